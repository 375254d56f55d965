/**
 * What a `tsvector` of PostgreSQL does not hold: places beyond 16,383, more than 255 places of one lexeme, more than a megabyte of them. A text of
 * which that is true bears a mark, is found by the words of a phrase wherever they stand, and its own words then say whether they follow one another.
 */
import { type RawBuilder, sql } from "kysely";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { decode } from "../codec.ts";
import type { Queries } from "../store/store.ts";
import { type Lexeme, lexemesOf } from "./lexemes.ts";
import { asTsquery, placesOf, type Reading } from "./query.ts";

const LIMITS = { place: 16_383, places: 255, bytes: 900_000 } as const;
/** Nobody can ask for it: lexemes hold letters, digits and marks. */
const MARK = "\ue000";
/** Long texts whose words are looked at for one search, the latest first. */
const MOST_LOOKED_AT = 40;

/** Bytes that a lexeme takes beside itself and its places. */
const OVERHEAD = 6;

/** The lexemes of a text, with their places as far as PostgreSQL can hold them. */
export const asTsvector = (lexemes: readonly Lexeme[]): string => {
  const places = new Map<string, number[]>();
  let [bytes, isLong] = [0, false];
  for (const [i, { word }] of lexemes.entries()) {
    let of = places.get(word);
    if (of === undefined) {
      const size = Buffer.byteLength(word) + OVERHEAD;
      if (bytes + size > LIMITS.bytes) {
        isLong = true;
        continue;
      }
      of = [];
      places.set(word, of);
      bytes += size;
    }
    if (i >= LIMITS.place || of.length >= LIMITS.places || bytes + 2 > LIMITS.bytes) isLong = true;
    else {
      of.push(i + 1);
      bytes += 2;
    }
  }
  const words = [...places].map(([word, of]) => (of.length === 0 ? `'${word}'` : `'${word}':${of.join(",")}`));
  return (isLong ? [`'${MARK}'`, ...words] : words).join(" ");
};

const hasPhrases = (readings: readonly Reading[]): boolean => readings.flat(2).some((phrase) => phrase.length > 1);

/** The same words, in any order and place. */
const loosely = (readings: readonly Reading[]): Reading[] =>
  readings.map((reading) =>
    reading.flatMap((ways) => {
      const [only] = ways;
      return ways.length === 1 && only !== undefined ? only.map((lexeme) => [[lexeme]]) : [ways];
    }),
  );

const answers = (words: readonly string[], readings: readonly Reading[]): boolean =>
  readings.some((reading) => reading.every((ways) => ways.some((phrase) => placesOf(phrase, words).length > 0)));

/** Long texts that answer, though PostgreSQL cannot tell by itself; of many that may, the latest are looked at. */
export const findInLong = async (
  db: Queries,
  readings: readonly Reading[],
  conditions: RawBuilder<boolean>,
): Promise<string[]> => {
  if (!hasPhrases(readings)) return [];
  const { rows } = await sql<{ report: string; lang: string }>`select report, lang from indexed
    where words @@ ${`'${MARK}'`}::tsquery and words @@ ${asTsquery(loosely(readings))}::tsquery
      and not words @@ ${asTsquery(readings)}::tsquery and ${conditions}
    order by coalesce(day, '') desc, report limit ${MOST_LOOKED_AT}`.execute(db);
  const found: string[] = [];
  for (const { report, lang } of rows) {
    const layers = await db
      .selectFrom("layer")
      .select(["name", "content"])
      .where("report", "=", report)
      .where("name", "in", ["text", "tokens"])
      .execute();
    const of = Object.fromEntries(
      layers.map(({ name, content }) => [name, content === null ? undefined : decode(content)]),
    ) as { text?: { readonly text: string }; tokens?: ReadDoc["tokens"] };
    if (of.text === undefined) continue;
    const words = lexemesOf(of.text.text, lang, of.tokens).map(({ word }) => word);
    if (answers(words, readings)) found.push(report);
  }
  return found;
};
