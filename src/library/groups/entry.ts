/** What of a report is kept to group it by: so much that its layers need not be loaded when another report comes near. */
import { deserialize, serialize } from "node:v8";
import type { ReportId } from "../../model/index.ts";
import type { ReadResult } from "../../pipeline/run.ts";
import { storyKeysOf } from "../../story/storylines/keys.ts";
import type { Groupable } from "../../story/storylines.ts";

/** Layers that an entry is made from. */
export const groupedBy = ["text", "language", "layout", "mentions", "subject"];

export interface Entry {
  readonly keys: Uint8Array;
  readonly subject: Uint8Array;
}

/** Of a report that a stage failed on. */
export const noEntry: Entry = { keys: new Uint8Array(0), subject: new Uint8Array(0) };

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

export const sameEntry = (a: Entry, b: Entry): boolean => same(a.subject, b.subject) && same(a.keys, b.keys);

export const entryOf = (result: ReadResult): Entry => {
  if (!result.whole) return noEntry;
  const { doc } = result;
  const { language, layout, mentions, subject } = doc;
  // Of mentions only those that parties are counted by.
  const named = mentions.filter(({ known, form }) => known[0] !== undefined && form !== "pronoun");
  const { value } = layout.published ?? {};
  const kept = [language.code, value ?? null, named.map(({ known }) => known[0]), subject];
  return { keys: new Uint8Array(storyKeysOf(doc).buffer), subject: serialize(kept) };
};

/** An entry as it was kept; nothing but what reports are grouped by can be read from it. */
export const groupableOf = (id: ReportId, entry: Uint8Array): Groupable => {
  const [code, published, named, subject] = deserialize(entry) as [string, string | null, string[], unknown];
  return {
    report: { id },
    language: { code },
    layout: { published: published === null ? null : { value: published } },
    mentions: named.map((name) => ({ known: [name], form: "name" })),
    subject,
  } as unknown as Groupable;
};

/** Keys as they are kept, as signed numbers of 32 bits. */
export const keysOf = (kept: Uint8Array): number[] => [...new Int32Array(Uint8Array.from(kept).buffer)];
