/**
 * Which of two reports borrowed from the other, from what each says of itself: who credits whom, who appeared first, who bears
 * the debris of copying, who is whole. The reasons are asked in that order; the first that tells decides.
 */
import type { EntityId, ReportId } from "../../model/index.ts";
import type { Found, ReadDoc } from "../../pipeline/stage.ts";
import type { Derivation } from "./relate.ts";

/** Hours between two publications, below which clocks and time zones may deceive. */
const HOURS_APART = 12;
/** Words of one report beside the other's, below which it is the shorter. */
const SHORTER = 0.97;

const instantOf = ({ layout }: ReadDoc): number => Date.parse(layout.published?.value ?? "");

const debrisKinds = new Set(["scraper-marker", "markup-debris", "machine-translated"]);
const debrisOf = ({ signals }: ReadDoc): number => signals.filter(({ kind }) => debrisKinds.has(kind)).length;

/** Whose report it is: its outlet's or, where none is known, that of the agency in its dateline or byline. */
const ownerOf = (found: Found<"entities">, report: ReportId): EntityId | null =>
  found.entities.outletOf.get(report) ?? found.entities.creditsOf.get(report)?.[0]?.[0] ?? null;

const credits = (found: Found<"entities">, from: ReportId, to: ReportId): boolean => {
  const owner = ownerOf(found, to);
  return (
    owner !== null &&
    owner !== ownerOf(found, from) &&
    (found.entities.creditsOf.get(from) ?? []).some((chain) => chain.includes(owner))
  );
};

const isCredited = (found: Found<"entities">, report: ReportId): boolean =>
  (found.entities.creditsOf.get(report) ?? []).length > 0;

/** How much a report says: in one language code units, across languages sentences, as languages differ in length. */
const bodyLength = ({ layout, sentences }: ReadDoc, relation: Derivation): number =>
  relation === "translation"
    ? sentences.filter(({ role }) => role === "body").length
    : layout.paragraphs.reduce((sum, { role, start, end }) => sum + (role === "body" ? end - start : 0), 0);

/** Sign of who borrows: below 0 `a`, above 0 `b`. */
const borrower = (a: ReadDoc, b: ReadDoc, relation: Derivation, found: Found<"entities">): number => {
  const byCredit = Number(credits(found, b.report.id, a.report.id)) - Number(credits(found, a.report.id, b.report.id));
  if (byCredit !== 0) return byCredit;
  const hours = (instantOf(b) - instantOf(a)) / 3_600_000;
  if (Math.abs(hours) >= HOURS_APART) return hours;
  const byDebris = debrisOf(b) - debrisOf(a);
  if (byDebris !== 0) return byDebris;
  // A text that still carries its agency's name is nearer the agency than its translation that does not.
  const byAgency = Number(isCredited(found, a.report.id)) - Number(isCredited(found, b.report.id));
  if (relation === "translation" && byAgency !== 0) return byAgency;
  const [lengthOfA, lengthOfB] = [bodyLength(a, relation), bodyLength(b, relation)];
  // A copy word for word is the longer by what its page adds; any other is the shorter by what it leaves out.
  if (relation === "verbatim" && lengthOfA !== lengthOfB) return lengthOfB - lengthOfA;
  if (lengthOfB < SHORTER * lengthOfA) return 1;
  if (lengthOfA < SHORTER * lengthOfB) return -1;
  return hours || 1;
};

/** True where `a` borrows from `b`. A shared source has no direction: then the smaller id comes first. */
export const borrows = (a: ReadDoc, b: ReadDoc, relation: Derivation, found: Found<"entities">): boolean =>
  relation === "shared-source" ? a.report.id < b.report.id : borrower(a, b, relation, found) < 0;
