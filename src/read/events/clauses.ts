/**
 * Cuts a sentence into clauses, each with its own time, place and people: at commas, semicolons, dashes and the words
 * that open a clause. "Pompeo landed Sunday in Pyongyang, after visiting Abe on Saturday in Tokyo" tells of two events.
 */
import type { Language } from "../../languages/language.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { isInnerHyphen } from "../matcher.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";

const openersOf = perLanguage((language: Language) => buildCues({ clause: language.events.clauses }));
const marks = new Set([",", ";", ":", "—", "–", "،", "，", "；", "、", "(", ")"]);

const isComma = /^[,，、]$/;
/** Tokens that the longest ending of a clause spans. */
const LONGEST_ENDING = 3;

/** True where what stands before the comma `at` ends a clause, where the language has endings that tell. */
const closesClause = (tokens: Tokens, at: number, language: Language): boolean => {
  const { clauseEndings } = language.events;
  if (clauseEndings === undefined) return true;
  const before = tokens.folded.slice(Math.max(0, at - LONGEST_ENDING), at).join("");
  return clauseEndings.some((ending) => before.endsWith(ending));
};

/** Tokens `[from, to)` of one clause. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

export const within = (clause: Clause, token: number): boolean => clause.from <= token && token < clause.to;

/** A full stop in mid-sentence before a small letter, as machine translation leaves them: "the next meeting. first summit in June". */
const isLostStop = (tokens: Tokens, i: number, to: number): boolean =>
  tokens.folded[i] === "." &&
  i + 1 < to &&
  tokens.kinds[i + 1] === TokenKind.word &&
  ((tokens.shapes[i + 1] as number) & (Shape.capital | Shape.spaceBefore)) === Shape.spaceBefore;

/** The clauses of the tokens `[from, to)`, in order; together they hold every token. */
export const cutClauses = (tokens: Tokens, from: number, to: number, language: Language): Clause[] => {
  const breaks = new Set<number>();
  for (let i = from; i < to; i++) {
    const mark = tokens.folded[i] as string;
    if (isLostStop(tokens, i, to)) breaks.add(i + 1);
    if (!marks.has(mark) || mark === language.events.listMark || isInnerHyphen(tokens, i)) continue;
    if (!isComma.test(mark) || closesClause(tokens, i, language)) breaks.add(i);
  }
  for (const hit of openersOf(language).all(tokens, from, to)) breaks.add(hit.first);
  const clauses: Clause[] = [];
  let start = from;
  for (const at of [...breaks].sort((a, b) => a - b)) {
    if (at > start) clauses.push({ from: start, to: at });
    start = at;
  }
  if (start < to) clauses.push({ from: start, to });
  return clauses;
};
