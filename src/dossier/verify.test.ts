import { describe, expect, it } from "vitest";
import { loadDirectory } from "../directory/load.ts";
import { ingestBytes } from "../ingest/ingest.ts";
import type { Dossier, RawReport } from "../model/index.ts";
import { buildDossier } from "../pipeline/build.ts";
import { assertSound, findFaults } from "./verify.ts";

const reportOf = (text: string, source: string): RawReport =>
  ingestBytes(new TextEncoder().encode(text), source).report as RawReport;

const dossier = (): Dossier =>
  structuredClone(
    buildDossier(
      [
        reportOf(
          "Talks in Oslo\n\nOSLO, 3 May 2021 – Norwegian Foreign Minister Ine Eriksen Soreide met her Polish counterpart Zbigniew Rau in Oslo on Monday.\n\n“We will sign the agreement in June,” Rau said.\n",
          "a.txt",
        ),
      ],
      { directory: loadDirectory(), generated: "2021-05-04T00:00:00Z" },
    ),
  );

describe("findFaults", () => {
  it("finds none in a dossier as built", () => {
    expect(findFaults(dossier())).toEqual([]);
  });
  it("finds a passage that is not in its report", () => {
    const changed = dossier();
    const report = changed.reports[0] as { id: string; text: string };
    const event = {
      id: "e-1",
      type: "meeting",
      label: "x",
      time: null,
      place: null,
      participants: [],
      status: "happened",
      mentions: [{ report: report.id, start: 0, end: 5, exact: "Walks" }],
    };
    const faults = findFaults({ ...changed, events: [event] });
    expect(faults.some((fault) => fault.includes("Walks"))).toBe(true);
    expect(() => assertSound({ ...changed, events: [event] } as unknown as Dossier)).toThrow(/not written/);
  });
  it("finds an id that names nothing", () => {
    const changed = dossier();
    const [report] = changed.reports;
    expect(findFaults({ ...changed, reports: [{ ...report, outlet: "n-none" }] }).join()).toContain("n-none");
  });
  it("names what does not fit, or is not in its report, by its place in a long list", () => {
    const changed = dossier();
    const notice = { code: "no-text", severity: "info", source: "a.txt", report: null, message: "x" };
    const notices = Array.from({ length: 450 }, (_, i) => (i === 431 ? { ...notice, severity: "grave" } : notice));
    expect(findFaults({ ...changed, notices })).toEqual([expect.stringMatching(/^notices\.431\.severity: /)]);
    const [report] = changed.reports as [Dossier["reports"][number]];
    const claims = Array.from({ length: 450 }, (_, i) => ({
      id: `c-${i}`,
      by: report.id,
      kind: "assertion",
      modality: "happened",
      negated: false,
      degree: null,
      event: null,
      evidence: [{ report: report.id, start: 0, end: 5, exact: i === 202 ? "Walks" : report.text.slice(0, 5) }],
    }));
    expect(findFaults({ ...changed, claims })).toEqual([
      expect.stringMatching(/^claims\[202\]\.evidence\[0\]: "Walks"/),
    ]);
  });
  it.each([[null], [{}], [{ format: "readout-dossier/2" }], ["{}"]])("finds that %j is no dossier", (value) => {
    expect(findFaults(value).length).toBeGreaterThan(0);
  });
});
