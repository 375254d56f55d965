/**
 * Reads one frame: which cue attributes which words to whom. Cues are taken from left to right; what one has taken, the next
 * cannot take. A cue without words of its own attributes nothing.
 */
import type { QuoteCue } from "../../languages/rules/quotes.ts";
import { type Content, clauseEnd, contentAfter, contentBefore } from "./contents.ts";
import { type CueHit, type Frame, is, type Unit } from "./frames.ts";
import { Class, type Lexicon } from "./lexicon.ts";
import { type Phrase, phraseAfter, subjectBefore, subjectOfClause } from "./phrases.ts";

export interface Attribution {
  readonly cue: CueHit;
  readonly speaker: Phrase | null;
  /** Contiguous pieces, in order; more than one where the words are split. */
  readonly contents: readonly Content[];
  /** The cue stands in a sentence of its own after words in marks: “Is it over?” the envoy asked. */
  readonly looksBack: boolean;
}

/** Units that may stand between two pieces of one quote, the attribution aside. */
const MAX_BETWEEN_PIECES = 12;

const isBound = (unit: Unit | undefined): boolean =>
  unit === undefined || ["comma", "dash", "marked", "colon"].includes(unit.kind);

/** True where words of negation stand between the subject and the cue. */
const isNegated = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some((unit) => is(unit, Class.negation));

/** True where a cue's form is a noun here: "her claims of victory". */
const isNoun = (units: readonly Unit[], { first, cue }: CueHit): boolean =>
  cue.role === "say" && is(units[first - 1], Class.determiner) && !is(units[first - 1], Class.pronoun);

/** Units that an adverbial before a cue has at most. */
const MAX_ADVERBIAL = 12;

/** True where the clause before a cue is no more than an adverbial: "In Riga, the envoy said …". */
const isAdverbial = (units: readonly Unit[], { first, last }: Phrase): boolean =>
  (is(units[first], Class.preposition | Class.subordinator | Class.time) &&
    last - first < MAX_ADVERBIAL &&
    !units.slice(first, last).some(({ kind }) => kind === "comma")) ||
  units.slice(first, last + 1).every((unit) => unit.kind !== "word" || unit.classes !== 0);

/** Attribution by punctuation alone, as a cue: “…” — Anna Keller; Anna Keller: “…”. */
const sign = (id: string): QuoteCue => ({ id, cue: "", role: "say", speaker: "before", content: [], examples: [] });
const signature = sign("signature");
const label = sign("label");
/** Longest name that signs or labels words, in units. */
const MAX_NAME = 8;

/** True for the words of a name: capitals where the script has them, and what stands between them. */
const isName = (units: readonly Unit[], cased: boolean): boolean =>
  units.length > 0 &&
  units.length <= MAX_NAME &&
  units.every(
    (unit) =>
      unit.kind === "aside" ||
      (unit.kind === "mark" && unit.folded !== "•") ||
      (unit.kind === "word" && (!cased || unit.capital || is(unit, Class.linking | Class.determiner))),
  ) &&
  units.some(({ kind, capital }) => kind === "word" && (capital || !cased));

/** What a frame without a cue says by its form: a name and a colon before marks, a dash and a name after them. */
const attributeByForm = (units: readonly Unit[], cased: boolean): Attribution[] => {
  const colon = units.findIndex(({ kind }) => kind === "colon");
  if (colon > 0 && units[colon + 1]?.kind === "marked" && isName(units.slice(0, colon), cased)) {
    const content: Content = { first: colon + 1, last: colon + 1, form: "marked", addressee: null };
    const cue = { first: colon, last: colon, cue: label };
    return [{ cue, speaker: { first: 0, last: colon - 1 }, contents: [content], looksBack: false }];
  }
  const dash = units.findIndex(({ kind }) => kind === "dash");
  if (dash !== 0 && !(dash === 1 && units[0]?.kind === "marked")) return [];
  let last = units.length - 1;
  while (last > dash && units[last]?.kind === "stop") last--;
  const comma = units.findIndex(({ kind }, at) => at > dash && kind === "comma");
  const name = units.slice(dash + 1, comma < 0 ? last + 1 : comma);
  if (!isName(name, cased) || last - dash > 2 * MAX_NAME) return [];
  const speaker = { first: dash + 1, last };
  const content: Content = { first: 0, last: 0, form: "marked", addressee: null };
  const cue = { first: dash, last: dash, cue: signature };
  return [{ cue, speaker, contents: dash === 0 ? [] : [content], looksBack: dash === 0 }];
};

/** Index of the first of the adverbs and auxiliaries just before unit `at`. */
const skipAdverbs = (units: readonly Unit[], at: number, floor: number): number => {
  let first = at;
  while (first > floor && is(units[first - 1], Class.between)) first--;
  return first;
};

