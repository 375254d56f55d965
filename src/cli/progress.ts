/** A progress bar on standard error for long piles, where somebody is looking. */
import { Presets, SingleBar } from "cli-progress";

export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

/** Piles that are read before a bar would be seen get none. */
const LONG_PILE = 25;

export const startProgress = (what: string, of: number, wanted: boolean): Progress => {
  if (!wanted || of < LONG_PILE || !process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      format: `${what} {bar} {value}/{total} {eta_formatted}`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(of, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
};
