/** `readout export` and `readout verify` of exports, through the real binary. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = resolve("dist/cli/main.js");
const dir = mkdtempSync(join(tmpdir(), "readout-export-"));
const { FORCE_COLOR: _, READOUT_LIBRARY: __, ...plainEnv } = process.env;
const readout = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], {
    cwd: dir,
    env: { ...plainEnv, CI: "true", XDG_CONFIG_HOME: dir },
    encoding: "utf8",
    maxBuffer: 1e8,
  });
const file = (name: string): string => readFileSync(join(dir, name), "utf8");

beforeAll(() => {
  writeFileSync(
    join(dir, "a.txt"),
    "Ministers meet in Oslo\n\nOSLO, 4 May 2021 (Reuters) – Erna Solberg met Angela Merkel in Oslo on 3 May 2021. “We will sign the treaty in June,” Merkel said.\n",
  );
  expect(readout("build", "a.txt", "--out", "out", "--quiet").status).toBe(0);
  expect(readout("add", "a.txt", "--library", "kept", "--quiet").status).toBe(0);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("readout export", () => {
  it("writes one file from a dossier, and says what it wrote", () => {
    const page = "https://page.example/oslo/";
    const { status, stdout } = readout("export", "markdown", "out", "--out", "brief.md", "--page", page);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 file in .*\n {2}brief\.md {2}\d+ bytes\n$/s);
    expect(file("brief.md")).toContain("“We will sign the treaty in June,”[^");
    expect(file("brief.md")).toMatch(/\]\(<https:\/\/page\.example\/oslo\/#\/reports\/r-[0-9a-f]+\?at=\d+-\d+>\)/);
  });
  it("writes a folder where there are several files, from reports and from a library", () => {
    const { stdout } = readout("export", "csv", "a.txt", "--out", "tables", "--json");
    expect(JSON.parse(stdout).files).toHaveLength(5);
    expect(file("tables/quotes.csv")).toContain('"We will sign the treaty in June,"');
    expect(readout("export", "csv", "--library", "kept", "--out", "tables2", "--quiet").status).toBe(0);
    expect(file("tables2/quotes.csv")).toBe(file("tables/quotes.csv"));
  });
  it("writes to standard output, and a site as build does", () => {
    expect(readout("export", "json", "out", "--out", "-").stdout).toBe(file("out/dossier.json"));
    expect(readout("export", "site", "out", "--out", "site", "--quiet").status).toBe(0);
    expect(file("site/index.html")).toBe(file("out/index.html"));
  });
  it("says what formats there are", () => {
    const { status, stderr } = readout("export", "pdf", "out", "--out", "x");
    expect(status).toBe(2);
    expect(stderr).toMatch(/"pdf" is no export format; there are:\n {2}site .*\n {2}json/s);
  });
});

describe("readout verify with exports", () => {
  it("finds every word of an export in the dossier", () => {
    const { stdout } = readout("verify", "out", "brief.md", "site");
    expect(stdout).toMatch(/Sound: .*\(markdown\).*\(site\)/s);
  });
  it("names what is not there, with exit code 5", () => {
    writeFileSync(join(dir, "false.md"), file("brief.md").replaceAll("sign the treaty", "sign the treatx"));
    const { status, stderr } = readout("verify", "a.txt", "false.md");
    expect(status).toBe(5);
    expect(stderr).toMatch(/“We will sign the treatx in June,”: not what stands at \d+–\d+ of report r-/);
  });
});
