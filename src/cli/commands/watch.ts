import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "commander";
import { decodeText } from "../../ingest/decode.ts";
import { refresh } from "../../library/refresh.ts";
import type { Store } from "../../library/store/store.ts";
import { type Notice, ReadoutError } from "../../model/index.ts";
import { subscribe, unsubscribe, watchedFeeds } from "../../watch/feeds.ts";
import { feedsNamed, watchRound } from "../../watch/watch.ts";
import { printJson, printJsonLine } from "../json.ts";
import { addLibraryOptions, type LibraryOptions, refreshProgress, say, withLibrary } from "../library.ts";
import { addNetworkOptions, duration, fetcherOf, type NetworkOptions } from "../network.ts";
import { some, styled } from "../styled.ts";

interface WatchOptions extends LibraryOptions, NetworkOptions {
  readonly once?: boolean;
  /** Milliseconds. */
  readonly every: number;
  readonly forget?: string[];
  readonly list?: boolean;
}

const readText = async (path: string): Promise<string> => {
  try {
    return decodeText(await readFile(path)).text;
  } catch (cause) {
    throw new ReadoutError(
      "source-unknown",
      `${path}: neither the URL of a feed nor a file with a list of them (OPML)`,
      {
        cause,
      },
    );
  }
};

const printFeeds = async (store: Store, options: WatchOptions): Promise<void> => {
  const feeds = await watchedFeeds(store.db);
  if (options.json === true) {
    printJson(feeds);
    return;
  }
  for (const { url, title, checked, due, trouble } of feeds) {
    const state =
      trouble === null ? (checked === null ? "not asked yet" : `had ${checked}`) : styled("yellow", trouble);
    process.stdout.write(
      `${styled("bold", title ?? url)}\n  ${styled("dim", url)}\n  ${state}${due === null ? "" : `, next from ${due}`}\n`,
    );
  }
  process.stdout.write(`${some(feeds.length, "feed")}\n`);
};

/** Ends a watch between two reports when the process is asked to end; asked again, it ends at once. */
const untilAsked = (): { readonly stopped: () => boolean; readonly signal: AbortSignal } => {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return { stopped: () => controller.signal.aborted, signal: controller.signal };
};

const runWatch = (names: readonly string[], options: WatchOptions): Promise<void> =>
  withLibrary(
    options,
    async (store, directory) => {
      if (options.forget !== undefined) {
        const gone = await unsubscribe(store, options.forget);
        say(options, { forgotten: gone }, `${some(gone, "feed")} watched no longer`);
        if (gone < options.forget.length) throw new ReadoutError("source-unknown", "not all of these were watched");
        return;
      }
      const fetcher = fetcherOf(options);
      await subscribe(store, await feedsNamed(names, fetcher, readText));
      if (options.list === true) return printFeeds(store, options);
      if ((await watchedFeeds(store.db)).length === 0)
        throw new ReadoutError(
          "usage",
          "no feed is watched yet; name one: readout watch https://…/feed.xml --library …",
        );
      const onNotice = ({ code, source, message }: Notice): void => {
        if (options.json === true) printJsonLine({ notice: code, source, message });
        else if (options.quiet !== true) process.stderr.write(`${message}\n`);
      };
      const { stopped, signal } = untilAsked();
      for (;;) {
        const round = await watchRound(store, {
          fetcher,
          stopped,
          onNotice,
          // Said only now that it is there for good.
          onKept: (one) => {
            if (options.json === true) printJsonLine(one);
            else if (options.quiet !== true && one.what !== "known")
              process.stdout.write(`${one.what === "new-version" ? "changed" : "new"}  ${one.source}\n`);
          },
        });
        const count = (what: string): number => round.kept.filter((one) => one.what === what).length;
        const [fresh, versions] = [count("new"), count("new-version")];
        const { linked } =
          fresh + versions > 0 || options.once === true
            ? await refresh(store, directory, refreshProgress(options))
            : { linked: 0 };
        if (round.asked > 0 || options.once === true)
          say(
            options,
            {
              asked: round.asked,
              failed: round.failed,
              waiting: round.waiting.length,
              new: fresh,
              newVersions: versions,
              linked,
            },
            `${some(round.asked, "feed")} asked${round.waiting.length > 0 ? `, ${round.waiting.length} not due yet` : ""}: ${some(fresh, "new report")}, ${some(versions, "new version")}`,
          );
        if (options.once === true) {
          for (const { url, due, trouble } of round.waiting)
            if (names.includes(url) && options.quiet !== true)
              process.stderr.write(`${url}: not asked before ${due}${trouble === null ? "" : ` (${trouble})`}\n`);
          if (round.asked > 0 && round.failed === round.asked)
            throw new ReadoutError("no-reports", "no feed could be had");
        }
        if (options.once === true || stopped()) return;
        await sleep(options.every, undefined, { signal }).catch(() => {});
        if (stopped()) return;
      }
    },
    { create: true },
  );

export const addWatch = (program: Command): void => {
  addNetworkOptions(
    addLibraryOptions(
      program
        .command("watch")
        .description("follow feeds: what is new in them goes into a library, and so does what is changed later")
        .argument("[feeds...]", "URLs of RSS, Atom and JSON feeds, lists of them (OPML); default: those watched so far")
        .option("--once", "ask every feed that is due once, and end")
        .option("--every <time>", "pause between two rounds", duration, 600_000)
        .option("--list", "print the feeds that are watched, and how they are")
        .option("--forget <feed...>", "watch these no longer; their reports stay"),
    ),
  )
    .addHelpText(
      "after",
      `
A feed is asked as seldom as it asks for itself, whatever --every says. An item without its text is fetched from its page.
With --json, a line for each report as soon as it is in the library for good. Ctrl-C ends between two reports; a killed watch goes on
where it was.

Examples:
  readout watch https://agency.example/rss.xml feeds.opml --library affairs
  readout watch --library affairs --once --json
  readout watch --library affairs --list`,
    )
    .action(runWatch);
};
