/**
 * A correction: what a reader put right, with who, when and why. It names what it is about by id and by the passages that rested on, so
 * that it is found again when ids change; nothing is overwritten, and another entry undoes it.
 */
import { z } from "zod";
import { pointKinds } from "./account.ts";
import { commitmentStatuses } from "./commitment.ts";
import {
  actionsOn,
  type CorrectableKind,
  type CorrectionAction,
  correctableKinds,
  correctionActions,
} from "./correctable.ts";
import { correctionIdSchema } from "./corrected-by.ts";
import { entityKinds } from "./entity.ts";
import { eventStatuses, eventTypes } from "./event.ts";
import { reportIdSchema } from "./passage.ts";
import { provenanceRelations } from "./provenance.ts";

/** What a finding of each kind can be retyped to; those of the other kinds have no type. */
export const typesOf: Readonly<Record<CorrectableKind, readonly string[]>> = {
  entity: entityKinds,
  event: [...eventTypes, ...eventStatuses],
  statement: [],
  point: pointKinds,
  commitment: commitmentStatuses,
  edge: provenanceRelations,
};

/** Control and direction marks, by which a text reads as something it is not (Unicode TR 36). */
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const label = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((text) => !hidden.test(text), "control characters and direction marks are not taken");
const words = z.string().trim().min(1);

const anchorSchema = z
  .object({ report: reportIdSchema, start: z.int().min(0), end: z.int().min(1) })
  .readonly()
  .meta({ id: "Anchor", description: "Half-open range of a report's text, in UTF-16 code units." });
export type Anchor = z.infer<typeof anchorSchema>;

const targetSchema = z
  .object({
    id: z.string().min(1).meta({ description: "The finding's id when the correction was made." }),
    label: z.string().meta({ description: "What it was called then: for people." }),
    passages: z
      .array(anchorSchema)
      .min(1)
      .readonly()
      .meta({ description: "Where it stood then: by these it is found again." }),
  })
  .readonly()
  .meta({ id: "CorrectionTarget" });
export type CorrectionTarget = z.infer<typeof targetSchema>;

const outSchema = z
  .object({
    passages: z.array(anchorSchema).readonly(),
    forms: z.array(words.max(300)).readonly().meta({ description: "Of an entity: all mentions in these words." }),
  })
  .readonly()
  .meta({ id: "SplitOut", description: "What becomes a finding of its own." });

const kind = z.enum(correctableKinds);
const reasons = {
  by: words.max(200).refine((text) => !hidden.test(text), "control characters and direction marks are not taken"),
  why: words.max(2000),
};

/** The forms of a correction; `T` is how a finding is named: as a reader names it, or as the journal does. */
const forms = <T extends z.ZodType, C extends typeof reasons>(target: T, common: C) =>
  [
    z.object({ action: z.literal("rename"), kind, targets: z.tuple([target]).readonly(), label, ...common }).readonly(),
    z
      .object({ action: z.literal("join"), kind, targets: z.array(target).min(2).max(200).readonly(), ...common })
      .readonly(),
    z
      .object({
        action: z.literal("split"),
        kind,
        targets: z.tuple([target]).readonly(),
        out: outSchema,
        label: label.nullable(),
        ...common,
      })
      .readonly(),
    z
      .object({ action: z.literal("retype"), kind, targets: z.tuple([target]).readonly(), type: words, ...common })
      .readonly(),
    z.object({ action: z.literal("reject"), kind, targets: z.tuple([target]).readonly(), ...common }).readonly(),
    z.object({ action: z.literal("confirm"), kind, targets: z.tuple([target]).readonly(), ...common }).readonly(),
    z.object({ action: z.literal("undo"), entry: correctionIdSchema, ...common }).readonly(),
  ] as const;

interface Checked {
  readonly action: CorrectionAction;
  readonly kind?: CorrectableKind;
  readonly type?: string;
}

/** What is asked for can be done to a finding of that kind. */
const isPossible = ({ action, kind: of, type }: Checked, context: z.RefinementCtx): void => {
  if (of === undefined) return;
  if (!actionsOn[of].includes(action))
    context.addIssue({
      code: "custom",
      message: `${action}: cannot be done to ${of === "entity" || of === "event" || of === "edge" ? "an" : "a"} ${of}`,
    });
  else if (type !== undefined && !typesOf[of].includes(type))
    context.addIssue({ code: "custom", path: ["type"], message: `"${type}" is none of ${typesOf[of].join(", ")}` });
};

/** A correction as it is asked for from outside: findings are named by their ids in the dossier before it. */
export const correctionRequestSchema = z
  .discriminatedUnion("action", forms(z.string().min(1), reasons))
  .superRefine(isPossible)
  .meta({ id: "CorrectionRequest" });
export type CorrectionRequest = z.infer<typeof correctionRequestSchema>;

const journalled = {
  ...reasons,
  id: correctionIdSchema,
  at: z.iso.datetime().meta({ description: "ISO 8601 instant, in UTC." }),
};

/** An entry of the journal, one JSON line. */
export const correctionSchema = z
  .discriminatedUnion("action", forms(targetSchema, journalled))
  .superRefine(isPossible)
  .meta({ id: "Correction" });
export type Correction = z.infer<typeof correctionSchema>;
/** A correction that does something to findings. */
export type Amendment = Exclude<Correction, { readonly action: "undo" }>;

/** A correction as a dossier shows it: what was done, and to what. */
export const appliedCorrectionSchema = z
  .object({
    id: correctionIdSchema,
    at: z.string(),
    by: z.string(),
    why: z.string(),
    action: z.enum(correctionActions),
    kind,
    labels: z.array(z.string()).readonly().meta({ description: "What it was done to, as that was called before." }),
    to: z.string().nullable().meta({ description: "The new name or type, where it gives one." }),
    findings: z
      .array(z.string())
      .readonly()
      .meta({ description: "Ids of what it made or marked; none where it was rejected." }),
  })
  .readonly()
  .meta({ id: "AppliedCorrection" });
export type AppliedCorrection = z.infer<typeof appliedCorrectionSchema>;
