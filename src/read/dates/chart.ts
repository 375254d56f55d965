/**
 * Joins nodes by rules, bottom up, from the end of a stretch to its beginning: when a rule is tried at a token, everything
 * to its right is complete. Stretches are short (`LONGEST` tokens), so that time is linear in the text.
 */
import type { AnyNode, Category, NodeOf } from "./nodes.ts";

type One<Word extends string> = Word extends `${infer Some}?`
  ? One<Some> | null
  : Word extends `${infer A}|${infer B}`
    ? One<A> | One<B>
    : Word extends Category
      ? NodeOf<Word>
      : never;
type Parts<Pattern extends string> = Pattern extends `${infer Word} ${infer Rest}`
  ? [One<Word>, ...Parts<Rest>]
  : [One<Pattern>];

type Made = { [C in Category]: Omit<NodeOf<C>, "first" | "last" | "level"> & { readonly level?: number } }[Category];

/** A pattern of categories, and what the nodes that fit make together; null where they make nothing. */
export interface Rule {
  readonly pattern: readonly { readonly categories: readonly Category[]; readonly optional: boolean }[];
  readonly make: (...nodes: never[]) => Made | null;
}

/**
 * Writes a rule: categories with a space between; `a|b` either, `a?` may be missing (its node is then null).
 *
 * @example
 * rule("quantity ago", (quantity) => ({ category: "date", … }))
 */
export const rule = <const Pattern extends string>(
  pattern: Pattern,
  make: (...nodes: Parts<Pattern>) => Made | null,
): Rule => ({
  pattern: pattern.split(" ").map((word) => ({
    categories: word.replace("?", "").split("|") as Category[],
    optional: word.endsWith("?"),
  })),
  make: make as unknown as Rule["make"],
});

/** Tokens of a stretch that are looked at together; longer ones are cut. */
export const LONGEST = 40;
/** Nodes that may begin at one token: hostile text can't make more. */
const WIDEST = 60;

/** Index of rules by the categories that can stand first. */
export type Grammar = ReadonlyMap<Category, readonly Rule[]>;

export const indexRules = (rules: readonly Rule[]): Grammar => {
  const index = new Map<Category, Rule[]>();
  for (const rule of rules)
    for (const [i, { categories, optional }] of rule.pattern.entries()) {
      for (const category of categories) {
        const at = index.get(category) ?? [];
        if (!at.includes(rule)) at.push(rule);
        index.set(category, at);
      }
      if (!optional || i === rule.pattern.length - 1) break;
    }
  return index;
};

/** The nodes that begin at one token, in the order in which they were found, and by category. */
interface Cell {
  readonly nodes: AnyNode[];
  readonly byCategory: Map<Category, AnyNode[]>;
}

/** Adds a node unless the cell has the same already. */
const add = (cell: Cell, node: AnyNode): void => {
  const alike = cell.byCategory.get(node.category);
  if (alike === undefined) cell.byCategory.set(node.category, [node]);
  else {
    // Only nodes of one category over the same tokens can be the same: few enough to be compared in full.
    if (alike.some((other) => other.last === node.last && JSON.stringify(other) === JSON.stringify(node))) return;
    alike.push(node);
  }
  cell.nodes.push(node);
};

/** All nodes that the rules make of `terms`, by the token they begin at. */
export const parse = (terms: readonly AnyNode[], from: number, to: number, grammar: Grammar): AnyNode[][] => {
  const cells: Cell[] = Array.from({ length: to - from + 1 }, () => ({ nodes: [], byCategory: new Map() }));
  for (const term of terms) {
    const cell = cells[term.first - from];
    if (cell !== undefined) add(cell, term);
  }
  for (let start = to; start >= from; start--) {
    const here = cells[start - from] as Cell;
    for (let i = 0; i < here.nodes.length && here.nodes.length < WIDEST; i++) {
      const first = here.nodes[i] as AnyNode;
      for (const { pattern, make } of grammar.get(first.category) ?? []) {
        const nodes: (AnyNode | null)[] = [];
        const walk = (position: number, next: number, begun: boolean): void => {
          const part = pattern[position];
          if (part === undefined) {
            const made = make(...(nodes as never[]));
            if (made !== null && here.nodes.length < WIDEST)
              add(here, { level: 0, ...made, first: start, last: next - 1 } as unknown as AnyNode);
            return;
          }
          if (part.optional) {
            nodes[position] = null;
            walk(position + 1, next, begun);
          }
          if (!begun) {
            if (!part.categories.includes(first.category)) return;
            nodes[position] = first;
            walk(position + 1, first.last + 1, true);
            return;
          }
          const cell = cells[next - from];
          if (cell === undefined || cell.nodes.length === 0) return;
          for (const category of part.categories) {
            const found = cell.byCategory.get(category);
            if (found === undefined) continue;
            // A zero-wide node may stand in the cell that is being filled.
            for (let k = 0; k < found.length; k++) {
              const node = found[k] as AnyNode;
              nodes[position] = node;
              walk(position + 1, node.last + 1, true);
            }
          }
        };
        walk(0, start, false);
      }
    }
  }
  return cells.map(({ nodes }) => nodes);
};
