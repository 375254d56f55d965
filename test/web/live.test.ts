/** The page served by `readout serve` on a live library: the same views, from this server alone, and anew when a report comes in. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { putReport } from "../../src/library/reports.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { RawReport } from "../../src/model/index.ts";
import { type RunningServer, startServer } from "../../src/server/start.ts";
import { smallPile } from "../support/small-pile.ts";
import { seriousIn } from "./axe.ts";
import { openBrowser } from "./browser.ts";
import { settled } from "./fixture/settled.ts";
import { browserMs, goTo, views, visit, wide } from "./site.ts";

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

/** Makes a correction of the open finding in its dialog, and waits until the server's dossier has it. */
const correct = async (page: Page, action: RegExp, choose: (dialog: Locator) => Promise<unknown>): Promise<void> => {
  await page.getByRole("button", { name: /^Correct this/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(action).check();
  await choose(dialog);
  await keep(dialog, "read them again");
  await page.getByRole("status").getByText("Kept in the journal").waitFor();
};

const keep = async (dialog: Locator, why: string): Promise<void> => {
  await dialog.getByLabel("Why").fill(why);
  await dialog.getByLabel("Your name").fill("Anna");
  const asked = dialog.getByLabel("The server’s token");
  if ((await asked.count()) > 0) await asked.fill(token);
  await dialog.getByRole("button", { name: "Keep this" }).click();
  await dialog.waitFor({ state: "detached" });
  await server.upToDate();
};

/** Undoes the latest correction that stands. */
const undoLatest = async (page: Page): Promise<void> => {
  await goTo(page, "#/corrections");
  await page.locator(".entries").getByRole("button", { name: "Undo" }).first().click();
  await keep(page.getByRole("dialog"), "as it was");
};

test(
  "two names are joined, one is split by its spellings and one set to another kind, each in its dialog, and each is undone",
  async () => {
    const page = await (await browser.newContext(wide)).newPage();
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    await page.goto(`${server.url}/#/names`);
    const nameIn = (heading: string, name: string): Locator =>
      page
        .locator(".names section")
        .filter({ has: page.getByRole("heading", { name: heading }) })
        .getByRole("link", { name, exact: true });
    const rau = nameIn("People", "Zbigniew Rau");
    const open = async (): Promise<void> => {
      await goTo(page, "#/names");
      await rau.click();
      await page.getByRole("heading", { level: 1, name: "Zbigniew Rau" }).waitFor();
    };
    const listed = async (name: Locator, count: number): Promise<void> => {
      await goTo(page, "#/names");
      await expect.poll(() => name.count(), { timeout: 20_000 }).toBe(count);
    };

    await open();
    await correct(page, /^Join/, async (dialog) => {
      await dialog.getByLabel("Words of the other").fill("eriksen");
      const other = dialog.getByLabel(/^Which one/);
      await other.selectOption((await other.locator("option").first().getAttribute("value"))!);
    });
    await listed(nameIn("People", "Ine Eriksen Søreide"), 0);
    await undoLatest(page);
    await listed(nameIn("People", "Ine Eriksen Søreide"), 1);

    await open();
    await correct(page, /^Split/, async (dialog) => {
      await dialog.getByRole("checkbox", { name: "Rau", exact: true }).check();
      await dialog.getByLabel("What to call it").fill("Rau, another");
    });
    await listed(nameIn("People", "Rau, another"), 1);
    await undoLatest(page);
    await listed(nameIn("People", "Rau, another"), 0);

    await open();
    await correct(page, /^Set what it is/, (dialog) => dialog.getByRole("combobox").selectOption("document"));
    await listed(nameIn("Documents", "Zbigniew Rau"), 1);
    await undoLatest(page);
    await listed(rau, 1);
    expect(troubles).toEqual([]);
  },
  browserMs,
);

test(
  "an event is set to planned and two points of its accounts are joined, each in its dialog, and each is undone",
  async () => {
    const page = await (await browser.newContext(wide)).newPage();
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    await page.goto(`${server.url}/#/accounts`);
    const first = page.locator("main th a").first();
    const hash = (await first.getAttribute("href"))!;
    const event = hash.split("/").at(-1)!;
    const points = page.locator(".point h3 a");
    const shown = async (read: () => Promise<number>, count: number): Promise<void> => {
      await expect.poll(read, { timeout: 20_000 }).toBe(count);
    };

    await goTo(page, `#/timeline/${event}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const planned = page.locator(".page-head .badge", { hasText: "planned" });
    await shown(() => planned.count(), 0);
    await correct(page, /^Set what it is/, (dialog) => dialog.getByRole("combobox").selectOption("planned"));
    await shown(() => planned.count(), 1);
    await undoLatest(page);
    await goTo(page, `#/timeline/${event}`);
    await shown(() => planned.count(), 0);

    await goTo(page, hash);
    await page.locator(".agreed-points[open] .point").first().waitFor();
    const all = await settled(() => points.count());
    expect(all).toBeGreaterThan(1);
    await points.first().click();
    await correct(page, /^Join/, async (dialog) => {
      const other = dialog.getByLabel(/^Which one/);
      await other.selectOption((await other.locator("option").first().getAttribute("value"))!);
    });
    await goTo(page, hash);
    await shown(() => points.count(), all - 1);
    await undoLatest(page);
    await goTo(page, hash);
    await shown(() => points.count(), all);
    expect(troubles).toEqual([]);
  },
  browserMs,
);
