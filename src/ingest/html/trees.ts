/**
 * Sums of small decision trees (gradient boosting: Friedman 2001), as fitted by `scripts/fit-extraction.ts`. A tree is a number, or
 * `[measure, bound, below, above]`: rows whose measure is less than the bound go below.
 */
export type Tree = number | readonly [measure: number, bound: number, below: Tree, above: Tree];

export interface Trees {
  readonly base: number;
  readonly trees: readonly Tree[];
}

const leafOf = (tree: Tree, row: ArrayLike<number>): number => {
  let at = tree;
  while (typeof at !== "number") at = (row[at[0]] as number) < at[1] ? at[2] : at[3];
  return at;
};

/** The probability that the trees give a row. */
export const probabilityOf = ({ base, trees }: Trees, row: ArrayLike<number>): number => {
  let sum = base;
  for (const tree of trees) sum += leafOf(tree, row);
  return 1 / (1 + Math.exp(-sum));
};
