/** Undertakings, promises and agreed next steps, the same one told by several reports joined, and what came of each. */
import type { StoryStage } from "../pipeline/stage.ts";

export const commitmentsStage: StoryStage<
  "entities" | "provenance" | "times" | "events" | "statements" | "claims",
  "commitments"
> = {
  name: "commitments",
  version: 1,
  needs: ["entities", "provenance", "times", "events", "statements", "claims"],
  adds: "commitments",
  run: () => ({ layer: [], notices: [] }),
};
