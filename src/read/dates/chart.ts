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

/** All nodes that the rules make of `terms`, by the token they begin at. */
export const parse = (terms: readonly AnyNode[], from: number, to: number, grammar: Grammar): AnyNode[][] => {
  const at: AnyNode[][] = Array.from({ length: to - from + 1 }, () => []);
  const seen = new Set<string>();
  for (const term of terms) at[term.first - from]?.push(term);
  for (let start = to; start >= from; start--) {
    const here = at[start - from] as AnyNode[];
    for (let i = 0; i < here.length && here.length < WIDEST; i++) {
      const first = here[i] as AnyNode;
      for (const rule of grammar.get(first.category) ?? []) {
        const walk = (position: number, next: number, nodes: readonly (AnyNode | null)[], begun: boolean): void => {
          if (here.length >= WIDEST) return;
          const part = rule.pattern[position];
          if (part === undefined) {
            const made = rule.make(...(nodes as never[]));
            if (made === null) return;
            const node = { level: 0, ...made, first: start, last: next - 1 } as unknown as AnyNode;
            const key = `${start} ${next} ${JSON.stringify(node)}`;
            if (seen.has(key)) return;
            seen.add(key);
            here.push(node);
            return;
          }
          if (part.optional) walk(position + 1, next, [...nodes, null], begun);
          if (!begun) {
            if (part.categories.includes(first.category)) walk(position + 1, first.last + 1, [...nodes, first], true);
            return;
          }
          for (const node of at[next - from] ?? [])
            if (part.categories.includes(node.category)) walk(position + 1, node.last + 1, [...nodes, node], true);
        };
        walk(0, start, [], false);
      }
    }
  }
  return at;
};
