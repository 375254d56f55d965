/** Answers that were given before, kept until the library changes; the least lately asked for make room, so memory is bounded in bytes. */

export interface Cached {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface AnswerCache {
  /** The answer of now: kept, under way already, or made. */
  readonly get: (key: string, version: number, make: () => Promise<Cached | null>) => Promise<Cached | null>;
  readonly bytes: () => number;
  readonly hits: () => number;
}

/** What an answer takes beside its body. */
const OVERHEAD = 500;

export const makeCache = (mostBytes: number): AnswerCache => {
  const kept = new Map<string, Cached>();
  const underWay = new Map<string, Promise<Cached | null>>();
  let [bytes, hits, of] = [0, 0, -1];
  const sizeOf = (key: string, { body }: Cached): number => body.length + key.length + OVERHEAD;
  const keep = (key: string, answer: Cached): void => {
    const size = sizeOf(key, answer);
    if (size > mostBytes / 8) return;
    kept.set(key, answer);
    bytes += size;
    for (const [oldest, old] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= sizeOf(oldest, old);
    }
  };
  return {
    bytes: () => bytes,
    hits: () => hits,
    get: async (key, version, make) => {
      if (version !== of) {
        kept.clear();
        underWay.clear();
        [bytes, of] = [0, version];
      }
      const known = kept.get(key);
      if (known !== undefined) {
        hits++;
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const running = underWay.get(key);
      if (running !== undefined) return running;
      const made = make();
      underWay.set(key, made);
      try {
        const answer = await made;
        if (answer !== null && version === of && !kept.has(key)) keep(key, answer);
        return answer;
      } finally {
        if (underWay.get(key) === made) underWay.delete(key);
      }
    },
  };
};
