/**
 * Budgets of the page: `node bench/page.ts [--dossier FILE] [--reports 1000] [--rows 20000]`.
 * Takes a dossier (by default it builds one of the reports of test/stories), enlarges it to some thousand reports, opens it from disk in
 * Chromium and prints: size against the texts, script gzipped, how long the overview and each view take, frames a second on a long ledger.
 * With `--served` the page of a server instead (`served-page.ts`). Run `npm run build` first: it measures the built page. Times are of the wall clock; in brackets what the page's process worked on all its threads, which a busy machine changes less.
 */
import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { loadPageAssets } from "../src/export/page-assets.ts";
import { siteHtml } from "../src/export/site.ts";
import type { Dossier } from "../src/model/index.ts";
import { openBrowser } from "../test/web/browser.ts";
import { enlarge } from "../test/web/large.ts";
import { measureServed } from "./served-page.ts";

const { values } = parseArgs({
  options: {
    dossier: { type: "string" },
    reports: { type: "string", default: "1000" },
    rows: { type: "string", default: "20000" },
    served: { type: "boolean", default: false },
    library: { type: "string" },
  },
});
const say = (what: string, figure: string, budget = ""): void =>
  console.log(`${what.padEnd(34)}${figure.padStart(24)}   ${budget}`);

if (values.served) {
  await measureServed(Number(values.reports), values.library, say);
  process.exit();
}

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "readout-bench-page-"));
const assets = loadPageAssets();

const readDossier = (): Dossier => {
  let file = values.dossier;
  if (file === undefined) {
    const reports = globSync("test/stories/*/*.txt", { cwd: root }).toSorted();
    execFileSync(process.execPath, ["src/cli/main.ts", "build", ...reports, "--out", folder, "--quiet"], { cwd: root });
    file = join(folder, "dossier.json");
  }
  return JSON.parse(readFileSync(file, "utf8")) as Dossier;
};

const write = (name: string, dossier: Dossier): string => {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, siteHtml(dossier, assets));
  return file;
};
const textBytes = (dossier: Dossier): number =>
  dossier.reports.reduce((sum, report) => sum + Buffer.byteLength(report.text), 0);

/** Seconds that the processes of all open pages have worked. */
const worked = async (): Promise<number> => {
  const { processInfo } = await machine.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === "renderer" ? cpuTime : 0), 0);
};

/** Wall clock and work of one step, in milliseconds. */
const timed = async (step: () => Promise<unknown>): Promise<[wall: number, work: number]> => {
  const before = await worked();
  const started = performance.now();
  await step();
  const wall = performance.now() - started;
  return [wall, 1000 * ((await worked()) - before)];
};

const openView = (page: Page, hash: string): Promise<unknown> =>
  page.evaluate(`new Promise((done) => {
    addEventListener("hashchange", () => requestAnimationFrame(() => setTimeout(done)), { once: true });
    location.hash = ${JSON.stringify(hash)};
  })`);

const both = ([wall, work]: readonly [number, number]): string => `${wall.toFixed(0)} ms (${work.toFixed(0)} ms)`;

const dossier = readDossier();
const copies = Math.ceil(Number(values.reports) / dossier.reports.length);
const large = enlarge(dossier, copies);
const file = write("large", large);
const small = write("small", dossier);
const page0 = Buffer.byteLength(assets.script) + Buffer.byteLength(assets.style);

say("reports", `${large.reports.length} (${copies} × ${dossier.reports.length})`);
say(
  "statements, events, links",
  [large.statements, large.events, large.provenance].map((list) => list.length).join(", "),
);
say("texts", `${(textBytes(large) / 1e6).toFixed(2)} MB`);
say("page against texts", `${(statSync(file).size / textBytes(large)).toFixed(2)}`, "at most 1.5");
say("data alone, without copies", `${((statSync(small).size - page0) / textBytes(dossier)).toFixed(2)}`);
say("script, gzip", `${(gzipSync(assets.script).length / 1e3).toFixed(1)} KB`, "under 200 KB");

const browser = await openBrowser();
const machine = await browser.newBrowserCDPSession();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });

