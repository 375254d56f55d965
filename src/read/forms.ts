/**
 * Finds the entries of a word list in a text: an entry has patterns (`matcher.ts`) parted by commas, those after `|` nouns. Of several
 * patterns over the same words the most specific stands: exact words before stems, longer stems before shorter; so `promis*` may
 * hold while "compromise" has its own entry. The entry `none` holds words that look like another entry's and are none.
 * `…` stands for the rest of a clause that closes with the words behind it ("lehnte … ab"). A noun behind `*` may end a longer word
 * ("*abkommen"), which then belongs to two entries: "Handels" + "abkommen".
 */
import { fold } from "./characters.ts";
import { buildCues } from "./cues.ts";
import { buildMatcher, type Hit, type Matcher, type Variants } from "./matcher.ts";
import { remember } from "./remember.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";

export interface Form<K extends string> {
  /** null: words that look like an entry's and are none. */
  readonly entry: K | null;
  readonly noun: boolean;
  /** How much of the words the pattern spells out. */
  readonly weight: number;
  /** Code units of the last word that the pattern spells out. */
  readonly stem: number;
  /** Words that close the clause where the pattern holds. */
  readonly closing: readonly string[];
}
/** Words found, and the entry they belong to. */
export type FormHit<K extends string> = Hit<Form<K> & { readonly entry: K }>;

/** A word list made ready. */
export interface Forms<K extends string> {
  readonly matcher: Matcher<Form<K>>;
  /** What the end of a word names; null where no pattern asks for ends. */
  readonly headOf: ((word: string) => FormHit<K>["value"] | null) | null;
  /** True where a word joins another clause: "and". */
  readonly joins: (tokens: Tokens, at: number) => boolean;
}

/** Weight of a whole word over a stem of any length. */
const WHOLE = 100;

const weigh = (pattern: string): number =>
  pattern.split(/\s+/).reduce((sum, word) => sum + (word.endsWith("*") ? word.length - 1 : word.length + WHOLE), 0);

const formOf = <K extends string>(entry: K | null, noun: boolean, pattern: string, closing: string): Form<K> => ({
  entry,
  noun,
  weight: weigh(pattern) + (closing === "" ? 0 : weigh(closing)),
  stem: fold(pattern.split(/\s+/).at(-1)?.replace(/\*$/, "") ?? "").length,
  closing: closing === "" ? [] : closing.split(/\s+/).map(fold),
});

/** @param joins Words that join another clause, which ends the one before it. */
export const compileForms = <K extends string>(
  lists: Readonly<Partial<Record<K | "none", string>>>,
  joins = "",
): Forms<K> => {
  const entries: { pattern: string; value: Form<K> }[] = [];
  const heads = new Map<string, FormHit<K>["value"]>();
  for (const [key, patterns = ""] of Object.entries<string | undefined>(lists)) {
    const entry = key === "none" ? null : (key as K);
    for (const [at, part] of patterns.split("|").entries())
      for (const written of part.split(",")) {
        const [pattern = "", closing = ""] = written.split("…").map((words) => words.trim());
        const form = formOf(entry, at > 0, pattern, closing);
        if (!pattern.startsWith("*")) entries.push({ pattern, value: form });
        else if (entry !== null) heads.set(fold(pattern.slice(1)), { ...form, entry });
      }
  }
  const joining = buildCues({ joins });
  return {
    matcher: buildMatcher(entries),
    headOf: heads.size === 0 ? null : findHead(heads),
    joins: (tokens, at) => joining.at(tokens, at).length > 0,
  };
};

/** Letters of the shortest first part and head of a compound, and of the longest ending of its head. */
const SHORTEST_PART = 2;
const SHORTEST_HEAD = 4;
const LONGEST_ENDING = 3;
/** Endings of nouns where compounds are one word: German "-en", "-ern", "-nen". */
const headEnding = /^(?:e?[ns]|e|er|ern|nen)?$/;

