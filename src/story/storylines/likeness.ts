/**
 * How likely two reports tell one story: a logistic sum over how much their words and what no language owns have in common and
 * how near their days of publication are (as Miranda et al. 2018 cluster news streams), with weights for two reports of one
 * language and others for two languages. Either is a function of the two reports alone.
 */
import type { ReadDoc } from "../../pipeline/stage.ts";
import { cosine, type Vector } from "../../read/subject/vector.ts";
import { logOddsOf, type Terms } from "../provenance/logistic.ts";
import { constants } from "./constants.ts";

/** The layers that a report is compared by. */
export interface Compared {
  readonly report: Pick<ReadDoc["report"], "id">;
  readonly language: Pick<ReadDoc["language"], "code">;
  readonly layout: Pick<ReadDoc["layout"], "published">;
  readonly subject: ReadDoc["subject"];
}

/** Days of publication apart at which nearness has fallen to a third. */
const NEAR_DAYS = 4;
const DAY_MS = 86_400_000;

/** Day of publication as a number; null where none is known to the day. */
const dayOf = ({ layout }: Compared): number | null => {
  const value = layout.published?.value;
  const day = value !== undefined && value.length >= 10 ? Date.parse(value.slice(0, 10)) / DAY_MS : Number.NaN;
  return Number.isNaN(day) ? null : day;
};

export const isWithin = (a: Compared, b: Compared): boolean => a.language.code === b.language.code;

/** What `dated` and `near` say of two reports' days: nothing where one is not known. */
const timeTerms = (a: Compared, b: Compared): { dated: number; near: number } => {
  const [one, two] = [dayOf(a), dayOf(b)];
  if (one === null || two === null) return { dated: 0, near: 0 };
  return { dated: 1, near: Math.exp(-Math.abs(one - two) / NEAR_DAYS) };
};

/** Roots, as from a cosine of .1 to .2 it is further than from .5 to .6. */
const alike = (one: Vector, two: Vector): number => Math.sqrt(cosine(one, two));

const compareWithin = (a: Compared, b: Compared): Terms => ({
  words: alike(a.subject.words, b.subject.words),
  shared: alike(a.subject.shared, b.subject.shared),
  ...timeTerms(a, b),
});

/** What two reports have in common that no language owns, each 0 to 1. */
export const compareAcross = (a: Compared, b: Compared): Terms => ({
  sounds: cosine(a.subject.sounds, b.subject.sounds),
  shared: alike(a.subject.shared, b.subject.shared),
  ...timeTerms(a, b),
});

/** What two reports have in common, each 0 to 1. */
export const compareSubjects = (a: Compared, b: Compared): Terms =>
  isWithin(a, b) ? compareWithin(a, b) : compareAcross(a, b);

/** Logarithm of the odds that two reports tell one story. */
export const logOddsOfStory = (a: Compared, b: Compared): number =>
  logOddsOf(isWithin(a, b) ? constants.within : constants.across, compareSubjects(a, b));
