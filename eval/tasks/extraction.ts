/** Real pages: body text, publication day. The page's own URL is given, as it would be when a page is fetched. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { readStages } from "../../src/pipeline/default-stages.ts";
import { readReport } from "../../src/pipeline/run.ts";
import { isArticle } from "../../src/read/layout.ts";
import { askScorer, findSet, readLines, type Task } from "../harness.ts";

interface Page {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
}
interface Score {
  readonly body?: { readonly f1: number };
  readonly date?: { readonly accuracy: number };
}

/** Only what makes the layout: the later stages say nothing of body and date. */
const layoutStages = readStages.slice(0, readStages.findIndex(({ name }) => name === "layout") + 1);

const readPage = (folder: string, { id, file, url }: Page): object => {
  const bytes = gunzipSync(readFileSync(join(folder, file)));
  const { report } = ingestBytes(bytes, file.replace(/\.gz$/, ""), { url });
  if (report === null) return { id };
  const { doc } = readReport(report, loadDirectory(), layoutStages);
  const { layout } = doc;
  if (layout === undefined) return { id };
  return {
    id,
    body: layout.paragraphs
      .filter(isArticle)
      .map(({ start, end }) => report.text.slice(start, end))
      .join("\n"),
    ...(layout.published === null ? {} : { published: layout.published.value.slice(0, 10) }),
    ...(layout.headline === null ? {} : { title: report.text.slice(layout.headline.start, layout.headline.end) }),
    lang: doc.language?.code,
  };
};

export const extractionTask: Task = {
  name: "extraction",
  keys: ["extraction.body", "extraction.fundus", "extraction.date"],
  run: (set) => {
    const file = findSet(set, "extraction", "gold");
    if (file === null) return {};
    const predictions = readLines<Page>(file).map((page) => readPage(dirname(file), page));
    const score = askScorer<Record<string, Score>>("extraction", file, predictions, ["--by", "src"]);
    const fundus = Object.entries(score).find(([name]) => name.includes("fundus"))?.[1];
    return {
      ...(score.ALL?.body === undefined ? {} : { "extraction.body": score.ALL.body.f1 }),
      ...(fundus?.body === undefined ? {} : { "extraction.fundus": fundus.body.f1 }),
      ...(score.ALL?.date === undefined ? {} : { "extraction.date": score.ALL.date.accuracy }),
    };
  },
};
