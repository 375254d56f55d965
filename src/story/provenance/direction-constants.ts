/**
 * Constants of the terms in `direction.ts`. Written by scripts/fit-provenance.ts from the dev part of bench/reuse:
 * 964 pairs of a report and what was taken from it.
 */
import type { Logistic } from "./logistic.ts";

export const directionConstants: Logistic = {
  bias: 0,
  weights: {
    earlier: 3.109,
    plain: 3.682,
    whole: 7.691,
    home: 2.635,
    headline: 2.871,
    flawless: 0.584,
    credited: 1.195,
  },
};
