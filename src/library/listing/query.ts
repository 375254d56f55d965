/**
 * Asks for what is listed: findings of a kind under terms, in the order of time, a page at a time; one finding; what has changed. Nothing is brought
 * up to date here, and every question costs what its answer is long, not what the library is large.
 */
import { zstdDecompressSync } from "node:zlib";
import { type ExpressionBuilder, type SelectQueryBuilder, sql } from "kysely";
import { mergeEntities } from "../../dossier/merge.ts";
import type { Entity } from "../../model/index.ts";
import { inChunks } from "../reports.ts";
import type { Queries } from "../store/store.ts";
import type { ChangeTable, Tables } from "../store/tables.ts";
import { daysIn, type FindingKind, termOf } from "./findings.ts";

export interface FindingQuery {
  readonly kind: FindingKind;
  /** Values by the names of `filtersOf`; all must hold. */
  readonly terms?: Readonly<Record<string, string>>;
  /** First and last day, ISO prefixes; the last is included. What has no day is then left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Default: latest. */
  readonly order?: "latest" | "earliest" | undefined;
  /** Where the page before ended, as it said. */
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface FindingPage {
  /** JSON texts, a finding each. */
  readonly items: readonly string[];
  /** What to give as `after` for the page behind; null where there is none. */
  readonly next: string | null;
}

/** Bytes of JSON from which on a page has no more findings; what is left out stands on the next. */
const MOST_BYTES = 4_000_000;
/** How far the findings of a term are counted to see which of several terms has fewest. */
const COUNTED = 1_000;

/** Stories from which one entity is put together; of somebody whom more of them name, the others are left out. */
const MOST_STORIES = 300;

const decoder = new TextDecoder();
const COMPRESSED = 0x28;
const unpack = (content: Uint8Array): string =>
  decoder.decode(content[0] === COMPRESSED ? zstdDecompressSync(content) : content);

interface Place {
  readonly day: number;
  readonly rank: number;
}

const writePlace = ({ day, rank }: Place): string => Buffer.from(`${day}.${rank}`).toString("base64url");

/** A place as it was written; null for what nobody wrote. */
export const readPlace = (written: string): Place | null => {
  const match = /^(\d{1,8})\.(\d{1,16})$/.exec(Buffer.from(written, "base64url").toString("latin1"));
  return match === null ? null : { day: Number(match[1]), rank: Number(match[2]) };
};

/** The terms of a query, the one with fewest findings first. */
const orderTerms = async (db: Queries, terms: readonly number[]): Promise<number[]> => {
  if (terms.length < 2) return [...terms];
  const counted = await Promise.all(
    terms.map(async (term) => {
      const some = db.selectFrom("facet").select("finding").where("term", "=", term).limit(COUNTED).as("some");
      const { n } = await db
        .selectFrom(some)
        .select((select) => select.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
      return { term, n };
    }),
  );
  return counted.sort((a, b) => a.n - b.n).map(({ term }) => term);
};

/** JSON of rows, those of one entity in several stories as one entity. */
const merge = (kind: FindingKind, contents: readonly string[]): string[] =>
  kind === "entity" && contents.length > 1
    ? [JSON.stringify(mergeEntities(contents.map((content) => JSON.parse(content) as Entity))[0])]
    : [...contents];

type Places = SelectQueryBuilder<Tables, "facet", Place>;

/** Places, each once, one after the other: where thousands of stories name somebody, to read all of them would take long. */
const stepBy = async (places: Places, direction: "asc" | "desc", most: number): Promise<Place[]> => {
  const found: Place[] = [];
  for (let at: Place | undefined; found.length < most; ) {
    const next = at === undefined ? places : places.where(beyondPlace(at, direction));
    at = await next.limit(1).executeTakeFirst();
    if (at === undefined) break;
    found.push(at);
  }
  return found;
};

const beyondPlace =
  ({ day, rank }: Place, direction: "asc" | "desc") =>
  ({ eb, refTuple, tuple }: ExpressionBuilder<Tables, "facet">) =>
    eb(refTuple("day", "rank"), direction === "desc" ? "<" : ">", tuple(day, rank));

/** A page of findings. */
export const findFindings = async (db: Queries, query: FindingQuery): Promise<FindingPage> => {
  const { kind, terms = {}, from, to, order = "latest", limit } = query;
  const named = Object.entries(terms).map(([name, value]) => termOf(kind, name, value));
  const [first, ...others] = await orderTerms(db, named.length > 0 ? named : [termOf(kind)]);
  const after = query.after === undefined ? null : readPlace(query.after);
  const direction = order === "latest" ? "desc" : "asc";
  let places = db
    .selectFrom("facet")
    .select(["day", "rank"])
    .where("term", "=", first as number)
    .orderBy("day", direction)
    .orderBy("rank", direction)
    .limit(limit + 1);
  if (from !== undefined) places = places.where("day", ">=", Math.max(1, daysIn(from)[0]));
  if (to !== undefined) places = places.where("day", "<=", daysIn(to)[1]).where("day", ">", 0);
  if (after !== null) places = places.where(beyondPlace(after, direction));
  for (const term of others)
    places = places.where(({ exists, selectFrom }: ExpressionBuilder<Tables, "facet">) =>
      exists(
        selectFrom("facet as other")
          .select(sql.lit(1).as("one"))
          .where("other.term", "=", term)
          .whereRef("other.day", "=", "facet.day")
          .whereRef("other.rank", "=", "facet.rank")
          .whereRef("other.finding", "=", "facet.finding"),
      ),
    );
  const found = kind === "entity" ? await stepBy(places, direction, limit + 1) : await places.distinct().execute();
  const items: string[] = [];
  let bytes = 0;
  let read = 0;
  for (const some of inChunks(found.slice(0, limit), 20)) {
    for (const [at, contents] of await contentsAt(db, kind, some)) {
      if (bytes > MOST_BYTES) break;
      for (const item of merge(kind, contents)) {
        items.push(item);
        bytes += item.length;
      }
      read = found.indexOf(at) + 1;
    }
    if (bytes > MOST_BYTES) break;
  }
  const end = found[read - 1];
  return { items, next: read < found.length && end !== undefined ? writePlace(end) : null };
};

/** What stands at places, in their order. */
const contentsAt = async <P extends Place>(
  db: Queries,
  kind: FindingKind,
  places: readonly P[],
): Promise<[P, string[]][]> => {
  if (kind === "entity") {
    // Thousands of stories may name one: as many as are needed are read.
    const all: [P, string[]][] = [];
    for (const place of places) {
      const rows = await db
        .selectFrom("facet")
        .innerJoin("finding", "finding.number", "facet.finding")
        .select("finding.content")
        .where("facet.term", "=", termOf(kind))
        .where("facet.day", "=", place.day)
        .where("facet.rank", "=", place.rank)
        .orderBy("facet.finding")
        .limit(MOST_STORIES)
        .execute();
      all.push([place, rows.map(({ content }) => unpack(content))]);
    }
    return all;
  }
  const rows = await db
    .selectFrom("facet")
    .innerJoin("finding", "finding.number", "facet.finding")
    .select(["facet.day", "facet.rank", "finding.content"])
    .where("facet.term", "=", termOf(kind))
    // A list of rows, which both engines look up one by one; of many conditions joined by "or" SQLite reads the whole term.
    .where(
      sql<boolean>`(facet.day, facet.rank) in (values ${sql.join(
        places.map(({ day, rank }) => sql`(cast(${day} as bigint), cast(${rank} as bigint))`),
      )})`,
    )
    .orderBy("finding.number")
    .execute();
  return places.map((place) => [
    place,
    rows.flatMap(({ day, rank, content }) => (day === place.day && rank === place.rank ? [unpack(content)] : [])),
  ]);
};

/** One finding as JSON; null where there is none. */
export const findFinding = async (db: Queries, kind: FindingKind, id: string): Promise<string | null> => {
  const rows = await db
    .selectFrom("finding")
    .select("content")
    .where("kind", "=", kind)
    .where("id", "=", id)
    .orderBy("number")
    .limit(MOST_STORIES)
    .execute();
  return (
    merge(
      kind,
      rows.map(({ content }) => unpack(content)),
    )[0] ?? null
  );
};

/** Number of the last change; 0 where nothing was ever listed. */
export const lastChange = async (db: Queries): Promise<Pick<ChangeTable, "number" | "at">> =>
  (await db.selectFrom("change").select(["number", "at"]).orderBy("number", "desc").limit(1).executeTakeFirst()) ?? {
    number: 0,
    at: "1970-01-01T00:00:00.000Z",
  };

/** Changes behind a number; null where those next to it are no longer kept. */
export const changesAfter = async (db: Queries, number: number, limit: number): Promise<ChangeTable[] | null> => {
  const rows = await db
    .selectFrom("change")
    .selectAll()
    .where("number", ">", number)
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows[0] !== undefined && rows[0].number !== number + 1 ? null : rows;
};

/** How many findings of a kind there are; of one that stands in several stories, all. */
export const countFindings = async (db: Queries, kind: FindingKind): Promise<number> =>
  (
    await db
      .selectFrom("finding")
      .select((select) => select.fn.countAll<number>().as("n"))
      .where("kind", "=", kind)
      .executeTakeFirstOrThrow()
  ).n;

/** Findings of a kind in the order of a dossier, some at a time, as JSON; of one story or of all. */
export async function* allFindings(
  db: Queries,
  kind: FindingKind,
  listing: number | null,
  atOnce = 100,
): AsyncGenerator<string[]> {
  let after = { id: "", number: 0 };
  let held: { id: string; contents: string[] } | null = null;
  for (;;) {
    let query = db
      .selectFrom("finding")
      .select(["id", "number", "content"])
      .where("kind", "=", kind)
      .where(({ eb, refTuple, tuple }) => eb(refTuple("id", "number"), ">", tuple(after.id, after.number)))
      .orderBy("id")
      .orderBy("number")
      .limit(atOnce);
    if (listing !== null) query = query.where("listing", "=", listing);
    const rows = await query.execute();
    const ready: string[] = [];
    for (const { id, content } of rows) {
      if (held !== null && held.id === id) held.contents.push(unpack(content));
      else {
        if (held !== null) ready.push(...merge(kind, held.contents));
        held = { id, contents: [unpack(content)] };
      }
    }
    const end = rows.at(-1);
    if (end === undefined || rows.length < atOnce) {
      if (held !== null) ready.push(...merge(kind, held.contents));
      if (ready.length > 0) yield ready;
      return;
    }
    if (ready.length > 0) yield ready;
    after = { id: end.id, number: end.number };
  }
}

/** The listing that a story is in. */
export const listingOf = async (db: Queries, story: string): Promise<number | null> =>
  (
    await db
      .selectFrom("finding")
      .select("listing")
      .where("kind", "=", "story")
      .where("id", "=", story)
      .executeTakeFirst()
  )?.listing ?? null;
