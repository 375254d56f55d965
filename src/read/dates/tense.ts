/** Whether the sentence around an expression looks back or ahead: the nearest verb that tells decides; news looks back. */
import type { Language } from "../../languages/language.ts";
import { fold } from "../characters.ts";
import { buildMatcher, type Matcher } from "../matcher.ts";
import { TokenKind, type Tokens } from "../tokens.ts";
import type { Tense } from "./meaning.ts";

interface Tenses {
  readonly matcher: Matcher<Tense>;
  readonly endings: readonly (readonly [string, Tense])[];
  /** What a word begins with where it looks ahead (Arabic سـ). */
  readonly prefixes: readonly string[];
}

const split = (words: string | undefined): string[] =>
  (words ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

const memo = new WeakMap<Language, Tenses>();
const tensesOf = (language: Language): Tenses => {
  let tenses = memo.get(language);
  if (tenses === undefined) {
    const { past, future, pastEndings, futureEndings, futurePrefixes } = language.dates.tense ?? {};
    tenses = {
      matcher: buildMatcher([
        ...split(past).map((pattern) => ({ pattern, value: "past" as const })),
        ...split(future).map((pattern) => ({ pattern, value: "future" as const })),
      ]),
      endings: [
        ...split(pastEndings).map((ending) => [ending, "past"] as const),
        ...split(futureEndings).map((ending) => [ending, "future"] as const),
      ],
      prefixes: split(futurePrefixes).map(fold),
    };
    memo.set(language, tenses);
  }
  return tenses;
};

/** Shortest word whose ending is looked at: "red" and "led" end like a past form. */
const LEAST = 5;

/** Marks of tense in the tokens `[from, to)`: where, and which. */
export const findTenses = (
  tokens: Tokens,
  language: Language,
  from: number,
  to: number,
): { readonly at: number; readonly tense: Tense }[] => {
  const { matcher, endings, prefixes } = tensesOf(language);
  const marks: { at: number; tense: Tense }[] = [];
  const formOf = (word: string): Tense | undefined =>
    prefixes.some((prefix) => word.startsWith(prefix))
      ? "future"
      : endings.find(([ending]) => word.endsWith(ending))?.[1];
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === TokenKind.mark || tokens.kinds[i] === TokenKind.number) continue;
    const word = tokens.folded[i] as string;
    const hits = matcher.at(tokens, i);
    const hit = hits.reduce<(typeof hits)[number] | undefined>(
      (a, b) => (a === undefined || b.last > a.last ? b : a),
      undefined,
    );
    const tense = hit?.value ?? (word.length >= LEAST ? formOf(word) : undefined);
    if (tense !== undefined) marks.push({ at: i, tense });
  }
  return marks;
};

/**
 * The tense at the tokens `[first, last]`: of the nearest mark; null: none tells. A verb behind counts as twice as far: in "told him on Monday that
 * they would go" the telling was on Monday.
 */
export const tenseAt = (
  marks: readonly { readonly at: number; readonly tense: Tense }[],
  first: number,
  last: number,
): Tense | null => {
  let best: { distance: number; tense: Tense | null } = { distance: Number.POSITIVE_INFINITY, tense: null };
  for (const { at, tense } of marks) {
    if (at >= first && at <= last) continue;
    const distance = at < first ? (first - at) * 2 - 1 : (at - last) * 4;
    if (distance < best.distance) best = { distance, tense };
  }
  return best.tense;
};
