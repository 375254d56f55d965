/** In what two claims about one thing differ: one denies what the other states, or they give another degree, number or outcome. */
import { type ConceptId, conceptOf } from "../../languages/concepts.ts";
import type { ResolvedClaim } from "../claims.ts";

export interface Difference {
  readonly slot: "negation" | "degree" | "number" | "modality";
  readonly a: string;
  readonly b: string;
}

/** Degrees that exclude each other, by what a claim's frame calls them. */
const whole: ReadonlySet<string> = new Set(["all", "completely", "unconditionally"]);
const part: ReadonlySet<string> = new Set(["partially", "some", "most", "half", "limited", "step by step"]);

const compareDegrees = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && ((whole.has(a) && part.has(b)) || (part.has(a) && whole.has(b)));

/** One says all of it, the other part. */
export const differInDegree = (a: ResolvedClaim, b: ResolvedClaim): boolean =>
  compareDegrees(a.frame.degree, b.frame.degree);

const outcomeOf = ({ frame }: ResolvedClaim): string => (frame.kind === "refusal" ? "refused" : frame.modality);

const outcomes = { agreed: 2, discussed: 1 } as const;

const negates = ({ frame }: ResolvedClaim): boolean => frame.negated !== (frame.act === "deny");

const governs = (act: ConceptId): boolean => conceptOf(act).kin === "undertake" || conceptOf(act).claim === "refusal";

/** What is done, or promised or refused to be done: of "rejected the demand to withdraw" the withdrawal. */
export const actOf = ({ frame }: ResolvedClaim): ConceptId | null => {
  if (frame.act === null || !governs(frame.act)) return frame.act;
  const done = frame.contentObjects.find(
    (concept) => conceptOf(concept).group === "act" && conceptOf(concept).claim === undefined,
  );
  return done ?? frame.act;
};

/** One says that something was promised or offered, the other that the same was refused, and not only until something is met. */
export const areOpposed = (a: ResolvedClaim, b: ResolvedClaim): boolean => {
  const kinds = [a.frame.kind, b.frame.kind];
  const promised = kinds.includes("undertaking") || kinds.includes("offer");
  const refusal = [a, b].find(({ frame }) => frame.kind === "refusal");
  return promised && refusal?.frame.condition === null && actOf(a) !== null && actOf(a) === actOf(b);
};

export const areKin = (a: ConceptId | null, b: ConceptId | null): boolean =>
  a !== null && b !== null && (a === b || (conceptOf(a).kin !== undefined && conceptOf(a).kin === conceptOf(b).kin));

/** True where an undertaking names no act of its own. */
const isBare = (act: ConceptId | null): boolean => act !== null && conceptOf(act).kin === "undertake";

const sameAct = (a: ResolvedClaim, b: ResolvedClaim): boolean => {
  const [x, y] = [actOf(a), actOf(b)];
  // "promised 20 million" and "promised to provide 10 million"
  if (a.frame.kind === b.frame.kind && a.frame.kind !== "assertion" && (isBare(x) || isBare(y))) return true;
  return areKin(x, y);
};

/** The first difference that makes two claims exclude each other; null where both can hold. */
export const findDifference = (a: ResolvedClaim, b: ResolvedClaim): Difference | null => {
  const [x, y] = [a.frame, b.frame];
  if (areOpposed(a, b)) return { slot: "modality", a: outcomeOf(a), b: outcomeOf(b) };
  if (compareDegrees(x.degree, y.degree)) return { slot: "degree", a: x.degree as string, b: y.degree as string };
  if (!sameAct(a, b)) return null;
  // "Will not return until …" and "will return once …" say one thing.
  const conditional = x.condition !== null && y.condition !== null;
  if (negates(a) !== negates(b) && x.modality === y.modality && !conditional)
    return { slot: "negation", a: negates(a) ? "no" : "yes", b: negates(b) ? "no" : "yes" };
  const [m, n] = [x.counts[0], y.counts[0]];
  // Other numbers of another thing are no difference: 33 million tonnes and three ports.
  const sameThing = m?.of !== null && m?.of === n?.of;
  if (m !== undefined && n !== undefined && x.counts.length === 1 && y.counts.length === 1 && sameThing)
    if (m.value !== n.value) return { slot: "number", a: m.value, b: n.value };
  const [p, q] = [x.modality, y.modality];
  if (p !== q && p in outcomes && q in outcomes) return { slot: "modality", a: p, b: q };
  return null;
};
