/**
 * The report for an editor as a Word document, and what reads it back. What writes it is loaded when it is needed: the `docx` package
 * would else slow every start.
 */
import { openZip } from "../ingest/forms/archive.ts";
import { findAll, readXml, textOf as wordsOf, type XmlElement } from "../ingest/forms/xml.ts";
import type { ExportFiles, Format, Shown } from "./format.ts";
import { openView, passageAt } from "./view.ts";

/** Bytes of one part, and elements in it, that are read back. */
const MOST_BYTES = 500_000_000;
const MOST_ELEMENTS = 20_000_000;

const decoder = new TextDecoder();

const styleOf = (element: XmlElement): string | undefined => findAll(element, "rStyle")[0]?.attributes.val;

/** Where a link leads: its target, and the part of it behind `#` that Word keeps apart. */
const addressOf = (element: XmlElement, targets: ReadonlyMap<string, string>): string => {
  const { id = "", anchor } = element.attributes;
  return (targets.get(id) ?? "") + (anchor === undefined ? "" : `#${anchor}`);
};

/** The passages of each note, by its number. */
const notesOf = (part: (name: string) => XmlElement): Map<string, Shown[]> => {
  const links = findAll(part("word/_rels/footnotes.xml.rels"), "Relationship");
  const targets = new Map(links.map(({ attributes }) => [attributes.Id ?? "", attributes.Target ?? ""]));
  const notes = new Map<string, Shown[]>();
  for (const note of findAll(part("word/footnotes.xml"), "footnote")) {
    const number = note.attributes.id ?? "";
    for (const paragraph of findAll(note, "p")) {
      const words = findAll(paragraph, "r").filter((element) => styleOf(element) === "Passage");
      const [first] = findAll(paragraph, "hyperlink");
      if (words.length === 0 || first === undefined) continue;
      const text = words
        .flatMap((element) => findAll(element, "t"))
        .map(wordsOf)
        .join("");
      const place = passageAt(addressOf(first, targets)) ?? { report: null };
      notes.set(number, [...(notes.get(number) ?? []), { where: `note ${number}`, text, spaces: true, ...place }]);
    }
  }
  return notes;
};

/** What a paragraph quotes, each with the number of its note. */
const quotedIn = (paragraph: XmlElement): [string, string][] => {
  const quoted: [string, string][] = [];
  let held = "";
  for (const element of findAll(paragraph, "r")) {
    const number = findAll(element, "footnoteReference")[0]?.attributes.id;
    const style = styleOf(element);
    if (style === "Quoted" || style === "Reported") held += findAll(element, "t").map(wordsOf).join("");
    else if (number !== undefined) {
      if (held !== "") quoted.push([held, number]);
      held = "";
    }
  }
  return quoted;
};

function* shownIn(files: ExportFiles): Generator<Shown> {
  const entries = openZip(files.get("") as Uint8Array, (name) => name.startsWith("word/"), MOST_BYTES)?.entries ?? [];
  const part = (name: string): XmlElement =>
    readXml(decoder.decode(entries.find((entry) => entry.name === name)?.bytes), MOST_ELEMENTS);
  const notes = notesOf(part);
  for (const shown of notes.values()) yield* shown;
  for (const paragraph of findAll(part("word/document.xml"), "p"))
    for (const [text, number] of quotedIn(paragraph))
      yield { where: `before note ${number}`, spaces: true, report: null, ...notes.get(number)?.[0], text };
}

export const docx: Format = {
  name: "docx",
  help: "the same report as a Word document, with real footnotes",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extension: "docx",
  write: async (dossier, options) => {
    const { writeDocument } = await import("./docx-document.ts");
    return [{ path: "", content: await writeDocument(openView(dossier, options)) }];
  },
  isOf: (files) => {
    const bytes = files.get("");
    return (
      bytes !== undefined &&
      bytes[0] === 0x50 &&
      bytes[1] === 0x4b &&
      openZip(bytes, (name) => name === "word/styles.xml")?.entries.length === 1
    );
  },
  readBack: shownIn,
};
