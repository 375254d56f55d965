/** Events merged across reports and languages on participants, time, place and kind; values that differ stay side by side. */
import type { Event, EventId, ReportId, When } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";

export interface StoryEvents {
  readonly events: readonly Event[];
  /** For each report, the event of each event mention (by its index). */
  readonly ofMention: ReadonlyMap<ReportId, readonly (EventId | null)[]>;
  /** The main event that each report tells, and its day. */
  readonly mainOf: ReadonlyMap<ReportId, { readonly event: EventId | null; readonly about: When | null }>;
}

export const storyEventsStage: StoryStage<"entities" | "provenance" | "storylines" | "times", "events"> = {
  name: "story-events",
  version: 1,
  needs: ["entities", "provenance", "storylines", "times"],
  adds: "events",
  run: () => ({ layer: { events: [], ofMention: new Map(), mainOf: new Map() }, notices: [] }),
};
