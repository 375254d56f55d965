/** The README is true: its commands are those that CI runs, and its library example works as printed. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildDossier, ingestBytes, loadDirectory } from "../src/index.ts";

const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, code]) => ({
  language,
  code: code as string,
}));

describe("the README", () => {
  it("gives the test command that CI runs", () => {
    const command = readFileSync(".ci/run", "utf8").trim().split("\n").at(-1) as string;
    expect(blocks.some(({ language, code }) => language === "sh" && code.trim() === command)).toBe(true);
  });
  it("has a library example that runs", () => {
    const example = blocks.find(({ language }) => language === "ts")?.code as string;
    const printed: unknown[] = [];
    const body = example.replace(/^import .*$/m, "");
    new Function("buildDossier", "ingestBytes", "loadDirectory", "console", body)(
      buildDossier,
      ingestBytes,
      loadDirectory,
      {
        log: (value: unknown) => printed.push(value),
      },
    );
    expect(JSON.stringify(printed)).toContain("We will sign in June");
  });
  it("names only files that are there", () => {
    for (const [, file] of readme.matchAll(/\]\(([^)#]+)\)/g))
      expect(() => readFileSync(file as string), file).not.toThrow();
  });
});
