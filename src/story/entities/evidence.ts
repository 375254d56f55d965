/** What a person's name offers to be recognised by under other spellings, beyond its signatures. */
import anyAscii from "any-ascii";
import { languages } from "../../languages/index.ts";
import { fold } from "../../read/characters.ts";
import { isGlued, isSyllables } from "../../read/mentions/runs.ts";
import { koreanReadings, vietnameseReadings } from "./han.ts";
import { latinWords, syllablesOf } from "./spelling.ts";

/** Letters of a syllable key below which it tells nobody apart. */
const SHORTEST_SYLLABLES = 5;

/** Letters of a given name in one word, "Wenhai", below which it tells nobody apart. */
const SHORTEST_GIVEN = 5;

let families: ReadonlySet<string> | undefined;

/** True for a word that is a family name before a Chinese or Korean given name, in any of the languages. */
const isFamily = (word: string): boolean => {
  families ??= new Set(languages.flatMap(({ names }) => latinWords(names.familyFirst.replaceAll(",", " "))));
  return families.has(word);
};

/** Words of a name in Latin letters; the first may be one vowel: "O Hye Ran". */
const syllableWords = (name: string): string[] => {
  const words = latinWords(name);
  const [first = "", ...rest] = fold(name).split(/[-‐‑–.·・\s]+/);
  const vowel = anyAscii(first).toLowerCase();
  return rest.length === words.length && /^[aeiou]$/.test(vowel) ? [vowel, ...words] : words;
};

/** Keys of a name that has the shape of a Korean or Chinese one, its family name first or last. */
export const syllableKeys = (name: string): string[] => {
  if (/^\p{Script=Han}{2,4}$/u.test(name))
    return [
      ...new Set(
        [name, ...koreanReadings(name), ...vietnameseReadings(name)].map((reading) =>
          syllablesOf(syllableWords(reading)),
        ),
      ),
    ].filter((key) => key.length >= SHORTEST_SYLLABLES);
  const words = syllableWords(name);
  const [a = "", b = "", c = ""] = words;
  const isThree = (words.length === 3 || words.length === 4) && words.every(isSyllables);
  if (isThree && words.length === 4) return [syllablesOf(words)].filter((key) => key.length >= SHORTEST_SYLLABLES);
  if (words.length === 2 && words.every(isSyllables) && b.length >= SHORTEST_GIVEN && isFamily(a))
    return [syllablesOf(words)].filter((key) => key.length >= SHORTEST_SYLLABLES);
  if (!isThree && !isGlued(name)) return [];
  const orders = isThree ? [`${a} ${b} ${c}`, `${c} ${a} ${b}`] : [words.join(" ")];
  return orders.map((order) => syllablesOf(order.split(" "))).filter((key) => key.length >= SHORTEST_SYLLABLES);
};
