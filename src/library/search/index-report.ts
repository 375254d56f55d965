/** Puts a report into the full-text index of either engine. */
import { sql } from "kysely";
import type { ReadResult } from "../../pipeline/run.ts";
import type { Queries, Store } from "../store/store.ts";
import { type Lexeme, lexemesOf } from "./lexemes.ts";

/** PostgreSQL counts places up to this; what comes later is found, but not in phrases. */
const LAST_PLACE = 16_383;

const asTsvector = (lexemes: readonly Lexeme[]): string =>
  lexemes.map(({ word }, i) => `'${word}':${Math.min(i + 1, LAST_PLACE)}`).join(" ");

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
  const { rows } = await sql<{ number: number }>`insert into indexed (report, stamp, lang, day)
    values (${id}, ${stamp}, ${lang}, ${day}) returning number`.execute(db);
  const words = lexemes.map(({ word }) => word).join(" ");
  await sql`insert into lexeme (rowid, words) values (${rows[0]?.number}, ${words})`.execute(db);
};
