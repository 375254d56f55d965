/**
 * The parts of a dossier, a story each, become one, in a fixed order: the same parts give the same bytes, in whatever order they
 * come. Who is named in two stories, under one id, is one entity with the mentions of both; all else belongs to one story.
 */
import { comparePassages, type Dossier, type Entity, type Notice, type Passage } from "../model/index.ts";
import { labelOfForms, sortForms, sortRoles } from "../story/entities/describe.ts";
import type { DossierPart } from "./assemble.ts";

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const keyOf = (...parts: readonly (string | null)[]): string => parts.join("\u0000");
const byKey =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number => {
    const [one, two] = [key(a), key(b)];
    return one < two ? -1 : one > two ? 1 : 0;
  };

const inOrder = (passages: readonly Passage[]): Passage[] => [...passages].sort(comparePassages);

/** Joins of all, each once. */
const joinsOf = (entities: readonly Entity[]): Pick<Entity, "joins"> => {
  const joins = new Map(
    entities.flatMap(({ joins = [] }) => joins.map((join) => [JSON.stringify(join), join] as const)),
  );
  const sorted = [...joins].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, join]) => join);
  return sorted.length === 0 ? {} : { joins: sorted };
};

/** Corrections of all, each once. */
const correctionsOf = (entities: readonly Entity[]): Pick<Entity, "corrections"> => {
  const corrections = [...new Set(entities.flatMap(({ corrections = [] }) => corrections))];
  return corrections.length === 0 ? {} : { corrections };
};

/** One entity as several stories know it. */
const mergeSame = (entities: readonly Entity[]): Entity => {
  const [first, ...others] = entities as readonly [Entity, ...Entity[]];
  if (others.length === 0) return first;
  const forms = new Map<string, Entity["forms"][number]>();
  const roles = new Map<string, { readonly role: Entity["roles"][number]; readonly evidence: Passage[] }>();
  for (const entity of entities) {
    for (const form of entity.forms) {
      const key = keyOf(form.text, form.lang);
      forms.set(key, { ...form, count: form.count + (forms.get(key)?.count ?? 0) });
    }
    for (const role of entity.roles) {
      const key = keyOf(role.text, role.lang);
      const known = roles.get(key);
      if (known === undefined) roles.set(key, { role, evidence: [...role.evidence] });
      else known.evidence.push(...role.evidence);
    }
  }
  const sorted = sortForms([...forms.values()]);
  return {
    ...first,
    // What all are called alike is the directory's name, or the only one.
    label: others.every(({ label }) => label === first.label) ? first.label : labelOfForms(sorted),
    forms: sorted,
    roles: sortRoles([...roles.values()].map(({ role, evidence }) => ({ ...role, evidence: inOrder(evidence) }))),
    ...joinsOf(entities),
    ...correctionsOf(entities),
    mentions: inOrder(entities.flatMap(({ mentions }) => mentions)),
  };
};

/** Two entities as one, under the id of the first. */
export const mergeTwo = (a: Entity, b: Entity): Entity => mergeSame([a, b]);

export const mergeEntities = (entities: readonly Entity[]): Entity[] => {
  const same = new Map<string, Entity[]>();
  for (const entity of entities) {
    const known = same.get(entity.id);
    if (known === undefined) same.set(entity.id, [entity]);
    else known.push(entity);
  }
  return [...same.values()].map(mergeSame).sort(byId);
};

/**
 * Puts a dossier together.
 *
 * @param earlier  What is to be said beside what the parts say: of files that gave no report.
 * @param generated  ISO 8601 instant.
 */
export const mergeParts = (parts: readonly DossierPart[], earlier: readonly Notice[], generated: string): Dossier => ({
  format: "readout-dossier/1",
  generated,
  stories: parts.flatMap(({ stories }) => stories).sort(byId),
  reports: parts.flatMap(({ reports }) => reports).sort(byId),
  entities: mergeEntities(parts.flatMap(({ entities }) => entities)),
  events: parts.flatMap(({ events }) => events).sort(byId),
  statements: parts.flatMap(({ statements }) => statements).sort(byId),
  claims: parts.flatMap(({ claims }) => claims).sort(byId),
  accounts: parts.flatMap(({ accounts }) => accounts).sort(byKey(({ event }) => event)),
  commitments: parts.flatMap(({ commitments }) => commitments).sort(byId),
  provenance: parts
    .flatMap(({ provenance }) => provenance)
    .sort(byKey(({ from, to, relation }) => [from, to, relation].join())),
  notices: [...earlier, ...parts.flatMap(({ notices }) => notices)].sort(
    byKey(({ source, code, message }) => keyOf(source, code, message)),
  ),
});
