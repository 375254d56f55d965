/**
 * What voices assert in one report: a small frame a claim (voice, act, who, to whom, object, degree, modality, negation,
 * condition). A frame is read from each segment of a sentence (`claims/segments.ts`) and from each noun that is a claim by
 * itself ("Oslo's commitment to …"). Whose words they are is told by the quotes layer. What a mention means is for `story/claims.ts`.
 */
import type { ConceptId } from "../languages/concepts.ts";
import type { ClaimKind, Modality, Span } from "../model/index.ts";
import type { Doc, Stage } from "../pipeline/stage.ts";
import { type Actors, nobody } from "./claims/actors.ts";
import type { Count } from "./claims/qualifiers.ts";
import { type ClaimNeeds, type Placed, sceneOf } from "./claims/scene.ts";
import { readSentence } from "./claims/sentence.ts";
import type { QuoteMention } from "./quotes.ts";
import { firstEndingAfter } from "./spans.ts";

/** The span is that of the words that say it. */
export interface ClaimFrame extends Span {
  /** Index into the sentences layer. */
  readonly sentence: number;
  /** Index into the mentions layer of the voice; null: the report itself, or one whom the text does not name. */
  readonly voice: number | null;
  /** The words are somebody's, quoted or rendered. */
  readonly quoted: boolean;
  readonly act: ConceptId | null;
  /** Read from a noun: "the promise of". */
  readonly nominal: boolean;
  /** Who does it, to whom: indices into the mentions layer. */
  readonly actors: readonly number[];
  /** The parties of the event do it together, unnamed: "the two leaders". */
  readonly together: boolean;
  /** Where they do it together: they are called sides, countries or delegations, not leaders. */
  readonly states: boolean;
  /** How it is left out who does it: in the passive, without a subject, or as what a thing does; null where it is told. */
  readonly silent: "passive" | "impersonal" | "thing" | null;
  readonly recipients: readonly number[];
  /** All mentions in the words, by index. */
  readonly mentions: readonly number[];
  /** Acts and things in the words other than the act, in the order of the text: what is lifted, built, inspected. */
  readonly objects: readonly ConceptId[];
  /** Acts and things in `content`. */
  readonly contentObjects: readonly ConceptId[];
  /** Degrees, times and qualities in the words. */
  readonly qualities: readonly ConceptId[];
  /** Numbers that are no dates, and what they count. */
  readonly counts: readonly Count[];
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly negated: boolean;
  /** What is promised or asked is not to do something: "promised not to attack". */
  readonly contentNegated: boolean;
  /** "all", "partially", "12". */
  readonly degree: string | null;
  /** Told to lie before what its sentence tells besides: "after they had promised". */
  readonly earlier: boolean;
  /** What the words judge: 1 well, -1 ill, 0 not at all. */
  readonly polarity: -1 | 0 | 1;
  /** What is promised, asked or refused: the words after the act, the condition apart. */
  readonly content: Span | null;
  readonly condition: Span | null;
  /** Acts and things in the condition. */
  readonly conditionConcepts: readonly ConceptId[];
  /** Index into the dates layer of a deadline. */
  readonly deadline: number | null;
  /** What is promised act by act, where one word promises several: "agreed to set up a commission and to meet again". */
  readonly parts: readonly ContentPart[];
}

/** One of several acts promised by one word; the span is that of the words that say it. */
export type ContentPart = Pick<ClaimFrame, "start" | "end" | "objects" | "contentObjects" | "counts" | "deadline"> & {
  readonly content: Span;
};
export type Claims = readonly ClaimFrame[];

/** The quotes of each sentence: those whose content shares words with it. */
const quotesBySentence = (doc: Doc<ClaimNeeds>): Placed<QuoteMention>[][] => {
  const of: Placed<QuoteMention>[][] = doc.sentences.map(() => []);
  for (const [index, item] of doc.quotes.entries()) {
    const first = firstEndingAfter(doc.sentences, item.content.start);
    for (let i = first; i < doc.sentences.length && (doc.sentences[i] as Span).start < item.content.end; i++)
      of[i]?.push({ item, index });
  }
  return of;
};

/** A sentence of more tokens than this is no sentence (a table, a list, debris). */
const LONGEST = 400;

const frameOrder = (a: ClaimFrame, b: ClaimFrame): number =>
  a.start - b.start || a.end - b.end || Number(a.nominal) - Number(b.nominal);

export const claimsStage: Stage<ClaimNeeds, "claims"> = {
  name: "claims",
  version: 3,
  needs: [
    "language",
    "tokens",
    "layout",
    "sentences",
    "dates",
    "quantities",
    "concepts",
    "mentions",
    "quotes",
    "events",
  ],
  adds: "claims",
  run: (doc, { language }) => {
    const quotes = quotesBySentence(doc);
    const frames: ClaimFrame[] = [];
    let before: Actors = nobody;
    for (const [index, sentence] of doc.sentences.entries()) {
      if (sentence.role !== "body" && sentence.role !== "headline") continue;
      const scene = sceneOf(doc, index, quotes[index] ?? [], language);
      if (scene.to - scene.from > LONGEST || scene.from >= scene.to) continue;
      const read = readSentence(scene, language.frames.dropsSubject && sentence.role === "body" ? before : nobody);
      frames.push(...read.frames);
      before = read.last;
    }
    return { layer: frames.sort(frameOrder), notices: [] };
  },
};
