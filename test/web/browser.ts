/** Opens Chromium for the tests of the page; says how to get one where there is none. */
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.ts";

const quietly = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = async (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error(
      "no Chromium was found to open the page with; run `node scripts/setup-browser.mjs` (or let CHROMIUM name one)",
    );
  }
  return chromium.launch({ executablePath, args: quietly });
};
