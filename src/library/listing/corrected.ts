/**
 * What the journal of corrections does to stories, story by story: an entry is about what stands where it was made, and is found there; who is in
 * other stories too is then corrected in each of them. A story that is corrected is listed under a stamp that says by what, so that it is listed
 * anew when that changes, and no other story is.
 */
import { IDLE, noticeOf } from "../../corrections/apply.ts";
import { splitEntityId } from "../../corrections/entities.ts";
import { inForce, orderEntries } from "../../corrections/journal.ts";
import { applyToPart, type Resolution, resolveInParts } from "../../corrections/parts.ts";
import type { DossierPart } from "../../dossier/assemble.ts";
import type { Amendment, AppliedCorrection, Correction, Notice } from "../../model/index.ts";
import { digest } from "../codec.ts";
import { inChunks } from "../reports.ts";
import { moved } from "../results.ts";
import type { Queries } from "../store/store.ts";
import { partOf } from "../stories.ts";

/** Stories that are named with an entry. */
const MOST_STORIES = 1_000;

/** An entry of the journal and what it does to what is listed. */
export interface JournalEntry {
  readonly id: string;
  readonly entry: Correction;
  readonly state: "applied" | "undone" | "unapplied";
  /** Why it does nothing. */
  readonly problem: string | null;
  /** Ids of stories that have what it is about, the first thousand. */
  readonly stories: readonly string[];
  readonly applied: AppliedCorrection | null;
}

export interface Corrected {
  readonly entries: readonly JournalEntry[];
  /** What is said of entries that do nothing. */
  readonly notices: readonly Notice[];
  /** By the keys of the stories that are corrected: what their listing hangs on beside the key. */
  readonly stamps: ReadonlyMap<string, string>;
  /** A story's part as it is listed. */
  readonly correct: (key: string, part: DossierPart) => DossierPart;
}

interface Place {
  readonly story: string;
  readonly key: string;
}

const anchorsOf = (entry: Amendment): string[] => [
  ...entry.targets.flatMap(({ passages }) => passages.map(({ report }) => report)),
  ...(entry.action === "split" ? entry.out.passages.map(({ report }) => report) : []),
];

/** The stories that reports are in. */
const placesOf = async (db: Queries, reports: Iterable<string>): Promise<Map<string, Place>> => {
  const places = new Map<string, Place>();
  for (const some of inChunks([...new Set(reports)])) {
    const rows = await db
      .selectFrom("member")
      .innerJoin("storyline", "storyline.id", "member.story")
      .select(["member.report", "storyline.id", "storyline.key"])
      .where("member.report", "in", some)
      .execute();
    for (const { report, id, key } of rows) places.set(report, { story: id, key });
  }
  return places;
};

/** The stories that name entities. */
const storiesNaming = async (db: Queries, ids: readonly string[]): Promise<Map<string, Place[]>> => {
  const places = new Map<string, Place[]>(ids.map((id) => [id, []]));
  for (const some of inChunks(ids)) {
    const rows = await db
      .selectFrom("named")
      .innerJoin("storyline", "storyline.key", "named.story")
      .select(["named.id", "storyline.id as story", "storyline.key"])
      .distinct()
      .where("named.id", "in", some)
      .orderBy("storyline.id")
      .execute();
    for (const { id, story, key } of rows) places.get(id)?.push({ story, key });
  }
  return places;
};

/** Entries that are about the same things or stories, together and in their order: each such group can be looked at by itself. */
const groupsOf = (amendments: readonly Amendment[], places: ReadonlyMap<string, Place>): Amendment[][] => {
  const root = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let up = root.get(at); up !== undefined; up = root.get(at)) at = up;
    return at;
  };
  const namesOf = (entry: Amendment): string[] => [
    entry.id,
    ...entry.targets.map(({ id }) => id),
    ...(entry.action === "split" && entry.kind === "entity" ? [splitEntityId(entry)] : []),
    ...anchorsOf(entry).flatMap((report) => places.get(report)?.key ?? []),
  ];
  for (const entry of amendments)
    for (const name of namesOf(entry)) {
      const [a, b] = [find(entry.id), find(name)];
      if (a !== b) root.set(b, a);
    }
  return [...Map.groupBy(amendments, ({ id }) => find(id)).values()];
};

/** The last resolutions, by what they hang on: as long as nothing of that changes, nothing is to be looked at again. */
const remembered = new Map<string, ReadonlyMap<string, Resolution>>();

/** Stories in which a form may be split off that stands in none of those where the entry was made. */
const MOST_LOOKED_AT = 50;

