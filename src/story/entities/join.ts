/**
 * Joins what single reports name into entities. A directory id is one entity; names that it does not hold are one where
 * kind and signature agree, or where one is an inflected form of the other. Joins run over sorted keys, so the order of
 * the reports is not to be seen; each has a reason.
 */

import type { Language } from "../../languages/index.ts";
import { type EntityId, type EntityKind, makeId } from "../../model/index.ts";
import { addTo } from "../../read/group.ts";
import { compileInflection, formsOfName } from "../../read/mentions/inflection.ts";
import type { LocalEntity } from "./local.ts";
import { signatureOf } from "./signature.ts";

/** Why two names are one entity. */
export type JoinReason = "inflection";

export interface Cluster {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly known: string | null;
  readonly members: readonly LocalEntity[];
  /** Why names that are not written alike are in it; empty where the directory or one name holds it together. */
  readonly joins: readonly Join[];
}

const inflections = new WeakMap<Language, (word: string) => readonly string[]>();

const basesIn = (language: Language): ((word: string) => readonly string[]) => {
  const compiled = inflections.get(language) ?? compileInflection(language.names);
  inflections.set(language, compiled);
  return compiled;
};

const keyOf = (kind: EntityKind, signature: string): string => `${kind} ${signature}`;

/** Keys of the base forms that the fullest name of a local entity may have, its own first. */
const keysOf = ({ language, kind, names: [name = ""] }: LocalEntity): string[] => [
  ...new Set(formsOfName(name, basesIn(language)).map((form) => keyOf(kind, signatureOf(kind, form)))),
];

export const idOfKnown = (known: string): EntityId => makeId("entity", ["known", known]);

interface Join {
  readonly a: string;
  readonly b: string;
  readonly reason: JoinReason;
}

/** Sets of keys that are one; the smallest key stands for its set. */
const makeSets = () => {
  const parents = new Map<string, string>();
  const joins: Join[] = [];
  const rootOf = (key: string): string => {
    let root = key;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    if (root !== key) parents.set(key, root);
    return root;
  };
  const join = (a: string, b: string, reason: JoinReason): void => {
    const [first, second] = [rootOf(a), rootOf(b)].sort() as [string, string];
    if (first === second) return;
    parents.set(second, first);
    joins.push({ a, b, reason });
  };
  return { rootOf, join, joins };
};

/** Clusters in the order of their ids. */
export const joinEntities = (locals: readonly LocalEntity[]): Cluster[] => {
  const known = new Map<string, LocalEntity[]>();
  const discovered = new Map<string, LocalEntity[]>();
  const bases = new Map<string, Set<string>>();
  for (const local of locals) {
    if (local.known !== null) addTo(known, local.known, local);
    else if (local.names.length > 0) {
      const [key, ...others] = keysOf(local) as [string, ...string[]];
      addTo(discovered, key, local);
      bases.set(key, new Set([...(bases.get(key) ?? []), ...others]));
    }
  }
  const sets = makeSets();
  const keyOfBase = new Map<string, string>();
  for (const key of [...discovered.keys()].sort())
    for (const base of [...(bases.get(key) as Set<string>)].sort()) {
      if (discovered.has(base)) sets.join(base, key, "inflection");
      // Two inflected forms of one name that never stands in its base form; a person's could be a relative's.
      else if (!key.startsWith("person ") && base.includes(" ", base.indexOf(" ") + 1)) {
        const other = keyOfBase.get(base);
        if (other === undefined) keyOfBase.set(base, key);
        else sets.join(other, key, "inflection");
      }
    }
  const groups = new Map<string, LocalEntity[]>();
  for (const key of [...discovered.keys()].sort())
    for (const member of discovered.get(key) as LocalEntity[]) addTo(groups, sets.rootOf(key), member);
  const joinsOf = new Map<string, Join[]>();
  for (const join of sets.joins) addTo(joinsOf, sets.rootOf(join.a), join);

  const clusters: Cluster[] = [];
  for (const [id, members] of known)
    clusters.push({ id: idOfKnown(id), kind: (members[0] as LocalEntity).kind, known: id, members, joins: [] });
  for (const [root, members] of groups) {
    const joins = joinsOf.get(root) ?? [];
    clusters.push({
      id: makeId("entity", [root]),
      kind: (members[0] as LocalEntity).kind,
      known: null,
      members,
      joins,
    });
  }
  return clusters.sort((a, b) => (a.id < b.id ? -1 : 1));
};
