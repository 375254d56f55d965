/** What only shows on a real socket: streams, slow senders, hostile bytes, stopping; with threads, as it is served. */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { putReport } from "../../src/library/reports.ts";
import { openStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import type { RawReport } from "../../src/model/index.ts";
import { type RunningServer, startServer } from "../../src/server/start.ts";
import { smallPile } from "../support/small-pile.ts";

const dir = mkdtempSync(join(tmpdir(), "readout-serve-"));
const encoder = new TextEncoder();
let server: RunningServer;
let store: Store;
const port = (): number => Number(new URL(server.url).port);

const put = (source: string, text: string): Promise<unknown> => {
  const bytes = encoder.encode(text);
  return putReport(store, ingestBytes(bytes, source).report as RawReport, bytes);
};

/** Reads a stream of events until `enough`. */
const readStream = async (path: string, enough: (text: string) => boolean, headers = {}): Promise<string> => {
  const stop = new AbortController();
  const response = await fetch(`${server.url}${path}`, { headers, signal: stop.signal });
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  let text = "";
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    if (enough(text)) break;
  }
  stop.abort();
  return text;
};

/** Sends bytes and waits for the other side to end. */
const converse = (bytes: string): Promise<{ text: string; ms: number }> =>
  new Promise((resolve) => {
    const from = performance.now();
    const socket: Socket = connect(port(), "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve({ text, ms: performance.now() - from }));
  });

beforeAll(async () => {
  store = await openStore(dir, { create: true });
  await put("mine.txt", new TextDecoder().decode(smallPile[5]?.bytes));
  server = await startServer({
    library: dir,
    port: 0,
    log: "silent",
    headersMs: 500,
    pollMs: 50,
    heartbeatMs: 300,
    requestsPerMinute: 500,
  });
  // Loading all that reads takes a second or two on a quiet machine.
  for (const until = Date.now() + 280_000; Date.now() < until; await sleep(100))
    if (((await (await fetch(`${server.url}/api/v1`)).json()) as { reports: number }).reports === 1) break;
}, 300_000);
afterAll(async () => {
  await server?.close();
  await store?.close();
  rmSync(dir, { recursive: true, force: true });
});

describe("a server with threads", { timeout: 200_000 }, () => {
  it("tells of what another process adds, and tells who comes back what was missed", async () => {
    const told = readStream("/api/v1/changes/stream", (text) => text.includes("event: report-added"));
    await sleep(300);
    await put(
      "new.txt",
      "LIMA, 11 November 2023 – Energy minister Oscar Vera said on Saturday that the copper mine was open again.",
    );
    const text = await told;
    expect(text).toMatch(/^retry: \d+\n\nid: \d+\nevent: ready\n/);
    const [, known] = /id: (\d+)\nevent: ready/.exec(text) as RegExpExecArray;
    const missed = await readStream("/api/v1/changes/stream", (some) => some.includes("event: report-added"), {
      "last-event-id": known,
    });
    expect(missed).not.toContain("event: ready");
    expect(missed).toContain(/id: \d+\nevent: report-added\ndata: .*\n\n/.exec(text)?.[0]);
  });
  it("says that it is still there, and tells who knows a number of another library to begin anew", async () => {
    await readStream("/api/v1/changes/stream", (text) => text.includes(": still here\n\n"));
    const reset = await readStream("/api/v1/changes/stream?after=999999", (text) => text.includes("event: "));
    expect(reset).toContain("event: reset");
  });
  it("does not wait for those who send their headers slowly, nor keep others waiting", async () => {
    const slow = Array.from({ length: 50 }, () => converse("GET /api/v1 HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
    const from = performance.now();
    expect((await fetch(`${server.url}/api/v1/reports`)).status).toBe(200);
    expect(performance.now() - from).toBeLessThan(3_000);
    for (const { text, ms } of await Promise.all(slow)) {
      expect(text).toMatch(/^HTTP\/1\.1 408 /);
      expect(ms).toBeLessThan(20_000);
    }
  });
  it.each([
    ["what is no HTTP", "\u0000\u0001\u0002 nonsense\r\n\r\n", 400],
    ["headers beyond measure", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(40_000)}\r\n\r\n`, 431],
    [
      "two lengths",
      "POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    ["no name", "GET /api/v1 HTTP/1.1\r\n\r\n", 400],
  ])("refuses %s", async (_, bytes, status) => {
    const { text } = await converse(bytes);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text).not.toMatch(/node_modules|\/work\//);
  });
  it("refuses those who ask too often, and says when to come back", async () => {
    let last = 200;
    let after: string | null = null;
    for (let i = 0; i < 600 && last !== 429; i++) {
      const response = await fetch(`${server.url}/api/v1`);
      await response.arrayBuffer();
      [last, after] = [response.status, response.headers.get("retry-after")];
    }
    expect([last, Number(after) > 0]).toEqual([429, true]);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
  it("lets what is under way end when it is stopped, ends the streams, and is gone", async () => {
    const other = await startServer({ library: dir, port: 0, log: "silent", keep: false, requestsPerMinute: 0 });
    const stream = fetch(`${other.url}/api/v1/changes/stream`).then((response) => response.text());
    const answered = new Promise<number>((resolve, reject) => {
      const asked = request(`${other.url}/api/v1/dossier`, (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode ?? 0));
        response.on("error", reject);
      });
      asked.on("error", reject);
      asked.end();
    });
    // Who is slow to ask holds nobody up.
    const slow = connect(Number(new URL(other.url).port), "127.0.0.1", () => slow.write("GET / HTTP/1.1\r\nHost: l"));
    slow.on("error", () => {});
    const cut = once(slow, "close");
    await sleep(500);
    const from = performance.now();
    await Promise.all([other.close(), other.close()]);
    expect(performance.now() - from).toBeLessThan(9_000);
    expect(await stream).toContain("event: ready");
    expect(await answered).toBe(200);
    await cut;
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
  });
  it("says so where the port is taken", async () => {
    await expect(startServer({ library: dir, port: port(), log: "silent", keep: false })).rejects.toThrow(/EADDRINUSE/);
  });
});
