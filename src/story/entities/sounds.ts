/**
 * How a name sounds, compared across languages and scripts. The words of a name become strings of sounds; two strings are aligned
 * at costs that say how often two spellings of one sound differ so (voicing, sibilants, liquids, vowels; a weighted edit
 * distance). A name sounds in more than one way where its script or language leaves that open. Alike is a candidate, never a
 * proof: who joins names looks for what else agrees.
 */
import anyAscii from "any-ascii";
import type { Language } from "../../languages/language.ts";
import { fold } from "../../read/characters.ts";
import { isGlued } from "../../read/mentions/runs.ts";
import { japaneseReadings } from "./han.ts";
import { respellLetters } from "./spelling.ts";

/** Sounds that a part of a name may have: one of them. */
type Slot = readonly string[];
/** A name as it sounds: its words, or the ideographs of a name in one, in their order. */
export interface Sounding {
  readonly slots: readonly Slot[];
  /** What its likeness to another is worth: less where so many readings are open that many names would fit. */
  readonly trust: number;
}

const initials = "g,k,n,d,t,r,m,b,p,s,s,,j,c,c,k,t,p,h".split(",");
const vowels = "a,e,ya,ye,o,e,yo,ye,o,wa,we,we,yo,u,wo,we,wi,yu,,i,i".split(",");
const finals = ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,N,t,t,k,t,p,t".split(",");

/** Hangul by the sounds of its letters; the vowel that only parts two consonants ("eu") is left out. */
const soundsOfHangul = (text: string, weak = ""): string =>
  [...text]
    .map((syllable) => {
      const at = syllable.charCodeAt(0) - 0xac00;
      if (at < 0 || at > 11_171) return "";
      const vowel = vowels[Math.floor((at % 588) / 28)] || weak;
      return `${initials[Math.floor(at / 588)]}${vowel}${finals[at % 28]}`;
    })
    .join("")
    .replaceAll("j", "Z")
    .replaceAll("c", "C");

/** Latin letters to sounds, the longest first. S: sh; Z: zh, j; C: ch; c: ts; x: kh; N: ng. */
const soundOfLetters: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ""],
  [/shch|schtsch|shtsh|stsh/g, "S"],
  [/tsch|tch|tsh/g, "C"],
  [/dsch|dzh|dj/g, "Z"],
  [/sch|sh/g, "S"],
  [/zh/g, "Z"],
  [/ch/g, "C"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/x/g, "ks"],
  [/ts|tz/g, "c"],
  [/dz/g, "z"],
  [/([kpt]|C)kh/g, "$1"],
  [/kh/g, "x"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/qu?/g, "k"],
  [/w/g, "v"],
  [/j/g, "Z"],
  [/ng(?![aeiouy])/g, "N"],
  [/(?<=[aeiou])h(?![aeiouy])/g, ""],
  [/(.)\1+/g, "$1"],
];

const soundsOfLatin = (word: string): string =>
  soundOfLetters.reduce((sounds, [from, to]) => sounds.replace(from, to), word);

/** Pinyin of ideographs that spell a foreign name: "zh", "x", "q" and "c" have sounds of their own. */
const soundsOfPinyin = (word: string): string =>
  soundsOfLatin(
    anyAscii(word)
      .toLowerCase()
      .replace(/c(?!h)/g, "ts")
      .replace(/x/g, "sh")
      .replace(/q/g, "ch"),
  );

/** Small kana and doubled consonants: "chiyo" is "cho", "tjie" is "jie". */
const soundsOfKana = (word: string): string =>
  soundsOfLatin(
    anyAscii(word)
      .toLowerCase()
      .replace(/(?<=[bghkmnpr])iy(?=[aou])/g, "y")
      .replace(/(?<=sh|ch|j)iy?(?=[aeou])/g, "")
      .replace(/[uo]i(?=e)/g, "i")
      .replace(/t(?=[cj])/g, "")
      .replace(/f?u(?=[aeio])/g, (start) => (start === "fu" ? "f" : "v"))
      .replace(/-/g, ""),
  );

const soundsOfArabic = (word: string): string =>
  soundsOfLatin(
    anyAscii(
      word
        .replace(/^(?:ال|لل)(?=\S{2})/u, "")
        .replaceAll("ة", "ا")
        .replaceAll("ج", "j"),
    )
      .toLowerCase()
      .replace(/y$/g, "i"),
  );

const unique = (items: readonly string[]): string[] => [...new Set(items)].filter((item) => item !== "");

const soundsOfWord = (word: string, language: Language): string[] => {
  if (/\p{Script=Hangul}/u.test(word)) return [soundsOfHangul(word, word.length === 1 ? "u" : "")];
  if (/\p{Script=Katakana}|\p{Script=Hiragana}/u.test(word)) return [soundsOfKana(word)];
  if (/\p{Script=Arabic}/u.test(word)) return [soundsOfArabic(word)];
  if (/\p{Script=Han}/u.test(word)) return [soundsOfPinyin(word)];
  return unique(
    [anyAscii(respellLetters(word, language)), anyAscii(word)].map((latin) => soundsOfLatin(latin.toLowerCase())),
  );
};

