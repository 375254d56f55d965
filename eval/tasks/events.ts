/**
 * Events: gold mentions are put into the functions that `build` puts its own into (`profileMentions`, `linkMentions`, `dayOf`). Of a
 * gold line only the text, its language, its day of publication and where mentions stand are seen.
 */
import { loadDirectory } from "../../src/directory/load.ts";
import { getLanguage } from "../../src/languages/index.ts";
import type { Span } from "../../src/model/index.ts";
import { readStages, storyStages } from "../../src/pipeline/default-stages.ts";
import { linkReports, readReport } from "../../src/pipeline/run.ts";
import type { ReadDoc } from "../../src/pipeline/stage.ts";
import { dayOf, scenesOf, type ToldDay } from "../../src/read/events/day.ts";
import { chronicle } from "../../src/story/events/chronicle.ts";
import { settleDay } from "../../src/story/events/days.ts";
import { type LinkedReport, linkMentions } from "../../src/story/events/link.ts";
import { type Profile, profileMentions } from "../../src/story/events/profile.ts";
import { rawReportOf } from "../documents.ts";
import { askScorer, type EvalSet, findSet, readLines, type Task } from "../harness.ts";
import { type Shuffled, shuffleLines } from "../shuffle.ts";

/** A line of a gold file; `mentions` without what is gold about them. */
export interface EventLine {
  readonly doc: string;
  readonly lang: string;
  readonly published?: string | null;
  readonly split?: string;
  readonly text: string;
  readonly mentions: readonly Span[];
}

export interface EventAnswer {
  readonly doc: string;
  readonly mentions: readonly { start: number; end: number; event: string; time?: string | null }[];
}

/** What mentions and their days are read from: all layers but those that come after events. */
const eventReadStages = readStages.filter(({ adds }) => !["events", "claims", "signals"].includes(adds));
const entityStages = storyStages.filter(({ adds }) => adds === "entities");

interface ReadLine {
  readonly line: EventLine;
  readonly doc: ReadDoc;
  readonly shuffled: Shuffled | null;
  readonly spans: readonly Span[];
  readonly days: readonly (ToldDay | null)[];
}

const readLine = (line: EventLine, shuffle: boolean): ReadLine => {
  const shuffled = shuffle ? shuffleLines(line.text, line.doc) : null;
  const spans = line.mentions.flatMap(({ start, end }) => shuffled?.forth({ start, end }) ?? [{ start, end }]);
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const published = line.published?.slice(0, 10) ?? null;
  const report = rawReportOf(line.doc, shuffled?.text ?? line.text, { lang: line.lang, published });
  const result = readReport(report, loadDirectory(), eventReadStages);
  if (!result.whole) throw new Error(`${line.doc}: ${result.notices.map(({ message }) => message).join("; ")}`);
  const { doc } = result;
  const language = getLanguage(doc.language.code);
  const scenes = published === null ? [] : scenesOf(doc, published);
  const days = spans.map((span) => dayOf(doc, language, span, published, scenes));
  return { line, doc, shuffled, spans, days };
};

const keyOf = ({ report, start, end }: Pick<Profile, "report" | "start" | "end">): string =>
  `${report} ${start} ${end}`;

/** Reports with the profiles of their gold mentions, as `linkMentions` takes them. */
export const profileLines = (
  lines: readonly EventLine[],
  shuffle = false,
): { readonly read: readonly ReadLine[]; readonly reports: readonly LinkedReport[] } => {
  const read = lines.map((line) => readLine(line, shuffle));
  const { entities } = linkReports(
    read.map(({ doc }) => doc),
    loadDirectory(),
    entityStages,
  ).found;
  const reports = read.map(({ doc, spans, days }) => ({
    id: doc.report.id,
    fingerprint: doc.fingerprint,
    profiles: profileMentions(doc, spans, entities.ofMention.get(doc.report.id) ?? [], (i) => days[i]?.range ?? null),
  }));
  return { read, reports };
};

/** ISO prefix of a range as an answer: the day, or the month or year that it is. */
const answerOf = (range: ToldDay["range"] | null): string | null => range?.start.slice(0, 10) ?? null;

