/**
 * Keeps what is served up to date: looks, cheaply and often, whether anybody has changed the library, then reads, links and lists what is new.
 * Another process may have done the reading; then only the listing is left.
 */
import { setTimeout as sleep } from "node:timers/promises";

/** After work of some length it is rested for so many times that length, so that an hour of arrivals is not an hour of looking; but not for longer. */
const REST = { times: 3, mostMs: 10_000 } as const;

export interface Keeper {
  /** Looks at once. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Keeps a library until it is stopped.
 *
 * @param options.onKept  Called after each time that something may have changed.
 * @param options.onFailed  Called where it could not be brought up to date; it is tried again.
 */
export const keep = (options: {
  /** Asks for a word that is another when somebody has written to the library. */
  readonly word: () => Promise<string>;
  readonly bringUpToDate: () => Promise<unknown>;
  readonly pollMs: number;
  readonly onKept: () => void;
  readonly onFailed: (error: unknown) => void;
}): Keeper => {
  let stopped = false;
  let wake = (): void => {};
  const wait = async (ms: number): Promise<void> => {
    const timer = new AbortController();
    await Promise.race([
      sleep(ms, undefined, { signal: timer.signal, ref: false }).catch(() => {}),
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
    ]);
    timer.abort();
  };
  const run = async (): Promise<void> => {
    for (let before = ""; !stopped; ) {
      let rest = options.pollMs;
      try {
        const word = await options.word();
        if (word !== before) {
          const from = performance.now();
          await options.bringUpToDate();
          // Others may have written meanwhile; as its own writes count too, it looks once more.
          before = word;
          rest = Math.max(rest, Math.min(REST.mostMs, REST.times * (performance.now() - from)));
          options.onKept();
        }
      } catch (error) {
        options.onFailed(error);
        rest = 10 * options.pollMs;
      }
      if (!stopped) await wait(rest);
    }
  };
  const ended = run();
  return {
    wake: () => wake(),
    stop: async () => {
      stopped = true;
      wake();
      await ended;
    },
  };
};
