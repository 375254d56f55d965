/**
 * Joins what single reports name into entities. A directory id is one entity; other names are one where signatures
 * agree, where one is an inflected form or another spelling of the other, and, for persons, where they sound alike in
 * two scripts and nothing else does. Proposals are made grade by grade in the order of their keys, so that the order of
 * the reports is not to be seen; each join keeps its reason.
 */
import type { Directory } from "../../directory/load.ts";
import { type EntityId, type EntityJoinReason, type EntityKind, entityJoinReasons, makeId } from "../../model/index.ts";
import { addTo } from "../../read/group.ts";
import type { Mention } from "../../read/mentions.ts";
import { areApart, type Heard, hearPeople, proposeAlike } from "./alike.ts";
import { kindOfBody, proposeTranslations } from "./bodies.ts";
import type { LocalEntity, OpenName } from "./local.ts";
import { makeNodes, type Node } from "./nodes.ts";
import { proposeFamilyNames, settleOpen } from "./open.ts";
import { proposeForms, proposeKnown, proposeSyllables } from "./proposals.ts";
import { type Join, makeSets, type Sets } from "./sets.ts";

export interface Cluster {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly known: string | null;
  readonly members: readonly LocalEntity[];
  /** Why names that are not written alike are in it; empty where the directory or one signature holds it together. */
  readonly joins: readonly ClusterJoin[];
}

/** Two of a cluster's members, and why they are one. */
export interface ClusterJoin {
  readonly a: LocalEntity;
  readonly b: LocalEntity;
  readonly reason: EntityJoinReason;
}

const idOfKnown = (known: string): EntityId => makeId("entity", ["known", known]);

const compareJoins = (x: Join, y: Join): number =>
  entityJoinReasons.indexOf(x.reason) - entityJoinReasons.indexOf(y.reason) ||
  (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0);

/** Nodes for directory entries that no report names in a form of theirs, but a proposal leads to. */
const addKnown = (nodes: Map<string, Node>, joins: readonly Join[], directory: Directory): void => {
  for (const { a } of joins) {
    const id = a.startsWith("known ") ? a.slice("known ".length) : null;
    const entry = id === null ? undefined : directory.byId.get(id);
    if (entry !== undefined && !nodes.has(a))
      nodes.set(a, { key: a, kind: entry.kind, known: entry.id, locals: [], reports: new Set(), names: new Map() });
  }
};

