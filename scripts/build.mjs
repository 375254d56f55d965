// Builds what is published: dist/ with compiled modules, the directory's data, the dossier's JSON Schema and the page.
// Plain JavaScript without dependencies of its own; everything it starts runs on the Node 24 of node_modules.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => join(root, ...parts);
const env = { ...process.env, PATH: `${at("node_modules", ".bin")}${delimiter}${process.env.PATH}` };
const run = (command, args, cwd = root) =>
  execFileSync(command, args, { cwd, env, stdio: "inherit", shell: process.platform === "win32" });

rmSync(at("dist"), { recursive: true, force: true });
run("tsc", ["-p", "tsconfig.build.json"]);
for (const file of readdirSync(at("src", "directory")))
  if (file.endsWith(".tsv")) cpSync(at("src", "directory", file), at("dist", "directory", file));
cpSync(at("src", "library", "store", "migrations"), at("dist", "library", "store", "migrations"), { recursive: true });
run("node", [at("scripts", "write-schema.mjs")]);
if (existsSync(at("web", "vite.config.ts"))) {
  run("vite", ["build", "--logLevel", "warn"], at("web"));
  for (const file of ["page.js", "page.css"]) cpSync(at("web", "dist", file), at("dist", "export", file));
}
chmodSync(at("dist", "cli", "main.js"), 0o755);
