/** Any dossier goes through every export and is found again, letter for letter; its files are what their readers take. */
import fc from "fast-check";
import jsonld from "jsonld";
import { Parser } from "n3";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { findFaults } from "../../src/dossier/verify.ts";
import { parseCsv } from "../../src/export/csv/parse.ts";
import { formatOf, formats } from "../../src/export/formats.ts";
import { lookUp } from "../../src/export/look-up.ts";
import { anyDossier } from "../support/any-dossier.ts";
import { filesOf, textOf } from "./files.ts";

/** What a reader of each format must be able to do with its files. */
const read: Readonly<Record<string, (text: (path?: string) => string) => unknown>> = {
  json: (text) => JSON.parse(text()),
  csv: (text) => {
    const counts = JSON.parse(text("manifest.json")).files as { file: string; rows: number }[];
    for (const { file, rows } of counts) {
      const [head, ...table] = [...parseCsv(text(file))];
      expect(table).toHaveLength(rows);
      for (const row of table) {
        expect(row).toHaveLength(head?.length as number);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/);
      }
    }
  },
  jsonld: (text) => JSON.parse(text()),
  prov: (text) => expect(new Parser().parse(text()).length).toBeGreaterThan(0),
  timelinejs: (text) => JSON.parse(text()),
  graphml: (text) => new SaxesParser({ xmlns: true }).write(text()).close(),
  newsml: (text) => new SaxesParser({ xmlns: true }).write(text()).close(),
  ninjs: (text) => JSON.parse(text()),
};

describe("any dossier", () => {
  it("is sound to begin with", () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => void expect(findFaults(dossier)).toEqual([])),
      { numRuns: 20 },
    );
  });
  it.each(formats.filter(({ name }) => name !== "site").map(({ name }) => name))("goes through %s", async (name) => {
    await fc.assert(
      fc.asyncProperty(anyDossier, async (dossier) => {
        const files = await filesOf(name, dossier);
        const again = await filesOf(name, structuredClone(dossier));
        expect([...again].map(([, bytes]) => Buffer.from(bytes).toString("base64"))).toEqual(
          [...files].map(([, bytes]) => Buffer.from(bytes).toString("base64")),
        );
        read[name]?.((path) => textOf(files, path));
        const format = formatOf(files);
        // An export without any line has nothing by which it could be told.
        if (format === undefined) expect([...files.values()].every(({ length }) => length === 0)).toBe(true);
        else {
          expect(format.name).toBe(name);
          const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]));
          expect(lookUp(format.readBack(files), texts).missing).toEqual([]);
        }
      }),
      { numRuns: name === "docx" ? 3 : 12, endOnFailure: name === "docx" },
    );
  }, 30_000);
  it("is RDF as JSON-LD", async () => {
    const context = {
      "@context": { "@vocab": "https://schema.org/", url: { "@type": "@id" }, eventStatus: { "@type": "@id" } },
    };
    await fc.assert(
      fc.asyncProperty(anyDossier, async (dossier) => {
        const document = JSON.parse(textOf(await filesOf("jsonld", dossier)));
        const quads = await jsonld.toRDF(document, {
          base: "https://page.example/",
          documentLoader: async (documentUrl: string) => ({ documentUrl, document: context, contextUrl: undefined }),
        });
        expect((quads as unknown[]).length).toBeGreaterThan(0);
      }),
      { numRuns: 8 },
    );
  });
});
