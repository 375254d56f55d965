import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { findFaults } from "../../dossier/verify.ts";
import { differences } from "../../export/compare.ts";
import type { ExportFiles } from "../../export/format.ts";
import { formatOf, formats } from "../../export/formats.ts";
import { passagesIn } from "../../export/json.ts";
import { lookUp, type Missing } from "../../export/look-up.ts";
import { type Dossier, ReadoutError, type ReportId } from "../../model/index.ts";
import { reasonOf } from "../../model/reason.ts";
import type { LibraryOptions } from "../library.ts";
import { holdsDossier, openDossier } from "../open-dossier.ts";
import { readDossierJson } from "../read-dossier.ts";
import { some } from "../styled.ts";

/** Faults that are printed; the rest are counted. */
const MOST_FAULTS = 50;
/** Characters of a string that was not found that are printed. */
const MOST_CHARACTERS = 100;

const show = ({ where, text, why }: Missing): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return `${where}: “${line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)} …` : line}”: ${why}`;
};

const failWith = (what: string, faults: readonly string[]): never => {
  const left = faults.length - MOST_FAULTS;
  throw new ReadoutError(
    "passage-not-found",
    `${what}: ${some(faults.length, "fault")}\n  ${faults.slice(0, MOST_FAULTS).join("\n  ")}${left > 0 ? `\n  … and ${left} more` : ""}`,
  );
};

/** @throws {ReadoutError} `dossier-missing` */
const readExport = async (path: string): Promise<ExportFiles> => {
  try {
    if (!(await stat(path)).isDirectory()) return new Map([["", await readFile(path)]]);
    const files = new Map<string, Uint8Array>();
    for (const entry of (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1)))
      if (entry.isFile()) files.set(entry.name, await readFile(join(path, entry.name)));
    return files;
  } catch (cause) {
    throw new ReadoutError("dossier-missing", `${path}: cannot be read; name what readout export wrote`, { cause });
  }
};

/**
 * Looks up what one export shows.
 *
 * @param dossier The dossier it must say the same as; null where only the reports' words are looked up.
 */
const verifyExport = async (
  path: string,
  texts: ReadonlyMap<ReportId, string>,
  dossier: Dossier | null,
): Promise<string> => {
  const files = await readExport(path);
  const format = formatOf(files);
  if (format === undefined)
    throw new ReadoutError(
      "usage",
      `${path}: no export that readout knows (${formats.map(({ name }) => name).join(", ")})`,
    );
  let found: ReturnType<typeof lookUp>;
  try {
    found = lookUp(format.readBack(files), texts);
  } catch (cause) {
    throw new ReadoutError(
      "passage-not-found",
      `${path}: cannot be read back as ${format.name} (${reasonOf(cause).slice(0, 300)})`,
      { cause },
    );
  }
  if (found.missing.length > 0) failWith(`${path} (${format.name})`, found.missing.map(show));
  const others = dossier === null ? [] : await differences(format, dossier, files);
  if (others.length > 0)
    failWith(
      `${path} (${format.name}): all ${found.count} passages are in the reports, but it is not what this dossier gives (--words looks up the reports' words only)`,
      others.map(show),
    );
  return `Sound: all ${found.count} strings of reports that ${path} (${format.name}) shows are there, letter for letter${dossier === null ? "" : "; the rest is what the dossier says"}.\n`;
};

/** A dossier that was built. */
const readSound = async (path: string): Promise<Dossier> => {
  const value = await readDossierJson(path);
  const faults = findFaults(value);
  if (faults.length > 0) failWith(path, faults);
  return value as Dossier;
};

const runVerify = async (
  paths: readonly string[],
  options: LibraryOptions & { readonly words?: boolean },
): Promise<void> => {
  const [path, exports] = options.library === undefined ? [paths[0], paths.slice(1)] : [undefined, paths];
  const isBuilt = path !== undefined && (await holdsDossier(path));
  // Without exports only a dossier can be meant: a pile has nothing in it to be found again.
  if (path !== undefined && exports.length === 0 && !isBuilt) await readDossierJson(path);
  const dossier = isBuilt ? await readSound(path) : await openDossier(path, options);
  const lines: string[] = [];
  let passages = 0;
  for (const _ of passagesIn(dossier, "")) passages++;
  lines.push(
    `Sound: ${passages} passages of ${dossier.reports.length} reports are where the dossier says, letter for letter.\n`,
  );
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]));
  const whole = isBuilt && options.words !== true ? dossier : null;
  for (const file of exports) lines.push(await verifyExport(file, texts, whole));
  if (options.quiet !== true) process.stdout.write(lines.join(""));
};

export const addVerify = (program: Command): void => {
  program
    .command("verify")
    .description("find every passage of a dossier, and every word that exports of it show, in the reports again")
    .argument(
      "[paths...]",
      "dossier (or, with exports, a folder of reports; none with --library), then any number of exports",
    )
    .option("-l, --library <place>", "the library whose reports the exports are held against")
    .option("--directory <folder...>", "folders of TSV files with people, bodies, outlets of your own")
    .option("--words", "look up the reports' words only: for exports of an earlier build")
    .option("--quiet", "print nothing but faults")
    .addHelpText(
      "after",
      `
Held against a dossier, an export must also say what the dossier says; held against reports or a library, only the reports' words are looked up. What is not found letter for letter is listed, and the exit code is 5.

Examples:
  readout verify dossier
  readout verify dossier affair.docx tables affair.ttl
  readout verify --library affairs affair.md`,
    )
    .action(runVerify);
};
