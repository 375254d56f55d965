/** Corrections to commitments: their passages and what came of them move along. */
import { type Commitment, type CommitmentId, type Dossier, type FollowUp, makeId } from "../model/index.ts";
import { statusOf } from "../story/commitments/follow-up.ts";
import { marked, movedBy, type Of, type Outcome, onceEach, replaceById, unique } from "./change.ts";

const get = (dossier: Dossier, id: CommitmentId): Commitment =>
  dossier.commitments.find((commitment) => commitment.id === id) as Commitment;

const put = (dossier: Dossier, id: CommitmentId, ...successors: readonly Commitment[]): Dossier => ({
  ...dossier,
  commitments: replaceById(dossier.commitments, new Map([[id, successors]])),
});

export const renameCommitment = (dossier: Dossier, entry: Of<"rename">, id: CommitmentId): Outcome => ({
  dossier: put(dossier, id, marked({ ...get(dossier, id), act: entry.label }, entry)),
  findings: [id],
});

export const retypeCommitment = (dossier: Dossier, entry: Of<"retype">, id: CommitmentId): Outcome => ({
  dossier: put(dossier, id, marked({ ...get(dossier, id), status: entry.type as Commitment["status"] }, entry)),
  findings: [id],
});

export const confirmCommitment = (dossier: Dossier, entry: Of<"confirm">, id: CommitmentId): Outcome => ({
  dossier: put(dossier, id, marked(get(dossier, id), entry)),
  findings: [id],
});

export const rejectCommitment = (dossier: Dossier, _entry: Of<"reject">, id: CommitmentId): Outcome => ({
  dossier: put(dossier, id),
  findings: [],
});

const byDay = (a: FollowUp, b: FollowUp): number =>
  (a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0;

/** The first keeps its id and words; what is open in it, the next that knows it gives. */
export const joinCommitments = (dossier: Dossier, entry: Of<"join">, ids: readonly CommitmentId[]): Outcome => {
  const all = ids.map((id) => get(dossier, id)) as [Commitment, ...Commitment[]];
  const [first, ...rest] = all;
  const by = unique(all.flatMap((one) => one.by));
  const told = new Map(all.flatMap(({ followUps }) => followUps).map((one) => [JSON.stringify(one), one]));
  const followUps = [...told.values()].sort(byDay);
  const firstOf = <T>(of: (one: Commitment) => T | null): T | null =>
    all.map(of).find((value) => value !== null) ?? null;
  const joined = marked<Commitment>(
    {
      ...first,
      by,
      to: unique(all.flatMap(({ to }) => to)).filter((id) => !by.includes(id)),
      condition: firstOf(({ condition }) => condition),
      deadline: firstOf(({ deadline }) => deadline),
      madeAt: firstOf(({ madeAt }) => madeAt),
      date: firstOf(({ date }) => date),
      evidence: onceEach(all.flatMap(({ evidence }) => evidence)),
      followUps,
      status: statusOf(followUps),
    },
    entry,
    ...rest,
  );
  const gone = new Set(rest.map(({ id }) => id));
  const kept = { ...dossier, commitments: dossier.commitments.filter(({ id }) => !gone.has(id)) };
  return { dossier: put(kept, first.id, joined), findings: [first.id] };
};

/** Some of the passages tell another promise; what came of the one is not taken for what came of the other, but where it is moved too. */
export const splitCommitment = (dossier: Dossier, entry: Of<"split">, id: CommitmentId): Outcome => {
  const commitment = get(dossier, id);
  const goes = movedBy(entry, ({ exact }) => exact);
  const moved = commitment.evidence.filter(goes);
  const left = commitment.evidence.filter((passage) => !goes(passage));
  if (moved.length === 0) return { why: "none of its passages is what was to go out of it" };
  if (left.length === 0) return { why: "no passage would be left of it" };
  const followsMoved = ({ evidence }: FollowUp): boolean => evidence.every(goes);
  const { condition } = commitment;
  const reports = new Set(moved.map(({ report }) => report));
  const conditionMoves =
    condition !== null && reports.has(condition.report) && !left.some(({ report }) => report === condition.report);
  const part = (own: boolean): Pick<Commitment, "evidence" | "followUps" | "status" | "condition"> => {
    const followUps = commitment.followUps.filter((followUp) => followsMoved(followUp) === own);
    return {
      condition: conditionMoves === own ? condition : null,
      evidence: own ? moved : left,
      followUps,
      status: followUps.length === commitment.followUps.length && !own ? commitment.status : statusOf(followUps),
    };
  };
  const newId = makeId("commitment", ["split", entry.id]);
  const { corrections: _, ...plain } = commitment;
  const newOne = marked<Commitment>({ ...plain, id: newId, act: entry.label ?? commitment.act, ...part(true) }, entry);
  const oldOne = marked<Commitment>({ ...commitment, ...part(false) }, entry);
  return { dossier: put(dossier, id, oldOne, newOne), findings: [id, newId] };
};
