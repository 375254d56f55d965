/**
 * Finds the words that a cue reports: after it (behind an opener, a colon, a comma and marks, or bare) or before it
 * ("…, she said"). Ranges of units, both ends included.
 */
import type { QuoteCue } from "../../languages/rules/quotes.ts";
import { type CueHit, type Frame, is, type Unit } from "./frames.ts";
import { Class } from "./lexicon.ts";
import { type Phrase, phraseAfter, subjectBefore } from "./phrases.ts";

export interface Content extends Phrase {
  readonly form: "marked" | "opener" | "bare" | "infinitive" | "before";
  readonly addressee: Phrase | null;
}

/** Units searched after a cue for the beginning of its content. */
const REACH = 18;
/** Fewest words of a reported clause that stands without marks. */
const MIN_WORDS = 2;

const wordsIn = (units: readonly Unit[], first: number, last: number): number => {
  let words = 0;
  for (let at = first; at <= last; at++)
    if (units[at]?.kind === "word") words++;
    else if (units[at]?.kind === "marked") words += 2;
  return words;
};

/** Last unit of a frame before its final stop. */
const lastOf = (units: readonly Unit[]): number => {
  let last = units.length - 1;
  while (last > 0 && ["stop", "comma", "colon", "semicolon", "dash"].includes((units[last] as Unit).kind)) last--;
  return last;
};

/** The cue that begins at unit `at`, if one does. */
const cueAt = (frame: Frame, at: number): CueHit | undefined => frame.cues.find(({ first }) => first === at);

/** True where the comma at `at` opens an attribution that ends the sentence: "…, the army said". */
const endsInVoice = (frame: Frame, at: number): boolean => {
  const { units } = frame;
  const said = frame.cues.find(
    ({ first, cue }) => first > at + 1 && first - at <= REACH && cue.role === "say" && cue.content.length > 0,
  );
  if (said === undefined || said.last < lastOf(units)) return false;
  return subjectBefore(units, said.first, at + 1)?.first === at + 1;
};

/** True where reported words begin at unit `at`. */
const opensContent = (units: readonly Unit[], at: number): boolean => {
  const first = units[at]?.kind === "comma" ? at + 1 : at;
  return ["colon", "marked"].includes(units[first]?.kind ?? "") || is(units[first], Class.opener);
};

/** True where another voice begins at `from`, whose words are in marks: "…, the deputy replied: “…”". */
const announcesVoice = (frame: Frame, from: number): boolean => {
  const { units } = frame;
  const said = frame.cues.find(({ first, cue }) => first >= from && first - from <= REACH && cue.role === "say");
  if (said === undefined || units.slice(from, said.first).some(({ kind }) => kind !== "word")) return false;
  const after = said.first === from ? phraseAfter(units, said.last + 1) : null;
  if (said.first > from && subjectBefore(units, said.first, from)?.first !== from) return false;
  if (said.first === from && after === null) return false;
  let next = (after?.last ?? said.last) + 1;
  while (is(units[next], Class.between)) next++;
  return units[next]?.kind === "colon" && units[next + 1]?.kind === "marked";
};

/** Last unit of the reported clause that begins at `first`: it ends before words that attribute something else. */
export const clauseEnd = (frame: Frame, first: number): number => {
  const { units } = frame;
  const end = lastOf(units);
  for (let at = first + 1; at <= end; at++) {
    const unit = units[at] as Unit;
    const next = units[at + 1];
    const source = cueAt(frame, at);
    if (source?.cue.role === "source" && source.cue.speaker === "after") return at - 1;
    if (unit.kind === "semicolon" && !is(next, Class.opener)) return at - 1;
    if (unit.kind === "comma" && endsInVoice(frame, at)) return at - 1;
    const breaks = unit.kind === "comma" || unit.kind === "dash";
    if (!breaks && !is(unit, Class.conjunction | Class.subordinator)) continue;
    const from = breaks ? at + 1 : at;
    const hang = cueAt(frame, from);
    if (breaks && hang !== undefined && (hang.cue.role === "hang" || hang.cue.role === "source")) return at - 1;
    if (unit.kind === "comma" && announcesVoice(frame, from)) return at - 1;
    // ", and the minister said": another voice.
    if (!is(units[from], Class.conjunction | Class.subordinator)) continue;
    const said = frame.cues.find((cue) => cue.first > from && cue.first - from <= REACH && cue.cue.role === "say");
    if (said === undefined) continue;
    // "que apoya el diálogo y añadió que …"
    if (said.first === from + 1 && opensContent(units, said.last + 1)) return at - 1;
    if (units.slice(from + 1, said.first).some(({ kind }) => kind !== "word" && kind !== "aside")) continue;
    if (said.first === from + 1 && breaks) return at - 1;
    const subject = subjectBefore(units, said.first, from + 1);
    if (breaks && subject !== null && subject.first === from + 1) return at - 1;
  }
  return end;
};

