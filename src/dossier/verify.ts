/** The checker: a dossier fits its schema, every passage is in its report letter for letter, every id that is named exists. */
import { type Dossier, dossierSchema, type Passage, ReadoutError } from "../model/index.ts";

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

/**
 * Checks a dossier.
 *
 * @param value What was read from `dossier.json`, unchecked.
 * @returns What is wrong with it, a line each; empty where all is well.
 */
export const findFaults = (value: unknown): string[] => {
  const parsed = dossierSchema.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues.slice(0, 50).map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  const dossier = parsed.data;
  const textOf = new Map(dossier.reports.map(({ id, text }) => [id, text]));
  const faults: string[] = [];
  for (const [path, { report, start, end, exact }] of passagesOf(
    { ...dossier, reports: dossier.reports.map(({ text, ...rest }) => rest) },
    "",
  )) {
    const text = textOf.get(report);
    if (text === undefined) faults.push(`${path}: report ${report} is not in the dossier`);
    else if (start >= end || end > text.length || text.slice(start, end) !== exact)
      faults.push(`${path}: "${exact.slice(0, 60)}" is not at ${start}–${end} of report ${report}`);
  }
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
