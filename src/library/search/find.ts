/** Finds the reports of a library, as it lies, that answer a query, the best first, with the passages that show it. */
import { type RawBuilder, sql } from "kysely";
import type { Directory } from "../../directory/load.ts";
import { type Passage, passageOf, type ReportId } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { decode } from "../codec.ts";
import { daysIn } from "../listing/findings.ts";
import { inChunks, sourcesOf } from "../reports.ts";
import type { Queries, Store } from "../store/store.ts";
import { type Asked, asksForSomething, byHolding, conditionsOf, readAsked, shownReadings } from "./asked.ts";
import { numbersOf } from "./index-report.ts";
import { lexemesOf } from "./lexemes.ts";
import { findInLong } from "./long-texts.ts";
import { asFts5, asTsquery, type Phrase, placesOf, type Reading } from "./query.ts";

export interface SearchOptions {
  /** BCP 47. */
  readonly lang?: string;
  /** First and last day of publication, ISO prefixes; the last is included. */
  readonly from?: string;
  readonly to?: string;
  /** Names, in any script, of whom or what must be spoken of. */
  readonly entities?: readonly string[];
  /** Names or ids of who published it, of whose words it must give, of what it must tell. */
  readonly outlet?: string;
  readonly speaker?: string;
  readonly event?: string;
  readonly limit?: number;
  /** How many of the best are left out: those of earlier pages. */
  readonly skip?: number;
  /** Terms of `listing/findings.ts` that a report must be listed under; one that is not listed yet is not found by them. */
  readonly terms?: readonly number[];
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
/** Reports that are put in order before the best are taken: of more that answer, the latest. */
const RANKED = 2_000;
/** Reports that hold a word from which on it is common. */
const COMMON = 2_000;
/** No day is later, as a number. */
const LAST_DAY = 99_999_999;
const PASSAGES = 3;

interface Row {
  readonly report: string;
  readonly lang: string;
  readonly day: string | null;
}

const find = async (store: Store, asked: Asked, options: SearchOptions): Promise<Row[]> => {
  const { readings } = asked;
  const { skip = 0 } = options;
  const limit = Math.min(options.limit ?? LIMIT.given, LIMIT.most);
  const conditions = conditionsOf(store.engine, asked, options);
  const latest = store.engine === "sqlite" ? sql`number desc` : sql`coalesce(day, '') desc, report`;
  const query =
    readings.length === 0
      ? sql<Row>`select report, lang, day from (select * from indexed where ${conditions} order by ${latest} limit ${RANKED}) as indexed
          order by ${byHolding(asked)} ${latest} limit ${limit} offset ${skip}`
      : store.engine === "sqlite"
        ? await bestInSqlite(store.db, readings, conditions, options, limit, skip)
        : await bestInPostgres(store.db, readings, conditions, limit, skip);
  return (await query.execute(store.db)).rows;
};

/** The best of the latest reports that answer, for PostgreSQL. */
const bestInPostgres = async (
  db: Queries,
  readings: readonly Reading[],
  conditions: RawBuilder<boolean>,
  limit: number,
  skip: number,
): Promise<RawBuilder<Row>> => {
  const words = asTsquery(readings);
  const long = await findInLong(db, readings, conditions);
  const found =
    long.length === 0
      ? sql`words @@ ${words}::tsquery`
      : sql`(words @@ ${words}::tsquery or report in (${sql.join(long)}))`;
  return sql<Row>`select report, lang, day from (
      select * from indexed where ${found} and ${conditions} order by coalesce(day, '') desc, report limit ${RANKED}) as found
    order by ts_rank_cd(words, ${words}::tsquery, 1) desc, report limit ${limit} offset ${skip}`;
};

/** Words that some reports hold, but not so many that to weigh them takes long; SQLite weighs each by all reports that hold it. */
const findTelling = async (db: Queries, readings: readonly Reading[]): Promise<Phrase[]> => {
  const phrases = new Map(readings.flat(2).map((phrase) => [JSON.stringify(phrase), phrase]));
  const telling: Phrase[] = [];
  for (const phrase of phrases.values()) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from (
      select rowid from lexeme where lexeme match ${asFts5([[[phrase]]])} limit ${COMMON})`.execute(db);
    const n = rows[0]?.n ?? 0;
    if (n > 0 && n < COMMON) telling.push(phrase);
  }
  return telling;
};

/**
 * The best of the reports that answer, for SQLite. Its index walks through what answers from the latest on, without looking at the others, so words that
 * nearly all reports hold cost nothing: they do not count in the ranking, and where only such are asked for, the latest report is the best.
 */
const bestInSqlite = async (
  db: Queries,
  readings: readonly Reading[],
  conditions: RawBuilder<boolean>,
  { from, to }: SearchOptions,
  limit: number,
  skip: number,
): Promise<RawBuilder<Row>> => {
  const first = from === undefined ? (to === undefined ? 0 : 1) : Math.max(1, daysIn(from)[0]);
  const [least, beyond] = numbersOf(first, to === undefined ? LAST_DAY : daysIn(to)[1]);
  // Joined so that the words are looked up first, whatever the conditions are.
  const latest = sql`from lexeme cross join indexed on indexed.number = lexeme.rowid
    where lexeme match ${asFts5(readings)} and lexeme.rowid >= ${least} and lexeme.rowid < ${beyond} and ${conditions}
    order by lexeme.rowid desc`;
  const telling = await findTelling(db, readings);
  if (telling.length === 0) return sql<Row>`select report, lang, day ${latest} limit ${limit} offset ${skip}`;
  return sql<Row>`with found as materialized (select number, report, lang, day ${latest} limit ${RANKED}),
    weighed as materialized (
      select rowid as number, rank from lexeme where lexeme match ${asFts5([[telling]])}
        and rowid >= (select min(number) from found) and rowid <= (select max(number) from found))
    select report, lang, day from found left join weighed using (number)
    order by weighed.rank is null, weighed.rank, number desc limit ${limit} offset ${skip}`;
};

/** What is known of a report that was found: all of it but the text may be missing. */
type Shown = { readonly report: Pick<ReadDoc["report"], "id" | "source" | "text"> } & Partial<
  Pick<ReadDoc, "language" | "tokens" | "layout" | "sentences">
>;

const passagesOf = (shown: Shown, readings: readonly Reading[]): Hit["passages"] => {
  const { report, language, tokens, sentences = [] } = shown;
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

const hitOf = ({ report, lang, day }: Row, shown: Shown, readings: readonly Reading[]): Hit => {
  const { report: raw, layout } = shown;
  const headline = layout?.headline ?? null;
  return {
    report,
    source: raw.source,
    lang,
    day,
    headline: headline && raw.text.slice(headline.start, headline.end),
    passages: passagesOf(shown, readings),
  };
};

/**
 * Searches a library as it lies, without bringing it up to date: what has yet to be read is not found.
 *
 * @returns Nothing of a report that is being read anew or taken out at that moment.
 */
export const searchAsItLies = async (
  store: Store,
  directory: Directory,
  text: string,
  options: SearchOptions = {},
): Promise<Hit[]> => {
  const asked = await readAsked(store.db, directory, text, options);
  if (!asksForSomething(asked, text, options)) return [];
  const shown = shownReadings(asked, options);
  const rows = await find(store, asked, options);
  const ids = rows.map(({ report }) => report);
  const sources = await sourcesOf(store.db, ids);
  const layers = new Map<ReportId, Record<string, unknown>>();
  for (const some of inChunks(ids)) {
    const kept = await store.db
      .selectFrom("layer")
      .select(["report", "name", "content"])
      .where("report", "in", some)
      .where("name", "in", shownBy)
      .execute();
    for (const { report, name, content } of kept)
      if (content !== null) layers.set(report, { ...layers.get(report), [name]: decode(content) });
  }
  return rows.flatMap((row) => {
    const source = sources.get(row.report)?.[0];
    const { text: raw, ...others } = layers.get(row.report) ?? {};
    if (source === undefined || raw === undefined) return [];
    const report = { ...(raw as { text: string }), id: row.report, source };
    return [hitOf(row, { report, ...others }, shown)];
  });
};
