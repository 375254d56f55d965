/** Imports point one way: model <- languages <- read, story <- pipeline, ingest <- dossier, export, cli. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const src = resolve("src");
const mayImport: Record<string, readonly string[]> = {
  package: [],
  model: [],
  languages: ["model"],
  directory: ["model", "languages"],
  read: ["model", "languages", "directory", "pipeline"],
  story: ["model", "languages", "directory", "read", "pipeline"],
  ingest: ["package", "model", "languages", "read"],
  fetch: ["model", "ingest"],
  encode: ["model"],
  lexicon: ["model", "languages", "read"],
  pipeline: ["package", "model", "languages", "directory", "read", "story", "dossier", "encode", "lexicon"],
  dossier: ["model", "languages", "read", "story", "pipeline", "export"],
  export: ["model", "languages", "dossier", "ingest"],
  corrections: ["model", "read", "story", "dossier"],
  library: ["model", "languages", "directory", "ingest", "read", "story", "pipeline", "dossier", "corrections"],
  watch: ["model", "ingest", "fetch", "library"],
  worker: ["model", "directory", "ingest", "library"],
  mcp: ["model", "directory", "corrections", "dossier", "library"],
  server: ["package", "model", "directory", "ingest", "library", "export", "corrections"],
  cli: [
    "package",
    "model",
    "languages",
    "directory",
    "ingest",
    "encode",
    "lexicon",
    "pipeline",
    "dossier",
    "export",
    "library",
    "corrections",
    "fetch",
    "watch",
    "worker",
    "mcp",
    "server",
  ],
};
/** Modules of the platform that touch files, the network, clocks or processes. */
const impure = /^node:(?!crypto$)/;

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file.includes("/"));

const importsOf = (file: string): { path: string; typeOnly: boolean }[] =>
  [...readFileSync(join(src, file), "utf8").matchAll(/^(?:import|export)\s+(type\s+)?[^;]*?from\s+"([^"]+)"/gms)].map(
    (match) => ({
      path: match[2] as string,
      typeOnly: match[1] !== undefined,
    }),
  );

describe("layout", () => {
  it.each(files)("%s imports only what its room may", (file) => {
    const room = file.split("/")[0] as string;
    for (const { path, typeOnly } of importsOf(file)) {
      if (!path.startsWith(".")) {
        if (["model", "languages", "read", "story"].includes(room))
          expect(path, "touches the machine").not.toMatch(impure);
        continue;
      }
      const target = relative(src, resolve(src, dirname(file), path))
        .replaceAll("\\", "/")
        .split("/")[0] as string;
      if (target === room) continue;
      // Types of the runner and the directory are shared; of their code only what is plain data.
      if (path.endsWith("directory/genders.ts")) continue;
      if ((room === "read" || room === "story") && (target === "pipeline" || target === "directory"))
        expect(typeOnly, `${path} at run time`).toBe(true);
      // Of reading, ingest asks which language a paragraph is in, and nothing else.
      if (room === "ingest" && target === "read") expect(path).toMatch(/\/(?:language|script|layout\/units)\.ts$/);
      if (room === "read" && target === "story") throw new Error(`${file} looks across reports`);
      expect(mayImport[room], `${room} -> ${target}`).toContain(target);
    }
  });
});
