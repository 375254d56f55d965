/**
 * How much a stem tells: the rarer in news of its language, the more (Spärck Jones 1972). Shares are shipped as data and never
 * counted in the pile, so that a report added today does not change how alike two reports of yesterday are.
 */
import { commonStems, RARE_SHARE } from "./common-stems.ts";

/** Share of texts by stem. */
type Shares = ReadonlyMap<string, number>;

const byLanguage = new Map<string, Shares>();
let anywhere: Shares | undefined;

const readShares = (levels: readonly (readonly [share: number, stems: string])[]): Shares =>
  new Map(levels.flatMap(([share, stems]) => stems.split(" ").map((stem) => [stem, share] as const)));

const sharesOf = (code: string): Shares => {
  const levels = commonStems[code];
  if (levels === undefined) {
    // Of a language without a list: a stem that is common in any language may be common in this one.
    anywhere ??= readShares(
      Object.values(commonStems)
        .flat()
        .sort(([a], [b]) => a - b),
    );
    return anywhere;
  }
  const known = byLanguage.get(code) ?? readShares(levels);
  byLanguage.set(code, known);
  return known;
};

/** Weights of stems in texts of a language: the logarithm of the inverse of their share; 0 to about 4.6. */
export const stemWeights = (code: string): ((stem: string) => number) => {
  const shares = sharesOf(code);
  return (stem) => -Math.log(shares.get(stem) ?? RARE_SHARE);
};

/** Weight of a number by how it is printed: a year stands in many reports, a single digit in any. */
export const numberWeight = (value: string): number => {
  if (/^(?:19|20)\d\d$/.test(value)) return 0.5;
  return value.length >= 3 ? 1 : value.length === 2 ? 0.45 : 0.15;
};
