/**
 * Names in ideographs: their characters in one form, and how they are read in Korean, Vietnamese and Japanese. Data: Unicode's
 * Unihan database (`han-readings.ts`).
 */
import { hanReadings } from "./han-readings.ts";

interface Reading {
  /** The simplified form, which stands for all. */
  readonly one: string;
  readonly korean: string;
  readonly vietnamese: readonly string[];
  readonly japanese: readonly string[];
}

let readings: ReadonlyMap<string, Reading> | undefined;

const list = (cell: string): string[] => (cell === "" ? [] : cell.split(","));

/** By ideograph, in each of its forms; made once at first use. */
const load = (): ReadonlyMap<string, Reading> => {
  if (readings !== undefined) return readings;
  const made = new Map<string, Reading>();
  for (const line of hanReadings.split("\n")) {
    const [forms = "", korean = "", vietnamese = "", japanese = ""] = line.split("\t");
    const [one = ""] = [...forms];
    const reading = { one, korean, vietnamese: list(vietnamese), japanese: list(japanese) };
    for (const form of forms) made.set(form, reading);
  }
  readings = made;
  return made;
};

/** Ideographs in one form each: 黒岩孝則 and 黑岩孝则 are the same. */
export const foldHan = (name: string): string => {
  const known = load();
  return [...name].map((character) => known.get(character)?.one ?? character).join("");
};

/** All ways to take one of each. */
const combine = (options: readonly (readonly string[])[], most: number): string[][] =>
  options.reduce<string[][]>(
    (found, words) => found.flatMap((start) => words.map((word) => [...start, word])).slice(0, most),
    [[]],
  );
const MOST_READINGS = 8;

/** Initial ㄹ that the South writes ㅇ or ㄴ at the head of a name: 류 and 유. */
const initialLaw = (syllable: string): string[] => {
  const at = syllable.charCodeAt(0) - 0xac00;
  if (at < 0 || at > 11_171 || Math.floor(at / 588) !== 5) return [syllable];
  const rest = at % 588;
  const softened =
    "ya,yae,yeo,ye,yo,yu,i".split(",").length > 0 && [2, 3, 6, 7, 12, 17, 20].includes(Math.floor(rest / 28));
  return [syllable, String.fromCharCode(0xac00 + (softened ? 11 : 2) * 588 + rest)];
};

/** A name in Hangul, as Koreans read its ideographs; empty where one has no such reading. */
export const koreanReadings = (name: string): string[] => {
  const known = load();
  const options = [...name].map((character, i) => {
    const syllables = [...(known.get(character)?.korean ?? "")];
    return i === 0 ? syllables.flatMap(initialLaw) : syllables;
  });
  return options.every((syllables) => syllables.length > 0)
    ? combine(options, MOST_READINGS).map((syllables) => syllables.join(""))
    : [];
};

/** A name in Vietnamese letters, its syllables apart. */
export const vietnameseReadings = (name: string): string[] => {
  const known = load();
  const options = [...name].map((character) => known.get(character)?.vietnamese ?? []);
  return options.every((syllables) => syllables.length > 0)
    ? combine(options, MOST_READINGS).map((syllables) => syllables.join(" "))
    : [];
};

/** For each ideograph its Japanese readings in Latin letters; null where one has none. */
export const japaneseReadings = (name: string): (readonly string[])[] | null => {
  const known = load();
  const slots = [...name].map((character) => known.get(character)?.japanese ?? []);
  return slots.length > 0 && slots.every((slot) => slot.length > 0) ? slots : null;
};
