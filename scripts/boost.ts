/**
 * Fits sums of decision trees by gradient boosting on the logistic loss (Friedman 2001; histograms and second-order gains as in
 * XGBoost, Chen and Guestrin 2016). Deterministic: measures are drawn by a generator with a fixed seed.
 */
import type { Tree, Trees } from "../src/ingest/html/trees.ts";

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the measures that a tree may ask. */
  readonly share: number;
  /** L2 penalty on leaves, and the least weight of one. */
  readonly penalty: number;
  readonly leastWeight: number;
}

const BINS = 40;
/** Room for the bins of one measure. */
const BIN_ROOM = 64;

/** Bounds between bins: quantiles of a measure's values. */
const boundsOf = (values: Float64Array): number[] => {
  const sorted = Float64Array.from(values).sort();
  const bounds = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((bin * sorted.length) / BINS);
    const [low, high] = [sorted[at - 1] as number, sorted[at] as number];
    if (high > (sorted[0] as number)) bounds.add(low < high ? Number(((low + high) / 2).toPrecision(5)) : high);
  }
  // small whole numbers: every value its own bin
  let distinct = 1;
  for (let i = 1; i < sorted.length && distinct <= BINS; i++) if (sorted[i] !== sorted[i - 1]) distinct++;
  if (distinct <= BINS)
    for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) bounds.add(sorted[i] as number);
  return [...bounds].sort((a, b) => a - b).slice(0, BIN_ROOM - 1);
};

export interface Binned {
  readonly bounds: readonly (readonly number[])[];
  /** Bin of each measure of each row, a row after the other. */
  readonly bins: Uint8Array;
  readonly size: number;
}

export const binRows = (rows: readonly ArrayLike<number>[]): Binned => {
  const measures = rows[0]?.length ?? 0;
  const bounds: number[][] = [];
  const bins = new Uint8Array(rows.length * measures);
  for (let m = 0; m < measures; m++) {
    const values = Float64Array.from(rows, (row) => row[m] as number);
    const own = boundsOf(values);
    for (let i = 0; i < rows.length; i++) {
      let [low, high] = [0, own.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[i] as number) < (own[middle] as number)) high = middle;
        else low = middle + 1;
      }
      bins[i * measures + m] = low;
    }
    bounds.push(own);
  }
  return { bounds, bins, size: rows.length };
};

/** @param used Rows to fit on. */
export const boost = (
  { bounds, bins, size }: Binned,
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
  used: Int32Array,
  options: BoostOptions,
): Trees => {
  let seed = 20201;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  let [positive, total] = [0, 0];
  for (const row of used) {
    total += weights[row] as number;
    positive += (labels[row] as number) * (weights[row] as number);
  }
  const base = Number(Math.log(positive / (total - positive)).toFixed(4));
  const sums = new Float64Array(size).fill(base);
  const gradients = new Float64Array(size);
  const curvatures = new Float64Array(size);
  const measures = bounds.length;
  /** Sums of gradients and curvatures by measure and bin. */
  const histogram = (rows: Int32Array, asked: Int32Array): Float64Array => {
    const sumsOf = new Float64Array(asked.length * BIN_ROOM * 2);
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] as number;
      const g = gradients[row] as number;
      const h = curvatures[row] as number;
      const from = row * measures;
      for (let a = 0; a < asked.length; a++) {
        const at = (a * BIN_ROOM + (bins[from + (asked[a] as number)] as number)) * 2;
        sumsOf[at] = (sumsOf[at] as number) + g;
        sumsOf[at + 1] = (sumsOf[at + 1] as number) + h;
      }
    }
    return sumsOf;
  };
  const grow = (rows: Int32Array, depth: number, asked: Int32Array, known: Float64Array | null): Tree => {
    let [g, h] = [0, 0];
    for (let r = 0; r < rows.length; r++) {
      g += gradients[rows[r] as number] as number;
      h += curvatures[rows[r] as number] as number;
    }
    const leaf = (): Tree => {
      const value = Number(((-g / (h + options.penalty)) * options.rate).toFixed(4));
      for (const row of rows) sums[row] = (sums[row] as number) + value;
      return value;
    };
    if (depth === 0 || h < 2 * options.leastWeight) return leaf();
    const own = known ?? histogram(rows, asked);
    let [gain, best, bin] = [1e-3, -1, 0];
    for (let a = 0; a < asked.length; a++) {
      const several = (bounds[asked[a] as number] as readonly number[]).length;
      let [gLow, hLow] = [0, 0];
      for (let b = 0; b < several; b++) {
        gLow += own[(a * BIN_ROOM + b) * 2] as number;
        hLow += own[(a * BIN_ROOM + b) * 2 + 1] as number;
        const hHigh = h - hLow;
        if (hLow < options.leastWeight || hHigh < options.leastWeight) continue;
        const better =
          (gLow * gLow) / (hLow + options.penalty) +
          ((g - gLow) * (g - gLow)) / (hHigh + options.penalty) -
          (g * g) / (h + options.penalty);
        if (better > gain) [gain, best, bin] = [better, a, b];
      }
    }
    if (best < 0) return leaf();
    const measure = asked[best] as number;
    const below: number[] = [];
    const above: number[] = [];
    for (const row of rows) ((bins[row * measures + measure] as number) <= bin ? below : above).push(row);
    // What one side holds is what the other does not.
    const lesser = histogram(Int32Array.from(below.length < above.length ? below : above), asked);
    const greater = own.map((sum, i) => sum - (lesser[i] as number));
    return [
      measure,
      (bounds[measure] as readonly number[])[bin] as number,
      grow(Int32Array.from(below), depth - 1, asked, below.length < above.length ? lesser : greater),
      grow(Int32Array.from(above), depth - 1, asked, below.length < above.length ? greater : lesser),
    ];
  };
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (const row of used) {
      const p = 1 / (1 + Math.exp(-(sums[row] as number)));
      const weight = weights[row] as number;
      gradients[row] = (p - (labels[row] as number)) * weight;
      curvatures[row] = Math.max(1e-9, p * (1 - p) * weight);
    }
    const asked = Int32Array.from(bounds.keys()).filter(() => random() < options.share);
    trees.push(grow(used, options.depth, asked, null));
  }
  return { base, trees };
};
