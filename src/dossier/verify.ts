/** The checker: a dossier fits its schema, every passage is in its report letter for letter, every id that is named exists. */
import { type Dossier, dossierSchema, type Passage, ReadoutError, type Report } from "../model/index.ts";

/** Everything in a dossier that claims to be a passage, with the path to it. */
function* passagesOf(value: unknown, path: string): Generator<[string, Passage]> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* passagesOf(item, `${path}[${i}]`);
  } else if (typeof value === "object" && value !== null) {
    if ("exact" in value) yield [path, value as Passage];
    else for (const [key, item] of Object.entries(value)) yield* passagesOf(item, path === "" ? key : `${path}.${key}`);
  }
}

/** Ids that are named but not there. */
const danglingIds = (dossier: Dossier): string[] => {
  const entities = new Set(dossier.entities.map(({ id }) => id));
  const events = new Set(dossier.events.map(({ id }) => id));
  const reports = new Set(dossier.reports.map(({ id }) => id));
  const wanted: [string, ReadonlySet<string>, readonly (string | null)[]][] = [
    ["entity", entities, dossier.reports.flatMap((r) => [r.outlet, r.side, ...r.credits.flatMap((c) => c.chain)])],
    ["entity", entities, dossier.events.flatMap((e) => [e.place, ...e.participants])],
    ["entity", entities, dossier.statements.flatMap((s) => [s.speaker, s.addressee])],
    ["entity", entities, dossier.commitments.flatMap((c) => [...c.by, ...c.to])],
    ["event", events, dossier.claims.map((c) => c.event)],
    ["event", events, dossier.accounts.map((a) => a.event)],
    ["event", events, dossier.commitments.flatMap((c) => [c.madeAt, ...c.followUps.map((f) => f.event)])],
    ["event", events, dossier.stories.flatMap((s) => s.events)],
    ["report", reports, [...dossier.stories.flatMap((s) => s.reports), ...dossier.provenance.map((e) => e.from)]],
  ];
  const voices = new Set([...entities, ...reports]);
  wanted.push(["report or entity", voices, dossier.provenance.map((e) => e.to)]);
  wanted.push(["report or entity", voices, dossier.claims.map((c) => c.by)]);
  wanted.push([
    "report or entity",
    voices,
    dossier.accounts.flatMap((a) => a.points.flatMap((p) => p.cells.map((c) => c.by))),
  ]);
  const corrected = [
    ...dossier.entities,
    ...dossier.events,
    ...dossier.statements,
    ...dossier.accounts.flatMap(({ points }) => points),
    ...dossier.commitments,
    ...dossier.provenance,
  ];
  const applied = new Set(dossier.corrections?.map(({ id }) => id));
  wanted.push(["correction", applied, corrected.flatMap(({ corrections }) => corrections ?? [])]);
  return wanted.flatMap(([what, there, ids]) =>
    ids.filter((id) => id !== null && !there.has(id)).map((id) => `${what} ${id} is named but not in the dossier`),
  );
};

/** Items that are checked at once: a check makes a copy, and a large dossier does not fit in memory twice. */
const SLICE = 200;

/** Misfits that are told. */
const MOST_MISFITS = 50;

/** What a dossier's fields have to be. */
const { shape } = dossierSchema.unwrap();

/** The texts of what may be reports. */
const textsOf = ({ reports }: { readonly reports?: unknown }): Map<unknown, string> =>
  new Map(
    (Array.isArray(reports) ? reports : []).flatMap((report: Partial<Report> | null) =>
      typeof report?.text === "string" ? [[report.id, report.text] as const] : [],
    ),
  );

/** Each field as its schema reads it, lists in slices with the place of the first item; what does not fit the schema goes to `misfits`. */
function* checkedFields(
  dossier: object,
  misfits: string[],
): Generator<readonly [field: string, from: number, unknown]> {
  for (const [field, schema] of Object.entries(shape)) {
    const value: unknown = dossier[field as keyof typeof dossier];
    const slices = Array.isArray(value) ? Math.max(1, Math.ceil(value.length / SLICE)) : 1;
    for (let k = 0; k < slices; k++) {
      const from = k * SLICE;
      const parsed = schema.safeParse(Array.isArray(value) ? value.slice(from, from + SLICE) : value);
      if (parsed.success) yield [field, from, parsed.data];
      else
        for (const { path, message } of parsed.error.issues)
          misfits.push(
            `${[field, ...path.map((part, i) => (i === 0 && typeof part === "number" ? part + from : part))].join(".")}: ${message}`,
          );
    }
  }
}

/**
 * Checks a dossier.
 *
 * @param value What was read from `dossier.json`, unchecked.
 * @returns What is wrong with it, a line each; empty where all is well.
 */
export const findFaults = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ["not an object"];
  const misfits: string[] = [];
  const faults: string[] = [];
  const textOf = textsOf(value);
  for (const [field, from, items] of checkedFields(value, misfits)) {
    if (misfits.length > 0) continue;
    for (const [place, item] of Array.isArray(items) ? items.entries() : [])
      for (const [path, { report, start, end, exact }] of passagesOf(item, `${field}[${from + place}]`)) {
        const text = textOf.get(report);
        if (text === undefined) faults.push(`${path}: report ${report} is not in the dossier`);
        else if (start >= end || end > text.length || text.slice(start, end) !== exact)
          faults.push(`${path}: "${exact.slice(0, 60)}" is not at ${start}–${end} of report ${report}`);
      }
  }
  if (misfits.length > 0) return misfits.slice(0, MOST_MISFITS);
  const dossier = value as Dossier;
  for (const report of dossier.reports)
    for (const [name, span] of [
      ["headline", report.headline],
      ["byline", report.byline],
      ["dateline", report.dateline],
      ...report.body.map((span) => ["body", span] as const),
      ...report.authors.map((span) => ["authors", span] as const),
      ...report.signals.map(({ span }) => ["signals", span] as const),
    ] as const)
      if (span !== null && (span.start >= span.end || span.end > report.text.length))
        faults.push(`report ${report.id}: ${name} ${span.start}–${span.end} is no range of its text`);
  for (const statement of dossier.statements)
    if (statement.closest >= statement.quotes.length) faults.push(`statement ${statement.id}: closest names no quote`);
  return [...faults, ...danglingIds(dossier)];
};

/**
 * Demands that a dossier is sound: called on every dossier before it is written.
 *
 * @throws {ReadoutError} `dossier-invalid` with the first faults.
 */
export const assertSound = (dossier: Dossier): void => {
  const faults = findFaults(dossier);
  if (faults.length > 0)
    throw new ReadoutError(
      "dossier-invalid",
      `the dossier has ${faults.length} fault${faults.length === 1 ? "" : "s"}, so it was not written:\n  ${faults.slice(0, 10).join("\n  ")}`,
    );
};
