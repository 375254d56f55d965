/** What a person's name offers to be recognised by under other spellings, beyond its signatures. */
import { languages } from "../../languages/index.ts";
import { isGlued, isSyllables } from "../../read/mentions/runs.ts";
import { latinWords, skeleton, sounds, syllables } from "./spelling.ts";

/** Letters of a syllable key below which it tells nobody apart. */
const SHORTEST_SYLLABLES = 5;
/** Consonants of a skeleton below which it tells nobody apart. */
const SHORTEST_SKELETON = 5;
/** Share of agreeing sounds from which two names in different scripts may be one. */
const ALIKE = 0.65;

/** Letters of a given name in one word, "Wenhai", below which it tells nobody apart. */
const SHORTEST_GIVEN = 5;

let families: ReadonlySet<string> | undefined;

/** True for a word that is a family name before a Chinese or Korean given name, in any of the languages. */
const isFamily = (word: string): boolean => {
  families ??= new Set(languages.flatMap(({ names }) => latinWords(names.familyFirst.replaceAll(",", " "))));
  return families.has(word);
};

/** Keys of a name that has the shape of a Korean or Chinese one, its family name first or last. */
export const syllableKeys = (name: string): string[] => {
  const words = latinWords(name);
  const [a = "", b = "", c = ""] = words;
  const isThree = words.length === 3 && words.every(isSyllables);
  if (words.length === 2 && words.every(isSyllables) && b.length >= SHORTEST_GIVEN && isFamily(a))
    return [syllables(name)].filter((key) => key.length >= SHORTEST_SYLLABLES);
  if (!isThree && !isGlued(name)) return [];
  const orders = isThree ? [`${a} ${b} ${c}`, `${c} ${a} ${b}`] : [words.join(" ")];
  return orders.map(syllables).filter((key) => key.length >= SHORTEST_SYLLABLES);
};

/** How a name sounds, for comparing it across scripts. */
export interface Sound {
  /** Names whose consonants agree have the same key. */
  readonly key: string;
  readonly letters: string;
  /** The script spells the vowels there are and no others. */
  readonly vowels: boolean;
}

/** null where the name is too short to tell. */
export const soundOf = (name: string): Sound | null => {
  const words = sounds(name);
  const consonants = skeleton(words);
  if (words.length < 2 || consonants.includes("") || consonants.join("").length < SHORTEST_SKELETON) return null;
  const vowels = !/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Katakana}]/u.test(name);
  return { key: consonants.join(" "), letters: words.join(" "), vowels };
};

/** Letters that two strings share in order, over the longer one's (a longest common subsequence). */
const agreement = (a: string, b: string): number => {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next.push(letter === b[j - 1] ? (row[j - 1] as number) + 1 : Math.max(row[j] as number, next[j - 1] as number));
    row = next;
  }
  return (row[b.length] as number) / Math.max(a.length, b.length, 1);
};

/** True where two names with the same key may be one name in two scripts. */
export const soundAlike = (a: Sound, b: Sound): boolean =>
  !a.vowels || !b.vowels || agreement(a.letters, b.letters) >= ALIKE;
