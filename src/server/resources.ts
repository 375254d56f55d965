/** The collections of the API: for each kind of finding its path, its schema, and what it can be filtered by. Routes and documentation are made of this. */
import { z } from "zod";
import { type FindingKind, filtersOf } from "../library/listing/findings.ts";
import * as model from "../model/index.ts";
import { idSchema, isoDaySchema, journalEntrySchema } from "./schemas.ts";

export interface Collection {
  readonly path: string;
  readonly kind: FindingKind;
  readonly schema: z.ZodType;
  /** One thing of it. */
  readonly one: string;
  readonly summary: string;
  /** Whether one can be had by its id; accounts by that of their event. */
  readonly byId: boolean;
  /** Whether its findings have a place in time. */
  readonly dated: boolean;
}

const collection = (
  path: string,
  kind: FindingKind,
  schema: z.ZodType,
  summary: string,
  { byId = true, dated = true } = {},
): Collection => ({ path, kind, schema, one: kind, summary, byId, dated });

export const collections: readonly Collection[] = [
  collection("stories", "story", model.storySchema, "The affairs that the reports fall into."),
  collection("reports", "report", model.reportSchema, "The reports, with their unaltered texts."),
  collection("entities", "entity", model.entitySchema, "People, bodies and places, each with every form of its name.", {
    dated: false,
  }),
  collection("events", "event", model.eventSchema, "What happened, is planned, was cancelled or is denied."),
  collection("statements", "statement", model.statementSchema, "What was said, each with every rendering of it."),
  collection("claims", "claim", model.claimSchema, "What one voice asserts."),
  collection("accounts", "account", model.accountSchema, "The reports of one event side by side."),
  collection("commitments", "commitment", model.commitmentSchema, "Promises of an act, and what became of them."),
  collection("provenance", "provenance", model.provenanceEdgeSchema, "Which report was taken from which.", {
    byId: false,
  }),
  collection("notices", "notice", model.noticeSchema, "Odd material, said of the reports.", { byId: false }),
  collection("corrections", "correction", journalEntrySchema, "The journal of corrections, and what each entry does."),
];

/** Filters whose values are of a closed list, and the list. */
const listed: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "report.genre": [...model.genres],
  "entity.kind": [...model.entityKinds],
  "event.type": [...model.eventTypes],
  "event.status": [...model.eventStatuses],
  "claim.kind": [...model.claimKinds],
  "account.kind": [...model.pointKinds],
  "commitment.status": [...model.commitmentStatuses],
  "provenance.relation": [...model.provenanceRelations],
  "notice.code": [...model.noticeCodes] as [string, ...string[]],
  "correction.kind": [...model.correctableKinds],
  "correction.action": [...model.correctionActions],
  "correction.state": ["applied", "undone", "unapplied"],
  "notice.severity": ["info", "warning", "error"],
};

/** An edge is named by its two ends and their relation. */
const free = new Set(["lang", "name", "finding"]);

/** The filters of a kind of finding, with the schema of their values. */
export const filterShape = (kind: FindingKind): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(filtersOf[kind]).map(([name, description]) => {
      const values = listed[`${kind}.${name}`];
      const schema = values !== undefined ? z.enum(values) : free.has(name) ? z.string().min(1).max(200) : idSchema;
      return [name, schema.optional().meta({ description })];
    }),
  );

/** Where a page begins, and how long it is. */
export const pageShape = {
  cursor: z.string().max(200).optional().meta({ description: "Where the page begins: `next` of the page before." }),
  limit: z.int().min(1).max(200).default(50).meta({
    description: "At most so many; fewer where they are long. Default: 50.",
  }),
};

export const dayShape = {
  from: isoDaySchema.optional().meta({ description: "Of this day or later; what has no day is left out." }),
  to: isoDaySchema.optional().meta({ description: "Of this day or earlier; the whole of a month or a year." }),
};

export const orderShape = {
  order: z.enum(["latest", "earliest"]).default("latest").meta({
    description:
      "By day; what has none counts as earliest. Within a day the order has no meaning, but is always the same. Default: latest.",
  }),
};
