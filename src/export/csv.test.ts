import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { filesOf, textOf } from "../../test/export/files.ts";
import { sampleDossier } from "../../test/web/fixture/dossier.ts";
import type { Dossier } from "../model/index.ts";
import { parseCsv } from "./csv/parse.ts";

/** The sample with a text in which the first event's sentence is something else. */
const withSentence = (exact: string): Dossier => {
  const report = {
    ...sampleDossier.reports[0]!,
    text: exact,
    headline: null,
    byline: null,
    dateline: null,
    body: [],
    authors: [],
    signals: [],
  };
  const event = { ...sampleDossier.events[0]!, mentions: [{ report: report.id, start: 0, end: exact.length, exact }] };
  return { ...sampleDossier, reports: [report], events: [event], statements: [], commitments: [], provenance: [] };
};
const rowOf = async (exact: string, options = {}): Promise<Record<string, string>> => {
  const [head, row] = [...parseCsv(textOf(await filesOf("csv", withSentence(exact), options), "events.csv"))];
  return Object.fromEntries((head as string[]).map((column, i) => [column, (row as string[])[i] as string]));
};

describe("csv", () => {
  it("counts rows and hashes bytes in the manifest", async () => {
    const files = await filesOf("csv", sampleDossier);
    for (const { file, rows, bytes, sha256 } of JSON.parse(textOf(files, "manifest.json")).files) {
      const content = files.get(file) as Uint8Array;
      expect([...parseCsv(textOf(files, file))]).toHaveLength(rows + 1);
      expect(content).toHaveLength(bytes);
      expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
    }
  });
  it.each([
    "=HYPERLINK(1)",
    "+1",
    "-1",
    "@SUM(1)",
    "\tx",
    "＝1",
  ])("puts an apostrophe before %j and says so", async (words) => {
    const row = await rowOf(words);
    expect(row.passage).toBe(`'${words}`);
    expect(row.escaped).toBe("passage");
  });
  it.each(["one = two", "'quoted'", 'say "no", twice', "a\nb", " =1"])("leaves %j as it stands", async (words) => {
    const row = await rowOf(words);
    expect(row.passage).toBe(words);
    expect(row.escaped).toBe("");
  });
  it("keeps formulas and writes a byte order mark where it is asked to", async () => {
    expect((await rowOf("=1+1", { keepFormulas: true })).passage).toBe("=1+1");
    expect(textOf(await filesOf("csv", sampleDossier, { bom: true }), "events.csv")).toMatch(/^\ufeffevent,/);
    expect(textOf(await filesOf("csv", sampleDossier), "events.csv")).toMatch(/^event,/);
  });
});
