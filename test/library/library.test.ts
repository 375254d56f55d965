/** A library on each engine: what goes in, what comes out, and that what comes out is what a build of the same files says. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { serialize } from "node:v8";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyCorrections } from "../../src/corrections/apply.ts";
import { makeCorrection, parseCorrectionRequest } from "../../src/corrections/make.ts";
import { loadDirectory } from "../../src/directory/load.ts";
import { findFaults } from "../../src/dossier/verify.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { addSources } from "../../src/library/add.ts";
import { checkLibrary } from "../../src/library/check.ts";
import { encode } from "../../src/library/codec.ts";
import { correctionsOf, putCorrections } from "../../src/library/corrections.ts";
import { libraryDossier } from "../../src/library/dossier.ts";
import { rebuild } from "../../src/library/rebuild.ts";
import { refresh } from "../../src/library/refresh.ts";
import { putReport, takeReport } from "../../src/library/reports.ts";
import { openStore, withStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import { type Correction, type Dossier, makeId, type RawReport } from "../../src/model/index.ts";
import { buildDossier } from "../../src/pipeline/build.ts";
import { onEachEngine } from "../support/engines.ts";
import { type SmallReport, smallPile } from "../support/small-pile.ts";

const directory = loadDirectory();
const generated = "2026-01-01T00:00:00Z";
const rawOf = ({ bytes, source }: SmallReport): RawReport => ingestBytes(bytes, source).report as RawReport;
/** What a build of the same files from scratch says. */
const built = (reports: readonly SmallReport[]): string =>
  JSON.stringify(buildDossier(reports.map(rawOf), { directory, generated }));
const put = (store: Store, report: SmallReport) => putReport(store, rawOf(report), report.bytes);
const dossierOf = async (store: Store): Promise<string> =>
  JSON.stringify(await libraryDossier(store, directory, { generated }));

/** Two reports that have nothing in common. */
const nothingShared = {
  derived: 0,
  relation: null,
  aligned: { ofA: 0, ofB: 0 },
  score: 0,
  evidence: [],
  sentences: [],
};

