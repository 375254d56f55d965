/** What is published works for a stranger: packed, installed into an empty folder, the demo runs and so does the README's example. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const dir = mkdtempSync(join(tmpdir(), "readout-pack-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync("npm", args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
const node = (args: readonly string[]): string => execFileSync(process.execPath, args, { cwd: dir, encoding: "utf8" });

describe("the package", () => {
  it("installs into an empty folder, shows the demo, and is a library with types and a schema", {
    timeout: 240_000,
  }, () => {
    const [packed] = JSON.parse(
      npm(["pack", "--json", "--ignore-scripts", "--pack-destination", dir], process.cwd()),
    ) as { filename: string; files: { path: string }[] }[];
    expect(packed?.files.filter(({ path }) => /\.test\.|^src|^test|^eval|^web/.test(path))).toEqual([]);
    writeFileSync(join(dir, "package.json"), '{"private":true,"type":"module"}');
    npm(
      [
        "install",
        "--no-audit",
        "--no-fund",
        "--prefer-offline",
        "--ignore-scripts",
        join(dir, packed?.filename as string),
      ],
      dir,
    );

    const main = join("node_modules", "readout", "dist", "cli", "main.js");
    expect(node([main, "demo"])).toContain("readout-demo");
    expect(existsSync(join(dir, "readout-demo", "index.html"))).toBe(true);
    expect(node([main, "verify", "readout-demo"])).toContain("letter for letter");

    const example = /```ts\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))?.[1] as string;
    writeFileSync(join(dir, "example.mjs"), example);
    expect(node(["example.mjs"])).toContain("We will sign in June");
    const types = join(dir, "node_modules", "readout", "dist", "index.d.ts");
    expect(existsSync(types)).toBe(true);
    expect(
      JSON.parse(readFileSync(join(dir, "node_modules", "readout", "dist", "dossier.schema.json"), "utf8")),
    ).toHaveProperty("$defs.Dossier.properties.events");
  });
});
