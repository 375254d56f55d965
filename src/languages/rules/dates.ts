/** What the dates stage asks of a language. Month and weekday names are not asked for: they come from CLDR. */
export interface DateRules {
  /** CLDR locales whose month and weekday names are in use: "de", "de-AT" (Jänner). */
  readonly locales: readonly string[];
  /** Order of a date in figures: 05.07.2022, 07/05/2022, 2022.07.05. */
  readonly order: "dmy" | "mdy" | "ymd";
}
