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

export const lettersOf = (text: string): Letters => {
  const small = text.toLowerCase();
  const letters = new Uint16Array(small.length);
  let count = 0;
  for (let i = 0; i < small.length; i++) {
    const code = small.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      const pair = String.fromCodePoint(small.codePointAt(i) as number);
      if (!isLetter(pair)) continue;
      letters[count++] = code;
      letters[count++] = pair.charCodeAt(1);
      i++;
      continue;
    }
    let found = known[code];
    if (found === 0) found = known[code] = isLetter(String.fromCharCode(code)) ? 2 : 1;
    if (found === 2) letters[count++] = code;
  }
  return letters.subarray(0, count);
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
  const letters = lettersOf(text.slice(0, LONGEST));
  const runs = new Set<string>();
  const hashes = new Uint8Array(letters.length < GRAM ? 0 : 0x10000);
  for (let i = 0; i + GRAM <= letters.length; i++) {
    runs.add(runAt(letters, i));
    hashes[hashAt(letters, i)] = 1;
  }
  return { count: runs.size, runs, hashes };
};

/** Share of every other run of `letters` that is among those of a text; -1 where that has none. */
export const shareIn = (letters: Letters, { count, runs, hashes }: Grams): number => {
  if (count === 0) return -1;
  if (letters.length < GRAM) return 0;
  let [found, of] = [0, 0];
  for (let i = 0; i + GRAM <= letters.length; i += 2) {
    of++;
    if (hashes[hashAt(letters, i)] === 1 && runs.has(runAt(letters, i))) found++;
  }
  return found / of;
};
