/** Who published a report and whom it credits, as keys of entities, also where no mention in the article names them. */
import type { Directory, DirectoryEntry } from "../../directory/load.ts";
import type { EntityKind, Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { foldName } from "../../read/characters.ts";

/** A body of the press: the directory's, or one known by its name alone. */
export type PressKey =
  | { readonly known: string }
  | { readonly known: null; readonly kind: EntityKind; readonly name: string };

const isPress = (entry: DirectoryEntry): boolean => entry.kind === "outlet" || entry.kind === "agency";

const indexes = new WeakMap<Directory, ReadonlyMap<string, string | null>>();

/** Folded names of outlets and agencies; a name that two share leads to neither, a sure name before an ambiguous one. */
const pressByName = (directory: Directory): ReadonlyMap<string, string | null> => {
  const earlier = indexes.get(directory);
  if (earlier !== undefined) return earlier;
  const found = new Map<string, string | null>();
  for (const use of ["name", "ambiguous"]) {
    const round = new Map<string, string | null>();
    for (const entry of directory.entries)
      if (isPress(entry))
        for (const form of entry.forms) {
          const name = foldName(form.text);
          if (form.use === use && !found.has(name))
            round.set(name, [entry.id, undefined].includes(round.get(name) ?? undefined) ? entry.id : null);
        }
    for (const [name, id] of round) found.set(name, id);
  }
  indexes.set(directory, found);
  return found;
};

/** The entry of a name as a page prints it: as it stands, without an article, or the middle of a host name. */
const findPress = (name: string, directory: Directory): string | null => {
  const byName = pressByName(directory);
  const folded = foldName(name);
  const host = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)(?:\.[\p{L}]+)+(?:\/.*)?$/u.exec(name.trim())?.[1];
  for (const candidate of [
    folded,
    folded.replace(/^the /, ""),
    `the ${folded}`,
    host === undefined ? "" : foldName(host),
  ]) {
    const id = byName.get(candidate);
    if (id !== undefined && id !== null) return id;
  }
  return null;
};

/** Who published a report, and the words that say so: the page's own name, else the outlet that speaks of itself in a credit. */
export const findPublisher = (
  doc: ReadDoc,
  directory: Directory,
): { readonly key: PressKey; readonly text: string; readonly span: Span | null } | null => {
  const { outlet } = doc.layout;
  if (outlet !== null && foldName(outlet.name) !== "") {
    const known = findPress(outlet.name, directory);
    const key: PressKey = known === null ? { known: null, kind: "outlet", name: outlet.name } : { known };
    return { key, text: outlet.name, span: outlet.span };
  }
  const link = doc.credits.find(({ publisher }) => publisher)?.chain[0];
  if (link === undefined) return null;
  const text = doc.report.text.slice(link.span.start, link.span.end);
  return { key: creditKey(doc, link, directory), text, span: link.span };
};

export const creditKey = (
  doc: ReadDoc,
  link: { readonly span: Span; readonly known: string | null },
  directory: Directory,
): PressKey => {
  if (link.known !== null && directory.byId.has(link.known)) return { known: link.known };
  const name = doc.report.text.slice(link.span.start, link.span.end);
  const known = findPress(name, directory);
  return known === null ? { known: null, kind: "agency", name } : { known };
};
