/** The reports of one event side by side: claims aligned into points, and who states, omits, denies, differs. */
import type { StoryStage } from "../pipeline/stage.ts";

export const accountsStage: StoryStage<
  "entities" | "provenance" | "times" | "events" | "statements" | "claims",
  "accounts"
> = {
  name: "accounts",
  version: 1,
  needs: ["entities", "provenance", "times", "events", "statements", "claims"],
  adds: "accounts",
  run: () => ({ layer: [], notices: [] }),
};
