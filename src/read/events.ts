/** Where one report tells of something that happened, is planned, was cancelled or denied. */
import type { EventStatus, EventType, Span } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";

export interface EventMention extends Span {
  /** The word that tells it. */
  readonly trigger: Span;
  readonly type: EventType;
  readonly plover: string | null;
  readonly status: EventStatus;
  /** Indices into the mentions layer, from the sentence that tells it. */
  readonly participants: readonly number[];
  readonly place: number | null;
  /** Index into the dates layer. */
  readonly time: number | null;
  /** Index into the sentences layer. */
  readonly sentence: number;
  /** What was taken from another sentence than the one that tells it. */
  readonly inferred: readonly ("participants" | "place" | "time")[];
}
export type EventMentions = readonly EventMention[];

export const eventsStage: Stage<
  "language" | "tokens" | "layout" | "sentences" | "dates" | "concepts" | "mentions" | "quotes",
  "events"
> = {
  name: "events",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences", "dates", "concepts", "mentions", "quotes"],
  adds: "events",
  run: () => ({ layer: [], notices: [] }),
};
