/**
 * Persons of the directory whose printed name is not quite a form of theirs: with initials ("Donald J. Holt"), or
 * garbled in its vowels by a machine ("Heather Noyert"), then only beside a role that names the same country.
 */
import type { Directory, DirectoryEntry } from "../../directory/load.ts";
import { foldName } from "../characters.ts";
import { addTo } from "../group.ts";
import type { Draft } from "./draft.ts";
import { formsOfName } from "./inflection.ts";
import type { Lexicon } from "./lexicon.ts";

/** Letters of the shortest family name that is looked at for garble, and edits it may have. */
const SHORTEST_GARBLED = 5;
const MOST_EDITS = 2;

interface KnownNames {
  readonly byName: ReadonlyMap<string, readonly DirectoryEntry[]>;
  readonly byGiven: ReadonlyMap<string, readonly { readonly family: string; readonly entry: DirectoryEntry }[]>;
}

const indexes = new WeakMap<Directory, KnownNames>();

const indexOf = (directory: Directory): KnownNames => {
  const earlier = indexes.get(directory);
  if (earlier !== undefined) return earlier;
  const byName = new Map<string, DirectoryEntry[]>();
  const byGiven = new Map<string, { family: string; entry: DirectoryEntry }[]>();
  for (const entry of directory.entries) {
    if (entry.kind !== "person") continue;
    for (const name of new Set(entry.forms.filter(({ use }) => use === "name").map(({ text }) => foldName(text)))) {
      const [given = "", family, ...rest] = name.split(" ");
      if (family === undefined) continue;
      addTo(byName, name, entry);
      if (rest.length === 0) addTo(byGiven, given, { family, entry });
    }
  }
  const index = { byName, byGiven };
  indexes.set(directory, index);
  return index;
};

/** Edits between two short words, counted no further than one beyond `most`. */
const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, change));
    }
    row = next;
  }
  return row[b.length] as number;
};

const consonants = (word: string): string => word.replace(/[aeiouyhw]/g, "").replace(/(.)\1+/g, "$1");

const isGarbled = (printed: string, known: string): boolean =>
  printed[0] === known[0] &&
  consonants(printed) === consonants(known) &&
  editDistance(printed, known, MOST_EDITS) <= MOST_EDITS;

const only = (entries: readonly DirectoryEntry[]): DirectoryEntry | null => {
  const ids = new Set(entries.map(({ id }) => id));
  return ids.size === 1 ? (entries[0] as DirectoryEntry) : null;
};

/** The known person of a discovered full name; null where none or more than one fits. */
export const recognise = (draft: Draft, lexicon: Lexicon, directory: Directory): DirectoryEntry | null => {
  const { byName, byGiven } = indexOf(directory);
  const words = draft.name.split(" ").filter((word) => word.length > 1);
  const full = words.join(" ");
  const named = formsOfName(full, lexicon.basesOf).flatMap((form) => byName.get(foldName(form)) ?? []);
  if (named.length > 0) return only(named);
  const [given, family] = words.map(foldName);
  if (words.length !== 2 || given === undefined || family === undefined) return null;
  if (family.length < SHORTEST_GARBLED || draft.role === null) return null;
  const countries = new Set(draft.role.of.flatMap((id) => [id, ...(directory.byId.get(id)?.of ?? [])]));
  const fitting = (byGiven.get(given) ?? []).filter(
    (known) => isGarbled(family, known.family) && known.entry.of.some((id) => countries.has(id)),
  );
  return only(fitting.map(({ entry }) => entry));
};
