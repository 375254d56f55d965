/**
 * Cuts an article into frames: sentences in which everything between quotation marks, and everything in brackets, is one
 * unit, so that the words around a quote can be read as one clause however long the quote is. A sentence end inside marks ends no frame.
 */
import type { Language } from "../../languages/language.ts";
import type { QuoteCue } from "../../languages/rules/quotes.ts";
import { isInnerHyphen } from "../matcher.ts";
import type { Mention, Mentions } from "../mentions.ts";
import type { Sentences } from "../sentences.ts";
import { firstEndingAfter } from "../spans.ts";
import { Shape, TokenKind, type Tokens, tokenAt } from "../tokens.ts";
import { findDialogue } from "./dialogue.ts";
import { cutAtInserted } from "./inserted.ts";
import { Class, type Lexicon } from "./lexicon.ts";
import { findMarked, type MarkedSpan } from "./marks.ts";

export type UnitKind = "word" | "comma" | "colon" | "semicolon" | "stop" | "dash" | "mark" | "marked" | "aside";

export interface Unit {
  readonly kind: UnitKind;
  readonly start: number;
  readonly end: number;
  /** Tokens `[first, last]`, both included. */
  readonly first: number;
  readonly last: number;
  readonly folded: string;
  /** Bits of `Class`. */
  readonly classes: number;
  readonly capital: boolean;
  /** All of it is in capitals. */
  readonly shouted: boolean;
  /** Index of the mention that covers it, -1 where none does. */
  readonly mention: number;
  /** All of it is name: no particle or ending follows. */
  readonly bare: boolean;
  /** Where the words that name a person begin, role included; -1 where it names none. */
  readonly person: number;
  readonly marked: MarkedSpan | null;
  /** Of marked words: all that count have capitals and none ends a sentence. */
  readonly capitals: boolean;
  /** Of marked words: they end as words before an attribution do, with a comma, a question or exclamation mark or a dash. */
  readonly opensAttribution: boolean;
  /** Of marked words: how many there are. */
  readonly count: number;
  /** Of marked words: a name in marks that belongs to the noun before it: die Zeitung „Morgenblatt“. */
  readonly title: boolean;
}

/** A cue in a frame: its units `[first, last]`, both included. */
export interface CueHit {
  readonly first: number;
  readonly last: number;
  readonly cue: QuoteCue;
  /** How many of its last words belong to the speaker's words. */
  readonly speakerWords: number;
}

export interface Frame {
  readonly paragraph: number;
  readonly units: readonly Unit[];
  readonly cues: readonly CueHit[];
}

const kinds: Readonly<Record<string, UnitKind>> = {
  ",": "comma",
  "،": "comma",
  "，": "comma",
  "、": "comma",
  ":": "colon",
  "：": "colon",
  ";": "semicolon",
  "؛": "semicolon",
  "；": "semicolon",
  ".": "stop",
  "。": "stop",
  "!": "stop",
  "！": "stop",
  "?": "stop",
  "？": "stop",
  "؟": "stop",
  "…": "stop",
  "।": "stop",
  "–": "dash",
  "—": "dash",
  "―": "dash",
  "-": "dash",
};
const brackets: Readonly<Record<string, string>> = { "(": ")", "[": "]", "（": "）", "【": "】" };
/** Units of the longest frame; no sentence has so many, and what is done per cue stays bounded on any input. */
const MAX_UNITS = 300;
/** Tokens within which a bracket has to be closed to be an aside. */
const MAX_ASIDE = 60;

/** True for a hyphen inside a word ("Moon Jae-in", "state-run"), which is no dash. */
const isInner = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.count &&
  ((tokens.shapes[i] as number) & Shape.spaceBefore) === 0 &&
  ((tokens.shapes[i + 1] as number) & Shape.spaceBefore) === 0 &&
  kinds[tokens.folded[i + 1] as string] !== "dash";

/** Index of the token that closes the bracket at token `i`, or -1. */
const closingBracket = (tokens: Tokens, i: number): number => {
  const closer = brackets[tokens.folded[i] as string];
  if (closer === undefined) return -1;
  const to = Math.min(tokens.count, i + MAX_ASIDE);
  for (let at = i + 1; at < to; at++) {
    if (((tokens.shapes[at] as number) & Shape.lineStart) !== 0) return -1;
    if (tokens.folded[at] === closer) return at;
  }
  return -1;
};

