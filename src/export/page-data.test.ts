import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleDossier } from "../../test/web/fixture/dossier.ts";
import { packJson, unpackDossier } from "./page-data.ts";
import { dossierJsonSchema } from "./schema.ts";

/** JSON with the fields of each object in one order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** What the page has no use for is left out; utterances are numbered. */
const kept = {
  ...sampleDossier,
  claims: [],
  reports: sampleDossier.reports.map((report) => ({ ...report, sha256: "" })),
  statements: sampleDossier.statements.map((statement) => {
    const utterances = [...new Set(statement.quotes.map(({ utterance }) => utterance))];
    return {
      ...statement,
      quotes: statement.quotes.map((quote) => ({
        ...quote,
        cue: null,
        speakerMention: null,
        utterance: `${utterances.indexOf(quote.utterance)}`,
      })),
    };
  }),
};
const [first, ...others] = kept.reports;

test("packing and unpacking give the same dossier, whatever the texts hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const dossier = { ...kept, reports: [{ ...first!, source: text, url: text }, ...others] };
      const [back, whole] = [unpackDossier(JSON.parse(packJson(dossier))), dossier].map(sorted);
      expect(back === whole).toBe(true);
    }),
    { numRuns: 5 },
  );
});

test("is less than two thirds of the dossier", () => {
  expect(packJson(sampleDossier).length).toBeLessThan((JSON.stringify(sampleDossier).length * 2) / 3);
});

test("no field of a dossier is a list of numbers, so that none can be taken for a passage", () => {
  const lists = JSON.stringify(dossierJsonSchema()).match(/"items":\{"type":"[a-z]+"/g) ?? [];
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.filter((list) => /integer|number/.test(list))).toEqual([]);
});
