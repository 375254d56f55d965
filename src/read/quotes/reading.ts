/** What reading one frame from left to right carries along: the frame, the language's lexicon and what has been attributed so far. */
import type { Content } from "./contents.ts";
import { type CueHit, type Frame, is, type Unit } from "./frames.ts";
import { Class, type Lexicon } from "./lexicon.ts";
import type { Phrase } from "./phrases.ts";

export interface Attribution {
  readonly cue: CueHit;
  readonly speaker: Phrase | null;
  /** Contiguous pieces, in order; more than one where the words are split. */
  readonly contents: readonly Content[];
  /** The cue stands in a sentence of its own after words in marks: “Is it over?” the envoy asked. */
  readonly looksBack: boolean;
  /** What looks back may give the sentence before to the voice as a whole, without marks. */
  readonly sentenceBefore?: boolean;
  /** The sentence ends in a colon after the cue: the words are the next paragraph. */
  readonly looksAhead?: boolean;
}

export interface Reading {
  readonly frame: Frame;
  readonly lexicon: Lexicon;
  readonly cased: boolean;
  readonly found: readonly Attribution[];
  /** First unit that no attribution has taken. */
  readonly floor: number;
}

/** An attribution of those contents that there are; null where there are none. */
export const attributed = (
  cue: CueHit,
  speaker: Phrase | null,
  contents: readonly (Content | null)[],
): Attribution | null => {
  const kept = contents.filter((content) => content !== null);
  return kept.length === 0 ? null : { cue, speaker, contents: kept, looksBack: false };
};

/** The last speaker that the frame has named. */
export const lastSpeaker = ({ found }: Reading): Phrase | null =>
  found.findLast(({ speaker }) => speaker !== null)?.speaker ?? null;

/** True where a unit bounds a clause that a cue may follow. */
export const isBound = (unit: Unit | undefined): boolean =>
  unit === undefined || ["comma", "dash", "marked", "colon"].includes(unit.kind);

/** True where words of negation stand in a range of units. */
export const isNegated = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some((unit) => is(unit, Class.negation));

/** Units that an adverbial before a cue has at most. */
const MAX_ADVERBIAL = 12;

/** True where the clause before a cue is no more than an adverbial: "In Riga, the envoy said …". */
export const isAdverbial = (units: readonly Unit[], { first, last }: Phrase): boolean =>
  (is(units[first], Class.preposition | Class.subordinator | Class.time) &&
    !is(units[first], Class.conjunction) &&
    units[last]?.kind !== "marked" &&
    last - first < MAX_ADVERBIAL &&
    !units.slice(first, last).some(({ kind }) => kind === "comma")) ||
  units.slice(first, last + 1).every((unit) => unit.kind !== "marked" && (unit.kind !== "word" || unit.classes !== 0));

/** Index of the first of the adverbs and auxiliaries just before unit `at`. */
export const skipAdverbs = (units: readonly Unit[], at: number, floor: number): number => {
  let first = at;
  while (first > floor && (is(units[first - 1], Class.between) || units[first - 1]?.kind === "mark")) first--;
  return first;
};
