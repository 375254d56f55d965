/** `readout mcp` with the SDK's own client, over standard input and output. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { putReport } from "../../src/library/reports.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { RawReport } from "../../src/model/index.ts";
import { smallPile } from "../support/small-pile.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-mcp-"));
const client = new Client({ name: "test", version: "1" });
const texts = new Map<string, string>();

// What every tool gives, as far as these tests look at it.
interface Passage {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly outlet: string;
  readonly date: string | null;
}
type Answer = { readonly [name: string]: unknown } & {
  readonly items: readonly (Readonly<Record<string, never>> & { readonly [name: string]: unknown })[];
  readonly next: string | null;
  readonly total: number;
};

beforeAll(async () => {
  await withStore(join(dir, "library"), { create: true }, async (store) => {
    for (const { source, bytes } of smallPile) {
      const report = ingestBytes(bytes, source).report as RawReport;
      texts.set(report.id, report.text);
      await putReport(store, report, bytes);
    }
  });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [resolve("dist/cli/main.js"), "mcp", "--library", "library"],
      cwd: dir,
    }),
  );
}, 120_000);
afterAll(async () => {
  await client.close();
  rmSync(dir, { recursive: true, force: true });
});

const call = async (name: string, args: Record<string, unknown> = {}): Promise<{ error: boolean; text: string }> => {
  const { isError, content } = await client.callTool({ name, arguments: args }, undefined, { timeout: 120_000 });
  return { error: isError === true, text: (content as { text: string }[])[0]?.text ?? "" };
};
const ask = async (name: string, args: Record<string, unknown> = {}): Promise<Answer> => {
  const { error, text } = await call(name, args);
  expect(error, text).toBe(false);
  const passages = passagesIn(JSON.parse(text));
  for (const { report, start, end, exact } of passages) expect(texts.get(report)?.slice(start, end)).toBe(exact);
  for (const { outlet } of passages) expect(outlet.length).toBeGreaterThan(0);
  return JSON.parse(text);
};
const passagesIn = (value: unknown): Passage[] =>
  typeof value !== "object" || value === null
    ? []
    : "exact" in value
      ? [value as Passage]
      : Object.values(value).flatMap(passagesIn);

describe("readout mcp", { timeout: 120_000 }, () => {
  it("lists its tools, which only read", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "commitments",
      "compare_accounts",
      "list_stories",
      "news",
      "report_text",
      "search_reports",
      "statements",
      "timeline",
      "trace_report",
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(client.getInstructions()).toContain("passages");
  });

  it("answers each of them with passages, letter for letter", async () => {
    const stories = await ask("list_stories");
    expect(stories.total).toBeGreaterThan(1);
    const fish = (await ask("list_stories", { about: "Rau" })).items[0] as unknown as { id: string };
    const timeline = await ask("timeline", { story: fish.id, entity: "Zbigniew Rau" });
    expect(timeline.items.length).toBeGreaterThan(0);
    expect(passagesIn(timeline).length).toBeGreaterThan(0);
    const statements = await ask("statements", { speaker: "Rau", story: fish.id });
    expect(passagesIn(statements).map(({ exact }) => exact)).toContain("We will sign the agreement in June,");
    expect(passagesIn(await ask("compare_accounts", { story: fish.id })).length).toBeGreaterThan(0);
    expect(passagesIn(await ask("commitments", { story: fish.id })).length).toBeGreaterThan(0);
    const hits = await ask("search_reports", { text: '"northern ports"' });
    expect(
      passagesIn(hits)
        .map(({ exact }) => exact)
        .join(),
    ).toContain("northern ports");
    const named = await ask("search_reports", { speaker: "Rau", lang: "de" });
    expect(named.items).toHaveLength(1);
    const { report } = hits.items[0] as unknown as { report: { id: string } };
    expect(await ask("trace_report", { report: report.id })).toMatchObject({ story: fish.id });
    const text = (await ask("report_text", { report: report.id, start: 9, length: 20 })) as unknown as {
      text: string;
      next: number;
    };
    expect(text).toMatchObject({ text: texts.get(report.id)?.slice(9, 29), next: 29 });
    expect(passagesIn(await ask("news", { since: "2020-01-01" })).length).toBeGreaterThan(0);
  });

  it("answers in pages", async () => {
    const whole = await ask("statements");
    const seen: unknown[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: Answer = await ask("statements", { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items);
      cursor = page.next;
    }
    expect(seen).toEqual(whole.items);
    const { next } = await ask("statements", { limit: 1 });
    expect(await call("commitments", { cursor: next })).toMatchObject({
      error: true,
      text: expect.stringContaining("cursor"),
    });
  });

  it("says what is wrong with a question, and goes on", async () => {
    expect(await call("timeline", { story: "s-none" })).toMatchObject({
      error: true,
      text: expect.stringContaining("list_stories"),
    });
    expect(await call("report_text", { report: "r-none" })).toMatchObject({ error: true });
    expect(await call("timeline", { story: 3 })).toMatchObject({ error: true });
    expect((await ask("search_reports", { text: "'); drop table report; --" })).items).toEqual([]);
  });
});
