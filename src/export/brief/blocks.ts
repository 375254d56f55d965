/** What a brief is made of: headings, paragraphs, lists and tables of words, of reports' own words, and of notes. */
import type { Passage } from "../../model/index.ts";

export type Inline =
  | { readonly kind: "words"; readonly text: string; readonly strong?: true }
  /** A report's own words: in quotation marks, or (reported speech) set apart without them. */
  | { readonly kind: "quoted"; readonly passage: Passage; readonly lang: string; readonly marks: boolean }
  | { readonly kind: "note"; readonly passages: readonly Passage[]; readonly left: number };

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph" | "item" | "subitem"; readonly content: readonly Inline[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** Passages in one note; how many more there are is said. */
const MOST_PASSAGES = 4;

export const words = (text: string): Inline => ({ kind: "words", text });
export const strong = (text: string): Inline => ({ kind: "words", text, strong: true });
export const note = (passages: readonly Passage[]): Inline[] => {
  const shown = passages.slice(0, MOST_PASSAGES);
  return shown.length === 0 ? [] : [{ kind: "note", passages: shown, left: passages.length - shown.length }];
};
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });
export const paragraph = (...content: readonly Inline[]): Block => ({ kind: "paragraph", content });
export const item = (...content: readonly Inline[]): Block => ({ kind: "item", content });
export const subitem = (...content: readonly Inline[]): Block => ({ kind: "subitem", content });

/** Marks that close what a text leaves open of bidirectional formatting (UAX 9), so that it cannot turn the words behind it. */
export const closeBidi = (text: string): string => {
  const open: string[] = [];
  for (const sign of text.match(/[\u202a-\u202e\u2066-\u2069\n]/g) ?? []) {
    if (sign === "\n") open.length = 0;
    else if (sign === "\u202c" || sign === "\u2069") {
      if (open.at(-1) === sign) open.pop();
    } else open.push(sign >= "\u2066" ? "\u2069" : "\u202c");
  }
  return open.reverse().join("");
};
