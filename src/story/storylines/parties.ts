/**
 * Between whom a report is: how much of it is about each side. A side is a state, by whichever of its people, bodies, places and
 * leaders it is named, or a body that belongs to no state. The press is no party.
 */
import type { Directory } from "../../directory/load.ts";
import type { Mention } from "../../read/mentions.ts";

/** Share of each side in the mentions of sides; the shares add up to 1, and none is there where no side is named. */
export type Parties = ReadonlyMap<string, number>;

/** Share from which on a side takes a leading part. */
const LEADING = 0.1;
/** Sides that must lead in both of two groups: one alone is a common cast, not a common affair. */
const SEVERAL = 2;
/** Cosine of the shares from which on the parties are the same. */
const ALIKE = 0.75;

const press: ReadonlySet<string> = new Set(["outlet", "agency"]);

const sidesOf = (id: string, directory: Directory): readonly string[] => {
  const entry = directory.byId.get(id);
  if (entry === undefined || press.has(entry.kind)) return [];
  const states = entry.of.filter((owner) => owner.startsWith("country/"));
  if (states.length > 0) return states;
  return entry.kind === "country" || entry.kind === "organisation" ? [id] : [];
};

const normalise = (counts: ReadonlyMap<string, number>): Parties => {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([side, count]) => [side, count / total]));
};

/** The parties of one report. */
export const partiesOf = (mentions: readonly Pick<Mention, "known" | "form">[], directory: Directory): Parties => {
  const counts = new Map<string, number>();
  for (const { known, form } of mentions) {
    if (known[0] === undefined || form === "pronoun") continue;
    // What belongs to several, a sea or a treaty, names each of them a little.
    const sides = sidesOf(known[0], directory);
    for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1 / sides.length);
  }
  return normalise(counts);
};

/** The parties of several reports, each report counting the same. */
export const meanParties = (reports: readonly Parties[]): Parties => {
  const sums = new Map<string, number>();
  for (const parties of reports) for (const [side, share] of parties) sums.set(side, (sums.get(side) ?? 0) + share);
  return normalise(sums);
};

export const leadingSides = (parties: Parties): string[] =>
  [...parties].flatMap(([side, share]) => (share >= LEADING ? [side] : [])).sort();

/** True where the same several sides lead in both. */
export const sameParties = (a: Parties, b: Parties): boolean => {
  const leading = new Set(leadingSides(b));
  if (leadingSides(a).filter((side) => leading.has(side)).length < SEVERAL) return false;
  let [dot, ofA, ofB] = [0, 0, 0];
  for (const [side, share] of a) {
    dot += share * (b.get(side) ?? 0);
    ofA += share * share;
  }
  for (const share of b.values()) ofB += share * share;
  return dot >= ALIKE * Math.sqrt(ofA * ofB);
};
