/** Corrections to people, bodies and places: their names and mentions move along, and everything that names them is rewritten. */
import { mergeTwo } from "../dossier/merge.ts";
import { type Dossier, type Entity, type EntityId, type EntityKind, makeId, type Passage } from "../model/index.ts";
import { labelOfForms, sortForms, sortRoles } from "../story/entities/describe.ts";
import { marked, movedBy, type Of, type Outcome, onceEach, replaceById } from "./change.ts";
import { type Replace, replaceEntities } from "./references.ts";

const get = (dossier: Dossier, id: EntityId): Entity => dossier.entities.find((entity) => entity.id === id) as Entity;

const put = (dossier: Dossier, entity: Entity): Dossier => ({
  ...dossier,
  entities: replaceById(dossier.entities, new Map([[entity.id, [entity]]])),
});

const letter = /[\p{L}\p{N}]/u;

/** A label in which somebody is called otherwise; where the name stands only inside another word, as it is. */
const relabel = (label: string, from: string, to: string): string => {
  const at = label.indexOf(from);
  if (from === "" || at < 0) return label;
  const [before, after] = [label[at - 1] ?? " ", label[at + from.length] ?? " "];
  return letter.test(before) || letter.test(after) ? label : label.slice(0, at) + to + label.slice(at + from.length);
};

/** Labels of events and stories say who took part by name: they follow, but for those where the name may mean somebody else. */
const relabelAll = (dossier: Dossier, id: EntityId, from: string, to: string): Dossier => {
  const labels = new Map(dossier.entities.map((entity) => [entity.id, entity.label]));
  const events = dossier.events.map((event) => {
    const named = [...event.participants, ...(event.place === null ? [] : [event.place])];
    const others = named.filter((one) => one !== id).map((one) => labels.get(one) ?? "");
    if (!named.includes(id) || others.some((label) => label.includes(from))) return event;
    const label = relabel(event.label, from, to);
    return label === event.label ? event : { ...event, label };
  });
  const taking = new Set(events.filter(({ participants }) => participants.includes(id)).map((event) => event.id));
  const stories = dossier.stories.map((story) =>
    story.events.some((event) => taking.has(event)) ? { ...story, label: relabel(story.label, from, to) } : story,
  );
  return { ...dossier, events, stories };
};

export const renameEntity = (dossier: Dossier, entry: Of<"rename">, id: EntityId): Outcome => {
  const entity = get(dossier, id);
  const named = put(dossier, marked({ ...entity, label: entry.label }, entry));
  return { dossier: relabelAll(named, id, entity.label, entry.label), findings: [id] };
};

export const retypeEntity = (dossier: Dossier, entry: Of<"retype">, id: EntityId): Outcome => ({
  dossier: put(dossier, marked({ ...get(dossier, id), kind: entry.type as EntityKind }, entry)),
  findings: [id],
});

export const confirmEntity = (dossier: Dossier, entry: Of<"confirm">, id: EntityId): Outcome => ({
  dossier: put(dossier, marked(get(dossier, id), entry)),
  findings: [id],
});

export const rejectEntity = (dossier: Dossier, _entry: Of<"reject">, id: EntityId): Outcome => ({
  dossier: replaceEntities(
    { ...dossier, entities: dossier.entities.filter((entity) => entity.id !== id) },
    new Set([id]),
    () => [],
  ),
  findings: [],
});

/** The first keeps its id, name and kind; all others become it. */
export const joinEntities = (dossier: Dossier, entry: Of<"join">, ids: readonly EntityId[]): Outcome => {
  const [first, ...rest] = ids.map((id) => get(dossier, id)) as [Entity, ...Entity[]];
  const merged = rest.reduce((sum, other): Entity => {
    const { wikidata = other.wikidata, directory = other.directory } = sum;
    const both = mergeTwo(sum, other);
    return {
      ...both,
      label: sum.label,
      mentions: onceEach(both.mentions),
      ...(wikidata === undefined ? {} : { wikidata }),
      ...(directory === undefined ? {} : { directory }),
    };
  }, first);
  const gone = new Set(rest.map(({ id }) => id));
  const entities = dossier.entities
    .filter(({ id }) => !gone.has(id))
    .map((entity) => (entity.id === first.id ? marked(merged, entry, ...rest) : entity));
  const rewritten = replaceEntities({ ...dossier, entities }, gone, () => [first.id]);
  const relabelled = rest.reduce(
    (sum, { label }) => (label === first.label ? sum : relabelAll(sum, first.id, label, first.label)),
    rewritten,
  );
  return { dossier: relabelled, findings: [first.id] };
};

const clean = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Forms of the mentions that go, and those that stay. */
const partForms = (
  entity: Entity,
  moved: readonly Passage[],
  langOf: (report: string) => string,
): readonly [Entity["forms"], Entity["forms"]] => {
  const gone = new Map<string, Entity["forms"][number]>();
  for (const passage of moved) {
    const form = { text: clean(passage.exact), lang: langOf(passage.report) };
    const key = JSON.stringify(form);
    gone.set(key, { ...form, count: (gone.get(key)?.count ?? 0) + 1 });
  }
  const left = entity.forms.flatMap((form) => {
    const count = form.count - (gone.get(JSON.stringify({ text: form.text, lang: form.lang }))?.count ?? 0);
    return count > 0 ? [{ ...form, count }] : [];
  });
  return [sortForms([...gone.values()]), left.length > 0 ? left : entity.forms];
};

