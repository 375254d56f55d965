/**
 * Languages in which the cue ends the clause: speaker, words, cue ("위원장은 “…”라고 말했다", "首相は「…」と述べた", "Bakan, … söyledi").
 * The speaker is told by its subject mark or by the comma after it, the words by what closes them before the cue. A cue without
 * words of its own points at a neighbouring sentence: 「…」。首相はこう語った。
 */
import { closerBefore, type Endings, subjectUpTo } from "./endings.ts";
import { type CueHit, is, type Unit } from "./frames.ts";
import { Class, type Lexicon } from "./lexicon.ts";
import { type Phrase, personIn, phraseAfter } from "./phrases.ts";
import { type Attribution, attributed, lastSpeaker, type Reading } from "./reading.ts";
import { goingOn, readSay } from "./say.ts";

/** Longest speaker before a comma, where a name that leads may be all of it. */
const MAX_LEAD = 7;
/** Small words inside a speaker of capitals. */
const MAX_SMALL = 2;
/** Units of a title behind a name. */
const MAX_TITLE = 3;
/** Longest speaker, in units. */
const MAX_SPEAKER = 24;
/** Words between speaker and marks that are no clause. */
const MAX_BESIDE = 6;
/** Units after the speaker in which it may be said where, or to whom, the words were said. */
const MAX_OCCASION = 12;

interface End {
  /** Last unit of the words, what closes them left off where it is a word of its own. */
  readonly last: number;
  /** The subject, where it stands between the words and the cue. */
  readonly subject: Lead | null;
}

const isLoose = (unit: Unit): boolean =>
  is(unit, Class.between | Class.time) || unit.kind === "comma" || unit.kind === "aside";

/** Where the words before a cue end: at a closer, or at marks where they need none. */
const contentEnd = ({ frame: { units }, lexicon, floor }: Reading, { first: cueAt, cue }: CueHit): End | null => {
  const marksClose = !lexicon.rules.closesMarks || cue.content.length === 0;
  // “…”라고 위원장이 말했다: the subject stands between the words and the cue.
  const subject = cueAt > floor && subjectUpTo(lexicon.subjectMarks, units, cueAt - 1) !== null;
  for (let at = cueAt - 1; at >= floor && cueAt - at <= MAX_SPEAKER; at--) {
    const unit = units[at] as Unit;
    const lead = subject && at + 1 < cueAt ? subjectAt(units, at + 1, cueAt - 1, lexicon) : null;
    if (unit.kind === "marked") return marksClose ? { last: at, subject: lead } : null;
    const closer = lead === null && subject ? null : closerBefore(lexicon.closers, units, at, floor);
    if (closer !== null) return { last: closer.whole ? closer.first - 1 : at, subject: lead };
    if (unit.kind === "stop" || unit.kind === "semicolon" || (!subject && !isLoose(unit))) return null;
  }
  return null;
};

/** A speaker and the first unit after it and its mark. */
interface Lead {
  readonly phrase: Phrase;
  readonly next: number;
}

/** The phrase `[first, last]` where a subject mark ends it, with the mark left off. */
const subjectAt = (units: readonly Unit[], first: number, last: number, lexicon: Lexicon): Lead | null => {
  const subject = subjectUpTo(lexicon.subjectMarks, units, last);
  return subject === null || subject.last < first ? null : { phrase: { first, ...subject }, next: last + 1 };
};

/** The speaker at the beginning of `[from, to)`: up to a subject mark, else up to the first comma. */
const leadingSpeaker = ({ frame: { units }, lexicon }: Reading, from: number, to: number): Lead | null => {
  let first = from;
  while (first < to && (is(units[first], Class.conjunction) || isLoose(units[first] as Unit))) first++;
  return lexicon.rules.subjectMarks !== "" ? markedSpeaker(units, first, to, lexicon) : leadingName(units, first, to);
};

