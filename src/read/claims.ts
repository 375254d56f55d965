/** What voices assert in one report: a small frame a claim (voice, act, participants, object, degree, modality, negation, condition). */
import type { ConceptId } from "../languages/concepts.ts";
import type { ClaimKind, Modality, Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";

export interface ClaimFrame extends Span {
  /** Index into the sentences layer. */
  readonly sentence: number;
  /** Index into the mentions layer of the voice; null: the report itself. */
  readonly voice: number | null;
  readonly act: ConceptId | null;
  /** Who does it, to whom: indices into the mentions layer. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** Concepts of the object: what is lifted, built, inspected. */
  readonly objects: readonly ConceptId[];
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly negated: boolean;
  /** "all", "some", "12". */
  readonly degree: string | null;
  readonly condition: Span | null;
  /** Index into the dates layer of a deadline. */
  readonly deadline: number | null;
}
export type Claims = readonly ClaimFrame[];

export const claimsStage: Stage<
  "language" | "tokens" | "layout" | "sentences" | "dates" | "concepts" | "mentions" | "quotes" | "events",
  "claims"
> = {
  name: "claims",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences", "dates", "concepts", "mentions", "quotes", "events"],
  adds: "claims",
  run: () => ({ layer: [], notices: [] }),
};
