/**
 * Finds the entries of a lexicon in a token sequence: one automaton (a trie over folded tokens) for all entries instead
 * of a regular expression each. A pattern is words as written; a word that ends in `*` matches any token that begins
 * so; `_` stands for any one word, `#` for any number. Hyphens without spaces around are passed over, so "Kim Jong-un" finds "Kim
 * Jong Un". A word with an apostrophe is found whole and, where the text's language elides so, in its two tokens: "Côte d'Ivoire".
 * Time: linear in tokens times the longest entry.
 */
import { fold } from "./characters.ts";
import { Shape, TokenKind, type Tokens, tokenise } from "./tokens.ts";
import { rememberByWord } from "./word-numbers.ts";

interface Node<V> {
  /** Entries that lead through here, each its words and then its value; null once they are told apart by their next word. */
  waiting: (readonly PatternWord[] | V)[] | null;
  exact: Map<string, Node<V>> | null;
  prefix: Map<string, Node<V>> | null;
  prefixLengths: readonly number[];
  any: Node<V> | null;
  number: Node<V> | null;
  values: readonly V[];
  readonly depth: number;
}

/** One entry found: the tokens `[first, last]`, both included, and the entry's value. */
export interface Hit<V> {
  readonly first: number;
  readonly last: number;
  readonly value: V;
}

/** Further folded forms under which a token may match: its base forms under inflection. */
export type Variants = (folded: string) => readonly string[];

export interface Matcher<V> {
  /** True where an entry may begin with this folded word or one of its variants: a cheap question before `at`. */
  readonly opens: (folded: string, variants?: Variants) => boolean;
  /** All entries that begin at token `first`, in no particular order of length; none where there is no such token. */
  readonly at: (tokens: Tokens, first: number, variants?: Variants) => Hit<V>[];
  /** Leftmost-longest entries of the token range `[from, to)`; different values over the same tokens are all returned. */
  readonly all: (tokens: Tokens, from?: number, to?: number, variants?: Variants) => Hit<V>[];
}

const nowhere: readonly never[] = [];

// What most nodes have none of they share: an automaton of a language has forty thousand.
const makeNode = <V>(depth: number): Node<V> => ({
  waiting: null,
  exact: null,
  prefix: null,
  prefixLengths: nowhere,
  any: null,
  number: null,
  values: nowhere,
  depth,
});

/** True where token `i` is a hyphen with no space on either side, which matching passes over. */
export const isInnerHyphen = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  i + 1 < tokens.count &&
  tokens.kinds[i] === TokenKind.mark &&
  /^[-‐‑–]$/.test(tokens.folded[i] as string) &&
  ((tokens.shapes[i] as number) & Shape.spaceBefore) === 0 &&
  ((tokens.shapes[i + 1] as number) & Shape.spaceBefore) === 0;

type PatternWord = { readonly word: string; readonly kind: "exact" | "prefix" | "any" | "number" };

/** Patterns cut into words once, however many languages share them. */
const cut = new Map<string, readonly PatternWord[]>();

/** What is one word, whatever stands around it: most of what patterns are made of. */
const lettersOnly = /^[[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hangul}]&&\p{L}]+$/v;

/** The words of a pattern, folded like a text's, each with its wildcard. */
const wordsOf = (pattern: string): readonly PatternWord[] => {
  const earlier = cut.get(pattern);
  if (earlier !== undefined) return earlier;
  const words: PatternWord[] = [];
  for (const part of pattern.trim().split(/\s+/)) {
    if (part === "_" || part === "#") {
      words.push({ word: "", kind: part === "_" ? "any" : "number" });
      continue;
    }
    const prefix = part.endsWith("*");
    const written = prefix ? part.slice(0, -1) : part;
    if (lettersOnly.test(written)) {
      words.push({ word: fold(written), kind: prefix ? "prefix" : "exact" });
      continue;
    }
    const tokens = tokenise(written);
    const kept = tokens.folded.filter((_, i) => !isInnerHyphen(tokens, i));
    for (const [i, word] of kept.entries())
      words.push({ word, kind: prefix && i === kept.length - 1 ? "prefix" : "exact" });
  }
  cut.set(pattern, words);
  return words;
};

