/**
 * Constants of `probability.ts`. Written by scripts/fit-provenance.ts from the dev part of bench/reuse, relation.jsonl:
 * 1357 pairs in one language, 695 across languages.
 */
import type { Logistic } from "./probability.ts";

export const constants: { readonly within: Logistic; readonly across: Logistic } = {
  within: {
    bias: -12.897,
    weights: {
      copied: 3.735,
      alignedMost: 1.993,
      alignedLeast: 0.461,
      likeness: 3.077,
      contrast: -0.274,
      mutual: 1.883,
      ordered: 3.934,
      orderedLong: 0.634,
      whole: 5.1,
      inOrder: -0.085,
      sentences: 0.22,
      moved: -3.035,
      numbersAgree: 0.559,
      numbersDiffer: -1.156,
      namesAgree: 0.134,
      namesDiffer: -0.947,
      wordsAgree: 1.483,
      wordsDiffer: 0.398,
    },
  },
  across: {
    bias: -4.713,
    weights: {
      alignedMost: 2.242,
      alignedLeast: 6.862,
      likeness: 8.4,
      contrast: -0.058,
      mutual: 1.272,
      ordered: 3.512,
      orderedLong: -0.186,
      whole: -9.373,
      inOrder: -1.178,
      sentences: 0.121,
      moved: -8.406,
      numbersAgree: 1.741,
      numbersDiffer: -2.023,
      namesAgree: 0.507,
      namesDiffer: -1.172,
      wordsAgree: 0.188,
      wordsDiffer: 0.535,
    },
  },
};
