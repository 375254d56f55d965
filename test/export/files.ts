/** What an export writes, in memory: for tests. */
import type { ExportFiles, ExportOptions, Format } from "../../src/export/format.ts";
import { formats } from "../../src/export/formats.ts";
import type { Dossier } from "../../src/model/index.ts";

const encoder = new TextEncoder();

export const formatNamed = (name: string): Format => {
  const found = formats.find((format) => format.name === name);
  if (found === undefined) throw new Error(`no format ${name}`);
  return found;
};

export const filesOf = async (name: string, dossier: Dossier, options: ExportOptions = {}): Promise<ExportFiles> => {
  const files = await formatNamed(name).write(dossier, options);
  return new Map(
    files.map(({ path, content }) => [
      path,
      content instanceof Uint8Array ? content : encoder.encode([...content].join("")),
    ]),
  );
};

export const textOf = (files: ExportFiles, path = ""): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(files.get(path));
