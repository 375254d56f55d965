/**
 * Transcripts: paragraphs that begin with a name and a colon and hold that person's words without marks. One such paragraph proves
 * nothing ("Note: …"); the report must hold several, and the name must be in capitals or that of a person.
 */
import type { Span } from "../../model/index.ts";
import type { Mentions } from "../mentions.ts";
import type { Frame, Unit } from "./frames.ts";

/** Labelled paragraphs that make a transcript. */
const MIN_TURNS = 3;
/** Longest label, in units. */
const MAX_LABEL = 6;
/** Longest label that may be a role ("Question", "记者"), in units. */
const MAX_ROLE = 4;

/** A paragraph that is one person's turn: its frames `[first, last]`, who speaks, and what. */
export interface Turn {
  readonly first: number;
  readonly last: number;
  readonly speaker: Span;
  readonly colon: Span;
  readonly content: Span;
}

interface Label {
  readonly speaker: Span;
  readonly colon: Span;
  /** The label names a person or is in capitals; another is one only where it recurs. */
  readonly sure: boolean;
}

/** A label in capitals right after a mark that nothing closes: “KELLER: … */
const markedLabel = /^\p{Lu}[\p{Lu}\s.'’-]{1,40}(?=:\s)/u;

/** The label at the beginning of a paragraph's first frame, or null. */
const labelOf = (text: string, { units }: Frame, mentions: Mentions, cased: boolean): Label | null => {
  const first = units[0] as Unit;
  if (first.marked !== null) {
    const label = first.marked.closed
      ? null
      : markedLabel.exec(text.slice(first.marked.start, first.marked.start + 60));
    if (label === null) return null;
    const start = first.marked.start;
    const end = start + label[0].length;
    return { speaker: { start, end }, colon: { start: end, end: end + 1 }, sure: true };
  }
  const colon = units.findIndex(({ kind }) => kind === "colon");
  if (colon < 1 || colon > MAX_LABEL || colon + 1 >= units.length || units[colon + 1]?.kind === "marked") return null;
  const label = units.slice(0, colon);
  if (label.some(({ kind }) => kind !== "word" && kind !== "mark" && kind !== "aside")) return null;
  const words = label.filter(({ kind }) => kind === "word");
  const shouted = words.length > 0 && words.every(({ shouted }) => shouted);
  const person = mentions[words.at(-1)?.mention ?? -1]?.kind === "person";
  const sure = shouted || (person && words.every(({ capital }) => capital));
  if (!sure && (words.length === 0 || words.length > MAX_ROLE || !(first.capital || !cased))) return null;
  const { start, end } = units[colon] as Unit;
  // "AMBASSADOR TUOMI (through an interpreter):": what is in brackets names nobody.
  const named = label.findLast(({ kind }) => kind !== "aside") as Unit;
  return { speaker: { start: first.start, end: named.end }, colon: { start, end }, sure };
};

/**
 * The turns of a report by their first frame; none where too few paragraphs look like one. Somebody must speak twice: labels that
 * are all different are those of a list ("VENUE: …", "DEADLINE: …").
 */
export const findTurns = (
  text: string,
  frames: readonly Frame[],
  mentions: Mentions,
  cased: boolean,
): ReadonlyMap<number, Turn> => {
  const found: { readonly turn: Turn; readonly label: string; readonly sure: boolean }[] = [];
  const times = new Map<string, number>();
  let first = 0;
  while (first < frames.length) {
    let last = first;
    while (frames[last + 1]?.paragraph === frames[first]?.paragraph) last++;
    const labelled = labelOf(text, frames[first] as Frame, mentions, cased);
    const end = ((frames[last] as Frame).units.at(-1) as Unit).end;
    if (labelled !== null) {
      const { speaker, colon, sure } = labelled;
      let start = colon.end;
      while (start < end && /\s/.test(text[start] as string)) start++;
      const label = text.slice(speaker.start, speaker.end).trim();
      if (start < end) {
        found.push({ turn: { first, last, speaker, colon, content: { start, end } }, label, sure });
        times.set(label, (times.get(label) ?? 0) + 1);
      }
    }
    first = last + 1;
  }
  const recurs = ({ label }: { readonly label: string }): boolean => (times.get(label) as number) > 1;
  const turns = found.filter((turn) => turn.sure || recurs(turn));
  // One voice in capitals, whose label is of several words, is proof with two turns: "AMBASSADOR TUOMI: …".
  const oneVoice = turns.length > 1 && turns.every((turn) => turn.sure && recurs(turn) && turn.label.includes(" "));
  if ((turns.length < MIN_TURNS && !oneVoice) || !turns.some(recurs)) return new Map();
  return new Map(turns.map(({ turn }) => [turn.first, turn]));
};
