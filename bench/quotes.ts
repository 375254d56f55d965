/**
 * Speed of the quote stage alone, the stages before it done beforehand: `node bench/quotes.ts [--megabytes 10] [WHAT…]`. Prints megabytes
 * per second over made reports and over hostile texts, and how much longer twice the text takes: 2.0 is linear.
 */
import { parseArgs } from "node:util";
import { loadDirectory } from "../src/directory/load.ts";
import { ingestBytes } from "../src/ingest/ingest.ts";
import { getLanguage } from "../src/languages/index.ts";
import { noMetadata, type RawReport } from "../src/model/index.ts";
import { readStages } from "../src/pipeline/default-stages.ts";
import { readReport } from "../src/pipeline/run.ts";
import type { Doc } from "../src/pipeline/stage.ts";
import { guessLanguage } from "../src/read/language.ts";
import { quotesStage } from "../src/read/quotes.ts";
import { generatePile } from "./generate.ts";

const { values, positionals } = parseArgs({
  options: { megabytes: { type: "string", default: "10" } },
  allowPositionals: true,
});
const directory = loadDirectory();
const encoder = new TextEncoder();
const stagesBefore = readStages.slice(
  0,
  readStages.findIndex(({ name }) => name === "quotes"),
);
type Needed = Doc<"language" | "tokens" | "layout" | "sentences" | "mentions">;

const reportOf = (text: string, name: string): RawReport => ({
  id: name,
  source: name,
  sources: [name],
  sha256: "",
  text,
  url: null,
  retrieved: null,
  metadata: { ...noMetadata, lang: "en" },
  blocks: null,
});
const prepare = (report: RawReport): Needed => readReport(report, directory, stagesBefore).doc as unknown as Needed;
const read = (doc: Needed): number =>
  quotesStage.run(doc, { language: getLanguage(guessLanguage(doc.report).code), directory }).layer.length;

/** Seconds that the stage takes over prepared reports, the best of a few rounds. */
const time = (docs: readonly Needed[], rounds: number): { readonly seconds: number; readonly quotes: number } => {
  let seconds = Number.POSITIVE_INFINITY;
  let quotes = 0;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    quotes = docs.reduce((sum, doc) => sum + read(doc), 0);
    seconds = Math.min(seconds, (performance.now() - from) / 1000);
  }
  return { seconds, quotes };
};
const bytesOf = (docs: readonly Needed[]): number =>
  docs.reduce((sum, { report }) => sum + encoder.encode(report.text).length, 0);
const print = (what: string, bytes: number, { seconds, quotes }: ReturnType<typeof time>, growth: string): void =>
  console.log(
    `${what.padEnd(30)} ${(bytes / 1e6).toFixed(1).padStart(6)} MB ${seconds.toFixed(2).padStart(7)} s ${(bytes / seconds / 1e6).toFixed(1).padStart(7)} MB/s ${String(quotes).padStart(8)} quotes ${growth}`,
  );

const pile = [...generatePile(1000)]
  .flatMap(({ name, text }) => ingestBytes(encoder.encode(text), name).report ?? [])
  .map(prepare);
print("made reports", bytesOf(pile), time(pile, 3), "");

/** What a hostile text repeats. */
const hostile: Readonly<Record<string, string>> = {
  "opening marks": "“",
  "opening marks, spaced": "“ ",
  "straight marks": '"',
  "single marks": "'",
  "straight marks and letters": '"a ',
  "single marks and letters": "'a ",
  "marks of all kinds": "«“‘„‚「『'\"",
  "closing marks": "”",
  dashes: "— said ",
  brackets: "( ",
  "said said said": "said ",
  "said, a line each": "said\n\n",
  "according to": "according to ",
  "that that that": "that ",
  "names and commas": "Anna Keller, ",
  "names, commas and said": "Anna Keller, said, ",
  "open mark, said": "“we will see, said Anna Keller, ",
  "marks, a line each": "“a\n\n",
  "colons, a line each": "Anna Keller: yes\n\n",
};
const bytes = Number(values.megabytes) * 1e6;
for (const [what, piece] of Object.entries(hostile)) {
  if (positionals.length > 0 && !positionals.includes(what)) continue;
  const of = (size: number): Needed[] => [
    prepare(reportOf(piece.repeat(Math.floor(size / encoder.encode(piece).length)), "hostile.txt")),
  ];
  const half = of(bytes / 2);
  const before = time(half, 2);
  const whole = of(bytes);
  const after = time(whole, 2);
  print(what, bytesOf(whole), after, `×${(after.seconds / before.seconds).toFixed(1)}`);
}
