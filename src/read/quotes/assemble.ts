/**
 * Makes quotes of attributed ranges: direct, indirect or mixed by how much of a range is in marks; the marked pieces of a mixed quote
 * are quotes of their own, `within` it. Joins what one voice says on: split quotes, sentences in marks after an attributed one,
 * quotes over several paragraphs.
 */
import type { Span } from "../../model/index.ts";
import type { Attribution } from "./attribute.ts";
import { leadingPhrase } from "./final.ts";
import { type Frame, is, type Unit } from "./frames.ts";
import { Class, type Lexicon } from "./lexicon.ts";
import { nameIn, type Phrase, personIn, subjectOfClause } from "./phrases.ts";
import type { Turn } from "./transcript.ts";

/** A quote before its speaker is looked up among the mentions. */
export interface Draft {
  readonly content: Span;
  readonly kind: "direct" | "indirect" | "mixed";
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly addressee: Span | null;
  /** Index of the draft that is the first piece of the same utterance. */
  readonly utterance: number;
  /** Index of the mixed quote that this piece in marks is part of. */
  readonly within: number | null;
  readonly closed: boolean;
  readonly rule: string;
  readonly frame: number;
  /** No cue of its own frame attributes it: whose it is was concluded from what stands before. */
  readonly inherited: boolean;
}

const spanOf = (units: readonly Unit[], { first, last, trim = 0 }: Phrase): Span => ({
  start: (units[first] as Unit).start,
  end: (units[last] as Unit).end - trim,
});

/** True where the main clause of a frame, up to its first comma, has a verb in a form of reported speech. */
const reports = ({ units }: Frame, forms: number): boolean => {
  const comma = units.findIndex(({ kind }) => kind === "comma");
  return (comma < 0 ? units : units.slice(0, comma)).some((unit) => is(unit, forms) && !unit.capital);
};

/** Words of a text; in scripts without spaces two characters count as one. */
const countWords = (text: string): number =>
  text.split(/\s+/).length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / 2;

/** The subject of a sentence that names a paper. */
const paperIn = (
  { units, paragraph }: Frame,
  lexicon: Lexicon,
): { readonly speaker: Span; readonly paragraph: number } | null => {
  if (!units.some((unit) => is(unit, Class.document | Class.occasion))) return null;
  const final = lexicon.rules.order === "final";
  const issuer =
    (final ? leadingPhrase(units, lexicon) : null) ??
    personIn(units, 0, units.length) ??
    nameIn(units, 0, units.length) ??
    (final ? null : subjectOfClause(units, 0, units.length));
  return issuer === null ? null : { speaker: spanOf(units, issuer), paragraph };
};

/** A whole sentence as words of a voice that another sentence names. */
const sentenceDraft = (
  { units }: Frame,
  shared: Pick<Draft, "speaker" | "cue" | "rule" | "frame" | "inherited">,
  utterance: number,
): Draft => {
  let last = units.length - 1;
  while (last > 0 && units[last]?.kind === "stop") last--;
  return {
    ...shared,
    content: spanOf(units, { first: 0, last }),
    kind: units.some(({ kind }) => kind === "marked") ? "mixed" : "indirect",
    addressee: null,
    utterance,
    within: null,
    closed: true,
  };
};

/** Words in marks that no cue takes are a quote where they make a sentence of their own of at least so many words … */
const MIN_SENTENCE = 4;
/** … or, inside a sentence that follows somebody's words, a passage too long for a term, a title or a piece of a quote. */
const MIN_PASSAGE = 18;

