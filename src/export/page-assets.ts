/**
 * Finds the built page of `web/`: beside this module in the published package (`dist/export/page.js`, `page.css`), or in
 * `web/dist` when readout runs from its sources. It builds nothing by itself.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ReadoutError } from "../model/index.ts";
import type { PageAssets } from "./site.ts";

const candidateFolders = [new URL("./", import.meta.url), new URL("../../web/dist/", import.meta.url)];

/**
 * Reads the page's script and style from the first folder that has both.
 *
 * @param folders Where to look, in order. Default: beside this module, then `web/dist`.
 * @throws ReadoutError `page-missing` where no folder has both.
 */
export const loadPageAssets = (folders: readonly URL[] = candidateFolders): PageAssets => {
  for (const folder of folders) {
    const script = new URL("page.js", folder);
    const style = new URL("page.css", folder);
    if (existsSync(script) && existsSync(style)) {
      return { script: readFileSync(script, "utf8"), style: readFileSync(style, "utf8") };
    }
  }
  throw new ReadoutError(
    "page-missing",
    `the page's script and style (page.js, page.css) are in none of ${folders.map((folder) => fileURLToPath(folder)).join(", ")}; make them with "npm run build"`,
  );
};
