/** What a served page is drawn from (`export/page-lines.ts`), in gzip, kept until the library changes. */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { pageLines } from "../export/page-lines.ts";
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
  return promisify(gzip)(pageLines(JSON.parse(pieces.join("")) as Dossier));
};
