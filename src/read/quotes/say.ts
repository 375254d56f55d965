/** Verbs of saying with a subject beside them: "the envoy said that …", “…,” said the envoy, "…, the envoy said." */
import { type Content, clauseEnd, contentAfter, contentBefore, markedFrom } from "./contents.ts";
import { type CueHit, is, type Unit } from "./frames.ts";
import { Class } from "./lexicon.ts";
import { type Phrase, phraseAfter, subjectAfter, subjectBefore, subjectOfClause } from "./phrases.ts";
import {
  type Attribution,
  attributed,
  isAdverbial,
  isBound,
  isNegated,
  lastSpeaker,
  type Reading,
  skipAdverbs,
} from "./reading.ts";

/** Units that may stand between two pieces of one quote, the attribution aside. */
const MAX_BETWEEN_PIECES = 12;

/** Units within which negation before a cue denies it. */
const MAX_DENIAL = 4;

/** Units between a cue and the colon that ends its sentence. */
const MAX_BEFORE_COLON = 16;

/** Words in marks that go on after the attribution and perhaps days and places: “…,” said X on Friday, “…”. */
export const goingOn = ({ frame }: Reading, from: number): Content | null => {
  const { units, cues } = frame;
  for (let at = from; at < units.length && at - from < MAX_BETWEEN_PIECES; at++) {
    if (cues.some(({ first }) => first === at)) return null;
    const unit = units[at] as Unit;
    if (unit.kind === "marked") {
      // "…," he said on “Meet the Press”: a name in marks inside a phrase goes on with nothing.
      const inPhrase = units[at - 1]?.kind === "word" && !is(units[at - 1], Class.conjunction);
      return inPhrase ? null : markedFrom(frame, at);
    }
  }
  return null;
};

/** The plan, she said, would fail: the clause goes on after the comma. */
export const resumed = ({ frame }: Reading, from: number): Content | null => {
  const { units } = frame;
  if (units[from]?.kind !== "comma" || !is(units[from + 1], Class.between | Class.finite) || from + 2 >= units.length)
    return null;
  return { first: from + 1, last: clauseEnd(frame, from + 1), form: "before", addressee: null };
};

const contentFrom = ({ frame, lexicon }: Reading, from: number, { cue }: CueHit): Content | null =>
  contentAfter(frame, from, cue, lexicon.rules.commaBeforeContent);

/** A verb whose subject does not stand before it: “…,” said X; "sagte X, dass …"; "…, and said …"; "Řekl, že …". */
const readInverted = (reading: Reading, hit: CueHit): Attribution | null => {
  const { units } = reading.frame;
  const { rules } = reading.lexicon;
  const { cue, first, last } = hit;
  const bound = skipAdverbs(units, first, reading.floor);
  if (isNegated(units, Math.max(reading.floor, first - 2), first)) return null;
  const leads = bound === 0 || is(units[bound - 1], Class.conjunction | Class.subordinator);
  if (cue.speaker !== "before" && (isBound(units[bound - 1]) || leads || rules.verbSecond)) {
    const before = isBound(units[bound - 1]) ? contentBefore(reading.frame, reading.floor, bound) : null;
    const after = withName(units, subjectAfter(units, last + 1, rules.capitalNouns));
    // "Читаючи вголос, наголосила не той склад": an object after a verb without subject is what the verb is about.
    const objected = after === null && is(units[last + 1], Class.negation);
    const clause =
      before !== null &&
      !objected &&
      (before.form === "marked" || (cue.content.length > 0 && !isAdverbial(units, before)));
    const from = (after?.last ?? last) + 1;
    const content = contentFrom(reading, from, hit) ?? (after === null ? null : contentFrom(reading, last + 1, hit));
    if (before !== null && clause && (content === null || content.form !== "opener"))
      return attributed(hit, after, [
        before,
        before.form === "marked" ? goingOn(reading, from) : resumed(reading, from),
      ]);
    // "… и отметил, что": a verb that follows a conjunction has the subject of the verb before it.
    const shared = leads && bound > 0 ? lastSpeaker(reading) : null;
    if (content !== null && (after !== null || rules.dropsSubjects)) return attributed(hit, after ?? shared, [content]);
    if (after !== null && content === null && endsInColon(units, after.last)) return ahead(hit, after);
    if (after !== null && reading.floor === 0 && content === null)
      return { cue: hit, speaker: after, contents: [], looksBack: true };
  }
  const speaker = lastSpeaker(reading) ?? subjectOfClause(units, 0, first);
  if ((speaker === null && !rules.dropsSubjects) || is(units[first - 1], Class.determiner)) return null;
  const content = contentFrom(reading, last + 1, hit);
  if (content === null && speaker !== null && endsInColon(units, last)) return ahead(hit, speaker);
  return attributed(hit, speaker, [content]);
};

