/** Writes `dossier.json` and `index.html`; each appears whole or not at all. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadPageAssets } from "../export/page-assets.ts";
import { siteHtml } from "../export/site.ts";
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

/**
 * Checks a dossier and writes it to a folder, which is made where it is missing.
 *
 * @returns Path of the page.
 * @throws {ReadoutError} `dossier-invalid` before anything is written; `output-unwritable`.
 */
export const writeDossier = async (dossier: Dossier, out: string): Promise<string> => {
  assertSound(dossier);
  const page = join(out, "index.html");
  const html = siteHtml(dossier, await loadPageAssets());
  try {
    await mkdir(out, { recursive: true });
    await writeWhole(join(out, "dossier.json"), inChunks(dossierText(dossier)));
    await writeWhole(page, html);
  } catch (cause) {
    throw new ReadoutError(
      "output-unwritable",
      `${out}: cannot be written (${reasonOf(cause)}); name another folder with --out`,
      { cause },
    );
  }
  return page;
};