onEachEngine(({ name, newLocation }) => {
  it("says what a build of the same files says", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      for (const report of smallPile) expect(await put(store, report)).toBe("new");
      expect(await dossierOf(store)).toBe(built(smallPile));
    });
  });

  it("keeps the bytes as they came, and every report once with all its sources", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      const [report] = smallPile as [SmallReport];
      expect(await put(store, report)).toBe("new");
      expect(await put(store, report)).toBe("known");
      expect(await put(store, { ...report, source: "a/copy.txt" })).toBe("new-source");
      const rows = await store.db.selectFrom("report").selectAll().execute();
      expect(rows.map(({ bytes }) => [...bytes])).toEqual([[...report.bytes]]);
      const { reports } = await libraryDossier(store, directory, { generated });
      expect(reports.map(({ source, sources }) => [source, sources])).toEqual([
        ["a/copy.txt", ["a/copy.txt", "pile/herald.txt"]],
      ]);
    });
  });

  it("computes again only what a new report touches", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      for (const report of smallPile.slice(1)) await put(store, report);
      const before = await refresh(store, directory);
      expect(before).toMatchObject({ read: smallPile.length - 1, linked: before.stories });
      expect(before.stories).toBeGreaterThan(1);
      expect(await refresh(store, directory)).toMatchObject({ read: 0, linked: 0 });
      await put(store, smallPile[0] as SmallReport);
      const pairs = async () =>
        (await store.db.selectFrom("pair").select(["a", "b"]).execute()).map(({ a, b }) => `${a} ${b}`);
      const compared = await pairs();
      expect(compared.length).toBeGreaterThan(1);
      // As if each had been compared with another end: what is kept is believed, not compared again.
      await store.db
        .updateTable("pair")
        .set({ content: serialize({ ...nothingShared }) })
        .execute();
      expect(await refresh(store, directory)).toMatchObject({ read: 1, linked: 1 });
      const { id } = rawOf(smallPile[0] as SmallReport);
      const since = (await pairs()).filter((pair) => !compared.includes(pair));
      expect(since.length).toBeGreaterThan(0);
      expect(since.every((pair) => pair.includes(id))).toBe(true);
      const { provenance, stories } = await libraryDossier(store, directory, { generated });
      const story = stories.find(({ reports }) => reports.includes(id))?.reports as readonly string[];
      const earlier = ({ relation, from, to }: (typeof provenance)[number]): boolean =>
        relation !== "credits" && story.includes(from) && from !== id && to !== id;
      expect(provenance.filter(earlier)).toEqual([]);
    });
  });

  it("is the same after any history of additions, repeats and removals", async () => {
    const location = await newLocation();
    await withStore(location, { create: true }, async (store) => {
      const act = fc.record({
        report: fc.nat(smallPile.length - 1),
        copy: fc.boolean(),
        remove: fc.boolean(),
        look: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
          for (const { source } of await store.db.selectFrom("source").select("source").execute())
            await takeReport(store, source);
          const now = new Map<string, SmallReport>();
          for (const { report, copy, remove, look } of acts) {
            const original = smallPile[report] as SmallReport;
            const one = copy ? { ...original, source: original.source.replace("pile/", "again/") } : original;
            if (remove) {
              await takeReport(store, one.source);
              now.delete(one.source);
            } else {
              await put(store, one);
              now.set(one.source, one);
            }
            if (look) await refresh(store, directory);
          }
          expect(await dossierOf(store)).toBe(built([...now.values()]));
          expect((await checkLibrary(store, directory)).faults).toEqual([]);
        }),
        { numRuns: name === "sqlite" ? 10 : 5 },
      );
      const before = await dossierOf(store);
      await rebuild(store, directory);
      expect(await dossierOf(store)).toBe(before);
    });
  }, 240_000);

  it("reads again where a stage has changed, and only by that stage and those after it", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      for (const report of smallPile.slice(0, 3)) await put(store, report);
      const before = await dossierOf(store);
      // As an older version of readout would have left them.
      const old = encode({ nothing: "of use" });
      await store.db
        .updateTable("layer")
        .set({ stamp: "old", content: old })
        .where("name", "in", ["quotes", "claims"])
        .execute();
      await store.db.updateTable("layer").set({ version: 99 }).where("name", "=", "tokens").execute();
      await store.db.updateTable("report").set({ reading: "old" }).execute();
      expect(await refresh(store, directory)).toMatchObject({ read: 3 });
      expect(await dossierOf(store)).toBe(before);
    });
  });

  it("checks itself", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      for (const report of smallPile.slice(0, 4)) await put(store, report);
      expect(await checkLibrary(store, directory)).toMatchObject({ reports: 4, unread: 4, faults: [] });
      await refresh(store, directory);
      expect(await checkLibrary(store, directory)).toMatchObject({ reports: 4, unread: 0, faults: [] });
      const [one, two, three] = (await store.db.selectFrom("report").select("id").orderBy("id").execute()) as [
        { id: string },
        { id: string },
        { id: string },
      ];
      await store.db
        .updateTable("report")
        .set({ bytes: new TextEncoder().encode("forged") })
        .where("id", "=", one.id)
        .execute();
      await store.db
        .updateTable("layer")
        .set({ content: new Uint8Array([1, 2, 3]) })
        .where("report", "=", two.id)
        .where("name", "=", "tokens")
        .execute();
      await store.db.deleteFrom("source").where("report", "=", three.id).execute();
      const { faults } = await checkLibrary(store, directory);
      expect(faults.join("\n")).toContain(`report ${one.id}: its bytes have another hash`);
      expect(faults.join("\n")).toContain(`report ${one.id}: its text is not what its bytes say`);
      expect(faults.join("\n")).toContain(`report ${two.id}: layer tokens cannot be decoded`);
      expect(faults.join("\n")).toContain(`report ${three.id}: it has no source`);
    });
  });

  it("checks its groups against a grouping from scratch", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      const { db } = store;
      for (const report of smallPile.slice(0, 6)) await put(store, report);
      await refresh(store, directory);
      // What is read, taken out or renamed and not yet grouped is no fault.
      await put(store, smallPile[6] as SmallReport);
      await takeReport(store, (smallPile[1] as SmallReport).source);
      await put(store, { ...(smallPile[2] as SmallReport), source: "z/again.txt" });
      const faults = async (): Promise<string> => (await checkLibrary(store, directory)).faults.join("\n");
      expect(await faults()).toBe("");
      await refresh(store, directory);
      expect(await faults()).toBe("");

      const members = await db.selectFrom("member").selectAll().orderBy("report").execute();
      const together = members.filter(({ story }) => story === members[0]?.story);
      expect(together.length).toBeGreaterThan(2);
      const [one, two] = together as [(typeof members)[number], (typeof members)[number]];
      const other = makeId("report", ["none"]);
      /** One row wrong, what is found, and all as it was. */
      const finds = async (wrong: () => Promise<unknown>, right: () => Promise<unknown>, found: string) => {
        await wrong();
        expect(await faults()).toContain(found);
        await right();
        expect(await faults()).toBe("");
      };
      const member = (row: Partial<(typeof members)[number]>, { report } = one) =>
        db.updateTable("member").set(row).where("report", "=", report).execute();
      const keep = () => db.insertInto("member").values(one).execute();
      await finds(
        () => db.deleteFrom("member").where("report", "=", one.report).execute(),
        keep,
        `report ${one.report}: it is read, and neither grouped nor to be grouped`,
      );
      await finds(
        () =>
          db
            .insertInto("member")
            .values({ ...one, report: other, keys: new Uint8Array(0) })
            .execute(),
        () => db.deleteFrom("member").where("report", "=", other).execute(),
        `report ${other}: it is grouped, and gone`,
      );
      await finds(
        () => member({ subject: two.subject }),
        () => member(one),
        `report ${one.report}: it is not grouped by what its layers say`,
      );
      await finds(
        () => member({ part: two.report, story: makeId("story", ["alone"]) }, two),
        () => member(two, two),
        "is linked to; readout rebuild",
      );
      await finds(
        () => member({ story: makeId("story", ["alone"]) }, two),
        () => member(two, two),
        "they are not grouped as from scratch",
      );
      const [key] = await db.selectFrom("story_key").selectAll().where("report", "=", one.report).execute();
      const held = key as NonNullable<typeof key>;
      await finds(
        () => db.deleteFrom("story_key").where("report", "=", one.report).where("key", "=", held.key).execute(),
        () => db.insertInto("story_key").values(held).execute(),
        `report ${one.report}: 1 of its keys are not in the index`,
      );
      await finds(
        () =>
          db
            .insertInto("story_key")
            .values({ ...held, report: other })
            .execute(),
        () => db.deleteFrom("story_key").where("report", "=", other).execute(),
        "the index of keys: 1 are of no report",
      );
      const line = await db.selectFrom("storyline").selectAll().where("id", "=", one.story).executeTakeFirstOrThrow();
      const storyline = (row: Partial<typeof line>) =>
        db.updateTable("storyline").set(row).where("id", "=", line.id).execute();
      await finds(
        () => storyline({ key: "another" }),
        () => storyline(line),
        `story ${line.id}: its key is not that of its reports`,
      );
      await finds(
        () => db.deleteFrom("storyline").where("id", "=", line.id).execute(),
        () => db.insertInto("storyline").values(line).execute(),
        `story ${line.id}: it is not listed`,
      );
      const none = { ...line, id: makeId("story", ["none"]) };
      await finds(
        () => db.insertInto("storyline").values(none).execute(),
        () => db.deleteFrom("storyline").where("id", "=", none.id).execute(),
        `story ${none.id}: it has no reports`,
      );
      const pair = await db.selectFrom("pair").selectAll().limit(1).executeTakeFirstOrThrow();
      const pairs = (content: Uint8Array) =>
        db.updateTable("pair").set({ content }).where("a", "=", pair.a).where("b", "=", pair.b).execute();
      await finds(
        () => pairs(new Uint8Array([1, 2, 3])),
        () => pairs(pair.content),
        `reports ${pair.a} and ${pair.b}: how they are related cannot be read`,
      );
      await db.deleteFrom("story").where("key", "=", line.key).execute();
      expect(await faults()).toContain(`story ${line.id}: it is said to be linked, and is not`);
      await rebuild(store, directory);
      expect(await faults()).toBe("");
    });
  });

  it("keeps what readers put right, through additions and rebuilds, and says what a build with the same journal says", async () => {
    await withStore(await newLocation(), { create: true }, async (store) => {
      for (const report of smallPile.slice(1)) await put(store, report);
      const raw = await libraryDossier(store, directory, { generated });
      const journal: Correction[] = [];
      const correct = async (request: object): Promise<void> => {
        const before = applyCorrections(raw, journal);
        const asked = parseCorrectionRequest({ by: "Anna Keller", why: "so it is", ...request });
        const entry = makeCorrection(before, asked, journal, generated);
        journal.push(entry);
        expect(await putCorrections(store, [entry])).toBe(1);
        expect(await putCorrections(store, [entry])).toBe(0);
      };
      const { entities, events } = raw;
      const rau = entities.find(({ label }) => label === "Zbigniew Rau")?.id as string;
      await correct({ action: "rename", kind: "entity", targets: [rau], label: "Minister Rau" });
      await correct({ action: "reject", kind: "event", targets: [events[0]?.id] });
      await correct({ action: "undo", entry: journal[1]?.id });
      await put(store, smallPile[0] as SmallReport);
      const expected = JSON.stringify(applyCorrections(JSON.parse(built(smallPile)) as Dossier, journal.toReversed()));
      expect(expected).toContain("Minister Rau");
      expect(await dossierOf(store)).toBe(expected);
      await rebuild(store, directory);
      expect(await dossierOf(store)).toBe(expected);
      expect(await correctionsOf(store.db)).toEqual(journal);
      expect((await checkLibrary(store, directory)).faults).toEqual([]);
      await store.db
        .updateTable("correction")
        .set({ entry: "{}" })
        .where("id", "=", journal[0]?.id as string)
        .execute();
      expect((await checkLibrary(store, directory)).faults).toEqual([
        `correction ${journal[0]?.id}: it is no entry of a journal`,
      ]);
      await expect(libraryDossier(store, directory, { generated })).rejects.toMatchObject({ code: "library-damaged" });
    });
  });

  it("lets two share it, each with work of its own", async () => {
    const location = await newLocation();
    const [one, two] = await Promise.all([
      openStore(location, { create: true }),
      openStore(location, { create: true }),
    ]);
    await Promise.all(
      [one, two].map(async (store, at) => {
        for (const [i, report] of smallPile.entries()) {
          if (i % 3 !== at) await put(store, report);
          if (i % 4 === at) await refresh(store, directory);
        }
      }),
    );
    expect(await dossierOf(one)).toBe(built(smallPile));
    expect(await dossierOf(two)).toBe(built(smallPile));
    await Promise.all([one.close(), two.close()]);
  });

  it("is not opened by a version of readout that is older than what made it", async () => {
    const location = await newLocation();
    await withStore(location, { create: true }, async (store) => {
      const { sql } = await import("kysely");
      await sql`insert into migration (number, name) values (9999, 'of the future')`.execute(store.db);
    });
    await expect(openStore(location)).rejects.toMatchObject({ code: "library-newer" });
  });
});

describe("a folder of files", () => {
  const dir = mkdtempSync(join(tmpdir(), "readout-add-"));
  beforeAll(() => {
    for (const { source, bytes } of smallPile) {
      mkdirSync(dirname(join(dir, source)), { recursive: true });
      writeFileSync(join(dir, source), bytes);
    }
    writeFileSync(join(dir, "pile", "empty.txt"), "");
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it("is added file by file; what cannot be read is said and does no harm", async () => {
    await withStore(join(dir, "library"), { create: true }, async (store) => {
      const told: string[] = [];
      const { added, notices } = await addSources(store, [join(dir, "pile"), join(dir, "nowhere")], ({ source }) =>
        told.push(source),
      );
      expect(told).toHaveLength(smallPile.length);
      expect(added.every(({ what }) => what === "new")).toBe(true);
      expect(notices.map(({ code }) => code).sort()).toEqual(["file-empty", "source-missing"]);
      expect(findFaults(await libraryDossier(store, directory, { generated }))).toEqual([]);
    });
  });
  it("is no library as long as nothing was added", async () => {
    await expect(openStore(join(dir, "pile"))).rejects.toMatchObject({ code: "library-missing" });
  });
});
