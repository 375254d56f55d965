/** Sets of nodes that are one entity, joined pair by pair under what must stay apart (a union-find with constraints). */
import type { EntityJoinReason, ReportId } from "../../model/index.ts";

/** One join that was made, or is proposed, between two nodes. */
export interface Join {
  readonly a: string;
  readonly b: string;
  readonly reason: EntityJoinReason;
}

export interface Sets {
  /** The smallest key of the set that `key` is in. */
  readonly rootOf: (key: string) => string;
  /** Joins two sets; not where both are known and differ or, for weak reasons, where one report names both. */
  readonly join: (join: Join) => void;
  readonly joins: readonly Join[];
}

const weak: ReadonlySet<EntityJoinReason> = new Set(["syllables", "translation", "sound", "family-name"]);

export const makeSets = (
  nodes: Iterable<{ readonly key: string; readonly known: string | null; readonly reports: ReadonlySet<ReportId> }>,
): Sets => {
  const parents = new Map<string, string>();
  const reports = new Map<string, Set<ReportId>>();
  const known = new Map<string, string | null>();
  const joins: Join[] = [];
  for (const node of nodes) {
    reports.set(node.key, new Set(node.reports));
    known.set(node.key, node.known);
  }
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    if (root !== key) parents.set(key, root);
    return root;
  };
  const join = (proposed: Join): void => {
    const [first, second] = [rootOf(proposed.a), rootOf(proposed.b)].sort() as [string, string];
    if (first === second) return;
    const [a, b] = [known.get(first) ?? null, known.get(second) ?? null];
    if (a !== null && b !== null) return;
    const [more, fewer] = [reports.get(first) as Set<ReportId>, reports.get(second) as Set<ReportId>].sort(
      (left, right) => right.size - left.size,
    ) as [Set<ReportId>, Set<ReportId>];
    if (weak.has(proposed.reason) && [...fewer].some((report) => more.has(report))) return;
    for (const report of fewer) more.add(report);
    parents.set(second, first);
    reports.set(first, more);
    known.set(first, a ?? b);
    joins.push(proposed);
  };
  return { rootOf, join, joins };
};
