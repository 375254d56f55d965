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

/** True where a clause only says who somebody is: "the minister, Ada Berg, and …". */
const isAside = (tokens: Tokens, { from, to }: Clause, isNamed: (token: number) => boolean): boolean => {
  if (!isComma.test(tokens.folded[from] as string) || !isComma.test(tokens.folded[to] ?? "")) return false;
  for (let i = from + 1; i < to; i++) if (tokens.kinds[i] === TokenKind.word && !isNamed(i)) return false;
  return to > from + 1;
};

/** Takes a name between two commas, and what goes on behind it, for a part of the clause that it stands in. */
export const joinAsides = (
  tokens: Tokens,
  clauses: readonly Clause[],
  isNamed: (token: number) => boolean,
): Clause[] => {
  const joined: Clause[] = [];
  let goesOn = false;
  for (const clause of clauses) {
    const last = joined.at(-1);
    const aside = last !== undefined && isAside(tokens, clause, isNamed);
    if (last !== undefined && (aside || goesOn)) joined[joined.length - 1] = { from: last.from, to: clause.to };
    else joined.push(clause);
    goesOn = aside;
  }
  return joined;
};

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
