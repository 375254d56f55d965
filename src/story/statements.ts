/** One thing said once, with every rendering of it across outlets, translations and back-translations. */
import type { StoryStage } from "../pipeline/stage.ts";

export const statementsStage: StoryStage<"entities" | "provenance" | "times" | "events", "statements"> = {
  name: "statements",
  version: 1,
  needs: ["entities", "provenance", "times", "events"],
  adds: "statements",
  run: () => ({ layer: [], notices: [] }),
};
