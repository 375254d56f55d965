/** By which corrections a finding is what it is: what corrected findings carry. */
import { z } from "zod";

export const correctionIdSchema = z
  .string()
  .regex(/^x-[0-9a-f]{16}$/)
  .meta({ id: "CorrectionId" });
export type CorrectionId = z.infer<typeof correctionIdSchema>;

/** Of a finding: the corrections that made it what it is, in the order in which they were made. */
export const correctedBySchema = z
  .array(correctionIdSchema)
  .readonly()
  .optional()
  .meta({ description: "Corrections that made it what it is, in their order; absent where there are none." });
