/**
 * Whom an entity speaks and acts for: a minister for his country, a capital's name for its government. From the directory
 * and from the roles that reports give ("North Korean Foreign Minister Ri Yong Ho").
 */
import type { Directory } from "../../directory/load.ts";
import type { EntityId } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { addToSet } from "../../read/group.ts";
import type { StoryEntities } from "../entities.ts";

/** Countries of each entity that has some, ascending; a country is its own side. */
export type Sides = ReadonlyMap<EntityId, readonly EntityId[]>;

/** A country named within the words of another mention or of its role belongs to that mention's entity. */
const addNamed = (doc: ReadDoc, entities: StoryEntities, sides: Map<EntityId, Set<EntityId>>): void => {
  const ofMention = entities.ofMention.get(doc.report.id) ?? [];
  for (const [i, mention] of doc.mentions.entries()) {
    const id = ofMention[i];
    if (!id || mention.form === "pronoun") continue;
    const from = Math.min(mention.start, mention.role?.start ?? mention.start);
    const to = Math.max(mention.end, mention.role?.end ?? mention.end);
    for (const known of mention.roleOf) {
      const country = entities.ofKnown.get(known);
      if (country !== undefined && country !== id && entities.byId.get(country)?.kind === "country")
        addToSet(sides, id, country);
    }
    const near = [-3, -2, -1, 1, 2, 3].map((step) => i + step);
    for (const j of near) {
      const other = doc.mentions[j];
      const country = ofMention[j];
      if (other?.kind !== "country" || !country || country === id || other.start < from || other.end > to) continue;
      const inRole = mention.role !== null && mention.role.start <= other.start && other.end <= mention.role.end;
      const inName = mention.start <= other.start && other.end <= mention.end && mention.kind === "organisation";
      if (inRole || inName || (mention.form === "role" && mention.start <= other.start && other.end <= mention.end))
        addToSet(sides, id, country);
    }
  }
};

export const findSides = (docs: readonly ReadDoc[], entities: StoryEntities, directory: Directory): Sides => {
  const sides = new Map<EntityId, Set<EntityId>>();
  const slugs = new Map([...entities.ofKnown].map(([slug, id]) => [id, slug]));
  const known = new Set<EntityId>();
  for (const { id, kind } of entities.entities) {
    if (kind === "country") addToSet(sides, id, id);
    const slug = slugs.get(id);
    for (const owner of slug === undefined ? [] : (directory.byId.get(slug)?.of ?? [])) {
      const country = entities.ofKnown.get(owner);
      if (country === undefined || entities.byId.get(country)?.kind !== "country") continue;
      addToSet(sides, id, country);
      known.add(id);
    }
  }
  // What the directory knows is not widened by a role: an envoy "to Oslo" is not of Oslo.
  const named = new Map<EntityId, Set<EntityId>>();
  for (const doc of docs) addNamed(doc, entities, named);
  for (const [id, countries] of named)
    if (!known.has(id) && entities.byId.get(id)?.kind !== "country")
      for (const country of countries) addToSet(sides, id, country);
  return new Map([...sides].map(([id, countries]) => [id, [...countries].sort()]));
};

/** The countries that some entities stand for together. */
export const sidesOf = (sides: Sides, ids: Iterable<EntityId>): ReadonlySet<EntityId> =>
  new Set([...ids].flatMap((id) => sides.get(id) ?? []));

/** True where two groups of entities share one or stand for the same country. */
export const shareSide = (sides: Sides, a: readonly EntityId[], b: readonly EntityId[]): boolean => {
  const other = sidesOf(sides, b);
  return a.some((id) => b.includes(id) || (sides.get(id) ?? []).some((side) => other.has(side)));
};
