/** Weights of the terms in `likeness.ts`. Written by scripts/fit-storylines.ts from 24988 pairs of the dev parts of bench/stories and bench/reuse. */
import type { Logistic } from "../provenance/logistic.ts";

export const constants: Readonly<Record<"within" | "across", Logistic>> = {
  within: {
    bias: -8.617,
    weights: {
      words: 5.765,
      shared: 9.469,
      dated: -0.623,
      near: 2.857,
    },
  },
  across: {
    bias: -8.616,
    weights: {
      sounds: 1.756,
      shared: 13.945,
      dated: -0.623,
      near: 2.857,
    },
  },
};
