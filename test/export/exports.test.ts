/** Exports of a real build: what their own readers make of them, what comes back, and that one changed letter is found in every one. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { differences } from "../../src/export/compare.ts";
import type { ExportFiles } from "../../src/export/format.ts";
import { formatOf, formats } from "../../src/export/formats.ts";
import { lookUp } from "../../src/export/look-up.ts";
import { writeZip } from "../../src/export/zip.ts";
import { openZip } from "../../src/ingest/forms/archive.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { readFileParts } from "../../src/ingest/read-file.ts";
import { type Dossier, dossierSchema } from "../../src/model/index.ts";
import { buildDossier } from "../../src/pipeline/build.ts";
import { filesOf, formatNamed, textOf } from "./files.ts";

let dossier: Dossier;
let texts: Map<string, string>;
beforeAll(() => {
  const pile = readdirSync("samples")
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .flatMap((name) => ingestBytes(readFileSync(`samples/${name}`), `samples/${name}`).report ?? []);
  dossier = buildDossier(pile, { directory: loadDirectory(), generated: "2026-01-02T03:04:05Z" });
  texts = new Map(dossier.reports.map(({ id, text }) => [id, text]));
});

const names = formats.map(({ name }) => name).filter((name) => name !== "site");
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The texts inside files: of a Word document its parts. */
const open = (files: ExportFiles): Map<string, string> =>
  new Map(
    [...files].flatMap(([path, bytes]) =>
      bytes[0] === 0x50 && bytes[1] === 0x4b
        ? (openZip(bytes, () => true)?.entries ?? []).map(
            ({ name, bytes: part }) => [`zip:${name}`, decoder.decode(part)] as const,
          )
        : [[path, decoder.decode(bytes)] as const],
    ),
  );
const close = (parts: ReadonlyMap<string, string>): ExportFiles => {
  const packed = [...parts].filter(([path]) => path.startsWith("zip:"));
  if (packed.length === 0) return new Map([...parts].map(([path, text]) => [path, encoder.encode(text)]));
  return new Map([["", writeZip(packed.map(([path, text]) => [path.slice(4), encoder.encode(text)]))]]);
};

/** Stretches of plain words, long enough to stand nowhere but where the words are shown. */
const plainWords = /[a-z]+(?: [a-z]+){4,}/;

describe.each(names)("%s", (name) => {
  it("is told by what it holds, and everything it shows is found", async () => {
    const files = await filesOf(name, dossier);
    expect(formatOf(files)?.name).toBe(name);
    const { count, missing } = lookUp(formatNamed(name).readBack(files), texts);
    expect(missing).toEqual([]);
    expect(count).toBeGreaterThan(15);
    expect(await differences(formatNamed(name), { ...dossier, generated: "2026-02-02T00:00:00Z" }, files)).toEqual([]);
  });
  it("does not hide one changed letter", async () => {
    const files = await filesOf(name, dossier);
    const shown = [...formatNamed(name).readBack(files)].flatMap(({ text }) => plainWords.exec(text)?.[0] ?? []);
    const tried = [...new Set(shown)].filter(
      (_, i, { length }) => i % Math.ceil(length / (name === "docx" ? 2 : 5)) === 0,
    );
    expect(tried.length).toBeGreaterThan(1);
    const parts = open(files);
    for (const words of tried) {
      let changed = 0;
      for (const [path, text] of parts) {
        const at = text.indexOf(words);
        if (at < 0) continue;
        changed++;
        const letter = text[at + 2] === "x" ? "y" : "x";
        const other = new Map(parts).set(path, `${text.slice(0, at + 2)}${letter}${text.slice(at + 3)}`);
        const { missing } = lookUp(formatNamed(name).readBack(close(other)), texts);
        // A label or name of readout's own is held against the dossier instead.
        const found = missing.length > 0 ? missing : await differences(formatNamed(name), dossier, close(other));
        expect(found.length, `${path || name}: ${words}`).toBeGreaterThan(0);
      }
      expect(changed, words).toBeGreaterThan(0);
    }
  });
});

describe("round trips", () => {
  it("JSON is the dossier, with the bytes that build writes", async () => {
    const text = textOf(await filesOf("json", dossier));
    expect(text).toBe(`${JSON.stringify(dossier, null, 1)}\n`);
    expect(dossierSchema.parse(JSON.parse(text))).toEqual(dossier);
  });
  it.each([
    ["ninjs", "dossier.json"],
    ["newsml", "dossier.xml"],
  ])("%s is read by ingest, text for text", async (name, source) => {
    const { parts, notices } = await readFileParts((await filesOf(name, dossier)).get("") as Uint8Array, source);
    expect(notices.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(parts).toHaveLength(dossier.reports.length);
    for (const [i, { report }] of parts.entries()) {
      const original = dossier.reports[i] as Dossier["reports"][number];
      expect(report.text.replace(/\s+/g, " ").trim()).toBe(original.text.replace(/\s+/g, " ").trim());
      expect(report.metadata.lang).toBe(original.lang);
      // ninjs has no clock without a zone, and clocks have seconds in both.
      const published = original.published?.value ?? null;
      if (published !== null) expect(report.metadata.published?.slice(0, 10)).toBe(published.slice(0, 10));
      if (published !== null && /(?:Z|[+-]\d\d:\d\d)$/.test(published))
        expect(Date.parse(report.metadata.published as string)).toBe(Date.parse(published));
      const outlet = dossier.entities.find(({ id }) => id === original.outlet);
      expect(report.metadata.outlet).toBe(outlet?.label ?? null);
    }
  });
  it("ninjs texts come back letter for letter, but for spaces at their ends", async () => {
    const { parts } = await readFileParts((await filesOf("ninjs", dossier)).get("") as Uint8Array, "dossier.json");
    expect(parts.map(({ report }) => report.text)).toEqual(dossier.reports.map(({ text }) => text.trim()));
  });
});
