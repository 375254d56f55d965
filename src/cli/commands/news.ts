import type { Command } from "commander";
import { dayWords } from "../../dossier/days.ts";
import type { NewsItem, NewsKind } from "../../dossier/news.ts";
import { nameOfReport } from "../../dossier/report-name.ts";
import { relationWords } from "../../dossier/words.ts";
import { languageName } from "../../languages/name.ts";
import { lastSeen, libraryNews, markSeen, type StoryNews } from "../../library/news.ts";
import { type Passage, ReadoutError } from "../../model/index.ts";
import { printJson } from "../json.ts";
import { addLibraryOptions, type LibraryOptions, refreshProgress, withLibrary } from "../library.ts";
import { some, styled } from "../styled.ts";

interface NewsOptions extends LibraryOptions {
  readonly since: string;
  readonly reader: string;
  readonly peek?: boolean;
}

const headings: Readonly<Record<NewsKind, string>> = {
  report: "New reports",
  revision: "Reports changed since",
  event: "New events",
  "event-changed": "Events told otherwise now",
  statement: "New statements",
  rendering: "New renderings of statements",
  copy: "Copies, translations, shared sources",
  disagreement: "New disagreements",
  "disagreement-changed": "Disagreements that have changed",
  "disagreement-gone": "Disagreements no longer",
  commitment: "New commitments",
  "commitment-changed": "Commitments followed up",
};
const LONGEST_PASSAGE = 160;

const makePlace = ({
  now,
}: StoryNews): ((report: string) => { name: string; lang: string; day: string | null; source: string } | null) => {
  const labels = new Map(now.entities.map(({ id, label }) => [id, label]));
  const reports = new Map(now.reports.map((report) => [report.id, report]));
  return (id) => {
    const report = reports.get(id);
    if (report === undefined) return null;
    const day = (report.published ?? report.about)?.value.slice(0, 10) ?? null;
    return {
      name: nameOfReport(report, (entity) => labels.get(entity)),
      lang: report.lang,
      day,
      source: report.source,
    };
  };
};

const showPassage = ({ exact, report }: Passage, place: ReturnType<typeof makePlace>): string => {
  const line = exact.replace(/\s+/g, " ").trim();
  const words = line.length > LONGEST_PASSAGE ? `${line.slice(0, LONGEST_PASSAGE).trimEnd()} …` : line;
  const from = place(report);
  const where =
    from === null
      ? report
      : [from.name, languageName(from.lang), from.day && dayWords(from.day)].filter(Boolean).join(", ");
  return `      ${words} ${styled("dim", `[${where}]`)}`;
};

/** "verbatim" between two names in plain words; of a statement who said it, as its passages are the words. */
const plain = ({ kind, text }: NewsItem): string =>
  kind === "statement" || kind === "rendering"
    ? text.slice(0, text.indexOf(": "))
    : kind === "copy"
      ? text.replace(/ – ([a-z-]+) – /, (whole, relation: string) =>
          relation in relationWords ? ` ${relationWords[relation as keyof typeof relationWords]} ` : whole,
        )
      : text;

const printStory = (story: StoryNews): void => {
  const place = makePlace(story);
  process.stdout.write(
    `\n${styled("bold", story.label || "Reports that could not be read whole")}${story.isNew ? " (new)" : ""}\n`,
  );
  for (const kind of Object.keys(headings) as NewsKind[]) {
    const items = story.items.filter((item) => item.kind === kind);
    if (items.length === 0) continue;
    process.stdout.write(`  ${headings[kind]}\n`);
    for (const item of items) {
      process.stdout.write(
        `    ${plain(item)}${item.was === undefined ? "" : styled("dim", ` – before: ${item.was}`)}\n`,
      );
      // A new report's line says where it is from: its headline is enough.
      for (const passage of item.passages.slice(0, kind === "report" ? 1 : 2))
        process.stdout.write(`${showPassage(passage, place)}\n`);
    }
  }
};

const asJson = (story: StoryNews): object => {
  const place = makePlace(story);
  const named = new Set(story.items.flatMap(({ passages }) => passages.map(({ report }) => report)));
  return {
    story: story.id,
    label: story.label,
    isNew: story.isNew,
    items: story.items,
    reports: [...named].sort().map((report) => ({ report, ...place(report) })),
  };
};

const runNews = (options: NewsOptions): Promise<void> =>
  withLibrary(options, async (store, directory) => {
    const { since, reader } = options;
    if (since !== "last" && !/^\d{4}-\d\d(?:-\d\d(?:T[\d:.]+Z?)?)?$/.test(since))
      throw new ReadoutError(
        "usage",
        `--since ${since}: a day (2026-03-31), an instant in UTC (2026-03-31T08:00Z), or last`,
      );
    const looked = new Date().toISOString();
    const news = await libraryNews(
      store,
      directory,
      since === "last" ? { serial: await lastSeen(store.db, reader) } : { at: since },
      refreshProgress(options),
    );
    if (options.json === true) printJson({ since, newReports: news.newReports, stories: news.stories.map(asJson) });
    else if (options.quiet !== true) {
      const stories = news.stories.length === 0 ? "" : ` in ${some(news.stories.length, "story", "stories")}`;
      process.stdout.write(`${some(news.newReports, "new report")}${stories}\n`);
      for (const story of news.stories) printStory(story);
    }
    // Remembered when it was said: who is cut off sees it again.
    if (since === "last" && options.peek !== true) await markSeen(store, reader, news.upTo, looked);
  });

export const addNews = (program: Command): void => {
  addLibraryOptions(
    program
      .command("news")
      .description("say what is new in a library: reports, events, statements, copies, disagreements, commitments")
      .option(
        "--since <when>",
        "a day or an instant (UTC) from which on reports were added, or last: since this reader looked",
        "last",
      )
      .option("--reader <name>", "who looks; each reader has a last time of their own", "default")
      .option("--peek", "look without being remembered"),
  )
    .addHelpText(
      "after",
      `
Day and instant are those at which a report was added, not those of its publication.

Examples:
  readout news --library affairs
  readout news --since 2026-03-31 --library affairs --json
  readout news --reader maria --library affairs`,
    )
    .action(runNews);
};
