/** A point or stretch of time as an ISO 8601 prefix: its length is its precision ("2018-08" is a month, not its first day). */
import { z } from "zod";

export const isoPrefixSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/)
  .meta({ id: "IsoPrefix" });
export type IsoPrefix = z.infer<typeof isoPrefixSchema>;

export const whenSchema = z
  .object({ value: isoPrefixSchema, basis: z.enum(["metadata", "text", "story"]) })
  .readonly()
  .meta({
    id: "When",
    description: "An ISO 8601 prefix and where it comes from; story: inferred from the other reports.",
  });
export type When = z.infer<typeof whenSchema>;
