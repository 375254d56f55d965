/** What the views do with much: search, texts side by side, long lists; on a dossier of some hundred reports. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Dossier, Passage, ProvenanceEdge, Report } from "../../src/model/index.ts";
import { sampleDossier } from "./fixture/dossier.ts";
import { settled } from "./fixture/settled.ts";
import { enlarge } from "./large.ts";
import { browserMs, goTo, openSite, type Site, wide } from "./site.ts";

const enlarged = enlarge(sampleDossier, 30);
/** Two reports, as if they were two versions of one. */
const [late, early] = enlarged.reports.filter(({ lang }) => lang === "en") as [Report, Report];
const words = ({ id, text }: Report, start: number, end: number): Passage => ({
  report: id,
  start,
  end,
  exact: text.slice(start, end),
});
const revision: ProvenanceEdge = {
  from: late.id,
  to: early.id,
  relation: "revision",
  score: 1,
  evidence: [{ a: words(late, 0, 5), b: words(early, 0, 5) }],
  changes: [
    { a: words(late, 10, 20), b: words(early, 30, 40) },
    { a: null, b: words(early, 50, 60) },
  ],
};
/** Accounts of more points than a window shows. */
const [account, ...otherAccounts] = enlarged.accounts;
const told = {
  ...account!,
  points: Array.from({ length: 12 }).flatMap((_, turn) =>
    account!.points.map((point, i) => ({ ...point, id: `p-${turn}-${i}` })),
  ),
};
const dossier: Dossier = {
  ...enlarged,
  events: enlarged.events.map((event) => ({
    ...event,
    joins: event.mentions.map((_, mention) => ({ mention, reasons: [] })),
  })),
  accounts: [told, ...otherAccounts],
  provenance: [...enlarged.provenance, revision],
};
/** Waits longer than usual: where tests run, machines are busy. */
const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 8_000 });
let site: Site;
beforeAll(async () => {
  site = await openSite(dossier);
}, browserMs);
afterAll(() => site?.close());

test(
  "a search finds a name in other scripts, follows what is typed without filling the history, and opens the words",
  async () => {
    const { page, troubles } = await site.open(wide, "#/timeline");
    await page.getByLabel("Search the dossier").fill("카셈");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("heading", { level: 2, name: "In the reports" }).waitFor();
    expect(await page.locator(".hits mark").first().textContent()).toContain("카셈");
    await page.getByLabel("In reports in").selectOption("en");
    await eventually(() => page.locator(".hits mark").allTextContents()).toContain("Kasem");
    await page.goBack();
    const field = page.getByLabel("Words, a phrase or a name");
    await field.fill("śluzy w kwietniu");
    await eventually(() => page.getByRole("status").textContent()).toMatch(/^\d+ passages/);
    await field.fill("sluzy");
    await eventually(() => decodeURIComponent(page.url())).toContain("?q=sluzy");
    await page.locator(".hits a").first().click();
    expect((await page.locator("mark.target").allTextContents()).join("")).toMatch(/^śluz/i);
    await page.goBack();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Timeline" }).waitFor();
    expect(troubles).toEqual([]);
  },
  browserMs,
);

test(
  "a report stands beside another, the same numbers on what matches, and says so in its address",
  async () => {
    const { page } = await site.open(wide);
    const edge = dossier.provenance.find(({ relation }) => relation === "translation")!;
    await goTo(page, `#/provenance/${edge.from}.${edge.to}.${edge.relation}`);
    await page.getByRole("link", { name: "Read the two texts side by side" }).click();
    await page.locator(".parallel").waitFor();
    expect(page.url()).toContain(`${edge.from}?beside=${edge.to}`);
    const numbers = (side: number): Promise<string[]> =>
      page.locator(`.parallel td:nth-child(${side}) .pair-number`).allTextContents();
    const ofLeft = (await numbers(1)).flatMap((words) => words.split(" ")).toSorted();
    expect(ofLeft.length).toBeGreaterThanOrEqual(edge.evidence.length);
    expect((await numbers(2)).toSorted()).toEqual(ofLeft);
    await page.getByRole("link", { name: "nothing" }).click();
    await page.locator(".marked-text").waitFor();
  },
  browserMs,
);

