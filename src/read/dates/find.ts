/**
 * Finds expressions of time in tokens: stretches of words that can belong to one, their readings by the grammar, and of these
 * the leftmost longest that is plausible where it stands (`plausible.ts`).
 */
import type { Language } from "../../languages/language.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import { type Grammar, indexRules, LONGEST, parse } from "./chart.ts";
import { calendarRules, dayFirstRules, monthFirstRules } from "./grammar/calendar.ts";
import { clockRangeRules } from "./grammar/clock-ranges.ts";
import { clockRules, partRules } from "./grammar/clocks.ts";
import { durationRules, numberRules, quantityRules } from "./grammar/numbers.ts";
import { coordinationRules, dashAsToRules, dashRules, rangeRules, setRules } from "./grammar/ranges.ts";
import { relativeRules } from "./grammar/relative.ts";
import { type Lexicon, lexiconOf, Role } from "./lexicon.ts";
import type { TimeMeaning } from "./meaning.ts";
import type { AnyNode, NodeOf } from "./nodes.ts";
import { isDenied, isSupported } from "./plausible.ts";
import { findTerms, isFiller } from "./terms.ts";

/** An expression before it is seen from any day. */
export interface Found {
  /** Tokens `[first, last]`, both included. */
  readonly first: number;
  readonly last: number;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly meaning: TimeMeaning;
  /** The duration it is where the verb looks back: "in two weeks". */
  readonly past?: string;
}

const common = [
  ...numberRules,
  ...quantityRules,
  ...durationRules,
  ...calendarRules,
  ...relativeRules,
  ...clockRules,
  ...rangeRules,
  ...coordinationRules,
  ...clockRangeRules,
  ...setRules,
];
const grammars: Readonly<Record<Lexicon["order"], Grammar>> = {
  mdy: indexRules([...common, ...dashRules, ...monthFirstRules]),
  dmy: indexRules([...common, ...dashRules, ...dayFirstRules]),
  ymd: indexRules([...common, ...dashAsToRules, ...partRules]),
};

/** Rank of categories over the same tokens, where levels are equal. */
const rank: Readonly<Partial<Record<AnyNode["category"], number>>> = {
  time: 9,
  coordination: 8,
  range: 7,
  date: 6,
  fields: 5,
  set: 4,
  reference: 3,
  duration: 2,
};

/** Each time of a list; those of a run cover a range together. */
const listOf = ({ items, run }: NodeOf<"coordination">): Found[] => {
  const ends = [items[0], items.at(-1)].map((item): TimeMeaning => ({ kind: "named", fields: item?.fields ?? {} }));
  const [from, to] = ends as [TimeMeaning, TimeMeaning];
  return items.map(({ fields, first, last }) => {
    const named: TimeMeaning = { kind: "named", fields };
    return { first, last, type: "DATE", meaning: run ? { kind: "range", from, to, named } : named };
  });
};

const lead: ReadonlySet<string> = new Set(["for-before", "in", "on", "at"]);

/** What a node says, wherever it stands. */
const contentOf = ({ first, level, ...content }: AnyNode): string => JSON.stringify(content);

/** An expression without the preposition it begins with, unless that belongs to its meaning ("in two weeks"). */
const trimmed = (node: AnyNode, terms: readonly AnyNode[], cells: readonly AnyNode[][], from: number): AnyNode => {
  const leads = terms.filter(({ first, category }) => first === node.first && lead.has(category));
  for (const { last } of leads) {
    const shorter = cells[last + 1 - from]?.find((other) => contentOf(other) === contentOf(node));
    if (last < node.last && shorter !== undefined) return trimmed(shorter, terms, cells, from);
  }
  return node;
};

const foundOf = (node: AnyNode): Found | null => {
  const { first, last } = node;
  switch (node.category) {
    case "fields":
      return { first, last, type: "DATE", meaning: { kind: "named", fields: node.fields } };
    case "date":
      return {
        first,
        last,
        type: "DATE",
        meaning: node.meaning,
        ...(node.past === undefined ? {} : { past: node.past }),
      };
    case "time":
      return { first, last, type: "TIME", meaning: node.meaning };
    case "range":
      return {
        first,
        last,
        type: node.meaning.kind === "range" && node.meaning.from.kind === "time" ? "TIME" : "DATE",
        meaning: node.meaning,
      };
    case "duration":
      return { first, last, type: "DURATION", meaning: { kind: "duration", value: node.value } };
    case "set":
      return { first, last, type: "SET", meaning: { kind: "set", value: node.value } };
    case "reference":
      return { first, last, type: "DATE", meaning: { kind: "reference", value: node.value } };
    default:
      return null;
  }
};

