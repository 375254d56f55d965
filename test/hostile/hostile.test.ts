/** Each hostile file ends within its limit, with a notice that names it or read in full; what comes after it is read. */
import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readIsolated } from "../../src/ingest/isolate.ts";
import { findFiles, readSources } from "../../src/ingest/sources.ts";
import { makeHostile } from "./make.ts";

/** Shared machines are slow: the product's own limit is 20 s. */
const LIMIT_MS = 20_000;

const hostile = makeHostile();

describe("hostile files", () => {
  it.each(hostile)("$name", async ({ name, bytes, notice }) => {
    const started = performance.now();
    const { parts, notices } = await readIsolated(bytes, name, null, LIMIT_MS);
    expect(performance.now() - started).toBeLessThan(LIMIT_MS + 5000);
    for (const { message } of notices) expect(message).toContain(name.replace(/\.gz$/, ""));
    if (notice === null) {
      expect(notices).toEqual([]);
      expect(parts[0]?.report.text).toContain("The envoys met in Bergen");
    } else if (notice === "any") expect(parts.length + notices.length).toBeGreaterThan(0);
    else {
      expect(notices.length).toBeGreaterThan(0);
      expect(notice).toContain(notices[0]?.code);
    }
  });
  it("gives up what takes too long, says so, and reads the next", async () => {
    const bytes = new TextEncoder().encode("<p>The envoys met.</p>".repeat(100_000));
    const late = await readIsolated(bytes, "slow.html", null, 1);
    expect(late.notices[0]).toMatchObject({ code: "read-limit", source: "slow.html" });
    const next = await readIsolated(new TextEncoder().encode("The envoys met in Oslo."), "next.txt");
    expect(next.parts).toHaveLength(1);
  });
  it("reads the rest of a folder with a page of 200 MB and an archive in archives in it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "readout-hostile-"));
    try {
      const story = "The envoys met in Bergen on Monday and agreed to meet again.";
      await writeFile(join(folder, "a.txt"), story);
      const page = await open(join(folder, "b.html"), "w");
      await page.write("<!doctype html><p>");
      await page.truncate(200_000_000);
      await page.close();
      for (const { name, bytes } of hostile) if (name === "recursive.zip") await writeFile(join(folder, name), bytes);
      await writeFile(join(folder, "z.html"), `<p>${story}</p>`);
      const told: string[] = [];
      const read: string[] = [];
      for await (const { parts, notices } of readSources((await findFiles([folder])).files)) {
        read.push(...parts.map(({ report }) => basename(report.source)));
        told.push(...notices.map(({ code, source }) => `${code} ${basename(source ?? "")}`));
      }
      expect(read).toEqual(["a.txt", "z.html"]);
      expect(told.map((notice) => notice.replace(/#.*/, ""))).toEqual([
        "file-too-large b.html",
        "file-too-large recursive.zip",
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
