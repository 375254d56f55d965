/** Threads that work through orders, each one order at a time, in the order given. What an order gives does not depend on which thread took it. */
import { Worker } from "node:worker_threads";
import { programUrl } from "../../package/program.ts";

export interface Pool<Order, Answer> {
  /** Resolves with the answer; rejects where the thread failed on the order or died. */
  readonly ask: (order: Order) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

interface Waiting<Order, Answer> {
  readonly order: Order;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** What a thread answers: `failed` is an error's message. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly failed: string };

/** What is young in a thread's heap, in MB: left to itself it grows to a third of a thread's memory and saves no time. */
const YOUNG = 16;

/**
 * Starts `size` threads of a module that answers each message with a `Reply`.
 *
 * @param program  The module that runs in each, as `programUrl` takes it.
 */
export const startPool = <Order, Answer>(
  program: string,
  base: string,
  size: number,
  workerData: unknown,
): Pool<Order, Answer> => {
  const url = programUrl(program, base);
  const queue: Waiting<Order, Answer>[] = [];
  let broken: Error | null = null;
  const free = new Set<Worker>();
  const busy = new Map<Worker, Waiting<Order, Answer>>();
  const next = (): void => {
    for (const worker of free) {
      const waiting = queue.shift();
      if (waiting === undefined) return;
      free.delete(worker);
      busy.set(worker, waiting);
      worker.postMessage(waiting.order);
    }
  };
  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(url, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    worker.on("message", (reply: Reply<Answer>) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      free.add(worker);
      if ("failed" in reply) waiting?.reject(new Error(reply.failed));
      else waiting?.resolve(reply.answer);
      next();
    });
    const fail = (error: Error): void => {
      broken ??= error;
      free.delete(worker);
      for (const { reject } of [...busy.values(), ...queue.splice(0)]) reject(error);
      busy.clear();
    };
    worker.on("error", fail);
    worker.on("exit", (code) => code !== 0 && fail(new Error(`a thread ended with code ${code}`)));
    free.add(worker);
    return worker;
  });
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken);
        queue.push({ order, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};
