/** The same reports give the same dossier, byte for byte, in whatever order and however many times they come. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { findFaults } from "../../src/dossier/verify.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import type { RawReport } from "../../src/model/index.ts";
import { buildDossier } from "../../src/pipeline/build.ts";
import { buildDossierOnCores } from "../../src/pipeline/cores.ts";

const pile: RawReport[] = readdirSync("samples")
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .flatMap((name) => ingestBytes(readFileSync(`samples/${name}`), `samples/${name}`).report ?? []);
const options = { directory: loadDirectory(), generated: "2026-01-01T00:00:00Z" };
const build = (reports: readonly RawReport[]) => buildDossier(reports, options);

describe("a dossier", () => {
  const dossier = build(pile);
  const bytes = JSON.stringify(dossier);

  it("is sound", () => {
    expect(pile.length).toBeGreaterThan(11);
    expect(findFaults(dossier)).toEqual([]);
  });
  it("does not depend on the order of the reports, nor on repeats", () => {
    const order = fc.shuffledSubarray(pile, { minLength: pile.length });
    const repeats = fc.subarray(pile);
    fc.assert(
      fc.property(order, repeats, (shuffled, again) => {
        expect(JSON.stringify(build([...shuffled, ...again]))).toBe(bytes);
      }),
      { numRuns: 6 },
    );
  });
  it("is the same on several cores", async () => {
    expect(JSON.stringify(await buildDossierOnCores(pile, { ...options, threads: 2 }))).toBe(bytes);
  });
});
