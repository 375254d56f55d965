/**
 * Makes an entry of what a reader asks for: looks up what is meant in the dossier before him, keeps where it stands, and tries it, so that
 * nothing gets into the journal that cannot be done.
 */
import {
  type Correction,
  type CorrectionRequest,
  type CorrectionTarget,
  correctionRequestSchema,
  type Dossier,
  makeId,
  ReadoutError,
} from "../model/index.ts";
import { applyOne } from "./apply.ts";
import { anchorsOf, type FindingIndex, indexFindings } from "./find-target.ts";
import { findingsOf } from "./findings.ts";
import { faultOf, orderEntries } from "./journal.ts";

const invalid = (message: string): ReadoutError => new ReadoutError("correction-invalid", message);

/**
 * A request from outside: the page, a program, the command line.
 *
 * @throws {ReadoutError} `correction-invalid`
 */
export const parseCorrectionRequest = (value: unknown): CorrectionRequest => {
  const parsed = correctionRequestSchema.safeParse(value);
  if (!parsed.success) throw invalid(`this is no correction: ${faultOf(parsed.error)}`);
  return parsed.data;
};

/** The instant of a new entry: after all that are there, for entries hold in the order of their instants. */
export const nextInstant = (journal: readonly Correction[], now: string): string => {
  const last = Math.max(...journal.map(({ at }) => Date.parse(at)));
  return new Date(Math.max(Date.parse(now), last + 1)).toISOString();
};

const targetOf = (id: string, index: FindingIndex, kind: string): CorrectionTarget => {
  const finding = index.byId.get(id);
  if (finding === undefined) throw invalid(`${id}: no ${kind} of this dossier has this id`);
  if (finding.passages.length === 0)
    throw invalid(`${id}: stands nowhere in a report, so that it could not be found again`);
  return { id, label: finding.label, passages: anchorsOf(finding.passages) };
};

const withId = <T extends object>(content: T): T & { readonly id: string } => ({
  id: makeId("correction", [JSON.stringify(content)]),
  ...content,
});

/**
 * Makes the entry of a request.
 *
 * @param dossier  As the reader saw it, with the corrections so far.
 * @param journal  The entries so far.
 * @param now  ISO 8601 instant.
 * @throws {ReadoutError} `correction-invalid` where an id names nothing, or nothing would come of it.
 */
export const makeCorrection = (
  dossier: Dossier,
  request: CorrectionRequest,
  journal: readonly Correction[],
  now: string,
): Correction => {
  const at = nextInstant(journal, now);
  const { by, why } = request;
  if (request.action === "undo") {
    const entry = orderEntries(journal).find(({ id }) => id === request.entry);
    if (entry === undefined) throw invalid(`${request.entry}: no entry of the journal has this id`);
    return withId({ at, by, why, action: request.action, entry: request.entry });
  }
  const { action, kind } = request;
  const index = indexFindings(findingsOf(dossier, kind));
  const targets = [...new Set(request.targets)].map((id) => targetOf(id, index, kind));
  if (action === "join" && targets.length < 2) throw invalid("join: names one thing twice");
  const entry = withId({ at, ...request, targets }) as Exclude<Correction, { action: "undo" }>;
  const outcome = applyOne(dossier, entry, index);
  if ("why" in outcome)
    throw invalid(`${action} ${targets.map(({ label }) => `“${label}”`).join(", ")}: ${outcome.why}`);
  return entry;
};
