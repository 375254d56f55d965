/** The contract as a JSON Schema file (draft 2020-12), made from the zod schemas: one definition, never a second by hand. */
import { z } from "zod";
import { dossierSchema } from "../model/index.ts";

export const dossierJsonSchema = (): object => ({
  $id: "https://readout.invalid/dossier.schema.json",
  title: "readout dossier, format readout-dossier/1",
  ...z.toJSONSchema(dossierSchema, { target: "draft-2020-12" }),
});
