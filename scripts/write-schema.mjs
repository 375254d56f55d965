// Writes dist/dossier.schema.json from the compiled zod schemas.
import { writeFileSync } from "node:fs";
import { dossierJsonSchema } from "../dist/export/schema.js";

writeFileSync(
  new URL("../dist/dossier.schema.json", import.meta.url),
  `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`,
);
