/** The words of one report that name people, bodies, places and things, and which of them name the same. */
import type { EntityKind, Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";

export interface Mention extends Span {
  /** Tokens `[first, last]`, both included. */
  readonly first: number;
  readonly last: number;
  /** What kind of thing it names; null where the words do not tell. */
  readonly kind: EntityKind | null;
  /** name: a name or part of one; role: "the spokeswoman"; pronoun: "he". */
  readonly form: "name" | "role" | "pronoun";
  /** The name's folded base form ("donald trump" for "Donaldem Trumpem"); for roles and pronouns the folded words. */
  readonly name: string;
  /** Directory entries it may name, best first; empty where none is known. */
  readonly known: readonly string[];
  /** Index of the first mention in this report of the same thing (itself, where it is the first); null: not resolved. */
  readonly referent: number | null;
  /** The words beside a name that say who it is: "North Korean leader". */
  readonly role: Span | null;
  /** A country or capital that stands for its government ("Pyongyang said"), not for the place. */
  readonly metonym: boolean;
}
/** In the order of the text; mentions do not overlap, but for a country inside a longer name. */
export type Mentions = readonly Mention[];

export const mentionsStage: Stage<"language" | "tokens" | "layout" | "sentences", "mentions"> = {
  name: "mentions",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences"],
  adds: "mentions",
  run: () => ({ layer: [], notices: [] }),
};
