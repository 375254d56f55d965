/**
 * What every foreign form is turned into before it is read: parts, each the bytes of one report as plain text, as a page, or as a
 * report in JSON (`docs/forms.md`). Those three are what `ingestBytes` reads, so a part can be kept and read again as it is.
 */
import type { Notice, NoticeCode } from "../../model/index.ts";

export interface Part {
  /** Path or URL of the file, and behind a `#` which of its parts this is. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** A report in JSON: what a line of JSON lines holds. One of `text` and `html` is there. */
export interface JsonReport {
  readonly text?: string;
  /** The article as HTML; `whole` says that nothing of it is navigation. */
  readonly html?: string;
  readonly whole?: boolean;
  readonly title?: string | null;
  /** ISO 8601 day or instant. */
  readonly published?: string | null;
  readonly retrieved?: string | null;
  readonly outlet?: string | null;
  readonly agency?: string | null;
  readonly authors?: readonly string[];
  readonly lang?: string | null;
  readonly url?: string | null;
  /** What the server said the bytes were, by whose charset they were decoded: "text/html; charset=koi8-r". */
  readonly contentType?: string | null;
  /** The language of what is read of it, where its paragraphs are in several: each is a report (`mixed.ts`). */
  readonly only?: string | null;
  /** Where the metadata are from: "metadata.tsv", "feed", "ninjs". */
  readonly from?: string;
}

/** First bytes of a report in JSON that readout wrote itself. */
export const JSON_HEAD = '{"format":"readout-report/1",';

const encoder = new TextEncoder();

/** The bytes of a report in JSON; the same report gives the same bytes. */
export const jsonPart = (source: string, report: JsonReport): Part => {
  const told = Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined && value !== null));
  return { source, bytes: encoder.encode(`${JSON_HEAD}${JSON.stringify(told).slice(1)}`) };
};

export interface Unpacked {
  readonly parts: readonly Part[];
  readonly notices: readonly Notice[];
}

export const noticeOf = (
  code: NoticeCode,
  source: string,
  why: string,
  severity: Notice["severity"] = "error",
): Notice => ({ code, severity, source, report: null, message: `${source}: ${why}` });

/** Nothing of a file, and why. */
export const notRead = (
  code: NoticeCode,
  source: string,
  why: string,
): { readonly parts: []; readonly notices: [Notice] } => ({ parts: [], notices: [noticeOf(code, source, why)] });

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
export const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (character) => escapes[character] as string);
