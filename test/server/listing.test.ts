/** What is listed is what the dossier says, however the library came to be; and it is found by its terms, in order, page by page. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { libraryDossier } from "../../src/library/dossier.ts";
import { writeListed } from "../../src/library/listing/dossier.ts";
import { publish } from "../../src/library/listing/publish.ts";
import {
  changesAfter,
  type FindingQuery,
  findFinding,
  findFindings,
  lastChange,
} from "../../src/library/listing/query.ts";
import { refresh } from "../../src/library/refresh.ts";
import { putReport, takeReport } from "../../src/library/reports.ts";
import { openStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import type { Dossier, Entity, RawReport, Statement } from "../../src/model/index.ts";
import { onEachEngine } from "../support/engines.ts";
import { smallPile } from "../support/small-pile.ts";

const directory = loadDirectory();
const at = "2026-01-02T03:04:05.000Z";

onEachEngine(({ newLocation }) => {
  let store: Store;
  const list = async (): Promise<number> => {
    await refresh(store, directory);
    return publish(store, at);
  };
  const listed = async (story?: string): Promise<Dossier> => {
    let json = "";
    for await (const piece of writeListed(store.db, story)) json += piece;
    return JSON.parse(json) as Dossier;
  };
  const idsOf = async (query: Omit<FindingQuery, "limit">, limit = 50): Promise<string[]> => {
    const ids: string[] = [];
    for (let after: string | undefined; ; ) {
      const { items, next } = await findFindings(store.db, { ...query, limit, ...(after && { after }) });
      ids.push(...items.map((item) => (JSON.parse(item) as { id: string }).id));
      if (next === null) return ids;
      after = next;
    }
  };
  beforeAll(async () => {
    store = await openStore(await newLocation(), { create: true });
    for (const { source, bytes } of smallPile.slice(1))
      await putReport(store, ingestBytes(bytes, source).report as RawReport, bytes);
  }, 120_000);
  afterAll(async () => store?.close());

  it("lists what the dossier says, and says what changed", async () => {
    await list();
    expect(await listed()).toEqual(await libraryDossier(store, directory, { generated: at }));
    const before = (await lastChange(store.db)).number;
    expect(await list()).toBe(0);
    expect((await lastChange(store.db)).number).toBe(before);

    const [{ source, bytes }] = smallPile as [(typeof smallPile)[number]];
    const report = ingestBytes(bytes, source).report as RawReport;
    await putReport(store, report, bytes);
    expect(await list()).toBe(1);
    const whole = await libraryDossier(store, directory, { generated: at });
    expect(JSON.stringify(await listed())).toBe(JSON.stringify(whole));
    const changes = (await changesAfter(store.db, before, 100)) ?? [];
    expect(changes.filter(({ what }) => what === "report-added").map(({ id }) => id)).toEqual([report.id]);
    expect(changes.some(({ what }) => what.startsWith("story-"))).toBe(true);

    await takeReport(store, report.id);
    await list();
    expect(await listed()).toEqual(await libraryDossier(store, directory, { generated: at }));
    const removed = (await changesAfter(store.db, changes.at(-1)?.number as number, 100)) ?? [];
    expect(removed.filter(({ what }) => what === "report-removed").map(({ id }) => id)).toEqual([report.id]);
    await putReport(store, report, bytes);
    await list();
  });

  it("lists one story by itself", async () => {
    const whole = await listed();
    for (const story of whole.stories) {
      const one = await listed(story.id);
      expect(one.stories).toEqual([story]);
      expect(one.reports.map(({ id }) => id)).toEqual([...story.reports].sort());
    }
  });

  it.each([1, 2, 50])("gives every finding once, the latest first, %i at a time", async (limit) => {
    const { statements, entities, reports } = await listed();
    const days = new Map(
      reports.map(({ id, published, about }) => [id, (published ?? about)?.value.slice(0, 10) ?? ""]),
    );
    const ids = await idsOf({ kind: "report" }, limit);
    expect([...ids].sort()).toEqual(reports.map(({ id }) => id));
    expect(ids.map((id) => days.get(id))).toEqual(
      ids
        .map((id) => days.get(id))
        .sort()
        .reverse(),
    );
    expect((await idsOf({ kind: "report", order: "earliest" }, limit)).reverse()).toEqual(ids);
    expect((await idsOf({ kind: "statement" }, limit)).sort()).toEqual(statements.map(({ id }) => id));
    expect((await idsOf({ kind: "entity" }, limit)).sort()).toEqual(entities.map(({ id }) => id));
  });

  it("finds by several terms at once, and by days", async () => {
    const { reports, statements, entities } = await listed();
    const rau = entities.find(({ label }) => label === "Zbigniew Rau") as Entity;
    const by = (lang?: string) =>
      statements
        .filter(({ speaker, quotes }) => speaker === rau.id && (!lang || quotes.some((quote) => quote.lang === lang)))
        .map(({ id }) => id);
    expect(by().length).toBeGreaterThan(0);
    expect((await idsOf({ kind: "statement", terms: { speaker: rau.id } })).sort()).toEqual(by());
    expect((await idsOf({ kind: "statement", terms: { speaker: rau.id, lang: "pl" } })).sort()).toEqual(by("pl"));
    expect(await idsOf({ kind: "entity", terms: { name: "ZBIGNIEW RAU" } })).toEqual([rau.id]);
    const inMay = reports.filter(({ published, about }) => (published ?? about)?.value.startsWith("2021-05"));
    expect((await idsOf({ kind: "report", from: "2021-05", to: "2021-05" })).sort()).toEqual(inMay.map(({ id }) => id));
    expect(await idsOf({ kind: "report", terms: { lang: "'; drop table finding; --" } })).toEqual([]);
  });

  it("gives one finding by its id, an entity of two stories as one", async () => {
    const whole = await listed();
    const [statement] = whole.statements as [Statement];
    expect(JSON.parse((await findFinding(store.db, "statement", statement.id)) as string)).toEqual(statement);
    for (const entity of whole.entities)
      expect(JSON.parse((await findFinding(store.db, "entity", entity.id)) as string)).toEqual(entity);
    expect(await findFinding(store.db, "statement", "s-none")).toBe(null);
  });

  it("says so where changes are no longer kept", async () => {
    await store.db.deleteFrom("change").where("number", "=", 2).execute();
    expect(await changesAfter(store.db, 1, 10)).toBe(null);
  });
});
