/**
 * Server-sent events (WHATWG HTML 9.2) of what changes in the library. The id of an event is the number of its change, so a reader that comes back with
 * `Last-Event-ID` is first told what it missed; where that is no longer kept, it is told to begin anew (`reset`). A reader that does not
 * read is cut off, and comes back in the same way.
 */
import type { ServerResponse } from "node:http";
import type { Questions } from "./questions.ts";

type Change = NonNullable<Questions["changes"][1]>[number];

/** Bytes that may wait for one reader. */
const MOST_UNREAD = 1_000_000;
/** Changes that are told at a time. */
const AT_ONCE = 1_000;
/** How long a reader waits before it comes back, in milliseconds. */
const RETRY_MS = 3_000;

export interface Hub {
  /** Adds a reader who knows all up to a change; `null`: who asks only for what is to come. */
  readonly add: (response: ServerResponse, known: number | null) => Promise<void>;
  /** Tells all readers what has come since it was last told. */
  readonly tell: () => Promise<void>;
  readonly count: () => number;
  readonly close: () => void;
}

const writeChange = (change: Change): string =>
  `id: ${change.number}\nevent: ${change.what}\ndata: ${JSON.stringify(change)}\n\n`;

const resetAt = (number: number): string => `id: ${number}\nevent: reset\ndata: {"number":${number}}\n\n`;

/**
 * @param changesAfter  Asks for changes behind a number; null where they are no longer kept.
 * @param now  Number of the last change.
 */
export const makeHub = (
  changesAfter: (after: number, limit: number) => Promise<readonly Change[] | null>,
  now: () => number,
  heartbeatMs: number,
): Hub => {
  /** Readers, and the last change that each was told of. */
  const readers = new Map<ServerResponse, number>();
  let told = now();
  let closed = false;
  /** Readers are added and told one after the other, so that none misses a change or is told of it twice. */
  let turn = Promise.resolve();

  const send = (response: ServerResponse, text: string): void => {
    if (response.destroyed || response.writableEnded) return;
    response.write(text);
    if (response.writableLength > MOST_UNREAD) response.destroy();
  };
  const heartbeat = setInterval(() => {
    for (const response of readers.keys()) send(response, ": still here\n\n");
  }, heartbeatMs);
  heartbeat.unref();

  /** Texts of changes behind a number, up to the last that is told of now. */
  const textsBehind = async (number: number): Promise<{ text: string; last: number }> => {
    let [text, last] = ["", number];
    for (;;) {
      const changes = await changesAfter(last, AT_ONCE);
      if (changes === null) return { text: resetAt(now()), last: now() };
      text += changes.map(writeChange).join("");
      last = changes.at(-1)?.number ?? last;
      if (changes.length < AT_ONCE) return { text, last };
    }
  };

  return {
    count: () => readers.size,
    add: (response, known) => {
      send(response, `retry: ${RETRY_MS}\n\n`);
      const added = turn.then(async () => {
        // A number that nobody was ever given means another library, or one that was begun anew.
        if (known !== null && known > now()) send(response, resetAt(now()));
        else if (known === null) send(response, `id: ${now()}\nevent: ready\ndata: {"number":${now()}}\n\n`);
        const from = known === null || known > now() ? now() : known;
        const { text, last } = from < now() ? await textsBehind(from) : { text: "", last: from };
        if (text !== "") send(response, text);
        if (response.destroyed || closed) return;
        readers.set(response, last);
        response.once("close", () => readers.delete(response));
      });
      turn = added.catch(() => {});
      return added;
    },
    tell: () => {
      const all = turn.then(async () => {
        if (now() === told) return;
        const { text, last } = await textsBehind(told);
        for (const [response, known] of readers) {
          if (known >= last) continue;
          // Nearly all know what was told last, and are sent one and the same text.
          send(response, known === told ? text : (await textsBehind(known)).text);
          readers.set(response, last);
        }
        told = last;
      });
      turn = all.catch(() => {});
      return all;
    },
    close: () => {
      closed = true;
      clearInterval(heartbeat);
      for (const response of readers.keys()) response.end();
      readers.clear();
    },
  };
};
