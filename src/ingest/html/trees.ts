/**
 * Sums of small decision trees (gradient boosting: Friedman 2001), as fitted by `scripts/fit-extraction.ts`. A tree is a number, or
 * `[measure, bound, below, above]`: rows whose measure is less than the bound go below.
 */
export type Tree = number | readonly [measure: number, bound: number, below: Tree, above: Tree];

export interface Trees {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Trees laid out in a row, node behind node: `measure` is -1 in a leaf, whose `bound` is its value. */
interface Flat {
  readonly roots: Int32Array;
  readonly measure: Int16Array;
  readonly bound: Float64Array;
  readonly below: Int32Array;
  readonly above: Int32Array;
  /** What the trees from each on can add at least and at most; one more than there are trees. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Least and greatest leaf of a tree. */
const range = (tree: Tree): readonly [least: number, most: number] => {
  if (typeof tree === "number") return [tree, tree];
  const [below, above] = [range(tree[2]), range(tree[3])];
  return [Math.min(below[0], above[0]), Math.max(below[1], above[1])];
};

const flatten = (trees: readonly Tree[]): Flat => {
  const measure: number[] = [];
  const bound: number[] = [];
  const below: number[] = [];
  const above: number[] = [];
  const lay = (tree: Tree): number => {
    const at = measure.length;
    const isLeaf = typeof tree === "number";
    measure.push(isLeaf ? -1 : tree[0]);
    bound.push(isLeaf ? tree : tree[1]);
    below.push(at);
    above.push(at);
    if (!isLeaf) {
      below[at] = lay(tree[2]);
      above[at] = lay(tree[3]);
    }
    return at;
  };
  const roots = Int32Array.from(trees, lay);
  const least = new Float64Array(trees.length + 1);
  const most = new Float64Array(trees.length + 1);
  for (let i = trees.length - 1; i >= 0; i--) {
    const [low, high] = range(trees[i] as Tree);
    least[i] = (least[i + 1] as number) + low;
    most[i] = (most[i + 1] as number) + high;
  }
  return {
    roots,
    measure: Int16Array.from(measure),
    bound: Float64Array.from(bound),
    below: Int32Array.from(below),
    above: Int32Array.from(above),
    least,
    most,
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

/** What one tree adds to a row's sum. */
const leafOf = ({ roots, measure, bound, below, above }: Flat, tree: number, row: Float64Array): number => {
  let at = roots[tree] as number;
  for (let asked = measure[at] as number; asked >= 0; asked = measure[at] as number)
    at = ((row[asked] as number) < (bound[at] as number) ? below[at] : above[at]) as number;
  return bound[at] as number;
};

/** The probability that the trees give a row. */
export const probabilityOf = (trees: Trees, row: Float64Array): number => {
  const flat = flatOf(trees);
  let sum = trees.base;
  for (let tree = 0; tree < flat.roots.length; tree++) sum += leafOf(flat, tree, row);
  return 1 / (1 + Math.exp(-sum));
};

/** More than sums of some hundred leaves can be off by for being rounded. */
const ROUNDING = 1e-9;

/** Whether that probability is at least `enough`: asks no more trees than that takes. */
export const isProbable = (trees: Trees, row: Float64Array, enough: number): boolean => {
  const flat = flatOf(trees);
  const needed = Math.log(enough / (1 - enough));
  let sum = trees.base;
  for (let tree = 0; tree < flat.roots.length; tree++) {
    if (sum + (flat.most[tree] as number) < needed - ROUNDING) return false;
    if (sum + (flat.least[tree] as number) > needed + ROUNDING) return true;
    sum += leafOf(flat, tree, row);
  }
  return 1 / (1 + Math.exp(-sum)) >= enough;
};
