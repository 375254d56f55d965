/**
 * Accounts as they are read: the events on which the sides differ most first, in each the points on which they differ most, and under
 * each point who says what, by side or by report. Silent accounts stand apart from those that speak, and those that leave a point
 * out from those of which nobody can tell.
 */
import type { Account, Dossier, EntityId, Event, Passage, Point, ReportId, Stance } from "../model/index.ts";

export const arrangements = ["report", "side"] as const;
/** report: each report's account; side: those of one side together, those of no side together. */
export type Arrangement = (typeof arrangements)[number];

/** What one account says of a point. */
export interface AccountRow {
  /** A report, or a side; null for the reports that speak for no side, where they are taken together. */
  readonly by: ReportId | EntityId | null;
  /** Whose claim it is that the report gives, where it is not the report's own. */
  readonly voice: EntityId | null;
  readonly stance: Extract<Stance, "states" | "differs" | "denies">;
  readonly value: string | null;
  readonly evidence: readonly Passage[];
}

export interface ArrangedPoint {
  readonly point: Point;
  /** Those that state it first. */
  readonly rows: readonly AccountRow[];
  /** Reports and sides that leave it out, and those of which that cannot be told. */
  readonly omits: readonly string[];
  readonly unknown: readonly string[];
}

export interface ArrangedAccount {
  readonly event: Event;
  readonly points: readonly ArrangedPoint[];
}

type SideOf = (report: string) => EntityId | null | undefined;

const kindOrder = ["disagreement", "only-some", "agreed"] as const;
const stanceOrder = ["states", "differs", "denies"] as const;

/** The more the sides differ on a point, the smaller: what kind, how many official sides, how many voices stand against each other. */
const rankOf = (point: Point, sideOf: SideOf): readonly number[] => {
  const against = new Set<Stance>(point.kind === "disagreement" ? ["differs", "denies"] : ["omits"]);
  const speak = point.cells.filter(({ stance }) => stance === "states");
  const oppose = point.cells.filter(({ stance }) => against.has(stance));
  // A voice, or a report that speaks for a side: its word is the side's.
  const official = (cells: Point["cells"]): number => (cells.some(({ by }) => sideOf(by) !== null) ? 1 : 0);
  return [
    kindOrder.indexOf(point.kind),
    -(official(speak) + official(oppose)),
    point.kind === "disagreement" ? -Math.min(speak.length, oppose.length) : 0,
  ];
};

const inTextOrder = (a: Passage, b: Passage): number =>
  a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end;

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
};

const rowsOf = (point: Point, arrangement: Arrangement, sideOf: SideOf): AccountRow[] => {
  const groups = new Map<string, { readonly row: AccountRow; readonly evidence: Passage[] }>();
  for (const { by, stance, value, evidence } of point.cells) {
    if (stance === "omits" || stance === "unknown") continue;
    const side = sideOf(by);
    for (const passage of evidence) {
      const isVoice = side === undefined;
      const row: AccountRow =
        arrangement === "side"
          ? { by: isVoice ? by : side, voice: null, stance, value: value ?? null, evidence: [] }
          : { by: passage.report, voice: isVoice ? by : null, stance, value: value ?? null, evidence: [] };
      const key = JSON.stringify(row);
      const group = groups.get(key) ?? { row, evidence: [] };
      group.evidence.push(passage);
      groups.set(key, group);
    }
  }
  // Who states it first; of these who speaks for himself or a side before the others.
  const isOfficial = ({ by, voice }: AccountRow): boolean => voice !== null || (by !== null && sideOf(by) !== null);
  const orderOf = (row: AccountRow): number => 2 * stanceOrder.indexOf(row.stance) + (isOfficial(row) ? 0 : 1);
  return [...groups.values()]
    .map(({ row, evidence }) => ({ ...row, evidence: evidence.sort(inTextOrder) }))
    .sort((a, b) => orderOf(a) - orderOf(b));
};

const arrangePoint = (point: Point, arrangement: Arrangement, sideOf: SideOf): ArrangedPoint => {
  const rows = rowsOf(point, arrangement, sideOf);
  const speaking = new Set(rows.map(({ by }) => by));
  const column = (by: string): string => (arrangement === "side" ? (sideOf(by) ?? by) : by);
  const silent = (stance: Stance): string[] =>
    point.cells.filter((cell) => cell.stance === stance).map(({ by }) => column(by));
  const unknown = new Set(silent("unknown").filter((by) => !speaking.has(by)));
  const omits = new Set(silent("omits").filter((by) => !speaking.has(by) && !unknown.has(by)));
  return { point, rows, omits: [...omits], unknown: [...unknown] };
};

const rankPoints = (
  { points }: Account,
  sideOf: SideOf,
): { readonly point: Point; readonly rank: readonly number[] }[] =>
  points.map((point) => ({ point, rank: rankOf(point, sideOf) })).sort((a, b) => compareRanks(a.rank, b.rank));

const sidesIn = (dossier: Dossier): SideOf => {
  const sides = new Map(dossier.reports.map(({ id, side }) => [id, side]));
  return (by) => sides.get(by);
};

/** The points of one account, those on which the sides differ most first. */
export const arrangePoints = (account: Account, dossier: Dossier, arrangement: Arrangement): ArrangedPoint[] => {
  const sideOf = sidesIn(dossier);
  return rankPoints(account, sideOf).map(({ point }) => arrangePoint(point, arrangement, sideOf));
};

export const arrangeAccounts = (dossier: Dossier, arrangement: Arrangement): ArrangedAccount[] => {
  const sideOf = sidesIn(dossier);
  const events = new Map(dossier.events.map((event) => [event.id, event]));
  const ranked = dossier.accounts.flatMap((account) => {
    const event = events.get(account.event);
    if (event === undefined || account.points.length === 0) return [];
    const points = rankPoints(account, sideOf);
    const count = (kind: Point["kind"]): number => account.points.filter((point) => point.kind === kind).length;
    const rank = [...(points[0]?.rank ?? []), -count("disagreement"), -count("only-some"), -count("agreed")];
    return [{ event, points: points.map(({ point }) => point), rank }];
  });
  return ranked
    .sort((a, b) => compareRanks(a.rank, b.rank) || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event, points }) => ({
      event,
      points: points.map((point) => arrangePoint(point, arrangement, sideOf)),
    }));
};
