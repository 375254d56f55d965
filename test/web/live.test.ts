/** The page served by `readout serve` on a live library: the same views, from this server alone, and anew when a report comes in. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { putReport } from "../../src/library/reports.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { RawReport } from "../../src/model/index.ts";
import { type RunningServer, startServer } from "../../src/server/start.ts";
import { smallPile } from "../support/small-pile.ts";
import { seriousIn } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { browserMs, views, visit, wide } from "./site.ts";

const token = "a-token-for-tests-only";
const library = join(mkdtempSync(join(tmpdir(), "readout-live-")), "library");
const [herald, courier, later] = smallPile;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  await withStore(library, { create: true }, async (store) => {
    for (const { source, bytes } of [herald!, courier!])
      await putReport(store, ingestBytes(bytes, source).report as RawReport, bytes);
  });
  server = await startServer({ library, port: 0, token, log: "silent", threads: false, requestsPerMinute: 0 });
  await server.upToDate();
  browser = await openBrowser();
}, browserMs);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(join(library, ".."), { recursive: true });
});

test(
  "every view is drawn from this server alone, back works, and a report that comes in is shown without a reload",
  async () => {
    const page = await (await browser.newContext(wide)).newPage();
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    page.on("console", (message) => troubles.push(`console: ${message.text()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${server.url}/`) && !request.url().startsWith("data:"))
        troubles.push(`request: ${request.url()}`);
    });
    await page.goto(`${server.url}/`);
    await page.locator("h1").waitFor();
    const headings = await visit<string>(
      page,
      views.map(([, hash]) => hash),
      "() => document.querySelector('h1').textContent",
    );
    expect(headings.slice(1)).toEqual(views.slice(1).map(([, , heading]) => heading));
    const rows = page.locator("th.headline");
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Reports" }).waitFor();
    expect(await rows.count()).toBe(2);
    const answer = await fetch(`${server.url}/api/v1/reports?source=kurier.txt`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "text/plain" },
      body: new Uint8Array(later!.bytes),
    });
    expect(answer.status).toBe(201);
    await server.upToDate();
    await expect.poll(() => rows.count(), { timeout: 30_000, interval: 200 }).toBe(3);
    expect(page.url()).toBe(`${server.url}/#/reports`);
    expect(await page.evaluate("document.cookie + localStorage.length + sessionStorage.length")).toBe("00");
    expect(troubles).toEqual([]);
  },
  browserMs,
);

test(
  "with the token a name is corrected, by the keyboard alone, and the correction is listed and undone; a wrong token is said",
  async () => {
    const page = await (await browser.newContext(wide)).newPage();
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    await page.goto(`${server.url}/#/names`);
    const press = page.keyboard.press.bind(page.keyboard);
    await page.getByRole("link", { name: "Zbigniew Rau", exact: true }).press("Enter");
    await page.getByRole("button", { name: "Correct this name" }).press("Enter");
    expect(await seriousIn(page, [new URL(page.url()).hash])).toEqual([]);
    await page.getByLabel("What to call it").fill("Minister Rau");
    await page.getByLabel("Why").fill("our spelling");
    await page.getByLabel("Your name").fill("Anna");
    await page.getByLabel("The server’s token").fill("some-other-token-than-that");
    await press("Enter");
    await page.getByRole("alert").getByText("does not know this token").waitFor();
    await page.getByLabel("The server’s token").fill(token);
    await press("Enter");
    await page.getByRole("status").getByText("Kept in the journal").waitFor();
    await server.upToDate();
    await page.getByRole("heading", { level: 1, name: "Minister Rau" }).waitFor();
    await page.getByRole("link", { name: "Corrections by readers" }).press("Enter");
    const entries = page.locator(".entries > li");
    await entries.getByText("our spelling").waitFor();
    await entries.getByRole("button", { name: "Undo" }).press("Enter");
    expect(await page.getByLabel("Your name").inputValue()).toBe("Anna");
    expect(await page.getByLabel("The server’s token").count()).toBe(0);
    await page.getByLabel("Why").fill("the old one was right");
    await page.getByRole("button", { name: "Keep this" }).press("Enter");
    await entries.getByText("the old one was right").waitFor();
    expect(await entries.getByRole("button", { name: "Undo" }).count()).toBe(0);
    await server.upToDate();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Zbigniew Rau" }).waitFor();
    expect(await page.evaluate("document.cookie + localStorage.length")).toBe("0");
    expect(troubles).toEqual([]);
  },
  browserMs,
);
