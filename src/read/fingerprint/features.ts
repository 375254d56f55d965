/**
 * What a sentence is compared by across languages: features that no language owns. Each is a short string, a kind before
 * the colon: e an entry of the directory, c a concept, g a general word, d a day, month or year, n a number, m a mark, h two ideographs as read,
 * and of words w a short one whole, p its first Latin letters, k its consonant skeleton, q its coarse skeleton.
 */
import { plainFigures } from "../quantities/numerals.ts";
import { remember } from "../remember.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import { hashString } from "./hash.ts";
import { coarseSkeletonOf, romanise, skeletonOf } from "./romanise.ts";

/** Kinds of features in a vector: the three lowest bits of a feature's hash. */
export const FeatureKind = { word: 0, ideographs: 1, number: 2, date: 3, concept: 4, entity: 5, term: 6 } as const;
export type FeatureKind = (typeof FeatureKind)[keyof typeof FeatureKind];

const kindsByLetter: Readonly<Record<string, FeatureKind>> = {
  e: FeatureKind.entity,
  c: FeatureKind.concept,
  g: FeatureKind.term,
  d: FeatureKind.date,
  n: FeatureKind.number,
  h: FeatureKind.ideographs,
};

/** A feature as vectors hold it. */
export const hashFeature = (feature: string): number =>
  ((hashString(feature) & ~7) | (kindsByLetter[feature[0] as string] ?? FeatureKind.word)) >>> 0;

export const kindOf = (hash: number): FeatureKind => (hash & 7) as FeatureKind;

/** Features of one word: prefixes only, as endings are where languages inflect. */
export const wordFeatures = (folded: string): string[] => {
  const latin = romanise(folded);
  if (latin.length < 2) return [];
  const features: string[] = [];
  const skeleton = skeletonOf(latin);
  if (skeleton.length < 3) features.push(`w:${latin}`);
  for (let length = 3; length <= Math.min(5, skeleton.length); length++)
    features.push(`k:${skeleton.slice(0, length)}`);
  const coarse = coarseSkeletonOf(skeleton);
  if (coarse.length >= 4) features.push(`q:${coarse.slice(0, 4)}`);
  for (let length = 4; length <= Math.min(5, latin.length); length++) features.push(`p:${latin.slice(0, length)}`);
  return features;
};

/**
 * The value of a number as printed, thousands ungrouped and the decimal mark a point.
 *
 * @example
 * numberFeature("12,500") // "n:12500"
 * numberFeature("7,5") // "n:7.5"
 */
export const numberFeature = (printed: string): string => {
  const plain = plainFigures(printed);
  const ungrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, "") : plain.replace(",", ".");
  return `n:${ungrouped.replace(/^0+(?=\d)/, "")}`;
};

const marks: readonly (readonly [feature: string, mark: RegExp])[] = [
  ["m:quote", /^["“”„«»「『＂]$/u],
  ["m:question", /^[?？؟]$/u],
  ["m:exclamation", /^[!！]$/u],
  ["m:bracket", /^[(（]$/u],
  ["m:colon", /^[:：]$/u],
  ["m:percent", /^[%％٪]$/u],
  ["m:currency", /^\p{Sc}$/u],
];

/** What a mark tells in any script: that somebody is quoted, that something is asked, a share, money. */
export const markFeature = remember((mark) => marks.find(([, form]) => form.test(mark))?.[0]);

/** How a Han character is read in Mandarin; undefined for kana. */
const reading = remember((ideograph) => (/\p{Script=Han}/u.test(ideograph) ? romanise(ideograph) : undefined));

/** Two neighbouring ideographs as they are read in Mandarin: the same in Chinese, old or new, and in Japanese. */
export const ideographFeature = (tokens: Tokens, i: number): string | undefined => {
  if (tokens.kinds[i + 1] !== TokenKind.ideograph || tokens.ends[i] !== tokens.starts[i + 1]) return undefined;
  const [one, two] = [reading(tokens.folded[i] as string), reading(tokens.folded[i + 1] as string)];
  return one !== undefined && two !== undefined ? `h:${one}-${two}` : undefined;
};

/** Features of a TIMEX3 value: the day or month without its year, and the year. */
export const timeFeatures = (value: string): string[] => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value);
  if (match === null) return [];
  const [, year, month, day] = match;
  const features = [`d:${year}`];
  if (month !== undefined) features.push(day === undefined ? `d:-${month}` : `d:-${month}-${day}`);
  return features;
};
