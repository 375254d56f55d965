import { describe, expect, it } from "vitest";
import { loadDirectory } from "../directory/load.ts";
import { ingestBytes } from "../ingest/ingest.ts";
import { buildDossier } from "../pipeline/build.ts";
import { findFaults } from "./verify.ts";

const reports = [
  "Treaty talks in Oslo\n\nOSLO, 3 May 2021 – Norway's Erna Solberg met Poland's Zbigniew Rau in Oslo on Monday to speak of fish quotas. Adrian Holmqvist, a trawler owner, welcomed the fish quotas.\n",
  "Copper mine reopens\n\nLIMA, 9 November 2023 – Workers at the Toromocho copper mine in Peru ended their strike on Thursday. Adrian Holmqvist, an adviser, welcomed the copper deal. Zbigniew Rau was told of the strike.\n",
].flatMap((text, i) => ingestBytes(new TextEncoder().encode(text), `${i}.txt`).report ?? []);
const dossier = buildDossier(reports, { directory: loadDirectory(), generated: "2026-01-01T00:00:00Z" });
const named = (label: string) => dossier.entities.filter((entity) => entity.label === label);

describe("a dossier of two affairs", () => {
  it("is sound", () => {
    expect(dossier.stories).toHaveLength(2);
    expect(findFaults(dossier)).toEqual([]);
  });
  it("has everybody once, with the mentions of both affairs", () => {
    for (const name of ["Adrian Holmqvist", "Zbigniew Rau"]) {
      const [entity, ...others] = named(name);
      expect(others, name).toEqual([]);
      expect(new Set(entity?.mentions.map(({ report }) => report)).size, name).toBe(2);
    }
  });
  it("adds up forms and keeps every role", () => {
    const [entity] = named("Adrian Holmqvist");
    expect(entity?.forms[0]).toMatchObject({ text: "Adrian Holmqvist", count: 2 });
    expect(new Set(dossier.entities.map(({ id }) => id)).size).toBe(dossier.entities.length);
  });
});
