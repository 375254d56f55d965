/**
 * How likely two reports tell one story: a logistic sum over how much their words, openings, names, numbers and what no language
 * owns have in common and how near their days of publication are (as Miranda et al. 2018 cluster news streams), with weights for
 * two reports of one language and others for two languages. Either is a function of the two reports alone.
 */
import type { ReadDoc } from "../../pipeline/stage.ts";
import { cosine } from "../../read/subject/vector.ts";
import { logOddsOf, type Terms } from "../provenance/logistic.ts";
import { constants } from "./constants.ts";

/** The layers that a report is compared by. */
export type Compared = Pick<ReadDoc, "report" | "language" | "layout" | "subject">;

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

/** What two reports have in common, each 0 to 1. */
export const compareSubjects = (a: Compared, b: Compared): Terms => {
  const [one, two] = [a.subject, b.subject];
  const shared = {
    names: cosine(one.names, two.names),
    numbers: cosine(one.numbers, two.numbers),
    cognates: cosine(one.cognates, two.cognates),
    ...timeTerms(a, b),
  };
  if (isWithin(a, b))
    return {
      ...shared,
      words: cosine(one.words, two.words),
      headlines: cosine(one.headline, two.headline),
      opening: cosine(one.opening, two.opening),
    };
  return {
    ...shared,
    sounds: cosine(one.sounds, two.sounds),
    entities: cosine(one.entities, two.entities),
    concepts: cosine(one.concepts, two.concepts),
    dates: cosine(one.dates, two.dates),
  };
};

/** Logarithm of the odds that two reports tell one story. */
export const logOddsOfStory = (a: Compared, b: Compared): number =>
  logOddsOf(isWithin(a, b) ? constants.within : constants.across, compareSubjects(a, b));
