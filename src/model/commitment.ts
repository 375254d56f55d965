/** A promise of an act: by whom, to whom, on what condition, by when, and what came of it. */
import { z } from "zod";
import { correctedBySchema } from "./corrected-by.ts";
import { entityIdSchema } from "./entity.ts";
import { eventIdSchema } from "./event.ts";
import { passageSchema } from "./passage.ts";
import { isoPrefixSchema } from "./when.ts";

export const commitmentIdSchema = z.string().meta({ id: "CommitmentId" });
export type CommitmentId = z.infer<typeof commitmentIdSchema>;

export const followUpRelations = ["repeated", "kept", "broken", "contradicted"] as const;
export type FollowUpRelation = (typeof followUpRelations)[number];
export const commitmentStatuses = ["open", "kept", "broken", "contradicted"] as const;

export const followUpSchema = z
  .object({
    relation: z.enum(followUpRelations),
    event: eventIdSchema.nullable(),
    date: isoPrefixSchema.nullable(),
    evidence: z.array(passageSchema).min(1).readonly(),
  })
  .readonly()
  .meta({ id: "FollowUp" });
export type FollowUp = z.infer<typeof followUpSchema>;

export const commitmentSchema = z
  .object({
    id: commitmentIdSchema,
    by: z.array(entityIdSchema).readonly(),
    to: z.array(entityIdSchema).readonly(),
    act: z.string(),
    condition: passageSchema.nullable(),
    deadline: isoPrefixSchema.nullable(),
    madeAt: eventIdSchema.nullable(),
    date: isoPrefixSchema.nullable(),
    evidence: z.array(passageSchema).min(1).readonly(),
    followUps: z.array(followUpSchema).readonly(),
    status: z.enum(commitmentStatuses),
    corrections: correctedBySchema,
  })
  .readonly()
  .meta({ id: "Commitment" });
export type Commitment = z.infer<typeof commitmentSchema>;
