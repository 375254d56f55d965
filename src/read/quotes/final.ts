/**
 * Languages in which the cue ends the clause: speaker, words, cue ("위원장은 “…”라고 말했다", "首相は「…」と述べた", "Bakan, … söyledi").
 * The speaker is told by its subject mark or by the comma after it, the words by what closes them before the cue.
 */
import type { Content } from "./contents.ts";
import { type CueHit, is, type Unit } from "./frames.ts";
import { Class, endsLike } from "./lexicon.ts";
import { type Phrase, phraseAfter } from "./phrases.ts";
import { type Attribution, attributed, type Reading } from "./reading.ts";

/** Longest speaker before a comma, where a name that leads may be all of it. */
const MAX_LEAD = 7;
/** Longest speaker, in units. */
const MAX_SPEAKER = 24;

/** The last unit of the words before a cue: a closer ends them, marks may end them alone; -1 where neither does. */
const contentEnd = (
  { frame: { units }, lexicon, floor }: Reading,
  cueAt: number,
): { readonly last: number; readonly subject: Phrase | null } | null => {
  const { closers, subjectMarks } = lexicon;
  for (let at = cueAt - 1; at >= floor && cueAt - at <= MAX_SPEAKER; at--) {
    const unit = units[at] as Unit;
    // “…”라고 위원장이 말했다: the subject stands between the words and the cue.
    const rest = at + 1 < cueAt ? { first: at + 1, last: cueAt - 1 } : null;
    const subject = rest !== null && endsLike((units[rest.last] as Unit).folded, subjectMarks) ? rest : null;
    if (
      rest !== null &&
      subject === null &&
      !units.slice(rest.first, cueAt).every((word) => is(word, Class.between | Class.time) || word.kind === "comma")
    )
      return null;
    if (unit.kind === "marked") return { last: at, subject };
    if (unit.kind === "word" && endsLike(unit.folded, closers)) return { last: at, subject };
    if (unit.kind === "stop" || unit.kind === "semicolon") return null;
  }
  return null;
};

/** The speaker at the beginning of `[from, to)`: up to a subject mark, else up to the first comma. */
const leadingSpeaker = ({ frame: { units }, lexicon }: Reading, from: number, to: number): Phrase | null => {
  let first = from;
  while (
    first < to &&
    (is(units[first], Class.conjunction | Class.time | Class.between) || units[first]?.kind === "comma")
  )
    first++;
  let comma = -1;
  for (let at = first; at < to && at - first < MAX_SPEAKER; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === "marked" || unit.kind === "colon") break;
    if (unit.kind === "comma") {
      comma = comma < 0 ? at : comma;
      if (lexicon.subjectMarks.length > 0) first = at + 1;
    } else if (unit.kind === "word" && isSubject(units, at, lexicon.subjectMarks))
      return { first: Math.min(first, at), last: at };
  }
  if (lexicon.subjectMarks.length > 0 || first >= to) return null;
  if (comma > first && comma - first <= MAX_LEAD) return { first, last: comma - 1 };
  // No comma: up to the last name before the words, else the capitals that lead.
  const end = comma > first ? comma : to;
  for (let at = Math.min(end, first + MAX_SPEAKER) - 1; at >= first; at--)
    if ((units[at] as Unit).mention >= 0 && (units[at] as Unit).capital) return { first, last: at };
  let last = first;
  while (last + 1 < end && units[last + 1]?.capital) last++;
  return units[first]?.capital === true && units[to]?.kind === "marked" ? { first, last } : null;
};

/** True where the unit ends a subject; a mark that is a word of its own must follow something other than another particle. */
const isSubject = (units: readonly Unit[], at: number, marks: readonly string[]): boolean => {
  const { folded } = units[at] as Unit;
  if (marks.includes(folded))
    return at > 0 && units[at - 1]?.kind === "word" && !/^[\p{Script=Hiragana}]$/u.test(units[at - 1]?.folded ?? "");
  return endsLike(folded, marks);
};

export const readFinal = (reading: Reading, hit: CueHit): Attribution | null => {
  const { units } = reading.frame;
  const end = contentEnd(reading, hit.first);
  if (end === null) return null;
  const lead = end.subject ?? leadingSpeaker(reading, reading.floor, end.last);
  let first = end.subject === null && lead !== null ? lead.last + 1 : reading.floor;
  while (
    first < end.last &&
    (["comma", "aside"].includes(units[first]?.kind ?? "") || is(units[first], Class.time | Class.between))
  )
    first++;
  let last = end.last;
  // A closer that is a word of its own is none of the words said.
  if (units[last]?.kind === "word" && reading.lexicon.closers.includes((units[last] as Unit).folded)) last--;
  if (units[last]?.kind === "marked") {
    const before = units[last - 1];
    const alone =
      last === first || (before !== undefined && before.kind !== "word") || !hit.cue.content.includes("bare");
    const marked: Content = { first: last, last, form: "marked", addressee: null };
    const adverbial = units.slice(first, last).length <= 6;
    const speaker = lead ?? (hit.cue.speaker === "either" ? phraseAfter(units, hit.last + 1) : null);
    return attributed(hit, speaker, [alone || adverbial ? marked : { ...marked, first, form: "before" }]);
  }
  if (!hit.cue.content.includes("opener") || last - first < 1) return null;
  if (lead === null && !reading.lexicon.rules.dropsSubjects) return null;
  return attributed(hit, lead, [{ first, last, form: "before", addressee: null }]);
};
