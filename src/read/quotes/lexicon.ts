/** A language's quote rules made ready for matching: one automaton for its cues, one look-up for its word classes. */
import type { QuoteCue, QuoteRules } from "../../languages/rules/quotes.ts";
import { fold } from "../characters.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { buildMatcher, type Matcher } from "../matcher.ts";
import { remember } from "../remember.ts";
import { tokenise } from "../tokens.ts";
import { compileEndings, type Endings } from "./endings.ts";

/** Bits: the closed classes a word can be of. */
export const Class = {
  determiner: 1,
  pronoun: 2,
  relative: 4,
  preposition: 8,
  linking: 16,
  between: 32,
  negation: 64,
  time: 128,
  conjunction: 256,
  subordinator: 512,
  opener: 1024,
  infinitive: 2048,
  audience: 4096,
  document: 8192,
  finite: 16384,
  reportive: 32768,
  laterReportive: 65536,
  /** Where, or to whom, something is said: "briefing", "reporters". */
  occasion: 131072,
  relay: 262144,
  notSource: 524288,
  work: 1048576,
  likening: 2097152,
  backward: 4194304,
} as const;

/** A cue and how many of its last words belong to the speaker's words: "nach +Angaben". */
export interface CueEntry {
  readonly cue: QuoteCue;
  readonly speakerWords: number;
}

export interface Lexicon {
  readonly rules: QuoteRules;
  /** Null for what holds a cue and is none. */
  readonly cues: Matcher<CueEntry | null>;
  readonly channels: Matcher<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly closers: Endings;
  readonly subjectMarks: Endings;
  /** Classes of entries that are several tokens: "sin embargo", "周三"; null where there are none. */
  readonly phrases: Matcher<number> | null;
  /** The classes of a folded word, as bits. */
  readonly classesOf: (folded: string) => number;
}

const split = (words: string): string[] =>
  words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

const compile = (rules: QuoteRules): Lexicon => {
  const exact = new Map<string, number>();
  const endings: { readonly ending: string; readonly bit: number }[] = [];
  const beginnings: { readonly beginning: string; readonly bit: number }[] = [];
  const phrases: { pattern: string; value: number }[] = [];
  const add = (words: string, bit: number): void => {
    for (const word of split(words))
      if (word.startsWith("!")) exact.set(fold(word.slice(1)), exact.get(fold(word.slice(1))) ?? 0);
      else if (word.startsWith("*")) endings.push({ ending: fold(word.slice(1)), bit });
      else if (/^\p{L}+['’]$/u.test(word)) exact.set(fold(word), (exact.get(fold(word)) ?? 0) | bit);
      else if (tokenise(word.replace("*", "")).count > 1) phrases.push({ pattern: word, value: bit });
      else if (word.endsWith("*")) beginnings.push({ beginning: fold(word.slice(0, -1)), bit });
      else exact.set(fold(word), (exact.get(fold(word)) ?? 0) | bit);
  };
  add(rules.determiners, Class.determiner);
  add(rules.pronouns, Class.pronoun);
  add(rules.relatives, Class.relative);
  add(rules.prepositions, Class.preposition);
  add(rules.linking, Class.linking);
  add(rules.between, Class.between);
  add(rules.negations, Class.negation);
  add(rules.times, Class.time);
  add(rules.conjunctions, Class.conjunction);
  add(rules.subordinators, Class.subordinator);
  add(rules.openers, Class.opener);
  add(rules.reportives, Class.reportive);
  add(rules.laterReportives, Class.laterReportive);
  add(rules.finites, Class.finite);
  add(rules.infinitives, Class.infinitive);
  add(rules.audiences, Class.audience);
  add(rules.documents, Class.document);
  add(rules.relays, rules.order === "final" ? Class.relay | Class.occasion : Class.relay);
  add(rules.notSources, Class.notSource);
  add(rules.works, Class.work);
  add(rules.likenings, Class.likening);
  add(rules.backward, Class.backward);
  for (const words of [...Object.values(rules.channels), rules.audiences, rules.occasions]) add(words, Class.occasion);
  const classesOf = remember((folded) => {
    const listed = exact.get(folded);
    let classes = listed ?? 0;
    if (listed === undefined)
      for (const { ending, bit } of endings)
        if (folded.length > ending.length && folded.endsWith(ending)) classes |= bit;
    for (const { beginning, bit } of beginnings) if (folded.startsWith(beginning)) classes |= bit;
    return classes;
  });
  return {
    rules,
    cues: buildMatcher<CueEntry | null>([
      ...split(rules.notCues).map((pattern) => ({ pattern, value: null })),
      ...rules.cues.flatMap((cue) =>
        split(cue.cue).map((written) => ({
          pattern: written.replaceAll("+", ""),
          value: { cue, speakerWords: written.includes("+") ? (written.split("+")[1] as string).split(" ").length : 0 },
        })),
      ),
    ]),
    indefinites: new Set(split(rules.indefinites).map(fold)),
    closers: compileEndings(split(rules.closers), fold),
    subjectMarks: compileEndings(split(rules.subjectMarks), fold),
    phrases: phrases.length > 0 ? buildMatcher(phrases) : null,
    channels: buildCues(rules.channels),
    classesOf,
  };
};

/** The lexicon of a language's rules, compiled once. */
export const getLexicon = perLanguage(compile);
