/** What the dates stage asks of a language. */
export type DateRules = Readonly<Record<never, never>>;
