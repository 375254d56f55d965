/**
 * Folds text for searching, one code unit to one or none, so that every place in the folded text has its place in the text: case, accents,
 * full width, Arabic vowel signs, tatweel and alef forms, joiners and marks of direction go. Kana keep their voicing marks, Hangul its syllables.
 */

/** Letters that Unicode does not take apart (Polish, Vietnamese, Danish, Turkish) or that are written for one another in Arabic. */
const alike: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ø: "o",
  ı: "i",
  æ: "a",
  œ: "o",
  ى: "ي",
  ة: "ه",
  ٱ: "ا",
  "’": "'",
  "‑": "-",
  "–": "-",
};

const whole = /[\u3040-\u30ff\uac00-\ud7a3]/;
const dropped = /[\p{M}\p{Cf}\u0640]/u;

const foldUnit = (unit: string): string => {
  if (dropped.test(unit)) return "";
  if (/\s/.test(unit)) return " ";
  const lower = unit.normalize("NFKC").toLowerCase();
  const bare = whole.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, "");
  const folded = alike[bare] ?? bare;
  return folded.length === 1 ? folded : lower.length === 1 ? lower : unit;
};

/** The folding of every code unit, found when it is first met; two values stand for "not met yet" and for one that goes. */
const known = new Uint16Array(65_536);
const goes = 1;

export interface Folded {
  readonly text: string;
  /** Place in the text of each folded code unit, and of its end; null where none went. */
  readonly places: Uint32Array | null;
}

const decoder = new TextDecoder("utf-16le");

export const foldText = (text: string): Folded => {
  if (/^[\x20-\x7e\n]*$/.test(text)) return { text: text.toLowerCase().replaceAll("\n", " "), places: null };
  const places = new Uint32Array(text.length + 1);
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let unit = known[code]!;
    if (unit === 0) {
      unit = foldUnit(text.charAt(i)).charCodeAt(0) || goes;
      known[code] = unit;
    }
    if (unit === goes) continue;
    units[length] = unit;
    places[length] = i;
    length += 1;
  }
  places[length] = text.length;
  const folded = decoder.decode(units.subarray(0, length));
  return { text: folded, places: length === text.length ? null : places };
};

/** Where a stretch of the folded text stands in the text; marks that went belong to the letter before them. */
export const unfold = ({ places }: Folded, start: number, end: number): { start: number; end: number } =>
  places === null ? { start, end } : { start: places[start]!, end: places[end]! };
