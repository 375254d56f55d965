/** A probability as a logistic sum of named terms; the weights come from scripts/fit-provenance.ts and scripts/fit-storylines.ts. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export type Terms = Readonly<Record<string, number>>;

/** Logarithm of the odds: 0 where both are as likely. */
export const logOddsOf = ({ bias, weights }: Logistic, terms: Terms): number => {
  let sum = bias;
  for (const name in weights) sum += weights[name]! * (terms[name] ?? 0);
  return sum;
};

export const probabilityOf = (logistic: Logistic, terms: Terms): number =>
  1 / (1 + Math.exp(-logOddsOf(logistic, terms)));
