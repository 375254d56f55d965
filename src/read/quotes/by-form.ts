/** Attribution by form alone, without a word of saying: a name and a colon before marks, a dash and a name after them. */
import type { QuoteCue } from "../../languages/rules/quotes.ts";
import type { Content } from "./contents.ts";
import { is, type Unit } from "./frames.ts";
import { Class } from "./lexicon.ts";
import { nameIn, type Phrase, personIn, phraseAfter } from "./phrases.ts";
import type { Attribution } from "./reading.ts";

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

const tailing = sign("tail");
/** Units after marks in which a language of which no cue is known may name the speaker. */
const MAX_TAIL = 10;

/** “…,” xxx Anna Keller; “…,” Anna Keller xxx: marks and a short clause with a name, in a language of which no cue is known, or with a rare verb. */
const readTail = (units: readonly Unit[], knowsCues: boolean): Attribution | null => {
  const [words] = units;
  if (words?.kind !== "marked" || words.marked === null) return null;
  // Where cues are known, a verb that is none must be beside the name and the words must end as words before an attribution do.
  const open = units[1]?.kind === "comma" || units[1]?.kind === "dash" || words.opensAttribution;
  if (knowsCues && !open) return null;
  let at = 1;
  while (units[at]?.kind === "comma" || units[at]?.kind === "dash") at++;
  const from = at;
  while (at - from < MAX_TAIL && (units[at]?.kind === "word" || units[at]?.kind === "mark")) at++;
  const capitals = units.flatMap(({ capital }, i) => (i >= from && i < at && capital ? [i] : []));
  const [first] = capitals;
  const last = capitals.at(-1);
  if (at - from < 2 || first === undefined || last === undefined) return null;
  const cueAt = first > from ? from : last + 1;
  if (cueAt >= at) return null;
  const beside = first > from ? first - from <= 1 : at - last <= 3;
  const named = units.slice(first, last + 1).every((unit) => unit.capital || unit.mention >= 0 || unit.kind === "mark");
  if (knowsCues && !(beside && named && units[cueAt]?.classes === 0)) return null;
  return {
    cue: { first: cueAt, last: cueAt, cue: tailing, speakerWords: 0 },
    speaker: { first, last },
    contents: [{ first: 0, last: 0, form: "marked", addressee: null }],
    looksBack: false,
  };
};

/** Fewest words in marks behind a clause and a colon that are somebody's words, not a name. */
const MIN_SAID = 3;

/**
 * A name that ends the clause before the colon, with the role it stands behind: all that follows the particles that open the clause
 * ("А ось голова комітету Джоанна Ферріс:"), or what stands before the comma ("E da presidente da comissão, Sunniva Rao:").
 */
const withRole = (units: readonly Unit[], named: Phrase, from: number, colon: number): Phrase => {
  if (named.last !== colon - 1) return named;
  let first = from;
  while (first < named.first && is(units[first], Class.conjunction | Class.between)) first++;
  if (first === from) return named;
  if (is(units[first], Class.preposition | Class.linking)) first++;
  const role = units.slice(first, named.first);
  const whole = role.every(({ kind, classes }, at) =>
    kind === "comma"
      ? at === role.length - 1
      : kind === "word" && (classes & ~(Class.linking | Class.preposition | Class.determiner)) === 0,
  );
  return whole && role.length <= MAX_NAME ? { first, last: named.last } : named;
};

/** "The consul was brief: “…”": a clause about a person, a colon, and marks in the same sentence or the next paragraph. */
export const readColon = (units: readonly Unit[], from: number): Attribution | null => {
  const colon = units.findIndex(({ kind }, at) => at >= from && kind === "colon");
  const next = units[colon + 1];
  if (colon < 1 || units.slice(from, colon).some(({ kind }) => kind === "marked")) return null;
  const ends = next === undefined;
  const said = next?.kind === "marked" && next.marked?.family === "double" && next.count >= MIN_SAID && !next.capitals;
  if (!ends && !said) return null;
  const named = personIn(units, from, colon) ?? nameIn(units, from, colon);
  if (named === null) return null;
  const speaker = withRole(units, named, from, colon);
  const cue = { first: colon, last: colon, cue: label, speakerWords: 0 };
  const words: Content = { first: colon + 1, last: colon + 1, form: "marked", addressee: null };
  return { cue, speaker, contents: ends ? [] : [words], looksBack: false, looksAhead: ends };
};

/** ‘We were never asked’: island premier on port deal. A line without a stop: words in marks, a colon, who said them. */
const readHeadline = (units: readonly Unit[]): Attribution | null => {
  const [words, colon] = units;
  if (words?.kind !== "marked" || words.marked?.closed !== true || colon?.kind !== "colon") return null;
  if (words.count < MIN_SAID || words.capitals || units.length < 3) return null;
  if (units.slice(2).some(({ kind }) => kind !== "word" && kind !== "comma" && kind !== "mark")) return null;
  const speaker = phraseAfter(units, 2);
  if (speaker === null || speaker.last - speaker.first >= MAX_NAME) return null;
  const cue = { first: 1, last: 1, cue: label, speakerWords: 0 };
  return { cue, speaker, contents: [{ first: 0, last: 0, form: "marked", addressee: null }], looksBack: false };
};

/** What a frame without a cue says by its form. */
export const readForm = (units: readonly Unit[], cased: boolean, knowsCues: boolean): Attribution[] => {
  const tail = cased ? readTail(units, knowsCues) : null;
  if (tail !== null) return [tail];
  const marked: Content = { first: 0, last: 0, form: "marked", addressee: null };
  const colon = units.findIndex(({ kind }) => kind === "colon");
  // Without capitals, "three ships left: “Hope”, …" looks like a name.
  const alone = cased || units[colon + 2]?.kind !== "word";
  // "And from Chairwoman X: “…”"
  let named = 0;
  while (named < colon && is(units[named], Class.conjunction | Class.between)) named++;
  if (named > 0 && is(units[named], Class.preposition)) named++;
  if (colon > named && alone && units[colon + 1]?.kind === "marked" && isName(units.slice(named, colon), cased)) {
    const content = { ...marked, first: colon + 1, last: colon + 1 };
    const cue = { first: colon, last: colon, cue: label, speakerWords: 0 };
    return [{ cue, speaker: { first: named, last: colon - 1 }, contents: [content], looksBack: false }];
  }
  const headed = cased ? readHeadline(units) : null;
  if (headed !== null) return [headed];
  const announced = readColon(units, 0);
  if (announced !== null) return [announced];
  const dash = units.findIndex(({ kind }) => kind === "dash");
  if (dash !== 0 && !(dash === 1 && units[0]?.kind === "marked")) return [];
  let last = units.length - 1;
  while (last > dash && units[last]?.kind === "stop") last--;
  const comma = units.findIndex(({ kind }, at) => at > dash && kind === "comma");
  const name = units.slice(dash + 1, comma < 0 ? last + 1 : comma);
  if (!isName(name, cased) || last - dash > 2 * MAX_NAME) return [];
  const cue = { first: dash, last: dash, cue: signature, speakerWords: 0 };
  return [{ cue, speaker: { first: dash + 1, last }, contents: dash === 0 ? [] : [marked], looksBack: dash === 0 }];
};
