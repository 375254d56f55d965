/** One published text as retrieved, with what its own words say about it. The text is never altered. */
import { z } from "zod";
import { entityIdSchema } from "./entity.ts";
import { passageSchema, reportIdSchema, spanSchema } from "./passage.ts";
import { whenSchema } from "./when.ts";

export const signalKinds = [
  "scraper-marker",
  "markup-debris",
  "garbled",
  "unbalanced-quote",
  "machine-translated",
  "duplicate-text",
] as const;

export const signalSchema = z
  .object({
    kind: z.enum(signalKinds),
    span: spanSchema.nullable().meta({ description: "null: about the whole report" }),
    note: z.string().meta({ description: "One plain English sentence." }),
  })
  .readonly()
  .meta({ id: "Signal", description: "Something about the text's quality that a careful reader should know." });
export type Signal = z.infer<typeof signalSchema>;

export const genres = [
  "official-readout",
  "joint-statement",
  "transcript",
  "agency-report",
  "news-report",
  "comment",
] as const;
export type Genre = (typeof genres)[number];

export const creditSchema = z
  .object({
    chain: z.array(entityIdSchema).readonly().meta({ description: "Publisher first (if known), origin last." }),
    evidence: z.array(passageSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Credit" });
export type Credit = z.infer<typeof creditSchema>;

export const reportSchema = z
  .object({
    id: reportIdSchema,
    source: z
      .string()
      .meta({ description: "Path or URL as given; of several with the same bytes, the smallest string." }),
    sources: z.array(z.string()).readonly(),
    url: z.string().nullable(),
    retrieved: z.string().nullable().meta({ description: "ISO 8601 instant." }),
    authors: z.array(spanSchema).readonly(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    text: z.string(),
    lang: z.string().meta({ description: "BCP 47." }),
    headline: spanSchema.nullable(),
    byline: spanSchema.nullable(),
    dateline: spanSchema.nullable(),
    body: z
      .array(spanSchema)
      .readonly()
      .meta({ description: "The article's own paragraphs, in order; the rest is boilerplate." }),
    genre: z.enum(genres).nullable(),
    side: entityIdSchema.nullable().meta({ description: "The party a report speaks for, where it speaks for one." }),
    published: whenSchema.nullable(),
    about: whenSchema.nullable().meta({ description: "The day of the main event reported." }),
    outlet: entityIdSchema.nullable(),
    credits: z.array(creditSchema).readonly(),
    signals: z.array(signalSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Report" });
export type Report = z.infer<typeof reportSchema>;
