/**
 * Constants of the terms in `direction.ts`. Written by scripts/fit-provenance.ts from the dev part of bench/reuse:
 * 985 pairs of a report and what was taken from it.
 */
import type { Logistic } from "./logistic.ts";

export const directionConstants: Logistic = {
  bias: 0,
  weights: {
    earlier: 3.5,
    plain: 3.6,
    whole: 7.8,
    home: 2.6,
    headline: 2.9,
    flawless: 0.5,
    credited: 1.2,
  },
};
