/**
 * What the server asks of a library, and the answers: JSON text or bytes, ready to be sent. It is answered in a thread of its own (`threads.ts`), as
 * the embedded engine and the making of passages hold a thread up, or right here, which tests do.
 */
import { sql } from "kysely";
import type { Directory } from "../directory/load.ts";
import type { ReadPart } from "../ingest/read-file.ts";
import type { JournalEntry } from "../library/listing/corrected.ts";
import { type FindingKind, termOf } from "../library/listing/findings.ts";
import {
  changesAfter,
  countFindings,
  type FindingQuery,
  findFinding,
  findFindings,
  lastChange,
} from "../library/listing/query.ts";
import { putReport, takeReport } from "../library/reports.ts";
import type { Store } from "../library/store/store.ts";
import type { ProvenanceEdge, Report } from "../model/index.ts";

export interface SearchQuestion {
  readonly text: string;
  readonly entities: readonly string[];
  /** Values by the names of the filters of reports. */
  readonly terms: Readonly<Record<string, string>>;
  readonly lang?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly skip: number;
  readonly limit: number;
}

/** Each question and its answer. */
export interface Questions {
  findings: [FindingQuery, { readonly items: readonly string[]; readonly next: string | null }];
  finding: [{ readonly kind: FindingKind; readonly id: string }, string | null];
  /** Whether a report is in the library, listed or not. */
  held: [string, boolean];
  bytes: [string, Uint8Array | null];
  versions: [string, readonly string[] | null];
  search: [SearchQuestion, { readonly items: readonly string[]; readonly more: boolean }];
  changes: [
    { readonly after: number; readonly limit: number },
    readonly { readonly number: number; readonly at: string; readonly what: string; readonly id: string }[] | null,
  ];
  state: [null, { readonly number: number; readonly at: string; readonly reports: number; readonly stories: number }];
  /** What the page of a story, or of all, is drawn from. */
  page: [string | null, Uint8Array | null];
  put: [readonly ReadPart[], readonly { readonly report: string; readonly source: string; readonly what: string }[]];
  take: [string, boolean];
  /** An entry for the journal of corrections, as it came from outside. */
  correct: [unknown, JournalEntry];
  /** A word that is another when somebody has written to the library; on PostgreSQL, to any database of the server. */
  word: [null, string];
  /** Reads, links and lists what is new; how many stories were. */
  refresh: [null, number];
}
export type QuestionName = keyof Questions;
export type Ask = <Name extends QuestionName>(name: Name, question: Questions[Name][0]) => Promise<Questions[Name][1]>;

/** Versions of one report that are followed. */
const MOST_VERSIONS = 200;

/** A report and those that revision edges join it to, the earliest first. */
const versionsOf = async (store: Store, id: string): Promise<string[] | null> => {
  const found = new Map<string, string>();
  const waiting = [id];
  for (let next = waiting.shift(); next !== undefined && found.size < MOST_VERSIONS; next = waiting.shift()) {
    if (found.has(next)) continue;
    const report = await findFinding(store.db, "report", next);
    if (report === null) continue;
    found.set(next, report);
    const terms = { report: next, relation: "revision" };
    const { items } = await findFindings(store.db, { kind: "provenance", terms, limit: MOST_VERSIONS });
    for (const item of items) {
      const { from, to } = JSON.parse(item) as ProvenanceEdge;
      waiting.push(from, to);
    }
  }
  if (!found.has(id)) return null;
  const dayOf = (report: string): string => {
    const { published, about, retrieved } = JSON.parse(report) as Report;
    return (published ?? about)?.value ?? retrieved ?? "";
  };
  return [...found]
    .map(([key, report]) => ({ key, report, day: dayOf(report) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.key < b.key ? -1 : 1))
    .map(({ report }) => report);
};

/** Answers questions about one library. The directory is loaded when the first search needs it. */
export const makeAnswerer = (store: Store, directoryFolders: readonly string[], given?: Directory): Ask => {
  let loaded = given;
  // All findings are counted, which takes its time, only where something has changed.
  let counted: Questions["state"][1] | null = null;
  // Only a thread that searches or reads bears what that needs.
  const directory = async (): Promise<Directory> => {
    loaded ??= await (await import("../library/settings.ts")).directoryOf(store, directoryFolders);
    return loaded;
  };
  const answers: { [Name in QuestionName]: (question: Questions[Name][0]) => Promise<Questions[Name][1]> } = {
    findings: (query) => findFindings(store.db, query),
    finding: ({ kind, id }) => findFinding(store.db, kind, id),
    held: async (id) =>
      (await store.db.selectFrom("report").select("id").where("id", "=", id).executeTakeFirst()) !== undefined,
    bytes: async (id) =>
      (await store.db.selectFrom("report").select("bytes").where("id", "=", id).executeTakeFirst())?.bytes ?? null,
    versions: (id) => versionsOf(store, id),
    search: async ({ text, entities, terms, skip, limit, ...days }) => {
      const { searchAsItLies } = await import("../library/search/find.ts");
      const { lang, from, to } = days;
      const hits = await searchAsItLies(store, await directory(), text, {
        entities,
        ...(lang !== undefined && { lang }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        terms: Object.entries(terms).map(([name, value]) => termOf("report", name, value)),
        skip,
        limit: limit + 1,
      });
      return { items: hits.slice(0, limit).map((hit) => JSON.stringify(hit)), more: hits.length > limit };
    },
    changes: ({ after, limit }) => changesAfter(store.db, after, limit),
    state: async () => {
      const last = await lastChange(store.db);
      if (last.number !== counted?.number)
        counted = {
          ...last,
          reports: await countFindings(store.db, "report"),
          stories: await countFindings(store.db, "story"),
        };
      return counted;
    },
    page: async (story) => (await import("./pack-page.ts")).packPage(store, story),
    put: async (parts) => {
      const put = [];
      for (const { report, bytes } of parts)
        put.push({ report: report.id, source: report.source, what: await putReport(store, report, bytes) });
      return put;
    },
    take: async (id) => (await takeReport(store, id)).sources > 0,
    correct: async (asked) =>
      (await import("../library/listing/correct.ts")).addCorrection(store, asked, new Date().toISOString()),
    word: async () => {
      const query =
        store.engine === "sqlite"
          ? sql<{ word: number }>`select data_version as word from pragma_data_version`
          : sql<{ word: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as word`;
      return String((await query.execute(store.db)).rows[0]?.word);
    },
    refresh: async () => (await import("./up-to-date.ts")).bringUpToDate(store, await directory()),
  };
  return (name, question) => answers[name](question);
};
