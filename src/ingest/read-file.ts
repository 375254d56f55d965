/** A file's bytes to reports: unpacked into parts, each read with what is given beside it. What the worker runs; pure but for its libraries. */
import { languageName } from "../languages/name.ts";
import type { Notice, RawReport } from "../model/index.ts";
import { decodeText, isBinary } from "./decode.ts";
import type { Given } from "./forms/given.ts";
import { readJsonReport } from "./forms/json-report.ts";
import { JSON_HEAD, type JsonReport, jsonPart, noticeOf, type Part } from "./forms/part.ts";
import { unpack } from "./forms/unpack.ts";
import { declaredCharset, looksLikeHtml } from "./html.ts";
import { ingestBytes } from "./ingest.ts";
import { limits } from "./limits.ts";
import { languagesIn } from "./mixed.ts";

/** A report with the bytes it was read from; read again, they give the same report. */
export interface ReadPart {
  readonly report: RawReport;
  readonly bytes: Uint8Array;
}
export interface ReadFile {
  readonly parts: readonly ReadPart[];
  readonly notices: readonly Notice[];
}

const startsWith = (bytes: Uint8Array, words: string): boolean =>
  new TextDecoder().decode(bytes.subarray(0, words.length)) === words;

/** A part with what is given beside it, or with the language to read of it: these win over what the part says of itself. */
const withGiven = ({ source, bytes }: Part, given: Given | Pick<JsonReport, "only">): Part => {
  const own = startsWith(bytes, JSON_HEAD) ? readJsonReport(bytes) : null;
  if (own !== null) return jsonPart(source, { ...own, ...given });
  if (isBinary(bytes, limits.controlShare)) return { source, bytes };
  const { text } = decodeText(bytes, declaredCharset(bytes));
  const isPage = /\.x?html?$/i.test(source) || looksLikeHtml(text);
  return jsonPart(source, { ...(isPage ? { html: text } : { text }), ...given });
};

/** True for what is already one language of a report. */
const isCut = (bytes: Uint8Array): boolean => startsWith(bytes, JSON_HEAD) && readJsonReport(bytes)?.only !== undefined;

const mixedNotice = (source: string, languages: readonly string[]): Notice => {
  const names = languages.map(languageName);
  return noticeOf(
    "languages-mixed",
    source,
    `its paragraphs are in ${names.slice(0, -1).join(", ")} and ${names.at(-1)}; read as a report in each`,
    "info",
  );
};

export const readFileParts = async (
  bytes: Uint8Array,
  source: string,
  given: Given | null = null,
): Promise<ReadFile> => {
  const { parts, notices } = await unpack(bytes, source);
  const read: ReadPart[] = [];
  const said: Notice[] = [...notices];
  for (const part of parts) {
    const told = given === null ? part : withGiven(part, given);
    const { report, notices: found } = ingestBytes(told.bytes, told.source);
    const languages = report === null || isCut(told.bytes) ? [] : languagesIn(report);
    if (report === null || languages.length === 0) {
      said.push(...found);
      if (report !== null) read.push({ report, bytes: told.bytes });
      continue;
    }
    // What was said of the whole is said of the file: there is no such report.
    said.push(...found.map((notice) => ({ ...notice, report: null })), mixedNotice(told.source, languages));
    for (const lang of languages) {
      const one = withGiven({ source: `${told.source}#${lang}`, bytes: told.bytes }, { only: lang });
      const { report: cut } = ingestBytes(one.bytes, one.source);
      if (cut !== null) read.push({ report: cut, bytes: one.bytes });
    }
  }
  // No file is passed over in silence.
  if (read.length === 0 && said.length === 0) said.push(noticeOf("no-text", source, "nothing in it is a report"));
  return { parts: read, notices: said };
};