/** Finds the longest head noun that a word ends in, its own ending aside. */
const findHead = <V>(heads: ReadonlyMap<string, V>): ((word: string) => V | null) => {
  return remember((word): V | null => {
    for (let from = SHORTEST_PART; from + SHORTEST_HEAD <= word.length; from++)
      for (let ending = 0; ending <= LONGEST_ENDING; ending++) {
        const value = heads.get(word.slice(from, word.length - ending));
        if (value !== undefined && headEnding.test(word.slice(word.length - ending))) return value;
      }
    return null;
  });
};

/** Tokens within which a clause is closed. */
const CLOSING_REACH = 24;

/** True where the clause of token `last` ends in these words. */
const isClosedBy = <K extends string>(
  tokens: Tokens,
  last: number,
  closing: readonly string[],
  { joins }: Forms<K>,
): boolean => {
  const until = Math.min(tokens.count, last + CLOSING_REACH);
  for (let i = last + 1; i < until; i++) {
    const word = tokens.folded[i] as string;
    if (/^[,;!?:]$/.test(word) || (word === "." && tokens.kinds[i - 1] !== TokenKind.number)) return false;
    if (!closing.every((part, at) => tokens.folded[i + at] === part)) continue;
    const next = i + closing.length;
    const ends = next >= tokens.count || tokens.kinds[next] === TokenKind.mark;
    if (ends || ((tokens.shapes[next] as number) & Shape.lineStart) !== 0 || joins(tokens, next)) return true;
  }
  return false;
};

/**
 * The most specific entries at each place, in the order of the text; each entry once a place.
 *
 * @param variants Other forms under which a word may be found: without its proclitics.
 */
export const findForms = <K extends string>(forms: Forms<K>, tokens: Tokens, variants?: Variants): FormHit<K>[] => {
  const { matcher, headOf } = forms;
  const found: FormHit<K>[] = [];
  /** Tokens that a pattern spells out, so that their ends name nothing more. */
  const spelled = new Uint8Array(headOf === null ? 0 : tokens.count);
  let group: Hit<Form<K>>[] = [];
  const flush = (): void => {
    const most = Math.max(...group.map(({ value }) => value.weight));
    const kept = new Set<K>();
    for (const hit of group) {
      const { entry, weight, stem } = hit.value;
      const rest = (tokens.folded[hit.last] as string).length - stem;
      if (headOf !== null && (hit.last > hit.first || rest < SHORTEST_HEAD || entry === null))
        spelled.fill(1, hit.first, hit.last + 1);
      if (weight < most || entry === null || kept.has(entry)) continue;
      kept.add(entry);
      found.push(hit as FormHit<K>);
    }
    group = [];
  };
  for (const hit of matcher.all(tokens, 0, tokens.count, variants)) {
    const { closing } = hit.value;
    if (closing.length > 0 && !isClosedBy(tokens, hit.last, closing, forms)) continue;
    if (group.length > 0 && (group[0] as Hit<Form<K>>).first !== hit.first) flush();
    group.push(hit);
  }
  if (group.length > 0) flush();
  return headOf === null ? found : withHeads(found, tokens, spelled, headOf);
};

/** The entries with those that the ends of words name, in the order of the text. */
const withHeads = <K extends string>(
  hits: readonly FormHit<K>[],
  tokens: Tokens,
  spelled: Uint8Array,
  headOf: (word: string) => FormHit<K>["value"] | null,
): FormHit<K>[] => {
  const found: FormHit<K>[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    for (; next < hits.length && (hits[next] as FormHit<K>).first === i; next++) found.push(hits[next] as FormHit<K>);
    if (spelled[i] === 1 || tokens.kinds[i] !== TokenKind.word) continue;
    const value = headOf(tokens.folded[i] as string);
    const before = found.at(-1);
    if (value === null || (before?.first === i && before.value.entry === value.entry)) continue;
    found.push({ first: i, last: i, value });
  }
  return found;
};
