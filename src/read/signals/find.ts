/** A signal that a look at the text found, and how much it says for a machine having translated it. */
import type { Signal, Span } from "../../model/index.ts";

export interface Finding {
  readonly kind: Signal["kind"];
  readonly span: Span;
  readonly note: string;
  /** Weight as a sign of machine translation or spinning; 0 says nothing about that. */
  readonly weight: number;
}

/** The longest passage that a signal points at, in code units: a reader is led to a sentence or two. */
export const LONGEST = 700;

/** Cuts a span to the longest passage. */
export const bounded = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + LONGEST) });
