/**
 * How a language writes large numbers: its words for thousands, millions and so on, its decimal and grouping marks, its word for
 * "percent". All from CLDR by way of `Intl`, as month names are, in the forms that counting gives them ("tysiąc, tysiące, tysięcy").
 */

export interface Scale {
  /** Powers of ten by folded word: "million" 6, "万" 4. */
  readonly powers: ReadonlyMap<string, number>;
  /** Folded words for a hundredth. */
  readonly percent: ReadonlySet<string>;
  /** The decimal mark: "." or ",". */
  readonly decimal: string;
  /** Thousands are set apart by a space. */
  readonly spaced: boolean;
}

/** Counts that take the plural forms of the languages at hand (CLDR plural rules). */
const COUNTS = [1, 1.5, 2, 3, 5, 21, 100, 900];
/** Written in news and not in CLDR, in languages that have Latin, Arabic or Vietnamese letters; no word of another meaning after figures. */
const OTHERS: readonly (readonly [word: string, power: number])[] = [
  ["hundred", 2],
  ["bn", 9],
  ["tn", 12],
  ["mn", 6],
  ["tỉ", 9],
  ["ngàn", 3],
  ["تريليون", 12],
  ["مليارات", 9],
];
/** Characters of one letter are no words where letters are not words: the short "M" may be a metre. */
const isWord = (word: string): boolean => word.length > 1 || /[\p{sc=Han}\p{sc=Hangul}]/u.test(word);

const foldWord = (word: string): string => word.toLowerCase().replaceAll(".", "");

const toNumber = (parts: readonly Intl.NumberFormatPart[]): number =>
  Number(
    parts
      .filter(({ type }) => type === "integer" || type === "decimal" || type === "fraction")
      .map(({ type, value }) => (type === "decimal" ? "." : value))
      .join(""),
  );

/** @param locale BCP 47; a locale that `Intl` does not know gives that of the root. */
export const scaleOf = (locale: string): Scale => {
  const tag = `${locale}-u-nu-latn`;
  const powers = new Map<string, number>(OTHERS);
  for (const compactDisplay of ["long", "short"] as const) {
    const format = new Intl.NumberFormat(tag, { notation: "compact", compactDisplay, maximumFractionDigits: 3 });
    for (let power = 3; power <= 12; power++)
      for (const count of COUNTS) {
        const parts = format.formatToParts(count * 10 ** power);
        const word = foldWord(parts.find(({ type }) => type === "compact")?.value ?? "");
        const shown = toNumber(parts);
        // "mil millones" is two words that multiply.
        if (word === "" || /\s/.test(word) || !isWord(word) || !(shown > 0)) continue;
        powers.set(word, Math.round(Math.log10((count * 10 ** power) / shown)));
      }
  }
  const percent = new Set<string>(["percent", "pct"]);
  const words = new Intl.NumberFormat(tag, { style: "unit", unit: "percent", unitDisplay: "long" });
  for (const count of COUNTS)
    for (const { type, value } of words.formatToParts(count)) if (type === "unit") percent.add(foldWord(value));
  const parts = new Intl.NumberFormat(tag, { useGrouping: "always" }).formatToParts(1234567.5);
  const markOf = (kind: string): string => parts.find(({ type }) => type === kind)?.value ?? "";
  return { powers, percent, decimal: markOf("decimal"), spaced: /\s/.test(markOf("group")) };
};
