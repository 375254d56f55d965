/**
 * Applies a journal to a dossier that is kept in parts, a story each, as it would be applied to the whole. What an entry is about is found in the parts
 * in which it was made; only entities are in several, and those are then corrected in each by itself, so that no more than a few parts
 * are ever needed at once.
 */
import type { DossierPart } from "../dossier/assemble.ts";
import { mergeEntities } from "../dossier/merge.ts";
import type { Amendment, AppliedCorrection, Dossier, Entity } from "../model/index.ts";
import { amend, appliedBy, findTargets } from "./apply.ts";
import type { Outcome } from "./change.ts";
import { mentionsMoved, replaceBySplit } from "./entities.ts";
import { indexFindings } from "./find-target.ts";
import { edgeId, type Finding, findingsOf } from "./findings.ts";

/** What an entry comes to: which findings it is about now, and what it made of them; or why nothing. */
export type Resolution =
  | {
      readonly ids: readonly string[];
      /** Of a join of entities: the one that stays, as it is without its mentions. */
      readonly first: Entity | null;
      readonly applied: AppliedCorrection;
    }
  | { readonly why: string };

const asDossier = (part: DossierPart): Dossier => ({ format: "readout-dossier/1", generated: "", ...part });

const idsIn = (part: DossierPart, kind: Amendment["kind"]): Set<string> => {
  switch (kind) {
    case "entity":
      return new Set(part.entities.map(({ id }) => id));
    case "event":
      return new Set(part.events.map(({ id }) => id));
    case "statement":
      return new Set(part.statements.map(({ id }) => id));
    case "point":
      return new Set(part.accounts.flatMap(({ points }) => points.flatMap(({ id }) => id ?? [])));
    case "commitment":
      return new Set(part.commitments.map(({ id }) => id));
    case "edge":
      return new Set(part.provenance.map(edgeId));
  }
};

/** Does in one part what an entry does to findings of some ids; undefined where the part has none of them. */
const amendPart = (
  part: DossierPart,
  entry: Amendment,
  ids: readonly string[],
  first: Entity | null,
): Outcome | undefined => {
  const there = idsIn(part, entry.kind);
  const here = ids.filter((id) => there.has(id));
  const dossier = asDossier(part);
  if (here.length === 0) return undefined;
  if (entry.kind !== "entity") return amend(dossier, entry, here);
  if (entry.action === "join" && first !== null) {
    // The one that stays is called alike in all parts, also where only others that it joins stand.
    const { label, kind, wikidata, directory } = first;
    const known = { label, kind, ...(wikidata && { wikidata }), ...(directory && { directory }) };
    const entities = there.has(first.id)
      ? dossier.entities.map((entity) => (entity.id === first.id ? { ...entity, ...known } : entity))
      : [...dossier.entities, first];
    return amend({ ...dossier, entities }, entry, [first.id, ...here.filter((id) => id !== first.id)]);
  }
  if (entry.action === "split") {
    const entity = part.entities.find(({ id }) => id === here[0]) as Entity;
    if (mentionsMoved(entity, entry).length === entity.mentions.length)
      return replaceBySplit(dossier, entry, entity.id);
  }
  return amend(dossier, entry, here);
};

const partOfDossier = ({ format: _, generated: __, ...part }: Dossier): DossierPart => part;

/** Findings of one kind in parts; one entity of several as one. */
const findingsIn = (parts: readonly DossierPart[], kind: Amendment["kind"]): Finding[] => {
  if (kind !== "entity") return parts.flatMap((part) => findingsOf(asDossier(part), kind));
  const [only] = parts;
  if (only === undefined) return [];
  const entities = mergeEntities(parts.flatMap((part) => part.entities));
  return findingsOf(asDossier({ ...only, entities }), kind);
};

