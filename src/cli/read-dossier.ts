/** Reads a dossier that was built: the folder that `readout build` wrote, or the file itself. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Dossier, dossierSchema, ReadoutError } from "../model/index.ts";
import { reasonOf } from "../model/reason.ts";

/** @throws {ReadoutError} `dossier-missing`, `dossier-invalid` */
export const readDossierJson = async (dir: string): Promise<unknown> => {
  const file = dir.endsWith(".json") ? dir : join(dir, "dossier.json");
  let json: string;
  try {
    json = await readFile(file, "utf8");
  } catch (cause) {
    throw new ReadoutError(
      "dossier-missing",
      `${file}: there is no dossier here; readout build … --out ${dir} makes one`,
      { cause },
    );
  }
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new ReadoutError("dossier-invalid", `${file}: not JSON (${reasonOf(cause)})`, {
      cause,
    });
  }
};

/**
 * @returns The JSON as it stands, with the order of its fields and those of a later version, once it is known to fit.
 * @throws {ReadoutError} `dossier-missing`, `dossier-invalid` where it does not fit the format
 */
export const readDossier = async (dir: string): Promise<Dossier> => {
  const json = await readDossierJson(dir);
  const parsed = dossierSchema.safeParse(json);
  if (parsed.success) return json as Dossier;
  const [issue] = parsed.error.issues;
  throw new ReadoutError(
    "dossier-invalid",
    `${dir}: not a dossier of this version of readout (${issue?.path.join(".")}: ${issue?.message}); build it again`,
  );
};