const better = (a: AnyNode, b: AnyNode): boolean =>
  a.last !== b.last
    ? a.last > b.last
    : a.level !== b.level
      ? a.level > b.level
      : (rank[a.category] ?? 0) > (rank[b.category] ?? 0);

/** Expressions of the tokens `[from, to)`. */
const findIn = (text: string, tokens: Tokens, from: number, to: number, lexicon: Lexicon): Found[] => {
  const terms = findTerms(text, tokens, from, to, lexicon);
  const at = parse(terms, from, to, grammars[lexicon.order]);
  const bestAt = (start: number): AnyNode | null => {
    let best: AnyNode | null = null;
    for (const node of at[start - from] as AnyNode[]) {
      if (!(node.category in rank) || !isSupported(node, terms, tokens, lexicon)) continue;
      if (best === null || better(node, best)) best = node;
    }
    return best;
  };
  const found: Found[] = [];
  let start = from;
  while (start < to) {
    let best = bestAt(start);
    // "Na madrugada de terça": what begins behind the preposition may reach further.
    for (const { last } of terms.filter(({ first, category }) => first === best?.first && lead.has(category))) {
      const behind = last + 1 < to ? bestAt(last + 1) : null;
      if (best !== null && behind !== null && behind.last > best.last) best = behind;
    }
    if (best !== null && isDenied(best, terms, tokens, lexicon)) {
      start = best.last + 1;
      continue;
    }
    if (best?.category === "coordination") found.push(...listOf(best));
    else {
      const expression = best && foundOf(trimmed(best, terms, at, from));
      if (expression !== null) found.push(expression);
    }
    start = best === null ? start + 1 : best.last + 1;
  }
  return found;
};

/** True where the figures may be a date, year or time by themselves. */
const isDateLike = (tokens: Tokens, i: number): boolean =>
  /^(1[5-9]|20)\d\d$|^\d+[.:]\d+/.test(tokens.folded[i] as string) ||
  (tokens.folded[i + 1] === "/" && tokens.kinds[i + 2] === TokenKind.number);

/** All expressions of the tokens `[from, to)`, in their order. */
export const findExpressions = (
  text: string,
  tokens: Tokens,
  language: Language,
  from = 0,
  to = tokens.count,
): Found[] => {
  const lexicon = lexiconOf(language);
  const found: Found[] = [];
  const joins = (i: number): boolean =>
    i >= from &&
    i < to &&
    (isFiller(tokens, i) || lexicon.roleOf(tokens.folded[i] as string) > Role.none || isPoint(i));
  // The point of "Sept. 30" or "3. Mai"; the grammar decides whether it ends a sentence.
  const isPoint = (i: number): boolean =>
    i > from &&
    tokens.folded[i] === "." &&
    ((tokens.shapes[i] as number) & Shape.spaceBefore) === 0 &&
    (tokens.kinds[i - 1] === TokenKind.number || lexicon.roleOf(tokens.folded[i - 1] as string) === Role.core);
  const breaks = (i: number): boolean => ((tokens.shapes[i] as number) & Shape.lineStart) !== 0;
  let i = from;
  while (i < to) {
    const word = tokens.folded[i] as string;
    const core = lexicon.roleOf(word) === Role.core || (tokens.kinds[i] === TokenKind.number && isDateLike(tokens, i));
    if (!core) {
      i++;
      continue;
    }
    let first = i;
    while (i - first < LONGEST / 2 && !breaks(first) && joins(first - 1)) first--;
    let last = i;
    while (last - first < LONGEST - 1 && joins(last + 1) && !breaks(last + 1)) last++;
    found.push(...findIn(text, tokens, Math.max(first, endOf(found)), last + 1, lexicon));
    i = last + 1;
  }
  return found;
};

const endOf = (found: readonly Found[]): number => (found.at(-1)?.last ?? -1) + 1;
