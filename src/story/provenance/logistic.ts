/** A probability as a logistic sum of named terms; the weights come from scripts/fit-provenance.ts. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export type Terms = Readonly<Record<string, number>>;

export const probabilityOf = ({ bias, weights }: Logistic, terms: Terms): number => {
  let sum = bias;
  for (const name in weights) sum += weights[name]! * (terms[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
};
