/** Asks axe-core what keeps somebody from using the page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { visit } from "./site.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong that is serious or worse, as "address rule: element". */
export const seriousIn = async (page: Page, hashes: readonly string[]): Promise<string[]> => {
  await page.evaluate(axeSource);
  const found = await visit<string[]>(
    page,
    hashes,
    `() => axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
      .then(({ violations }) => violations.filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 120))))`,
  );
  return found.flatMap((troubles, i) => troubles.map((trouble) => `${hashes[i]} ${trouble}`));
};
