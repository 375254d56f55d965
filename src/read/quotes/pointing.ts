/**
 * Clauses that only say whose words stand beside them: "As the envoy put it, …", "…, wie die Polizei mitteilte" (a word of likening
 * opens them), and sentences that give the one before to a voice: "Das bestätigte der Minister."
 */
import { clauseEnd, contentBefore, markedFrom } from "./contents.ts";
import { type CueHit, is, type Unit } from "./frames.ts";
import { Class } from "./lexicon.ts";
import { phraseAfter, subjectAfter, subjectBefore } from "./phrases.ts";
import { type Attribution, attributed, isAdverbial, type Reading } from "./reading.ts";

/** Units of the longest clause that only names a voice. */
const MAX_CLAUSE = 24;

/** Index of the word of likening that opens the clause of a cue, -1 where none does. */
const openedAt = (units: readonly Unit[], cue: number, floor: number): number => {
  for (let at = cue - 1; at >= floor && cue - at <= MAX_CLAUSE; at--) {
    if (units[at]?.kind === "marked" && units[at]?.title !== true) return -1;
    const opens = is(units[at], Class.likening) && (at === 0 || units[at - 1]?.kind === "comma");
    if (opens) return at;
  }
  return -1;
};

/** "As the envoy put it, …" before the words, "…, as the envoy put it" after them. */
export const readLikening = (reading: Reading, hit: CueHit): Attribution | null => {
  const { frame, lexicon, floor } = reading;
  const { units } = frame;
  const opened = openedAt(units, hit.first, floor);
  const next = units[hit.last + 1];
  if (opened < 0 || (next !== undefined && next.kind !== "comma" && next.kind !== "stop" && next.kind !== "colon"))
    return null;
  const speaker =
    subjectBefore(units, hit.first, opened + 1) ??
    phraseAfter(units.slice(0, hit.first), opened + 1, false, lexicon.rules.capitalNouns);
  if (speaker === null) return null;
  const before = opened > floor ? contentBefore(frame, floor, opened) : null;
  if (before !== null && !isAdverbial(units, before)) return attributed(hit, speaker, [before]);
  const from = hit.last + 2;
  if (next === undefined || next.kind === "stop" || from >= units.length) return null;
  if (units[from]?.kind === "marked") return attributed(hit, speaker, [markedFrom(frame, from)]);
  const last = clauseEnd(frame, from);
  return last > from ? attributed(hit, speaker, [{ first: from, last, form: "before", addressee: null }]) : null;
};

/** "Das bestätigte der Minister.": the first word stands for the sentence before. */
export const readBackward = ({ frame: { units }, lexicon }: Reading, hit: CueHit): Attribution | null => {
  if (hit.first !== 1 || !is(units[0], Class.backward)) return null;
  const speaker = subjectAfter(units, hit.last + 1, lexicon.rules.capitalNouns);
  if (speaker === null || units.slice(speaker.last + 1).some(({ kind }) => kind === "marked" || kind === "colon"))
    return null;
  return { cue: hit, speaker, contents: [], looksBack: true, sentenceBefore: true };
};
