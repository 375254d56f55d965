/**
 * Starts a server on a library: `readout serve` from a program. What it stands on is loaded when the first one is started.
 *
 * @example
 * const server = await startServer({ library: "affairs", port: 0 });
 * const { items } = await (await fetch(`${server.url}/api/v1/statements?limit=5`)).json();
 * await server.close();
 */
import type { AddressInfo } from "node:net";
import { followConnections } from "./connections.ts";
import { type GivenServerSettings, serverSettingsSchema } from "./options.ts";
import type { Service, State } from "./service.ts";

export interface ServerOptions extends GivenServerSettings {
  /** The library: a folder, or a `postgres://` URL. It must be there. */
  readonly library: string;
  /** Folders of TSV files with people, bodies and outlets of your own. Default: none. */
  readonly directory?: readonly string[];
  /**
   * Whether what comes in is read, linked and listed by this server; else it serves what another has listed. Default: true.
   */
  readonly keep?: boolean;
  /** Whether questions are answered in threads of their own, as they should where many ask. Default: true. */
  readonly threads?: boolean;
}

export interface RunningServer {
  /** Where it is reached. */
  readonly url: string;
  /** Brings what is served up to date and waits for it. */
  readonly upToDate: () => Promise<void>;
  /** Answers a request without a socket (fastify's `inject`): for tests. */
  readonly inject: import("fastify").FastifyInstance["inject"];
  /** Answers what is under way, ends the streams, and closes the library. */
  readonly close: () => Promise<void>;
}

const NOTHING: State = { number: 0, at: "1970-01-01T00:00:00.000Z", reports: 0, stories: 0 };

/** @throws {ReadoutError} a `library-…` code; `page-missing`; what the system says where the port is taken. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { library, directory: folders = [], keep = true, threads = true, ...given } = options;
  const settings = serverSettingsSchema.parse(given);
  const [{ makeApp }, { makeCache }, { makeHub }, { openStore }, { writeListed }, { startThreads }, { makeAnswerer }] =
    await Promise.all([
      import("./app.ts"),
      import("./cache.ts"),
      import("./stream.ts"),
      import("../library/store/open.ts"),
      import("../library/listing/dossier.ts"),
      import("./threads.ts"),
      import("./questions.ts"),
    ]);
  const [{ keep: startKeeping }, { readoutVersion }] = await Promise.all([
    import("./keep.ts"),
    import("../package/version.ts"),
  ]);
  const store = await openStore(library);
  const lanes = threads ? startThreads(library, folders, settings.answerMs) : null;
  const ask = lanes?.ask ?? makeAnswerer(store, folders);
  let state = NOTHING;
  let [kept, stopping] = [!keep, false];
  const cache = makeCache(settings.cacheBytes);
  const hub = makeHub(
    (after, limit) => ask("changes", { after, limit }),
    () => state.number,
    settings.heartbeatMs,
  );
  const look = async (): Promise<void> => {
    state = await ask("state", null);
    await hub.tell();
  };
  let wake = (): void => {};
  const service: Service = {
    settings,
    version: readoutVersion(),
    ask,
    cache,
    hub,
    state: () => state,
    ready: () => !stopping && (kept || state.number > 0),
    writeDossier: (story, write) =>
      store.snapshot(async (db) => {
        for await (const piece of writeListed(db, story)) await write(piece);
      }),
    wake: () => wake(),
  };
  const { app, metrics } = await makeApp(service, {
    streams: hub.count,
    cacheBytes: cache.bytes,
    cacheHits: cache.hits,
    waiting: () => lanes?.waiting() ?? {},
    state: () => state,
  });
  const endIdle = followConnections(app.server);
  const failed = (error: unknown): void => {
    if (stopping) return;
    metrics.failed();
    app.log.error(
      error instanceof Error ? error : { stack: String(error) },
      "the library could not be brought up to date",
    );
  };
  const lookAgain = (): void => {
    look().catch(failed);
  };
  const keeper =
    keep && threads
      ? startKeeping({
          word: () => ask("word", null),
          bringUpToDate: () => ask("refresh", null),
          pollMs: settings.pollMs,
          onKept: () => {
            kept = true;
            lookAgain();
          },
          onFailed: failed,
        })
      : null;
  if (keeper !== null) wake = keeper.wake;
  const upToDate = async (): Promise<void> => {
    await ask("refresh", null);
    kept = true;
    await look();
  };
  // Where another keeps the library, it is only looked at what is listed.
  const looking = keep ? null : setInterval(lookAgain, settings.pollMs).unref();
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= (async () => {
      stopping = true;
      clearInterval(looking ?? undefined);
      hub.close();
      const cut = setTimeout(() => app.server.closeAllConnections(), settings.stopMs);
      const closed = app.close();
      endIdle();
      await closed;
      clearTimeout(cut);
      // A reading that is under way is given up; it is done again when the library is next opened.
      const kept = keeper?.stop();
      await lanes?.close();
      await kept;
      await store.close();
    })();
    return closing;
  };
  try {
    await look();
    await app.listen({ host: settings.host, port: settings.port });
  } catch (error) {
    await close();
    throw error;
  }
  // What the first search needs is loaded before it comes, and what the page of all stories is drawn from.
  if (threads) {
    ask("search", { text: "a", entities: ["a"], terms: {}, skip: 0, limit: 1 }).catch(() => {});
    app.inject("/packed/dossier").catch(() => {});
  }
  const { port, address, family } = app.server.address() as AddressInfo;
  const url = `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
  app.log.info({ url, library: store.location, keep }, "serving");
  return { url, upToDate, inject: app.inject.bind(app) as RunningServer["inject"], close };
};
