/** The affairs that a mixed pile falls into: reports grouped across languages. */
import type { ReportId } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";

export type Storylines = readonly { readonly id: string; readonly reports: readonly ReportId[] }[];

export const storylinesStage: StoryStage<"entities" | "provenance", "storylines"> = {
  name: "storylines",
  version: 1,
  needs: ["entities", "provenance"],
  adds: "storylines",
  run: () => ({ layer: [], notices: [] }),
};
