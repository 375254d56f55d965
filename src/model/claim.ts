/** What one voice asserts: what points and commitments are made of. A claim may be false, may be denied. */
import { z } from "zod";
import { eventIdSchema } from "./event.ts";
import { passageSchema } from "./passage.ts";

export const claimIdSchema = z.string().meta({ id: "ClaimId" });
export type ClaimId = z.infer<typeof claimIdSchema>;

export const claimKinds = ["assertion", "offer", "demand", "refusal", "undertaking", "prediction"] as const;
export type ClaimKind = (typeof claimKinds)[number];
export const modalities = ["happened", "agreed", "discussed", "planned", "possible"] as const;
export type Modality = (typeof modalities)[number];

export const claimSchema = z
  .object({
    id: claimIdSchema,
    by: z.string().meta({ description: "ReportId or EntityId: whose claim it is." }),
    kind: z.enum(claimKinds),
    modality: z.enum(modalities),
    negated: z.boolean(),
    degree: z.string().nullable().meta({ description: '"all", "partially", "12".' }),
    event: eventIdSchema.nullable(),
    evidence: z.array(passageSchema).min(1).readonly(),
  })
  .readonly()
  .meta({ id: "Claim" });
export type Claim = z.infer<typeof claimSchema>;