/** Nodes for open names of bodies, one a name and language. */
const openBodies = (names: readonly OpenName[], directory: Directory): Map<string, Node> => {
  const nodes = new Map<string, Node>();
  for (const { doc, language, mention, name, body, countries } of names) {
    if (!body) continue;
    const key = `open ${language.code} ${name}`;
    let node = nodes.get(key);
    if (node === undefined) {
      const kind = kindOfBody(name, language, directory);
      if (kind === null) continue;
      const own = new Map([[name, { name, language }]]);
      node = { key, kind, known: null, open: true, locals: [], reports: new Set(), names: own };
      nodes.set(key, node);
    }
    const { kind } = node;
    node.locals.push({ doc, language, known: null, kind, names: [name], offices: [], countries, mentions: [mention] });
  }
  return new Map([...nodes].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** A set whose names are all open is nobody unless two languages have it. */
const withoutLoneOpen = (group: readonly Node[]): readonly Node[] => {
  if (group.some(({ open }) => open !== true))
    return [...group].sort((a, b) => Number(a.open ?? false) - Number(b.open ?? false));
  const languages = new Set(group.flatMap(({ locals }) => locals.map(({ language }) => language)));
  return languages.size > 1 ? group : [];
};

/** The members of a set, without open names inside longer ones of the same report. */
const withoutNested = (group: readonly Node[]): LocalEntity[] => {
  const spans = (local: LocalEntity) => local.mentions.map((index) => local.doc.mentions[index] as Mention);
  const locals = group.flatMap(({ locals: own }) => own);
  const opens = new Set(group.flatMap(({ open, locals: own }) => (open === true ? own : [])));
  return locals.filter(
    (local) =>
      !opens.has(local) ||
      !locals.some(
        (other) =>
          other !== local &&
          other.doc === local.doc &&
          spans(other).some((outer) =>
            spans(local).some(
              (inner) =>
                outer.start <= inner.start &&
                inner.end <= outer.end &&
                outer.end - outer.start > inner.end - inner.start,
            ),
          ),
      ),
  );
};

/** Joins persons whose names sound alike; not where two names of one language in the two sets are two persons'. */
const joinAlike = (nodes: ReadonlyMap<string, Node>, sets: Sets, directory: Directory): void => {
  const heard = new Map<string, Heard[]>();
  for (const one of hearPeople(nodes.values(), sets.rootOf, directory)) addTo(heard, one.node, one);
  for (const proposal of proposeAlike(nodes, directory, sets.rootOf)) {
    const [a, b] = [sets.rootOf(proposal.a), sets.rootOf(proposal.b)];
    const [ofA, ofB] = [heard.get(a) ?? [], heard.get(b) ?? []];
    if (a === b || areApart(ofA, ofB)) continue;
    sets.join(proposal);
    heard.set(sets.rootOf(a), [...ofA, ...ofB]);
  }
};

/** Clusters in the order of their ids. */
export const joinEntities = (
  named: readonly LocalEntity[],
  open: readonly OpenName[],
  directory: Directory,
): Cluster[] => {
  const nodes = makeNodes(named);
  const known = proposeKnown(nodes, directory);
  addKnown(nodes, known, directory);
  for (const [key, node] of openBodies(open, directory)) nodes.set(key, node);
  const sets = makeSets(nodes.values());
  const joinAll = (proposals: readonly Join[]): void => {
    for (const proposal of [...proposals].sort(compareJoins)) sets.join(proposal);
  };
  joinAll([...known, ...proposeForms(nodes), ...proposeSyllables(nodes)]);
  for (const proposal of proposeTranslations(nodes, directory)) sets.join(proposal);
  joinAlike(nodes, sets, directory);
  joinAll(proposeFamilyNames(nodes, sets, directory));
  const opened = settleOpen(open, nodes, sets, directory);

  const members = new Map<string, Node[]>();
  for (const key of [...nodes.keys()].sort()) addTo(members, sets.rootOf(key), nodes.get(key) as Node);
  const joins = new Map<string, ClusterJoin[]>();
  /** The member that stands for a node, or, where nothing names it, for what it was joined with. */
  const memberOf = (key: string): LocalEntity | undefined =>
    nodes.get(key)?.locals[0] ?? (members.get(sets.rootOf(key)) ?? []).flatMap(({ locals }) => locals)[0];
  for (const { a: one, b: other, reason } of sets.joins) {
    const [a, b] = [memberOf(one), memberOf(other)];
    if (a !== undefined && b !== undefined && a !== b) addTo(joins, sets.rootOf(one), { a, b, reason });
  }
  for (const [root, locals] of opened) {
    const a = memberOf(root);
    for (const b of locals) if (a !== undefined) addTo(joins, root, { a, b, reason: "open-name" });
  }
  const clusters: Cluster[] = [];
  for (const [root, all] of members) {
    const group = withoutLoneOpen(all);
    if (group.length === 0) continue;
    const id = group.find((node) => node.known !== null)?.known ?? null;
    const locals = [...withoutNested(group), ...(opened.get(root) ?? [])];
    if (locals.length === 0) continue;
    clusters.push({
      id: id === null ? makeId("entity", [root]) : idOfKnown(id),
      kind: id === null ? (group[0] as Node).kind : (directory.byId.get(id)?.kind ?? (group[0] as Node).kind),
      known: id,
      members: locals,
      joins: joins.get(root) ?? [],
    });
  }
  return clusters.sort((a, b) => (a.id < b.id ? -1 : 1));
};
