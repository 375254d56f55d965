/**
 * What ingest makes of one file, before anything is read from its words: decoded text and what the file's own form says
 * (HTML elements, metadata). The published `Report` of the contract is assembled from it and the layers read from it.
 */
import type { ReportId, Span } from "./passage.ts";

/** What the form of the file says about a stretch of its text; plain text has no blocks. */
export interface Block extends Span {
  readonly role:
    | "heading"
    | "paragraph"
    | "list-item"
    | "caption"
    | "quotation"
    | "navigation"
    | "aside"
    | "footer"
    | "byline"
    | "time"
    | "other";
  /** Level of a heading, 1 to 6. */
  readonly level?: number;
  /** True inside the element that the file marks as the article (`<article>`, `<main>`, what Readability keeps). */
  readonly article: boolean;
  /** Share of the block's text that is link text, 0 to 1. */
  readonly linkShare: number;
}

/** One thing that the metadata say, and where: "published", "json-ld", "2021-05-04". */
export interface MetadataCandidate {
  readonly field: "title" | "author" | "published" | "outlet" | "agency" | "lang" | "url";
  readonly from: string;
  readonly value: string;
}

/** What the file's metadata says, unchecked; what the text says is found by the layout stage. */
export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 prefix or instant, with its offset where one is known. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly lang: string | null;
  /** All that was found, the chosen ones included, best first within a field; absent where there was no choice. */
  readonly candidates?: readonly MetadataCandidate[];
}

export interface RawReport {
  readonly id: ReportId;
  /** Of several sources with the same bytes, the smallest string. */
  readonly source: string;
  readonly sources: readonly string[];
  /** SHA-256 of the bytes as read, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly text: string;
  readonly url: string | null;
  readonly retrieved: string | null;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[] | null;
}

export const noMetadata: Metadata = {
  title: null,
  authors: [],
  published: null,
  outlet: null,
  agency: null,
  lang: null,
};
