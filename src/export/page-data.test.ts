import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleDossier } from "../../test/web/fixture/dossier.ts";
import type { Claim } from "../model/index.ts";
import { packJson, unpackDossier } from "./page-data.ts";
import { dossierJsonSchema } from "./schema.ts";

/** JSON with the fields of each object in one order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const claim = (id: string, report: number, start: number, more: Partial<Claim> = {}): Claim => {
  const { id: by, text } = sampleDossier.reports[report]!;
  const evidence = [{ report: by, start, end: start + 3, exact: text.slice(start, start + 3) }];
  return {
    id,
    by,
    kind: "assertion",
    modality: "happened",
    negated: false,
    degree: null,
    event: null,
    evidence,
    ...more,
  };
};
/** In the order of the texts, as they come back. */
const claims = [
  claim("c-0", 0, 5),
  claim("c-1", 0, 9, { by: sampleDossier.entities[0]!.id, kind: "demand", negated: true, degree: "~all" }),
  claim("c-2", 2, 1, { event: sampleDossier.events[0]!.id, modality: "planned" }),
  claim("c-3", 2, 1, { evidence: [...claim("", 2, 1).evidence, ...claim("", 0, 7).evidence] }),
];

/** What the page has no use for is left out; utterances are numbered. */
const kept = {
  ...sampleDossier,
  claims,
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
      const dossier = { ...kept, reports: [{ ...first!, source: text, url: `~${text}` }, ...others] };
      const [back, whole] = [unpackDossier(JSON.parse(packJson(dossier))), dossier].map(sorted);
      expect(back === whole).toBe(true);
    }),
    { numRuns: 5 },
  );
});

test("a text that looks like a reference is none", () => {
  const odd = { ...first!, text: `~1${first!.text.slice(2)}`, url: "~0", source: "~~0" };
  const [back] = unpackDossier(JSON.parse(packJson({ ...kept, reports: [odd, ...others] }))).reports;
  expect([back!.text, back!.url, back!.source]).toEqual([odd.text, odd.url, odd.source]);
});

test("is less than two thirds of the dossier", () => {
  expect(packJson(sampleDossier).length).toBeLessThan((JSON.stringify(sampleDossier).length * 2) / 3);
});

test("no field of a dossier is a list of numbers, so that none can be taken for a passage", () => {
  const lists = JSON.stringify(dossierJsonSchema()).match(/"items":\{"type":"[a-z]+"/g) ?? [];
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.filter((list) => /integer|number/.test(list))).toEqual([]);
});
