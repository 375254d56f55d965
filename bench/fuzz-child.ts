/**
 * The process that `fuzz.ts` watches: mutates inputs of one target and keeps those that reach code that none before reached, as V8's own
 * coverage counts tell (after AFL: Zalewski 2014; edges are blocks, with how often each ran by powers of two).
 */
import { Session } from "node:inspector";
import { targets } from "./fuzz-targets.ts";
import { makeRandom } from "./generate.ts";

const [name, seed] = [process.argv[2]!, Number(process.argv[3])];
const tell = (message: object): void => void process.send?.(message);
const target = targets[name]!;
const random = makeRandom(seed);
const below = (n: number): number => Math.floor(random() * n);

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

const reached = new Set<string>();
/** Whether the last input reached a block, or reached one as often as none before. */
const isNew = (): boolean => {
  let found = false;
  session.post("Profiler.takePreciseCoverage", (_error, given) => {
    for (const { url, functions } of given?.result ?? []) {
      if (!url.includes("/src/") || url.includes("/languages/")) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges) {
          if (count === 0) continue;
          const key = `${url}:${startOffset}:${endOffset}:${Math.floor(Math.log2(count))}`;
          if (reached.has(key)) continue;
          reached.add(key);
          found = true;
        }
    }
  });
  return found;
};

const corpus: Uint8Array[] = [...target.seeds];
/** What inputs of this kind are made of, so that a mutation may put in a word that means something. */
const words = [
  ...new Set(
    corpus.flatMap((bytes) => new TextDecoder().decode(bytes).match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]+/gu) ?? []),
  ),
].map((word) => new TextEncoder().encode(word));
const MOST_BYTES = 60_000;

const splice = (bytes: Uint8Array, at: number, drop: number, put: Uint8Array): Uint8Array => {
  const made = new Uint8Array(Math.min(MOST_BYTES, bytes.length - Math.min(drop, bytes.length - at) + put.length));
  made.set(bytes.subarray(0, Math.min(at, made.length)));
  made.set(put.subarray(0, Math.max(0, made.length - at)), Math.min(at, made.length));
  const rest = bytes.subarray(at + drop, at + drop + Math.max(0, made.length - at - put.length));
  made.set(rest, Math.min(made.length - rest.length, at + put.length));
  return made;
};

const mutate = (bytes: Uint8Array): Uint8Array => {
  const at = below(bytes.length + 1);
  switch (below(8)) {
    case 0:
      return splice(bytes, at, 1, Uint8Array.of(below(256)));
    case 1:
      return splice(bytes, at, below(64), new Uint8Array());
    case 2:
      return splice(bytes, at, 0, words[below(words.length)] ?? Uint8Array.of(0));
    case 3: {
      // A stretch once more, many times: what grows with depth or length shows here.
      const stretch = bytes.slice(at, at + 1 + below(40));
      const times = 1 + below(400);
      const repeated = new Uint8Array(stretch.length * times);
      for (let i = 0; i < times; i++) repeated.set(stretch, i * stretch.length);
      return splice(bytes, at, 0, repeated);
    }
    case 4: {
      const other = corpus[below(corpus.length)]!;
      const from = below(other.length + 1);
      return splice(bytes, at, below(200), other.slice(from, from + below(2000)));
    }
    case 5:
      return splice(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << below(8))));
    case 6:
      return splice(bytes, at, below(8), Uint8Array.of(0xff, 0xfe, 0xe2, 0x80, 0x8f).slice(below(3)));
    default:
      return bytes.slice(0, at);
  }
};

tell({ ready: true });
for (const bytes of corpus) await target.run(bytes);
isNew();
let runs = 0;
for (;;) {
  let bytes = corpus[below(corpus.length)]!;
  for (let n = 1 + below(4); n > 0; n--) bytes = mutate(bytes);
  tell({ trying: bytes });
  try {
    await target.run(bytes);
  } catch (error) {
    tell({ crash: error instanceof Error ? (error.stack ?? error.message) : String(error), bytes });
  }
  if (isNew()) corpus.push(bytes);
  if (++runs % 50 === 0) {
    tell({ runs, reached: reached.size, corpus: corpus.length });
    // Lets the messages out.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