/** Past an apposition or an adverbial between commas: the marked unit behind the next comma or colon, -1 where there is none. */
export const markedAfter = (frame: Frame, from: number): number => {
  for (let at = from; at < frame.units.length && at - from <= REACH; at++) {
    const { kind } = frame.units[at] as Unit;
    if (cueAt(frame, at) !== undefined || kind === "marked" || kind === "stop" || kind === "semicolon") return -1;
    if ((kind === "colon" || kind === "comma") && frame.units[at + 1]?.kind === "marked") return at + 1;
  }
  return -1;
};

/** Where the marked words that begin at `at` end as a direct quote: one unit. */
const marked = (at: number, addressee: Phrase | null = null): Content => ({
  first: at,
  last: at,
  form: "marked",
  addressee,
});

/** Words in marks that begin at `at`, with the rest of their clause where the marks end inside it: “… is a step” towards peace. */
export const markedFrom = (frame: Frame, at: number): Content => {
  if (standsAlone(frame, at) || frame.units[at + 1]?.kind !== "word") return marked(at);
  const last = clauseEnd(frame, at);
  return last > at ? { first: at, last, form: "before", addressee: null } : marked(at);
};

/** True where nothing of the reported clause follows the marked unit `at`: it is a quote of its own. */
const standsAlone = (frame: Frame, at: number): boolean => {
  const unit = frame.units[at] as Unit;
  const next = frame.units[at + 1];
  if (next === undefined || next.kind === "stop" || next.kind === "comma" || next.kind === "semicolon") return true;
  if (next.kind !== "word" && next.kind !== "marked") return true;
  return unit.marked?.closed === false || at + 1 > lastOf(frame.units);
};

/** Passes over days and prepositional phrases from `at`: "on Friday in Riga". */
const skipAdverbials = (units: readonly Unit[], from: number): number => {
  let at = from;
  for (;;) {
    const unit = units[at];
    if (unit === undefined) return at;
    if (unit.kind === "aside" || is(unit, Class.time)) at++;
    else if (is(unit, Class.preposition)) {
      const phrase = phraseAfter(units, at + 1);
      if (phrase === null) return at + 1;
      at = phrase.last + 1;
    } else if (is(unit, Class.between) && !is(unit, Class.determiner | Class.pronoun)) at++;
    else return at;
  }
};

