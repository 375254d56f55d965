/**
 * Foreign files are parsed in worker threads with limits on time and heap: what hangs or grows costs its own notice and a new thread, never
 * the run. Threads start when the first file needs one and never hold the process open.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { programUrl } from "../package/program.ts";
import type { Given } from "./forms/given.ts";
import { notRead } from "./forms/part.ts";
import { limits } from "./limits.ts";
import type { ReadFile } from "./read-file.ts";

type Answer = { readonly read: ReadFile } | { readonly failed: string };

const program = programUrl("./worker", import.meta.url);
const idle: Worker[] = [];
let running = 0;
const waiting: (() => void)[] = [];

/** Files that are parsed at once. */
export const parallel: number = Math.min(4, availableParallelism());

const startWorker = (): Worker =>
  new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: limits.heapMb }, stdout: true, stderr: true });

const takeTurn = async (): Promise<void> => {
  if (running >= parallel) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
};
const endTurn = (): void => {
  running--;
  waiting.shift()?.();
};

/** Reads one file in a thread. Never throws: what goes wrong is a notice that names the file. */
export const readIsolated = async (
  bytes: Uint8Array,
  source: string,
  given: Given | null = null,
  timeMs: number = limits.fileMs,
): Promise<ReadFile> => {
  await takeTurn();
  const worker = idle.pop() ?? startWorker();
  worker.ref();
  const answer = await new Promise<Answer | "late">((resolve) => {
    const settle = (value: Answer | "late"): void => {
      clearTimeout(timer);
      worker.off("message", settle);
      worker.off("error", onError);
      worker.off("exit", onExit);
      resolve(value);
    };
    const onError = (error: Error & { code?: string }): void =>
      settle({
        failed:
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? `parsing it took more than ${limits.heapMb} MB of memory`
            : `parsing it failed (${error.message})`,
      });
    const onExit = (): void => settle({ failed: "parsing it ended its thread" });
    const timer = setTimeout(() => settle("late"), timeMs);
    worker.on("message", settle);
    worker.on("error", onError);
    worker.on("exit", onExit);
    worker.postMessage({ bytes, source, given });
  });
  if (answer !== "late" && "read" in answer) {
    worker.unref();
    idle.push(worker);
    endTurn();
    return answer.read;
  }
  worker.on("error", () => {});
  await worker.terminate();
  endTurn();
  const why = answer === "late" ? `parsing it took more than ${timeMs / 1000} seconds` : answer.failed;
  return notRead("read-limit", source, `${why}; given up`);
};
