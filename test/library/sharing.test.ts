/** Processes that add to one embedded library at the same time, from its making on: what each was told is there, once, and the library is sound. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { checkLibrary } from "../../src/library/check.ts";
import { libraryDossier } from "../../src/library/dossier.ts";
import { withStore } from "../../src/library/store/open.ts";
import type { RawReport } from "../../src/model/index.ts";
import { buildDossier } from "../../src/pipeline/build.ts";
import { smallPile } from "../support/small-pile.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-sharing-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** @returns Exit code, what was acknowledged, and what was complained of. */
const add = (names: readonly string[]): Promise<{ status: number | null; told: string[]; stderr: string }> => {
  const args = ["add", ...names, "--library", "kept", "--json"];
  const child = spawn(process.execPath, [resolve("dist/cli/main.js"), ...args], { cwd: dir });
  const [out, complained]: [string[], string[]] = [[], []];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => out.push(chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => complained.push(chunk));
  return new Promise((ended) =>
    child.once("close", (status) => {
      const lines = out.join("").trim().split("\n").slice(0, -1);
      const told = lines.map((line) => (JSON.parse(line) as { source: string }).source);
      ended({ status, told, stderr: complained.join("") });
    }),
  );
};

it("two processes make a library at once and share it", { timeout: 120_000 }, async () => {
  mkdirSync(join(dir, "pile"));
  const pile = smallPile.slice(0, 5);
  for (const { source, bytes } of pile) writeFileSync(join(dir, source), bytes);
  const sources = pile.map(({ source }) => source);
  // Both have some that the other has, too.
  const [one, two] = await Promise.all([add(sources.slice(0, 3)), add(sources.slice(2))]);
  expect([one, two]).toMatchObject([
    { status: 0, told: sources.slice(0, 3), stderr: "" },
    { status: 0, told: sources.slice(2), stderr: "" },
  ]);
  const directory = loadDirectory();
  const generated = "2026-01-01T00:00:00Z";
  await withStore(join(dir, "kept"), {}, async (store) => {
    expect(await checkLibrary(store, directory)).toMatchObject({ reports: sources.length, faults: [] });
    const raw = pile.map(({ source, bytes }) => ingestBytes(bytes, source).report as RawReport);
    const fresh = buildDossier(raw, { directory, generated });
    expect(JSON.stringify(await libraryDossier(store, directory, { generated }))).toBe(JSON.stringify(fresh));
  });
});
