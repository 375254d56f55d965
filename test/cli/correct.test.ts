/** `readout correct`, and builds and libraries that are corrected. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/index.ts";
import { runCli as readout } from "../support/run-cli.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-correct-"));
const at = (name: string): string => join(dir, name);
const journal = at("reports/corrections.jsonl");
const why = ["--why", "as the ministry says", "--by", "Anna Keller"];
const dossierIn = (name: string): Dossier => JSON.parse(readFileSync(at(`${name}/dossier.json`), "utf8"));
const build = async (out: string): Promise<Dossier> => {
  expect((await readout("build", at("reports"), "--out", at(out), "--quiet")).status).toBe(0);
  return dossierIn(out);
};
const labels = ({ entities }: Dossier): string[] => entities.map(({ label }) => label);

const reports = {
  "oslo.txt":
    "Ministers meet\n\nOSLO, 3 May 2021 – Norway's foreign minister Ine Eriksen Søreide met her Polish counterpart Zbigniew Rau in Oslo on Monday. Poland promised to open the port of Ustka.\n",
  "ustka.txt":
    "Port opens\n\nUSTKA, 6 June 2021 – The mayor of Ustka, Adam Borek, said that the port was open. Adam Borek thanked Zbigniew Rau. Norway and Poland had met in Oslo on 3 May.\n",
};

beforeAll(async () => {
  mkdirSync(at("reports"));
  for (const [name, text] of Object.entries(reports)) writeFileSync(at(`reports/${name}`), text);
  await build("out");
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("readout correct", () => {
  it("keeps a correction beside the reports, shows it at once, and builds with it", async () => {
    const { status, stdout } = await readout(
      "correct",
      "rename",
      "entity",
      "Rau",
      "Minister Rau",
      "--dir",
      at("out"),
      ...why,
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^x-[0-9a-f]{16} {2}rename entity “Zbigniew Rau” to “Minister Rau” \(in .*corrections\.jsonl, and shown in/,
    );
    const shown = dossierIn("out");
    expect(labels(shown)).toContain("Minister Rau");
    const built = await build("again");
    expect({ ...built, generated: "" }).toEqual({ ...shown, generated: "" });
    expect(built.corrections).toMatchObject([
      { action: "rename", by: "Anna Keller", why: "as the ministry says", to: "Minister Rau" },
    ]);
    expect(built.reports).toHaveLength(2);
    expect((await readout("build", at("reports/*"), "--out", at("glob"), "--quiet")).status).toBe(0);
    expect(dossierIn("glob").reports).toHaveLength(2);
    expect(labels(dossierIn("glob"))).toContain("Minister Rau");
  });
  it("splits and joins, marks, and is undone to the byte", async () => {
    const before = await build("out");
    const [entry] = (
      await readout("correct", "split", "entity", "Adam Borek", "--words", "Adam Borek", "--dir", at("out"), ...why)
    ).stderr.split("\n");
    expect(entry).toContain("no mention would be left of it");
    const place = before.entities.find(({ label }) => label === "Adam Borek")?.mentions[0];
    const split = await readout(
      "correct",
      "split",
      "entity",
      "Adam Borek",
      "--at",
      `ustka.txt:${place?.start}-${place?.end}`,
      "--label",
      "Another Borek",
      "--dir",
      at("out"),
      ...why,
    );
    expect(split.status).toBe(0);
    const two = dossierIn("out");
    expect(labels(two)).toEqual(expect.arrayContaining(["Adam Borek", "Another Borek"]));
    expect(
      (await readout("correct", "join", "entity", "Another Borek", "Adam Borek", "--dir", at("out"), ...why)).status,
    ).toBe(0);
    expect(labels(dossierIn("out"))).not.toContain("Adam Borek");
    const ids = (await readout("correct", "list", "--json", "--dir", at("out"))).stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id as string);
    for (const id of ids.slice(1))
      expect((await readout("correct", "undo", id, "--dir", at("out"), ...why)).status).toBe(0);
    const list = (await readout("correct", "list", "--dir", at("out"))).stdout;
    expect(list.match(/\[undone\]/g)).toHaveLength(2);
    expect(list).toMatch(/5 corrections\n$/);
    const after = await build("out");
    expect({ ...after, generated: "" }).toEqual({ ...before, generated: "" });
  });
  it("is told of in what is printed, and in a notice where it finds nothing", async () => {
    expect(
      (await readout("correct", "retype", "commitment", "open the port", "kept", "--dir", at("out"), ...why)).status,
    ).toBe(0);
    const { stdout } = await readout("commitments", at("out"));
    expect(stdout).toMatch(/✓ open the port/);
    expect(stdout).toContain("✎ set to kept by Anna Keller, ");
    const other = at("elsewhere");
    mkdirSync(other);
    writeFileSync(join(other, "ustka.txt"), reports["ustka.txt"]);
    const ran = await readout("build", other, "--corrections", journal, "--out", at("half"));
    expect(ran.stdout).toMatch(
      /correction x-[0-9a-f]{16} \(retype commitment “[^”]*”, by Anna Keller\): found nothing to apply to/,
    );
    writeFileSync(join(other, "corrections.jsonl"), "no JSON\n");
    expect((await readout("build", other, "--out", at("half"))).stdout).toContain(
      "line 1 is no correction and was left out: not JSON",
    );
  });
  it("keeps a correction of the samples beside their dossier: nothing is written into readout", async () => {
    const sample = "samples/01-ministry-readout.txt";
    expect((await readout("build", sample, "--out", at("demo"), "--quiet")).status).toBe(0);
    const [label] = labels(dossierIn("demo")) as [string];
    const renamed = await readout("correct", "rename", "entity", label, "Somebody Else", "--dir", at("demo"), ...why);
    expect(renamed.stdout).toContain(`in ${at("demo/corrections.jsonl")}, and shown in`);
    expect(existsSync("samples/corrections.jsonl")).toBe(false);
    expect((await readout("build", sample, "--out", at("demo"), "--quiet")).status).toBe(0);
    expect(labels(dossierIn("demo"))).toContain("Somebody Else");
    expect((await readout("correct", "list", "--dir", at("demo"))).stdout).toMatch(/1 correction\n$/);
    const refused = await readout("correct", "rename", "entity", label, "Somebody", "--dir", "samples", ...why);
    expect(refused.stderr).toContain("correct a dossier of them");
    expect(existsSync("samples/corrections.jsonl")).toBe(false);
  });
  it("works on a library, which takes a journal over and says the same as a build", async () => {
    const library = ["--library", at("library")];
    expect((await readout("add", at("reports"), ...library, "--quiet")).status).toBe(0);
    expect((await readout("correct", "import", journal, ...library, "--quiet")).status).toBe(0);
    expect((await readout("correct", "import", journal, ...library)).stdout).toBe(
      "nothing that is not there already\n",
    );
    const built = await build("out");
    expect((await readout("dossier", ...library, "--out", at("kept"), "--quiet")).status).toBe(0);
    expect({ ...dossierIn("kept"), generated: "" }).toEqual({ ...built, generated: "" });
    expect((await readout("correct", "confirm", "event", "Oslo", ...library, ...why)).stdout).toContain(
      "confirm event",
    );
    expect((await readout("correct", "list", "--json", ...library)).stdout.split("\n")).toHaveLength(8);
  });
  it("says what is wrong with a call", async () => {
    const say = async (...args: string[]) => readout("correct", ...args);
    expect((await say("reject", "entity", "Rau", "--dir", at("out"))).stderr).toContain("say why");
    expect((await say("reject", "entity", "Rau", ...why)).stderr).toContain("correct what?");
    expect((await say("reject", "entity", "Nobody Here", "--dir", at("out"), ...why)).stderr).toContain(
      "is no entity of this dossier",
    );
    expect((await say("rename", "statement", "x", "y", "--dir", at("out"), ...why)).status).toBe(2);
    expect((await say("retype", "event", "Oslo", "picnic", "--dir", at("out"), ...why)).stderr).toContain(
      '"picnic" is none of meeting',
    );
    expect((await say("split", "event", "Oslo", "--dir", at("out"), ...why)).stderr).toContain("what goes out of it?");
    expect((await say("undo", "x-0000000000000000", "--dir", at("out"), ...why)).stderr).toContain(
      "no entry of the journal",
    );
    expect((await say("list", "--dir", at("nowhere"))).status).toBe(2);
    expect((await readout("build", at("reports"), "--out", at("x"), "--corrections", at("none"))).status).toBe(2);
    expect((await say("--help")).stdout).toContain("Examples:");
    expect((await say("join", "--help")).stdout).toContain("--why");
  });
});
