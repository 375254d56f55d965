/**
 * A search's question, read: words and phrases by language, and the names it is narrowed to as what they mean in this library; and the
 * conditions that follow for a report.
 */
import { type RawBuilder, sql } from "kysely";
import type { Directory } from "../../directory/load.ts";
import type { Queries, Store } from "../store/store.ts";
import type { HeldTable } from "../store/tables.ts";
import { findNamed, holdsOne, type Named } from "./filters.ts";
import type { SearchOptions } from "./find.ts";
import { asFts5, asTsquery, formsOf, type Reading, readNames, readQuery } from "./query.ts";

/** Entities and events by which reports are put in order. */
const MOST_RANKED_BY = 50;

/** All days that a prefix holds are before this. */
const after = (prefix: string): string => `${prefix}\u{10ffff}`;

/** What is asked for, read. */
export interface Asked {
  readonly readings: readonly Reading[];
  readonly entities: readonly (Named & { readonly readings: readonly Reading[] })[];
  readonly held: readonly (Named & { readonly part: HeldTable["part"] })[];
  /** Terms of the listing; of one that many reports are under, each report that is found is looked up, else all reports of the term. */
  readonly terms: readonly { readonly term: number; readonly isWide: boolean }[];
}

/** Reports of a term from which on it is wide. */
const WIDE = 1_000;

const isWide = async (db: Queries, term: number): Promise<boolean> => {
  const some = db.selectFrom("facet").select("finding").where("term", "=", term).limit(WIDE).as("some");
  const { n } = await db
    .selectFrom(some)
    .select((select) => select.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return n >= WIDE;
};

export const readAsked = async (
  db: Queries,
  directory: Directory,
  text: string,
  options: SearchOptions,
): Promise<Asked> => {
  const { entities = [], lang, terms = [] } = options;
  const parts = ["outlet", "speaker", "event"] as const;
  return {
    readings: readQuery(text, lang),
    entities: await Promise.all(
      entities.map(async (name) => ({
        ...(await findNamed(db, name, directory)),
        readings: readNames(formsOf(name, directory), lang),
      })),
    ),
    held: await Promise.all(
      parts.flatMap((part) => {
        const name = options[part];
        if (name === undefined) return [];
        const of = part === "event" ? "event" : "entity";
        return [findNamed(db, name, directory, of).then((named) => ({ ...named, part }))];
      }),
    ),
    terms: await Promise.all(terms.map(async (term) => ({ term, isWide: await isWide(db, term) }))),
  };
};

/** The conditions that a report must meet beside the words. */
export const conditionsOf = (
  engine: Store["engine"],
  { entities, held, terms }: Asked,
  options: SearchOptions,
): RawBuilder<boolean> => {
  const { lang, from, to } = options;
  const named = entities.map(({ ids, readings }) => {
    const inWords =
      readings.length === 0
        ? sql<boolean>`1 = 0`
        : engine === "sqlite"
          ? sql<boolean>`indexed.number in (select rowid from lexeme where lexeme match ${asFts5(readings)})`
          : sql<boolean>`indexed.words @@ ${asTsquery(readings)}::tsquery`;
    return sql<boolean>`(${holdsOne(ids, null)} or ${inWords})`;
  });
  const all = [
    ...named,
    ...held.map(({ ids, part }) => holdsOne(ids, part)),
    ...(lang === undefined ? [] : [sql<boolean>`indexed.lang = ${lang}`]),
    ...(from === undefined ? [] : [sql<boolean>`indexed.day >= ${from}`]),
    ...(to === undefined ? [] : [sql<boolean>`indexed.day <= ${after(to)}`]),
    ...terms.map(({ term, isWide }) =>
      isWide
        ? sql<boolean>`exists (select 1 from finding join facet on facet.finding = finding.number
            where finding.kind = 'report' and finding.id = indexed.report and facet.term = ${term})`
        : sql<boolean>`indexed.report in (select finding.id from facet join finding on finding.number = facet.finding
            where facet.term = ${term} and finding.kind = 'report')`,
    ),
  ];
  return all.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`${sql.join(all, sql` and `)}`;
};

/** Reports that hold most of what is named first; nothing where nothing is. */
export const byHolding = ({ entities, held }: Asked): RawBuilder<unknown> => {
  const ids = [...new Set([...entities, ...held].flatMap((named) => named.ids))].slice(0, MOST_RANKED_BY);
  return ids.length === 0
    ? sql``
    : sql`(select coalesce(sum(times), 0) from held where held.report = indexed.report and id in (${sql.join(ids)})) desc,`;
};

/** True where there is something to find reports by: words, or names or days alone. */
export const asksForSomething = ({ readings }: Asked, text: string, options: SearchOptions): boolean => {
  const { limit: _, skip: __, ...filters } = options;
  const isNarrowed = Object.values(filters).some((one) => (one as string | readonly unknown[] | undefined)?.length);
  return readings.length > 0 || (text.trim() === "" && isNarrowed);
};

/** What a report that was found is shown by: the words asked for, and every form of whom is asked for. */
export const shownReadings = ({ readings, entities, held }: Asked, { lang }: SearchOptions): Reading[] => [
  ...readings,
  ...entities.flatMap((named) => [...named.readings, ...readNames(named.forms, lang)]),
  ...held.flatMap(({ forms, part }) => (part === "outlet" ? [] : readNames(forms, lang))),
];
