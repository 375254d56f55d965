/** Odd material, said in the data: one bad report never stops a run. */
import { z } from "zod";
import { noticeCodes } from "./codes.ts";
import { reportIdSchema } from "./passage.ts";

export const noticeSchema = z
  .object({
    code: z.enum(noticeCodes),
    severity: z.enum(["info", "warning", "error"]),
    source: z.string().nullable(),
    report: reportIdSchema.nullable(),
    message: z.string(),
  })
  .readonly()
  .meta({ id: "Notice" });
export type Notice = z.infer<typeof noticeSchema>;