/** Whom a whole sentence is about. */
export const leadingPhrase = (units: readonly Unit[], lexicon: Lexicon): Phrase | null =>
  (lexicon.rules.subjectMarks !== ""
    ? markedSpeaker(units, 0, units.length, lexicon)
    : leadingName(units, 0, units.length)
  )?.phrase ?? null;

/** The first phrase of `[from, to)` that a subject mark ends. */
const markedSpeaker = (units: readonly Unit[], from: number, to: number, lexicon: Lexicon): Lead | null => {
  let first = from;
  for (let at = from; at < to && at - first < MAX_SPEAKER; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === "marked" || unit.kind === "colon") return null;
    if (unit.kind === "comma") first = at + 1;
    // "기자회견에서 김 대변인은": what says where is no part of the name after it.
    else if (at > first && is(units[at - 1], Class.preposition) && startsMention(units, at)) first = at;
    else if (isLoose(unit) && at === first) first++;
    if (unit.kind !== "word") continue;
    const subject = subjectAt(units, first, at, lexicon);
    if (subject !== null) return subject;
  }
  return null;
};

const startsMention = (units: readonly Unit[], at: number): boolean =>
  (units[at] as Unit).mention >= 0 && units[at - 1]?.mention !== units[at]?.mention;

/** Without subject marks: the phrase before the first comma, else a name that leads. */
const leadingName = (units: readonly Unit[], first: number, to: number): Lead | null => {
  const lead = (last: number): Lead => ({ phrase: { first, last }, next: last + 1 });
  let comma = first;
  while (comma < to && !["comma", "marked", "colon"].includes(units[comma]?.kind ?? "")) comma++;
  if (comma >= to || units[comma]?.kind !== "comma") comma = -1;
  const isCapital = (unit: Unit | undefined): boolean => unit?.capital === true;
  if (comma > first && comma - first <= MAX_LEAD) {
    const joins = (at: number): boolean =>
      is(units[at], Class.conjunction) && !(isCapital(units[at - 1]) && isCapital(units[at + 1]));
    let at = first;
    while (at < comma && !joins(at)) at++;
    if (at === comma) return lead(comma - 1);
  }
  const person = personIn(units, first, to);
  if (person !== null && person.first === first && (units[person.last] as Unit).bare) return lead(person.last);
  // No comma: the capitals that lead, over a small word or two between them ("Forum'un kurucusu Jesse Kaya").
  const end = comma > first ? comma : to;
  if (first >= to || !isCapital(units[first])) return null;
  let last = first;
  for (let at = first + 1; at < end && at - last <= MAX_SMALL + 1; at++)
    if (is(units[at], Class.time)) break;
    else if (isCapital(units[at]) && (at === last + 1 || isCapital(units[at + 1]) || units[at - 1]?.kind === "mark"))
      last = at;
  return units[to]?.kind === "marked" || isName(units[last]) ? lead(last) : null;
};

/** A name without an ending of case. */
const isName = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.mention >= 0 && unit.capital && unit.bare;

/** First unit of the words after the speaker: past days, and past where, to whom and on whose word it was said. */
const pastOccasion = (units: readonly Unit[], from: number, last: number, marks: Endings): number => {
  let first = from;
  const skip = (): void => {
    const beside = (at: number): boolean => is(units[at - 1], Class.time | Class.occasion);
    while (first < last && (isLoose(units[first] as Unit) || (beside(first) && is(units[first], Class.preposition))))
      first++;
  };
  skip();
  for (let at = first; at < last && at - first < MAX_OCCASION; at++)
    if (units[at]?.kind === "marked" || subjectUpTo(marks, units, at) !== null) break;
    else if (is(units[at], Class.occasion) && !is(units[at + 1], Class.occasion)) {
      first = at + 1;
      skip();
    }
  return first;
};

