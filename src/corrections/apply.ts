/**
 * Applies a journal to a dossier: entry by entry in the order of their instants, each to what those before it have left. Pure: the same
 * dossier and journal give the same bytes, whatever order the reports came or the lines stand in. An entry that finds nothing to apply to
 * stays in the journal, and a notice says so.
 */
import type { Amendment, AppliedCorrection, CorrectableKind, Correction, Dossier, Notice } from "../model/index.ts";
import type { Action, Of, Outcome } from "./change.ts";
import {
  confirmCommitment,
  joinCommitments,
  rejectCommitment,
  renameCommitment,
  retypeCommitment,
  splitCommitment,
} from "./commitments.ts";
import { confirmEdge, rejectEdge, retypeEdge } from "./edges.ts";
import { confirmEntity, joinEntities, rejectEntity, renameEntity, retypeEntity, splitEntity } from "./entities.ts";
import { confirmEvent, joinEvents, rejectEvent, renameEvent, retypeEvent, splitEvent } from "./events.ts";
import { type FindingIndex, findTarget, indexFindings } from "./find-target.ts";
import { type Finding, findingsOf } from "./findings.ts";
import { inForce } from "./journal.ts";
import { confirmPoint, joinPoints, rejectPoint, renamePoint, retypePoint, splitPoint } from "./points.ts";
import { confirmStatement, joinStatements, rejectStatement, splitStatement } from "./statements.ts";

type Single = Exclude<Action, "join">;
type Changes = { readonly [A in Single]?: (dossier: Dossier, entry: Of<A>, id: string) => Outcome } & {
  readonly join?: (dossier: Dossier, entry: Of<"join">, ids: readonly string[]) => Outcome;
};

const changes: Readonly<Record<CorrectableKind, Changes>> = {
  entity: {
    rename: renameEntity,
    join: joinEntities,
    split: splitEntity,
    retype: retypeEntity,
    reject: rejectEntity,
    confirm: confirmEntity,
  },
  event: {
    rename: renameEvent,
    join: joinEvents,
    split: splitEvent,
    retype: retypeEvent,
    reject: rejectEvent,
    confirm: confirmEvent,
  },
  statement: { join: joinStatements, split: splitStatement, reject: rejectStatement, confirm: confirmStatement },
  point: {
    rename: renamePoint,
    join: joinPoints,
    split: splitPoint,
    retype: retypePoint,
    reject: rejectPoint,
    confirm: confirmPoint,
  },
  commitment: {
    rename: renameCommitment,
    join: joinCommitments,
    split: splitCommitment,
    retype: retypeCommitment,
    reject: rejectCommitment,
    confirm: confirmCommitment,
  },
  edge: { retype: retypeEdge, reject: rejectEdge, confirm: confirmEdge },
};

/** Does to findings of a dossier what an entry says. */
export const amend = (dossier: Dossier, entry: Amendment, ids: readonly string[]): Outcome => {
  const { [entry.action]: change } = changes[entry.kind];
  if (change === undefined) return { why: `${entry.action} cannot be done to this` };
  if (entry.action === "join") return (change as NonNullable<Changes["join"]>)(dossier, entry, ids);
  return (change as (dossier: Dossier, entry: Amendment, id: string) => Outcome)(dossier, entry, ids[0] as string);
};

const newWords = (entry: Amendment): string | null =>
  entry.action === "retype" ? entry.type : entry.action === "rename" || entry.action === "split" ? entry.label : null;

/** What an entry is about; why there is nothing to apply it to. */
export const findTargets = (
  entry: Amendment,
  index: FindingIndex,
): { readonly targets: readonly Finding[] } | { readonly why: string } => {
  const found = entry.targets.map((target) => findTarget(target, index));
  const targets = [...new Set(found.filter((finding) => finding !== undefined))];
  if (targets.length === 0) return { why: "found nothing to apply to" };
  // Of what is to be one, what is one already needs no joining.
  if (entry.action === "join" && targets.length === 1)
    return {
      why: found.includes(undefined)
        ? "found only one of what it joins"
        : "found one already in place of what it joins",
    };
  return { targets };
};

/** What was done, as a dossier lists it. */
export const appliedBy = (
  entry: Amendment,
  targets: readonly Pick<Finding, "label">[],
  findings: readonly string[],
): AppliedCorrection => {
  const { id, at, by, why, action, kind } = entry;
  return { id, at, by, why, action, kind, labels: targets.map(({ label }) => label), to: newWords(entry), findings };
};

type Applied = { readonly dossier: Dossier; readonly applied: AppliedCorrection } | { readonly why: string };

/** Applies one entry; says why where there is nothing to apply it to. */
export const applyOne = (dossier: Dossier, entry: Amendment, index: FindingIndex): Applied => {
  const found = findTargets(entry, index);
  if ("why" in found) return found;
  const { targets } = found;
  const outcome = amend(
    dossier,
    entry,
    targets.map(({ id }) => id),
  );
  if ("why" in outcome) return outcome;
  return { dossier: outcome.dossier, applied: appliedBy(entry, targets, outcome.findings) };
};

/** Why an undoing undoes nothing. */
export const IDLE = "undoes what is not in the journal";

/** What is said of an entry that does nothing. */
export const noticeOf = (entry: Correction, why: string): Notice => {
  const what =
    entry.action === "undo"
      ? `undo ${entry.entry}`
      : `${entry.action} ${entry.kind} ${entry.targets.map(({ label }) => `“${label}”`).join(", ")}`;
  return {
    code: "correction-unapplied",
    severity: "warning",
    source: null,
    report: null,
    message: `correction ${entry.id} (${what}, by ${entry.by}): ${why}`,
  };
};

/** Notices in their order in a dossier: by source, code and message. */
const inOrder = (notices: readonly Notice[]): Notice[] => {
  const key = ({ source, code, message }: Notice): string => [source, code, message].join("\u0000");
  return notices
    .map((notice) => ({ notice, key: key(notice) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ notice }) => notice);
};

/**
 * A dossier as its readers corrected it.
 *
 * @param dossier  As it was built; or with the earlier of these entries applied already, none of them undone since.
 * @param journal  All entries, in any order.
 * @returns The very same dossier where nothing holds. Where something does, `corrections` lists what was applied.
 */
export const applyCorrections = (dossier: Dossier, journal: readonly Correction[]): Dossier => {
  const { amendments, idle } = inForce(journal);
  const notices = idle.map((entry) => noticeOf(entry, IDLE));
  const before = dossier.corrections ?? [];
  const there = new Set(before.map(({ id }) => id));
  const applied: AppliedCorrection[] = [...before];
  let current = dossier;
  const indexes = new Map<CorrectableKind, FindingIndex>();
  for (const entry of amendments) {
    if (there.has(entry.id)) continue;
    let index = indexes.get(entry.kind);
    if (index === undefined) {
      index = indexFindings(findingsOf(current, entry.kind));
      indexes.set(entry.kind, index);
    }
    const outcome = applyOne(current, entry, index);
    if ("why" in outcome) notices.push(noticeOf(entry, outcome.why));
    else {
      current = outcome.dossier;
      applied.push(outcome.applied);
      // What names people and events may have changed with them.
      indexes.clear();
    }
  }
  const said = new Set(current.notices.map(({ message }) => message));
  const news = notices.filter(({ message }) => !said.has(message));
  if (applied.length === before.length && news.length === 0) return dossier;
  return {
    ...current,
    notices: inOrder([...current.notices, ...news]),
    ...(applied.length === 0 ? {} : { corrections: applied }),
  };
};