/** The frames of a report, in the order of its text. */
export const cutFrames = (
  text: string,
  doc: { readonly tokens: Tokens; readonly sentences: Sentences; readonly mentions: Mentions },
  lexicon: Lexicon,
  { cased, sentences: { abbreviations, finalAbbreviations } }: Pick<Language, "cased" | "sentences">,
): Frame[] => {
  const abbreviated = new Set([...abbreviations, ...finalAbbreviations].map((word) => word.replaceAll(".", "")));
  const { tokens, sentences, mentions } = doc;
  const mentionOf = new Int32Array(tokens.count).fill(-1);
  for (const [index, { first, last, form }] of mentions.entries())
    for (let i = first; form !== "open" && i <= last && i < tokens.count; i++) mentionOf[i] = index;

  const phraseClasses = new Uint32Array(lexicon.phrases === null ? 0 : tokens.count);
  if (lexicon.phrases !== null)
    for (const { first, last, value } of lexicon.phrases.all(tokens))
      for (let i = first; i <= last; i++) phraseClasses[i] = (phraseClasses[i] as number) | value;

  const frames: Frame[] = [];
  let sentence = 0;
  while (sentence < sentences.length) {
    const { paragraph, start } = sentences[sentence] as Sentences[number];
    let until = sentence;
    while (until < sentences.length && sentences[until]?.paragraph === paragraph) until++;
    const end = (sentences[until - 1] as Sentences[number]).end;
    const spoken = lexicon.rules.dialogueDash ? findDialogue(text, tokens, { start, end }, lexicon) : [];
    const found =
      spoken.length > 0 ? spoken : findMarked(text, { start, end }).filter(({ family }) => family !== "title");
    let holding = sentence;
    /** The sentences that begin inside a span and the one it begins in; spans come in the order of the text. */
    const sentencesIn = (span: MarkedSpan): Sentences => {
      while (holding < until - 1 && (sentences[holding] as Sentences[number]).end <= span.start) holding++;
      let to = holding + 1;
      while (to < until && (sentences[to] as Sentences[number]).start < span.end) to++;
      return sentences.slice(holding, to);
    };
    const marked = found.flatMap((span) =>
      span.closed
        ? cutAtInserted(span, tokens, lexicon)
        : [cutAtVoice(cutAtAttribution(span, tokens, lexicon), sentencesIn(span), doc, lexicon)],
    );
    let nextMarked = 0;
    let units: Unit[] = [];
    const finish = (): void => {
      if (units.some(({ kind }) => kind === "word" || kind === "marked"))
        frames.push({ paragraph, units, cues: findCues(units, tokens, lexicon, cased) });
      units = [];
    };
    const add = (unit: Unit): void => {
      if (units.length >= MAX_UNITS) finish();
      units.push(unit);
    };
    let i = tokenAt(tokens, start);
    while (i < tokens.count && (tokens.starts[i] as number) < end) {
      const at = tokens.starts[i] as number;
      while (sentence < until - 1 && at >= (sentences[sentence] as Sentences[number]).end) {
        const before = units.at(-1);
        const goesOn =
          before?.kind === "marked" &&
          cased &&
          tokens.kinds[i] === TokenKind.word &&
          !isCapital(tokens, i) &&
          before.last === i - 1;
        if (!goesOn) finish();
        sentence++;
      }
      while (nextMarked < marked.length && (marked[nextMarked] as MarkedSpan).open < at) nextMarked++;
      const span = marked[nextMarked];
      if (span !== undefined && span.open === at) {
        if (((tokens.shapes[i] as number) & Shape.lineStart) !== 0) finish(); // a line of its own
        let last = i;
        while (last + 1 < tokens.count && (tokens.starts[last + 1] as number) < span.close) last++;
        const unit = unitOf("marked", i, last, span);
        const noun = units.at(-1);
        const title =
          lexicon.rules.capitalNouns &&
          unit.capitals &&
          unit.count <= MAX_NAME &&
          noun?.kind === "word" &&
          (noun.capital || (noun.classes & Class.determiner) !== 0);
        add({ ...unit, title });
        i = last + 1;
        // Sentence ends inside the marks end no frame; one at their end does, when the next token is met.
        while (sentence < until - 1 && (sentences[sentence] as Sentences[number]).end < span.close) sentence++;
        continue;
      }
      const closer = closingBracket(tokens, i);
      if (closer > 0 && (span === undefined || (tokens.starts[closer] as number) < span.open)) {
        add(unitOf("aside", i, closer, null));
        i = closer + 1;
        continue;
      }
      const kind =
        tokens.kinds[i] !== TokenKind.mark ? "word" : ((kinds[tokens.folded[i] as string] ?? "mark") as UnitKind);
      const before = units.at(-1);
      if (kind === "dash" && before?.kind === "dash" && before.last === i - 1 && before.end === tokens.starts[i]) {
        units[units.length - 1] = { ...before, end: tokens.ends[i] as number, last: i }; // "--"
        i++;
        continue;
      }
      const inside =
        (kind === "dash" && isInner(tokens, i)) ||
        // The point of an abbreviation ends nothing: "Mr. Moon", "Fla."
        (kind === "stop" && tokens.folded[i] === "." && isAbbreviation(i));
      add(unitOf(inside ? "mark" : kind, i, i, null));
      i++;
    }
    finish();
    sentence = until;
  }
  return frames;

  /** True where the point at token `i` belongs to the word before it: a listed one, or one inside a sentence before a capital. */
  function isAbbreviation(i: number): boolean {
    if (abbreviated.has(tokens.folded[i - 1] as string)) return true;
    const next = sentences[sentence] as Sentences[number];
    return i + 1 < tokens.count && (tokens.starts[i + 1] as number) < next.end && isCapital(tokens, i + 1);
  }

  /** True where every word of more than three letters in `[first, last]` has a capital and no sentence ends. */
  function areCapitals(first: number, last: number): boolean {
    for (let i = first + 1; i <= last; i++) {
      const final = i === last - 1 && tokens.folded[i] === ".";
      if (/^[.!?…]$/.test(tokens.folded[i] as string) && !final) return false;
      const long = (tokens.ends[i] as number) - (tokens.starts[i] as number) > 3;
      if (tokens.kinds[i] === TokenKind.word && long && !isCapital(tokens, i)) return false;
      if (i - first > 2 * REACH_OF_TITLE) return false;
    }
    return true;
  }

  /** The second half of a hyphened name is of no class, nor is an initial: "Moon Jae-in", "Jock A. Keller". */
  function endsName(i: number): boolean {
    if (i > 1 && isInnerHyphen(tokens, i - 1) && isCapital(tokens, i - 2)) return true;
    const initial = (tokens.ends[i] as number) - (tokens.starts[i] as number) === 1 && isCapital(tokens, i);
    return initial && tokens.folded[i + 1] === "." && isCapital(tokens, i - 1) && isCapital(tokens, i + 2);
  }

  /** A word inside a name of several is of no class: "Ли Чжэньюй", "李在明". */
  function isInName(i: number): boolean {
    const mention = mentions[mentionOf[i] as number];
    if (mention?.form !== "name" || mention.last === mention.first) return false;
    // Of other names only words that would open a clause: "Ли Чжэньюй".
    const opens = (lexicon.classesOf(tokens.folded[i] as string) & Class.opener) !== 0;
    return mention.kind === "person" || (cased && opens && isCapital(tokens, i) && isCapital(tokens, i + 1));
  }

  function unitOf(kind: UnitKind, first: number, last: number, span: MarkedSpan | null): Unit {
    const folded = tokens.folded[first] as string;
    return {
      kind,
      start: tokens.starts[first] as number,
      end: tokens.ends[last] as number,
      first,
      last,
      folded,
      classes:
        kind === "word" && !endsName(first) && !isInName(first)
          ? lexicon.classesOf(folded) | (phraseClasses[first] ?? 0)
          : 0,
      capital: kind === "word" && isCapital(tokens, first),
      shouted: kind === "word" && ((tokens.shapes[first] as number) & Shape.allCapitals) !== 0,
      mention: mentionOf[first] as number,
      person: personAt(mentions[mentionOf[first] as number], tokens.starts[first] as number),
      bare: isBareName(mentions[mentionOf[first] as number], tokens.ends[last] as number),
      marked: span,
      capitals: kind === "marked" && cased && areCapitals(first, last),
      opensAttribution:
        span !== null && /[,!?–—，！？،]\s*$/.test(text.slice(Math.max(span.start, span.end - 3), span.end)),
      count: last - first - 1,
      title: false,
    };
  }
};

