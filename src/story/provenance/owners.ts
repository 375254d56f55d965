/** Whose a report is and whom its text stands for, by what it says of itself. */
import type { EntityId, ReportId } from "../../model/index.ts";
import type { Found } from "../../pipeline/stage.ts";

/** Its outlet or, where none is known, the agency in its dateline or byline. */
export const ownerOf = ({ entities }: Found<"entities">, report: ReportId): EntityId | null =>
  entities.outletOf.get(report) ?? entities.creditsOf.get(report)?.[0]?.[0] ?? null;

/** Everybody whom it credits, itself aside. */
export const creditedBy = ({ entities }: Found<"entities">, report: ReportId): ReadonlySet<EntityId> => {
  const outlet = entities.outletOf.get(report) ?? null;
  return new Set((entities.creditsOf.get(report) ?? []).flat().filter((entity) => entity !== outlet));
};

/** Who is rightly credited by a report that takes this one's text: its outlet, and those whom it credits itself. */
export const standsBehind = (found: Found<"entities">, report: ReportId): ReadonlySet<EntityId> => {
  const outlet = found.entities.outletOf.get(report) ?? null;
  return new Set([...(outlet === null ? [] : [outlet]), ...creditedBy(found, report)]);
};
