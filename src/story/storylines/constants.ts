/** Weights of the terms in `likeness.ts`. Written by scripts/fit-storylines.ts from 29370 pairs of the dev parts of bench/stories and bench/reuse. */
import type { Logistic } from "../provenance/logistic.ts";

export const constants: Readonly<Record<"within" | "across", Logistic>> = {
  within: {
    bias: -4.837,
    weights: {
      names: 0.896,
      numbers: 0.749,
      cognates: 0.611,
      dated: -1.058,
      near: 3.438,
      words: 9.846,
      headlines: 1.343,
      opening: 2.38,
    },
  },
  across: {
    bias: -4.592,
    weights: {
      names: 0.26,
      numbers: 2.829,
      cognates: 2.399,
      sounds: 2.121,
      entities: 1.175,
      concepts: 4.894,
      dates: 0.474,
      dated: -1.058,
      near: 3.438,
    },
  },
};
