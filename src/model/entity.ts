/** A person, body or place as one thing, however it is written. */
import { z } from "zod";
import { passageSchema } from "./passage.ts";

export const entityIdSchema = z.string().meta({ id: "EntityId" });
export type EntityId = z.infer<typeof entityIdSchema>;

export const entityKinds = [
  "person",
  "organisation",
  "agency",
  "outlet",
  "country",
  "place",
  "facility",
  "document",
] as const;
export type EntityKind = (typeof entityKinds)[number];

export const entitySchema = z
  .object({
    id: entityIdSchema,
    kind: z.enum(entityKinds),
    label: z.string(),
    forms: z.array(z.object({ text: z.string(), lang: z.string(), count: z.int().min(0) }).readonly()).readonly(),
    roles: z
      .array(z.object({ text: z.string(), lang: z.string(), evidence: z.array(passageSchema).readonly() }).readonly())
      .readonly(),
    wikidata: z.string().optional().meta({ description: "Only where sure." }),
    mentions: z.array(passageSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Entity" });
export type Entity = z.infer<typeof entitySchema>;
