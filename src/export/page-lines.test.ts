import { expect, test } from "vitest";
import { sampleDossier } from "../../test/web/fixture/dossier.ts";
import { frontOf } from "../dossier/front.ts";
import { unpackDossier } from "./page-data.ts";
import { pageLines } from "./page-lines.ts";

test("two lines, each ended, whatever line breaks a label or a text holds", () => {
  const breaks = "a\nb\rc\u2028d\r\ne";
  const dossier = {
    ...sampleDossier,
    stories: sampleDossier.stories.map((story) => ({ ...story, label: breaks })),
    reports: sampleDossier.reports.map((report) => ({ ...report, text: breaks + report.text })),
  };
  const [front, packed, ...rest] = pageLines(dossier).split("\n");
  expect(rest).toEqual([""]);
  expect(JSON.parse(front!)).toEqual(JSON.parse(JSON.stringify(frontOf(dossier))));
  expect(unpackDossier(JSON.parse(packed!)).reports.map(({ text }) => text)).toEqual(
    dossier.reports.map(({ text }) => text),
  );
});
