/**
 * `node bench/load.ts [--reports 10000] [--seconds 30] [--rate 200] [--streams 1000] [--slow 200] [--library DIR]`: a server on a large generated library,
 * asked for findings, reports, searches and pages at a steady rate while event streams are open and slow-loris clients hold connections. Prints
 * requests, errors, latencies by kind of request, memory of the server's process, and how busy the machine was besides.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { makeLibrary } from "./load-library.ts";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "10000" },
    read: { type: "string", default: "200" },
    seconds: { type: "string", default: "30" },
    rate: { type: "string", default: "200" },
    streams: { type: "string", default: "1000" },
    slow: { type: "string", default: "200" },
    library: { type: "string" },
    program: { type: "string", default: "bench/load-server.ts" },
  },
});
const [reports, read, seconds, rate, streams, slow] = (
  ["reports", "read", "seconds", "rate", "streams", "slow"] as const
).map((name) => Number(values[name])) as [number, number, number, number, number, number];
const library = values.library ?? mkdtempSync(join(tmpdir(), "readout-load-"));
const say = (line: string): void => console.log(line);

if (!existsSync(join(library, "library.sqlite")) || values.library === undefined)
  await makeLibrary(library, reports, read, say);

const server: ChildProcess = spawn(process.execPath, [values.program, library], {
  stdio: ["ignore", "pipe", "inherit"],
});
const url = await new Promise<string>((resolve) => {
  server.stdout?.once("data", (line: Buffer) => resolve(line.toString().trim()));
});
const port = Number(new URL(url).port);
const rss = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1000;
const get = async <T>(path: string): Promise<T> => (await (await fetch(url + path)).json()) as T;

// What there is to ask for, from all over the library.
interface Page {
  readonly items: readonly { readonly id: string }[];
}
const years = [2000, 2005, 2010, 2015, 2020, 2024];
const some = async (path: string): Promise<Page["items"]> =>
  (await Promise.all(years.map((year) => get<Page>(`${path}?limit=30&from=${year}&to=${year}`)))).flatMap(
    ({ items }) => items,
  );
const [stories, listed] = await Promise.all(["stories", "reports"].map((path) => some(`/api/v1/${path}`)));
const words = [
  "inspectors",
  "talks constructive",
  "officials",
  "sankcji",
  "переговоры",
  "회담",
  '"took part"',
  "relief",
  "spokeswoman",
  "meeting",
];
const paths: Record<string, (n: number) => string> = {
  statements: (n) => `/api/v1/statements?limit=20&report=${listed?.[n % listed.length]?.id}&from=${2000 + (n % 25)}`,
  report: (n) => `/api/v1/reports/${listed?.[n % listed.length]?.id}`,
  reports: (n) => `/api/v1/reports?limit=10&lang=${["en", "pl", "ru", "ko"][n % 4]}&to=${2000 + (n % 25)}`,
  claims: (n) => `/api/v1/claims?limit=20&story=${stories?.[n % stories.length]?.id}&kind=assertion`,
  story: (n) => `/api/v1/stories/${stories?.[n % stories.length]?.id}`,
  search: (n) =>
    `/api/v1/search?q=${encodeURIComponent(words[n % words.length] as string)}&from=${2000 + (n % 25)}&limit=${5 + (n % 6)}`,
};
// Of ten requests two are searches, two are single reports.
const mix = [
  "statements",
  "search",
  "report",
  "reports",
  "claims",
  "story",
  "search",
  "report",
  "reports",
  "statements",
];

say(`library of ${(await get<{ reports: number }>("/api/v1")).reports} reports; server ${rss().toFixed(0)} MB at rest`);

// What the first search of all needs is loaded when a server starts.
const first = performance.now();
await get("/api/v1/search?q=first");
say(
  `the first search was answered ${((performance.now() - first) / 1000).toFixed(1)} s after the server said where it is`,
);

// Streams, all of them open for the whole time.
let [open, told] = [0, 0];
const sockets: Socket[] = [];
for (let i = 0; i < streams; i++) {
  const socket = connect(port, "127.0.0.1", () =>
    socket.write(`GET /api/v1/changes/stream HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/event-stream\r\n\r\n`),
  );
  socket.once("data", (chunk) => {
    if (chunk.toString().startsWith("HTTP/1.1 200")) open++;
  });
  socket.on("data", (chunk) => {
    if (chunk.includes("event:")) told++;
  });
  socket.on("error", () => {});
  sockets.push(socket);
  if (i % 50 === 49) await sleep(20);
}
await sleep(1_000);
say(`${open} of ${streams} streams open; server ${rss().toFixed(0)} MB`);

// Slow-loris clients: a byte of a header now and then; those that are cut off come back.
let [cut, stopped] = [0, false];
const holdSlowly = (): void => {
  if (stopped) return;
  const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nX-A: "));
  const timer = setInterval(() => socket.write("b"), 1_000);
  socket.on("error", () => {});
  socket.on("close", () => {
    clearInterval(timer);
    cut++;
    setTimeout(holdSlowly, 100);
  });
  sockets.push(socket);
};
for (let i = 0; i < slow; i++) holdSlowly();

/** Seconds of CPU that a process, or everything on the machine, has taken so far; ticks are hundredths. */
const cpuOf = (pid: number | string): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
};
const machine = (): { busy: number; all: number } => {
  const [user, nice, system, idle, wait, irq, soft, stolen] = (
    readFileSync("/proc/stat", "utf8").split("\n")[0] as string
  )
    .split(/\s+/)
    .slice(1)
    .map((ticks) => Number(ticks) / 100) as [number, number, number, number, number, number, number, number];
  const busy = user + nice + system + irq + soft + stolen;
  return { busy, all: busy + idle + wait };
};
const before = { server: cpuOf(server.pid as number), own: cpuOf("self"), machine: machine() };
const load = loadavg()[0] as number;
let next = 0;
const latencies = new Map<string, number[]>();
let most = rss();
const watch = setInterval(() => {
  most = Math.max(most, rss());
}, 500);
const result = await autocannon({
  url,
  duration: seconds,
  overallRate: rate,
  connections: 50,
  timeout: 20,
  requests: mix.map((kind) => ({
    method: "GET",
    setupRequest: (request, context) => {
      Object.assign(context, { kind, from: performance.now() });
      return { ...request, path: paths[kind]?.(next++) as string };
    },
    onResponse: (_status, _body, context) => {
      const { kind: of, from } = context as unknown as { kind: string; from: number };
      latencies.set(of, [...(latencies.get(of) ?? []), performance.now() - from]);
    },
  })),
});
clearInterval(watch);
stopped = true;
const took = { server: cpuOf(server.pid as number) - before.server, own: cpuOf("self") - before.own };
const now = machine();
const others = now.busy - before.machine.busy - took.server - took.own;
const share = (seconds: number): string => `${((100 * seconds) / (now.all - before.machine.all)).toFixed(0)} %`;
const at = (of: readonly number[], share: number): string =>
  ([...of].sort((a, b) => a - b)[Math.min(of.length - 1, Math.floor(share * of.length))] ?? 0).toFixed(0);
