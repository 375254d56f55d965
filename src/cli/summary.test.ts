import { expect, test } from "vitest";
import { sampleDossier } from "../../test/web/fixture/dossier.ts";
import type { Dossier, Point } from "../model/index.ts";
import { summarise } from "./summary.ts";

const [account] = sampleDossier.accounts;
const [cell] = account!.points[0]!.cells;
const about = (label: string, values: readonly (string | undefined)[]): Point => ({
  label,
  kind: "disagreement",
  cells: values.map((value, i) => ({ ...cell!, value, stance: i === 0 ? "states" : "differs" })),
});
const withPoints = (...points: Point[]): Dossier => ({ ...sampleDossier, accounts: [{ ...account!, points }] });

test("the sharpest disagreement is titled with what stands against each other", () => {
  const mild = about("Held in spring", ["in spring", "in summer"]);
  const sharp = about("Extended for 120 days", ["120", "60", "60"]);
  expect(summarise(withPoints(mild, sharp)).sharpest).toBe("Extended for [120 or 60] days");
});

test("there is none where nothing is disputed", () => {
  expect(summarise({ ...sampleDossier, accounts: [] }).sharpest).toBeNull();
});
