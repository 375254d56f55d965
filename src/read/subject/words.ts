/**
 * Words as reports are compared by them: a stem within a language (the first letters, as endings are where languages inflect;
 * two syllables of Hangul; two neighbouring ideographs), and of names the consonants, by which they meet in other languages
 * and scripts. What is known here is scripts, not languages.
 */
import { romanise, skeletonOf } from "../fingerprint/romanise.ts";
import { TokenKind, type Tokens } from "../tokens.ts";

/** Latin letters of a stem: more would part inflected forms, fewer would join words that have nothing to do with each other. */
const STEM = 6;
const HANGUL = /[\uac00-\ud7a3]/;
const KATAKANA = /[\u30a0-\u30ff]/;
/** Consonants of a name that are compared, and the fewest that tell one name from others. */
const LONGEST_SOUND = 6;
const SHORTEST_SOUND = 3;

/** Stems of a folded word: of Hangul two, as a name may have three syllables and a particle after it. */
export const stemsOf = (folded: string): readonly string[] => {
  if (HANGUL.test(folded)) return folded.length < 3 ? [folded.slice(0, 2)] : [folded.slice(0, 2), folded.slice(0, 3)];
  return [romanise(folded).slice(0, STEM) || folded];
};

/** Two neighbouring ideographs, the first at token `i`; undefined where no ideograph follows it. */
export const ideographsAt = (tokens: Tokens, i: number): string | undefined =>
  tokens.kinds[i + 1] === TokenKind.ideograph && tokens.ends[i] === tokens.starts[i + 1]
    ? `${tokens.folded[i]}${tokens.folded[i + 1]}`
    : undefined;

/** The consonants of a name, the same in every script; undefined where they are too few to tell. */
export const soundOf = (folded: string): string | undefined => {
  const sound = skeletonOf(romanise(folded)).slice(0, LONGEST_SOUND);
  return sound.length >= SHORTEST_SOUND ? sound : undefined;
};

/** True where the word is written in a script that has capitals, so that a name can be told by them. */
export const hasCase = (folded: string): boolean => folded.toUpperCase() !== folded;

/** True where the script itself says that a word is likely foreign: mostly a name. */
export const isForeign = (folded: string): boolean => KATAKANA.test(folded);
