/**
 * Sums of small decision trees (gradient boosting: Friedman 2001), as fitted by `scripts/fit-extraction.ts`. A tree is a number, or
 * `[measure, bound, below, above]`: rows whose measure is less than the bound go below.
 */
export type Tree = number | readonly [measure: number, bound: number, below: Tree, above: Tree];

export interface Trees {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Trees laid out in a row: a node, what is below its bound, what is above it. `measure` is -1 in a leaf, whose `bound` is its value. */
interface Flat {
  readonly roots: Int32Array;
  readonly measure: Int16Array;
  readonly bound: Float64Array;
  readonly above: Int32Array;
}

const flatten = (trees: readonly Tree[]): Flat => {
  const measure: number[] = [];
  const bound: number[] = [];
  const above: number[] = [];
  const lay = (tree: Tree): number => {
    const at = measure.length;
    const isLeaf = typeof tree === "number";
    measure.push(isLeaf ? -1 : tree[0]);
    bound.push(isLeaf ? tree : tree[1]);
    above.push(at);
    if (!isLeaf) {
      lay(tree[2]);
      above[at] = lay(tree[3]);
    }
    return at;
  };
  const roots = Int32Array.from(trees, lay);
  return {
    roots,
    measure: Int16Array.from(measure),
    bound: Float64Array.from(bound),
    above: Int32Array.from(above),
  };
};

const flattened = new WeakMap<Trees, Flat>();
const flatOf = (trees: Trees): Flat => {
  let flat = flattened.get(trees);
  if (flat === undefined) {
    flat = flatten(trees.trees);
    flattened.set(trees, flat);
  }
  return flat;
};

/** The probability that the trees give a row. */
export const probabilityOf = (trees: Trees, row: Float64Array): number => {
  const { roots, measure, bound, above } = flatOf(trees);
  let sum = trees.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    for (let asked = measure[at] as number; asked >= 0; asked = measure[at] as number)
      at = ((row[asked] as number) < (bound[at] as number) ? at + 1 : above[at]) as number;
    sum += bound[at] as number;
  }
  return 1 / (1 + Math.exp(-sum));
};
