/** Corrections to the points of accounts. A voice has one stance on a point, whatever was joined. */
import { type Account, type Cell, type Dossier, makeId, type Point, type PointKind } from "../model/index.ts";
import { marked, movedBy, type Of, type Outcome, unique } from "./change.ts";
import { kindOfCells, mergeCells, withPoints } from "./references.ts";

const withSuccessors = (dossier: Dossier, successors: ReadonlyMap<string, readonly Point[]>): Dossier => ({
  ...dossier,
  accounts: dossier.accounts.flatMap((account): Account[] =>
    account.points.some(({ id }) => id !== undefined && successors.has(id))
      ? withPoints(
          account,
          account.points.flatMap((point) => successors.get(point.id ?? "") ?? [point]),
        )
      : [account],
  ),
});

const accountOf = (dossier: Dossier, id: string): Account =>
  dossier.accounts.find(({ points }) => points.some((point) => point.id === id)) as Account;

const get = (dossier: Dossier, id: string): Point =>
  accountOf(dossier, id).points.find((point) => point.id === id) as Point;

const changed = (dossier: Dossier, id: string, point: Point): Outcome => ({
  dossier: withSuccessors(dossier, new Map([[id, [point]]])),
  findings: [id],
});

export const renamePoint = (dossier: Dossier, entry: Of<"rename">, id: string): Outcome =>
  changed(dossier, id, marked({ ...get(dossier, id), label: entry.label }, entry));

export const retypePoint = (dossier: Dossier, entry: Of<"retype">, id: string): Outcome =>
  changed(dossier, id, marked({ ...get(dossier, id), kind: entry.type as PointKind }, entry));

export const confirmPoint = (dossier: Dossier, entry: Of<"confirm">, id: string): Outcome =>
  changed(dossier, id, marked(get(dossier, id), entry));

export const rejectPoint = (dossier: Dossier, _entry: Of<"reject">, id: string): Outcome => ({
  dossier: withSuccessors(dossier, new Map([[id, []]])),
  findings: [],
});

/** Points of one account become its first, which keeps its id and words. */
export const joinPoints = (dossier: Dossier, entry: Of<"join">, ids: readonly string[]): Outcome => {
  if (unique(ids.map((id) => accountOf(dossier, id).event)).length > 1)
    return { why: "they are points of different events: join the events first" };
  const [first, ...rest] = ids.map((id) => get(dossier, id)) as [Point, ...Point[]];
  const cells = mergeCells([first, ...rest].flatMap((point) => point.cells));
  const joined: Point = marked({ ...first, cells, kind: kindOfCells(cells) }, entry, ...rest);
  const successors = new Map<string, readonly Point[]>(ids.map((id) => [id, []]));
  successors.set(ids[0] as string, [joined]);
  return { dossier: withSuccessors(dossier, successors), findings: [ids[0] as string] };
};

/** Some of the passages make another point; who is silent on the one is silent on the other. */
export const splitPoint = (dossier: Dossier, entry: Of<"split">, id: string): Outcome => {
  const point = get(dossier, id);
  const goes = movedBy(entry, ({ exact }) => exact);
  const part = (own: boolean): Cell[] =>
    point.cells.flatMap((cell) => {
      if (cell.evidence.length === 0) return [cell];
      const evidence = cell.evidence.filter((passage) => goes(passage) === own);
      return evidence.length === 0 ? [] : [{ ...cell, evidence }];
    });
  const [left, moved] = [part(false), part(true)];
  const speaks = (cells: readonly Cell[]): boolean => cells.some(({ evidence }) => evidence.length > 0);
  if (!speaks(moved)) return { why: "none of its passages is what was to go out of it" };
  if (!speaks(left)) return { why: "no passage would be left of it" };
  const newId = makeId("point", ["split", entry.id]);
  const { corrections: _, ...plain } = point;
  const newOne = marked<Point>(
    { ...plain, id: newId, label: entry.label ?? point.label, cells: moved, kind: kindOfCells(moved) },
    entry,
  );
  const oldOne = marked<Point>({ ...point, cells: left, kind: kindOfCells(left) }, entry);
  return { dossier: withSuccessors(dossier, new Map([[id, [oldOne, newOne]]])), findings: [id, newId] };
};
