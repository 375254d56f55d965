/**
 * Words out of joint: a sentence that breaks off inside a clause, one that begins amid another, a day joined with itself,
 * words that do not agree. Each rule is one that careful prose all but never breaks; what only might be a slip is left.
 */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/index.ts";
import type { Span } from "../../model/index.ts";
import { fold } from "../characters.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { calendarNames } from "../layout/months.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { Finding } from "./find.ts";

interface Sets {
  readonly capitals: ReadonlySet<string>;
  readonly beforeTitles: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}

const setsOf = perLanguage((language: Language): Sets => {
  const { sentences, signals } = language;
  return {
    capitals: new Set(signals.midCapitals),
    beforeTitles: new Set(signals.beforeTitles),
    abbreviations: new Set([...sentences.abbreviations, ...sentences.finalAbbreviations]),
    months: new Set([...calendarNames(language.code).months.keys(), ...calendarNames("en").months.keys()]),
  };
});
const slipsOf = perLanguage((language: Language) => buildCues({ slip: language.signals.slips }));

/** Nationals as the directory names them ("North Korean"), in the singular, by language. */
const demonymsOf = (directory: Directory): ReadonlySet<string> => {
  let found = demonyms.get(directory);
  if (found === undefined) {
    found = new Set(
      directory.entries.flatMap(({ forms }) =>
        forms.filter(({ use }) => use === "demonym").map(({ text }) => fold(text)),
      ),
    );
    demonyms.set(directory, found);
  }
  return found;
};
const demonyms = new WeakMap<Directory, ReadonlySet<string>>();

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.shapes[i] as number) & Shape.capital) !== 0;
const isAllCapitals = (tokens: Tokens, i: number): boolean => ((tokens.shapes[i] as number) & Shape.allCapitals) !== 0;
const isWord = (tokens: Tokens, i: number): boolean => i >= 0 && i < tokens.count && tokens.kinds[i] === TokenKind.word;
const isSmall = (tokens: Tokens, i: number): boolean => isWord(tokens, i) && !isCapital(tokens, i);
const spaced = (tokens: Tokens, i: number): boolean => ((tokens.shapes[i] as number) & Shape.spaceBefore) !== 0;

/** What a rule sees: the tokens of one sentence or paragraph, `[start, end)`. */
export interface Stretch {
  readonly text: string;
  readonly tokens: Tokens;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly directory: Directory;
}

/** Tokens on either side that are shown with a slip, so that a reader sees the clause it breaks. */
const AROUND = 4;

const passage = ({ tokens, start, end }: Stretch, first: number, last: number): Span => ({
  start: tokens.starts[Math.max(start, first - AROUND)] as number,
  end: tokens.ends[Math.min(end - 1, last + AROUND)] as number,
});

const garbled = (stretch: Stretch, first: number, last: number, note: string): Finding => ({
  kind: "garbled",
  span: passage(stretch, first, last),
  note,
  weight: 1,
});

/** Ends of host names, which a careless space parts from the rest: "example. com". */
const domains = new Set("com org net gov edu info ru pl kr uk de eu int mil tv".split(" "));

/** "one proposal. general evaluation": a full stop, a space, and a small letter. */
const brokenSentences = (stretch: Stretch): Finding[] => {
  const { tokens, start, end, language } = stretch;
  if (!language.cased) return [];
  const { abbreviations } = setsOf(language);
  const found: Finding[] = [];
  for (let i = start + 2; i + 1 < end; i++) {
    if (tokens.folded[i] !== "." || tokens.folded[i + 1] === "." || tokens.folded[i - 1] === ".") continue;
    const before = tokens.folded[i - 1] as string;
    const glued = !spaced(tokens, i) && spaced(tokens, i + 1);
    if (!glued || !isWord(tokens, i - 1) || !isSmall(tokens, i + 1) || before.length < 4) continue;
    // "pic.twitter.com" goes on without a space
    if (tokens.folded[i + 2] === "." && i + 3 < end && !spaced(tokens, i + 2) && !spaced(tokens, i + 3)) continue;
    // "iPhone", "al-Assad", "d'Estaing" and the like begin names with a small letter
    const next = tokens.folded[i + 1] as string;
    if (
      abbreviations.has(before) ||
      next.length < 2 ||
      next.includes("'") ||
      /^[-‐‑]$/.test(tokens.folded[i + 2] ?? "")
    )
      continue;
    const raw = stretch.text.slice(tokens.starts[i + 1], tokens.ends[i + 1]);
    if (raw !== raw.toLowerCase() || domains.has(next)) continue;
    found.push(
      garbled(stretch, i - 1, i + 1, `A sentence breaks off before “${raw}”, which goes on in a small letter.`),
    );
  }
  return found;
};

/** "to force. . She": a full stop that ends nothing. */
const strayStops = (stretch: Stretch): Finding[] => {
  const { tokens, start, end } = stretch;
  const found: Finding[] = [];
  for (let i = start + 1; i + 1 < end; i++) {
    const stray =
      tokens.folded[i] === "." && spaced(tokens, i) && tokens.folded[i - 1] === "." && tokens.folded[i + 1] !== ".";
    if (stray && isWord(tokens, i + 1) && isWord(tokens, i - 2) && tokens.folded[i - 2] !== ".")
      found.push(garbled(stretch, i - 1, i, "A full stop stands alone behind the sentence’s own."));
  }
  return found;
};

