/**
 * Chooses the rendering closest to the words as spoken. Reasons are asked in a fixed order; each keeps the renderings that it speaks
 * for most, and the reader is told those that ruled any out. A machine's translation and a scraped copy come last whatever else
 * speaks for them.
 */
import { languageName } from "../../languages/name.ts";
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
  /** The higher figure is closer. */
  readonly of: (rendering: Rendering) => number;
  /** What the reader is told of the chosen one. */
  readonly why: (rendering: Rendering) => string;
}

const kindOrder = { direct: 2, mixed: 1, indirect: 0, unmarked: 0 } as const;

/** A report's own sentence is the speaker's word only where the speaker's side wrote the report. */
const isNobodys = ({ utterance, piece }: Rendering): boolean => piece.kind === "unmarked" && !utterance.official;

const reasons: readonly Reason[] = [
  {
    of: ({ utterance: { copy } }) => (copy.machineTranslated ? 0 : copy.scraped ? 1 : 2),
    why: () => "its copy bears no sign of machine translation or scraping",
  },
  { of: (rendering) => (isNobodys(rendering) ? 0 : 1), why: () => "its report says whose words they are" },
  {
    of: ({ utterance }) => (utterance.spoken !== null && utterance.spoken === utterance.lang ? 1 : 0),
    why: ({ utterance }) => `it is in ${languageName(utterance.lang)}, the language of the speaker’s side`,
  },
  { of: ({ piece }) => kindOrder[piece.kind], why: () => "it gives the words in quotation marks" },
  {
    of: ({ utterance }) => (utterance.official ? 1 : 0),
    why: () => "its report was published by the speaker’s own side",
  },
  { of: ({ borrowed }) => (borrowed ? 0 : 1), why: () => "its report was not taken from another one here" },
  { of: ({ utterance }) => -utterance.copy.flaws, why: () => "its text is the cleanest" },
  {
    of: ({ agreeing }) => agreeing,
    why: ({ agreeing }) =>
      agreeing === 1 ? "another report prints the same words" : `${agreeing} other reports print the same words`,
  },
  {
    of: ({ utterance: { copy } }) => (copy.published === null ? Number.NEGATIVE_INFINITY : -copy.published),
    why: () => "its report is the earliest",
  },
  { of: ({ piece }) => piece.words.length, why: () => "it gives most of the words" },
];

/** "It is a, b and c." */
const sentenceOf = (clauses: readonly string[]): string => {
  const list = clauses.length < 2 ? clauses.join("") : `${clauses.slice(0, -1).join(", ")}, and ${clauses.at(-1)}`;
  return `${list.slice(0, 1).toUpperCase()}${list.slice(1)}.`;
};

/** The closest of several renderings and, in one sentence, why. */
export const chooseClosest = (
  renderings: readonly Rendering[],
): { readonly rendering: Rendering; readonly why: string } => {
  let left = [...renderings].sort(
    (a, b) => a.utterance.order - b.utterance.order || a.piece.content.start - b.piece.content.start,
  );
  const utterances = (): number => new Set(left.map(({ utterance }) => utterance)).size;
  const several = utterances() > 1;
  const told: Reason[] = [];
  for (const reason of reasons) {
    const before = utterances();
    const most = Math.max(...left.map(reason.of));
    left = left.filter((rendering) => reason.of(rendering) === most);
    if (utterances() < before) told.push(reason);
  }
  const rendering = left[0] as Rendering;
  const clauses = told.map(({ why }) => why(rendering));
  if (!several) return { rendering, why: "It is the only rendering in these reports." };
  if (clauses.length === 0)
    return { rendering, why: "The renderings are alike in all that tells one from another; this one stands first." };
  return { rendering, why: sentenceOf(clauses) };
};
