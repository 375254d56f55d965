/** `readout trace` through the real binary. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = resolve("dist/cli/main.js");
const dir = mkdtempSync(join(tmpdir(), "readout-trace-"));
const { FORCE_COLOR: _, ...plainEnv } = process.env;
const readout = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { cwd: dir, env: { ...plainEnv, CI: "true" }, encoding: "utf8" });

const body = `Norway and Portugal agreed in Lisbon on Tuesday to reopen the northern fishing grounds that have been closed since 2019.

Under the arrangement, 42 trawlers from each country will be allowed to fish between April and September, and a joint commission will count the catch every month.

The commission would publish its first figures in December and nobody would be allowed to doubt them, the Norwegian minister said after the ceremony.`;

beforeAll(() => {
  writeFileSync(
    join(dir, "wire.txt"),
    `Norway and Portugal to fish again\n\nLISBON, 12 March 2024 (Reuters) - ${body}\n`,
  );
  writeFileSync(join(dir, "copy.txt"), `Fishing to begin again\n\nBy Anna Keller\n\n13 March 2024\n\n${body}\n`);
  expect(readout("build", "wire.txt", "copy.txt", "--out", "out").status).toBe(0);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("readout trace", () => {
  it("prints where a copy comes from, with the passages that show it", () => {
    const { status, stdout } = readout("trace", "out", "copy.txt");
    expect(status).toBe(0);
    expect(stdout).toMatch(/└─ repeats word for word Reuters, English, 12 March 2024 \(wire\.txt\)/);
    expect(stdout).toMatch(/found by comparing, \d+ in 100 such are right\] taken without a credit/);
    expect(stdout).toContain("↔ “Norway and Portugal agreed");
    expect(stdout).toMatch(/└─ credits Reuters\n +\[credited in the text\]/);
  });
  it("prints who took a report up", () => {
    const { stdout } = readout("trace", "out", "wire", "--passages", "0");
    expect(stdout).toContain("Taken up by:\n  “Fishing to begin again”");
    expect(stdout).not.toContain("↔");
  });
  it("prints JSON", () => {
    const trace = JSON.parse(readout("trace", "out", "copy.txt", "--json").stdout);
    expect(trace.sources[0]).toMatchObject({
      relation: "verbatim",
      credit: "uncredited",
      target: { source: "wire.txt" },
    });
    expect(trace.sources[0].sources[0]).toMatchObject({ relation: "credits", target: { label: "Reuters" } });
  });
  it("names the reports where none or several fit", () => {
    const { status, stderr } = readout("trace", "out", "nothing");
    expect(status).toBe(2);
    expect(stderr).toContain('"nothing" is no report of this dossier; name one of: copy.txt, wire.txt');
    expect(readout("trace", "out", ".txt").stderr).toContain('".txt" is 2 reports of this dossier');
    expect(readout("trace", "out", "copy.txt", "--passages", "many").status).toBe(2);
  });
});
