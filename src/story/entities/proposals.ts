/**
 * Which nodes may be one entity, and why. Pairs meet under keys, never all with all; a key that leads to more than one
 * candidate proposes nothing where the reason is weak.
 */
import type { Directory } from "../../directory/load.ts";
import { getLanguage } from "../../languages/index.ts";
import type { EntityJoinReason, EntityKind } from "../../model/index.ts";
import { addTo } from "../../read/group.ts";
import { isGlued } from "../../read/mentions/runs.ts";
import { syllableKeys } from "./evidence.ts";
import { keyOf, knownKey, type Node } from "./nodes.ts";
import type { Join } from "./sets.ts";
import { otherSignatures, ownWords, signatureOf } from "./signature.ts";

const isPerson = (node: Node): boolean => node.kind === "person";

/** Words of all names that are not the directory's, by kind. */
const vocabularyOf = (nodes: ReadonlyMap<string, Node>): ((kind: EntityKind, word: string) => boolean) => {
  const words = new Set<string>();
  for (const { kind, known, names } of nodes.values())
    if (known === null)
      for (const { name, language } of names.values())
        for (const word of ownWords(kind, name, language)) words.add(keyOf(kind, word));
  return (kind, word) => words.has(keyOf(kind, word));
};

/** Other spellings and base forms of a name that another node has too. */
export const proposeForms = (nodes: ReadonlyMap<string, Node>): Join[] => {
  const joins: Join[] = [];
  const vocabulary = vocabularyOf(nodes);
  /** The first node with a signature that is nobody's own. */
  const shared = new Map<string, string>();
  for (const { key, kind, known, names } of nodes.values()) {
    if (known !== null) continue;
    const meet = (signature: string, reason: EntityJoinReason, mayShare: boolean): void => {
      const other = keyOf(kind, signature);
      if (nodes.has(other)) joins.push({ a: other, b: key, reason });
      else if (mayShare) {
        const earlier = shared.get(other) ?? key;
        shared.set(other, earlier);
        if (earlier !== key) joins.push({ a: earlier, b: key, reason });
      }
    };
    const inUse = (word: string): boolean => vocabulary(kind, word);
    for (const { name, language } of names.values()) {
      for (const signature of otherSignatures(kind, name, language, "spelt", () => true))
        meet(signature, "spelling", true);
      for (const signature of otherSignatures(kind, name, language, "bases", inUse))
        meet(signature, "inflection", false);
      // Two forms of one name that never stands in its base form; not of persons, whose names could be relatives'.
      if (kind !== "person" && name.includes(" "))
        for (const signature of otherSignatures(kind, name, language, "bases", () => true))
          meet(signature, "inflection", true);
    }
  }
  return joins;
};

interface KnownPeople {
  readonly bySignature: ReadonlyMap<string, readonly string[]>;
  readonly bySyllables: ReadonlyMap<string, readonly string[]>;
  /** Words of all their signatures. */
  readonly words: ReadonlySet<string>;
}

const indexes = new WeakMap<Directory, KnownPeople>();

const knownPeople = (directory: Directory): KnownPeople => {
  const earlier = indexes.get(directory);
  if (earlier !== undefined) return earlier;
  const bySignature = new Map<string, string[]>();
  const bySyllables = new Map<string, string[]>();
  const words = new Set<string>();
  const add = (index: Map<string, string[]>, key: string, id: string): void => {
    if (!index.get(key)?.includes(id)) addTo(index, key, id);
  };
  for (const { id, kind, forms } of directory.entries) {
    if (kind !== "person") continue;
    for (const { text, lang, use } of forms) {
      if (use !== "name" || !(/[\s·・-]/.test(text) || isGlued(text))) continue;
      const language = getLanguage(lang);
      const spelt = otherSignatures("person", text, language, "spelt", () => true);
      for (const signature of [signatureOf("person", text, language), ...spelt]) {
        if (!signature.includes(" ")) continue;
        add(bySignature, signature, id);
        for (const word of signature.split(" ")) words.add(word);
      }
      for (const key of syllableKeys(text)) add(bySyllables, key, id);
    }
  }
  const index = { bySignature, bySyllables, words };
  indexes.set(directory, index);
  return index;
};

/** Persons whom the directory knows under another spelling. */
export const proposeKnown = (nodes: ReadonlyMap<string, Node>, directory: Directory): Join[] => {
  const joins: Join[] = [];
  for (const node of nodes.values()) {
    if (node.known !== null || !isPerson(node)) continue;
    const { bySignature, bySyllables, words } = knownPeople(directory);
    const ids = new Set<string>();
    const weak = new Set<string>();
    for (const { name, language } of node.names.values()) {
      const others = otherSignatures("person", name, language, "bases", (word) => words.has(word));
      for (const signature of [signatureOf("person", name, language), ...others])
        for (const id of bySignature.get(signature) ?? []) ids.add(id);
      for (const key of syllableKeys(name)) for (const id of bySyllables.get(key) ?? []) weak.add(id);
    }
    const [id] = ids;
    const [other] = weak;
    if (ids.size === 1) joins.push({ a: knownKey(id as string), b: node.key, reason: "directory" });
    else if (ids.size === 0 && weak.size === 1)
      joins.push({ a: knownKey(other as string), b: node.key, reason: "syllables" });
  }
  return joins;
};

/** Korean and Chinese names in two romanisations, or in their own script and a romanisation. */
export const proposeSyllables = (nodes: ReadonlyMap<string, Node>): Join[] => {
  const byKey = new Map<string, Set<string>>();
  for (const node of nodes.values())
    if (node.known === null && isPerson(node))
      for (const { name } of node.names.values())
        for (const key of syllableKeys(name)) byKey.set(key, (byKey.get(key) ?? new Set<string>()).add(node.key));
  const joins: Join[] = [];
  for (const keys of byKey.values()) {
    const [first, ...others] = [...keys].sort();
    for (const other of others) joins.push({ a: first as string, b: other, reason: "syllables" });
  }
  return joins;
};