/** The content after a cue (and after its speaker, where that follows), from unit `from`. */
export const contentAfter = (frame: Frame, from: number, cue: QuoteCue, commaBefore: boolean): Content | null => {
  const { units } = frame;
  const end = lastOf(units);
  const allows = (form: QuoteCue["content"][number]): boolean => cue.content.includes(form);
  const clause = (first: number, form: Content["form"], addressee: Phrase | null = null): Content | null => {
    const last = clauseEnd(frame, first);
    return wordsIn(units, first, last) < MIN_WORDS ? null : { first, last, form, addressee };
  };
  const addressed = (at: number): Phrase | null =>
    cue.addressee === true && at > from ? phraseAfter(units.slice(0, at), from) : null;

  for (let at = from; at <= end && at - from <= REACH; at++) {
    const unit = units[at] as Unit;
    const next = units[at + 1];
    if (at > from && cueAt(frame, at)?.cue.role === "say" && unit.kind === "word" && !is(unit, Class.time)) break;
    if (unit.kind === "colon") {
      if (next?.kind === "marked") return marked(at + 1, addressed(at));
      // "sostuvo el gasto: …": behind an object the colon explains that.
      const object = cue.addressee !== true && at > from && is(units[from], Class.determiner);
      return cue.content.length > 0 && at < end && !object ? clause(at + 1, "bare", addressed(at)) : null;
    }
    if ((unit.kind === "comma" || unit.kind === "dash") && next?.kind === "marked") {
      // "added a knife, «the blunt tool» of the museum": a short name in marks behind an object, in a phrase that goes on.
      const named =
        next.count <= MAX_NAMED &&
        units[at + 2]?.kind === "word" &&
        is(units[at + 2], Class.preposition | Class.linking | Class.determiner);
      if (named && at > from && cue.addressee !== true && skipAdverbials(units, from) < at) return null;
      return { ...markedFrom(frame, at + 1), addressee: addressed(at) };
    }
    if (unit.kind === "comma") {
      if (at === from && commaBefore && is(next, Class.opener)) return clause(at + 1, "opener", addressed(at));
      if (
        commaBefore &&
        allows("reportive") &&
        (reports(units, at + 1, clauseEnd(frame, at + 1)) ||
          (is(next, Class.pronoun) && !is(next, Class.determiner) && !is(next, Class.relative)))
      )
        return clause(at + 1, "opener", addressed(at));
      const begun = at > from && hasFinite(units, { first: from, last: at - 1 });
      if (commaBefore && !begun && (allows("bare") || allows("finite")) && at + 1 < end)
        return clause(at + 1, "bare", addressed(at));
      if (commaBefore && is(next, Class.opener) && allows("opener")) return clause(at + 1, "opener", addressed(at));
      if (at > from) break;
      const later = markedAfter(frame, at + 1);
      return later < 0 ? null : marked(later);
    }
    if (unit.kind === "marked") {
      if (isTitle(units, at) && cue.content.length > 0) break;
      // "sostuvo la “herramienta”": a thing held, not words said.
      if (cue.content.length > 0 && at > from && is(units[at - 1], Class.determiner) && unit.count <= MAX_THING) break;
      if (cue.content.length === 0 && at === from && isTitle(units, at)) return null; // "a play called “The Wall”"
      if (cue.content.length === 0)
        return { first: from, last: lastMarked(frame, at), form: "before", addressee: null };
      if (at === from && standsAlone(frame, at)) return marked(at);
      if (unit.capitals && is(units[at - 1], Class.preposition)) break; // "said on “Harbour Talk.”"
      if (at > from && standsAlone(frame, at) && skipAdverbials(units, from) >= at) return marked(at, addressed(at));
      if (!allows("bare") && !allows("finite"))
        return { first: at, last: lastMarked(frame, at), form: "marked", addressee: null };
      break;
    }
    if (unit.kind === "semicolon" || unit.kind === "stop" || unit.kind === "dash") break;
    if (is(unit, Class.opener) && allows("opener") && at < end && opens(units, at, from, cue.addressee === true)) {
      if (at > from && (allows("bare") || allows("finite")) && beginsClause(units, from, at, cue)) break;
      return clause(at, "opener", addressed(at));
    }
    if (is(unit, Class.infinitive) && allows("infinitive") && at < end)
      return clause(
        cue.addressee === true || at === from || is(units[from], Class.preposition | Class.time)
          ? is(units[at - 1], Class.negation)
            ? at - 1
            : at
          : from,
        "infinitive",
        at > from ? phraseAfter(units, from) : null,
      );
  }
  if (!allows("bare") && !allows("finite")) return null;
  let first = from;
  let addressee: Phrase | null = null;
  if (cue.addressee === true) {
    addressee = addresseeAt(units, from);
    if (addressee === null) return null;
    first = addressee.last + 1;
  }
  const start = is(units[first], Class.time | Class.preposition | Class.between) ? skipAdverbials(units, first) : first;
  if (start > end || ["comma", "stop", "semicolon"].includes((units[start] as Unit).kind)) return null;
  // "The sign says 30, and the lane is closed": one word before a further clause is none.
  if (units[start + 1]?.kind === "comma" && is(units[start + 2], Class.conjunction)) return null;
  const found = clause(start, "bare", addressee);
  return found !== null && (allows("bare") || hasFinite(units, found)) ? found : null;
};

/** True where a range holds a form of reported speech. */
const reports = (units: readonly Unit[], first: number, last: number): boolean =>
  units.slice(first, last + 1).some((unit) => is(unit, Class.reportive | Class.laterReportive));

/** True where a range holds a finite word or a pronoun that begins it: it is a clause, not a phrase. */
const hasFinite = (units: readonly Unit[], { first, last }: Phrase): boolean =>
  units.slice(first, last + 1).some((unit) => is(unit, Class.finite));