export const readSay = (reading: Reading, hit: CueHit): Attribution | null => {
  const { units } = reading.frame;
  const { cue, first, last } = hit;
  if (cue.speaker === "none") return attributed(hit, null, [contentFrom(reading, last + 1, hit)]);
  if (isDenied(units, first, reading.floor)) return null;
  const subject = cue.speaker === "after" ? null : subjectBefore(units, first, reading.floor, reading.lexicon.rules);
  // "Am Montag sagte der Minister, …": what stands before the verb is no subject.
  if (subject === null || (reading.lexicon.rules.verbSecond && subjectAfterVerb(reading, hit, subject)))
    return readInverted(reading, hit);
  if (subject.apposed === true && cue.speaker === "either" && closesSentence(reading, hit))
    return readInverted(reading, hit);
  if (isNegated(units, subject.last + 1, first)) return null;
  // An auxiliary may stand before a pronoun: "…, a-t-elle ajouté".
  const bound = skipAdverbs(units, subject.first, reading.floor);
  const bounded = bound > reading.floor && isBound(units[bound - 1]);
  const before = bounded ? contentBefore(reading.frame, reading.floor, bound) : null;
  const after = contentFrom(reading, last + 1, hit);
  if (before?.form === "marked")
    return attributed(hit, subject, [before, after?.form === "marked" ? after : goingOn(reading, last + 1)]);
  const relative = is(units[subject.first], Class.relative) && !is(units[subject.first], Class.determiner);
  // Without capitals to tell a name, what follows the verb may be its object: then it reports nothing before it.
  const closes = reading.cased || units[last + 1]?.kind !== "word";
  const clauseBefore =
    before !== null && closes && !relative && !isAdverbial(units, before) && cue.content.length > 0 ? before : null;
  if (after === null) {
    if (endsInColon(units, last)) return ahead(hit, subject);
    if (clauseBefore !== null) return attributed(hit, subject, [clauseBefore, resumed(reading, last + 1)]);
    return subject.first === 0 && reading.floor === 0
      ? { cue: hit, speaker: subject, contents: [], looksBack: true }
      : null;
  }
  const adverbialAfter = after.form === "bare" && is(units[last + 1], Class.preposition | Class.time);
  return attributed(hit, subject, [clauseBefore !== null && adverbialAfter ? clauseBefore : after]);
};

/**
 * True where the subject follows the verb and ends the sentence: "…, said the envoy." Where the verb can report without an opener, what
 * follows may as well be the beginning of its clause; then only a name tells.
 */
const closesSentence = ({ frame: { units }, lexicon }: Reading, { cue, last }: CueHit): boolean => {
  const phrase = subjectAfter(units, last + 1, lexicon.rules.capitalNouns);
  const next = phrase === null ? undefined : units[phrase.last + 1];
  if (phrase === null || next?.kind === "word" || next?.kind === "marked") return false;
  if (!cue.content.includes("bare") && !cue.content.includes("finite")) return true;
  return units.slice(phrase.first, phrase.last + 1).some(({ mention, capital }) => mention >= 0 || capital);
};

