import { createHash } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import { assertSound } from "../../dossier/verify.ts";
import type { ExportFile, Format } from "../../export/format.ts";
import { formats } from "../../export/formats.ts";
import { ReadoutError } from "../../model/index.ts";
import { reasonOf } from "../../model/reason.ts";
import { printJson } from "../json.ts";
import { addLibraryOptions, type LibraryOptions } from "../library.ts";
import { openDossier } from "../open-dossier.ts";
import { some } from "../styled.ts";

interface ExportCommandOptions extends LibraryOptions {
  readonly out: string;
  readonly page?: string;
  readonly bom?: boolean;
  readonly keepFormulas?: boolean;
}

interface Written {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** @throws {ReadoutError} `usage` with the names there are */
const getFormat = (name: string): Format => {
  const found = formats.find((format) => format.name === name.toLowerCase());
  if (found !== undefined) return found;
  const list = formats.map((format) => `  ${format.name.padEnd(11)}${format.help}`).join("\n");
  throw new ReadoutError("usage", `"${name}" is no export format; there are:\n${list}`);
};

/** Code units that are written at once. */
const PIECE = 1 << 16;

/** The bytes of a file in pieces of some size. */
function* bytesOf({ content }: ExportFile): Generator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  let held = "";
  for (const piece of content) {
    held += piece;
    if (held.length < PIECE) continue;
    yield Buffer.from(held, "utf8");
    held = "";
  }
  if (held !== "") yield Buffer.from(held, "utf8");
}

/** Writes a file whole or not at all. */
const writeFileWhole = async (path: string, file: ExportFile): Promise<Written> => {
  const partial = `${path}.${process.pid}.tmp`;
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    const handle = await open(partial, "w");
    try {
      for (const piece of bytesOf(file)) {
        hash.update(piece);
        bytes += piece.length;
        await handle.writeFile(piece);
      }
    } finally {
      await handle.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw error;
  }
  return { path, bytes, sha256: hash.digest("hex") };
};

const writeToStandardOutput = async (files: readonly ExportFile[]): Promise<void> => {
  for (const file of files)
    for (const piece of bytesOf(file))
      if (!process.stdout.write(piece)) await new Promise((done) => process.stdout.once("drain", done));
};

const isFolder = async (path: string): Promise<boolean> =>
  path.endsWith("/") || ((await stat(path).catch(() => null))?.isDirectory() ?? false);

const writeFiles = async (format: Format, files: readonly ExportFile[], out: string): Promise<Written[]> => {
  const written: Written[] = [];
  try {
    if (format.extension === null) {
      await mkdir(out, { recursive: true });
      for (const file of files) written.push(await writeFileWhole(join(out, file.path), file));
      return written;
    }
    const path = (await isFolder(out)) ? join(out, `dossier.${format.extension}`) : out;
    await mkdir(dirname(path), { recursive: true });
    for (const file of files) written.push(await writeFileWhole(path, file));
    return written;
  } catch (cause) {
    throw new ReadoutError(
      "output-unwritable",
      `${out}: cannot be written (${reasonOf(cause)}); name another place with --out`,
      { cause },
    );
  }
};

const runExport = async (name: string, path: string | undefined, options: ExportCommandOptions): Promise<void> => {
  const format = getFormat(name);
  const toStandardOutput = options.out === "-";
  if (toStandardOutput && format.extension === null)
    throw new ReadoutError("usage", `${format.name} is a folder of files: name one with --out FOLDER`);
  if (options.page !== undefined && !/^(?:https?:|file:)?[^\s<>"]+$/i.test(options.page))
    throw new ReadoutError("usage", `--page ${options.page}: not the address of a page`);
  const dossier = await openDossier(path, toStandardOutput ? { ...options, quiet: true } : options);
  assertSound(dossier);
  const files = await format.write(dossier, options);
  if (toStandardOutput) {
    await writeToStandardOutput(files);
    return;
  }
  const written = await writeFiles(format, files, resolve(options.out));
  if (options.json === true) printJson({ format: format.name, files: written });
  else if (options.quiet !== true) {
    const lines = written.map(({ path: file, bytes }) => `  ${basename(file)}  ${bytes} bytes`);
    process.stdout.write(
      `${some(written.length, "file")} in ${dirname(written[0]?.path ?? options.out)}\n${lines.join("\n")}\n`,
    );
  }
};

export const addExport = (program: Command): void => {
  addLibraryOptions(
    program
      .command("export")
      .description("write a dossier in another form: for an editor, a spreadsheet, a graph, an archive, a newsroom")
      .argument("<format>", formats.map(({ name }) => name).join(", "))
      .argument("[dir]", "folder of reports, folder that readout build wrote, or a dossier.json; none with --library")
      .requiredOption("-o, --out <path>", "file, or folder for several; - for standard output where it is one file")
      .option("--page <url>", 'address of the page in which passages open (default: "index.html", the page beside it)')
      .option("--bom", "csv: begin each file with a byte order mark, for spreadsheets that ask for it")
      .option("--keep-formulas", "csv: leave cells that look like formulas as they are"),
  )
    .addHelpText(
      "after",
      `
Formats:
${formats.map(({ name, help }) => `  ${name.padEnd(11)}${help}`).join("\n")}

docs/exports.md says what maps to what, and what is lost. readout verify DOSSIER EXPORT… finds every shown word again.

Examples:
  readout export csv dossier --out tables
  readout export docx reports/ --out affair.docx --page https://example.org/affair/
  readout export prov --library affairs --out - | head`,
    )
    .action(runExport);
};
