/** Whether everybody can use the page: axe-core on every kind of view, the keyboard alone, landmarks, right-to-left and CJK texts, paper. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seriousIn } from "./axe.ts";
import { reportId } from "./fixture/builder.ts";
import { sampleDossier } from "./fixture/dossier.ts";
import { browserMs, goTo, narrow, openSite, type Site, views, visit, wide } from "./site.ts";

const { events, statements, accounts, commitments, provenance, entities } = sampleDossier;
const edge = provenance.find(({ relation }) => relation === "translation") ?? provenance[0]!;
const edgeAddress = `#/provenance/${edge.from}.${edge.to}.${edge.relation}`;
const addresses = [
  ...views.map(([, hash]) => hash),
  "#/search?q=kasem",
  "#/claims",
  `#/timeline/${events[0]!.id}`,
  `#/statements/${statements[0]!.id}`,
  `#/accounts/${accounts[0]!.event}`,
  `#/commitments/${commitments[0]!.id}`,
  edgeAddress,
  `#/reports/${reportId("hostile")}`,
  `#/reports/${reportId("sarrat-readout")}`,
  `#/reports/${edge.from}?beside=${edge.to}`,
  `#/names/${entities.find(({ mentions }) => mentions.length > 3)!.id}`,
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, browserMs);
afterAll(() => site?.close());

test.each([
  ["wide", wide, addresses],
  ["narrow and dark", { ...narrow, colorScheme: "dark" as const }, addresses.slice(0, views.length + 3)],
])(
  "axe-core finds nothing serious, %s",
  async (_, options, some) => {
    const { page, troubles } = await site.open(options);
    expect(await seriousIn(page, some)).toEqual([]);
    expect(troubles).toEqual([]);
  },
  browserMs,
);

/** Presses Tab until the focused element is the one wanted. */
const tabTo = async (page: Page, wanted: string, most = 60): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(wanted)})`)) return;
  }
  throw new Error(`${most} presses of Tab do not reach ${wanted}`);
};

test(
  "the keyboard alone walks from the first page through a filter, a search and a report, and back",
  async () => {
    const { page, troubles } = await site.open(wide);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
    await tabTo(page, 'main a[href^="#/accounts/"]');
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
    await page.keyboard.press("Alt+ArrowLeft");
    await page.getByRole("heading", { level: 1, name: "The gates of the Halvek dam" }).waitFor();
    await goTo(page, "#/timeline");
    await tabTo(page, "select");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.url()).toContain("?");
    await tabTo(page, ".axis a, .event a");
    await page.evaluate("document.querySelector('.masthead input').focus()");
    await page.keyboard.type("카셈");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Search" }).waitFor();
    await tabTo(page, ".hits a");
    await page.keyboard.press("Enter");
    await page.locator("mark.target").first().waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("target");
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Search" }).waitFor();
    expect(troubles).toEqual([]);
  },
  browserMs,
);

test(
  "what the eye sees first a screen reader is told: landmarks, one heading of the first level, the answer of a search",
  async () => {
    const { page } = await site.open(wide);
    const counts = await visit<number[]>(
      page,
      addresses,
      `() => ["main", "nav[aria-label='Parts of the dossier']", "search", "h1"].map((what) => document.querySelectorAll(what).length)`,
    );
    expect(counts.map(String)).toEqual(addresses.map(() => "1,1,1,1"));
    await goTo(page, "#/search?q=zzzqqq");
    expect(await page.getByRole("status").textContent()).toBe("Nothing found.");
  },
  browserMs,
);

test(
  "Arabic runs right to left with the page still left to right; Korean and Chinese have faces of their own",
  async () => {
    const { page } = await site.open(narrow, `#/reports/${reportId("sarrat-readout")}`);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.line-text')).direction")).toBe("rtl");
    expect(await page.evaluate("getComputedStyle(document.body).direction")).toBe("ltr");
    await goTo(page, `#/reports/${reportId("saebyeok")}`);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.line-text')).fontFamily")).toContain("KR");
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  },
  browserMs,
);

test(
  "on paper: black on white, without the ways around, the texts whole",
  async () => {
    const { page } = await site.open({ ...wide, colorScheme: "dark" }, `#/reports/${reportId("kurier")}`);
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(
      await page
        .locator(".masthead nav, search")
        .evaluateAll((all) => all.every((one) => one.getClientRects().length === 0)),
    ).toBe(true);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  },
  browserMs,
);
