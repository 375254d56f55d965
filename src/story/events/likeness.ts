/** How likely two mentions tell one event, and from where on they do. Written by scripts/fit-events.ts; not by hand. */
import type { Logistic } from "../provenance/logistic.ts";

export const likeness: { readonly sameWord: Logistic; readonly otherWord: Logistic; readonly across: Logistic; readonly enough: number } = {
  sameWord: { bias: 0, weights: {} },
  otherWord: { bias: -3, weights: {} },
  across: { bias: -3, weights: {} },
  enough: 0.5,
};