/** Start of a person's name and of the role right before it; -1 where a mention names no person. */
const personAt = (mention: Mention | undefined, at: number): number =>
  mention?.form !== "name" || mention.kind !== "person"
    ? -1
    : mention.role !== null && mention.role.end <= at
      ? mention.role.start
      : mention.start;

const isBareName = (mention: Mention | undefined, end: number): boolean =>
  mention?.form === "name" && mention.end >= end;

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.shapes[i] as number) & Shape.capital) !== 0;

/** Words of the longest name in marks that belongs to the noun before it. */
const MAX_NAME = 5;

/** Words of the longest title. */
const REACH_OF_TITLE = 10;

/** Words between a comma and the cue of an attribution that an open mark has swallowed: "…, the envoy said". */
const MAX_SWALLOWED = 5;

/** Ends a span that nothing closes where an attribution begins in it: “We will see, said the envoy on Monday. */
const cutAtAttribution = (span: MarkedSpan, tokens: Tokens, lexicon: Lexicon): MarkedSpan => {
  const end = tokenAt(tokens, span.end);
  for (let i = tokenAt(tokens, span.start); i < end; i++) {
    if (kinds[tokens.folded[i] as string] !== "comma") continue;
    for (let at = i + 1; at <= i + MAX_SWALLOWED && at < end && tokens.kinds[at] !== TokenKind.mark; at++) {
      if (!lexicon.cues.at(tokens, at).some(({ value }) => value?.cue.role === "say" && value.cue.content.length > 0))
        continue;
      const subject =
        at === i + 1 ||
        isCapital(tokens, at - 1) ||
        (lexicon.classesOf(tokens.folded[at - 1] as string) & Class.pronoun) !== 0;
      const cut = tokens.ends[i] as number;
      if (subject) return { ...span, end: cut, close: cut };
    }
  }
  return span;
};

