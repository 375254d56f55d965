/** `readout search`: the reports that answer a query, the best first, with the passages that show it. */
import { sql } from "kysely";
import type { Directory } from "../../directory/load.ts";
import { type Passage, passageOf, type ReportId } from "../../model/index.ts";
import type { ReadResult } from "../../pipeline/run.ts";
import { refresh } from "../refresh.ts";
import { loadResults, settle } from "../results.ts";
import { makeStamps } from "../stamps.ts";
import type { Store } from "../store/store.ts";
import { lexemesOf } from "./lexemes.ts";
import { asFts5, asTsquery, type Phrase, type Reading, readQuery } from "./query.ts";

export interface SearchOptions {
  /** BCP 47. */
  readonly lang?: string;
  /** First and last day of publication, ISO prefixes; the last is included. */
  readonly from?: string;
  readonly to?: string;
  /** Names, in any script, of whom or what must be spoken of. */
  readonly entities?: readonly string[];
  readonly limit?: number;
}

export interface Hit {
  readonly report: ReportId;
  readonly source: string;
  readonly lang: string;
  /** Day of publication, or what is known of it. */
  readonly day: string | null;
  readonly headline: string | null;
  /** Sentences that answer best, in the order of the text; the words asked for are `marks` of the text. */
  readonly passages: readonly (Passage & {
    readonly marks: readonly { readonly start: number; readonly end: number }[];
  })[];
}

const LIMIT = { given: 20, most: 200 } as const;
/** Reports that are put in order before the best are taken. */
const RANKED = 2_000;
const PASSAGES = 3;

interface Row {
  readonly report: string;
  readonly lang: string;
  readonly day: string | null;
}

/** All days that a prefix holds are before this. */
const after = (prefix: string): string => `${prefix}\u{10ffff}`;

const find = async (store: Store, readings: readonly Reading[], options: SearchOptions): Promise<Row[]> => {
  const { lang = null, from = null, to = null } = options;
  const limit = Math.min(options.limit ?? LIMIT.given, LIMIT.most);
  const last = to === null ? null : after(to);
  const query =
    store.engine === "sqlite"
      ? sql<Row>`select report, lang, day from lexeme join indexed on indexed.number = lexeme.rowid
          where lexeme match ${asFts5(readings)} and (${lang} is null or lang = ${lang})
            and (${from} is null or day >= ${from}) and (${last} is null or day <= ${last})
          order by lexeme.rank, report limit ${limit}`
      : sql<Row>`select report, lang, day from (
            select * from indexed where words @@ ${asTsquery(readings)}::tsquery
              and (${lang}::text is null or lang = ${lang}) and (${from}::text is null or day >= ${from})
              and (${last}::text is null or day <= ${last}) limit ${RANKED}) as found
          order by ts_rank_cd(words, ${asTsquery(readings)}::tsquery, 1) desc, report limit ${limit}`;
  return (await query.execute(store.db)).rows;
};

/** Places in a list of lexemes at which a phrase stands. */
const placesOf = (phrase: Phrase, words: readonly string[]): number[] => {
  const fits = (at: number): boolean =>
    phrase.every(({ word, lone }, i) => (lone ? words[at + i]?.startsWith(word) : words[at + i] === word));
  return words.flatMap((_, at) => (fits(at) ? [at] : []));
};

const passagesOf = ({ doc }: ReadResult, readings: readonly Reading[]): Hit["passages"] => {
  const { report, language, tokens, sentences = [] } = doc;
  const lexemes = lexemesOf(report.text, language?.code ?? "und", tokens);
  const words = lexemes.map(({ word }) => word);
  const phrases = new Map(
    readings.flatMap((reading) => reading.flat()).map((phrase) => [JSON.stringify(phrase), phrase]),
  );
  const marks = [...phrases].flatMap(([key, phrase]) =>
    placesOf(phrase, words).map((at) => ({
      key,
      start: lexemes[at]?.start as number,
      end: lexemes[at + phrase.length - 1]?.end as number,
    })),
  );
  const told = sentences.flatMap(({ start, end }) => {
    const inside = marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return inside.length === 0
      ? []
      : [{ start, end, marks: inside, kinds: new Set(inside.map(({ key }) => key)).size }];
  });
  return told
    .sort((a, b) => b.kinds - a.kinds || b.marks.length - a.marks.length || a.start - b.start)
    .slice(0, PASSAGES)
    .sort((a, b) => a.start - b.start)
    .map((sentence) => ({
      ...passageOf(report, sentence),
      // Of marks that overlap the first and longest.
      marks: sentence.marks
        .filter((mark, i, all) => !all.slice(0, i).some((earlier) => earlier.end > mark.start))
        .map(({ start, end }) => ({ start, end })),
    }));
};

/** The layers that a hit is shown by. */
const shownBy = ["text", "language", "tokens", "layout", "sentences"];

const hitOf = ({ report, lang, day }: Row, result: ReadResult, readings: readonly Reading[]): Hit => {
  const { report: raw, layout } = result.doc;
  const headline = layout?.headline ?? null;
  return {
    report,
    source: raw.source,
    lang,
    day,
    headline: headline && raw.text.slice(headline.start, headline.end),
    passages: passagesOf(result, readings),
  };
};

/**
 * Searches a library, brought up to date first.
 *
 * @param text  Words that must all be there; phrases in quotation marks.
 */
export const search = async (
  store: Store,
  directory: Directory,
  text: string,
  options: SearchOptions = {},
): Promise<Hit[]> => {
  const readings = readQuery(text, directory, options);
  if (readings.length === 0) return [];
  const stamps = makeStamps(directory);
  return settle(store, async () => {
    await refresh(store, directory);
    const rows = await find(store, readings, options);
    const ids = rows.map(({ report }) => report);
    const results = await loadResults(store.db, ids, stamps, shownBy);
    const byId = new Map(results.map((result) => [result.doc.report.id, result]));
    return rows.map((row) => hitOf(row, byId.get(row.report) as ReadResult, readings));
  });
};
