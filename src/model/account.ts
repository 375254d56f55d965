/** The reports of one event side by side, point by point: who states, omits, denies, differs. */
import { z } from "zod";
import { correctedBySchema } from "./corrected-by.ts";
import { eventIdSchema } from "./event.ts";
import { passageSchema } from "./passage.ts";

export const pointKinds = ["agreed", "only-some", "disagreement"] as const;
export type PointKind = (typeof pointKinds)[number];
export const stances = ["states", "omits", "denies", "differs", "unknown"] as const;
export type Stance = (typeof stances)[number];

export const cellSchema = z
  .object({
    by: z.string().meta({ description: "ReportId or EntityId." }),
    stance: z.enum(stances).meta({
      description:
        "omits: only where the report covers the event and is whole enough to have said it, else unknown; these two have no passage.",
    }),
    value: z.string().optional(),
    evidence: z.array(passageSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Cell" });
export type Cell = z.infer<typeof cellSchema>;

export const pointIdSchema = z.string().meta({ id: "PointId" });
export type PointId = z.infer<typeof pointIdSchema>;

export const pointSchema = z
  .object({
    id: pointIdSchema.optional().meta({ description: "By which a correction names it." }),
    label: z.string(),
    kind: z.enum(pointKinds),
    cells: z.array(cellSchema).min(1).readonly(),
    corrections: correctedBySchema,
  })
  .readonly()
  .meta({ id: "Point" });
export type Point = z.infer<typeof pointSchema>;

export const accountSchema = z
  .object({ event: eventIdSchema, points: z.array(pointSchema).readonly() })
  .readonly()
  .meta({ id: "Account" });
export type Account = z.infer<typeof accountSchema>;
