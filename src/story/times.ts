/** The day each report speaks from: its own date, or for a report without one the day that the story gives it. */
import type { IsoPrefix, ReportId, When } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";

export interface ReportTime {
  /** The day that "Thursday" and "24 days ago" hang on; null where nothing tells it. */
  readonly anchor: IsoPrefix | null;
  readonly published: When | null;
}
export type ReportTimes = ReadonlyMap<ReportId, ReportTime>;

export const timesStage: StoryStage<"entities" | "provenance" | "storylines", "times"> = {
  name: "times",
  version: 1,
  needs: ["entities", "provenance", "storylines"],
  adds: "times",
  run: (docs) => ({
    layer: new Map(
      docs.map(({ report, layout }) => [
        report.id,
        {
          anchor: layout.published?.value.slice(0, 10) ?? null,
          published: layout.published && { value: layout.published.value, basis: layout.published.basis },
        },
      ]),
    ),
    notices: [],
  }),
};
