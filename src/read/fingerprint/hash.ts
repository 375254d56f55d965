/** 32-bit hashes of strings and of sequences (FNV-1a): the same on every machine, which ids of features must be. */

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

export const hashString = (text: string): number => {
  let hash = BASIS;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  // A last mix: FNV's low bits alone are poor for short words, and winnowing takes minima.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
};

/** Hash of a sequence one longer: `combine(combine(0, a), b)` differs from `combine(combine(0, b), a)`. */
export const combineHash = (hash: number, next: number): number =>
  (Math.imul(hash ^ (next + 0x9e3779b9), PRIME) ^ (hash >>> 13)) >>> 0;
