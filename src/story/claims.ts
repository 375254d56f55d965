/** The claims of every report with their voices and events resolved. */
import type { Claim, EntityId, Genre, ReportId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";

export interface StoryClaims {
  readonly claims: readonly Claim[];
  /** For each report, the claim of each claim frame (by its index); null where it is none worth keeping. */
  readonly ofFrame: ReadonlyMap<ReportId, readonly (Claim | null)[]>;
  /** The party that a report speaks for, where it speaks for one. */
  readonly sideOf: ReadonlyMap<ReportId, EntityId | null>;
  readonly genreOf: ReadonlyMap<ReportId, Genre | null>;
}

export const storyClaimsStage: StoryStage<"entities" | "times" | "events" | "statements", "claims"> = {
  name: "story-claims",
  version: 1,
  needs: ["entities", "times", "events", "statements"],
  adds: "claims",
  run: () => ({ layer: { claims: [], ofFrame: new Map(), sideOf: new Map(), genreOf: new Map() }, notices: [] }),
};
