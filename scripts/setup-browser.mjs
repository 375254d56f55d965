/**
 * Brings a browser for the tests that open the page, if there is none yet: Debian's own with fonts for all scripts where
 * this runs as root on Debian, else the one that Playwright downloads for this machine.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser } from "./find-browser.ts";

const run = (command, args) => {
  console.log(`> ${[command, ...args].join(" ")}`);
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error !== undefined || status !== 0) {
    console.error(
      `setup-browser: ${command} failed${error === undefined ? ` with status ${status}` : `: ${error.message}`}`,
    );
    process.exit(1);
  }
};

const found = findBrowser();
if (found !== null) {
  console.log(`setup-browser: there is one already: ${found}`);
} else if (process.env.CHROMIUM) {
  console.error(`setup-browser: CHROMIUM names ${process.env.CHROMIUM}, which is no file; mend it or unset it`);
  process.exit(1);
} else if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core", "fonts-noto-cjk"]);
} else {
  const playwright = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  run(process.execPath, [join(playwright, "cli.js"), "install", "chromium"]);
}
