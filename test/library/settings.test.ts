/** What a library is read with is kept in it: its dossier is that of a build with the same directory and dictionaries. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { loadLexicons } from "../../src/lexicon/load.ts";
import { backUp } from "../../src/library/backup.ts";
import { libraryDossier } from "../../src/library/dossier.ts";
import { putReport } from "../../src/library/reports.ts";
import { directoryOf, keepDirectory, keepTerms } from "../../src/library/settings.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { RawReport } from "../../src/model/index.ts";
import { buildDossier } from "../../src/pipeline/build.ts";
import { onEachEngine } from "../support/engines.ts";
import { smallPile } from "../support/small-pile.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-settings-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const own = join(dir, "own");
mkdirSync(own);
writeFileSync(
  join(own, "people.tsv"),
  "id\tkind\tof\twikidata\ten\nperson/katla-own\tperson\tcountry/no\t\tKatla Ownsdottir\n",
);
const lexicon = join(dir, "words.txt");
writeFileSync(lexicon, "鱈 [たら] /(n) cod/\n鯡 [にしん] /(n) herring/\n");
const generated = "2026-01-01T00:00:00Z";

onEachEngine(({ newLocation }) => {
  it("is the same as a build with the same, and goes into backups", async () => {
    const { terms } = loadLexicons([`ja-en=${lexicon}`]);
    const built = JSON.stringify(
      buildDossier(
        smallPile.slice(0, 3).map(({ bytes, source }) => ingestBytes(bytes, source).report as RawReport),
        { directory: { ...loadDirectory({ extra: [own] }), terms }, generated },
      ),
    );
    await withStore(await newLocation(), { create: true }, async (store) => {
      expect(await directoryOf(store)).toBe(loadDirectory());
      await keepDirectory(store, [own]);
      await keepTerms(store, terms);
      for (const { bytes, source } of smallPile.slice(0, 3))
        await putReport(store, ingestBytes(bytes, source).report as RawReport, bytes);
      const directory = await directoryOf(store);
      expect(directory.byId.has("person/katla-own")).toBe(true);
      expect(directory).toEqual({ ...loadDirectory({ extra: [own] }), terms });
      expect(JSON.stringify(await libraryDossier(store, directory, { generated }))).toBe(built);
      await expect(keepDirectory(store, [join(dir, "nowhere")])).rejects.toMatchObject({ code: "directory-invalid" });
      const copy = join(dir, `copy-${store.engine}`);
      await backUp(store, copy);
      await withStore(copy, {}, async (kept) => expect(await directoryOf(kept)).toEqual(directory));
    });
  });
});
