/**
 * Constants of the probabilities in `pairs.ts` and `relate.ts`. Written by scripts/fit-provenance.ts from the dev part of
 * bench/reuse: 9559 pairsWithin, 20938 pairsAcross, 1357 reportsWithin, 1519 reportsAcross.
 */
import type { Logistic } from "./logistic.ts";

type Model = "pairsWithin" | "pairsAcross" | "reportsWithin" | "reportsAcross";

export const constants: Readonly<Record<Model, Logistic>> = {
  pairsWithin: {
    bias: -4.754,
    weights: {
      cosine: 5.4,
      excess: 2.591,
      margin: 1.214,
      best: 1.167,
      length: -4.57,
      neighbours: 3.699,
      merged: -2.368,
      moved: -3.553,
      mass: -2.699,
      numbersAgree: -0.752,
      numbersDiffer: -2.135,
      namesAgree: 1.062,
      namesDiffer: -1.073,
      wordsAgree: 0.32,
      wordsDiffer: 1.268,
    },
  },
  pairsAcross: {
    bias: -1.665,
    weights: {
      cosine: 0.987,
      excess: 8.951,
      margin: 2.391,
      best: 1.524,
      length: -3.249,
      neighbours: 1.486,
      merged: -1.214,
      moved: -0.108,
      mass: 0.66,
      numbersAgree: 0.578,
      numbersDiffer: -1.439,
      namesAgree: -0.047,
      namesDiffer: -1.443,
      wordsAgree: -0.474,
      wordsDiffer: 0.387,
    },
  },
  reportsWithin: {
    bias: -6.911,
    weights: {
      copied: 3.278,
      alignedMost: 2.915,
      alignedLeast: 1.611,
      likeness: 0.832,
      surety: 2.333,
      ordered: 1.308,
      orderedLong: 0.373,
      moved: 12.279,
      whole: 3.075,
      pairs: 0.631,
      sentences: -0.193,
      numbersAgree: 0.635,
      numbersDiffer: -0.874,
      namesAgree: -0.109,
      namesDiffer: -0.739,
      wordsAgree: 0.215,
      wordsDiffer: 0.392,
    },
  },
  reportsAcross: {
    bias: -13.82,
    weights: {
      alignedMost: 8.455,
      alignedLeast: 0.784,
      likeness: 0.594,
      surety: 3.504,
      ordered: 3.535,
      orderedLong: 0.876,
      moved: -0.559,
      whole: -2.315,
      pairs: 1.855,
      sentences: -1.052,
      numbersAgree: 1.496,
      numbersDiffer: -0.654,
      namesAgree: 0.164,
      namesDiffer: 0.305,
      wordsAgree: 0.612,
      wordsDiffer: 0.281,
    },
  },
};
