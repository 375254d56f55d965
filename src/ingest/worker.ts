/** The other side of `isolate.ts`: reads one file after the other in a thread of its own. */
import { parentPort } from "node:worker_threads";
import { reasonOf } from "../model/reason.ts";
import type { Given } from "./forms/given.ts";
import { readFileParts } from "./read-file.ts";

export interface Order {
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly given: Given | null;
}

parentPort?.on("message", ({ bytes, source, given }: Order) => {
  readFileParts(bytes, source, given).then(
    (read) => parentPort?.postMessage({ read }),
    (error: unknown) => parentPort?.postMessage({ failed: reasonOf(error) }),
  );
});
