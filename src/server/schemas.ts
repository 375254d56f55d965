/** What the API says beside the model's own findings, and all of it as JSON Schema: zod is the one definition, the OpenAPI document is made from it. */
import { z } from "zod";
import * as model from "../model/index.ts";
import { libraryChangeKinds } from "../model/library-change.ts";
import { problemSchema } from "./problem.ts";

export const isoDaySchema = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
  .meta({ description: "A year, a month or a day: 2026, 2026-03, 2026-03-31." });

export const idSchema = z.string().regex(/^[a-z]-[0-9a-f]{16}$/);

export const libraryChangeSchema = z
  .object({
    number: z.int().min(1).meta({ description: "Each change has the number after that of the change before." }),
    at: z.string().meta({ description: "ISO 8601 instant." }),
    what: z.enum(libraryChangeKinds),
    id: z.string().meta({ description: "The report, the story or the correction." }),
  })
  .meta({ id: "LibraryChange", description: "What became of a report, a story or a correction." });

export const hitSchema = z
  .object({
    report: model.reportIdSchema,
    source: z.string(),
    lang: z.string(),
    day: z.string().nullable().meta({ description: "Day of publication, or what is known of it." }),
    headline: z.string().nullable(),
    passages: z.array(
      model.passageSchema.unwrap().extend({
        marks: z.array(model.spanSchema).meta({ description: "The words asked for, as ranges of the report's text." }),
      }),
    ),
  })
  .meta({ id: "Hit", description: "A report that answers a search, with the sentences that answer best." });

export const addedSchema = z
  .object({
    added: z.array(
      z.object({
        report: model.reportIdSchema,
        source: z.string(),
        what: z.enum(["new", "new-source", "known"]).meta({
          description: "new-source: the same bytes were there under another source; known: under this one too.",
        }),
      }),
    ),
    notices: z.array(model.noticeSchema).meta({ description: "What was said of the bytes." }),
  })
  .meta({ id: "Added", description: "Reports that are in the library for good; they are read and linked next." });

export const serviceSchema = z
  .object({
    name: z.literal("readout"),
    version: z.string(),
    format: z.literal("readout-dossier/1"),
    number: z.int().meta({ description: "Number of the last change." }),
    changed: z.string().meta({ description: "ISO 8601 instant of the last change." }),
    reports: z.int(),
    stories: z.int(),
    writable: z.boolean().meta({ description: "Whether who bears the token may write." }),
  })
  .meta({ id: "Service" });

export const journalEntrySchema = z
  .object({
    id: z.string(),
    entry: model.correctionSchema,
    state: z.enum(["applied", "undone", "unapplied"]).meta({
      description: "undone: by another entry; unapplied: it finds nothing to apply to.",
    }),
    problem: z.string().nullable().meta({ description: "Why it does nothing, where it should." }),
    stories: z.array(z.string()).meta({ description: "Stories that have what it is about, the first thousand." }),
    applied: model.appliedCorrectionSchema.nullable().meta({
      description: "What it does, as a dossier lists it; null of what does not hold, and of an undoing.",
    }),
  })
  .meta({ id: "JournalEntry", description: "An entry of the journal of corrections, and what it does." });

/** A page of something, and where the next one begins. */
export const pageOf = (schema: z.ZodType): z.ZodType =>
  z.object({
    items: z.array(schema),
    next: z.string().nullable().meta({ description: "Give it as `cursor` for the next page; null on the last." }),
  });

export const changesSchema = z.object({
  items: z.array(libraryChangeSchema),
  next: z.int().meta({ description: "Give it as `after` for what comes behind." }),
});

const named = [
  model.dossierSchema,
  model.reportSchema,
  problemSchema,
  libraryChangeSchema,
  hitSchema,
  addedSchema,
  serviceSchema,
  journalEntrySchema,
];

type JsonSchema = Record<string, unknown>;

/** Identifies each named schema by its place in the OpenAPI document. */
const place = (id: string): string => `#/components/schemas/${id}`;

/** `components.schemas` of the OpenAPI document: every schema that has a name. */
export const componentSchemas = (): Record<string, JsonSchema> => {
  for (const schema of named) if (schema.meta()?.id === undefined) throw new Error("a schema of the API has no name");
  const { schemas } = z.toJSONSchema(z.globalRegistry, { target: "draft-2020-12", uri: place });
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema as JsonSchema]),
  );
};

/** A schema where it is used: by its name, where it has one. */
export const schemaOf = (schema: z.ZodType): JsonSchema => {
  const id = schema.meta()?.id;
  if (id !== undefined) return { $ref: place(id) };
  const { $schema: _, $defs: __, ...made } = z.toJSONSchema(schema, { target: "draft-2020-12" }) as JsonSchema;
  // Named schemas inside come as definitions of its own; they have a place in the document already.
  return JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
};

/** Parameters of a request, as fastify checks them: what is not named is refused. */
export const parametersOf = (shape: Readonly<Record<string, z.ZodType>>): JsonSchema => {
  const { $schema: _, ...made } = z.toJSONSchema(z.strictObject(shape), {
    target: "draft-7",
    io: "input",
  }) as JsonSchema;
  return made;
};
