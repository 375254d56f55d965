import { describe, expect, it } from "vitest";
import * as readout from "../src/index.ts";

describe("the public API", () => {
  it("is what is listed here, and nothing else", () => {
    const functions = Object.entries(readout).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect(functions.filter((name) => !name.endsWith("Schema") || name === "dossierJsonSchema").sort()).toEqual([
      "ReadoutError",
      "applyCorrections",
      "buildDossier",
      "buildEncodedDossier",
      "comparePassages",
      "contains",
      "dossierJsonSchema",
      "findFaults",
      "findFiles",
      "ingestBytes",
      "ingestFile",
      "journalLine",
      "loadDirectory",
      "loadLexicons",
      "makeCorrection",
      "makeId",
      "openEncoder",
      "overlap",
      "parseCorrectionRequest",
      "parseJournal",
      "passageOf",
      "startServer",
      "writeDossier",
    ]);
  });
});
