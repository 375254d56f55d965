import { expect, test } from "vitest";
import type { Conflict } from "./conflicts.ts";
import { contestGroups } from "./contests.ts";

const conflict = (slot: string): Conflict => ({ difference: { slot, a: "x", b: "y" } }) as unknown as Conflict;
const groups = [[0, 1, 2], [3], [4]];
const groupOf = (id: number): number => groups.findIndex((ids) => ids.includes(id));

test("who is not likely about a charge stands apart from it, and nobody does without one", () => {
  const clash = { i: 0, j: 1, conflict: conflict("degree") };
  expect(contestGroups(groups, [clash], groupOf, () => false).map(({ ids }) => ids)).toEqual([[0, 1], [2], [3], [4]]);
  expect(contestGroups(groups, [clash], groupOf, () => true)[0]?.ids).toEqual([0, 1, 2]);
  expect(contestGroups(groups, [], groupOf, () => false).map(({ ids }) => ids)).toEqual(groups);
});

test("a claim of another group joins the contest that is about the same, not one about something else", () => {
  const clashes = [
    { i: 0, j: 1, conflict: conflict("degree") },
    { i: 0, j: 3, conflict: conflict("degree") },
    { i: 0, j: 4, conflict: conflict("number") },
  ];
  const found = contestGroups(groups, clashes, groupOf, () => true);
  expect(found.filter((one) => one.conflict !== null).map(({ ids }) => ids)).toEqual([
    [0, 1, 2, 3],
    [0, 4],
  ]);
});

test("two that exclude one claim in the same way are one point, not two", () => {
  const clashes = [
    { i: 2, j: 3, conflict: conflict("degree") },
    { i: 2, j: 4, conflict: conflict("degree") },
  ];
  const found = contestGroups(groups, clashes, groupOf, () => true).filter((one) => one.conflict !== null);
  expect(found.map(({ ids }) => ids)).toEqual([[2, 3, 4]]);
});
