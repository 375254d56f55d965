/** One thread of a build: reads reports and leaves them on the shelf; links the reports of a story. */
import { parentPort, threadId, workerData } from "node:worker_threads";
import { loadDirectory } from "../../directory/load.ts";
import type { DossierPart } from "../../dossier/assemble.ts";
import type { UserTerms } from "../../lexicon/terms.ts";
import type { RawReport } from "../../model/index.ts";
import type { Groupable, Storylines } from "../../story/storylines.ts";
import { type ReadResult, readReport } from "../run.ts";
import { linkStory } from "../stories.ts";
import type { Reply } from "./pool.ts";
import { openShelf, type Shelved, takeFrom } from "./shelf.ts";

/** What every thread of a build is given. */
export interface Given {
  /** Folder of the shelf. */
  readonly shelf: string;
  readonly folders: readonly string[];
  readonly terms: UserTerms | null;
}

export type Order =
  | { readonly read: readonly RawReport[] }
  | { readonly link: { readonly places: readonly Shelved[]; readonly story: Storylines[number] } };

/** A report that was read: where it lies and what it is grouped by; as it is, where a stage failed on it. */
export type Read =
  | { readonly whole: true; readonly place: Shelved; readonly groupable: Groupable }
  | { readonly whole: false; readonly result: ReadResult };

export type Answer = { readonly read: readonly Read[] } | { readonly part: DossierPart };

/** What a report is grouped by and no more: it crosses to another thread. */
const groupableOf = ({ report, language, layout, subject, mentions }: Groupable): Groupable => ({
  report: { id: report.id },
  language: { code: language.code },
  layout: { published: layout.published },
  subject,
  mentions: mentions.map(({ known, form }) => ({ known: known.slice(0, 1), form })),
});

const start = ({ shelf, folders, terms }: Given): ((order: Order) => Answer) => {
  const directory = { ...loadDirectory({ extra: folders }), ...(terms && { terms }) };
  const put = openShelf(shelf, String(threadId));
  const read = (report: RawReport): Read => {
    const result = readReport(report, directory);
    return result.whole
      ? { whole: true, place: put(result), groupable: groupableOf(result.doc) }
      : { whole: false, result };
  };
  return (order) =>
    "read" in order
      ? { read: order.read.map(read) }
      : { part: linkStory(takeFrom(order.link.places) as ReadResult[], order.link.story, directory) };
};

const work = start(workerData as Given);
parentPort?.on("message", (order: Order) => {
  let reply: Reply<Answer>;
  try {
    reply = { answer: work(order) };
  } catch (error) {
    reply = { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(reply);
});
