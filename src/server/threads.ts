/**
 * Questions are answered in threads, a lane each for looking up, for searching, for packing pages, for writing and for keeping up to date, so that none
 * waits for another's work and the thread that speaks HTTP is never held up. An answer that takes too long is given up with its thread, and the next question gets a
 * new one; a lane that is seldom used ends its thread, which frees its memory.
 */
import { Worker } from "node:worker_threads";
import { type ErrorCode, ReadoutError } from "../model/index.ts";
import { programUrl } from "../package/program.ts";
import { Refusal } from "./problem.ts";
import type { Ask, QuestionName, Questions } from "./questions.ts";
import type { ThreadMessage, ThreadTask } from "./thread.ts";

const program = programUrl("./thread", import.meta.url);

/** Questions that may wait in a lane. */
const MOST_WAITING = 500;
/** A writer waits for other writers; nobody else should wait so long. */
const WRITE_MS = 60_000;
/** A page of many reports takes some seconds where the machine is busy. */
const PAGE_MS = 60_000;
/** Loading the code and the directory comes on top of the first answer. */
const START_MS = 30_000;
/** A lane that is seldom used ends its thread after so long. */
const IDLE_MS = 60_000;

interface LaneLimits {
  /** How long an answer may take; null: as long as it takes. */
  readonly answerMs: number | null;
  readonly heapMb: number;
  readonly idleMs: number | null;
}

const lanesOf = (answerMs: number) =>
  ({
    find: { answerMs, heapMb: 192, idleMs: null },
    search: { answerMs, heapMb: 256, idleMs: null },
    page: { answerMs: PAGE_MS, heapMb: 1_024, idleMs: IDLE_MS },
    write: { answerMs: WRITE_MS, heapMb: 192, idleMs: IDLE_MS },
    keep: { answerMs: null, heapMb: 2_048, idleMs: IDLE_MS },
  }) as const satisfies Record<string, LaneLimits>;
export type Lane = keyof ReturnType<typeof lanesOf>;

const laneOf: Readonly<Partial<Record<QuestionName, Lane>>> = {
  search: "search",
  page: "page",
  put: "write",
  take: "write",
  correct: "write",
  refresh: "keep",
};

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout | undefined;
}

interface LaneThread {
  readonly ask: (name: QuestionName, question: unknown) => Promise<unknown>;
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
}

const tooSlow = (): Refusal =>
  new Refusal(503, "finding the answer took too long; ask for less, or again in a moment", { "retry-after": "2" });
const tooMany = (): Refusal =>
  new Refusal(503, "too many requests are waiting; try again in a moment", { "retry-after": "2" });

const startLane = (task: ThreadTask, { answerMs, heapMb, idleMs }: LaneLimits): LaneThread => {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let started = false;
  let number = 0;
  const waiting = new Map<number, Waiting>();
  const failAll = (error: unknown): void => {
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    waiting.clear();
  };
  const give = (): Worker => {
    if (worker !== null) return worker;
    const made = new Worker(program, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    started = false;
    made.on("message", (message: ThreadMessage) => {
      started = true;
      const asked = waiting.get(message.number);
      if (asked === undefined) return;
      waiting.delete(message.number);
      clearTimeout(asked.timer);
      if ("answer" in message) asked.resolve(message.answer);
      else {
        const { code, message: why } = message.failed;
        asked.reject(code === null ? new Error(why) : new ReadoutError(code as ErrorCode, why));
      }
      if (waiting.size === 0 && idleMs !== null) idle = setTimeout(end, idleMs).unref();
    });
    const onEnd = (error: unknown): void => {
      if (worker !== made) return;
      worker = null;
      failAll(error instanceof Error ? error : new Error("the thread that answers has ended"));
    };
    made.on("error", onEnd);
    made.on("exit", onEnd);
    worker = made;
    return made;
  };
  const end = (): Promise<unknown> => {
    const last = worker;
    worker = null;
    failAll(tooSlow());
    return last?.terminate() ?? Promise.resolve();
  };
  return {
    waiting: () => waiting.size,
    ask: (name, question) => {
      if (waiting.size >= MOST_WAITING) return Promise.reject(tooMany());
      clearTimeout(idle);
      const thread = give();
      return new Promise((resolve, reject) => {
        const id = ++number;
        const timer = answerMs === null ? undefined : setTimeout(end, started ? answerMs : answerMs + START_MS);
        waiting.set(id, { resolve, reject, timer });
        thread.postMessage({ number: id, name, question });
      });
    },
    close: async () => {
      clearTimeout(idle);
      await end();
    },
  };
};

export interface Threads {
  readonly ask: Ask;
  /** Questions that wait for an answer, by lane. */
  readonly waiting: () => Readonly<Record<Lane, number>>;
  readonly close: () => Promise<void>;
}

/** Lanes start with their first question. */
export const startThreads = (location: string, directoryFolders: readonly string[], answerMs: number): Threads => {
  const limits = Object.entries(lanesOf(answerMs)) as [Lane, LaneLimits][];
  const lanes = new Map(limits.map(([lane, of]) => [lane, startLane({ location, directoryFolders }, of)]));
  return {
    ask: (name, question) =>
      (lanes.get(laneOf[name] ?? "find") as LaneThread).ask(name, question) as Promise<Questions[typeof name][1]>,
    waiting: () =>
      Object.fromEntries([...lanes].map(([lane, { waiting }]) => [lane, waiting()])) as Record<Lane, number>,
    close: async () => {
      await Promise.all([...lanes.values()].map(({ close }) => close()));
    },
  };
};
