/**
 * Whether two utterances can be of one occasion. The same words on two days are two statements: days that reports name beside the cue
 * must agree, and a report cannot tell what was said after it. A copy tells of its original's occasion, whenever it appeared.
 */
import type { IsoPrefix } from "../../model/index.ts";

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

const DAY_MS = 86_400_000;

/** Days from one to another; null where either is not known to the day. */
const daysFrom = (from: IsoPrefix | null, to: IsoPrefix | null): number | null =>
  from === null || to === null || from.length < 10 || to.length < 10
    ? null
    : (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS;

const canTell = (said: IsoPrefix | null, told: IsoPrefix | null, most: number): boolean => {
  const days = daysFrom(said, told);
  return days === null || (days >= -ZONES && days <= most);
};

/**
 * @param copied One of the two reports is a copy of the other.
 * @param most Days that may lie between. Default: `FAR_DAYS`.
 */
export const occasionsFit = (a: Occasion, b: Occasion, copied: boolean, most: number = FAR_DAYS): boolean => {
  const apart = daysFrom(a.said, b.said);
  if (apart !== null) return apart === 0;
  if (copied) return true;
  if (a.said !== null) return canTell(a.said, b.told, most);
  if (b.said !== null) return canTell(b.said, a.told, most);
  return Math.abs(daysFrom(a.told, b.told) ?? 0) <= most;
};
