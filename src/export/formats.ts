/** The list of export formats; the command, the checker and the tests take them from here. */
import { csv } from "./csv.ts";
import { docx } from "./docx.ts";
import { site } from "./folder-site.ts";
import type { ExportFiles, Format } from "./format.ts";
import { ftm } from "./ftm.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { jsonld } from "./jsonld.ts";
import { markdown } from "./markdown.ts";
import { newsml } from "./newsml.ts";
import { ninjs } from "./ninjs.ts";
import { passim } from "./passim.ts";
import { plover } from "./plover.ts";
import { prov } from "./prov.ts";
import { timelinejs } from "./timelinejs.ts";

export const formats: readonly Format[] = [
  site,
  json,
  csv,
  markdown,
  docx,
  jsonld,
  prov,
  ftm,
  plover,
  timelinejs,
  passim,
  graphml,
  ninjs,
  newsml,
];

/** The format that files are of, by what they hold; undefined where none fits. */
export const formatOf = (files: ExportFiles): Format | undefined => formats.find(({ isOf }) => isOf(files));
