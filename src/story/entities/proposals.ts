/**
 * Which nodes may be one entity, and why. Pairs meet under keys, never all with all; a key that leads to more than one
 * candidate proposes nothing where the reason is weak.
 */
import type { Directory } from "../../directory/load.ts";
import { getLanguage } from "../../languages/index.ts";
import type { EntityKind } from "../../model/index.ts";
import { addTo } from "../../read/group.ts";
import { scriptOf } from "../../read/mentions/known-forms.ts";
import { isGlued } from "../../read/mentions/runs.ts";
import { type Sound, soundAlike, soundOf, syllableKeys } from "./evidence.ts";
import { keyOf, knownKey, type Node } from "./nodes.ts";
import type { Join, JoinReason } from "./sets.ts";
import { otherSignatures, ownWords, signatureOf, spokenForms } from "./signature.ts";

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
    const meet = (signature: string, reason: JoinReason, mayShare: boolean): void => {
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

interface Heard {
  readonly node: string;
  readonly script: string;
  readonly sound: Sound;
}

/**
 * Names in different scripts that sound alike, where each is the only one that does.
 *
 * @param rootOf The set that a node is in by now: two nodes of one set are one partner.
 */
export const proposeSounds = (
  nodes: ReadonlyMap<string, Node>,
  directory: Directory,
  rootOf: (key: string) => string,
): Join[] => {
  const byKey = new Map<string, Heard[]>();
  const hear = (node: string, name: string): void => {
    const sound = soundOf(name);
    if (sound !== null) addTo(byKey, sound.key, { node: rootOf(node), script: scriptOf(name), sound });
  };
  for (const { key, kind, known, names } of nodes.values()) {
    if (kind !== "person") continue;
    if (known !== null) {
      for (const form of directory.byId.get(known)?.forms ?? []) if (form.use === "name") hear(key, form.text);
    } else
      for (const { name, language } of names.values()) for (const form of spokenForms(name, language)) hear(key, form);
  }
  const partners = new Map<string, Set<string>>();
  const meet = (a: Heard, b: Heard): void => {
    const key = JSON.stringify([a.node, b.script]);
    partners.set(key, (partners.get(key) ?? new Set<string>()).add(b.node));
  };
  const pairs: (readonly [Heard, Heard])[] = [];
  for (const heard of byKey.values()) {
    const some = heard.slice(0, 64);
    for (const [i, a] of some.entries())
      for (const b of some.slice(i + 1)) {
        if (a.node === b.node || a.script === b.script || !soundAlike(a.sound, b.sound)) continue;
        meet(a, b);
        meet(b, a);
        pairs.push([a, b]);
      }
  }
  const only = (a: Heard, b: Heard): boolean => partners.get(JSON.stringify([a.node, b.script]))?.size === 1;
  return pairs
    .filter(([a, b]) => only(a, b) && only(b, a))
    .map(([a, b]) => ({ a: a.node < b.node ? a.node : b.node, b: a.node < b.node ? b.node : a.node, reason: "sound" }));
};

/** Words that a person goes by with a title, "Ambassador Petersen", where the pile names one person by that family name. */
export const proposeFamilyNames = (nodes: ReadonlyMap<string, Node>): Join[] => {
  const byWord = new Map<string, Set<string>>();
  const people = [...nodes.values()].filter(isPerson);
  const offices = (node: Node): Set<string> => new Set(node.locals.flatMap((local) => local.offices));
  for (const node of people) {
    const names =
      node.known === null
        ? [...node.names.values()].map(({ name }) => name)
        : node.locals.flatMap((local) => local.names);
    for (const name of names) {
      const words = name.split(" ");
      const last = words.at(-1) as string;
      if (words.length > 1) byWord.set(last, (byWord.get(last) ?? new Set<string>()).add(node.key));
    }
  }
  const joins: Join[] = [];
  for (const node of people) {
    if (node.known !== null) continue;
    for (const { name } of node.names.values()) {
      const bearers = [...(byWord.get(name) ?? [])];
      if (name.includes(" ") || bearers.length !== 1) continue;
      const bearer = nodes.get(bearers[0] as string) as Node;
      const shared = offices(bearer);
      if ([...offices(node)].some((office) => shared.has(office)))
        joins.push({ a: bearer.key, b: node.key, reason: "family-name" });
    }
  }
  return joins;
};
