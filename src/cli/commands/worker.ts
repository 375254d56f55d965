import { hostname } from "node:os";
import type { Command } from "commander";
import { openQueue } from "../../worker/queue.ts";
import { work } from "../../worker/work.ts";
import { printJsonLine } from "../json.ts";
import { addLibraryOptions, type LibraryOptions, locationOf, say, withLibrary } from "../library.ts";
import { some } from "../styled.ts";

type WorkerOptions = LibraryOptions & { readonly once?: boolean };

const runWorker = (options: WorkerOptions): Promise<void> =>
  withLibrary(options, async (store, directory) => {
    const queue = await openQueue(locationOf(options), `${hostname()}:${process.pid}`);
    const stop = new AbortController();
    const onSignal = () => stop.abort();
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
    try {
      const done = await work(store, queue, directory, {
        signal: stop.signal,
        once: options.once === true,
        onDone: (kind, what) => {
          if (options.json === true) printJsonLine({ done: kind, what });
        },
        onTrouble: (message) => {
          if (options.quiet !== true) process.stderr.write(`${message}\n`);
        },
      });
      say(
        options,
        done,
        `${done.file > 0 ? `${some(done.file, "file")} taken apart, ` : ""}${some(done.read, "report")} read, ${some(done.link, "story", "stories")} linked`,
      );
    } finally {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
      await queue.close();
    }
  });

export const addWorker = (program: Command): void => {
  addLibraryOptions(
    program
      .command("worker")
      .description("read and link what was added with --queue, on as many machines as there are; until it is stopped")
      .option("--once", "end when nothing is left to do"),
  )
    .addHelpText(
      "after",
      `
The library must be on PostgreSQL. Workers may be stopped or killed at any time; what one had in hand another takes up within a minute.
All of them are to be of one version of readout.

Example:
  readout worker --library postgres://me@db/affairs`,
    )
    .action(runWorker);
};
