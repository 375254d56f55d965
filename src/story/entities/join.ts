/**
 * Joins what single reports name into entities. A directory id is one entity; other names are one where signatures
 * agree, where one is an inflected form or another spelling of the other, and, for persons, where they sound alike in
 * two scripts and nothing else does. Proposals are made grade by grade in the order of their keys, so that the order of
 * the reports is not to be seen; each join keeps its reason.
 */
import type { Directory } from "../../directory/load.ts";
import { type EntityId, type EntityKind, makeId } from "../../model/index.ts";
import { addTo } from "../../read/group.ts";
import { areApart, type Heard, hearPeople, proposeAlike } from "./alike.ts";
import type { LocalEntity, OpenName } from "./local.ts";
import { makeNodes, type Node } from "./nodes.ts";
import { proposeFamilyNames, settleOpen } from "./open.ts";
import { proposeForms, proposeKnown, proposeSyllables } from "./proposals.ts";
import { type Join, joinReasons, makeSets, type Sets } from "./sets.ts";

export interface Cluster {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly known: string | null;
  readonly members: readonly LocalEntity[];
  /** Why names that are not written alike are in it; empty where the directory or one signature holds it together. */
  readonly joins: readonly Join[];
}

const idOfKnown = (known: string): EntityId => makeId("entity", ["known", known]);

const compareJoins = (x: Join, y: Join): number =>
  joinReasons.indexOf(x.reason) - joinReasons.indexOf(y.reason) ||
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
  locals: readonly LocalEntity[],
  open: readonly OpenName[],
  directory: Directory,
): Cluster[] => {
  const nodes = makeNodes(locals);
  const known = proposeKnown(nodes, directory);
  addKnown(nodes, known, directory);
  const sets = makeSets(nodes.values());
  const joinAll = (proposals: readonly Join[]): void => {
    for (const proposal of [...proposals].sort(compareJoins)) sets.join(proposal);
  };
  joinAll([...known, ...proposeForms(nodes), ...proposeSyllables(nodes)]);
  joinAlike(nodes, sets, directory);
  joinAll(proposeFamilyNames(nodes, sets, directory));
  const opened = settleOpen(open, nodes, sets, directory);

  const members = new Map<string, Node[]>();
  for (const key of [...nodes.keys()].sort()) addTo(members, sets.rootOf(key), nodes.get(key) as Node);
  const joins = new Map<string, Join[]>();
  for (const join of sets.joins) addTo(joins, sets.rootOf(join.a), join);
  const clusters: Cluster[] = [];
  for (const [root, group] of members) {
    const id = group.find((node) => node.known !== null)?.known ?? null;
    const all = [...group.flatMap((node) => node.locals), ...(opened.get(root) ?? [])];
    if (all.length === 0) continue;
    clusters.push({
      id: id === null ? makeId("entity", [root]) : idOfKnown(id),
      kind: id === null ? (group[0] as Node).kind : (directory.byId.get(id)?.kind ?? (group[0] as Node).kind),
      known: id,
      members: all,
      joins: joins.get(root) ?? [],
    });
  }
  return clusters.sort((a, b) => (a.id < b.id ? -1 : 1));
};
