/**
 * Exports against the rules of their formats. The schemata of ninjs and GraphML are not ours to keep here: what is checked is a profile
 * of them in our own words, the part that readout writes.
 */
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "edtf";
import jsonld from "jsonld";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { dossierJsonSchema } from "../../src/export/schema.ts";
import { findAll, readXml } from "../../src/ingest/forms/xml.ts";
import { sampleDossier } from "../web/fixture/dossier.ts";
import { filesOf, textOf } from "./files.ts";

const ajv = addFormats.default(new Ajv2020.default({ strict: false }));
const text = { type: "string" };
const uri = { type: "string", format: "uri" };
const moment = { type: "string", format: "date-time" };
const listOf = (properties: object) => ({
  type: "array",
  items: { type: "object", additionalProperties: false, properties },
});

/** Fields of a ninjs 3.1 object that readout writes, with their types. */
const ninjs = {
  $defs: {
    item: {
      type: "object",
      required: ["uri"],
      unevaluatedProperties: false,
      properties: {
        uri,
        type: { enum: ["text", "composite"] },
        name: text,
        rel: text,
        title: text,
        language: text,
        by: text,
        located: text,
        firstCreated: moment,
        contentCreated: moment,
        versionCreated: moment,
        standard: {
          type: "object",
          additionalProperties: false,
          properties: { name: text, version: text, schema: uri },
        },
        headlines: listOf({ value: text }),
        descriptions: listOf({ role: text, value: text }),
        bodies: listOf({ role: text, contentType: text, charCount: { type: "integer" }, value: text }),
        infoSources: listOf({ name: text, role: text, uri, literal: text }),
        people: listOf({ name: text, uri }),
        organisations: listOf({ name: text, uri }),
        places: listOf({ name: text, uri }),
        objects: listOf({ name: text, uri }),
        events: listOf({ id: text, name: text, uri }),
        genres: listOf({ name: text }),
        altIds: listOf({ role: text, value: text }),
        associations: { type: "array", items: { $ref: "#/$defs/item", required: ["name", "uri"] } },
      },
    },
  },
  $ref: "#/$defs/item",
};

const check = (schema: object, value: unknown): unknown => {
  const validate = ajv.compile(schema);
  return validate(value) ? [] : validate.errors;
};

describe("standards", () => {
  it("json fits the published JSON Schema", async () => {
    expect(check(dossierJsonSchema(), JSON.parse(textOf(await filesOf("json", sampleDossier))))).toEqual([]);
  });
  it("ninjs has fields of ninjs 3.1 only, of the right types", async () => {
    const document = JSON.parse(textOf(await filesOf("ninjs", sampleDossier)));
    expect(check(ninjs, document)).toEqual([]);
    expect(check(ninjs, { ...document, versioncreated: "2026" })).not.toEqual([]);
  });
  it("graphml declares each key it uses, and each node it joins", async () => {
    const root = readXml(textOf(await filesOf("graphml", sampleDossier)));
    const declared = new Set(findAll(root, "key").map(({ attributes }) => attributes.id));
    const nodes = findAll(root, "node").map(({ attributes }) => attributes.id);
    expect(new Set(nodes).size).toBe(nodes.length);
    for (const { attributes } of findAll(root, "data")) expect(declared).toContain(attributes.key);
    for (const { attributes } of findAll(root, "edge"))
      for (const end of [attributes.source, attributes.target]) expect(nodes).toContain(end);
    expect(findAll(root, "edge")).toHaveLength(sampleDossier.provenance.length);
  });
  it("prov says of each relation what PROV-O says, and counts in code points", async () => {
    const triples = new Parser().parse(textOf(await filesOf("prov", sampleDossier)));
    const count = (name: string) => triples.filter(({ predicate }) => predicate.value.endsWith(name)).length;
    const credits = sampleDossier.provenance.filter(({ relation }) => relation === "credits").length;
    expect(count("prov#hadPrimarySource")).toBe(credits);
    expect(count("prov#wasQuotedFrom")).toBe(
      sampleDossier.statements
        .flatMap(({ quotes }) => quotes)
        .filter(({ kind }) => kind === "direct" || kind === "mixed").length,
    );
    const objectOf = (subject: string, name: string) =>
      triples.find((triple) => triple.subject.value === subject && triple.predicate.value.endsWith(name))?.object.value;
    const textOfReport = new Map(sampleDossier.reports.map((report) => [report.id, report.text]));
    const selectors = triples.filter(({ predicate }) => predicate.value.endsWith("oa#hasSelector"));
    expect(selectors.length).toBeGreaterThan(20);
    for (const target of new Set(selectors.map(({ subject }) => subject.value))) {
      const own = selectors.filter(({ subject }) => subject.value === target).map(({ object }) => object.value);
      const value = (name: string) =>
        own.map((selector) => objectOf(selector, name)).find((found) => found !== undefined) as string;
      const points = [...(textOfReport.get(target.split("/").at(-2) as string) as string)];
      expect(points.slice(Number(value("oa#start")), Number(value("oa#end"))).join("")).toBe(value("oa#exact"));
    }
  });
  it("jsonld has Quotations with a speaker, Events with a status, and no ClaimReview", async () => {
    const { mentions, id } = sampleDossier.events[0]!;
    const claim = {
      id: "c-1",
      by: sampleDossier.entities[0]!.id,
      kind: "assertion",
      modality: "happened",
      negated: false,
      degree: null,
      event: id,
      evidence: mentions,
    } as const;
    const document = JSON.parse(textOf(await filesOf("jsonld", { ...sampleDossier, claims: [claim] })));
    const context = {
      "@context": { "@vocab": "https://schema.org/", url: { "@type": "@id" }, eventStatus: { "@type": "@id" } },
    };
    const options = {
      documentLoader: async (documentUrl: string) => ({ documentUrl, document: context, contextUrl: undefined }),
      base: "https://page.example/",
    };
    const expanded = JSON.stringify(await jsonld.expand(document, options));
    for (const word of [
      "spokenByCharacter",
      "eventStatus",
      "NewsArticle",
      "Quotation",
      "Claim",
      "translationOfWork",
      "workTranslation",
    ])
      expect(expanded.includes(`"https://schema.org/${word}"`), word).toBe(true);
    expect(expanded.includes("ClaimReview")).toBe(false);
  });
  it("plover and timelinejs have real days, EDTF where they are uncertain", async () => {
    for (const line of textOf(await filesOf("plover", sampleDossier))
      .trim()
      .split("\n")) {
      const { date, textInfo, event } = JSON.parse(line);
      expect(event).toMatch(/^[A-Z]+$/);
      if (date !== "") expect(Number.isNaN(Date.parse(date))).toBe(false);
      if (textInfo.edtf !== undefined) expect(() => parse(textInfo.edtf)).not.toThrow();
    }
    const { events } = JSON.parse(textOf(await filesOf("timelinejs", sampleDossier)));
    expect(events.length).toBeGreaterThan(2);
    for (const { start_date: start, text: slide } of events) {
      expect(new Date(Date.UTC(start.year, (start.month ?? 1) - 1, start.day ?? 1)).getUTCDate()).toBe(start.day ?? 1);
      expect(slide.text).not.toMatch(/<script|javascript:/);
    }
  });
});
