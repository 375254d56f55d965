/**
 * Chooses the rendering closest to the words as spoken: reasons in a fixed order, the first that tells two renderings apart
 * decides and is what the reader is told.
 */
import type { Piece, Utterance } from "./utterances.ts";

export interface Rendering {
  readonly utterance: Utterance;
  readonly piece: Piece;
  /** Number of other reports that print the same words. */
  readonly agreeing: number;
  /** Its report was taken from another one that has a rendering too. */
  readonly borrowed: boolean;
}

interface Reason {
  readonly of: (rendering: Rendering) => number;
  readonly why: string;
}

const kindOrder = { direct: 3, mixed: 2, indirect: 1, unmarked: 0 } as const;

/** In the order in which they count; the higher figure is closer. */
const reasons: readonly Reason[] = [
  {
    of: ({ utterance }) => (utterance.machineTranslated ? 0 : 1),
    why: "the other copies bear signs of machine translation",
  },
  {
    of: ({ piece }) => (piece.kind === "unmarked" ? 0 : 1),
    why: "the other reports do not say that these are anybody's words",
  },
  {
    of: ({ utterance }) => (utterance.spoken !== null && utterance.spoken === utterance.lang ? 1 : 0),
    why: "it is in the language of the speaker's side",
  },
  { of: ({ utterance }) => (utterance.official ? 1 : 0), why: "it comes from the speaker's own side" },
  { of: ({ piece }) => kindOrder[piece.kind], why: "it gives the words in quotation marks or most directly" },
  { of: ({ borrowed }) => (borrowed ? 0 : 1), why: "the other reports were taken from one of these" },
  { of: ({ utterance }) => -utterance.flaws, why: "its report is the cleanest text" },
  { of: ({ agreeing }) => agreeing, why: "other reports print the same words" },
  {
    of: ({ utterance }) => (utterance.published === null ? Number.NEGATIVE_INFINITY : -utterance.published),
    why: "it was published first",
  },
  { of: ({ piece }) => piece.words.length, why: "it gives most of the words" },
];

/** The closest of several renderings and, in one sentence, why. */
export const chooseClosest = (
  renderings: readonly Rendering[],
): { readonly rendering: Rendering; readonly why: string } => {
  const compare = (a: Rendering, b: Rendering): number => {
    for (const { of } of reasons) if (of(a) !== of(b)) return of(b) - of(a);
    return a.utterance.order - b.utterance.order || a.piece.content.start - b.piece.content.start;
  };
  const sorted = [...renderings].sort(compare);
  const rendering = sorted[0] as Rendering;
  const rival = sorted.find(({ utterance }) => utterance !== rendering.utterance);
  if (rival === undefined) return { rendering, why: "It is the only rendering in these reports." };
  const reason = reasons.find(({ of }) => of(rendering) !== of(rival));
  return {
    rendering,
    why:
      reason === undefined
        ? "The renderings are alike in all that tells one from another; this one stands first."
        : `Taken for the closest because ${reason.why}.`,
  };
};
