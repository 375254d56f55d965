/** `readout timeline` through the real binary. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = resolve("dist/cli/main.js");
const dir = mkdtempSync(join(tmpdir(), "readout-timeline-"));
const { FORCE_COLOR: _, ...plainEnv } = process.env;
const readout = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], {
    cwd: dir,
    env: { ...plainEnv, CI: "true" },
    encoding: "utf8",
    maxBuffer: 1e8,
  });

const reports = {
  "a.txt":
    "Ministers meet in Oslo\n\nOSLO, 4 May 2021 (Reuters) – Erna Solberg met Angela Merkel in Oslo on 3 May 2021. Merkel will visit Warsaw on 10 June 2021.\n",
  "b.txt": "Talks in Oslo\n\nBERLIN, 5 May 2021 – Angela Merkel met Erna Solberg in Oslo on Monday, her office said.\n",
};

beforeAll(() => {
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(dir, name), text);
  expect(readout("build", "a.txt", "b.txt", "--out", "out").status).toBe(0);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("readout timeline", () => {
  it("prints events under their own days, with the reports that tell of them", () => {
    const { status, stdout } = readout("timeline", "out");
    expect(status).toBe(0);
    const [meeting, visit] = [stdout.indexOf("3 May 2021\n"), stdout.indexOf("10 June 2021\n")];
    expect(meeting).toBe(0);
    expect(visit).toBeGreaterThan(meeting);
    expect(stdout).toMatch(/Solberg and Angela Merkel meet in Oslo|Merkel and Erna Solberg meet in Oslo/);
    expect(stdout).toContain("told by 2 reports, 4 May 2021 to 5 May 2021");
    expect(stdout).toContain("[planned] Angela Merkel to visit Warsaw");
  });
  it("keeps to one person, by a name in another script", () => {
    const { stdout } = readout("timeline", "out", "--with", "Меркель");
    expect(stdout).toContain("to visit Warsaw");
    expect(readout("timeline", "out", "--with", "Nobody").stdout).toMatch(/^No event with “Nobody” among the \d+/);
  });
  it("prints all acts of one person", () => {
    const { stdout } = readout("timeline", "out", "--with", "Angela Merkel", "--acts");
    expect(stdout).toMatch(/3 May 2021\n {2}… .*\[met\]/);
    expect(readout("timeline", "out", "--acts").status).toBe(2);
  });
  it("prints JSON", () => {
    const entries = JSON.parse(readout("timeline", "out", "--json").stdout);
    expect(entries[0]).toMatchObject({
      status: "happened",
      when: { start: "2021-05-03", end: "2021-05-03" },
      reported: { first: "2021-05-04", last: "2021-05-05" },
      uncertain: false,
    });
    expect(entries[0].sources).toHaveLength(2);
    expect(entries[0].sources[0].passages.join(" ")).toContain("met");
  });
  it("says what is missing where there is no dossier", () => {
    const { status, stderr } = readout("timeline", "nowhere");
    expect(status).toBe(2);
    expect(stderr).toContain("there is no dossier here");
  });
});
