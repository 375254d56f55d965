/** Time expressions and their values: each text is read by the stages up to dates, with its publication day as metadata. */
import { resolve } from "node:path";
import { loadDirectory } from "../../src/directory/load.ts";
import { getLanguage } from "../../src/languages/index.ts";
import { datesStage } from "../../src/read/dates.ts";
import { layoutStage } from "../../src/read/layout.ts";
import { sentencesStage } from "../../src/read/sentences.ts";
import { tokensStage } from "../../src/read/tokens.ts";
import { rawReportOf } from "../documents.ts";
import { askScorer, type EvalSet, findSet, listSets, readLines, sixteen, type Task } from "../harness.ts";

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

/** The time expressions of a text as seen from its publication day. */
export const predictDates = ({ id, lang, published, published_time, text }: DateLine): DatePrediction => {
  const report = rawReportOf(id, text, { published: published_time?.slice(0, 19) ?? published?.slice(0, 10) ?? null });
  const known = getLanguage(lang);
  const context = { language: known, directory: loadDirectory() };
  const language = { code: known.code, certain: true };
  const tokens = tokensStage.run({ report }, context).layer;
  const layout = layoutStage.run({ report, language, tokens }, context).layer;
  const sentences = sentencesStage.run({ report, language, tokens, layout }, context).layer;
  const { layer } = datesStage.run({ report, language, tokens, layout, sentences }, context);
  return { id, timexes: layer.map(({ start, end, type, value }) => ({ start, end, type, value })) };
};

interface Score {
  readonly all: { readonly valueF1: number | null };
  readonly byLang: Readonly<Record<string, { readonly gold: number; readonly valueF1: number | null }>>;
}

/** Least gold expressions of a language for it to count among the weakest. */
const ENOUGH = 15;

const scoreOf = (files: readonly string[]): Score =>
  askScorer<Score>(
    "dates",
    files.join(","),
    files.flatMap((file) => readLines<DateLine>(file).map(predictDates)),
  );

const figureOf = (set: EvalSet, name: string): number | null => {
  const file = findSet(set, "dates", name);
  return file === null ? null : scoreOf([file]).all.valueF1;
};

/** Sentences of our own for languages of which the bench has no values. */
const own = ["pl", "ru", "vi", "cs"].map((lang) => [lang, resolve(`test/dates/${lang}.jsonl`)] as const);

export const datesTask: Task = {
  name: "dates",
  keys: [...own.map(([lang]) => `dates.own.${lang}`), "dates.tempeval3.value", "dates.krauts.value", "dates.min.value"],
  run: (set) => {
    const files = listSets(set, "dates").flatMap((name) => findSet(set, "dates", name) ?? []);
    const byLang = files.length === 0 ? {} : scoreOf(files).byLang;
    const values = sixteen.flatMap((lang) => {
      const score = byLang[lang];
      return score === undefined || score.gold < ENOUGH || score.valueF1 === null ? [] : [score.valueF1];
    });
    const figures: Record<string, number | null> = {
      ...Object.fromEntries(own.map(([lang, file]) => [`dates.own.${lang}`, scoreOf([file]).all.valueF1])),
      "dates.tempeval3.value": figureOf(set, "tempeval3"),
      "dates.krauts.value": figureOf(set, "krauts"),
      "dates.min.value": values.length === 0 ? null : Math.min(...values),
    };
    return Object.fromEntries(Object.entries(figures).filter((entry): entry is [string, number] => entry[1] !== null));
  },
};
