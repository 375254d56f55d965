/**
 * Reads the time expressions of one line of a date set with the functions that the dates stage runs; the publication day
 * of the line is the anchor. `node eval/tasks/dates.ts FILE [--lang CODE] [--misses N]` prints scores for one's own use.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { loadDirectory } from "../../src/directory/load.ts";
import { getLanguage } from "../../src/languages/index.ts";
import { noMetadata, type RawReport } from "../../src/model/index.ts";
import { readTimes } from "../../src/read/dates.ts";
import { layoutStage } from "../../src/read/layout.ts";
import { sentencesStage } from "../../src/read/sentences.ts";
import { tokenise } from "../../src/read/tokens.ts";

/** A line of a gold file without its gold fields. */
export interface DateLine {
  readonly id: string;
  readonly lang: string;
  readonly published?: string | null;
  /** The instant of publication, where the set has it. */
  readonly published_time?: string | null;
  readonly text: string;
}

export interface DatePrediction {
  readonly id: string;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string | null;
  }[];
}

const directory = loadDirectory();

/** The time expressions of a text as seen from its publication day. */
export const predictDates = ({ id, lang, published, published_time, text }: DateLine): DatePrediction => {
  const language = getLanguage(lang);
  const report: RawReport = {
    id,
    source: id,
    sources: [id],
    sha256: "",
    text,
    url: null,
    retrieved: null,
    metadata: noMetadata,
    blocks: null,
  };
  const tokens = tokenise(text, language);
  const context = { language, directory };
  const code = { code: language.code, certain: true };
  const layout = layoutStage.run({ report, language: code, tokens }, context).layer;
  const sentences = sentencesStage.run({ report, language: code, tokens, layout }, context).layer;
  const times = readTimes(
    text,
    tokens,
    language,
    sentences,
    published_time?.slice(0, 19) ?? published?.slice(0, 10) ?? null,
  );
  return { id, timexes: times.map(({ start, end, type, value }) => ({ start, end, type, value })) };
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [files, ...flags] = process.argv.slice(2);
  const only = flags.includes("--lang") ? flags[flags.indexOf("--lang") + 1] : undefined;
  const lines = (files as string)
    .split(",")
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line))
    .filter((line) => only === undefined || line.lang === only);
  const began = performance.now();
  const predictions = lines.map(({ id, lang, published, published_time, text }) =>
    predictDates({ id, lang, published, published_time, text }),
  );
  const ms = performance.now() - began;
  const size = lines.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const { scoreDates } = await import(new URL("../../../shared/bench/dates/score.mjs", import.meta.url).href).catch(
    () => import(pathToFileURL("/work/shared/bench/dates/score.mjs").href),
  );
  const score = scoreDates(lines, predictions);
  const show = (
    name: string,
    s: Record<string, { f1: number; precision: number; recall: number }> & Record<string, number>,
  ) =>
    console.log(
      name.padEnd(24),
      String(s.gold).padStart(5),
      "gold",
      "strict",
      (100 * (s.strict as never as { f1: number }).f1).toFixed(1),
      "relaxed",
      ["precision", "recall", "f1"]
        .map((k) => (100 * (s.relaxed as never as Record<string, number>)[k]!).toFixed(1))
        .join(" "),
      "value",
      (100 * (s.value as number)).toFixed(1),
      "valueF1",
      (100 * (s.valueF1 as number)).toFixed(1),
      "found&day",
      (100 * (s.foundAndDay as never as number)).toFixed(1),
    );
  show("all", score.all);
  for (const [set, s] of Object.entries(score.bySet)) show(set, s as never);
  for (const [lang, s] of Object.entries(score.byLang)) show(`lang ${lang}`, s as never);
  console.log(`${(size / 1e6).toFixed(2)} MB in ${ms.toFixed(0)} ms`);
  const misses = flags.includes("--misses") ? Number(flags[flags.indexOf("--misses") + 1]) : 0;
  if (misses > 0) {
    const norm = (value: unknown) =>
      String(value ?? "")
        .toUpperCase()
        .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, "$1T")
        .replace(/(T\d\d:\d\d):00$/, "$1")
        .replace(/(T\d\d):00$/, "$1");
    const counts = new Map<string, { n: number; example: string }>();
    const count = (key: string, example: string) => {
      const entry = counts.get(key) ?? { n: 0, example };
      entry.n++;
      counts.set(key, entry);
    };
    for (const [i, line] of lines.entries()) {
      const predicted = predictions[i]!.timexes;
      const around = (t: { start: number; end: number }) =>
        line.text.slice(Math.max(0, t.start - 40), t.start).replace(/\s+/g, " ") +
        "[" +
        line.text.slice(t.start, t.end) +
        "]" +
        line.text.slice(t.end, t.end + 25).replace(/\s+/g, " ") +
        ` (${line.published})`;
      const used = new Set<unknown>();
      for (const gold of line.timexes) {
        const hit = predicted.find((p) => Math.min(p.end, gold.end) > Math.max(p.start, gold.start) && !used.has(p));
        const text = gold.text.toLowerCase().replace(/\d+/g, "9");
        if (hit === undefined) count(`MISS ${text} = ${String(gold.value).replace(/\d/g, "9")}`, around(gold));
        else {
          used.add(hit);
          const accepted = [gold.value, ...(gold.values ?? [])].filter((v: unknown) => v != null).map(norm);
          if (accepted.length > 0 && !accepted.includes(norm(hit.value)))
            count(
              `VALUE ${text} gold ${gold.value} got ${hit.value} <${line.text.slice(hit.start, hit.end)}>`.replace(
                /\d/g,
                "9",
              ),
              around(gold),
            );
        }
      }
      for (const p of predicted)
        if (
          !line.timexes.some((g: { start: number; end: number }) => Math.min(p.end, g.end) > Math.max(p.start, g.start))
        )
          count(`EXTRA ${line.text.slice(p.start, p.end).toLowerCase().replace(/\d+/g, "9")} = ${p.type}`, around(p));
    }
    for (const [key, { n, example }] of [...counts].sort((a, b) => b[1].n - a[1].n).slice(0, misses))
      console.log(n, key, "   ", example);
  }
}
