/** The text of `dossier.json`, item by item: of a large pile the whole would be longer than a string can be. */
import type { Dossier } from "../model/index.ts";

/** The same characters as `JSON.stringify(dossier, null, 1)` and a line end: JSON has no raw line ends inside strings. */
export function* dossierText(dossier: Dossier): Generator<string> {
  const indented = (value: unknown, by: string): string => JSON.stringify(value, null, 1).replaceAll("\n", `\n${by}`);
  let before = "{\n ";
  for (const [key, value] of Object.entries(dossier)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}: `;
    before = ",\n ";
    if (!Array.isArray(value) || value.length === 0) {
      yield indented(value, " ");
      continue;
    }
    let comma = "[\n  ";
    for (const item of value) {
      yield comma + indented(item, "  ");
      comma = ",\n  ";
    }
    yield "\n ]";
  }
  yield "\n}\n";
}
