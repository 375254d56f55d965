/** Words that name a source without a verb: "according to X, …", "…, laut X, …", "X zufolge", "X에 따르면". */
import { type Content, clauseEnd, contentBefore, markedAfter } from "./contents.ts";
import { closerBefore } from "./endings.ts";
import type { CueHit, Unit } from "./frames.ts";
import { is } from "./frames.ts";
import { Class } from "./lexicon.ts";
import { type Phrase, phraseAfter, phraseBefore } from "./phrases.ts";
import { type Attribution, attributed, isAdverbial, isBound, type Reading } from "./reading.ts";

/** Punctuation at which a clause is over. */
const isEnd = (unit: Unit | undefined): boolean =>
  unit === undefined || ["stop", "semicolon", "dash"].includes(unit.kind);

/** The clause that begins at `from`, past one comma. */
const clauseFrom = ({ frame, lexicon }: Reading, from: number): Content | null => {
  const { units } = frame;
  const { order } = lexicon.rules;
  let first = units[from]?.kind === "comma" || units[from]?.kind === "colon" ? from + 1 : from;
  if (order === "final") while (is(units[first], Class.between | Class.conjunction)) first++;
  if (isEnd(units[first]) || first >= units.length) return null;
  if (units[first]?.kind === "marked") {
    const next = units[first + 1];
    if (next === undefined || next.kind !== "word") return { first, last: first, form: "marked", addressee: null };
  }
  const later = units[from]?.kind === "comma" ? markedAfter(frame, first) : -1;
  if (later > 0 && units[later - 1]?.kind === "colon")
    return { first: later, last: later, form: "marked", addressee: null };
  let last = clauseEnd(frame, first);
  // "…延びたという。": hearsay closes the words of a source as it does those of a verb.
  const closer = order === "final" ? closerBefore(lexicon.closers, units, last, first) : null;
  if (closer?.whole === true) last = closer.first - 1;
  return last <= first ? null : { first, last, form: "before", addressee: null };
};

/** Fewest words of a clause that follows a source without a comma. */
const MIN_CLAUSE = 3;

/** Without a comma the source ends with its last name, where a clause follows: "Według premiera Nowaka umowa wygasła." */
const endAtName = (units: readonly Unit[], phrase: Phrase): Phrase => {
  if (units[phrase.last + 1]?.kind === "comma") return phrase;
  for (let at = phrase.first; at <= phrase.last; at++) {
    // "Podle pozorovatelů je …": a finite word belongs to the clause.
    if (at > phrase.first && is(units[at], Class.finite)) return { first: phrase.first, last: at - 1 };
    const { mention, bare, capital } = units[at] as Unit;
    const next = units[at + 1];
    if (next === undefined || next.kind !== "word" || next.capital || next.classes !== 0) continue;
    if ((mention >= 0 && bare && next.mention !== mention) || (capital && mention < 0 && units[at - 1]?.capital))
      return { first: phrase.first, last: at };
  }
  if (units[phrase.last + 1]?.kind === "word") return phrase;
  const rest = units.slice(phrase.last + 1);
  if (rest.some(({ kind }) => kind === "word" || kind === "marked")) return phrase;
  for (let at = phrase.last - MIN_CLAUSE; at > phrase.first; at--) {
    const { mention } = units[at] as Unit;
    if (
      mention >= 0 &&
      (units[at + 1] as Unit).mention !== mention &&
      !is(units[at + 1], Class.linking | Class.conjunction)
    )
      return { first: phrase.first, last: at };
  }
  return phrase;
};

/** Longest apposition to a source, in units. */
const MAX_APPOSITION = 12;

/** A source with the role that stands behind it between commas: "according to Anna Keller, the director, the …". */
const withApposition = (units: readonly Unit[], phrase: Phrase, capitalNouns: boolean): Phrase => {
  if (units[phrase.last + 1]?.kind !== "comma") return phrase;
  const after = phraseAfter(units, phrase.last + 2, !capitalNouns, capitalNouns);
  if (after === null || after.last - after.first > MAX_APPOSITION || units[after.last + 1]?.kind !== "comma")
    return phrase;
  const names = ({ first, last }: Phrase): boolean => units.slice(first, last + 1).some(({ person }) => person >= 0);
  // "according to police, Anna Keller, 34, …": a name behind what is no name begins the clause.
  return names(phrase) && is(units[after.first], Class.determiner) && !names(after)
    ? { first: phrase.first, last: after.last }
    : phrase;
};

export const readSource = (reading: Reading, hit: CueHit): Attribution | null => {
  const { frame, lexicon, floor, found } = reading;
  const { units } = frame;
  const { capitalNouns } = lexicon.rules;
  const inside = hit.cue.speaker === "before";
  // The last words of some cues belong to the speaker's words: "nach Angaben der Polizei".
  const own = hit.last - hit.speakerWords + 1;
  let speaker: Phrase | null = inside
    ? phraseBefore(units, hit.first, floor)
    : hit.speakerWords > 0
      ? { first: own, last: phraseAfter(units, hit.last, !capitalNouns, capitalNouns)?.last ?? hit.last }
      : phraseAfter(units, hit.last + 1, !capitalNouns, capitalNouns);
  if (speaker === null || found.length > 0) return null;
  // "according to plan" names nobody, unless it is somebody's.
  const said = units.slice(speaker.first, speaker.last + 1);
  if (said.some((unit) => is(unit, Class.notSource)) && !said.some(({ mention, bare }) => mention >= 0 && bare))
    return null;
  const before = contentBefore(frame, floor, Math.min(speaker.first, hit.first));
  if (before === null && !inside) speaker = withApposition(units, endAtName(units, speaker), capitalNouns);
  const next = Math.max(speaker.last, hit.last) + 1;
  const taken = before !== null && (before.form === "marked" || !isAdverbial(units, before)) ? before : null;
  const after = clauseFrom(reading, next);
  const leads = taken === null;
  // "…, so der Botschafter." only closes a sentence: "…, so wurde gewechselt" is none.
  const closes = units[next]?.kind !== "word" || is(units[next], Class.preposition | Class.time);
  if (!hit.cue.content.includes("bare") && (leads || !closes || !isBound(units[hit.first - 1]))) return null;
  // After "…, according to X," the sentence may go on with the clause or with something else: only a verb goes on.
  const resumes = units[next]?.kind === "comma" && !is(units[next + 1], Class.between | Class.finite);
  const goesOn =
    leads || (!resumes && units[next]?.kind !== "comma") || is(units[next + 1], Class.between | Class.finite);
  if (leads && after !== null && holdsSay(reading, after)) return null;
  return attributed(hit, speaker, [taken, goesOn ? after : null]);
};

/** "According to X, the minister said that …": the inner voice is the one quoted. */
const holdsSay = ({ frame: { cues } }: Reading, { first, last }: Content): boolean =>
  cues.some(({ first: at, cue }) => at > first && at <= last && cue.role === "say" && cue.content.length > 0);
