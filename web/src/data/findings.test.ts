import { expect, test } from "vitest";
import { reports } from "../../../test/web/fixture/builder.ts";
import { sampleDossier } from "../../../test/web/fixture/dossier.ts";
import { createIndex } from "./dossier-index.ts";
import { findingKinds, findingsIn } from "./findings.ts";
import { marksByLine, marksOf, partOf } from "./report-marks.ts";
import { linesOf } from "./segments.ts";

const index = createIndex(sampleDossier);
const reportOf = (key: string) => index.reportById.get(reports.get(key)!.id)!;

test("a report's findings come in the order of its text, each with where it is shown", () => {
  const findings = findingsIn(index, reportOf("lna"));
  expect(findings.map((finding) => finding.start)).toEqual(
    findings.map((finding) => finding.start).toSorted((a, b) => a - b),
  );
  expect(new Set(findings.map((finding) => finding.kind))).toEqual(
    new Set(findingKinds.filter((kind) => kind !== "signal")),
  );
  expect(findings.every((finding) => finding.href?.startsWith("#/"))).toBe(true);
});

test("a signal has its reason and leads nowhere; one about the whole report marks no words", () => {
  const signals = findingsIn(index, reportOf("gatepost")).filter((finding) => finding.kind === "signal");
  expect(signals).toHaveLength(3);
  expect(signals.every((signal) => signal.href === null && signal.label.includes(":"))).toBe(true);
});

test("each line is told for what it is: headline, byline, article or what stands around it", () => {
  const report = reportOf("lna");
  const lines = linesOf(report.text);
  const parts = marksByLine(lines, marksOf(report, [], [], null)).map(partOf);
  expect(parts).toEqual(["outside", "headline", "byline", "body", "body", "body", "body", "outside", "outside"]);
});