/** What keeps a split of an entity from being done anywhere; null where nothing does. */
const splitFault = (
  parts: readonly DossierPart[],
  entry: Amendment,
  id: string,
  isElsewhere: boolean,
): string | null => {
  if (entry.action !== "split" || entry.kind !== "entity") return null;
  const entities = parts.flatMap((part) => part.entities.filter((entity) => entity.id === id));
  const moved = entities.reduce((sum, entity) => sum + mentionsMoved(entity, entry).length, 0);
  const all = entities.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (moved === 0) return "none of its mentions is what was to go out of it";
  return moved === all && !isElsewhere ? "no mention would be left of it" : null;
};

/** The first of entities that are joined, without its mentions; what it is known by it has from the next that is known. */
const firstOf = (ids: readonly string[], parts: readonly DossierPart[]): Entity => {
  const entities = mergeEntities(parts.flatMap((part) => part.entities.filter(({ id }) => ids.includes(id))));
  const all = ids.map((id) => entities.find((entity) => entity.id === id) as Entity);
  const { joins: _, ...first } = all[0] as Entity;
  const wikidata = all.find((entity) => entity.wikidata !== undefined)?.wikidata;
  const directory = all.find((entity) => entity.directory !== undefined)?.directory;
  return {
    ...first,
    forms: [],
    roles: [],
    mentions: [],
    ...(wikidata !== undefined && { wikidata }),
    ...(directory !== undefined && { directory }),
  };
};

/**
 * Finds what entries are about, each in the parts as those before it left them.
 *
 * @param parts  By any key: all in which one of the entries was made.
 * @param amendments  In the order in which they hold.
 * @param keyOf  The key of the part that has a report.
 * @param isElsewhere  Whether an entity is in other parts too.
 * @returns By the ids of entries.
 */
export const resolveInParts = (
  parts: ReadonlyMap<string, DossierPart>,
  amendments: readonly Amendment[],
  keyOf: (report: string) => string | undefined,
  isElsewhere: (id: string) => boolean,
): Map<string, Resolution> => {
  const current = new Map(parts);
  const resolve = (entry: Amendment): Resolution => {
    const anchored = new Set(entry.targets.flatMap(({ passages }) => passages.map(({ report }) => keyOf(report))));
    const near = [...anchored].flatMap((key) => current.get(key ?? "") ?? []);
    const found = findTargets(entry, indexFindings(findingsIn(near, entry.kind)));
    if ("why" in found) return found;
    const ids = found.targets.map(({ id }) => id);
    if (entry.action === "join" && entry.kind !== "entity") {
      const holding = near.filter((part) => ids.some((id) => idsIn(part, entry.kind).has(id)));
      if (holding.length > 1) return { why: "joins what stands in different stories, which is done in a dossier only" };
    }
    const fault = splitFault([...current.values()], entry, ids[0] as string, isElsewhere(ids[0] as string));
    if (fault !== null) return { why: fault };
    const first = entry.action === "join" && entry.kind === "entity" ? firstOf(ids, near) : null;
    const findings = new Set<string>();
    let why: string | null = null;
    let done = false;
    for (const [key, part] of current) {
      const outcome = amendPart(part, entry, ids, first);
      if (outcome === undefined) continue;
      if ("why" in outcome) why ??= outcome.why;
      else {
        done = true;
        current.set(key, partOfDossier(outcome.dossier));
        for (const id of outcome.findings) findings.add(id);
      }
    }
    if (!done) return { why: why ?? "found nothing to apply to" };
    const made = [...ids.filter((id) => findings.has(id)), ...[...findings].filter((id) => !ids.includes(id))];
    return { ids, first, applied: appliedBy(entry, found.targets, made) };
  };
  return new Map(amendments.map((entry) => [entry.id, resolve(entry)]));
};

/** One part as its readers corrected it. */
export const applyToPart = (
  part: DossierPart,
  amendments: readonly Amendment[],
  resolutions: ReadonlyMap<string, Resolution>,
): DossierPart => {
  let current = part;
  for (const entry of amendments) {
    const resolution = resolutions.get(entry.id);
    if (resolution === undefined || "why" in resolution) continue;
    const outcome = amendPart(current, entry, resolution.ids, resolution.first);
    if (outcome !== undefined && !("why" in outcome)) current = partOfDossier(outcome.dossier);
  }
  return current;
};