/** Words that stand in some spellings of a name and are lost in others: the Arabic article, "bin". */
const articles = new Set(
  "al,el,as,es,ash,ech,ar,er,at,et,an,en,az,ez,ad,ed,ach,asz,as,eş,аль,эль,ас,эс,аш,эш,ар,эр,ат,эт,ан,ад,эд,аз,بن,bin,ben,ibn,бин,бен,ибн,جان".split(
    ",",
  ),
);

/** Words of a name that count, initials left out. */
export const soundingWords = (name: string): string[] => {
  const words = fold(name)
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word.length > 1 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(word));
  const counted = words.filter((word) => !articles.has(word));
  return counted.length === 0 ? words : counted;
};

/** Ideographs of the shortest name that is read as a Japanese one. */
const SHORTEST_JAPANESE = 2;
const TRUST_OF_READINGS = 0.93;

const isIdeographs = (word: string): boolean => /^[\p{Script=Han}々]{2,5}$/u.test(word);

/** How a name sounds; more than one way for ideographs, which are read by the language of the bearer. */
export const soundingsOf = (name: string, language: Language): Sounding[] => {
  const words = soundingWords(name);
  const [only = ""] = words;
  // A name written in one, "김정은", is compared syllable by syllable.
  const parts = words.length === 1 && isGlued(only) ? [...only] : words;
  const plain: Sounding = { slots: parts.map((word) => soundsOfWord(word, language)), trust: 1 };
  if (words.length !== 1 || !isIdeographs(only) || only.length < SHORTEST_JAPANESE) return [plain];
  const readings = japaneseReadings(only);
  if (readings === null) return [plain];
  return [plain, { slots: readings.map((slot) => unique(slot.map(soundsOfLatin))), trust: TRUST_OF_READINGS }];
};

// Costs of one sound for another.
const alphabet = "aeiouybpfvmnNtdszSZCckgxhlr";
const size = alphabet.length;
const indexOf = new Map([...alphabet].map((sound, i) => [sound, i]));
const vowelSounds = "aeiou";
const near: readonly (readonly [string, number])[] = [
  ["pb", 0.15],
  ["td", 0.15],
  ["kg", 0.15],
  ["sz", 0.15],
  ["SZ", 0.2],
  ["fv", 0.15],
  ["CZ", 0.25],
  ["CS", 0.25],
  ["lr", 0.2],
  ["nN", 0.15],
  ["mn", 0.35],
  ["mN", 0.4],
  ["Cc", 0.25],
  ["cs", 0.2],
  ["cz", 0.2],
  ["cS", 0.35],
  ["cZ", 0.4],
  ["sS", 0.25],
  ["zZ", 0.25],
  ["zS", 0.35],
  ["sZ", 0.4],
  ["Cs", 0.4],
  ["Cz", 0.4],
  ["pf", 0.25],
  ["bf", 0.35],
  ["bv", 0.2],
  ["pv", 0.4],
  ["kx", 0.3],
  ["gx", 0.35],
  ["xh", 0.1],
  ["gh", 0.25],
  ["kh", 0.45],
  ["Ck", 0.5],
  ["Zg", 0.35],
  ["Zy", 0.3],
  ["xZ", 0.4],
  ["hZ", 0.45],
  ["tC", 0.35],
  ["tc", 0.3],
  ["dZ", 0.35],
  ["dz", 0.4],
  ["Td", 0.2],
  ["ts", 0.5],
  ["dc", 0.5],
  ["tZ", 0.5],
  ["hf", 0.4],
  ["Sx", 0.45],
  ["Cx", 0.45],
  ["sk", 0.6],
  ["gZ", 0.35],
  ["ry", 0.7],
  ["ly", 0.5],
  ["ie", 0.15],
  ["ou", 0.15],
  ["ae", 0.2],
  ["ao", 0.2],
  ["vu", 0.2],
  ["yi", 0.05],
  ["ye", 0.2],
  ["vo", 0.3],
  ["vh", 0.6],
  ["dl", 0.7],
  ["rh", 0.6],
];
const VOWELS = 0.3;
const OTHER = 1;

const costs = new Float64Array(size * size).fill(OTHER);
for (let i = 0; i < size; i++) costs[i * size + i] = 0;
for (const a of vowelSounds)
  for (const b of vowelSounds)
    if (a !== b) costs[(indexOf.get(a) as number) * size + (indexOf.get(b) as number)] = VOWELS;
for (const [pair, cost] of near) {
  const [a, b] = [indexOf.get(pair[0] as string), indexOf.get(pair[1] as string)];
  if (a === undefined || b === undefined) continue;
  costs[a * size + b] = cost;
  costs[b * size + a] = cost;
}
/** What a sound weighs, and what its loss costs: a vowel or glide little. */
const weights = Float64Array.from(alphabet, (sound) =>
  vowelSounds.includes(sound) ? 0.35 : "yh".includes(sound) ? 0.5 : 1,
);
const losses = Float64Array.from(alphabet, (sound) =>
  vowelSounds.includes(sound)
    ? 0.15
    : "y".includes(sound)
      ? 0.1
      : "h".includes(sound)
        ? 0.25
        : "rlv".includes(sound)
          ? 0.6
          : 0.8,
);

