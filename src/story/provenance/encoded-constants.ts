/**
 * Constants of the probabilities in `pairs.ts` and `relate.ts`. Written by scripts/fit-provenance.ts from the dev part of
 * bench/reuse: 9563 pairsWithin, 20711 pairsAcross, 1357 reportsWithin, 695 reportsAcross.
 */
import type { Logistic } from "./logistic.ts";

type Model = "pairsWithin" | "pairsAcross" | "reportsWithin" | "reportsAcross";

export const encodedConstants: Readonly<Record<Model, Logistic>> = {
  pairsWithin: {
    bias: -4.844,
    weights: {
      cosine: 6.2,
      excess: 1.678,
      margin: 1.396,
      best: 1.375,
      length: -4.675,
      neighbours: 3.694,
      merged: -2.281,
      moved: -4.416,
      mass: -2.858,
      numbersAgree: -0.811,
      numbersDiffer: -2.089,
      namesAgree: 0.835,
      namesDiffer: -1.079,
      wordsAgree: 0.193,
      wordsDiffer: 1.418,
    },
  },
  pairsAcross: {
    bias: -1.959,
    weights: {
      cosine: 0.712,
      excess: 7.277,
      margin: 2.696,
      best: 0.978,
      length: -3.052,
      neighbours: 1.388,
      merged: -1.169,
      moved: -0.049,
      mass: 1.69,
      numbersAgree: 0.999,
      numbersDiffer: -1.64,
      namesAgree: 0.136,
      namesDiffer: -1.239,
      wordsAgree: -0.129,
      wordsDiffer: -0.084,
    },
  },
  reportsWithin: {
    bias: -7.04,
    weights: {
      copied: 3.336,
      alignedMost: 3.093,
      alignedLeast: 2.066,
      likeness: 0.669,
      surety: 2.133,
      ordered: 1.138,
      orderedLong: 0.465,
      moved: 12.392,
      whole: 3.539,
      pairs: 0.656,
      sentences: -0.183,
      numbersAgree: 0.615,
      numbersDiffer: -0.941,
      namesAgree: -0.021,
      namesDiffer: -0.632,
      wordsAgree: 0.199,
      wordsDiffer: 0.332,
    },
  },
  reportsAcross: {
    bias: -4.363,
    weights: {
      alignedMost: 6.038,
      alignedLeast: 7.466,
      likeness: 0.407,
      surety: 1.97,
      ordered: 2.126,
      orderedLong: 0.056,
      moved: -5.296,
      whole: -9.669,
      pairs: 0.291,
      sentences: -1.962,
      numbersAgree: 1.354,
      numbersDiffer: -1.229,
      namesAgree: 0.837,
      namesDiffer: -1.2,
      wordsAgree: 0.979,
      wordsDiffer: 0.354,
    },
  },
};
