/** The real binary: what it prints, its exit codes, and what bad input does to it. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/index.ts";

const main = resolve("dist/cli/main.js");
const dir = mkdtempSync(join(tmpdir(), "readout-cli-"));
// CI may ask every program for colours; what the tests read is as a pipe gets it.
const { FORCE_COLOR: _, ...plainEnv } = process.env;
const readout = (args: readonly string[], input?: string | Buffer, nodeArgs: readonly string[] = [], env = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, main, ...args], {
    cwd: dir,
    env: { ...plainEnv, CI: "true", ...env },
    input,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
};
const dossierIn = (out: string) => JSON.parse(readFileSync(join(dir, out, "dossier.json"), "utf8")) as Dossier;
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(dir, name), content);

const report =
  "Ministers meet in Oslo\n\nOSLO, 3 May 2021 (Reuters) – Norway's foreign minister met her Polish counterpart Zbigniew Rau in Oslo on Monday.\n\n“We will sign the agreement in June,” Rau said.\n";

beforeAll(() => {
  expect(existsSync(main), "npm run build comes first").toBe(true);
  mkdirSync(join(dir, "pile", "inner"), { recursive: true });
  put("pile/a.txt", report);
  put(
    "pile/inner/b.html",
    `<html lang="en"><body><article><h1>Talks end</h1><p>${report.split("\n")[2]}</p></article></body></html>`,
  );
  put("pile/notes.xlsx", "not looked at");
  mkdirSync(join(dir, "empty"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("readout build", () => {
  it("reads a folder and writes a dossier and a page", () => {
    const { status, stdout } = readout(["build", "pile", "--out", "out"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2 reports in 1 language \(English 2\)/);
    expect(stdout).toContain(join(dir, "out", "index.html"));
    expect(
      dossierIn("out")
        .reports.map(({ source }) => source)
        .sort(),
    ).toEqual(["pile/a.txt", "pile/inner/b.html"]);
    expect(readout(["verify", "out"]).status).toBe(0);
  });
  it("colours what it prints only where it is asked to", () => {
    const args = ["build", "pile", "--out", "out"];
    expect(readout(args).stdout).not.toContain("\u001b");
    expect(readout(args, undefined, [], { FORCE_COLOR: "1" }).stdout).toContain("\u001b[1m2 reports");
  });
  it("takes globs and standard input, and prints JSON or nothing when asked to", () => {
    expect(JSON.parse(readout(["build", "pile/**/*.html", "--out", "out2", "--json"]).stdout)).toMatchObject({
      reports: 1,
    });
    expect(readout(["build", "-", "--out", "out3", "--quiet"], report)).toMatchObject({ status: 0, stdout: "" });
    expect(dossierIn("out3").reports[0]?.source).toBe("-");
  });
  it("counts the same bytes once, with all their sources", () => {
    put("copy.txt", report);
    readout(["build", "pile/a.txt", "copy.txt", "--out", "out4", "--quiet"]);
    expect(dossierIn("out4").reports.map(({ sources }) => sources)).toEqual([["copy.txt", "pile/a.txt"]]);
  });
});

describe("readout quotes", () => {
  beforeAll(() => {
    mkdirSync(join(dir, "said"));
    put("said/agency.txt", report);
    put(
      "said/paper.txt",
      "Ministers in Oslo\n\nBy Tom Hale\nFjord Herald, 4 May 2021\n\n“We will sign the agreement in July,” Poland's foreign minister Zbigniew Rau said in Oslo on Monday.\n\nRussian Foreign Minister Sergey Lavrov said that nobody had asked him.\n",
    );
    expect(readout(["build", "said", "--out", "ledger", "--quiet"]).status).toBe(0);
  });
  it("prints a statement once with every rendering, what it changes, and why the closest is that", () => {
    const { status, stdout } = readout(["quotes", "ledger", "--speaker", "rau"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Zbigniew Rau · /);
    expect(stdout).toContain("* “We will sign the agreement in June,”\n      Reuters, English, 3 May 2021 · quoted");
    expect(stdout).toContain("Fjord Herald, English, 4 May 2021 · worded otherwise; quoted\n        June → July");
    expect(stdout).toMatch(/closest to the words as spoken: It/);
    expect(stdout).toMatch(/1 statement, 2 renderings\n$/);
    expect(stdout).not.toContain("\u001b");
    expect(readout(["quotes", "ledger"], undefined, [], { FORCE_COLOR: "1" }).stdout).toContain("\u001b[1m");
  });
  it("finds a speaker in any script, without case and accents, and nobody by a part of a word", () => {
    for (const name of ["Лавров", "LAVROV", "拉夫罗夫", "Ławrow"])
      expect(readout(["quotes", "ledger", "--speaker", name]).stdout, name).toMatch(/^Sergey Lavrov/);
    expect(readout(["quotes", "ledger", "--speaker", "avro"]).stdout).toMatch(/^No statement/);
  });
  it("looks for words in all renderings, and for languages", () => {
    expect(readout(["quotes", "ledger", "--about", "JULY"]).stdout).toContain("June");
    expect(readout(["quotes", "ledger", "--about", "uly"]).stdout).toMatch(/^No statement about “uly”/);
    expect(readout(["quotes", "ledger", "--lang", "en"]).stdout).toContain("Rau");
    expect(readout(["quotes", "ledger", "--lang", "ko"])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^No statement in Korean among the \d+ of this dossier\.\n$/),
    });
  });
  it("prints JSON, an empty list where nothing is found", () => {
    const [entry] = JSON.parse(readout(["quotes", "ledger", "--speaker", "Rau", "--json"]).stdout);
    expect(entry).toMatchObject({ speaker: "Zbigniew Rau", renderings: [{ closest: true }, { closest: false }] });
    expect(entry.renderings[1].changes[0]).toMatchObject({ from: "June", to: "July", toPassage: { exact: "July" } });
    expect(readout(["quotes", "ledger", "--speaker", "nobody", "--json"])).toMatchObject({ status: 0, stdout: "[]\n" });
  });
  it("says what is wrong with a call or a dossier", () => {
    expect(readout(["quotes"]).status).toBe(2);
    expect(readout(["quotes", "nowhere"])).toMatchObject({ status: 2, stderr: expect.stringContaining("no dossier") });
    put("not.json", "{}");
    expect(readout(["quotes", "not.json"]).status).toBe(5);
    expect(readout(["quotes", "--help"]).stdout).toContain("Examples:");
  });
});

