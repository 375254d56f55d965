/** Sparse vectors of length one: hashes of features, ascending, with their weights. */

export interface Vector {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

/** What a feature counts when it stands in a report several times: repeating it says little more. */
export const damp = (count: number): number => (count < 1 ? count : 1 + Math.log(count));

/** Weighted hashes as a vector of length one; of two weights of one hash the heavier counts, and none that is not above 0. */
export const makeVector = (weighted: Iterable<readonly [hash: number, weight: number]>): Vector => {
  // Keys with a sign: whole numbers of 32 bits are no objects to the engine.
  const heaviest = new Map<number, number>();
  for (const [hash, weight] of weighted) if (weight > (heaviest.get(hash | 0) ?? 0)) heaviest.set(hash | 0, weight);
  const features = Uint32Array.from(heaviest.keys()).sort();
  let squares = 0;
  for (const hash of features) squares += heaviest.get(hash | 0)! ** 2;
  const length = Math.sqrt(squares);
  const weights = new Float32Array(features.length);
  for (let k = 0; k < features.length; k++) weights[k] = heaviest.get(features[k]! | 0)! / length;
  return { features, weights };
};

/** Cosine of two vectors, 0 to 1; 0 where one is empty. */
export const cosine = (a: Vector, b: Vector): number => {
  const [mine, theirs] = [a.features, b.features];
  const [last, lastOther] = [mine.length, theirs.length];
  let [i, j, dot] = [0, 0, 0];
  while (i < last && j < lastOther) {
    const one = mine[i]!;
    const two = theirs[j]!;
    if (one === two) dot += a.weights[i]! * b.weights[j]!;
    // Without a branch: which of the two is smaller is not to be guessed.
    i += Number(one <= two);
    j += Number(two <= one);
  }
  return dot;
};
