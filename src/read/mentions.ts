/** The words of one report that name people, bodies, places and things, and which of them name the same. */

import { conceptOf } from "../languages/concepts.ts";
import type { Office } from "../languages/rules/names.ts";
import type { EntityKind, Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";
import type { ConceptHits } from "./concepts.ts";
import type { RolePhrase } from "./mentions/draft.ts";
import { readMentions } from "./mentions/read.ts";
import type { Tokens } from "./tokens.ts";

export interface Mention extends Span {
  /** Tokens `[first, last]`, both included. */
  readonly first: number;
  readonly last: number;
  /** What kind of thing it names; null where the words do not tell. */
  readonly kind: EntityKind | null;
  /**
   * name: a name or part of one; role: "the spokeswoman"; pronoun: "he"; open: words that may be a name, which nothing in the
   * report tells. An open one means nobody until another report names somebody so (`story/entities/open.ts`).
   */
  readonly form: "name" | "role" | "pronoun" | "open";
  /** The name's folded base form ("donald trump" for "Donaldem Trumpem"); for roles and pronouns the folded words. */
  readonly name: string;
  /** Directory entries it may name, best first; empty where none is known. */
  readonly known: readonly string[];
  /** Of a name whose meaning is open, the directory entries whose form it is; none of them is backed. */
  readonly maybe?: readonly string[];
  /** An open name that the head noun of a body, a facility or a document tells. */
  readonly body?: true;
  /** Index of the first mention in this report of the same thing (itself, where it is the first); null: not resolved. */
  readonly referent: number | null;
  /** The words beside a name that say who it is: "North Korean leader". */
  readonly role: Span | null;
  /** The office that the role, its own or the one beside it, is; null where it has none. */
  readonly office: Office | null;
  /** Directory ids of the countries and bodies that the role names. */
  readonly roleOf: readonly string[];
  /** A country or capital that stands for its government ("Pyongyang said"), not for the place. */
  readonly metonym: boolean;
}
/** In the order of the text; mentions do not overlap, but for a country inside a longer name. */
export type Mentions = readonly Mention[];

const spanOf = (tokens: Tokens, role: RolePhrase): Span => ({
  start: tokens.starts[role.first] as number,
  end: role.end,
});

const noNouns: ReadonlySet<number> = new Set();

/** Tokens of words that name things and acts, not people. */
const nounsOf = (hits: ConceptHits): ReadonlySet<number> => {
  const nouns = new Set<number>();
  for (const { concept, first, last } of hits) {
    const { group } = conceptOf(concept);
    if (group === "thing" || group === "act") for (let i = first; i <= last; i++) nouns.add(i);
  }
  return nouns;
};

export const mentionsStage: Stage<"language" | "tokens" | "layout" | "sentences" | "concepts", "mentions"> = {
  name: "mentions",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences", "concepts"],
  adds: "mentions",
  run: ({ report, tokens, sentences, concepts }, { language, directory }) => {
    const parties = new Set(concepts.filter(({ concept }) => conceptOf(concept).party).map(({ first }) => first));
    const nouns = language.quotes.capitalNouns || !language.cased ? nounsOf(concepts) : noNouns;
    const settled = readMentions(
      report.text,
      tokens,
      sentences,
      language,
      directory,
      (token) => parties.has(token),
      (token) => nouns.has(token),
    );
    const firstOf = new Map<string, number>();
    const layer: Mention[] = settled.map(({ draft, chain, known }, index) => {
      if (chain !== null && !firstOf.has(chain)) firstOf.set(chain, index);
      const entry = known[0] === undefined ? undefined : directory.byId.get(known[0]);
      return {
        start: draft.start,
        end: draft.end,
        first: draft.first,
        last: draft.last,
        kind: draft.form === "open" ? null : (entry?.kind ?? draft.kind),
        form: draft.form,
        name: draft.name,
        known,
        referent: chain === null ? null : (firstOf.get(chain) as number),
        role: draft.form === "name" && draft.role !== null ? spanOf(tokens, draft.role) : null,
        ...(known.length === 0 && draft.forms.length > 0
          ? { maybe: [...new Set(draft.forms.map(({ entry }) => entry.id))].sort() }
          : {}),
        ...(draft.form === "open" && draft.kind === "organisation" ? { body: true as const } : {}),
        office: draft.role?.office ?? null,
        roleOf: draft.role?.of ?? [],
        metonym: draft.metonym,
      };
    });
    return { layer, notices: [] };
  },
};
