/**
 * Reads one frame: which cue attributes which words to whom. Cues are taken from left to right; what one has taken, the next
 * cannot take. A cue without words of its own attributes nothing.
 */
import { readColon, readForm } from "./by-form.ts";
import { subjectUpTo } from "./endings.ts";
import { readFinal } from "./final.ts";
import { type CueHit, type Frame, is, type Unit } from "./frames.ts";
import { Class, type Lexicon } from "./lexicon.ts";
import { isRelativeArticle, phraseAfter, phraseBefore } from "./phrases.ts";
import { readBackward, readLikening } from "./pointing.ts";
import type { Attribution, Reading } from "./reading.ts";
import { readHang, readSay, withName } from "./say.ts";
import { readSource } from "./source.ts";

export type { Attribution } from "./reading.ts";

/** True where a cue's form is a noun here: "her claims of victory". */
const isNoun = (units: readonly Unit[], { first, cue }: CueHit): boolean =>
  cue.role !== "hang" &&
  is(units[first - 1], Class.determiner) &&
  !isRelativeArticle(units, first - 1) &&
  !is(units[first - 1], Class.pronoun) &&
  !is(units[0], Class.backward);

/** True where a cue's form that begins a clause is a noun, as the verb after it shows: "Tuyên bố nêu rõ …". */
const isStatement = ({ units, cues }: Frame, { first, last, cue }: CueHit): boolean =>
  cue.role === "say" &&
  (first === 0 || units[first - 1]?.kind !== "word") &&
  cues.some((next) => next.first === last + 1 && next.cue.role === "say");

const readCue = (reading: Reading, hit: CueHit): Attribution | null => {
  if (hit.cue.role === "say") {
    const pointing = readLikening(reading, hit) ?? readBackward(reading, hit);
    if (pointing !== null) return pointing;
  }
  if (hit.cue.role === "source") return readSource(reading, hit);
  if (hit.cue.role === "hang") return readHang(reading, hit);
  if (reading.lexicon.rules.order === "final") return readFinal(reading, hit);
  return readSay(reading, hit);
};

/** Units from a relay back to the phrase before it, or from a cue on to a relay after its speaker. */
const MAX_RELAY = 20;

/** Index after the last subject mark in `[from, to)`. */
const afterSubject = (units: readonly Unit[], from: number, to: number, lexicon: Lexicon): number => {
  for (let at = to - 1; at >= from; at--) if (subjectUpTo(lexicon.subjectMarks, units, at) !== null) return at + 1;
  return from;
};

/** The speaker whose words another hands on: "the agency, citing the minister, reports that …". */
const relayed = (reading: Reading, attribution: Attribution): Attribution => {
  const { frame, lexicon, floor } = reading;
  const { units } = frame;
  const { cue, speaker, contents } = attribution;
  if (lexicon.rules.relays === "" || contents.length === 0) return attribution;
  const inContent = (at: number): boolean => contents.some(({ first, last }) => at >= first && at <= last);
  const to = Math.min(units.length, Math.max(cue.last, speaker?.last ?? 0) + MAX_RELAY);
  for (let at = floor; at < to; at++) {
    if (inContent(at) || (at >= cue.first && at <= cue.last) || !is(units[at], Class.relay)) continue;
    let last = at;
    while (is(units[last + 1], Class.relay)) last++;
    const phrase =
      lexicon.rules.order === "final"
        ? phraseBefore(units, at, afterSubject(units, Math.max(floor, at - MAX_RELAY), at, lexicon))
        : withName(units, phraseAfter(units.slice(0, cue.first > last ? cue.first : to), last + 1));
    return phrase === null ? attribution : { ...attribution, speaker: phrase };
  }
  return attribution;
};

/** Attributes the words of a frame. */
export const attribute = (frame: Frame, lexicon: Lexicon, cased: boolean): Attribution[] => {
  if (frame.cues.length === 0) {
    const formed = readForm(frame.units, cased, lexicon.rules.cues.length > 0);
    if (formed.length > 0) return formed;
  }
  const found: Attribution[] = [];
  let floor = 0;
  let looksBack: Attribution | null = null;
  for (const hit of frame.cues) {
    if (hit.first < floor || isNoun(frame.units, hit) || isStatement(frame, hit)) continue;
    const reading = { frame, lexicon, cased, found, floor };
    const read = readCue(reading, hit);
    if (read === null) continue;
    const attribution = relayed(reading, read);
    if (attribution.looksBack) {
      looksBack ??= attribution;
      continue;
    }
    found.push(attribution);
    const { cue, speaker, contents } = attribution;
    floor = Math.max(cue.last + 1, (speaker?.last ?? 0) + 1, ...contents.map(({ last }) => last + 1));
  }
  if (looksBack !== null && (found.length === 0 || looksBack.cue.first < (found[0] as Attribution).cue.first))
    found.unshift(looksBack);
  if (looksBack !== null && found.length === 1) return found;
  const announced = readColon(frame.units, floor);
  return announced === null ? found : [...found, announced];
};
