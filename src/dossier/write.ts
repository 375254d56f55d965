/** Writes `dossier.json` and `index.html`; each appears whole or not at all. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadPageAssets } from "../export/page-assets.ts";
import { type PageAssets, siteHtml } from "../export/site.ts";
import { type Dossier, ReadoutError } from "../model/index.ts";
import { reasonOf } from "../model/reason.ts";
import { dossierText } from "./text.ts";
import { assertSound } from "./verify.ts";

/** Code units that are written at once. */
const CHUNK = 1 << 16;

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

const writeWhole = async (file: string, content: string | Iterable<string>): Promise<void> => {
  const partial = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(partial, content);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw error;
  }
};

/** The page of a dossier; a script's longest string (some 500 MB) is as long as a page can be. */
const pageOf = (dossier: Dossier, assets: PageAssets, beside: string): string => {
  try {
    return siteHtml(dossier, assets);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ReadoutError(
      "page-too-large",
      `${dossier.reports.length} reports are too many for one page: ${beside} is written, index.html is not; keep them in a library ("readout add", "readout serve")`,
      { cause },
    );
  }
};

/**
 * Checks a dossier and writes it to a folder, which is made where it is missing.
 *
 * @returns Path of the page.
 * @throws {ReadoutError} `dossier-invalid` before anything is written; `output-unwritable`; `page-too-large` once all but the page is written.
 */
export const writeDossier = async (dossier: Dossier, out: string): Promise<string> => {
  assertSound(dossier);
  const page = join(out, "index.html");
  const data = join(out, "dossier.json");
  const assets = await loadPageAssets();
  try {
    await mkdir(out, { recursive: true });
    await writeWhole(data, inChunks(dossierText(dossier)));
    await writeWhole(page, pageOf(dossier, assets, data));
  } catch (cause) {
    if (cause instanceof ReadoutError) {
      // A page of an earlier dossier would tell of that one.
      await rm(page, { force: true });
      throw cause;
    }
    throw new ReadoutError(
      "output-unwritable",
      `${out}: cannot be written (${reasonOf(cause)}); name another folder with --out`,
      { cause },
    );
  }
  return page;
};
