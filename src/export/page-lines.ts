/**
 * A dossier as a served page reads it, two lines: JSON of what the first page says, so that it is seen before the rest has come, and the
 * whole packed as a page's own file holds it (`docs/page-data.md`), a tenth of the dossier's JSON.
 */
import { frontOf } from "../dossier/front.ts";
import type { Dossier } from "../model/index.ts";
import { packJson } from "./page-data.ts";

/** The same dossier gives the same text. Neither line holds a line break of its own: in JSON they are escaped (RFC 8259, 7). */
export const pageLines = (dossier: Dossier): string => `${JSON.stringify(frontOf(dossier))}\n${packJson(dossier)}\n`;
