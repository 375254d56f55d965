/** How alike two sentences' vectors are: the cosine, 0 where they share nothing. */
import type { SentenceVector } from "../fingerprint.ts";

export const cosineOf = (a: SentenceVector, b: SentenceVector): number => {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.features.length && j < b.features.length) {
    const [one, two] = [a.features[i] as number, b.features[j] as number];
    if (one === two) sum += (a.weights[i] as number) * (b.weights[j] as number);
    if (one <= two) i++;
    if (two <= one) j++;
  }
  return sum;
};