/** Milliseconds from the start of the navigation until something was seen; the page draws nothing before its overview. */
const seen = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((done) =>
    new PerformanceObserver((list) => list.getEntries().forEach((paint) => done(paint.startTime))).observe({
      type: "paint",
      buffered: true,
    }))`);
/** Until nothing is left to be read. */
const ready = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const look = () => {
      const [mark] = performance.getEntriesByName("ready");
      if (mark === undefined) setTimeout(look, 50);
      else done(mark.startTime);
    };
    look();
  })`);

interface Opened {
  readonly page: Page;
  readonly seen: number;
  readonly ready: number;
  /** What its process worked until all was read. */
  readonly work: number;
}

const openFile = async (path: string): Promise<Opened> => {
  const page = await context.newPage();
  page.on("pageerror", (fault) => {
    throw fault;
  });
  await page.goto("about:blank");
  let times = [0, 0];
  const [, work] = await timed(async () => {
    await page.goto(pathToFileURL(path).href, { waitUntil: "commit" });
    times = [await seen(page), await ready(page)];
  });
  return { page, seen: times[0]!, ready: times[1]!, work };
};

const opened = await openFile(file);
const { page } = opened;
say("overview, from disk", `${opened.seen.toFixed(0)} ms`, "under 1000 ms");
say("  all else read, nobody waiting", both([opened.ready, opened.work]));
const report = large.reports[0]!;
const edge = large.provenance.find(({ relation }) => relation !== "credits") ?? large.provenance[0]!;
const account = large.accounts.toSorted((a, b) => b.points.length - a.points.length)[0]!;
const statement = large.statements.toSorted((a, b) => b.quotes.length - a.quotes.length)[0]!;
const views = [
  "#/timeline",
  `#/timeline/${account.event}`,
  "#/statements",
  `#/statements/${statement.id}`,
  "#/accounts",
  `#/accounts/${account.event}`,
  `#/accounts/${account.event}.${account.points[0]!.id}`,
  "#/claims",
  "#/commitments",
  "#/provenance",
  `#/provenance/${edge.from}.${edge.to}.${edge.relation}`,
  "#/reports",
  `#/reports/${report.id}`,
  `#/reports/${edge.from}?beside=${edge.to}`,
  "#/names",
  `#/names/${large.entities.toSorted((a, b) => b.mentions.length - a.mentions.length)[0]!.id}`,
  `#/search?q=${encodeURIComponent(large.entities[0]!.label)}`,
  "#/",
];
for (const hash of views)
  say(hash.replace(/[0-9a-f]{16}/g, "…"), both(await timed(() => openView(page, hash))), "under 200 ms");
await page.close();

const rows = Number(values.rows);
const ledger = { ...large, statements: [] as Dossier["statements"][number][] };
for (let i = 0; ledger.statements.length < rows; i += 1) {
  const statement = large.statements[i % large.statements.length]!;
  ledger.statements.push({ ...statement, id: `s-${i.toString(16).padStart(16, "0")}` });
}
const long = await openFile(write("ledger", ledger));
await openView(long.page, "#/statements");
await long.page.evaluate(`(() => {
  window.frames = [];
  const frame = (now) => { window.frames.push(now); requestAnimationFrame(frame); };
  requestAnimationFrame(frame);
})()`);
const session = await context.newCDPSession(long.page);
const scrolled = await timed(() =>
  session.send("Input.synthesizeScrollGesture", {
    x: 600,
    y: 500,
    yDistance: -12_000,
    speed: 3_000,
    gestureSourceType: "mouse",
  }),
);
const times = (await long.page.evaluate("window.frames")) as number[];
const gaps = times.slice(1).map((time, i) => time - times[i]!);
const span = (times.at(-1)! - times[0]!) / 1000;
say(`scrolling ${rows.toLocaleString("en")} statements`, `${(gaps.length / span).toFixed(0)} frames/s`, "at least 50");
say("  longest wait for a frame", `${Math.max(...gaps).toFixed(0)} ms`);
say("  work per frame", `${(scrolled[1] / gaps.length).toFixed(1)} ms`, "a frame of 50 a second has 20 ms");
await browser.close();
rmSync(folder, { recursive: true });
