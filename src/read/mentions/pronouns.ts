/**
 * Whom "he", "she" or "it" means: the subject of its own sentence, or of the one before where its own names nobody yet
 * who fits in kind and gender. Everything less plain stays open: pronouns that are objects, "they", and what stands
 * inside quotation marks, which is another voice.
 */
import type { Gender } from "../../languages/rules/names.ts";
import type { EntityKind } from "../../model/index.ts";
import { fold } from "../characters.ts";
import type { Draft, ReadSentence } from "./draft.ts";

/** What an "it" that says something may be. */
const bodies: ReadonlySet<EntityKind> = new Set(["organisation", "agency", "outlet"]);

/** Genders by chain, as titles and given names tell them. */
export type Genders = ReadonlyMap<string, Gender>;

/** A name, role or settled pronoun before the pronoun. */
export interface Mentioned {
  readonly draft: Draft;
  /** What it was found to be. */
  readonly kind: EntityKind | null;
  readonly chain: string | null;
  readonly quoted: boolean;
  readonly subject: boolean;
}

/** True where a mention may be the subject of its clause: not behind a word of place or a link, not owning what follows, not inflected. */
export const isSubject = ({ stretch, found }: ReadSentence, draft: Draft): boolean => {
  const { tokens, lexicon, text, from } = stretch;
  let at = (draft.role === null ? draft.first : Math.min(draft.role.first, draft.first)) - 1;
  while (at >= from && lexicon.articles.has(tokens.folded[at] as string)) at--;
  const word = at >= from ? (tokens.folded[at] as string) : "";
  if (lexicon.locatives.has(word) || lexicon.links.has(word) || found.agentMarkers.has(at)) return false;
  if (tokens.folded[draft.last + 1] === "'s") return false;
  const [form] = draft.forms;
  const printed = fold(text.slice(draft.start, draft.end));
  return form === undefined || lexicon.basesOf(printed).length === 0 || !lexicon.basesOf(printed).includes(form.name);
};

/** The one chain of these; null where there are several or one is open. */
const onlyChain = (mentioned: readonly Mentioned[]): string | null => {
  const chains = new Set(mentioned.map(({ chain }) => chain));
  return chains.size === 1 ? (mentioned[0] as Mentioned).chain : null;
};

/**
 * The chain that a pronoun outside quotation marks means, or null.
 *
 * @param earlier  What stands before the pronoun in its sentence, in order.
 * @param previous The same of the sentence before.
 */
export const resolvePronoun = (
  { stretch, found }: ReadSentence,
  pronoun: Draft,
  earlier: readonly Mentioned[],
  previous: readonly Mentioned[],
  genders: Genders,
): string | null => {
  const word = stretch.tokens.folded[pronoun.first] as string;
  if (pronoun.name === "they" || stretch.lexicon.objectPronouns.has(word)) return null;
  if (pronoun.name === "it" && !found.agentVerbs.has(pronoun.last + 1)) return null;
  const wanted: Gender | null = pronoun.name === "he" ? "male" : pronoun.name === "she" ? "female" : null;
  const fits = ({ draft, kind, chain, quoted }: Mentioned): boolean => {
    if (quoted || kind === null) return false;
    if (wanted === null) return bodies.has(kind);
    const gender = (chain === null ? undefined : genders.get(chain)) ?? draft.gender;
    return kind === "person" && (gender ?? wanted) === wanted;
  };
  for (const mentioned of [earlier, previous]) {
    const fitting = mentioned.filter(fits);
    if (fitting.length === 0) continue;
    const subject = fitting.find((candidate) => candidate.subject);
    return subject === undefined ? onlyChain(fitting) : subject.chain;
  }
  return null;
};
