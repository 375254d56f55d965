/** The dossier of what is listed, written piece by piece: the same JSON as that of `libraryDossier`, without ever being in memory as a whole. */
import type { AppliedCorrection, Notice } from "../../model/index.ts";
import type { Queries } from "../store/store.ts";
import type { JournalEntry } from "./corrected.ts";
import type { FindingKind } from "./findings.ts";
import { allFindings, lastChange, listingOf } from "./query.ts";

/** The lists of a dossier in their order, and what they hold. */
const lists = [
  ["stories", "story"],
  ["reports", "report"],
  ["entities", "entity"],
  ["events", "event"],
  ["statements", "statement"],
  ["claims", "claim"],
  ["accounts", "account"],
  ["commitments", "commitment"],
  ["provenance", "provenance"],
] as const satisfies readonly (readonly [string, FindingKind])[];

const keyOf = ({ source, code, message }: Notice): string => [source, code, message].join("\u0000");

/** Notices are few and short, and sorted by what they say. */
const noticesOf = async (db: Queries, listing: number | null): Promise<Notice[]> => {
  const notices: Notice[] = [];
  for await (const some of allFindings(db, "notice", listing))
    notices.push(...some.map((notice) => JSON.parse(notice) as Notice));
  return notices.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
};

/** Corrections that hold, in their order: those of one story, or all. */
const appliedOf = async (db: Queries, story: string | null): Promise<AppliedCorrection[]> => {
  const entries: JournalEntry[] = [];
  for await (const some of allFindings(db, "correction", null))
    entries.push(...some.map((entry) => JSON.parse(entry) as JournalEntry));
  return entries
    .filter(({ stories }) => story === null || stories.includes(story))
    .flatMap(({ applied }) => applied ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
};

/**
 * Writes the dossier of all stories, or of one.
 *
 * @param story  Id of the story; nothing is written where there is none of this id.
 * @returns Pieces of one JSON text; `generated` is when what is listed last changed.
 */
export async function* writeListed(db: Queries, story: string | null = null): AsyncGenerator<string> {
  const listing = story === null ? null : await listingOf(db, story);
  if (story !== null && listing === null) return;
  const { at } = await lastChange(db);
  yield `{"format":"readout-dossier/1","generated":${JSON.stringify(at)}`;
  for (const [list, kind] of lists) {
    yield `,"${list}":[`;
    let first = true;
    for await (const some of allFindings(db, kind, listing)) {
      yield `${first ? "" : ","}${some.join(",")}`;
      first = false;
    }
    yield "]";
  }
  yield `,"notices":${JSON.stringify(await noticesOf(db, listing))}`;
  const applied = await appliedOf(db, story);
  yield applied.length === 0 ? "}" : `,"corrections":${JSON.stringify(applied)}}`;
}
