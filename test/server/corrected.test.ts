/** What is listed of a corrected library is what its dossier says, story by story; corrections come in by the API and are seen by it. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { findFaults } from "../../src/dossier/verify.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { putCorrections } from "../../src/library/corrections.ts";
import { libraryDossier } from "../../src/library/dossier.ts";
import { writeListed } from "../../src/library/listing/dossier.ts";
import { publish } from "../../src/library/listing/publish.ts";
import { findFinding } from "../../src/library/listing/query.ts";
import { refresh } from "../../src/library/refresh.ts";
import { putReport } from "../../src/library/reports.ts";
import { openStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import type { Dossier, RawReport } from "../../src/model/index.ts";
import { onEachEngine } from "../support/engines.ts";
import { picks, writeJournal } from "../support/random-corrections.ts";
import { smallPile } from "../support/small-pile.ts";

/** A third affair, with people and places of the other two. */
const glass = {
  source: "pile/glass.txt",
  bytes: new TextEncoder().encode(
    "Museum of glass opens\n\nNANCY, 12 January 2024 (Reuters) – France's culture minister Rachida Dati opened a museum of glass in Nancy on Friday. Zbigniew Rau was among the guests, with others from Norway and Peru.\n\n“Glass lasts longer than treaties,” Dati said. Dati promised to lend forty vases to Lima by 1 March 2024.\n\n“A fine museum,” Rau said.\n",
  ),
};
const pile = [...smallPile, glass];

const directory = loadDirectory();
const at = "2026-01-02T03:04:05.000Z";

/** With the ids of corrections in one order: whoever is in several stories has those of the first of them first. */
const ordered = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (key, one) =>
    key === "corrections" && typeof one[0] === "string" ? [...one].sort() : one,
  ) as T;

onEachEngine(({ newLocation, name }) => {
  let store: Store;
  let raw: Dossier;
  const listed = async (story?: string): Promise<Dossier> => {
    let json = "";
    for await (const piece of writeListed(store.db, story)) json += piece;
    return JSON.parse(json) as Dossier;
  };
  beforeAll(async () => {
    store = await openStore(await newLocation(), { create: true });
    for (const { source, bytes } of pile) await putReport(store, ingestBytes(bytes, source).report as RawReport, bytes);
    await refresh(store, directory);
    await publish(store, at);
    raw = await libraryDossier(store, directory, { generated: at });
  }, 120_000);
  afterAll(async () => store?.close());

  it("is corrected as the dossier is", async () => {
    expect(raw.stories.length).toBe(3);
    const storyOf = (report: string) => raw.stories.find(({ reports }) => reports.includes(report))?.id;
    const shared = raw.entities.filter(
      ({ mentions }) => new Set(mentions.map(({ report }) => storyOf(report))).size > 1,
    );
    expect(shared.length).toBeGreaterThan(2);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(picks, { minLength: 3, maxLength: 8 }), async (all) => {
        const journal = writeJournal(raw, all);
        made += journal.length;
        await store.db.deleteFrom("correction").execute();
        await putCorrections(store, journal);
        await publish(store, at);
        const wanted = await libraryDossier(store, directory, { generated: at });
        const got = await listed();
        // What joins events and the like of different stories is done in a dossier only.
        if (got.notices.some(({ message }) => message.includes("in different stories"))) return;
        expect(ordered(got)).toEqual(ordered(wanted));
        for (const { id } of got.stories) expect(findFaults(await listed(id))).toEqual([]);
        for (const entity of wanted.entities)
          expect(ordered(JSON.parse((await findFinding(store.db, "entity", entity.id)) as string))).toEqual(
            ordered(entity),
          );
      }),
      { numRuns: name === "postgres" ? 3 : 10, seed: 3 },
    );
    expect(made).toBeGreaterThan(name === "postgres" ? 5 : 25);
    await store.db.deleteFrom("correction").execute();
    await publish(store, at);
    expect(await listed()).toEqual(raw);
  }, 60_000);
});
