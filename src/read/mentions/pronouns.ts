/**
 * Whom "he", "she" or "it" means: the subject of the same or the preceding sentence, where only one name or role there
 * fits in kind and gender. Everything less plain stays open. Words inside quotation marks are another voice.
 */
import type { Gender } from "../../languages/rules/names.ts";
import type { EntityKind } from "../../model/index.ts";
import type { Draft, Stretch } from "./draft.ts";
import type { Scan } from "./scan.ts";

const bodies: ReadonlySet<EntityKind> = new Set(["organisation", "agency", "outlet", "country"]);

/** Genders by chain, as titles, given names and roles tell them. */
export type Genders = ReadonlyMap<string, Gender>;

interface Mentioned {
  readonly draft: Draft;
  readonly chain: string | null;
  readonly quoted: boolean;
}

/** True where the mention may be what its clause is about: no word of place or marker before it, no possessive behind. */
export const maySubject = (stretch: Stretch, draft: Draft, found: Scan): boolean => {
  const { tokens, lexicon } = stretch;
  const opening = draft.role !== null ? Math.min(draft.role.first, draft.first) : draft.first;
  let at = opening - 1;
  while (at >= stretch.from && lexicon.articles.has(tokens.folded[at] as string)) at--;
  const word = at >= stretch.from ? (tokens.folded[at] as string) : "";
  if (lexicon.locatives.has(word) || found.agentMarkers.has(at) || word === "of" || word === "with") return false;
  return tokens.folded[draft.last + 1] !== "'s";
};

/**
 * The chain a pronoun means, or null.
 *
 * @param earlier  Names and roles before the pronoun in its sentence that may be subjects, in order.
 * @param previous The same of the sentence before it.
 */
export const resolvePronoun = (
  pronoun: Draft,
  earlier: readonly Mentioned[],
  previous: readonly Mentioned[],
  genders: Genders,
): string | null => {
  const wanted: Gender | null = pronoun.name === "he" ? "male" : pronoun.name === "she" ? "female" : null;
  const fits = ({ draft, chain, quoted }: Mentioned): boolean => {
    if (quoted) return false;
    if (wanted === null) return draft.kind !== null && bodies.has(draft.kind) && !(draft.kind === "country");
    if (draft.kind !== "person") return false;
    const gender = (chain === null ? undefined : genders.get(chain)) ?? draft.gender;
    return gender === null || gender === undefined || gender === wanted;
  };
  for (const mentioned of [earlier, previous]) {
    const fitting = mentioned.filter(fits);
    if (fitting.length === 0) continue;
    return (fitting[0] as Mentioned).chain;
  }
  return null;
};
