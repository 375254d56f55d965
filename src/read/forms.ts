/**
 * Finds the entries of a word list in a text: an entry has patterns (`matcher.ts`) parted by commas, those after `|` nouns. Of several
 * patterns over the same words the most specific stands: exact words before stems, longer stems before shorter; so `promis*` may
 * hold while "compromise" has its own entry. The entry `none` holds words that look like another entry's and are none.
 */
import { fold } from "./characters.ts";
import { buildMatcher, type Hit, type Matcher } from "./matcher.ts";
import type { Tokens } from "./tokens.ts";

export interface Form<K extends string> {
  /** null: words that look like an entry's and are none. */
  readonly entry: K | null;
  readonly noun: boolean;
  /** How much of the words the pattern spells out. */
  readonly weight: number;
  /** Code units of the last word that the pattern spells out. */
  readonly stem: number;
}
/** Words found, and the entry they belong to. */
export type FormHit<K extends string> = Hit<Form<K> & { readonly entry: K }>;

/** Weight of a whole word over a stem of any length. */
const WHOLE = 100;

const weigh = (pattern: string): number =>
  pattern.split(/\s+/).reduce((sum, word) => sum + (word.endsWith("*") ? word.length - 1 : word.length + WHOLE), 0);

export const compileForms = <K extends string>(
  lists: Readonly<Partial<Record<K | "none", string>>>,
): Matcher<Form<K>> =>
  buildMatcher(
    Object.entries<string | undefined>(lists).flatMap(([entry, patterns = ""]) =>
      patterns.split("|").flatMap((part, at) =>
        part
          .split(",")
          .map((pattern) => pattern.trim())
          .filter((pattern) => pattern !== "")
          .map((pattern) => ({
            pattern,
            value: {
              entry: entry === "none" ? null : (entry as K),
              noun: at > 0,
              weight: weigh(pattern),
              stem: fold(pattern.split(/\s+/).at(-1)?.replace(/\*$/, "") ?? "").length,
            },
          })),
      ),
    ),
  );

/** The most specific entries at each place, in the order of the text; each entry once a place. */
export const findForms = <K extends string>(matcher: Matcher<Form<K>>, tokens: Tokens): FormHit<K>[] => {
  const found: FormHit<K>[] = [];
  let group: Hit<Form<K>>[] = [];
  const flush = (): void => {
    const most = Math.max(...group.map(({ value }) => value.weight));
    const kept = new Set<K>();
    for (const hit of group) {
      const { entry, weight } = hit.value;
      if (weight < most || entry === null || kept.has(entry)) continue;
      kept.add(entry);
      found.push(hit as FormHit<K>);
    }
    group = [];
  };
  for (const hit of matcher.all(tokens)) {
    if (group.length > 0 && (group[0] as Hit<Form<K>>).first !== hit.first) flush();
    group.push(hit);
  }
  if (group.length > 0) flush();
  return found;
};
