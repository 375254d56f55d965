/**
 * What `kill.ts` kills: works on a library until then, and says on a line each what it begins and what it was told is done. Three kinds:
 * `work` adds, removes, corrects, reads and links; `watch` follows the feed of `kill-watch.ts`; `migrate` opens a library of an earlier form.
 */
import { flushCompileCache } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { putCorrections } from "../src/library/corrections.ts";
import { putReport, takeReport } from "../src/library/reports.ts";
import { openStore } from "../src/library/store/open.ts";
import type { Store } from "../src/library/store/store.ts";
import { ReadoutError } from "../src/model/index.ts";
import { makeRandom } from "./generate.ts";
import type { Said } from "./kill-ledger.ts";
import { killCorrection, killReports, rawOf } from "./kill-reports.ts";

const [kind = "work", location = "", seed = "1", feed = "", now = ""] = process.argv.slice(2);
const random = makeRandom(Number(seed));
const say = (line: Said): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** A server that is just being restarted is asked again, as a user would; once a library is open, it may go down at any time. */
const open = async (): Promise<Store> => {
  for (;;)
    try {
      return await openStore(location, { create: true });
    } catch (error) {
      if (!(error instanceof ReadoutError && error.code === "library-unreachable")) throw error;
      await sleep(50);
    }
};

const act = async (store: Store): Promise<void> => {
  if (random() < 0.15) {
    const entry = killCorrection(Math.floor(random() * 2 ** 31));
    const what = { act: "correct", id: entry.id } as const;
    say({ begun: what });
    await putCorrections(store, [entry]);
    return say({ done: what });
  }
  const report = killReports[Math.floor(random() * killReports.length)] as (typeof killReports)[number];
  const raw = rawOf(report);
  const what = { act: random() < 0.75 ? "put" : "take", source: report.source, id: raw.id } as const;
  say({ begun: what });
  if (what.act === "put") await putReport(store, raw, report.bytes);
  else await takeReport(store, report.source);
  say({ done: what });
};

/** Loaded only where it is used, and before the kill can come: what reads reports takes long to start. */
const loadReading = async (): Promise<(store: Store) => Promise<unknown>> => {
  const { loadDirectory } = await import("../src/directory/load.ts");
  const { refresh } = await import("../src/library/refresh.ts");
  const directory = loadDirectory();
  return (store) => refresh(store, directory);
};

const work = async (): Promise<never> => {
  const read = random() < 0.35 ? await loadReading() : null;
  flushCompileCache();
  say({ ready: true });
  for (;;) {
    const store = await open();
    for (let i = 0; i < 12; i++) await act(store);
    await read?.(store);
    await store.close();
  }
};

const watch = async (): Promise<never> => {
  const { makeFetcher } = await import("../src/fetch/fetcher.ts");
  const { subscribe } = await import("../src/watch/feeds.ts");
  const { watchRound } = await import("../src/watch/watch.ts");
  const fetcher = makeFetcher({ userAgent: "readout", allowHosts: [new URL(feed).host], delayMs: 1, againMs: 1 });
  flushCompileCache();
  say({ ready: true });
  const store = await open();
  await subscribe(store, [feed]);
  // An hour and more from round to round, so that pages are looked at again.
  for (let at = Date.parse(now); ; at += 4_000_000)
    await watchRound(store, {
      fetcher,
      now: () => new Date(at),
      onKept: ({ source, report: id }) => say({ done: { act: "put", source, id } }),
    });
};

const migrate = async (): Promise<never> => {
  flushCompileCache();
  say({ ready: true });
  say({ begun: { act: "migrate" } });
  const store = await open();
  say({ done: { act: "migrate" } });
  for (;;) await act(store);
};

await { work, watch, migrate }[kind as "work" | "watch" | "migrate"]();
