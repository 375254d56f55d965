/** Finds a Chromium to open pages with: the one `CHROMIUM` names, the system's, or the one Playwright keeps. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where the browser is; null where there is none. A `CHROMIUM` that names no file counts as none: nothing is guessed. */
export const findBrowser = (): string | null => {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  return [...usualPlaces, chromium.executablePath()].find((place) => existsSync(place)) ?? null;
};