export const assemble = (
  text: string,
  frames: readonly Frame[],
  attributions: readonly (readonly Attribution[])[],
  turns: ReadonlyMap<number, Turn>,
  lexicon: Lexicon,
): Draft[] => {
  const drafts: Draft[] = [];
  /** The last draft that a sentence in marks without a cue can go on from. */
  let current: number | null = null;
  let currentParagraph = -1;

  /** Who a paper named in the sentence before is from: "The union's letter reached the court. “We …”" */
  let paper: { readonly speaker: Span; readonly paragraph: number } | null = null;
  /**
   * Whose words a sentence in a form of reported speech gives, without a cue of its own: those of the voice that the sentence before
   * quotes, or of that sentence's subject ("Auch die Ministerin äußerte sich kritisch. Sie rate vom Kauf ab.").
   */
  const reportedBy = (index: number): { speaker: Span | null; utterance: number | null } | null => {
    const frame = frames[index] as Frame;
    const before = frames[index - 1];
    if (before === undefined || !frame.units.some((unit) => is(unit, Class.reportive | Class.laterReportive)))
      return null;
    const voice = current === null ? undefined : drafts[current];
    if (voice?.frame === index - 1 && frame.paragraph - before.paragraph <= 1)
      return { speaker: voice.speaker, utterance: voice.utterance };
    if (before.paragraph !== frame.paragraph || !reports(frame, Class.reportive)) return null;
    const subject = subjectOfClause(before.units, 0, before.units.length);
    // An adverb that leads a wish is nobody: "Lang lebe der Frieden. Man nehme zwei Eier."
    const somebody = before.units
      .slice(subject?.first ?? 0, (subject?.last ?? -1) + 1)
      .some((unit, at) => unit.mention >= 0 || is(unit, Class.determiner | Class.pronoun) || (at > 0 && unit.capital));
    return subject === null || !somebody ? null : { speaker: spanOf(before.units, subject), utterance: null };
  };

  /** True where the next sentence only says whose words these are: 「残念だ」。大臣はこう語った。 */
  const isPointedAt = (index: number): boolean =>
    frames[index + 1]?.paragraph === frames[index]?.paragraph &&
    attributions[index + 1]?.some(({ looksBack }) => looksBack) === true;

  /** Who is announced to speak in what comes next: "The envoy said:". */
  let announced: (Pick<Draft, "speaker" | "cue" | "rule" | "frame"> & { readonly paragraph: number }) | null = null;
  let turnEnd = -1;
  for (const [index, frame] of frames.entries()) {
    const { units } = frame;
    const turn = turns.get(index);
    if (turn !== undefined) {
      turnEnd = turn.last;
      drafts.push({
        content: turn.content,
        kind: "direct",
        speaker: turn.speaker,
        cue: turn.colon,
        addressee: null,
        utterance: drafts.length,
        within: null,
        closed: true,
        rule: "turn",
        frame: index,
        inherited: false,
      });
      current = null;
    }
    if (index <= turnEnd) continue;
    const taken = new Set<number>();
    for (const { cue, speaker, contents, looksBack, looksAhead, sentenceBefore } of attributions[
      index
    ] as readonly Attribution[]) {
      const shared = {
        speaker: speaker === null ? null : spanOf(units, speaker),
        cue: spanOf(units, cue),
        rule: cue.cue.id,
        frame: index,
        inherited: false,
      };
      if (looksBack) {
        // “Is it over?” the envoy asked: the words are the frame before.
        let at = drafts.length;
        while (at > 0 && drafts[at - 1]?.frame === index - 1 && (drafts[at - 1] as Draft).inherited) at--;
        const utterance = at;
        if (frames[index - 1]?.paragraph === frame.paragraph || cue.cue.id === "signature")
          for (; at < drafts.length; at++)
            drafts[at] = { ...(drafts[at] as Draft), ...shared, frame: index - 1, utterance, inherited: false };
        const before = frames[index - 1];
        if (sentenceBefore === true && before?.paragraph === frame.paragraph && drafts.at(-1)?.frame !== index - 1)
          drafts.push(sentenceDraft(before, { ...shared, frame: index - 1 }, drafts.length));
        if (drafts.length > utterance && drafts.at(-1)?.frame === index - 1 && drafts.at(-1)?.cue === shared.cue) {
          current = drafts.length - 1;
          currentParagraph = frame.paragraph;
          continue;
        }
      }
      if (looksAhead === true) announced = { ...shared, paragraph: frame.paragraph };
      if (looksAhead === true || looksBack) continue;
      const utterance = drafts.length;
      for (const content of contents) {
        const addressee = content.addressee === null ? null : spanOf(units, content.addressee);
        const pieces: number[] = [];
        for (let at = content.first; at <= content.last; at++) {
          taken.add(at);
          if (units[at]?.kind === "marked") pieces.push(at);
        }
        const first = units[content.first] as Unit;
        const whole = drafts.length;
        const alone = pieces.length === 1 && content.first === content.last;
        if (!alone && content.form !== "marked")
          drafts.push({
            ...shared,
            addressee,
            content: { start: first.start, end: (units[content.last] as Unit).end },
            kind: pieces.length === 0 ? "indirect" : "mixed",
            utterance,
            within: null,
            closed: true,
          });
        for (const at of pieces) {
          const { marked } = units[at] as Unit;
          if (marked === null) continue;
          drafts.push({
            ...shared,
            addressee,
            content: { start: marked.start, end: marked.end },
            kind: "direct",
            utterance,
            within: alone || content.form === "marked" ? null : whole,
            closed: marked.closed,
          });
        }
      }
      // “…,” said X, who noted that …: X goes on.
      const first = speaker === null ? undefined : units[speaker.first];
      const aside =
        is(first, Class.relative) &&
        !is(first, Class.determiner) &&
        current !== null &&
        drafts[current]?.frame === index;
      if (drafts.length > utterance && !aside) {
        current = drafts.length - 1;
        currentParagraph = frame.paragraph;
      }
    }
    const reported = taken.size === 0 ? reportedBy(index) : null;
    if (reported !== null) {
      let last = units.length - 1;
      while (last > 0 && units[last]?.kind === "stop") last--;
      const earlier = drafts.at(-1);
      const span = spanOf(units, { first: 0, last });
      if (
        earlier?.rule === "reported" &&
        earlier.frame === index - 1 &&
        frames[index - 1]?.paragraph === frame.paragraph
      ) {
        // Sentence after sentence in reported speech is one passage.
        drafts[drafts.length - 1] = {
          ...earlier,
          content: { start: earlier.content.start, end: span.end },
          frame: index,
        };
        continue;
      }
      drafts.push({
        content: span,
        kind: units.some(({ kind }) => kind === "marked") ? "mixed" : "indirect",
        speaker: reported.speaker,
        cue: null,
        addressee: null,
        utterance: reported.utterance ?? drafts.length,
        within: null,
        closed: true,
        rule: "reported",
        frame: index,
        inherited: true,
      });
      current = drafts.length - 1;
      currentParagraph = frame.paragraph;
      paper = null;
      continue;
    }
    const onlyMarked = units.every(({ kind }) => kind !== "word" && kind !== "aside");
    for (const [at, { marked }] of units.entries()) {
      if (marked === null || taken.has(at) || is(units[at - 1], Class.work)) continue;
      const words = countWords(text.slice(marked.start, marked.end));
      const goesOn = current !== null && frame.paragraph - currentParagraph <= 1;
      if (
        onlyMarked
          ? !goesOn && announced === null && words < MIN_SENTENCE && !isPointedAt(index)
          : !goesOn || words < MIN_PASSAGE || !marked.closed
      )
        continue;
      const voice = onlyMarked && announced !== null && frame.paragraph - announced.paragraph <= 1 ? announced : null;
      const before = goesOn && voice === null ? (drafts[current as number] as Draft) : null;
      const issuer =
        onlyMarked && paper !== null && frame.paragraph - paper.paragraph <= 1 && before === null
          ? paper.speaker
          : null;
      drafts.push({
        content: { start: marked.start, end: marked.end },
        kind: "direct",
        speaker: voice?.speaker ?? before?.speaker ?? issuer,
        cue: voice?.cue ?? before?.cue ?? null,
        addressee: before?.addressee ?? null,
        utterance: onlyMarked && before?.kind === "direct" ? before.utterance : drafts.length,
        within: null,
        closed: marked.closed,
        rule: voice !== null ? voice.rule : before === null ? "marks" : `${before.rule}/on`,
        frame: index,
        inherited: true,
      });
      current = drafts.length - 1;
      currentParagraph = frame.paragraph;
      announced = null;
    }
    if (announced?.frame !== index) announced = null;
    paper = paperIn(frame, lexicon);
  }
  return drafts;
};
