/** Which report was taken from which. An edge runs from the report that borrows to what it borrows from (W3C PROV). */
import { z } from "zod";
import { correctedBySchema } from "./corrected-by.ts";
import { passageSchema, reportIdSchema } from "./passage.ts";

export const provenanceRelations = [
  "credits",
  "verbatim",
  "trimmed",
  "rewrite",
  "translation",
  "shared-source",
  "revision",
] as const;
export type ProvenanceRelation = (typeof provenanceRelations)[number];

export const creditVerdicts = ["agrees", "uncredited", "unfounded"] as const;
export type CreditVerdict = (typeof creditVerdicts)[number];

export const provenanceEdgeSchema = z
  .object({
    from: reportIdSchema,
    to: z.string().meta({ description: "ReportId or EntityId." }),
    relation: z.enum(provenanceRelations).meta({
      description:
        "credits: asserted in the text (hadPrimarySource); the others: found by comparing (wasDerivedFrom). shared-source: both hold passages of a third text that is not in the pile.",
    }),
    score: z.number().min(0).max(1).meta({ description: "Calibrated: of edges scored 0.8, eight in ten are right." }),
    credit: z.enum(creditVerdicts).optional().meta({
      description:
        "What is credited held against what was found by comparing. agrees: both tell the same; uncredited: the text was taken, and neither its report nor that report's source is credited; unfounded: credited, though the text was taken from a report of another. Absent where nothing tells.",
    }),
    evidence: z
      .array(z.object({ a: passageSchema, b: passageSchema.nullable() }).readonly())
      .min(1)
      .readonly(),
    changes: z
      .array(z.object({ a: passageSchema.nullable(), b: passageSchema.nullable() }).readonly())
      .readonly()
      .optional()
      .meta({
        description:
          "Of a revision only: what the later version says (a) where the earlier one said otherwise (b); null where one has no words there. Empty where the article was left as it was.",
      }),
    corrections: correctedBySchema,
  })
  .readonly()
  .meta({ id: "ProvenanceEdge" });
export type ProvenanceEdge = z.infer<typeof provenanceEdgeSchema>;
