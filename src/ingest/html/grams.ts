/** How much of one text's letters stand in another: by runs of five letters or digits, white space and marks left out. */

const GRAM = 5;
/** Code units of a text whose runs are kept. */
const LONGEST = 200_000;

/** A text's letters and digits, in small letters; code units of UTF-16. */
export type Letters = Uint16Array;

/** The runs of a text. Most of what is looked up is not among them, which a bit for each of their hashes tells without making a string. */
export interface Grams {
  readonly count: number;
  readonly runs: ReadonlySet<string>;
  readonly hashes: Uint8Array;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
/** Of every code unit, found when first met: 0 is not known yet, 1 no letter, 2 a letter. */
const known = new Uint8Array(0x10000);

/** Code units that the small letter of one may take: two of "\u0130" (SpecialCasing.txt of Unicode). */
export const LONGEST_SMALL = 2;

/** Writes the letters of a text from `at` on. @returns Where they end. */
export const putLetters = (text: string, letters: Letters, at: number): number => {
  const small = text.toLowerCase();
  let end = at;
  for (let i = 0; i < small.length; i++) {
    const code = small.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      const pair = String.fromCodePoint(small.codePointAt(i) as number);
      if (!isLetter(pair)) continue;
      letters[end++] = code;
      letters[end++] = pair.charCodeAt(1);
      i++;
      continue;
    }
    let found = known[code];
    if (found === 0) found = known[code] = isLetter(String.fromCharCode(code)) ? 2 : 1;
    if (found === 2) letters[end++] = code;
  }
  return end;
};

const hashAt = (letters: Letters, at: number): number => {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash, 37) + (letters[i] as number);
  return (hash ^ (hash >>> 15)) & 0xffff;
};
const runAt = (letters: Letters, at: number): string =>
  String.fromCharCode(
    letters[at] as number,
    letters[at + 1] as number,
    letters[at + 2] as number,
    letters[at + 3] as number,
    letters[at + 4] as number,
  );

export const gramsOf = (text: string): Grams => {
  const whole = text.slice(0, LONGEST);
  const letters = new Uint16Array(LONGEST_SMALL * whole.length);
  const end = putLetters(whole, letters, 0);
  const runs = new Set<string>();
  const hashes = new Uint8Array(end < GRAM ? 0 : 0x10000);
  for (let i = 0; i + GRAM <= end; i++) {
    runs.add(runAt(letters, i));
    hashes[hashAt(letters, i)] = 1;
  }
  return { count: runs.size, runs, hashes };
};

/** Share of every other run of some letters, from `start` to `end`, that is among those of a text; -1 where that has none. */
export const shareIn = (letters: Letters, start: number, end: number, { count, runs, hashes }: Grams): number => {
  if (count === 0) return -1;
  if (end - start < GRAM) return 0;
  let [found, of] = [0, 0];
  for (let i = start; i + GRAM <= end; i += 2) {
    of++;
    if (hashes[hashAt(letters, i)] === 1 && runs.has(runAt(letters, i))) found++;
  }
  return found / of;
};
