/** The other side of `threads.ts`: answers questions about a library in a thread of its own. */
import { parentPort, workerData } from "node:worker_threads";
import { explain } from "../library/store/errors.ts";
import { openStore } from "../library/store/open.ts";
import { ReadoutError } from "../model/index.ts";
import { makeAnswerer, type QuestionName, type Questions } from "./questions.ts";

export interface ThreadTask {
  readonly location: string;
  readonly directoryFolders: readonly string[];
}

/** What comes back: an answer or an error under the number of its question. */
export type ThreadMessage =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failed: { readonly code: string | null; readonly message: string } };

const { location, directoryFolders } = workerData as ThreadTask;
const say = (message: ThreadMessage): void => parentPort?.postMessage(message);
const ask = makeAnswerer(await openStore(location), directoryFolders);

parentPort?.on("message", ({ number, name, question }: { number: number; name: QuestionName; question: unknown }) => {
  ask(name, question as Questions[QuestionName][0] as never).then(
    (answer) => say({ number, answer }),
    (thrown: unknown) => {
      const error = explain(thrown, location) as Error;
      say({ number, failed: { code: error instanceof ReadoutError ? error.code : null, message: error.message } });
    },
  );
});
