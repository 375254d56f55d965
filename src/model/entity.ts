/** A person, body or place as one thing, however it is written. */
import { z } from "zod";
import { correctedBySchema } from "./corrected-by.ts";
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

/** Why two names that are not written alike are one entity, from sure to weak. */
export const entityJoinReasons = [
  "spelling",
  "inflection",
  "directory",
  "syllables",
  "translation",
  "sound",
  "family-name",
  "open-name",
] as const;
export type EntityJoinReason = (typeof entityJoinReasons)[number];

export const entityJoinSchema = z
  .object({
    names: z.tuple([passageSchema, passageSchema]).readonly().meta({ description: "The two names, where they stand." }),
    reason: z.enum(entityJoinReasons).meta({
      description:
        "spelling: two spellings of one name; inflection: a form of it; directory: a spelling of a name of the directory; syllables: two romanisations or readings of ideographs; translation: the words of a body's name say the same; sound: they sound alike; family-name: the only one of that family name here; open-name: another report names so who this one does not tell.",
    }),
  })
  .readonly()
  .meta({ id: "EntityJoin" });

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
    directory: z
      .string()
      .optional()
      .meta({ description: "The entry of the known-entities directory that it is; all forms of the entry are its." }),
    joins: z
      .array(entityJoinSchema)
      .readonly()
      .optional()
      .meta({ description: "Why names that are neither written alike nor forms of one directory entry are one here." }),
    corrections: correctedBySchema,
  })
  .readonly()
  .meta({ id: "Entity" });
export type Entity = z.infer<typeof entitySchema>;
