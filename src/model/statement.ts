/** One thing said once, with every rendering of it: its quotes across reports, outlets and languages. */
import { z } from "zod";
import { correctedBySchema } from "./corrected-by.ts";
import { entityIdSchema } from "./entity.ts";
import { passageSchema } from "./passage.ts";
import { isoPrefixSchema } from "./when.ts";

export const statementIdSchema = z.string().meta({ id: "StatementId" });
export type StatementId = z.infer<typeof statementIdSchema>;

export const quoteKinds = ["direct", "indirect", "mixed", "unmarked"] as const;
export type QuoteKind = (typeof quoteKinds)[number];
export const renderings = ["verbatim", "trimmed", "paraphrase", "translation", "back-translation"] as const;
export type Rendering = (typeof renderings)[number];
export const changeKinds = ["word", "name-or-title", "number", "negation", "degree", "dropped", "added"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changeSchema = z
  .object({
    from: z.string(),
    to: z.string(),
    kind: z.enum(changeKinds).meta({
      description: 'degree: how much ("all", "some") or how firmly ("agreed", "discussed").',
    }),
    fromPassage: passageSchema.nullable().meta({ description: "The words of `from`; null where they are added." }),
    toPassage: passageSchema.nullable().meta({ description: "The words of `to`; null where they are dropped." }),
  })
  .readonly()
  .meta({ id: "Change" });
export type Change = z.infer<typeof changeSchema>;

export const quoteSchema = z
  .object({
    content: passageSchema.meta({ description: "The words said, without the quotation marks." }),
    kind: z.enum(quoteKinds).meta({
      description:
        "unmarked: a report's own sentence that another report attributes to somebody, found by aligning the two; never shown in quotation marks.",
    }),
    utterance: z.string().meta({ description: "The pieces of one split quote share it." }),
    lang: z.string(),
    speakerMention: passageSchema.nullable(),
    cue: passageSchema.nullable(),
    rendering: z.enum(renderings).nullable().meta({ description: "Against quotes[closest]." }),
    changes: z
      .array(changeSchema)
      .readonly()
      .meta({ description: "Against quotes[closest], only within one language." }),
  })
  .readonly()
  .meta({ id: "Quote" });
export type Quote = z.infer<typeof quoteSchema>;

export const statementSchema = z
  .object({
    id: statementIdSchema,
    speaker: entityIdSchema.nullable(),
    channel: z.string().nullable(),
    addressee: entityIdSchema.nullable(),
    date: isoPrefixSchema.nullable(),
    quotes: z.array(quoteSchema).min(1).readonly(),
    closest: z.int().min(0).meta({ description: "Index of the quote judged closest to the words as spoken." }),
    why: z.string().meta({ description: "One sentence: why that one." }),
    corrections: correctedBySchema,
  })
  .readonly()
  .meta({ id: "Statement" });
export type Statement = z.infer<typeof statementSchema>;