/** Tokens before a cue within which its subject is named: "the foreign minister of the republic said". */
const MAX_SUBJECT = 8;

/** Ends a span that nothing closes before a later sentence with a cue and a name or role for its subject: “We saw it. The envoys left, the minister said. */
const cutAtVoice = (
  span: MarkedSpan,
  within: Sentences,
  { tokens, mentions }: { readonly tokens: Tokens; readonly mentions: Mentions },
  lexicon: Lexicon,
): MarkedSpan => {
  if (lexicon.rules.order === "final") return span;
  let next = firstEndingAfter(mentions, span.start);
  for (const [index, { start, end }] of within.entries()) {
    if (start <= span.start) continue;
    const first = tokenAt(tokens, start);
    let named = -1;
    for (let i = first; i < tokens.count && (tokens.starts[i] as number) < end; i++) {
      while (next < mentions.length && (mentions[next] as Mention).last < i) next++;
      const mention = mentions[next];
      if (mention !== undefined && mention.first <= i && (mention.form === "name" || mention.form === "role"))
        named = i;
      else if (named >= 0 && tokens.kinds[i] === TokenKind.mark) named = -1;
      if (named < 0 || i - named > MAX_SUBJECT || named === i) continue;
      if (!lexicon.cues.at(tokens, i).some(({ value }) => value?.cue.role === "say" && value.cue.content.length > 0))
        continue;
      const cut = within[index - 1]?.end ?? span.end;
      return cut > span.start ? { ...span, end: cut, close: cut } : span;
    }
  }
  return span;
};

/** Share of words with a capital above which a sentence is set like a headline. */
const TITLED = 0.6;

/** The cues among the words of a frame, outside marks and brackets. */
const findCues = (units: readonly Unit[], tokens: Tokens, lexicon: Lexicon, cased: boolean): CueHit[] => {
  const cues: CueHit[] = [];
  const words = units.filter(({ kind }) => kind === "word");
  // A capital inside a sentence is a name ("the United States"), unless all of it is capitals: a headline.
  const titled = words.filter(({ capital }) => capital).length > words.length * TITLED;
  let i = 0;
  while (i < units.length) {
    const unit = units[i] as Unit;
    const named = cased && unit.capital && i > 0 && units[i - 1]?.kind === "word" && !titled;
    // "so-called": the second half of a compound is no verb.
    const compound = unit.kind === "word" && isInnerHyphen(tokens, unit.first - 1);
    const hits = unit.kind === "word" && !named && !compound ? lexicon.cues.at(tokens, unit.first) : [];
    let best: CueHit | null = null;
    let reach = -1;
    for (const { last, value } of hits) {
      let to = i;
      while (to + 1 < units.length && (units[to] as Unit).last < last) to++;
      if ((units[to] as Unit).last !== last || (units[to] as Unit).kind === "marked") continue;
      if (to <= reach) continue;
      reach = to;
      best = value === null ? null : { first: i, last: to, ...value };
    }
    if (best !== null) cues.push(best);
    i = reach < 0 ? i + 1 : reach + 1;
  }
  return cues;
};

/** True where a unit is a word of one of these classes (bits of `Class`). */
export const is = (unit: Unit | undefined, classes: number): boolean =>
  unit !== undefined && unit.kind === "word" && (unit.classes & classes) !== 0;

/** True where a unit can be inside a noun phrase: no bound of one. */
export const isPhraseWord = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === "aside" ||
    unit.kind === "mark" ||
    unit.title ||
    (unit.kind === "word" && (unit.classes & (Class.relative | Class.subordinator)) === 0));
