/** The page of the sample dossier, built and written as `readout build` writes it, open in a browser from disk. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { loadPageAssets } from "../../src/export/page-assets.ts";
import { siteHtml } from "../../src/export/site.ts";
import type { Dossier } from "../../src/model/index.ts";
import { openBrowser } from "./browser.ts";
import { sampleDossier } from "./fixture/dossier.ts";

export const wide = { viewport: { width: 1280, height: 900 } };
export const narrow = { viewport: { width: 360, height: 780 } };
export const browserMs = 120_000;

/** Every view that the masthead leads to: its name there, its address, its heading. */
export const views = [
  ["Overview", "#/", "The gates of the Halvek dam"],
  ["Timeline", "#/timeline", "Timeline"],
  ["Statements", "#/statements", "Statements"],
  ["Accounts", "#/accounts", "Accounts side by side"],
  ["Commitments", "#/commitments", "Commitments"],
  ["Who took from whom", "#/provenance", "Who took from whom"],
  ["Reports", "#/reports", "Reports"],
  ["People and bodies", "#/names", "People and bodies"],
] as const;

export interface Site {
  readonly address: string;
  /** Opens the page and gathers whatever it should never do: errors, requests beyond its own file, dialogs. */
  readonly open: (options: BrowserContextOptions, hash?: string) => Promise<{ page: Page; troubles: string[] }>;
  readonly close: () => Promise<void>;
}

export const openSite = async (dossier: Dossier = sampleDossier): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), "readout-page-"));
  const address = pathToFileURL(join(folder, "index.html")).href;
  const root = fileURLToPath(new URL("../../web/", import.meta.url));
  await build({
    root,
    configFile: join(root, "vite.config.ts"),
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: false },
  });
  writeFileSync(join(folder, "index.html"), siteHtml(dossier, loadPageAssets([pathToFileURL(`${folder}/`)])));
  const browser = await openBrowser();
  return {
    address,
    open: async (options, hash = "") => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
      page.on("console", (message) => troubles.push(`console: ${message.text()}`));
      page.on("dialog", (dialog) => troubles.push(`dialog: ${dialog.message()}`));
      page.on("request", (request) => {
        if (request.url() !== address && !request.url().startsWith("data:")) troubles.push(`request: ${request.url()}`);
      });
      await page.goto(`${address}${hash}`);
      await page.locator("h1").waitFor();
      return { page, troubles };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/**
 * Opens addresses one after the other and asks something of each, all inside the page: hundreds of ways to and fro would take minutes.
 *
 * @param ask Source of a function that runs in the page once an address is drawn and its target is scrolled to.
 */
export const visit = <Answer>(page: Page, hashes: readonly string[], ask: string): Promise<Answer[]> =>
  page.evaluate(`(async () => {
    const ask = ${ask};
    const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const answers = [];
    for (const hash of ${JSON.stringify(hashes)}) {
      if (location.hash !== hash) {
        const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
        location.hash = hash;
        await changed;
        await nextFrame();
        await nextFrame();
      }
      answers.push(await ask());
    }
    return answers;
  })()`);

/** Opens an address in the page and waits until it is drawn. */
export const goTo = (page: Page, hash: string): Promise<unknown> => visit(page, [hash], "() => null");