/** Events and days of the mentions of a set of documents. */
export const answerEvents = (lines: readonly EventLine[], shuffle = false): EventAnswer[] => {
  const { read, reports } = profileLines(lines, shuffle);
  const groups = linkMentions(reports);
  const groupOf = new Map(groups.flatMap((group, i) => group.map((profile) => [keyOf(profile), i] as const)));
  const dayOfMention = new Map(
    read.flatMap(({ doc, spans, days }) =>
      spans.map((span, i) => [keyOf({ report: doc.report.id, ...span }), days[i] ?? null] as const),
    ),
  );
  return read.map(({ line, doc, shuffled, spans }) => ({
    doc: line.doc,
    mentions: spans.map((span) => {
      const key = keyOf({ report: doc.report.id, ...span });
      const group = groups[groupOf.get(key) as number] as readonly Profile[];
      const others = group.map((other) => dayOfMention.get(keyOf(other)) ?? null);
      const time = answerOf(settleDay(dayOfMention.get(key) ?? null, others));
      return { ...(shuffled?.back(span) ?? span), event: `${groupOf.get(key)}`, time };
    }),
  }));
};

export interface TimelineLine {
  readonly id: string;
  readonly entity: string;
  readonly docs: readonly string[];
}

/** What the documents say of each entity, dated: `chronicle` as the command `timeline` asks it. */
export const answerTimelines = (lines: readonly TimelineLine[], documents: readonly Omit<EventLine, "mentions">[]) => {
  const read = documents.map((line) => readLine({ ...line, mentions: [] }, false));
  const docs = read.map(({ doc }) => doc).sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const lineOf = new Map(read.map(({ doc, line }) => [doc.report.id, line]));
  const { entities } = linkReports(docs, loadDirectory(), entityStages).found;
  return lines.map(({ id, entity, docs: ids }) => {
    const wanted = new Set(ids);
    const own = docs.filter(({ report }) => wanted.has(lineOf.get(report.id)?.doc as string));
    const entries = chronicle(entity, own, entities, (report) => lineOf.get(report)?.published?.slice(0, 10) ?? null);
    return {
      id,
      timeline: entries.map(({ when, mentions }) => ({
        date: answerOf(when) ?? "XXXX-XX-XX",
        mentions: mentions.map(({ report, start, end }) => ({ doc: lineOf.get(report)?.doc as string, start, end })),
      })),
    };
  });
};

interface Score {
  readonly conll: number;
  readonly links: Readonly<Record<string, { readonly f1: number } | null>>;
  readonly eventDates?: { readonly any: { readonly f1: number } };
}

const scoreMeantime = (file: string, set: EvalSet, figures: Record<string, number>): void => {
  const lines = readLines<EventLine>(file);
  const instances = findSet(set, "events", "meantime.instances");
  if (instances !== null) {
    const { eventDates } = askScorer<Score>("events", file, answerEvents(lines), ["--instances", instances]);
    if (eventDates !== undefined) figures["events.meantime.day"] = eventDates.any.f1;
  }
  const { links } = askScorer<Score>("events", file, answerEvents(lines, true));
  figures["events.meantime.crosslinks"] = links["across languages"]?.f1 ?? 0;
};

export const eventsTask: Task = {
  name: "events",
  keys: ["events.meantime.day", "events.ecbplus.conll", "events.meantime.crosslinks", "events.timelines.entity"],
  run: (set) => {
    const figures: Record<string, number> = {};
    const meantime = findSet(set, "events", "meantime");
    if (meantime !== null) scoreMeantime(meantime, set, figures);
    const ecbplus = findSet(set, "events", "ecbplus");
    if (ecbplus !== null) {
      const all = readLines<EventLine>(ecbplus);
      const lines = all.some(({ split }) => split !== undefined) ? all.filter(({ split }) => split === "dev") : all;
      figures["events.ecbplus.conll"] = askScorer<Score>("events", lines, answerEvents(lines)).conll;
    }
    const timelines = findSet(set, "events", "timelines.entity");
    const documents = findSet(set, "events", "timelines.entity.docs") ?? meantime;
    if (timelines !== null && documents !== null) {
      const answers = answerTimelines(readLines<TimelineLine>(timelines), readLines<EventLine>(documents));
      const { dated } = askScorer<{ dated: { f1: number } }>("events", timelines, answers, ["--task", "entity"]);
      figures["events.timelines.entity"] = dated.f1;
    }
    return figures;
  },
};
