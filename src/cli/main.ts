#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadDirectory } from "../directory/load.ts";
import { assertSound } from "../dossier/verify.ts";
import { ingestText } from "../ingest/text.ts";
import { buildDossier } from "../pipeline/build.ts";

// A first version, to be replaced by commands/: readout build FILES… --out DIR
const [command, ...rest] = process.argv.slice(2);
if (command === "build") {
  const at = rest.indexOf("--out");
  const out = rest[at + 1] as string;
  const reports = rest.slice(0, at).map((file) => ingestText(readFileSync(file), file));
  const dossier = buildDossier(reports, { directory: loadDirectory(), generated: new Date().toISOString() });
  assertSound(dossier);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "dossier.json"), JSON.stringify(dossier, null, 1));
}
