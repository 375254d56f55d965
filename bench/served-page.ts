/**
 * The page of a server, measured by `node bench/page.ts --served [--reports 1000] [--library DIR]`: how long each view takes to be seen when its address is
 * opened directly, on a page of all stories and on that of the largest. The library is made by copying what was found in some generated reports.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import type { Story } from "../src/model/index.ts";
import { openBrowser } from "../test/web/browser.ts";
import { makeLibrary } from "./load-library.ts";

/** Reports that are read for real. */
const READ = 100;

const views = [
  "#/",
  "#/timeline",
  "#/statements",
  "#/accounts",
  "#/claims",
  "#/commitments",
  "#/provenance",
  "#/reports",
  "#/names",
  "#/search?q=talks",
];

/** Milliseconds from the start of the navigation until the view is drawn and on the screen. */
const seenAfter = async (context: BrowserContext, address: string): Promise<number> => {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "commit" });
  const ms = await page.evaluate<number>(`new Promise((done) => {
    const look = () => {
      if (document.querySelector("main[aria-busy=false] h1") === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    };
    look();
  })`);
  await page.close();
  return ms;
};

/** @param say Takes what was measured, the figure, and the budget. */
export const measureServed = async (
  reports: number,
  given: string | undefined,
  say: (what: string, figure: string, budget?: string) => void,
): Promise<void> => {
  const library = given ?? mkdtempSync(join(tmpdir(), "readout-bench-served-"));
  if (!existsSync(join(library, "library.sqlite"))) await makeLibrary(library, reports, READ, () => {});
  const server = spawn(process.execPath, [join(import.meta.dirname, "load-server.ts"), library], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve) => {
    server.stdout.once("data", (line: Buffer) => resolve(line.toString().trim()));
  });
  const from = performance.now();
  const { byteLength } = await (await fetch(`${url}/packed/dossier`)).arrayBuffer();
  say("packed by the server", `${(performance.now() - from).toFixed(0)} ms`, "once for each state of the library");
  say("  its JSON", `${(byteLength / 1e6).toFixed(1)} MB`);
  const { items } = (await (await fetch(`${url}/api/v1/stories?limit=200`)).json()) as { items: Story[] };
  const largest = items.toSorted((a, b) => b.reports.length - a.reports.length)[0]!;

  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await seenAfter(context, `${url}/`);
  for (const [what, path] of [
    [`${reports} reports`, "/"],
    [`story of ${largest.reports.length}`, `/stories/${largest.id}`],
  ] as const)
    for (const hash of views)
      say(`${what}, ${hash}`, `${(await seenAfter(context, url + path + hash)).toFixed(0)} ms`, "under 1000 ms");
  await browser.close();
  server.kill();
  if (given === undefined) rmSync(library, { recursive: true });
};