/** What each entry comes to. */
const resolveAll = async (
  db: Queries,
  amendments: readonly Amendment[],
  places: ReadonlyMap<string, Place>,
): Promise<Map<string, Resolution>> => {
  const resolutions = new Map<string, Resolution>();
  const used = new Map<string, ReadonlyMap<string, Resolution>>();
  for (const group of groupsOf(amendments, places)) {
    const keys = new Set(group.flatMap(anchorsOf).flatMap((report) => places.get(report)?.key ?? []));
    const targets = group.flatMap((entry) => (entry.kind === "entity" ? entry.targets.map(({ id }) => id) : []));
    const naming = await storiesNaming(db, [...new Set(targets)]);
    for (const entry of group)
      if (entry.action === "split" && entry.kind === "entity" && entry.out.forms.length > 0)
        for (const { key } of (naming.get(entry.targets[0].id) ?? []).slice(0, MOST_LOOKED_AT)) keys.add(key);
    const elsewhere = new Set([...naming].flatMap(([id, of]) => (of.some(({ key }) => !keys.has(key)) ? [id] : [])));
    const name = digest([group.map(({ id }) => id), [...keys].sort(), [...elsewhere].sort()]);
    let known = remembered.get(name);
    if (known === undefined) {
      const parts = new Map<string, DossierPart>();
      for (const key of [...keys].sort()) {
        const part = await partOf(db, key);
        if (part === undefined) throw moved();
        parts.set(key, part);
      }
      known = resolveInParts(
        parts,
        group,
        (report) => places.get(report)?.key,
        (id) => elsewhere.has(id),
      );
    }
    used.set(name, known);
    for (const [id, resolution] of known) resolutions.set(id, resolution);
  }
  remembered.clear();
  for (const [name, known] of used) remembered.set(name, known);
  return resolutions;
};

/** The stories that each entry touches. */
const touchedBy = async (
  db: Queries,
  amendments: readonly Amendment[],
  resolutions: ReadonlyMap<string, Resolution>,
  places: ReadonlyMap<string, Place>,
): Promise<Map<string, Place[]>> => {
  const resolved = amendments.flatMap((entry) => {
    const resolution = resolutions.get(entry.id);
    return resolution === undefined || "why" in resolution ? [] : [{ entry, ...resolution }];
  });
  // Of what an entry made, what it was made of: only that is known of stories as they were found.
  const origins = new Map<string, ReadonlySet<string>>();
  const originsOf = (id: string): ReadonlySet<string> => origins.get(id) ?? new Set([id]);
  const about = new Map<string, ReadonlySet<string>>();
  for (const { entry, ids, applied } of resolved) {
    if (entry.kind !== "entity") continue;
    const of = new Set(ids.flatMap((id) => [...originsOf(id)]));
    about.set(entry.id, of);
    for (const id of applied.findings) origins.set(id, of.union(originsOf(id)));
  }
  const naming = await storiesNaming(db, [...new Set([...about.values()].flatMap((ids) => [...ids]))]);
  const touched = new Map<string, Map<string, Place>>();
  const marks = new Map<string, ReadonlySet<string>>();
  for (const { entry, ids, first, applied } of resolved) {
    const near = anchorsOf(entry).flatMap((report) => places.get(report) ?? []);
    const far = [...(about.get(entry.id) ?? [])].flatMap((id) => naming.get(id) ?? []);
    const all = [...near, ...far];
    const by = new Set(ids.flatMap((id) => [...(marks.get(id) ?? [])])).add(entry.id);
    touched.set(entry.id, new Map());
    // Whoever stays of a join comes to other stories with the corrections that he has.
    const marking = first === null ? [entry.id] : by;
    for (const id of marking) for (const place of all) touched.get(id)?.set(place.key, place);
    for (const id of applied.findings) marks.set(id, by.union(marks.get(id) ?? new Set()));
  }
  const byStory = (a: Place, b: Place): number => (a.story < b.story ? -1 : 1);
  return new Map([...touched].map(([id, of]) => [id, [...of.values()].sort(byStory)]));
};

/**
 * What a journal does to the stories of a library. All of them are to be linked.
 *
 * @throws {ReadoutError} `library-busy` where a story has moved from under its hands.
 */
export const correctStories = async (db: Queries, journal: readonly Correction[]): Promise<Corrected> => {
  const { amendments, undone, idle } = inForce(journal);
  const places = await placesOf(db, amendments.flatMap(anchorsOf));
  const resolutions = await resolveAll(db, amendments, places);
  const touched = await touchedBy(db, amendments, resolutions, places);

  const byStory = new Map<string, Amendment[]>();
  for (const entry of amendments)
    for (const { key } of touched.get(entry.id) ?? []) {
      const known = byStory.get(key);
      if (known === undefined) byStory.set(key, [entry]);
      else known.push(entry);
    }
  const idling = new Set(idle.map(({ id }) => id));
  const entries = orderEntries(journal).map((entry): JournalEntry => {
    const { id } = entry;
    const resolution = resolutions.get(id);
    const problem = idling.has(id) ? IDLE : resolution !== undefined && "why" in resolution ? resolution.why : null;
    const stories = (touched.get(id) ?? []).slice(0, MOST_STORIES).map(({ story }) => story);
    const state = undone.has(id) ? "undone" : problem === null ? "applied" : "unapplied";
    const applied = resolution !== undefined && "applied" in resolution ? resolution.applied : null;
    return { id, entry, state, problem, stories, applied };
  });
  return {
    entries,
    notices: entries.flatMap(({ entry, problem }) => (problem === null ? [] : [noticeOf(entry, problem)])),
    stamps: new Map([...byStory].map(([key, of]) => [key, digest(of.map(({ id }) => [id, resolutions.get(id)]))])),
    correct: (key, part) => applyToPart(part, byStory.get(key) ?? [], resolutions),
  };
};
