/** `readout compare` and `readout commitments`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli as readout } from "../support/run-cli.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-accounts-"));
const at = (name: string): string => join(dir, name);
const out = at("out");

const reports = {
  "oslo.txt":
    "Readout of the meeting of the Foreign Ministers of Norway and Poland\n\nOSLO, 3 May 2021 – The Foreign Minister of Norway, Ine Eriksen Søreide, met the Foreign Minister of Poland, Zbigniew Rau, in Oslo today.\n\nThe ministers agreed to lift all restrictions on cod exports.\n\nMinister Søreide promised to open the northern ports by 1 September 2021.\n",
  "warsaw.txt":
    "Ministers met in Oslo\n\nWARSAW, 4 May 2021 (Reuters) – Norwegian foreign minister Ine Eriksen Søreide met her Polish counterpart Zbigniew Rau in Oslo on Monday.\n\nThe ministers agreed to lift some restrictions on cod exports.\n\nSøreide promised to open the northern ports by 1 September 2021.\n",
  "october.txt":
    "Ports stay shut\n\nOSLO, 5 October 2021 (AFP) – Norway did not open the northern ports by 1 September 2021, as foreign minister Ine Eriksen Søreide had promised Poland.\n",
};

beforeAll(async () => {
  mkdirSync(join(dir, "reports"));
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(dir, "reports", name), text);
  expect((await readout("build", at("reports"), "--out", out, "--quiet")).status).toBe(0);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("readout compare", () => {
  it("prints what the accounts differ on, with the words and where they stand", async () => {
    const { status, stdout } = await readout("compare", out, "--event", "Oslo");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Zbigniew Rau and Ine Eriksen Søreide meet in Oslo · 3 May 2021/);
    expect(stdout).toMatch(/≠ The ministers agreed to lift \[(?:all or some|some or all)\] restrictions/i);
    expect(stdout).toContain("says so: all\n");
    expect(stdout).toContain("says otherwise: some\n");
    expect(stdout).toContain("English, 4 May 2021 · warsaw.txt, line 5");
    expect(stdout).not.toContain("\u001b");
  });
  it("folds what is agreed until it is asked for", async () => {
    const agreed = /= .*northern ports/i;
    expect((await readout("compare", out)).stdout).not.toMatch(agreed);
    expect((await readout("compare", out)).stdout).toContain("(--all shows them)");
    expect((await readout("compare", out, "--all")).stdout).toMatch(agreed);
  });
  it("prints JSON with passages and ids", async () => {
    const [account] = JSON.parse((await readout("compare", out, "--json", "--by", "side")).stdout);
    expect(account).toMatchObject({ event: expect.stringMatching(/^e-/) });
    expect(account.points[0]).toMatchObject({ id: expect.stringMatching(/^p-/), kind: "disagreement" });
    expect(account.points[0].accounts[0].evidence[0]).toMatchObject({ line: 5, lang: "en" });
  });
  it("names the events there are where none fits, and says what a wrong call lacks", async () => {
    const { status, stdout } = await readout("compare", out, "--event", "Lima");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No accounts of “Lima”; there are those of:\n {2}Zbigniew Rau/);
    expect((await readout("compare", out, "--by", "moon")).status).toBe(2);
    expect(await readout("compare")).toMatchObject({ status: 2, stderr: expect.stringContaining("which dossier?") });
    expect((await readout("compare", out, "--library", "x")).status).toBe(2);
    expect((await readout("compare", "--help")).stdout).toContain("Examples:");
  });
  it("reads a library in place of a folder", async () => {
    expect((await readout("add", at("reports"), "--library", at("kept"), "--quiet")).status).toBe(0);
    expect((await readout("compare", "--library", at("kept"))).stdout).toBe((await readout("compare", out)).stdout);
  }, 30_000);
});

describe("readout commitments", () => {
  it("prints a promise, who made it, by when, and what came of it", async () => {
    const { status, stdout } = await readout("commitments", out, "--by", "soreide");
    expect(status).toBe(0);
    expect(stdout).toMatch(/open the northern ports/);
    expect(stdout).toContain("due 1 September 2021");
    expect(stdout).toMatch(/broken: not confirmed; one report says so/);
    expect(stdout).toContain("october.txt, line 3");
  });
  it("finds by status, says where nothing fits, and prints JSON", async () => {
    expect((await readout("commitments", out, "--status", "kept")).stdout).toMatch(
      /^No commitment that is kept among the \d/,
    );
    expect((await readout("commitments", out, "--status", "lost")).status).toBe(2);
    const [one] = JSON.parse((await readout("commitments", out, "--status", "broken", "--json")).stdout);
    expect(one).toMatchObject({ status: "broken", surety: { reports: 1, independent: 1, contested: false } });
    expect((await readout("commitments", "--help")).stdout).toContain("Examples:");
  });
});
