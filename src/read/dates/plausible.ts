/**
 * What keeps words that look like times from being taken for some: "China Daily" is a name, "a 50-year-old" has an age, and a
 * bare year, a shortened month or a name that is another word as well needs a preposition, a figure or another time beside it.
 */
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import { type AnyNode, Doubt } from "./nodes.ts";

const isCapital = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.count && ((tokens.shapes[i] as number) & Shape.capital) !== 0;

/** True for a word like "daily" or "today" with a capital beside another capital: "China Daily", "USA Today". */
const isName = ({ category, first, last }: AnyNode, tokens: Tokens): boolean => {
  if (category !== "set" && category !== "reference" && category !== "date") return false;
  if (first !== last || !isCapital(tokens, first)) return false;
  const joined = (i: number): boolean =>
    isCapital(tokens, i) && ((tokens.shapes[Math.max(i, first)] as number) & Shape.lineStart) === 0;
  return joined(first - 1) || (joined(last + 1) && tokens.kinds[first - 1] === TokenKind.word);
};

/** True where what follows says that the words are no time: "a 50-year-old". */
export const isDenied = (node: AnyNode, terms: readonly AnyNode[], tokens: Tokens, lexicon: Lexicon): boolean => {
  if (lexicon.cased && isName(node, tokens)) return true;
  const next = terms.some((term) => term.first === node.last + 1 && term.category === "dash")
    ? node.last + 2
    : node.last + 1;
  if (terms.some((term) => term.first === next && term.category === "none")) return true;
  if (terms.some((term) => term.last === node.first - 1 && term.category === "none-before")) return true;
  // "…, 54 ans, …" is an age.
  return (
    node.category === "duration" &&
    /^P\d{2}Y$/.test(node.value) &&
    /^[,(]$/.test(tokens.folded[node.first - 1] ?? "") &&
    /^[,).]$/.test(tokens.folded[node.last + 1] ?? "")
  );
};

const prepositions: ReadonlySet<string> = new Set(["in", "on", "from", "of", "between", "after", "before"]);
/** What may stand before a year that qualifies a noun: "its 1990 budget", "the 2010 accord". */
const determiners: ReadonlySet<string> = new Set(["the", "possessive", "turn", "one", "fiscal"]);

/** True for fields that stand on their own: a month's name that is no other word, a year beside a preposition. */
export const isSupported = (node: AnyNode, terms: readonly AnyNode[], tokens: Tokens, lexicon: Lexicon): boolean => {
  if (node.category !== "fields" || node.doubt === Doubt.none) return true;
  const { year } = node.fields;
  if (node.doubt === Doubt.alone || (node.doubt === Doubt.other && node.fields.month === undefined)) return false;
  const before = terms.filter((term) => term.last === node.first - 1);
  if (before.some((term) => prepositions.has(term.category) && term.category !== "open")) return true;
  if (year === undefined || year < 1900 || year > 2050) return false;
  const inside = terms.filter((term) => term.first === node.first);
  if ([...before, ...inside].some((term) => determiners.has(term.category))) return true;
  // "1989 and 1990", "(2018)", "…, 2018." at the end of a clause.
  if (before.some((term) => term.category === "and")) return true;
  const next = node.last + 1;
  if (
    lexicon.bareYears &&
    tokens.kinds[next] === TokenKind.word &&
    ((tokens.shapes[next] as number) & Shape.capital) === 0
  )
    return true;
  return (
    next >= tokens.count ||
    ((tokens.shapes[next] as number) & Shape.lineStart) !== 0 ||
    tokens.kinds[next] === TokenKind.mark
  );
};