/** "confirmed Sunday in Took The sanctions": a word that begins sentences, with its capital, amid a clause. */
const brokenStarts = (stretch: Stretch): Finding[] => {
  const { tokens, start, end, language, directory } = stretch;
  const { capitals, beforeTitles } = setsOf(language);
  if (capitals.size === 0) return [];
  const people = demonymsOf(directory);
  const found: Finding[] = [];
  for (let i = start + 2; i + 1 < end; i++) {
    const word = tokens.folded[i] as string;
    if (!isCapital(tokens, i) || isAllCapitals(tokens, i) || !capitals.has(word)) continue;
    if (!isWord(tokens, i - 1) || !isWord(tokens, i + 1) || !spaced(tokens, i) || tokens.folded[i - 1] === "'s")
      continue;
    // "at 6:40 a.m. The building" ends its sentence
    if (stretch.text[(tokens.ends[i - 1] as number) - 1] === ".") continue;
    const plain = isSmall(tokens, i - 1) && !beforeTitles.has(tokens.folded[i - 1] as string);
    // "in Took The": two such words in a row, where titles have one
    const twice = isCapital(tokens, i - 1) && capitals.has(tokens.folded[i - 1] as string) && isSmall(tokens, i - 2);
    if (!plain && !twice) continue;
    const one = tokens.folded[i + 1] as string;
    const two = `${one} ${tokens.folded[i + 2] ?? ""}`;
    const nationals = [one, two].find((words) => people.has(words.replace(/s$/, "")) && words.endsWith("s"));
    const next = nationals === undefined ? i + 1 : i + (nationals === two ? 3 : 2);
    if (!isSmall(tokens, next) || (nationals === undefined && next !== i + 1)) continue;
    found.push(
      garbled(
        stretch,
        i - 1,
        next,
        `A sentence begins with “${stretch.text.slice(tokens.starts[i], tokens.ends[i])}” amid a clause.`,
      ),
    );
  }
  return found;
};

/** "July 6 and 6": a day joined with itself, where two were meant. */
const repeatedDays = (stretch: Stretch): Finding[] => {
  const { tokens, start, end, language } = stretch;
  const { months } = setsOf(language);
  const isDay = (i: number): boolean =>
    i >= start &&
    i < end &&
    tokens.kinds[i] === TokenKind.number &&
    /^(?:[1-9]|[12]\d|3[01])$/.test(tokens.folded[i] as string);
  const isMonth = (i: number): boolean =>
    i >= start && i < end && months.has((tokens.folded[i] as string).replace(/\.$/, ""));
  const found: Finding[] = [];
  for (let i = start; i + 2 < end; i++) {
    if (!isDay(i) || !isDay(i + 2) || tokens.folded[i] !== tokens.folded[i + 2]) continue;
    const joint = tokens.folded[i + 1] as string;
    if (!(/^[-–—]$/.test(joint) || (isSmall(tokens, i + 1) && joint.length < 4))) continue;
    if (isMonth(i - 1) || (isMonth(i - 2) && tokens.folded[i - 1] === ".") || isMonth(i + 3))
      found.push(
        garbled(stretch, i - 1, i + 2, `The same day, ${tokens.folded[i]}, is named twice where two were meant.`),
      );
  }
  return found;
};

/** "they was", "of of": words that cannot stand together. Acronyms and what a hyphen or "&" ties on are other words. */
const slips = (stretch: Stretch): Finding[] => {
  const { tokens, start, end, language } = stretch;
  return slipsOf(language)
    .all(tokens, start, end)
    .flatMap(({ first, last }) => {
      const tied = [first - 1, last + 1].some((i) => /^[-‐‑&/]$/.test(tokens.folded[i] ?? ""));
      const acronym = isAllCapitals(tokens, first) || isAllCapitals(tokens, last);
      const words = stretch.text.slice(tokens.starts[first], tokens.ends[last]);
      return tied || acronym ? [] : [garbled(stretch, first, last, `“${words}” cannot stand together.`)];
    });
};

/** The slips of one stretch of the article. */
export const findGarble = (stretch: Stretch): Finding[] => [
  ...brokenSentences(stretch),
  ...strayStops(stretch),
  ...brokenStarts(stretch),
  ...repeatedDays(stretch),
  ...slips(stretch),
];

/** ". Was very constructive": a paragraph that begins with the mark that ends sentences. */
export const findBrokenParagraph = (text: string, { start, end }: Span): Finding | undefined => {
  const match = /^[.,;:!?]\s+(?=\p{L})/u.exec(text.slice(start, Math.min(end, start + 40)));
  if (match === null) return undefined;
  const stop = Math.min(end, start + 80);
  return {
    kind: "garbled",
    span: { start, end: stop },
    note: "A paragraph begins with the mark that should end the one before it.",
    weight: 1,
  };
};