/** In a verb-second language: an adverbial holds the first place, and the subject follows the verb. */
const subjectAfterVerb = ({ frame: { units }, floor }: Reading, { last, cue }: CueHit, subject: Phrase): boolean => {
  if (cue.speaker === "before") return false;
  let first = subject.first;
  while (first > floor && units[first - 1]?.kind === "word") first--;
  const adverbial = is(units[first], Class.preposition | Class.time | Class.between);
  return adverbial && phraseAfter(units, last + 1) !== null;
};

/** True where a frame ends in a colon that follows unit `at`, at most a few adverbials later. */
const endsInColon = (units: readonly Unit[], at: number): boolean =>
  units.at(-1)?.kind === "colon" && units.length - at <= MAX_BEFORE_COLON;

/** "The envoy said:" and a paragraph to itself. */
const ahead = (cue: CueHit, speaker: Phrase): Attribution => ({
  cue,
  speaker,
  contents: [],
  looksBack: false,
  looksAhead: true,
});

/** True where negation, with auxiliaries and small words, is all that stands between a cue and what is before it: "n'a pas précisé". */
const isDenied = (units: readonly Unit[], at: number, floor: number): boolean => {
  for (let i = at - 1; i >= floor && at - i <= MAX_DENIAL; i--) {
    if (is(units[i], Class.negation) && !is(units[i], Class.opener)) return true;
    if (units[i]?.kind !== "mark" && !is(units[i], Class.between | Class.finite)) return false;
  }
  return false;
};

/** Longest name behind a comma, in units. */
const MAX_NAME = 6;

/** Longest role with its name, in units. */
const MAX_ROLE = 12;

/** True where a person's name ends a phrase and no preposition stands before it. */
const endsInPerson = (units: readonly Unit[], { first, last }: Phrase): boolean => {
  const { mention, person } = units[last] as Unit;
  if (person < 0 || is(units[first], Class.pronoun)) return false;
  let at = last;
  while (at > first && (units[at - 1]?.mention === mention || (units[at - 1] as Unit).start >= person)) at--;
  return at > first && !is(units[at - 1], Class.preposition | Class.between | Class.time | Class.audience);
};

/** A role and the name that stands beside it, between commas or at the end: "la porte-parole, Ioana Petrescu". */
export const withName = (units: readonly Unit[], phrase: Phrase | null): Phrase | null => {
  if (phrase === null) return null;
  // "la commissaire au commerce Agathe Lemoine": a person's name ends what the preposition goes on with.
  let bound = phrase.last + 1;
  while (bound < units.length && bound - phrase.first < MAX_ROLE && units[bound]?.kind === "word") bound++;
  const role = { first: phrase.first, last: bound - 1 };
  if (is(units[phrase.last + 1], Class.preposition) && units[bound]?.kind !== "word" && endsInPerson(units, role))
    return role;
  if (units[phrase.last + 1]?.kind !== "comma") return phrase;
  const from = phrase.last + 2;
  if (units.slice(phrase.first, phrase.last + 1).some(({ mention, bare }) => mention >= 0 && bare)) return phrase;
  let end = from;
  while (end - from < MAX_NAME && units[end]?.kind === "word" && (units[end]?.capital || is(units[end], Class.linking)))
    end++;
  const named = end - from >= 2 && units[end - 1]?.capital === true;
  return named && units[end]?.kind !== "word" ? { first: phrase.first, last: end - 1 } : phrase;
};

/** Participles and the like, whose speaker is that of the clause they hang on: "…, adding that …". */
export const readHang = (reading: Reading, hit: CueHit): Attribution | null => {
  const { units } = reading.frame;
  // "X stepped down, pale, saying …": after a comma the subject is that of the clause, not what stands between commas.
  const beside = units[hit.first - 1]?.kind === "comma" ? null : subjectBefore(units, hit.first, reading.floor);
  const speaker = beside ?? lastSpeaker(reading) ?? subjectOfClause(units, 0, hit.first);
  return attributed(hit, speaker, [contentFrom(reading, hit.last + 1, hit)]);
};