/** Which of two an id now means, by the mention that stands nearest to each passage of what names it. */
const nearest = (
  moved: readonly Passage[],
  left: readonly Passage[],
): ((passages: readonly Passage[]) => { readonly moved: number; readonly left: number }) => {
  const byReport = Map.groupBy(
    [...moved.map((passage) => ({ passage, isMoved: true })), ...left.map((passage) => ({ passage, isMoved: false }))],
    ({ passage }) => passage.report,
  );
  const distance = (a: Passage, b: Passage): number => Math.max(0, a.start - b.end, b.start - a.end);
  return (passages) => {
    const votes = { moved: 0, left: 0 };
    for (const passage of passages) {
      const mentions = byReport.get(passage.report) ?? [];
      const least = Math.min(...mentions.map((mention) => distance(mention.passage, passage)));
      // All that lie in the passage are as near as can be: both may be meant.
      const near = mentions.filter((mention) => distance(mention.passage, passage) === least);
      if (near.some(({ isMoved }) => isMoved)) votes.moved++;
      if (near.some(({ isMoved }) => !isMoved)) votes.left++;
    }
    return votes;
  };
};

/** The id of whom a split makes. */
export const splitEntityId = (entry: Of<"split">): EntityId => makeId("entity", ["split", entry.id]);

/** The mentions of an entity that a split moves out. */
export const mentionsMoved = (entity: Entity, entry: Of<"split">): Passage[] =>
  entity.mentions.filter(movedBy(entry, ({ exact }) => clean(exact)));

/** Of a dossier that holds only mentions that go, in a larger one: whoever was meant there is the new one. */
export const replaceBySplit = (dossier: Dossier, entry: Of<"split">, id: EntityId): Outcome => {
  const { wikidata: _, directory: __, corrections: ___, ...plain } = get(dossier, id);
  const newId = splitEntityId(entry);
  const newOne = marked<Entity>({ ...plain, id: newId, label: entry.label ?? labelOfForms(plain.forms) }, entry);
  const replaced = { ...dossier, entities: replaceById(dossier.entities, new Map([[id, [newOne]]])) };
  return { dossier: replaceEntities(replaced, new Set([id]), () => [newId]), findings: [newId] };
};

/** Some of the mentions become somebody else; what names him follows the mention that stands nearest. */
export const splitEntity = (dossier: Dossier, entry: Of<"split">, id: EntityId): Outcome => {
  const entity = get(dossier, id);
  const goes = movedBy(entry, ({ exact }) => clean(exact));
  const moved = entity.mentions.filter(goes);
  const left = entity.mentions.filter((mention) => !goes(mention));
  if (moved.length === 0) return { why: "none of its mentions is what was to go out of it" };
  if (left.length === 0) return { why: "no mention would be left of it" };
  const langs = new Map(dossier.reports.map(({ id: report, lang }) => [report, lang]));
  const [forms, formsLeft] = partForms(entity, moved, (report) => langs.get(report) ?? "und");
  const votesOf = nearest(moved, left);
  const roles = (own: (votes: { readonly moved: number; readonly left: number }) => boolean): Entity["roles"] =>
    sortRoles(
      entity.roles.flatMap((role) => {
        const evidence = role.evidence.filter((passage) => own(votesOf([passage])));
        return evidence.length === 0 ? [] : [{ ...role, evidence }];
      }),
    );
  const joins = (own: boolean): Pick<Entity, "joins"> => {
    const kept = (entity.joins ?? []).filter(({ names }) => names.every((name) => goes(name) === own));
    return kept.length === 0 ? {} : { joins: kept };
  };
  const newId = splitEntityId(entry);
  const { joins: _, corrections: __, wikidata: ___, directory: ____, ...plain } = entity;
  const newOne = marked<Entity>(
    {
      ...plain,
      id: newId,
      label: entry.label ?? labelOfForms(forms),
      forms,
      roles: roles((votes) => votes.moved > votes.left),
      mentions: moved,
      ...joins(true),
    },
    entry,
  );
  const { joins: _____, ...rest } = entity;
  const oldOne = marked<Entity>(
    { ...rest, forms: formsLeft, roles: roles((votes) => votes.moved <= votes.left), mentions: left, ...joins(false) },
    entry,
  );
  const replace: Replace = (_id, passages) => {
    const votes = votesOf(passages);
    if (votes.moved === 0) return [id];
    if (votes.left === 0) return [newId];
    return votes.moved > votes.left ? [newId, id] : [id, newId];
  };
  const parted = { ...dossier, entities: replaceById(dossier.entities, new Map([[id, [oldOne, newOne]]])) };
  return { dossier: replaceEntities(parted, new Set([id]), replace), findings: [id, newId] };
};