test(
  "a later version shows what was changed, before and now; a report and an event list their claims, each with its words",
  async () => {
    const { page } = await site.open(wide);
    await goTo(page, `#/provenance/${revision.from}.${revision.to}.revision`);
    const cells = await page.locator(".revision td").allTextContents();
    expect(cells[0]).toContain(words(early, 30, 40).exact.trim());
    expect(cells[1]).toContain(words(late, 10, 20).exact.trim());
    expect(cells[3]).toContain("taken out");
    const claim = dossier.claims[0]!;
    await goTo(page, `#/reports/${claim.evidence[0]!.report}`);
    await page.getByRole("link", { name: /claims?, in their words/ }).click();
    await page.getByRole("heading", { level: 1, name: "Claims" }).waitFor();
    await page.locator(".claim .passage").first().click();
    await page.locator("mark.target").first().waitFor();
    await goTo(page, `#/timeline/${claim.event}`);
    await page.getByRole("link", { name: /claims? of it/ }).click();
    const count = dossier.claims.filter(({ event }) => event === claim.event).length;
    await page.getByText(`${count} claims`, { exact: true }).waitFor();
  },
  browserMs,
);

test(
  "a ledger of hundreds of cards draws those near the window, all of them on paper, and back finds its place",
  async () => {
    const { page } = await site.open(wide, "#/statements");
    const cards = page.locator("article.statement");
    expect(dossier.statements.length).toBeGreaterThan(150);
    expect(await cards.count()).toBeLessThan(60);
    await page.evaluate("window.scrollTo(0, document.body.scrollHeight / 2)");
    await eventually(() => page.evaluate("!!document.elementFromPoint(300, 450)?.closest('article.statement')")).toBe(
      true,
    );
    await page.waitForTimeout(300);
    expect(await cards.count()).toBeLessThan(80);
    const place = Number(await page.evaluate("scrollY"));
    await page.evaluate("document.elementFromPoint(300, 450).closest('article').querySelector('a.passage').click()");
    await page.locator("mark.target").first().waitFor();
    await page.goBack();
    await eventually(async () => Math.abs(Number(await page.evaluate("scrollY")) - place)).toBeLessThan(5);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await cards.count()).toBe(dossier.statements.length);
  },
  browserMs,
);

test(
  "a long page of accounts is all there when it is seen, on paper at once, and back finds its place",
  async () => {
    const { page, troubles } = await site.open(wide, "#/accounts");
    await goTo(page, `#/accounts/${told.event}`);
    const undrawn = (): Promise<number> =>
      page.evaluate(
        "[...document.querySelectorAll('.section .point h3')].filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length",
      );
    await settled(() => page.locator(".section .point").count());
    await eventually(undrawn).toBe(0);
    const last = page.locator(".section .point").last();
    await last.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const left = await page.evaluate("scrollY");
    await last.locator("a.passage").first().click();
    await page.locator("mark.target").first().waitFor();
    await page.goBack();
    await eventually(() => page.evaluate("scrollY")).toBe(left);
    await page.emulateMedia({ media: "print" });
    await goTo(page, `#/accounts/${told.event}?by=side`);
    expect(await undrawn()).toBe(0);
    expect(troubles).toEqual([]);
  },
  browserMs,
);

test(
  "why sentences are one event is drawn when it is opened",
  async () => {
    const { page } = await site.open(wide, "#/timeline");
    const why = page.locator(".why-one").first();
    expect(await why.locator("li").count()).toBe(0);
    await why.locator("summary").press("Enter");
    await eventually(() => why.locator("li a.passage").count()).toBeGreaterThan(1);
  },
  browserMs,
);

test(
  "one link after the other is opened above the same drawing",
  async () => {
    const { page } = await site.open(wide, "#/provenance");
    await page.evaluate("document.querySelector('.graph svg').dataset.kept = 'kept'");
    const links = page.locator(".graph a.link");
    for (const place of [0, 1]) {
      const address = (await links.nth(place).getAttribute("href"))!;
      await links.nth(place).dispatchEvent("click");
      await eventually(() => page.url()).toContain(address);
      expect(await page.locator(".edge-panel h2").count()).toBe(1);
      expect(await page.locator("a.link.open").getAttribute("href")).toBe(address);
    }
    expect(await page.locator("svg[data-kept]").count()).toBe(1);
  },
  browserMs,
);

test(
  "Tab goes on through a long table beyond what is drawn",
  async () => {
    const { page } = await site.open(wide, "#/reports");
    const rows = page.locator(".list tbody tr");
    expect(await rows.count()).toBeLessThan(dossier.reports.length);
    await page.locator("th.headline a").last().focus();
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('th.headline') !== null")).toBe(true);
  },
  browserMs,
);

test(
  "what is drawn ahead of its time leaves nothing behind, and is not taken for the page",
  async () => {
    const { page, troubles } = await site.open(wide);
    await eventually(() => page.evaluate(() => performance.getEntriesByName("ready").length)).toBe(1);
    expect(await page.locator("main").count()).toBe(1);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.evaluate("[location.hash, document.activeElement.tagName, scrollY]")).toEqual(["", "BODY", 0]);
    expect(troubles).toEqual([]);
  },
  browserMs,
);