describe("bad input", () => {
  it("is named in a notice while the rest goes on", () => {
    put("empty.txt", "");
    put(
      "binary.txt",
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 31) % 256),
    );
    put("picture.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10));
    put("long.txt", "word ".repeat(10_000_000));
    put("broken.txt", Uint8Array.of(...new TextEncoder().encode(`${report} naïve`), 0xc3, 0x28));
    put("nul.txt", `${report}\0\0`);
    put("quotes.txt", "“".repeat(20_000) + report.replaceAll("”", "“"));
    put(
      "unknown.txt",
      "Ministrik çend rojan berê li Osloyê civiyan û li ser peymanê axivîn. Wan got ku ew ê di meha Hezîranê de dîsa bicivin û peymanê îmze bikin.",
    );
    put("blank.txt", " \n\t\n ");
    const files = ["empty", "binary", "picture", "long", "broken", "nul", "quotes", "unknown", "blank"].map(
      (name) => `${name}.txt`,
    );
    const { status, stdout } = readout(["build", ...files, "gone.txt", "pile", "--out", "bad"]);
    expect(status).toBe(0);
    const { notices, reports } = dossierIn("bad");
    expect(reports.map(({ source }) => source).sort()).toEqual([
      "broken.txt",
      "nul.txt",
      "pile/a.txt",
      "pile/inner/b.html",
      "quotes.txt",
      "unknown.txt",
    ]);
    const said = notices.map(({ source, code }) => `${source} ${code}`);
    for (const notice of [
      "empty.txt file-empty",
      "binary.txt file-binary",
      "picture.txt file-binary",
      "long.txt file-too-large",
      "broken.txt encoding-damaged",
      "nul.txt nul-bytes",
      "unknown.txt language-unknown",
      "blank.txt no-text",
      "gone.txt source-missing",
    ])
      expect(said).toContain(notice);
    for (const { source, message } of notices) expect(message).toContain(source as string);
    expect(
      reports.find(({ source }) => source === "quotes.txt")?.signals.some(({ kind }) => kind === "unbalanced-quote"),
    ).toBe(true);
    expect(stdout).toContain("notices:");
    expect(readout(["verify", "bad"]).status).toBe(0);
  });
  it("ends with its own exit code where nothing can be done", () => {
    expect(readout(["build", "gone.txt", "--out", "x"])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("gone.txt"),
    });
    expect(readout(["build", "empty", "--out", "x"])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("no file of a form that readout reads"),
    });
    put("file", "");
    expect(readout(["build", "pile", "--out", "file/sub"])).toMatchObject({
      status: 4,
      stderr: expect.stringContaining("cannot be written"),
    });
    expect(readout(["build", "pile", "gone.txt", "--out", "strict", "--strict"])).toMatchObject({
      status: 6,
      stderr: expect.stringContaining("gone.txt"),
    });
    expect(existsSync(join(dir, "strict"))).toBe(false);
    expect(readout(["build", "pile"]).status).toBe(2);
    expect(readout(["bild"])).toMatchObject({ status: 2, stderr: expect.stringContaining("build") });
    expect(readout(["verify", "nowhere"]).status).toBe(2);
  });
  it("does not pass an altered dossier", () => {
    readout(["build", "pile", "--out", "altered", "--quiet"]);
    const file = join(dir, "altered", "dossier.json");
    const dossier = JSON.parse(readFileSync(file, "utf8"));
    dossier.reports[0].text = `x${dossier.reports[0].text}`;
    writeFileSync(file, JSON.stringify(dossier));
    expect(readout(["verify", "altered"])).toMatchObject({ status: 5, stderr: expect.stringContaining("is not at") });
  });
});

describe("start-up", () => {
  it("says in plain words that Node is too old", () => {
    const old = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})';
    expect(readout(["--help"], undefined, ["--import", old])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("needs Node 24"),
    });
  });
  it("helps with examples and exit codes", () => {
    const { status, stdout } = readout(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Examples:");
    expect(stdout).toContain("Exit codes:");
    expect(readout(["build", "--help"]).stdout).toContain("Examples:");
  });
});
