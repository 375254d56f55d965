/** Offsets from UTC: written out ("UTC +04:00", "+0900") or as an abbreviation that means one zone in news. */
import { fold } from "../characters.ts";

/** Minutes east of UTC. Abbreviations that stand for several zones in use (IST, BST, CST) are left out on purpose. */
const abbreviations: ReadonlyMap<string, number> = new Map(
  Object.entries({
    utc: 0,
    gmt: 0,
    z: 0,
    wet: 0,
    cet: 60,
    cest: 120,
    mez: 60,
    mesz: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    мск: 180,
    est: -300,
    edt: -240,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    kst: 540,
    jst: 540,
    hkt: 480,
    sgt: 480,
    ict: 420,
    wib: 420,
    trt: 180,
  }),
);

export const isZoneName = (folded: string): boolean => abbreviations.has(folded);

/** A zone read at the beginning of a text. */
export interface Zone {
  /** Minutes east of UTC. */
  readonly minutes: number;
  /** Code units read. */
  readonly length: number;
}

/**
 * Reads a zone at the very beginning of `text`.
 *
 * @example
 * readZone("(UTC +04:00)") // { minutes: 240, length: 12 }
 */
export const readZone = (text: string): Zone | null => {
  const match = /^\(?(\p{L}{1,4})?\s?([+\-−]\d{1,2}(?::?\d{2})?)?\)?/u.exec(text);
  if (match === null) return null;
  const [whole, letters, figures] = match;
  const base = letters === undefined ? 0 : abbreviations.get(fold(letters));
  if (base === undefined) return null;
  // Figures may only be added to UTC itself: "MSK +3" says nothing new.
  if (figures !== undefined && base === 0) {
    const digits = figures.slice(1).replace(":", "");
    const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
    const minutes = Number(digits.length > 2 ? digits.slice(-2) : 0);
    if (hours > 14 || minutes > 59) return null;
    return { minutes: (figures[0] === "+" ? 1 : -1) * (hours * 60 + minutes), length: whole.length };
  }
  return letters === undefined ? null : { minutes: base, length: whole.trimEnd().length };
};

/** @example formatOffset(-210) // "-03:30" */
export const formatOffset = (minutes: number): string => {
  const whole = Math.abs(minutes);
  const hours = String(Math.floor(whole / 60)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${hours}:${String(whole % 60).padStart(2, "0")}`;
};
