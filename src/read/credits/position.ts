/**
 * What a sentence does with the name of an agency: credits it for the words, says that another took them from it, or
 * merely speaks of it. Cue words right beside the name decide; marks (brackets, a dash before the end) credit as well.
 */
import type { Language } from "../../languages/index.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { calendarNames } from "../layout/months.ts";
import type { Hit, Matcher } from "../matcher.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { SourceName } from "./names.ts";

type CueKind =
  | "reports"
  | "before"
  | "told"
  | "after"
  | "citing"
  | "citedAfter"
  | "staffAfter"
  | "staffBefore"
  | "self"
  | "sourceLabels";

/** How a name stands: it reports, it is who another cites, or a mark credits it; null: it is only mentioned. */
export type Position = "reports" | "cited" | "mark";

export interface Positioned {
  readonly name: SourceName;
  readonly position: Position;
  /** Tokens of the words that credit, the name among them. */
  readonly from: number;
  readonly to: number;
}

const cuesOf: (language: Language) => Matcher<CueKind> = perLanguage((language: Language) => {
  const { reports, before, told, after, citing, citedAfter, staffAfter, staffBefore, self, sourceLabels } =
    language.credits;
  return buildCues({ reports, before, told, after, citing, citedAfter, staffAfter, staffBefore, self, sourceLabels });
});

const weekdaysOf = perLanguage(
  ({ code }: Language) =>
    new Set([
      ...calendarNames(code).weekdays.keys(),
      ...calendarNames("en").weekdays.keys(),
      ...calendarNames(code).months.keys(),
    ]),
);

/** The cues of one sentence by the token at which they begin and end. */
interface Cues {
  readonly at: (first: number) => readonly Hit<CueKind>[];
  readonly endingAt: (last: number) => readonly Hit<CueKind>[];
}

const readCues = (tokens: Tokens, [start, end]: readonly [number, number], language: Language): Cues => {
  const matcher = cuesOf(language);
  const beginning = new Map<number, Hit<CueKind>[]>();
  const ending = new Map<number, Hit<CueKind>[]>();
  for (let i = start; i < end; i++)
    for (const hit of matcher.at(tokens, i)) {
      if (hit.last >= end) continue;
      beginning.set(i, [...(beginning.get(i) ?? []), hit]);
      ending.set(hit.last, [...(ending.get(hit.last) ?? []), hit]);
    }
  return { at: (first) => beginning.get(first) ?? [], endingAt: (last) => ending.get(last) ?? [] };
};

const isMark = (tokens: Tokens, i: number): boolean => tokens.kinds[i] === TokenKind.mark;
const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.shapes[i] as number) & Shape.capital) !== 0;
const opensBracket = (word: string | undefined): boolean =>
  word !== undefined && /^[([/\uff08\uff3b\u3010\u3014]$/u.test(word);
const closesBracket = (word: string | undefined): boolean =>
  word !== undefined && /^[)\]/\uff09\uff3d\u3011\u3015]$/u.test(word);
const isDash = (word: string | undefined): boolean => word !== undefined && /^[–—―‐-]$|^\uff0d$/.test(word);
const isFinal = (word: string | undefined): boolean => word === undefined || /^[.!?。]$/.test(word);

/** Ends a sentence, closing marks after it included. */
const isClosed = (word: string | undefined): boolean => word !== undefined && /^[.!?…»”"]$/.test(word);

const longest = (hits: readonly Hit<CueKind>[], kinds: readonly CueKind[]): Hit<CueKind> | undefined =>
  hits
    .filter(({ value }) => kinds.includes(value))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || kinds.indexOf(a.value) - kinds.indexOf(b.value))[0];

/**
 * Names between brackets with nothing but marks beside them: "(AFP)", "(AP/Kyodo)", "/TASS/". A photographer's name or
 * a word of pictures in there makes it a picture's credit, which is none for the text.
 */
