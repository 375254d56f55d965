/**
 * How often clean news is called garbled or machine-translated: false alarms over `quotes/polnear` (English) and `quotes/wikinews-de`, which
 * editors have gone over. Some of these alarms are slips of those editors; all are counted as false.
 *
 * Run alone: node eval/tasks/signals.ts [--data DIR]; prints each alarm with its words.
 */
import { parseArgs } from "node:util";
import { loadDirectory } from "../../src/directory/load.ts";
import type { Signal } from "../../src/model/index.ts";
import { readStages } from "../../src/pipeline/default-stages.ts";
import { readReport } from "../../src/pipeline/run.ts";
import { rawReportOf } from "../documents.ts";
import { type EvalSet, findSet, readLines, type Task } from "../harness.ts";

interface Line {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

interface Alarms {
  readonly reports: number;
  readonly sentences: number;
  readonly garbled: readonly string[];
  readonly machine: readonly string[];
}

/** What signals need, and nothing else. */
const stages = readStages.filter(({ adds }) =>
  ["language", "tokens", "layout", "sentences", "dates", "mentions", "quotes", "signals", "concepts", "terms"].includes(
    adds,
  ),
);

const findAlarms = (set: EvalSet, name: string): Alarms | null => {
  const file = findSet(set, "quotes", name);
  if (file === null) return null;
  const directory = loadDirectory();
  const lines = readLines<Line>(file);
  const read = lines.map(({ id, lang, text }) => ({
    id,
    doc: readReport(rawReportOf(id, text, { lang }), directory, stages).doc,
  }));
  const alarmsOf = (kind: Signal["kind"]): string[] =>
    read.flatMap(({ id, doc }) =>
      (doc.signals ?? [])
        .filter((signal) => signal.kind === kind)
        .map(({ span, note }) => `${id}: ${note} ${span === null ? "" : doc.report.text.slice(span.start, span.end)}`),
    );
  return {
    reports: lines.length,
    sentences: read.reduce((sum, { doc }) => sum + (doc.sentences?.length ?? 0), 0),
    garbled: alarmsOf("garbled"),
    machine: alarmsOf("machine-translated"),
  };
};

const sets = ["polnear", "wikinews-de"] as const;

export const signalsTask: Task = {
  name: "signals",
  keys: sets.flatMap((name) => [`signals.${name}.garbled`, `signals.${name}.machine`]),
  run: (set) =>
    Object.fromEntries(
      sets.flatMap((name) => {
        const found = findAlarms(set, name);
        if (found === null) return [];
        return [
          [`signals.${name}.garbled`, (100 * found.garbled.length) / found.sentences],
          [`signals.${name}.machine`, found.machine.length / found.reports],
        ];
      }),
    ),
};

const main = (): void => {
  const { values } = parseArgs({ options: { data: { type: "string", default: "../shared/bench" } } });
  for (const name of sets) {
    const found = findAlarms({ data: values.data, split: "dev" }, name);
    if (found === null) continue;
    process.stdout.write(
      `${name}: ${found.reports} reports, ${found.sentences} sentences, ${found.garbled.length} garbled, ${found.machine.length} machine-translated\n`,
    );
    for (const alarm of [...found.machine, ...found.garbled]) process.stdout.write(`  ${alarm.replace(/\s+/g, " ")}\n`);
  }
};

if (import.meta.main) main();
