/** Reports in JSON: one a file, or one a line. The shape is `JsonReport`; ninjs (IPTC) is read as well. */
import type { MetadataCandidate } from "../../model/index.ts";
import { type Metadata, type Notice, noMetadata } from "../../model/index.ts";
import { isObject, type Json, stringOf } from "../html/json-ld.ts";
import { type JsonReport, jsonPart, noticeOf, type Part, type Unpacked } from "./part.ts";

const decoder = new TextDecoder();

/** The report that a value is; null where it has neither text nor HTML. */
export const asJsonReport = (value: unknown): JsonReport | null => {
  if (!isObject(value)) return null;
  const text = stringOf(value.text);
  const html = stringOf(value.html);
  if (text === null && html === null) return null;
  const authors = Array.isArray(value.authors) ? value.authors.flatMap((name) => stringOf(name) ?? []) : [];
  return {
    ...(html === null ? { text: text as string } : { html }),
    ...(value.whole === true ? { whole: true } : {}),
    title: stringOf(value.title),
    published: stringOf(value.published),
    retrieved: stringOf(value.retrieved),
    outlet: stringOf(value.outlet),
    agency: stringOf(value.agency),
    authors,
    lang: stringOf(value.lang),
    url: stringOf(value.url),
    ...(stringOf(value.only) === null ? {} : { only: stringOf(value.only) }),
    ...(stringOf(value.contentType) === null ? {} : { contentType: stringOf(value.contentType) }),
    from: stringOf(value.from) ?? "given",
  };
};

/** The report that a file in JSON holds; null where it holds none, or none that is one. */
export const readJsonReport = (bytes: Uint8Array): JsonReport | null => {
  try {
    return asJsonReport(JSON.parse(decoder.decode(bytes)));
  } catch {
    return null;
  }
};

/** Metadata that are given, before those that were found; what is given is first among the candidates. */
export const givenMetadata = (given: JsonReport, found: Metadata = noMetadata): Metadata => {
  const from = given.from ?? "given";
  const candidates: MetadataCandidate[] = [];
  const tell = (field: MetadataCandidate["field"], value: string | null | undefined): void => {
    if (value !== null && value !== undefined) candidates.push({ field, from, value });
  };
  tell("title", given.title);
  for (const author of given.authors ?? []) tell("author", author);
  tell("published", given.published);
  tell("outlet", given.outlet);
  tell("agency", given.agency);
  tell("lang", given.lang);
  return {
    title: given.title ?? found.title,
    authors: given.authors !== undefined && given.authors.length > 0 ? given.authors : found.authors,
    published: given.published ?? found.published,
    outlet: given.outlet ?? found.outlet,
    agency: given.agency ?? found.agency,
    lang: given.only ?? given.lang ?? found.lang,
    candidates: [...candidates, ...(found.candidates ?? [])],
  };
};

const named = (value: unknown): string | null =>
  isObject(value) ? (stringOf(value.name) ?? stringOf(value.literal)) : stringOf(value);

/** A news item in ninjs 1.x, 2.x or 3.x; null for anything else. */
export const fromNinjs = (value: Json): JsonReport | null => {
  if (stringOf(value.uri) === null || (value.type !== undefined && value.type !== "text")) return null;
  const bodies = Array.isArray(value.bodies) ? value.bodies.filter(isObject) : [];
  const headlines = Array.isArray(value.headlines) ? value.headlines.filter(isObject) : [];
  const body = bodies.find(({ role }) => role === undefined || role === "main") ?? bodies[0];
  const html =
    stringOf(value.body_xhtml) ??
    stringOf(value.body_html) ??
    (body !== undefined && /html/i.test(String(body.contenttype ?? body.contentType)) ? stringOf(body.value) : null);
  const text = stringOf(value.body_text) ?? stringOf(body?.value) ?? stringOf(value.description_text);
  if (html === null && text === null) return null;
  const sources = [value.infoSources ?? value.infosources ?? value.infosource].flat().filter(isObject);
  const isPublisher = (source: Json): boolean => source.role === "publisher";
  const credited = sources.filter((source) => !isPublisher(source));
  const origin = credited.find(({ role }) => role === "origin") ?? credited[0];
  // ninjs 3 has dates with a clock only; what readout exports has a day as a description.
  const descriptions = Array.isArray(value.descriptions) ? value.descriptions.filter(isObject) : [];
  return {
    ...(html === null ? { text: text as string } : { html, whole: true }),
    title: stringOf(value.headline) ?? stringOf(headlines[0]?.value),
    published:
      stringOf(value.firstcreated) ??
      stringOf(value.firstCreated) ??
      stringOf(value.contentCreated) ??
      stringOf(descriptions.find(({ role }) => role === "published")?.value) ??
      stringOf(value.versioncreated) ??
      stringOf(value.versionCreated),
    outlet:
      named(value.publisher) ??
      named(sources.find(isPublisher)) ??
      stringOf(value.copyrightholder) ??
      stringOf(value.copyrightHolder),
    agency: named(origin),
    authors: (stringOf(value.byline) ?? stringOf(value.by))?.split(/\s*(?:,|;| and )\s*/) ?? [],
    lang: stringOf(value.language),
    url: /^https?:/i.test(stringOf(value.uri) ?? "") ? stringOf(value.uri) : null,
    from: "ninjs",
  };
};

/** The texts that a composite ninjs object holds; null where it is none. */
const associationsOf = (value: unknown): readonly unknown[] | null => {
  if (!isObject(value) || value.type !== "composite" || !Array.isArray(value.associations)) return null;
  const texts = value.associations.filter((item) => isObject(item) && item.type === "text");
  return texts.length === 0 ? null : texts;
};

/** The reports of a JSON file, of an array in it, or of JSON lines; a line that is none is told and skipped. */
export const unpackJson = (bytes: Uint8Array, source: string): Unpacked => {
  const text = decoder.decode(bytes);
  const parts: Part[] = [];
  const notices: Notice[] = [];
  const add = (value: unknown, name: string): boolean => {
    const report = asJsonReport(value) ?? (isObject(value) ? fromNinjs(value) : null);
    if (report !== null) parts.push(jsonPart(name, report));
    return report !== null;
  };
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    const bad: number[] = [];
    for (const [i, line] of text.split("\n").entries()) {
      if (line.trim() === "") continue;
      let value: unknown = null;
      try {
        value = JSON.parse(line);
      } catch {}
      if (!add(value, `${source}#${i + 1}`)) bad.push(i + 1);
    }
    if (bad.length > 0)
      notices.push(
        noticeOf(
          "part-broken",
          source,
          `${bad.length} line${bad.length === 1 ? " is" : "s are"} no report in JSON (line ${bad.slice(0, 5).join(", ")}${bad.length > 5 ? ", …" : ""}); skipped. Each needs "text" or "html"; see docs/forms.md`,
        ),
      );
    return { parts, notices };
  }
  const values = Array.isArray(whole) ? whole : (associationsOf(whole) ?? [whole]);
  for (const [i, value] of values.entries())
    if (!add(value, values.length === 1 ? source : `${source}#${i + 1}`))
      notices.push(
        noticeOf(
          "part-broken",
          source,
          `entry ${i + 1} is no report in JSON: it needs "text" or "html"; see docs/forms.md`,
        ),
      );
  return { parts, notices };
};
