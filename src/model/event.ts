/** Something that happened, is planned, was cancelled or is denied; a mere statement is a statement, not an event. */
import { z } from "zod";
import { correctedBySchema } from "./corrected-by.ts";
import { entityIdSchema } from "./entity.ts";
import { passageSchema } from "./passage.ts";
import { isoPrefixSchema } from "./when.ts";

export const eventIdSchema = z.string().meta({ id: "EventId" });
export type EventId = z.infer<typeof eventIdSchema>;

export const eventTypes = [
  "meeting",
  "visit",
  "call",
  "publication",
  "agreement",
  "request",
  "sanction",
  "test",
  "inspection",
  "cancellation",
  "other",
] as const;
export type EventType = (typeof eventTypes)[number];

export const eventStatuses = ["happened", "planned", "cancelled", "denied"] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Why two tellings are taken for one event. */
export const joinReasons = [
  "same day",
  "same period",
  "same place",
  "place within place",
  "same people",
  "people in common",
  "same sides",
  "same document",
  "same ordinal",
  "same report",
  "told in the next sentence",
  "told by aligned sentences",
  "told in like words",
  "both to come, told about the same time",
  "news of the same days",
  "names who or when",
] as const;
export type JoinReason = (typeof joinReasons)[number];

export const eventSchema = z
  .object({
    id: eventIdSchema,
    type: z.enum(eventTypes),
    plover: z.string().optional().meta({ description: "PLOVER event type (manual, 16 types) where one fits." }),
    label: z.string(),
    time: z
      .object({ start: isoPrefixSchema, end: isoPrefixSchema, basis: z.enum(["text", "story"]) })
      .readonly()
      .nullable()
      .meta({ description: "ISO prefixes; end is the last day, included." }),
    place: entityIdSchema.nullable(),
    participants: z.array(entityIdSchema).readonly(),
    status: z.enum(eventStatuses),
    mentions: z.array(passageSchema).min(1).readonly().meta({ description: "One per sentence that tells of it." }),
    act: z.string().optional().meta({ description: "What was done, an English noun: attack, expulsion, signing." }),
    joins: z
      .array(z.object({ mention: z.int().min(0), reasons: z.array(z.enum(joinReasons)).readonly() }).readonly())
      .readonly()
      .optional()
      .meta({
        description:
          "Why each mention (by its index) is taken for this event, in the order in which they were joined; the first stands alone.",
      }),
    corrections: correctedBySchema,
  })
  .readonly()
  .meta({ id: "Event" });
export type Event = z.infer<typeof eventSchema>;
