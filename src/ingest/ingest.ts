/** One file becomes a raw report, or a notice that names the file and says why not. Everything in it is hostile until parsed. */
import { createHash } from "node:crypto";
import { makeId, type Notice, type NoticeCode, noMetadata, type RawReport } from "../model/index.ts";
import { type Decoded, decodeText, isBinary } from "./decode.ts";
import { givenMetadata, readJsonReport } from "./forms/json-report.ts";
import { JSON_HEAD } from "./forms/part.ts";
import { declaredCharset, looksLikeHtml, readHtml } from "./html.ts";
import { limits } from "./limits.ts";
import { cutTo } from "./mixed.ts";

/** Raised when the same bytes become another text, other blocks or other metadata; a library then reads its reports again. */
export const ingestVersion = 4;

export interface Ingested {
  readonly report: RawReport | null;
  readonly notices: readonly Notice[];
}

/** What is known of a file from outside it. */
export interface Known {
  /** Where it was fetched. */
  readonly url?: string | null;
  /** When (ISO 8601): nothing later is taken for its publication. */
  readonly captured?: string | null;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Longest line of a text, in code units. */
const longestLine = (text: string): number => {
  let longest = 0;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return longest;
};

const refuse = (code: NoticeCode, source: string, why: string): Ingested => ({
  report: null,
  notices: [{ code, severity: "error", source, report: null, message: `${source}: ${why}` }],
});

/** The notice for a file that is not read because of its size in bytes. */
export const tooLarge = (size: number, source: string, most: number = limits.fileBytes): Ingested =>
  refuse(
    "file-too-large",
    source,
    `${megabytes(size)}, more than the ${megabytes(most)} that one file may have; not read`,
  );

/**
 * Makes a report of one file's bytes.
 *
 * @param source Path or URL as the user gave it; names the file in every notice.
 */
export const ingestBytes = (bytes: Uint8Array, source: string, known: Known = {}): Ingested => {
  if (bytes.length === 0) return refuse("file-empty", source, "the file is empty");
  if (bytes.length > limits.fileBytes) return tooLarge(bytes.length, source);
  if (isBinary(bytes, limits.controlShare))
    return refuse("file-binary", source, "not a text but a picture, a program or the like");

  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const id = makeId("report", [sha256]);
  const decoded: Decoded = decodeText(bytes, declaredCharset(bytes));
  const given = decoded.text.startsWith(JSON_HEAD) ? readJsonReport(bytes) : null;
  const words = given === null ? decoded.text : (given.html ?? given.text ?? "");
  const isPage =
    given === null ? /\.x?html?$/i.test(source.replace(/#.*$/, "")) || looksLikeHtml(words) : given.html !== undefined;
  const page = isPage
    ? readHtml(words, {
        url: given?.url ?? known.url ?? null,
        captured: given?.retrieved ?? known.captured ?? null,
        whole: given?.whole === true,
      })
    : null;
  const whole = { text: page?.text ?? words.replace(/\r\n?/g, "\n"), blocks: page?.blocks ?? null };
  const { text, blocks } = given?.only ? cutTo(whole, given.only) : whole;
  if (text.trim() === "") return refuse("no-text", source, "there are no words in it");
  if (text.length > limits.textUnits)
    return refuse(
      "file-too-large",
      source,
      `a text of ${megabytes(text.length)}, more than the ${megabytes(limits.textUnits)} that one report may have; not read`,
    );

  const notices: Notice[] = [];
  const warn = (code: NoticeCode, why: string): void => {
    notices.push({ code, severity: "warning", source, report: id, message: `${source}: ${why}` });
  };
  if (decoded.damaged > 0)
    warn(
      "encoding-damaged",
      `${decoded.damaged} place${decoded.damaged === 1 ? "" : "s"} could not be decoded as ${decoded.encoding}; they show as \ufffd`,
    );
  if (decoded.nuls > 0)
    warn("nul-bytes", `${decoded.nuls} NUL character${decoded.nuls === 1 ? " was" : "s were"} left out`);
  const longest = longestLine(text);
  if (longest > limits.lineUnits)
    warn("line-too-long", `a line of ${longest} characters; probably not a report as a person would read it`);
  return {
    report: {
      id,
      source,
      sources: [source],
      sha256,
      text,
      url: given?.url ?? page?.url ?? known.url ?? null,
      retrieved: given?.retrieved ?? known.captured ?? null,
      metadata: given === null ? (page?.metadata ?? noMetadata) : givenMetadata(given, page?.metadata),
      blocks,
    },
    notices,
  };
};