const encode = (sounds: string): number[] =>
  [...sounds].map((sound) => indexOf.get(sound) ?? -1).filter((code) => code >= 0);
const weightOf = (codes: readonly number[]): number => codes.reduce((sum, code) => sum + (weights[code] as number), 0);

/** The row of the alignment after the sounds of one more slot reading. */
const advance = (from: Float64Array, reading: readonly number[], target: readonly number[]): Float64Array => {
  let row = from;
  for (const code of reading) {
    const next = new Float64Array(target.length + 1);
    next[0] = (row[0] as number) + (losses[code] as number);
    for (let j = 1; j <= target.length; j++) {
      const other = target[j - 1] as number;
      next[j] = Math.min(
        (row[j - 1] as number) + (costs[code * size + other] as number),
        (row[j] as number) + (losses[code] as number),
        (next[j - 1] as number) + (losses[other] as number),
      );
    }
    row = next;
  }
  return row;
};

const startRow = (target: readonly number[]): Float64Array => {
  const row = new Float64Array(target.length + 1);
  for (let j = 1; j <= target.length; j++)
    row[j] = (row[j - 1] as number) + (losses[target[j - 1] as number] as number);
  return row;
};

/** Share of the sounds that agree, 0..1, between slots of which each has one of its readings, and one string of sounds. */
const agreement = (slots: readonly (readonly (readonly number[])[])[], target: readonly number[]): number => {
  let row = startRow(target);
  let weight = 0;
  for (const slot of slots) {
    const rows = slot.map((reading) => advance(row, reading, target));
    const best = rows[0] as Float64Array;
    for (const other of rows.slice(1))
      for (let j = 0; j < best.length; j++) best[j] = Math.min(best[j] as number, other[j] as number);
    row = best;
    weight += Math.max(...slot.map(weightOf));
  }
  const longer = Math.max(weight, weightOf(target));
  return longer === 0 ? 0 : Math.max(0, 1 - (row[target.length] as number) / longer);
};

/** Words of the longest name that is compared in other orders of its words, and readings of it that are tried. */
const MOST_ORDERS = 4;
const MOST_READINGS = 8;
/** Likeness of a word to its counterpart, at least; and what it costs that two names have not as many words. */
const WORD_ALIKE = 0.6;
const SPLIT = 0.03;

/** Every order in which the words of a name may stand elsewhere: from each of its words on, round. */
const ordersOf = (slots: readonly Slot[]): (readonly Slot[])[] =>
  slots.length > MOST_ORDERS ? [slots] : slots.map((_, i) => [...slots.slice(i), ...slots.slice(0, i)]);

const readingsOf = (slots: readonly Slot[]): string[] =>
  slots.reduce<string[]>(
    (found, slot) => found.flatMap((start) => slot.map((sounds) => start + sounds)).slice(0, MOST_READINGS),
    [""],
  );

/** True where each word of one name has one in the other that is somewhat like it: a given name alone makes no person. */
const haveLikeWords = (a: Sounding, b: Sounding): boolean =>
  a.slots.every((slot) =>
    b.slots.some((other) =>
      slot.some((sounds) => other.some((theirs) => agreement([[encode(sounds)]], encode(theirs)) >= WORD_ALIKE)),
    ),
  );

/**
 * Share of the sounds of two names that agree, in the order of words in which most do. 0..1; 0 where a word of one is like none of
 * the other.
 */
export const likeness = (a: Sounding, b: Sounding): number => {
  if (a.slots.length === b.slots.length && !(haveLikeWords(a, b) && haveLikeWords(b, a))) return 0;
  // The side with more open readings is aligned slot by slot, the other as a string.
  const open = ({ slots }: Sounding): number => slots.reduce((sum, slot) => sum + slot.length - 1, 0);
  const [wide, narrow] = open(a) >= open(b) ? [a, b] : [b, a];
  const encoded = wide.slots.map((slot) => slot.map(encode));
  let best = 0;
  for (const order of ordersOf(narrow.slots))
    for (const reading of readingsOf(order)) best = Math.max(best, agreement(encoded, encode(reading)));
  const split = a.slots.length === b.slots.length ? 0 : SPLIT;
  return Math.max(0, best * a.trust * b.trust - split);
};

/** Consonant classes of the first two consonants of some sounds, under which names that sound alike meet. */
const classOf = (sound: string): string => {
  if ("bpfv".includes(sound)) return "P";
  if ("td".includes(sound)) return "T";
  if ("szSZCc".includes(sound)) return "S";
  if ("kgx".includes(sound)) return "K";
  if ("lr".includes(sound)) return "L";
  if ("mnN".includes(sound)) return "N";
  return "";
};

/** Consonant classes of a string of sounds. */
export const classesOf = (sounds: string): string =>
  [...sounds]
    .map(classOf)
    .join("")
    .replace(/(.)\1+/g, "$1");
