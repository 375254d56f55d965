/**
 * Keeps what is no longer used from filling memory beside what is. Left to itself V8 lets a heap grow to several times what is in use before it
 * collects, and never collects in a thread that waits; a build has a heap for each thread, so all of them at once are most of its memory.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** By how much a heap may grow over what the last collection left, in percent. Half as much saves no more memory worth its time (`docs/scale.md`). */
const GROWTH = 40;

/** Heaps of this process, those of threads to come included, are collected as soon as they have grown by so much. */
export const keepHeapsSmall = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH}`);

/** Collects what this thread no longer uses, before it waits for others. */
export const collectNow = (): void => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  collect();
};
