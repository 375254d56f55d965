/** The dossier itself, with the bytes of `dossier.json`, written item by item so that no text of the whole is ever held. */
import { dossierText } from "../dossier/text.ts";
import type { Dossier } from "../model/index.ts";
import type { Format, Shown } from "./format.ts";
import { headOf, textOf } from "./format.ts";

/** Every passage of a value, wherever it stands. */
export function* passagesIn(value: unknown, where: string): Generator<Shown> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* passagesIn(item, `${where}[${i}]`);
  } else if (typeof value === "object" && value !== null) {
    const { exact, report, start, end } = value as Record<string, unknown>;
    if (typeof exact === "string" && typeof report === "string")
      yield { where, text: exact, report, start: Number(start), end: Number(end) };
    else
      for (const [key, item] of Object.entries(value)) yield* passagesIn(item, where === "" ? key : `${where}.${key}`);
  }
}

/** What a dossier shows: its passages, and the texts of its reports as they are. */
export function* shownInDossier(value: unknown): Generator<Shown> {
  // Not checked against its schema: the page's dossier leaves out what the page does not need.
  const { reports, ...rest } = value as Pick<Dossier, "reports">;
  for (const { id, text, ...report } of reports) {
    yield { where: `reports.${id}.text`, text, report: id, start: 0, end: text.length };
    yield* passagesIn(report, `reports.${id}`);
  }
  yield* passagesIn(rest, "");
}

export const json: Format = {
  name: "json",
  help: "the dossier itself: dossier.json, format readout-dossier/1",
  mediaType: "application/json",
  extension: "json",
  write: (dossier) => [{ path: "", content: dossierText(dossier) }],
  isOf: (files) => /^\s*\{\s*"format"\s*:\s*"readout-dossier\//.test(headOf(files, 100)),
  readBack: (files) => shownInDossier(JSON.parse(textOf(files))),
};
