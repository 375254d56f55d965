/** Puts a report into the full-text index of either engine. */
import { sql } from "kysely";
import type { ReadResult } from "../../pipeline/run.ts";
import { dayNumber } from "../listing/findings.ts";
import type { Queries, Store } from "../store/store.ts";
import { lexemesOf } from "./lexemes.ts";
import { asTsvector } from "./long-texts.ts";

/** Reports of one day that SQLite can number. */
const A_DAY = 2 ** 24;

/** The numbers of reports of some days, which are numbers themselves: the first, and the first that is beyond. */
export const numbersOf = (first: number, last: number): [number, number] => [first * A_DAY, (last + 1) * A_DAY];

/** SQLite's numbers are in the order of days: its index walks through them in either direction, and gives those of some days alone. */
const nextNumber = async (db: Queries, day: string | null): Promise<number> => {
  const [from, beyond] = numbersOf(dayNumber(day), dayNumber(day));
  const { rows } = await sql<{ last: number | null }>`select max(number) as last from indexed
    where number >= ${from} and number < ${beyond}`.execute(db);
  return (rows[0]?.last ?? from) + 1;
};

/** The layers that a report is indexed by. */
export const indexedBy = ["text", "language", "tokens", "layout"];

/** Puts a report into the index; one that has gone, or is being read again, stays out. */
export const indexReport = async (
  db: Queries,
  engine: Store["engine"],
  { doc: { report, language, layout, tokens } }: ReadResult,
  stamp: string,
): Promise<void> => {
  const { id } = report;
  const there = await db.selectFrom("report").select("reading").where("id", "=", id).executeTakeFirst();
  if (!there?.reading) return;
  const lang = language?.code ?? "und";
  const day = layout?.published?.value.slice(0, 10) ?? null;
  const lexemes = lexemesOf(report.text, lang, tokens);
  await db.deleteFrom("indexed").where("report", "=", id).execute();
  if (engine === "postgres") {
    await sql`insert into indexed (report, stamp, lang, day, words)
      values (${id}, ${stamp}, ${lang}, ${day}, ${asTsvector(lexemes)}::tsvector)
      on conflict do nothing`.execute(db);
    return;
  }
  const number = await nextNumber(db, day);
  await sql`insert into indexed (number, report, stamp, lang, day) values (${number}, ${id}, ${stamp}, ${lang}, ${day})`.execute(
    db,
  );
  const words = lexemes.map(({ word }) => word).join(" ");
  await sql`insert into lexeme (rowid, words) values (${number}, ${words})`.execute(db);
};