/** Longest title of a work, in words. */
const MAX_TITLE = 8;

/** Words in marks that may name what stands before the comma. */
const MAX_NAMED = 5;

/** Words in marks behind an article that may name a thing. */
const MAX_THING = 3;

/** True where marks hold the title of a work: all words in them have capitals and no sentence ends, or a word before says so ("film"). */
export const isTitle = (units: readonly Unit[], at: number): boolean => {
  const { capitals, count } = units[at] as Unit;
  return (capitals && count <= MAX_TITLE) || is(units[at - 1], Class.work);
};

/** The last marked unit in a row that a verb of describing attributes: "generous" and "a leader". */
const lastMarked = (frame: Frame, first: number): number => {
  let last = first;
  for (let at = first + 1; at < frame.units.length && at - last <= 4; at++) {
    const unit = frame.units[at] as Unit;
    if (unit.kind === "marked") last = at;
    else if (unit.kind !== "comma" && !is(unit, Class.conjunction | Class.determiner | Class.preposition)) break;
  }
  return last;
};

/** True where the opener at `at` opens a clause: a determiner ("said that man") or a relative after a noun does not. */
const opens = (units: readonly Unit[], at: number, from: number, addressee: boolean): boolean => {
  if (at === from || !is(units[at], Class.determiner | Class.relative)) return true;
  if (is(units[at - 1], Class.preposition)) return false;
  // A noun right after a verb that tells nobody is what the relative belongs to: "reported losses that …".
  return addressee || units[from]?.kind !== "word" || skipAdverbials(units, from) > from;
};

/**
 * True where a clause begins at `from`, before the opener at `to`, which is inside it: "said he knew that …". Between a cue and an opener
 * of its own stand only days and places, and whom it is said to.
 */
const beginsClause = (units: readonly Unit[], from: number, to: number, { addressee, content }: QuoteCue): boolean => {
  const first = units[from];
  if (addressee === true || first?.kind !== "word") return false;
  const plain = !is(first, Class.preposition | Class.time | Class.between | Class.opener | Class.negation);
  return plain && (content.includes("bare") || hasFinite(units, { first: from, last: to - 1 }));
};

/** Whom a telling verb addresses: "reporters", "the Dutch minister", "Moon". */
const addresseeAt = (units: readonly Unit[], from: number): Phrase | null => {
  const unit = units[from];
  if (unit === undefined || unit.kind !== "word") return null;
  if (is(unit, Class.audience) || (is(unit, Class.pronoun) && !is(unit, Class.determiner)))
    return { first: from, last: from };
  if (unit.mention >= 0 && !is(unit, Class.determiner)) {
    let last = from;
    while (units[last + 1]?.mention === unit.mention) last++;
    return { first: from, last };
  }
  let last = from;
  while (units[last]?.capital && units[last + 1]?.capital) last++;
  if (last > from || unit.capital) return { first: from, last };
  return phraseAfter(units, from);
};

const isMark = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind !== "word" && unit.kind !== "aside";

/** The content that ends before unit `end` ("…, she said"), not reaching back past `floor`; null where it is no clause. */
export const contentBefore = (frame: Frame, floor: number, end: number): Content | null => {
  const { units } = frame;
  let last = end - 1;
  while (last >= floor && ["comma", "dash"].includes((units[last] as Unit).kind)) last--;
  if (last < floor) return null;
  // Behind what another cue has taken, words begin anew only after a bound.
  if (floor > 0 && units[floor]?.kind === "word" && !is(units[floor], Class.conjunction) && !isMark(units[floor - 1]))
    return null;
  let first = floor;
  while (first < last && ["comma", "dash", "semicolon", "stop", "colon"].includes((units[first] as Unit).kind)) first++;
  if (floor > 0) while (first < last && is(units[first], Class.conjunction)) first++;
  if (units[last]?.kind === "marked") {
    // “…,” she said: the marked words alone, unless the sentence runs into them (The plan is “dead,” she said).
    const before = units[last - 1];
    const content = units[last]?.marked;
    if (first === last || before === undefined || (before.kind !== "word" && content !== null && last - 1 >= first))
      return { first: last, last, form: "marked", addressee: null };
  }
  if (wordsIn(units, first, last) < MIN_WORDS + 1) return null;
  return { first, last, form: "before", addressee: null };
};