/** What is elided, with its apostrophe, and the word it belongs to: "d'" and "ivoire". */
const elided = /^(\p{L}{1,7}')(\p{L}.*)$/u;

/** The words with what is elided as a word of its own; null where there is nothing of the kind. */
const splitElided = (words: readonly PatternWord[]): readonly PatternWord[] | null => {
  if (!words.some(({ word }) => elided.test(word))) return null;
  return words.flatMap(({ word, kind }): PatternWord[] => {
    const [, article, rest] = elided.exec(word) ?? [];
    if (article === undefined || rest === undefined) return [{ word, kind }];
    return [
      { word: article, kind: "exact" },
      { word: rest, kind },
    ];
  });
};

/** The node that `word` leads to from `node`, made where it is missing. */
const follow = <V>(node: Node<V>, { word, kind }: PatternWord): Node<V> => {
  if (kind === "any" || kind === "number") {
    node[kind] ??= makeNode(node.depth + 1);
    return node[kind];
  }
  if (kind === "prefix" && !node.prefixLengths.includes(word.length))
    node.prefixLengths = [...node.prefixLengths, word.length];
  node[kind] ??= new Map();
  const edges = node[kind] as Map<string, Node<V>>;
  let next = edges.get(word);
  if (next === undefined) {
    next = makeNode(node.depth + 1);
    edges.set(word, next);
  }
  return next;
};

/** Puts an entry at a node, to go on from there when a text first leads there: of most entries no text does. */
const leave = <V>(node: Node<V>, words: readonly PatternWord[], value: V): void => {
  if (words.length === node.depth) node.values = node.values.length === 0 ? [value] : [...node.values, value];
  else if (node.waiting === null) node.waiting = [words, value];
  else node.waiting.push(words, value);
};

/** Sends the entries that wait at a node on by their next word. */
const spread = <V>(node: Node<V>): void => {
  const { waiting } = node;
  if (waiting === null) return;
  node.waiting = null;
  for (let i = 0; i < waiting.length; i += 2) {
    const words = waiting[i] as readonly PatternWord[];
    leave(follow(node, words[node.depth] as PatternWord), words, waiting[i + 1] as V);
  }
  // A list that grew holds room for many more; most hold one entry.
  for (const edges of [node.exact, node.prefix])
    for (const next of edges?.values() ?? nowhere) next.waiting &&= next.waiting.slice();
};

/** The nodes that a word leads to from `node` as it is written, whole or by its beginning. */
const stepsBy = <V>(node: Node<V>, form: string): readonly Node<V>[] => {
  const exact = node.exact?.get(form);
  let next: Node<V>[] | undefined = exact === undefined ? undefined : [exact];
  for (const length of node.prefixLengths) {
    const prefixed = form.length < length ? undefined : node.prefix?.get(form.slice(0, length));
    if (prefixed === undefined) continue;
    next ??= [];
    next.push(prefixed);
  }
  return next ?? nowhere;
};

/** The nodes that a word or one of its variants leads to, each once. */
const step = <V>(node: Node<V>, word: string, variants: Variants | undefined): readonly Node<V>[] => {
  const own = stepsBy(node, word);
  const others = variants?.(word) ?? nowhere;
  if (others.length === 0) return own;
  const all = new Set(own);
  for (const form of others) for (const next of stepsBy(node, form)) all.add(next);
  return all.size === own.length ? own : [...all];
};

/**
 * Compiles a lexicon.
 *
 * @example
 * const matcher = buildMatcher([{ pattern: "security guarantee*", value: "security-guarantee" }]);
 * matcher.all(tokenise("They want security guarantees.")) // [{ first: 2, last: 3, value: "security-guarantee" }]
 */
export const buildMatcher = <V>(entries: Iterable<{ readonly pattern: string; readonly value: V }>): Matcher<V> => {
  const root = makeNode<V>(0);
  for (const { pattern, value } of entries) {
    const words = wordsOf(pattern);
    for (const path of [words, splitElided(words)]) if (path !== null && path.length > 0) leave(root, path, value);
  }
  spread(root);

  const opensWith = (word: string): boolean =>
    root.any !== null || (root.number !== null && /^\d/.test(word)) || stepsBy(root, word).length > 0;
  const opens: Matcher<V>["opens"] = (folded, variants) =>
    opensWith(folded) || (variants?.(folded).some(opensWith) ?? false);

  // Where an entry begins with a word is found once for each, with its variants and without.
  type Beginnings = (tokens: Tokens, at: number) => readonly Node<V>[];
  const kept = new Map<Variants | undefined, Beginnings>();
  const beginnings = (variants: Variants | undefined): Beginnings => {
    let known = kept.get(variants);
    if (known === undefined) {
      known = rememberByWord((word) => step(root, word, variants), nowhere);
      kept.set(variants, known);
    }
    return known;
  };

  const walk = (
    node: Node<V>,
    tokens: Tokens,
    first: number,
    from: number,
    variants: Variants | undefined,
    hits: Hit<V>[],
  ): void => {
    for (const value of node.values) hits.push({ first, last: from - 1, value });
    spread(node);
    if (node.exact === null && node.prefix === null && node.any === null && node.number === null) return;
    const i = from > first && isInnerHyphen(tokens, from) ? from + 1 : from;
    if (i >= tokens.count) return;
    const children = node === root ? beginnings(variants)(tokens, i) : step(node, tokens.folded[i] as string, variants);
    for (const child of children) walk(child, tokens, first, i + 1, variants, hits);
    if (node.any !== null && tokens.kinds[i] !== TokenKind.mark) walk(node.any, tokens, first, i + 1, variants, hits);
    if (node.number !== null && tokens.kinds[i] === TokenKind.number)
      walk(node.number, tokens, first, i + 1, variants, hits);
  };
  const at: Matcher<V>["at"] = (tokens, first, variants) => {
    const hits: Hit<V>[] = [];
    if (first >= 0 && first < tokens.count) walk(root, tokens, first, first, variants, hits);
    return hits;
  };

  const all: Matcher<V>["all"] = (tokens, from = 0, to = tokens.count, variants) => {
    const found: Hit<V>[] = [];
    const begins = root.any === null && root.number === null ? beginnings(variants) : null;
    const end = Math.min(to, tokens.count);
    let i = from;
    while (i < end) {
      if (begins?.(tokens, i).length === 0) {
        i++;
        continue;
      }
      const hits = at(tokens, i, variants).filter((hit) => hit.last < end);
      const last = hits.reduce((most, hit) => Math.max(most, hit.last), -1);
      if (last < 0) {
        i++;
        continue;
      }
      const longest = hits.filter((hit) => hit.last === last);
      found.push(...longest.filter((hit, at) => longest.findIndex((other) => other.value === hit.value) === at));
      i = last + 1;
    }
    return found;
  };
  return { opens, at, all };
};
