/**
 * Takes pictures of every view of a built dossier: `node scripts/screenshots.ts [DIR] [--out FOLDER]`. Without DIR it builds the samples, and
 * an affair of test/stories that is told in Arabic too, and writes to docs/screenshots, which README shows; pictures of reports that belong to
 * others are not for the repository.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import type { Dossier } from "../src/model/index.ts";
import { findBrowser } from "./find-browser.ts";
import { withPalette } from "./palette-png.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  options: { out: { type: "string", default: join(root, "docs", "screenshots") } },
  allowPositionals: true,
});
const temporary = mkdtempSync(join(tmpdir(), "readout-screenshots-"));
const build = (reports: string): string => {
  const folder = join(temporary, reports.replaceAll("/", "-"));
  execFileSync(process.execPath, ["src/cli/main.ts", "build", reports, "--out", folder, "--quiet"], { cwd: root });
  return folder;
};

/** The thing with most of what a view is about; undefined where there is none. */
const fullest = <Thing>(things: readonly Thing[], weigh: (thing: Thing) => number): Thing | undefined =>
  things.toSorted((a, b) => weigh(b) - weigh(a))[0];

type Views = readonly (readonly [name: string, address: string | undefined])[];

/** Every view, each of the thing that shows most of what it is for. */
const viewsOf = ({ statements, accounts, provenance, reports, entities, events }: Dossier): Views => {
  const edge = fullest(
    provenance.filter(({ relation }) => relation === "translation"),
    ({ evidence }) => evidence.length,
  );
  const named = fullest(entities, ({ kind, forms }) => (kind === "person" ? forms.length : 0));
  const event = fullest(events, ({ mentions }) => mentions.length);
  const statement = fullest(statements, ({ quotes }) => quotes.length);
  const account = fullest(accounts, ({ points }) => points.filter(({ kind }) => kind === "disagreement").length);
  const point = account?.points.find(({ kind }) => kind === "disagreement") ?? account?.points[0];
  const doubtful = fullest(reports, ({ signals }) => signals.length);
  return [
    ["overview", ""],
    ["timeline", "timeline"],
    ["event", event && `timeline/${event.id}`],
    ["statements", "statements"],
    ["statement", statement && `statements/${statement.id}`],
    ["accounts", "accounts"],
    ["account", account && `accounts/${account.event}`],
    ["point", account && point && `accounts/${account.event}.${point.id}`],
    ["claims", "claims"],
    ["commitments", "commitments"],
    ["provenance", "provenance"],
    ["link", edge && `provenance/${edge.from}.${edge.to}.${edge.relation}`],
    ["reports", "reports"],
    ["report", doubtful && `reports/${doubtful.id}`],
    ["side-by-side", edge && `reports/${edge.from}?beside=${edge.to}`],
    ["names", "names"],
    ["name", named && `names/${named.id}`],
    ["search", named && `search?q=${encodeURIComponent(named.label)}`],
  ];
};

/** A report that runs from right to left. */
const arabic = ({ reports }: Dossier): Views => {
  const report = reports.find(({ lang }) => lang === "ar");
  return [["report-arabic", report && `reports/${report.id}`]];
};

const looks = {
  "": { viewport: { width: 1120, height: 760 }, colorScheme: "light" },
  "-narrow": { viewport: { width: 360, height: 780 }, colorScheme: "light" },
  "-dark": { viewport: { width: 1120, height: 760 }, colorScheme: "dark" },
} as const;
/** The views that are taken in the dark too: one of each kind of colours. */
const inTheDark = new Set(["overview", "timeline", "account", "link", "report"]);

const take = async (browser: Browser, folder: string, viewsIn: (dossier: Dossier) => Views): Promise<void> => {
  const views = viewsIn(JSON.parse(readFileSync(join(folder, "dossier.json"), "utf8")) as Dossier);
  const address = pathToFileURL(join(folder, "index.html")).href;
  for (const [suffix, options] of Object.entries(looks)) {
    const page = await browser.newPage({ ...options, reducedMotion: "reduce" });
    for (const [name, path] of views) {
      if (path === undefined || (suffix === "-dark" && !inTheDark.has(name))) continue;
      await page.goto("about:blank");
      await page.goto(`${address}#/${path}`);
      await page.locator("h1").waitFor();
      writeFileSync(join(values.out, `${name}${suffix}.png`), withPalette(await page.screenshot()));
    }
    await page.close();
  }
};

const executablePath = findBrowser();
if (executablePath === null) throw new Error("no Chromium was found; run `node scripts/setup-browser.mjs`");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--force-color-profile=srgb"] });
mkdirSync(values.out, { recursive: true });
if (positionals[0] === undefined) {
  await take(browser, build("samples"), viewsOf);
  await take(browser, build("test/stories/nuclear"), arabic);
} else await take(browser, resolve(positionals[0]), viewsOf);
await browser.close();
rmSync(temporary, { recursive: true });
