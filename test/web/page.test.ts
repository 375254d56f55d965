/**
 * The page as its reader has it: built by vite, written with the sample dossier, opened from disk in Chromium. Walks every
 * view and follows every link into a report to the words it promises.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportId } from "./fixture/builder.ts";
import { sampleDossier } from "./fixture/dossier.ts";
import { settled } from "./fixture/settled.ts";
import { browserMs, narrow, openSite, type Site, views, visit, wide } from "./site.ts";

let site: Site;
const open = (...given: Parameters<Site["open"]>): ReturnType<Site["open"]> => site.open(...given);

beforeAll(async () => {
  site = await openSite();
}, browserMs);

afterAll(() => site?.close());

const { events, statements, accounts, commitments, provenance, reports, entities } = sampleDossier;
const everyAddress = [
  ...views.map(([, hash]) => hash),
  ...events.map(({ id }) => `#/timeline/${id}`),
  ...statements.map(({ id }) => `#/statements/${id}`),
  ...accounts.map(({ event }) => `#/accounts/${event}`),
  ...accounts.flatMap(({ event }) => ["#/claims", `#/claims?event=${event}`]),
  ...commitments.map(({ id }) => `#/commitments/${id}`),
  ...provenance.map(({ from, to, relation }) => `#/provenance/${from}.${to}.${relation}`),
  ...reports.map(({ id }) => `#/reports/${id}`),
  ...entities.map(({ id }) => `#/names/${id}`),
];

test(
  "every view opens from its link, and back returns, without an error, a request, a dialog or a cookie",
  async () => {
    const { page, troubles } = await open(wide);
    for (const [name, hash, heading] of views) {
      await page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(heading);
      expect(page.url()).toBe(`${site.address}${hash}`);
    }
    for (const [, , heading] of views.toReversed().slice(1)) {
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    }
    expect(troubles).toEqual([]);
    expect(await page.evaluate("document.cookie")).toBe("");
  },
  browserMs,
);

test(
  "each thing has an address that opens it, and nothing is wider than a phone",
  async () => {
    const { page, troubles } = await open(narrow);
    const shapes = await visit<[headings: number, beyond: number, corrections: number]>(
      page,
      everyAddress,
      "() => [document.querySelectorAll('main h1').length, document.documentElement.scrollWidth - innerWidth, document.querySelectorAll('.correct').length]",
    );
    for (const [i, [headings, beyond, corrections]] of shapes.entries()) {
      expect(headings, everyAddress[i]).toBe(1);
      expect(beyond, everyAddress[i]).toBeLessThanOrEqual(0);
      expect(corrections, everyAddress[i]).toBe(0);
    }
    expect(troubles).toEqual([]);
  },
  browserMs,
);

const passages = [
  ...events.flatMap((event) => event.mentions),
  ...statements.flatMap((statement) => statement.quotes.map((quote) => quote.content)),
  ...accounts.flatMap((account) => account.points.flatMap((point) => point.cells.flatMap((cell) => cell.evidence))),
  ...commitments.flatMap(({ evidence, condition }) => (condition === null ? evidence : [...evidence, condition])),
  ...commitments.flatMap(({ followUps }) => followUps.flatMap((followUp) => followUp.evidence)),
  ...provenance.flatMap((edge) => edge.evidence.flatMap(({ a, b }) => (b === null ? [a] : [a, b]))),
  ...reports.flatMap((report) => report.credits.flatMap((credit) => credit.evidence)),
  ...entities.flatMap((entity) => [...entity.mentions, ...entity.roles.flatMap((role) => role.evidence)]),
];

test(
  "every passage of every finding is linked, and its link lands on the exact words, marked and in sight",
  async () => {
    const { page } = await open(wide);
    const found = await visit<string[]>(
      page,
      everyAddress,
      `() => [...document.querySelectorAll('a[href*="?at="]')].map((anchor) => anchor.getAttribute("href"))`,
    );
    const links = [...new Set(found.flat())];
    const missing = passages.filter(
      ({ report, start, end }) => !links.includes(`#/reports/${report}?at=${start}-${end}`),
    );
    expect(missing.map((passage) => passage.exact)).toEqual([]);
    const textOf = new Map(reports.map(({ id, text }) => [id, text]));
    const landings = await visit<[marked: string, top: number]>(
      page,
      links,
      `() => [
        [...document.querySelectorAll("mark.target")].map((mark) => mark.textContent).join(""),
        document.getElementById("target").getBoundingClientRect().top,
      ]`,
    );
    for (const [i, [marked, top]] of landings.entries()) {
      const href = links[i]!;
      const [, report, start, end] = /^#\/reports\/(.*)\?at=(\d+)-(\d+)$/.exec(href)!;
      const words = textOf.get(report!)!.slice(Number(start), Number(end));
      expect(marked, href).toBe(words.replace(/[\u202a-\u202e]/g, "⇄"));
      expect(top, href).toBeLessThan(900);
    }
  },
  browserMs,
);

test(
  "quotation marks stand around direct quotes only, in the manner of their language",
  async () => {
    const { page } = await open(wide, "#/statements");
    const marks = (words: string): Promise<number> => page.locator("q").filter({ hasText: words }).count();
    expect(await marks("Otworzymy śluzy")).toBe(1);
    expect(await marks("Мы откроем шлюзы")).toBe(0);
    expect(await marks("that Lorvania would pay")).toBe(0);
    expect(await marks("long, cold and useful")).toBe(0);
    expect(await page.getByText("Мы откроем шлюзы").count()).toBe(1);
  },
  browserMs,
);

test(
  "hostile texts are shown as the words they are",
  async () => {
    const { page, troubles } = await open(wide, `#/reports/${reportId("hostile")}`);
    expect(await page.title()).toBe("The gates of the Halvek dam – dossier");
    expect(await page.locator("main").textContent()).toContain("</script><script>document.title='broken'</script>");
    expect(await page.locator("main img, main script, iframe, [href^='javascript']").count()).toBe(0);
    expect(await page.locator("main .control").count()).toBeGreaterThanOrEqual(2);
    expect(troubles).toEqual([]);
  },
  browserMs,
);

test(
  "right-to-left text runs right to left",
  async () => {
    const { page } = await open(wide, `#/reports/${reportId("sarrat-readout")}`);
    const direction = await page.evaluate("getComputedStyle(document.querySelector('.line-text')).direction");
    expect(direction).toBe("rtl");
  },
  browserMs,
);

test(
  "filters live in the address, and back undoes them",
  async () => {
    const { page } = await open(wide, "#/statements");
    const shown = (): Promise<number> => page.locator("article.statement").count();
    await expect.poll(shown, { timeout: 8_000 }).toBe(statements.length);
    await page.getByLabel("Rendered in").selectOption("ko");
    await expect.poll(shown, { timeout: 8_000 }).toBeLessThan(statements.length);
    expect(page.url()).toContain("?lang=ko");
    await page.goBack();
    await expect.poll(shown, { timeout: 8_000 }).toBe(statements.length);
  },
  browserMs,
);

test(
  "back returns to the place in a long page that was left",
  async () => {
    const { page } = await open(narrow, "#/statements");
    await settled(() => page.locator("a.passage").count());
    const last = page.locator("a.passage").last();
    await last.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const left = await page.evaluate("scrollY");
    expect(left).toBeGreaterThan(500);
    await last.click();
    await page.locator("mark.target").first().waitFor();
    await page.goBack();
    await expect.poll(() => page.evaluate("scrollY")).toBe(left);
  },
  browserMs,
);

test(
  "the keyboard alone reaches a finding and its words",
  async () => {
    const { page } = await open(wide, "#/statements");
    await page.getByRole("link", { name: "Marta Velin" }).first().focus();
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press("Tab");
      if (((await page.evaluate("document.activeElement.getAttribute('href')")) as string | null)?.includes("?at="))
        break;
    }
    await page.keyboard.press("Enter");
    await page.locator("mark.target").first().waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("target");
  },
  browserMs,
);

test(
  "dark follows the reader's setting",
  async () => {
    const background = async (colorScheme: "light" | "dark"): Promise<unknown> => {
      const { page } = await open({ ...wide, colorScheme });
      return page.evaluate("getComputedStyle(document.body).backgroundColor");
    };
    expect(await background("light")).toBe("rgb(252, 250, 245)");
    expect(await background("dark")).toBe("rgb(23, 22, 19)");
  },
  browserMs,
);
