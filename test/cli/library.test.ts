/** The commands that work on a library, with the real binary. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallPile } from "../support/small-pile.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-cli-library-"));
const { FORCE_COLOR: _, READOUT_LIBRARY: __, READOUT_SETTINGS: ___, ...plainEnv } = process.env;
const readout = (args: readonly string[], env = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("dist/cli/main.js"), ...args], {
    cwd: dir,
    env: { ...plainEnv, CI: "true", ...env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};
const withoutTime = (out: string): string =>
  readFileSync(join(dir, out, "dossier.json"), "utf8").replace(/"generated": "[^"]*"/, "");

beforeAll(() => {
  mkdirSync(join(dir, "pile"));
  for (const { source, bytes } of smallPile) writeFileSync(join(dir, source), bytes);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("a library on the command line", { timeout: 240_000 }, () => {
  it("is added to, checked, written out as a dossier that a build would make, and taken from", () => {
    expect(readout(["add", "pile", "--library", "kept"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^8 new reports; \d stor/),
    });
    const lines = readout(["add", "pile/mine.txt", "--library", "kept", "--json"]).stdout.trim().split("\n");
    expect(JSON.parse(lines[0] as string)).toMatchObject({ source: "pile/mine.txt", what: "known" });
    expect(readout(["check"], { READOUT_LIBRARY: "kept" })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Sound: 8 reports"),
    });
    expect(readout(["dossier", "--library", "kept", "--out", "from-library", "--quiet"]).status).toBe(0);
    expect(readout(["build", "pile", "--out", "from-files", "--quiet"]).status).toBe(0);
    expect(withoutTime("from-library")).toBe(withoutTime("from-files"));
    expect(readout(["remove", "pile/mine.txt", "--library", "kept"]).stdout).toContain("1 report removed");
    expect(readout(["rebuild", "--library", "kept", "--json"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('"read":7'),
    });
  });
  it("ends with its own exit code where nothing can be done", () => {
    expect(readout(["check"])).toMatchObject({ status: 2, stderr: expect.stringContaining("which library?") });
    expect(readout(["check", "--library", "nowhere"])).toMatchObject({
      status: 7,
      stderr: expect.stringContaining("there is no library here"),
    });
    expect(readout(["check", "--library", "postgres://me:secret@127.0.0.1:9/none"])).toMatchObject({
      status: 7,
      stderr: expect.not.stringContaining("secret"),
    });
    mkdirSync(join(dir, "broken"));
    writeFileSync(join(dir, "broken", "library.sqlite"), "no database at all, but some words that are long enough");
    expect(readout(["check", "--library", "broken"])).toMatchObject({
      status: 7,
      stderr: expect.stringContaining("damaged"),
    });
    expect(readout(["add", "gone.txt", "--library", "kept"])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("gone.txt"),
    });
    expect(readout(["remove", "gone.txt", "--library", "kept"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("not in the library"),
    });
  });
});
