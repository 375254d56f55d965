/** All of it for one pile: what every way out of readout is made of (format `readout-dossier/1`). */
import { z } from "zod";
import { accountSchema } from "./account.ts";
import { claimSchema } from "./claim.ts";
import { commitmentSchema } from "./commitment.ts";
import { appliedCorrectionSchema } from "./correction.ts";
import { entitySchema } from "./entity.ts";
import { eventIdSchema, eventSchema } from "./event.ts";
import { noticeSchema } from "./notice.ts";
import { reportIdSchema } from "./passage.ts";
import { provenanceEdgeSchema } from "./provenance.ts";
import { reportSchema } from "./report.ts";
import { statementSchema } from "./statement.ts";

export const storySchema = z
  .object({
    id: z.string(),
    label: z.string(),
    reports: z.array(reportIdSchema).readonly(),
    events: z.array(eventIdSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Story", description: "One affair the pile falls into." });
export type Story = z.infer<typeof storySchema>;

export const dossierSchema = z
  .object({
    format: z.literal("readout-dossier/1"),
    generated: z.string().meta({
      description: "ISO 8601 instant; the only field that may differ between two builds of the same reports.",
    }),
    stories: z.array(storySchema).readonly(),
    reports: z.array(reportSchema).readonly(),
    entities: z.array(entitySchema).readonly(),
    events: z.array(eventSchema).readonly(),
    statements: z.array(statementSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    accounts: z.array(accountSchema).readonly(),
    commitments: z.array(commitmentSchema).readonly(),
    provenance: z.array(provenanceEdgeSchema).readonly(),
    notices: z.array(noticeSchema).readonly(),
    corrections: z
      .array(appliedCorrectionSchema)
      .readonly()
      .optional()
      .meta({ description: "Corrections that were applied, in their order; absent where there are none." }),
  })
  .readonly()
  .meta({ id: "Dossier" });
export type Dossier = z.infer<typeof dossierSchema>;