const inBrackets = (
  tokens: Tokens,
  names: readonly SourceName[],
  index: number,
  [start, end]: readonly [number, number],
): { from: number; to: number } | undefined => {
  let left = index;
  while (left > 0 && (names[left] as SourceName).first - (names[left - 1] as SourceName).last === 2) left--;
  let right = index;
  while (right + 1 < names.length && (names[right + 1] as SourceName).first - (names[right] as SourceName).last === 2)
    right++;
  let from = (names[left] as SourceName).first - 1;
  // "[Seoul Yonhap News]", "(서울=연합뉴스)": where the report comes from, before the sender
  if (from === start + 1 || from === start + 2) if (opensBracket(tokens.folded[start])) from = start;
  let to = (names[right] as SourceName).to + 1;
  if (!opensBracket(tokens.folded[from])) return undefined;
  // "(AFP.)", "(AFP, Impar.)": a point, and one more medium behind a comma
  if (tokens.folded[to] === "," && tokens.kinds[to + 1] === TokenKind.word) to += 2;
  if (tokens.folded[to] === "." || tokens.folded[to] === ",") to++;
  return from >= start && to < end && closesBracket(tokens.folded[to]) ? { from, to } : undefined;
};

/** True where the words before a bracket spell what its letters stand for: "Armed Police (AP)". */
const isSpelledOut = (tokens: Tokens, { first, ambiguous }: SourceName, start: number): boolean => {
  const letters = tokens.folded[first] as string;
  if (!ambiguous || first - 1 - letters.length < start) return false;
  return [...letters].every((letter, k) => (tokens.folded[first - 1 - letters.length + k] ?? "").startsWith(letter));
};

/** True where the rest of the sentence is a day: "AFP, Tuesday 2 July 2013". */
const isDateOnly = (tokens: Tokens, from: number, end: number, calendar: ReadonlySet<string>): boolean => {
  if (from >= end || end - from > 6) return false;
  for (let i = from; i < end; i++)
    if (tokens.kinds[i] === TokenKind.word && !calendar.has(tokens.folded[i] as string)) return false;
  return true;
};

/**
 * Judges the names of one sentence.
 *
 * @param names In the order of the text, as `findSourceNames` gives them.
 * @returns Those that the sentence credits, in the order of the text.
 */