/** A person whose subject mark stands right before the cue: "대신 마이크를 잡은 배수아 차관이 말했다". */
const personBeside = ({ frame: { units }, lexicon }: Reading, from: number, cue: number): Lead | null => {
  const subject = subjectUpTo(lexicon.subjectMarks, units, cue - 1);
  if (subject === null) return null;
  for (let at = subject.last; at >= from && subject.last - at <= MAX_TITLE; at--) {
    const { person } = units[at] as Unit;
    if (person < 0) continue;
    let first = at;
    while (first > from && (units[first - 1] as Unit).start >= person) first--;
    return { phrase: { first, ...subject }, next: cue };
  }
  return null;
};

/** A cue that no words come before in its clause: they are the marks that open the frame, or the sentence before or after. */
const pointing = (reading: Reading, hit: CueHit): Attribution | null => {
  const { units } = reading.frame;
  if (reading.floor > 0 || hit.cue.content.length === 0) return null;
  const from = units[0]?.kind === "marked" ? 1 : 0;
  if (units.slice(from, hit.first).some(({ kind }) => kind === "marked")) return null;
  const speaker = personBeside(reading, from, hit.first) ?? leadingSpeaker(reading, from, hit.first);
  if (speaker === null) return null;
  if (from > 0) return attributed(hit, speaker.phrase, [{ first: 0, last: 0, form: "marked", addressee: null }]);
  return { cue: hit, speaker: speaker.phrase, contents: [], looksBack: true, looksAhead: true };
};

/** The speaker after a cue that is an attribute of it: "…라고 밝힌 위원회 대변인은", "… söyleyen sözcü". */
const speakerBehind = ({ frame: { units }, lexicon }: Reading, from: number): Phrase | null =>
  lexicon.rules.subjectMarks !== ""
    ? (markedSpeaker(units, from, units.length, lexicon)?.phrase ?? null)
    : phraseAfter(units, from);

/** The words before a cue. */
const wordsBefore = (reading: Reading, hit: CueHit): Attribution | null => {
  const { units } = reading.frame;
  const end = contentEnd(reading, hit);
  if (end === null || end.last < reading.floor) return null;
  const { last } = end;
  const behind = hit.cue.speaker === "after" ? speakerBehind(reading, hit.last + 1) : null;
  if (hit.cue.speaker === "after" && behind === null) return null;
  const lead =
    behind === null && hit.cue.speaker !== "none"
      ? (end.subject ?? leadingSpeaker(reading, reading.floor, last))
      : null;
  const nobody = hit.cue.speaker === "none";
  const speaker = nobody ? null : (behind ?? lead?.phrase ?? lastSpeaker(reading));
  const from = end.subject === null && lead !== null ? lead.next : reading.floor;
  const first = pastOccasion(units, from, last, reading.lexicon.subjectMarks);
  if (units[last]?.kind === "marked") {
    const before = units.slice(first, last);
    // What stands before the marks belongs to the words where it has a subject of its own: 合意は「…」だと.
    const clause = before.some((_, at) => subjectUpTo(reading.lexicon.subjectMarks, units, first + at) !== null);
    const alone = !clause && (before.length <= MAX_BESIDE || before.at(-1)?.kind !== "word");
    const after = speaker === null && hit.cue.speaker === "either" ? phraseAfter(units, hit.last + 1) : null;
    return attributed(hit, speaker ?? after, [
      { first: alone ? last : first, last, form: alone ? "marked" : "before", addressee: null },
      alone && after !== null ? goingOn(reading, after.last + 1) : null,
    ]);
  }
  if (!hit.cue.content.includes("opener") || last - first < 1) return null;
  if (speaker === null && !reading.lexicon.rules.dropsSubjects) return null;
  return attributed(hit, speaker, [{ first, last, form: "before", addressee: null }]);
};

/** Units after a cue within which a colon announces the words. */
const MAX_BEFORE_COLON = 3;

export const readFinal = (reading: Reading, hit: CueHit): Attribution | null => {
  const before = wordsBefore(reading, hit);
  if (before !== null) return before;
  const { units } = reading.frame;
  const colon = units.slice(hit.last + 1, hit.last + 1 + MAX_BEFORE_COLON).some(({ kind }) => kind === "colon");
  return colon ? readSay(reading, hit) : pointing(reading, hit);
};
