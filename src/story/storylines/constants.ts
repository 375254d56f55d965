/** Weights of the terms in `likeness.ts`. Written by scripts/fit-storylines.ts from 29168 pairs of the dev parts of bench/stories and bench/reuse. */
import type { Logistic } from "../provenance/logistic.ts";

export const constants: Readonly<Record<"within" | "across", Logistic>> = {
  within: {
    bias: -4.807,
    weights: {
      names: 0.743,
      numbers: 0.761,
      cognates: 0.771,
      dated: -1.061,
      near: 3.409,
      words: 9.6,
      headlines: 1.346,
      opening: 2.634,
    },
  },
  across: {
    bias: -4.888,
    weights: {
      names: 0.711,
      numbers: 2.981,
      cognates: 1.091,
      sounds: 1.568,
      entities: 1.154,
      concepts: 4.615,
      dates: -0.291,
      dated: -1.061,
      near: 3.409,
    },
  },
};