export const judgeNames = (
  tokens: Tokens,
  range: readonly [number, number],
  names: readonly SourceName[],
  language: Language,
): Positioned[] => {
  const [start, end] = range;
  const cues = readCues(tokens, range, language);
  const weekdays = weekdaysOf(language);
  const { reach } = language.credits;

  const besideVerb = (name: SourceName): Positioned | undefined => {
    for (let i = name.to + 1, words = 0; i < end && words <= reach; i++) {
      const verb = longest(cues.at(i), ["reports"]);
      if (verb !== undefined) {
        const aboutSelf = longest(cues.at(verb.last + 1), ["self"]) !== undefined;
        return aboutSelf ? undefined : { name, position: "reports", from: name.from, to: verb.last };
      }
      if (names.some((other) => other !== name && other.from <= i && i <= other.to) && reach < 10) return undefined;
      const word = tokens.folded[i] as string;
      if (isMark(tokens, i)) {
        if (reach < 10 || isFinal(word)) return undefined;
        continue;
      }
      if (reach < 10 && language.cased && isCapital(tokens, i) && !weekdays.has(word)) return undefined;
      words++;
    }
    return undefined;
  };

  /** "Podała o tym w piątek agencja NAME": a verb before the name with only small words between. */
  const behindVerb = (name: SourceName): Positioned | undefined => {
    const lowest = Math.max(start, name.from - 1 - language.credits.reachBefore);
    for (let i = name.from - 1; i >= lowest && !isMark(tokens, i); i--) {
      const verb = longest(cues.endingAt(i), name.medium ? ["reports", "before"] : ["reports", "before", "told"]);
      if (verb !== undefined) return { name, position: "reports", from: verb.first, to: name.to };
      if (isCapital(tokens, i) && i > start && !language.credits.passCapitals) return undefined;
    }
    return undefined;
  };

  /** Where words are not spaced, a cue that begins in the name and ends behind it shows that it is none: 消息|报道. */
  const isTorn = ({ first, last }: SourceName): boolean => {
    for (let i = first + 1; !language.spaced && i <= last; i++)
      if (cues.at(i).some((cue) => cue.last > last)) return true;
    return false;
  };

  const judge = (name: SourceName, index: number): Positioned | undefined => {
    if (isTorn(name)) return undefined;
    // heads may belong to the cue: "com base na", "citato dall'"
    const beforeName: Hit<CueKind>[] = [];
    for (let i = name.from - 1; i < name.first; i++) beforeName.push(...cues.endingAt(i));
    const afterName: Hit<CueKind>[] = [];
    for (let i = name.last + 1; i <= name.to + 1; i++) afterName.push(...cues.at(i));
    const next = tokens.folded[name.to + 1];
    // "AP Top 25", "Bloomberg Philanthropies": part of another name
    const runsOn =
      language.cased &&
      name.to + 1 < end &&
      isCapital(tokens, name.to + 1) &&
      !isMark(tokens, name.to + 1) &&
      !weekdays.has(next as string) &&
      afterName.length === 0 &&
      !names.some((other) => other.from === name.to + 1);

    const dateFollows = next === "," && name.from === start && isDateOnly(tokens, name.to + 2, end, weekdays);
    if (dateFollows) return { name, position: "mark", from: name.from, to: end - 1 };
    const bracket = inBrackets(tokens, names, index, range);
    if (bracket !== undefined) {
      const follows = tokens.folded[bracket.to + 1];
      const ends = bracket.to + 1 >= end || isMark(tokens, bracket.to + 1) || bracket.from === start;
      const spelled = isSpelledOut(tokens, name, start);
      if (spelled || (name.ambiguous && !ends && !isDash(follows))) return undefined;
      // "(AP＝共同)": the second distributes what the first supplies
      const supplies = /^[=\uff1d]$/.test(next ?? "") && index + 1 < names.length;
      return { name, position: supplies ? "cited" : "mark", ...bracket };
    }
    const cited = longest(beforeName, ["citing"]);
    const direct = longest(beforeName, name.medium ? ["before", "staffBefore"] : ["before", "told", "staffBefore"]);
    if (
      cited !== undefined &&
      (direct === undefined || cited.last - cited.first >= direct.last - direct.first) &&
      !runsOn
    )
      return { name, position: "cited", from: cited.first, to: name.to };
    const citedAfter = longest(afterName, ["citedAfter"]);
    if (citedAfter !== undefined) return { name, position: "cited", from: name.from, to: citedAfter.last };
    const comma = next === "," ? 2 : 1;
    const citing = longest(cues.at(name.to + comma), ["citing"]);
    if (citing !== undefined) {
      const verb = direct ?? longest(beforeName, ["reports"]) ?? behindVerb(name);
      const from = verb === undefined ? name.from : "first" in verb ? verb.first : verb.from;
      return { name, position: "reports", from, to: citing.last };
    }
    // "прокоментував NAME Саймон …": where word order is free, who spoke may follow whom he told
    const told = runsOn && language.credits.reachBefore > 0 ? direct : undefined;
    if (runsOn && told === undefined) {
      const person = longest(cues.at(name.to + 1), ["staffAfter"]);
      return person === undefined ? undefined : { name, position: "reports", from: name.from, to: person.last };
    }
    if (direct !== undefined) return { name, position: "reports", from: direct.first, to: name.to };
    const after = longest(afterName, ["after", "staffAfter"]);
    if (after !== undefined) return { name, position: "reports", from: name.from, to: after.last };
    const verbBefore = longest(beforeName, ["reports"]);
    if (verbBefore !== undefined && verbBefore.first > start)
      return { name, position: "reports", from: verbBefore.first, to: name.to };
    const verb = besideVerb(name) ?? behindVerb(name);
    if (verb !== undefined) return verb;
    // "Reuters: talks end"; "… — Reuters."; a sentence that is nothing but the name
    const opens = name.from - start <= 3 && next === ":" && !names.slice(0, index).some((other) => other.to >= start);
    const closes = isFinal(tokens.folded[name.to + 1]) || name.to + 1 >= end;
    const previous = tokens.folded[name.from - 1];
    const alone =
      closes && (name.from === start || (name.from === start + 1 && isMark(tokens, start)) || isClosed(previous));
    const afterDash = closes && name.from > start && isDash(tokens.folded[name.from - 1]);
    const label = longest(cues.endingAt(name.from - 2), ["sourceLabels"]);
    const labelled = tokens.folded[name.from - 1] === ":" && label !== undefined;
    if (opens || alone || afterDash || labelled)
      return { name, position: "mark", from: labelled ? label.first : name.from, to: name.to };
    return undefined;
  };
  return names.flatMap((name, index) => judge(name, index) ?? []);
};
