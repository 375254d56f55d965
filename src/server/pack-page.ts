/**
 * What a served page is drawn from, in gzip: a line of JSON with its front, so that the first page is seen before the rest has come, and a line with
 * its dossier packed as a page's own file holds it (`docs/page-data.md`): a tenth of the dossier's JSON, kept until the library changes.
 */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { frontOf } from "../dossier/front.ts";
import { packJson } from "../export/page-data.ts";
import { writeListed } from "../library/listing/dossier.ts";
import type { Store } from "../library/store/store.ts";
import type { Dossier } from "../model/index.ts";

/** Null where there is no story of this id. */
export const packPage = async (store: Store, story: string | null): Promise<Uint8Array | null> => {
  const pieces: string[] = [];
  await store.snapshot(async (db) => {
    for await (const piece of writeListed(db, story)) pieces.push(piece);
  });
  if (pieces.length === 0) return null;
  const dossier = JSON.parse(pieces.join("")) as Dossier;
  return promisify(gzip)(`${JSON.stringify(frontOf(dossier))}\n${packJson(dossier)}\n`);
};
