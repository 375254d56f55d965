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

const [first, ...others] = sampleDossier.reports;

test("packing and unpacking give the same dossier, whatever the texts hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const dossier = { ...sampleDossier, claims: [], reports: [{ ...first!, source: text, url: text }, ...others] };
      const [back, whole] = [unpackDossier(JSON.parse(packJson(dossier))), dossier].map(sorted);
      expect(back === whole).toBe(true);
    }),
    { numRuns: 5 },
  );
});

test("is less than three quarters of the dossier", () => {
  expect(packJson(sampleDossier).length).toBeLessThan((JSON.stringify(sampleDossier).length * 3) / 4);
});

test("no field of a dossier is a list of numbers, so that none can be taken for a passage", () => {
  const lists = JSON.stringify(dossierJsonSchema()).match(/"items":\{"type":"[a-z]+"/g) ?? [];
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.filter((list) => /integer|number/.test(list))).toEqual([]);
});
