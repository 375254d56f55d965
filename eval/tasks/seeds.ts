/** The five seed reports, scored by their own scorer. They lie beside the data, not in it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { buildDossier } from "../../src/pipeline/build.ts";
import type { Task } from "../harness.ts";

const seeds = resolve("../shared/seeds");

export const seedsTask: Task = {
  name: "seeds",
  keys: ["seeds.all"],
  run: () => {
    if (!existsSync(seeds)) return {};
    const reports = readdirSync(seeds)
      .filter((file) => file.endsWith(".txt"))
      .flatMap((file) => ingestBytes(readFileSync(join(seeds, file)), file).report ?? []);
    const dossier = buildDossier(reports, { directory: loadDirectory(), generated: "2000-01-01T00:00:00Z" });
    const dir = mkdtempSync(join(tmpdir(), "readout-seeds-"));
    try {
      writeFileSync(join(dir, "dossier.json"), JSON.stringify(dossier));
      const printed = execFileSync(process.execPath, [join(seeds, "score.mjs"), join(dir, "dossier.json"), "--json"], {
        encoding: "utf8",
      });
      return { "seeds.all": (JSON.parse(printed) as { share: number }).share };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