/** Attributes the words of a frame. */
export const attribute = (frame: Frame, lexicon: Lexicon, cased: boolean): Attribution[] => {
  const { units } = frame;
  if (frame.cues.length === 0) return attributeByForm(units, cased);
  const { commaBeforeContent } = lexicon.rules;
  const found: Attribution[] = [];
  /** First unit that no attribution has taken. */
  let floor = 0;

  const made = (
    cue: CueHit,
    speaker: Phrase | null,
    contents: readonly (Content | null)[],
    looksBack = false,
  ): Attribution | null => {
    const kept = contents.filter((content) => content !== null);
    return kept.length === 0 && !looksBack ? null : { cue, speaker, contents: kept, looksBack };
  };
  const lastSpeaker = (): Phrase | null => found.findLast(({ speaker }) => speaker !== null)?.speaker ?? null;
  const contentFrom = (from: number, { cue }: CueHit): Content | null =>
    contentAfter(frame, from, cue, commaBeforeContent);

  /** Words in marks that go on after the attribution and perhaps days and places: “…,” said X on Friday, “…”. */
  const goingOn = (from: number): Content | null => {
    for (let at = from; at < units.length && at - from < MAX_BETWEEN_PIECES; at++) {
      if (frame.cues.some(({ first }) => first === at)) return null;
      const unit = units[at] as Unit;
      if (unit.kind === "marked") return { first: at, last: at, form: "marked", addressee: null };
    }
    return null;
  };

  /** The plan, she said, would fail: the clause goes on after the comma. */
  const resumed = (from: number): Content | null => {
    if (units[from]?.kind !== "comma" || !is(units[from + 1], Class.between) || from + 2 >= units.length) return null;
    return { first: from + 1, last: clauseEnd(frame, from + 1), form: "before", addressee: null };
  };

  /** A verb whose subject does not stand before it: “…,” said X; "…, and said …". */
  const sayInverted = (hit: CueHit): Attribution | null => {
    const { cue, first, last } = hit;
    const bound = skipAdverbs(units, first, floor);
    if (cue.speaker !== "before" && isBound(units[bound - 1])) {
      const after = phraseAfter(units, last + 1);
      const from = (after?.last ?? last) + 1;
      const before = contentBefore(frame, floor, bound);
      if (before !== null) return made(hit, after, [before, before.form === "marked" ? goingOn(from) : null]);
      if (after !== null) {
        const content = contentFrom(from, hit);
        return made(hit, after, [content], content === null && floor === 0);
      }
    }
    const speaker = lastSpeaker() ?? subjectOfClause(units, 0, first);
    if (speaker === null || is(units[first - 1], Class.determiner)) return null;
    return isNegated(units, Math.max(floor, first - 3), first)
      ? null
      : made(hit, speaker, [contentFrom(last + 1, hit)]);
  };

  const say = (hit: CueHit): Attribution | null => {
    const { cue, first, last } = hit;
    const subject = cue.speaker === "after" ? null : subjectBefore(units, first, floor);
    if (subject === null) return sayInverted(hit);
    if (isNegated(units, subject.last + 1, first)) return null;
    const bounded = subject.first > floor && isBound(units[subject.first - 1]);
    const before = bounded ? contentBefore(frame, floor, subject.first) : null;
    const after = contentFrom(last + 1, hit);
    if (before?.form === "marked")
      return made(hit, subject, [before, after?.form === "marked" ? after : goingOn(last + 1)]);
    const clauseBefore = before !== null && !isAdverbial(units, before) && cue.content.length > 0 ? before : null;
    if (after === null) {
      if (clauseBefore === null) return made(hit, subject, [], subject.first === 0 && floor === 0);
      return made(hit, subject, [clauseBefore, resumed(last + 1)]);
    }
    const adverbialAfter = after.form === "bare" && is(units[last + 1], Class.preposition | Class.time);
    return made(hit, subject, [clauseBefore !== null && adverbialAfter ? clauseBefore : after]);
  };

  const hang = (hit: CueHit): Attribution | null => {
    const beside = subjectBefore(units, hit.first, floor);
    const speaker = beside ?? lastSpeaker() ?? subjectOfClause(units, 0, hit.first);
    return made(hit, speaker, [contentFrom(hit.last + 1, hit)]);
  };

  const source = (hit: CueHit): Attribution | null => {
    const speaker = phraseAfter(units, hit.last + 1, true);
    if (speaker === null) return null;
    const before = contentBefore(frame, floor, hit.first);
    const next = speaker.last + 1;
    if (before !== null && found.length === 0 && (before.form === "marked" || !isAdverbial(units, before)))
      return made(hit, speaker, [before, resumed(next)]);
    if (before !== null || found.length > 0 || units[next]?.kind !== "comma") return null;
    const first = next + 1;
    const last = clauseEnd(frame, first);
    if (last <= first && units[first]?.kind !== "marked") return null;
    // "According to X, the minister said that …": the inner voice is the one quoted.
    const inner = frame.cues.some(
      ({ first: at, cue }) => at > first && at <= last && cue.role === "say" && cue.content.length > 0,
    );
    return inner
      ? null
      : made(hit, speaker, [{ first, last, form: first === last ? "marked" : "before", addressee: null }]);
  };

  let looksBack: Attribution | null = null;
  for (const hit of frame.cues) {
    if (hit.first < floor || isNoun(units, hit)) continue;
    const attribution = { say, hang, source }[hit.cue.role](hit);
    if (attribution === null) continue;
    if (attribution.looksBack) {
      looksBack ??= attribution;
      continue;
    }
    found.push(attribution);
    const { cue, speaker, contents } = attribution;
    floor = Math.max(cue.last + 1, (speaker?.last ?? 0) + 1, ...contents.map(({ last }) => last + 1));
  }
  return found.length === 0 && looksBack !== null ? [looksBack] : found;
};
