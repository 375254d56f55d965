/**
 * Takes pictures of every view of a built dossier: `node scripts/screenshots.ts [DIR] [--out FOLDER]`. Without DIR it builds the samples and
 * writes to docs/screenshots, which README shows; pictures of reports that belong to others are not for the repository.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import type { Dossier } from "../src/model/index.ts";
import { findBrowser } from "./find-browser.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  options: { out: { type: "string", default: join(root, "docs", "screenshots") } },
  allowPositionals: true,
});
const temporary = positionals[0] === undefined ? mkdtempSync(join(tmpdir(), "readout-screenshots-")) : null;
if (temporary !== null)
  execFileSync(process.execPath, ["src/cli/main.ts", "build", "samples", "--out", temporary, "--quiet"], { cwd: root });
const folder = resolve(positionals[0] ?? (temporary as string));
const { statements, accounts, provenance, reports, entities, events } = JSON.parse(
  readFileSync(join(folder, "dossier.json"), "utf8"),
) as Dossier;

/** The thing with most of what a view is about; undefined where there is none. */
const fullest = <Thing>(things: readonly Thing[], weigh: (thing: Thing) => number): Thing | undefined =>
  things.toSorted((a, b) => weigh(b) - weigh(a))[0];

const edge = fullest(
  provenance.filter(({ relation }) => relation === "translation"),
  ({ evidence }) => evidence.length,
);
const named = fullest(entities, ({ kind, forms }) => (kind === "person" ? forms.length : 0));
const views: readonly (readonly [name: string, hash: string | undefined])[] = [
  ["overview", ""],
  ["timeline", "timeline"],
  ["event", fullest(events, ({ mentions }) => mentions.length)?.id],
  ["statements", "statements"],
  ["statement", fullest(statements, ({ quotes }) => quotes.length)?.id],
  ["accounts", "accounts"],
  ["account", fullest(accounts, ({ points }) => points.filter(({ kind }) => kind === "disagreement").length)?.event],
  ["commitments", "commitments"],
  ["provenance", "provenance"],
  ["link", edge && `${edge.from}.${edge.to}.${edge.relation}`],
  ["reports", "reports"],
  ["report", fullest(reports, ({ signals }) => signals.length)?.id],
  ["side-by-side", edge && `${edge.from}?beside=${edge.to}`],
  ["names", "names"],
  ["name", named?.id],
  ["search", named && `search?q=${encodeURIComponent(named.label)}`],
];
/** The view that shows one thing of a kind. */
const viewOf: Readonly<Record<string, string>> = {
  event: "timeline",
  statement: "statements",
  account: "accounts",
  link: "provenance",
  report: "reports",
  "side-by-side": "reports",
  name: "names",
};
const looks = [
  ["", { viewport: { width: 1120, height: 760 }, colorScheme: "light" }, views.map(([name]) => name)],
  ["-dark", { viewport: { width: 1120, height: 760 }, colorScheme: "dark" }, ["overview", "report"]],
  [
    "-narrow",
    { viewport: { width: 360, height: 780 }, colorScheme: "light" },
    ["overview", "timeline", "account", "report"],
  ],
] as const;

const executablePath = findBrowser();
if (executablePath === null) throw new Error("no Chromium was found; run `node scripts/setup-browser.mjs`");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--force-color-profile=srgb"] });
const address = pathToFileURL(join(folder, "index.html")).href;
mkdirSync(values.out, { recursive: true });
for (const [suffix, options, names] of looks) {
  const page = await browser.newPage({ ...options, reducedMotion: "reduce" });
  for (const [name, hash] of views) {
    if (hash === undefined || !(names as readonly string[]).includes(name)) continue;
    const path = viewOf[name] === undefined ? hash : `${viewOf[name]}/${hash}`;
    await page.goto("about:blank");
    await page.goto(`${address}#/${path}`);
    await page.locator("h1").waitFor();
    await page.screenshot({ path: join(values.out, `${name}${suffix}.png`) });
  }
  await page.close();
}
await browser.close();
if (temporary !== null) rmSync(temporary, { recursive: true });
