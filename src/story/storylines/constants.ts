/** Weights of the terms in `likeness.ts`. Written by scripts/fit-storylines.ts from 33608 pairs of the dev parts of bench/stories and bench/reuse. */
import type { Logistic } from "../provenance/logistic.ts";

export const constants: Readonly<Record<"within" | "across", Logistic>> = {
  within: {
    bias: -8.748,
    weights: {
      words: 7.535,
      shared: 7.89,
      dated: -0.635,
      near: 2.984,
    },
  },
  across: {
    bias: -8.545,
    weights: {
      sounds: 2.361,
      shared: 13.54,
      dated: -0.635,
      near: 2.984,
    },
  },
};