const all = [...latencies.values()].flat();
say(
  `${result.requests.total} requests in ${result.duration.toFixed(0)} s (${result.requests.average.toFixed(0)}/s asked for ${rate}); ` +
    `${result.non2xx} not 2xx, ${result.errors} errors, ${result.timeouts} timeouts`,
);
for (const [kind, of] of [...latencies, ["all", all] as const])
  say(
    `  ${kind.padEnd(11)} ${String(of.length).padStart(6)}  p50 ${at(of, 0.5).padStart(5)}  p95 ${at(of, 0.95).padStart(5)}  p99 ${at(of, 0.99).padStart(5)} ms`,
  );
say(
  `CPU: the server ${share(took.server)} of the machine, ${((1000 * took.server) / result.requests.total).toFixed(1)} ms a request; this client ${share(took.own)}; others ${share(others)}`,
);
const alive = sockets.slice(0, streams).filter((socket) => !socket.destroyed).length;
say(`${alive} of ${streams} streams still open, ${told} told; slow-loris clients cut off ${cut} times`);
say(
  `server at most ${most.toFixed(0)} MB; load average before ${load.toFixed(1)}, after ${(loadavg()[0] as number).toFixed(1)}`,
);

// Told to stop while it is asked: what was asked before is answered whole.
const stop = { asked: 0, whole: 0, broken: 0, after: 0, told: Number.POSITIVE_INFINITY };
const askUntilStopped = async (i: number): Promise<void> => {
  for (let n = i; performance.now() < stop.told + 5_000; n++) {
    const before = performance.now() < stop.told;
    stop.asked++;
    try {
      const response = await fetch(url + (paths[mix[n % mix.length] as string] as (n: number) => string)(n));
      const { length } = await response.arrayBuffer().then((bytes) => new Uint8Array(bytes));
      if (response.ok && length > 0) stop.whole++;
      else if (before) stop.broken++;
      else stop.after++;
    } catch {
      if (before && performance.now() > stop.told) stop.broken++;
      else stop.after++;
      if (!before) return;
    }
  }
};
const asking = Array.from({ length: 20 }, (_, i) => askUntilStopped(i * 7));
await sleep(1_500);
const from = performance.now();
stop.told = from;
server.kill("SIGTERM");
const code = await new Promise<number | null>((resolve) => server.once("exit", resolve));
say(
  `told to stop with ${streams} streams open and 20 asking: stopped in ${(performance.now() - from).toFixed(0)} ms, exit code ${code}; ` +
    `${stop.whole} answered whole, ${stop.broken} that were asked before broken off`,
);
await Promise.all(asking);
for (const socket of sockets) socket.destroy();
