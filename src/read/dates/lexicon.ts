/**
 * The words of time of one language: its terms and CLDR's names, compiled once into an automaton, and for any word whether it
 * can be part of an expression at all (most words can't, and are passed over at the cost of one look-up).
 */
import type { Language } from "../../languages/language.ts";
import type { DateRules, DateTerm, PartOfDay } from "../../languages/rules/dates.ts";
import { fold } from "../characters.ts";
import { buildMatcher, type Matcher, type Variants } from "../matcher.ts";
import { remember } from "../remember.ts";
import { tokenise } from "../tokens.ts";
import { calendarNames } from "./calendar-names.ts";
import { type Lexeme, lexemeOf } from "./lexemes.ts";
import { Doubt } from "./nodes.ts";

/** How far a word can belong to an expression: not at all, inside one, or as what makes one. */
export const Role = { none: 0, inner: 1, core: 2 } as const;

export interface Lexicon {
  readonly matcher: Matcher<Lexeme>;
  readonly variants: Variants | undefined;
  readonly roleOf: (folded: string) => number;
  /** Code units of the particle that a word ends in, where it is known only without it (월에). */
  readonly tailOf: (folded: string) => number;
  readonly order: DateRules["order"];
  readonly bareYears: boolean;
  /** Capital letters tell names from words. */
  readonly cased: boolean;
  /** Suffixes that say where a stretch begins or ends. */
  readonly ends: readonly { readonly suffix: string; readonly category: "from-after" | "to-after" }[];
}

/** Categories that never make an expression without another one. */
const inner: ReadonlySet<string> = new Set([
  "number",
  "ordinal-mark",
  "few",
  "half",
  "turn",
  "turn-after",
  "week-turn",
  "ago",
  "ago-before",
  "hence",
  "hence-before",
  "later",
  "later-before",
  "earlier",
  "after",
  "before",
  "after-date",
  "before-date",
  "for-after",
  "for-before",
  "edge",
  "edge-after",
  "about",
  "about-after",
  "the",
  "one",
  "of",
  "in",
  "on",
  "at",
  "and",
  "or",
  "from",
  "to",
  "from-after",
  "to-after",
  "between",
  "none",
  "none-before",
  "possessive",
  "local",
  "every",
  "ordinal",
  "decade-after",
  "decade-before",
  "fiscal",
  "bc",
  "field-before",
]);

const list = (words: string | undefined): string[] =>
  (words ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** Further forms of a name: each ending that fits is replaced. */
const inflect = (name: string, endings: readonly (readonly [string, string])[]): string[] => [
  name,
  ...endings.flatMap(([from, to]) => (name.endsWith(from) ? [name.slice(0, name.length - from.length) + to] : [])),
];

const endingsOf = (words: string | undefined): (readonly [string, string])[] =>
  list(words).map((word) => word.split(">") as [string, string]);

/** Every entry of a language: pattern and lexeme. */
const entriesOf = (rules: DateRules): { pattern: string; value: Lexeme }[] => {
  const entries: { pattern: string; value: Lexeme }[] = [];
  const ambiguous = new Set(list(rules.ambiguous).map(fold));
  const endings = { month: endingsOf(rules.monthEndings), weekday: endingsOf(rules.weekdayEndings) };
  const parts = Object.entries(rules.terms).flatMap(([term, words]) =>
    term.startsWith("part ") ? list(words).map((word) => [word, term.slice(5) as PartOfDay] as const) : [],
  );
  const seen = new Set<string>();
  for (const [name, { field, value, short }] of calendarNames(rules))
    for (const form of inflect(name, short ? [] : endings[field])) {
      if (seen.has(form)) continue;
      seen.add(form);
      const doubt = short ? Doubt.other : ambiguous.has(form) ? Doubt.preposition : Doubt.none;
      const lexeme: Lexeme =
        field === "month"
          ? { category: "month", month: value, doubt, level: 0 }
          : { category: "weekday", weekday: value, doubt, level: 0 };
      entries.push({ pattern: form, value: lexeme });
      if (rules.joined === true && field === "weekday" && !short)
        for (const [word, part] of parts)
          entries.push({
            pattern: form + word,
            value: {
              category: "time",
              meaning: { kind: "time", day: { kind: "named", fields: { weekday: value } }, part },
              level: 1,
            },
          });
    }
  for (const [term, words] of Object.entries(rules.terms) as [DateTerm, string][])
    for (const pattern of list(words)) {
      const value = lexemeOf(term);
      const doubtful = "doubt" in value && ambiguous.has(fold(pattern));
      entries.push({ pattern, value: doubtful ? { ...value, doubt: Doubt.preposition } : value });
    }
  return entries;
};

/** A word without its particles, articles and case endings, and without what follows an apostrophe (Ekim'de). */
const variantsOf = (rules: DateRules): Variants => {
  const suffixes = list([rules.suffixes, rules.fromSuffixes, rules.toSuffixes].join(",")).map(fold);
  const prefixes = list(rules.prefixes).map(fold);
  return remember((word) => {
    const forms: string[] = [];
    const apostrophe = word.indexOf("'");
    if (apostrophe > 0) forms.push(word.slice(0, apostrophe));
    for (const suffix of suffixes)
      if (word.length > suffix.length && word.endsWith(suffix)) forms.push(word.slice(0, -suffix.length));
    for (const prefix of prefixes)
      if (word.length > prefix.length + 1 && word.startsWith(prefix)) forms.push(word.slice(prefix.length));
    return forms;
  });
};

const buildLexicon = (rules: DateRules, cased: boolean): Lexicon => {
  const entries = entriesOf(rules);
  const variants = variantsOf(rules);
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const lengths = new Set<number>();
  for (const { pattern, value } of entries) {
    const role = inner.has(value.category) ? Role.inner : Role.core;
    for (const part of pattern.split(/\s+/)) {
      const stem = part.endsWith("*");
      const words = tokenise(stem ? part.slice(0, -1) : part).folded;
      for (const [i, word] of words.entries()) {
        const into = stem && i === words.length - 1 ? stems : exact;
        into.set(word, Math.max(role, into.get(word) ?? 0));
        if (into === stems) lengths.add(word.length);
      }
    }
  }
  const roleOfForm = (form: string): number => {
    let role = exact.get(form) ?? 0;
    for (const length of lengths)
      if (form.length >= length) role = Math.max(role, stems.get(form.slice(0, length)) ?? 0);
    return role;
  };
  const roleOf = remember((word) => Math.max(roleOfForm(word), ...variants(word).map(roleOfForm)));
  const tailOf = remember((word) => {
    if (roleOfForm(word) > 0) return 0;
    const known = variants(word).filter((form) => word.startsWith(form) && roleOfForm(form) > 0);
    return known.length === 0 ? 0 : word.length - Math.max(...known.map((form) => form.length));
  });
  const ends = [
    ...list(rules.fromSuffixes).map((suffix) => ({ suffix: fold(suffix), category: "from-after" as const })),
    ...list(rules.toSuffixes).map((suffix) => ({ suffix: fold(suffix), category: "to-after" as const })),
  ];
  return {
    matcher: buildMatcher(entries),
    variants,
    roleOf,
    tailOf,
    order: rules.order,
    bareYears: rules.bareYears === true,
    cased,
    ends,
  };
};

const lexicons = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made at first use. */
export const lexiconOf = (language: Language): Lexicon => {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = buildLexicon(language.dates, language.cased);
    lexicons.set(language, lexicon);
  }
  return lexicon;
};
