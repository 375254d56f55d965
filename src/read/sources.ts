/**
 * Agencies and outlets of the directory by name, for the stages that must know one when it stands alone on a line, in a
 * dateline or in a credit. Which of them a sentence credits is the credits stage's business.
 */
import type { Directory, DirectoryEntry } from "../directory/load.ts";
import { foldName } from "./characters.ts";

export interface KnownSource {
  readonly id: string;
  readonly kind: "agency" | "outlet";
  /** The form names it only where context backs it: "AP", "Time". */
  readonly ambiguous: boolean;
}

const isSource = (entry: DirectoryEntry): boolean => entry.kind === "agency" || entry.kind === "outlet";

interface NameIndex {
  readonly sources: ReadonlyMap<string, KnownSource>;
  readonly places: ReadonlySet<string>;
}

const indexes = new WeakMap<Directory, NameIndex>();

const indexOf = (directory: Directory): NameIndex => {
  let index = indexes.get(directory);
  if (index !== undefined) return index;
  const sources = new Map<string, KnownSource>();
  const places = new Set<string>();
  for (const entry of directory.entries) {
    if (entry.kind !== "place" && !isSource(entry)) continue;
    for (const { text, use } of entry.forms) {
      if (use === "demonym") continue;
      const key = foldName(text);
      if (entry.kind === "place") {
        places.add(key);
        continue;
      }
      const known = sources.get(key);
      // a name before an ambiguous form, else the entry first in the order of ids
      if (known === undefined || (known.ambiguous && use === "name"))
        sources.set(key, { id: entry.id, kind: entry.kind as "agency" | "outlet", ambiguous: use === "ambiguous" });
    }
  }
  index = { sources, places };
  indexes.set(directory, index);
  return index;
};

/** No name is longer; a paragraph is not even looked up. */
const LONGEST_NAME = 80;

/** The agency or outlet whose name is exactly `name`, in whatever language it is written. */
export const sourceNamed = (directory: Directory, name: string): KnownSource | undefined =>
  name.length > LONGEST_NAME ? undefined : indexOf(directory).sources.get(foldName(name));

/** True where `name` is exactly the name of a place (not a country) of the directory. */
export const isPlaceName = (directory: Directory, name: string): boolean =>
  name.length <= LONGEST_NAME && indexOf(directory).places.has(foldName(name));
