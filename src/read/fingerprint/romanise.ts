/**
 * Words in Latin letters and as consonant skeletons, so that a name or a learned word looks alike in every script:
 * "denuclearization", "денуклеаризация" and "denuklearyzacji" all begin "tnkl". What is known here is scripts, not languages.
 */
import anyAscii from "any-ascii";

/** Conjunction, preposition and article that Arabic script writes together with the word that follows. */
const ARABIC_PREFIX = /^(?:[وفبك]?ال|لل)(?=.{3})/u;
const ARABIC = /[\u0600-\u06ff]/u;

/**
 * A folded word in the letters a–z; empty where it has none.
 *
 * @example
 * romanise("денуклеаризация") // "denuklearizatsiya"
 */
export const romanise = (folded: string): string => {
  const arabic = ARABIC.test(folded);
  const latin = anyAscii(arabic ? folded.replace(ARABIC_PREFIX, "") : folded)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  // Inside an Arabic word w and y are mostly long vowels.
  return arabic ? latin.slice(0, 1) + latin.slice(1).replace(/[wy]/g, "") : latin;
};

/**
 * The consonants of a romanised word, voiced and unvoiced as one, sibilants as one, doubles as one; a leading vowel is "a".
 *
 * @example
 * skeletonOf("constructive") // "knstrktf"
 * skeletonOf("konstruktywna") // "knstrktfn"
 */
export const skeletonOf = (romanised: string): string => {
  const consonants = romanised
    .replace(/sch|shch|tch|tsch|dzh|ch|cz|sz|sh|zh|ts|dz|dj/g, "s")
    .replace(/kh/g, "k")
    .replace(/ph/g, "f")
    .replace(/x/g, "ks")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/[cqg]/g, "k")
    .replace(/[zj]/g, "s")
    .replace(/d/g, "t")
    .replace(/b/g, "p")
    .replace(/[vw]/g, "f")
    .replace(/h/g, "");
  const vowel = /^[aeiouy]/.test(consonants) ? "a" : "";
  return vowel + consonants.replace(/[aeiouy]/g, "").replace(/(.)\1+/g, "$1");
};

/** A skeleton with what Japanese, Korean and Arabic do not tell apart made one: r and l, m and n, f and p. */
export const coarseSkeletonOf = (skeleton: string): string =>
  skeleton
    .replace(/l/g, "r")
    .replace(/f/g, "p")
    .replace(/m/g, "n")
    .replace(/(.)\1+/g, "$1");
