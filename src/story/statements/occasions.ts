/**
 * Whether two utterances can be of one occasion. The same words on two days are two statements: days that reports name beside the cue
 * must agree, and a report cannot tell what was said after it. A copy tells of its original's occasion, whenever it appeared.
 */
import type { IsoPrefix } from "../../model/index.ts";
import { daysFrom } from "../../read/dates/calendar.ts";

export interface Occasion {
  /** The day on which it was said, where the words beside the cue tell. */
  readonly said: IsoPrefix | null;
  /** The day its report speaks from. */
  readonly told: IsoPrefix | null;
}

/** Days between two reports after which the same words were said anew, unless one report copies the other. */
export const FAR_DAYS = 7;
/** Days by which clocks around the world differ. */
const ZONES = 1;

/** null where either is not known to the day. */
const knownDays = (from: IsoPrefix | null, to: IsoPrefix | null): number | null =>
  from === null || to === null || from.length < 10 || to.length < 10 ? null : daysFrom(from, to);

const canTell = (said: IsoPrefix | null, told: IsoPrefix | null, most: number): boolean => {
  const days = knownDays(said, told);
  return days === null || (days >= -ZONES && days <= most);
};

/**
 * @param copied One of the two reports is a copy of the other.
 * @param most Days that may lie between. Default: `FAR_DAYS`.
 */
export const occasionsFit = (a: Occasion, b: Occasion, copied: boolean, most: number = FAR_DAYS): boolean => {
  const apart = knownDays(a.said, b.said);
  if (apart !== null) return apart === 0;
  if (copied) return true;
  if (a.said !== null) return canTell(a.said, b.told, most);
  if (b.said !== null) return canTell(b.said, a.told, most);
  return Math.abs(knownDays(a.told, b.told) ?? 0) <= most;
};
