/**
 * Packs a dossier for the page that holds it (`docs/page-data.md`): JSON in which a passage is three numbers and nothing stands twice that
 * follows from the texts, compressed by gzip (RFC 1952) and written in base64 (RFC 4648), which no element of HTML can be ended by.
 * `unpackDossier` makes the dossier of it again, here and in the page alike.
 */
import type { Dossier, Passage } from "../model/index.ts";

/** Place of a report in the list, first code unit, number of code units. No other field of a dossier is a list of numbers. */
type PackedPassage = readonly [report: number, start: number, length: number];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPassage = (value: unknown): value is Passage =>
  isObject(value) && "exact" in value && "report" in value && "start" in value && "end" in value;

const isPacked = (value: readonly unknown[]): value is PackedPassage =>
  value.length === 3 && value.every((part) => typeof part === "number");

/** Words of a change that are those of its passage are left out, and put back on unpacking. */
const sides = [
  ["from", "fromPassage"],
  ["to", "toPassage"],
] as const;

/** The dossier as JSON, small, without the claims: the page shows them only as points of accounts and as commitments. */
export const packJson = (dossier: Dossier): string => {
  const places = new Map(dossier.reports.map((report, i) => [report.id, i]));
  return JSON.stringify({ ...dossier, claims: [] }, (_, value: unknown) => {
    if (!isObject(value)) return value;
    if (isPassage(value)) return [places.get(value.report) ?? -1, value.start, value.end - value.start];
    const lean = { ...value };
    for (const [words, passage] of sides)
      if (isPassage(value[passage]) && value[passage].exact === value[words]) delete lean[words];
    return lean;
  });
};

/** Makes the dossier again of what `packJson` wrote, once parsed. It is changed in place: a large one should not stand in memory twice. */
export const unpackDossier = (packed: unknown): Dossier => {
  const { reports } = packed as Pick<Dossier, "reports">;
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      if (!isPacked(value)) return value.map(unpack);
      const [place, start, length] = value;
      const { id, text } = reports[place]!;
      return { report: id, start, end: start + length, exact: text.slice(start, start + length) } satisfies Passage;
    }
    if (!isObject(value)) return value;
    for (const key in value) if (typeof value[key] === "object") value[key] = unpack(value[key]);
    for (const [words, passage] of sides) {
      const from = value[passage];
      if (isPassage(from) && value[words] === undefined) value[words] = from.exact;
    }
    return value;
  };
  return unpack(packed) as Dossier;
};
