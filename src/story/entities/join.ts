/**
 * Joins what single reports name into entities. A directory id is one entity; names that it does not hold are one where
 * kind and signature agree, or where one is an inflected form of the other. Joins run over sorted keys, so the order of
 * the reports is not to be seen; each has a reason.
 */

import type { Language } from "../../languages/index.ts";
import { type EntityId, type EntityKind, makeId } from "../../model/index.ts";
import { compileInflection } from "../../read/mentions/inflection.ts";
import type { LocalEntity } from "./local.ts";
import { romanise, signatureOf } from "./signature.ts";

/** Why two names are one entity. */
export type JoinReason = "known" | "same-name" | "inflection";

export interface Cluster {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly known: string | null;
  readonly members: readonly LocalEntity[];
  /** One for each join that made it, sorted. */
  readonly reasons: readonly { readonly a: string; readonly b: string; readonly reason: JoinReason }[];
}

const inflections = new WeakMap<Language, (word: string) => readonly string[]>();

const basesOf = (language: Language, word: string): readonly string[] => {
  let compiled = inflections.get(language);
  if (compiled === undefined) {
    compiled = compileInflection(language.names);
    inflections.set(language, compiled);
  }
  return compiled(word);
};

/** Signatures of the base forms that a name may have, its own left out; few, since each word has few. */
const baseSignatures = ({ language, kind, names }: LocalEntity): string[] => {
  const words = (names[0] ?? "").split(" ");
  if (words.length > 4 || language.names.endings.length === 0) return [];
  let forms = [""];
  for (const word of words) {
    const bases = [word, ...basesOf(language, word)];
    forms = forms.flatMap((form) => bases.map((base) => `${form} ${base}`)).slice(0, 256);
  }
  return [...new Set(forms.map((form) => signatureOf(kind, form)))].slice(1);
};

const keyOf = (kind: EntityKind, signature: string): string => `${kind} ${signature}`;

export const idOfKnown = (known: string): EntityId => makeId("entity", ["known", known]);

/** Clusters in the order of their ids. */
export const joinEntities = (locals: readonly LocalEntity[]): Cluster[] => {
  const known = new Map<string, LocalEntity[]>();
  const discovered = new Map<string, LocalEntity[]>();
  for (const local of locals) {
    if (local.known !== null) known.set(local.known, [...(known.get(local.known) ?? []), local]);
    else if (local.names[0] !== undefined) {
      const key = keyOf(local.kind, signatureOf(local.kind, local.names[0]));
      discovered.set(key, [...(discovered.get(key) ?? []), local]);
    }
  }
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    while (parents.get(root) !== undefined) root = parents.get(root) as string;
    return root;
  };
  const reasons: { a: string; b: string; reason: JoinReason }[] = [];
  for (const key of [...discovered.keys()].sort()) {
    const bases = new Set(
      (discovered.get(key) as LocalEntity[]).flatMap((local) =>
        baseSignatures(local).map((base) => keyOf(local.kind, base)),
      ),
    );
    for (const base of [...bases].sort()) {
      if (!discovered.has(base)) continue;
      const [a, b] = [rootOf(key), rootOf(base)].sort() as [string, string];
      if (a === b) continue;
      parents.set(b, a);
      reasons.push({ a: base, b: key, reason: "inflection" });
    }
  }
  const groups = new Map<string, LocalEntity[]>();
  for (const [key, members] of discovered) {
    const root = rootOf(key);
    groups.set(root, [...(groups.get(root) ?? []), ...members]);
  }
  const clusters: Cluster[] = [];
  for (const [id, members] of known)
    clusters.push({
      id: idOfKnown(id),
      kind: (members[0] as LocalEntity).kind,
      known: id,
      members,
      reasons: [{ a: id, b: id, reason: "known" }],
    });
  for (const [root, members] of groups)
    clusters.push({
      id: makeId("entity", [root]),
      kind: (members[0] as LocalEntity).kind,
      known: null,
      members,
      reasons: reasons.filter((join) => rootOf(join.a) === root),
    });
  return clusters.sort((a, b) => (a.id < b.id ? -1 : 1));
};

export { romanise };
