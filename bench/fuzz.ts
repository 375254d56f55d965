/**
 * Coverage-guided fuzzing of every parser of our own: `node bench/fuzz.ts [--minutes N] [--only NAME] [--seed N]` (default: a minute each).
 * A target crashes where it throws, and hangs where one input takes over thirty seconds; either input is kept in the folder `fuzz/` and the
 * command ends with exit code 1. The same seed tries the same inputs. (Jazzer.js 4 needs glibc 2.38 and 2.1 a compiler: neither loads everywhere.)
 */
import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { targets } from "./fuzz-targets.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    only: { type: "string" },
    seed: { type: "string", default: "1" },
    out: { type: "string", default: "fuzz" },
  },
});
const HANG_MS = 30_000;

type Message = {
  ready?: true;
  trying?: Uint8Array;
  crash?: string;
  bytes?: Uint8Array;
  runs?: number;
  reached?: number;
  corpus?: number;
};

const keep = (name: string, what: string, bytes: Uint8Array): string => {
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, `${name}-${what}-${Buffer.from(bytes).toString("hex", 0, 6)}-${bytes.length}`);
  writeFileSync(file, bytes);
  return file;
};

let failed = false;
for (const name of Object.keys(targets).filter((name) => values.only === undefined || name === values.only)) {
  const child = fork(new URL("./fuzz-child.ts", import.meta.url), [name, values.seed], {
    serialization: "advanced",
    execArgv: ["--max-old-space-size=2048"],
  });
  let [trying, since, last]: [Uint8Array, number, Message] = [new Uint8Array(), 0, {}];
  const crashes = new Set<string>();
  let isOver = false;
  const ended = await new Promise<string>((resolve) => {
    let end: NodeJS.Timeout | undefined;
    const watch = setInterval(() => {
      if (since > 0 && performance.now() - since > HANG_MS) resolve(`HANG: ${keep(name, "hang", trying)}`);
    }, 500);
    child.on("message", (message: Message) => {
      // What a target knows is loaded by then.
      if (message.ready) end = setTimeout(() => resolve("done"), Number(values.minutes) * 60_000);
      if (message.trying !== undefined) [trying, since] = [message.trying, performance.now()];
      if (message.runs !== undefined) last = message;
      if (message.crash !== undefined) {
        const where = message.crash.split("\n").slice(0, 2).join(" ");
        if (!crashes.has(where)) console.log(`${name}: ${where}\n  ${keep(name, "crash", message.bytes!)}`);
        crashes.add(where);
      }
    });
    child.on("exit", (code, signal) => {
      clearTimeout(end);
      clearInterval(watch);
      if (!isOver) resolve(`DIED (${signal ?? code}): ${keep(name, "death", trying)}`);
    });
  });
  isOver = true;
  child.kill("SIGKILL");
  console.log(
    `${name.padEnd(10)} ${String(last.runs ?? 0).padStart(7)} inputs ${String(last.reached ?? 0).padStart(6)} blocks ${String(last.corpus ?? 0).padStart(5)} kept  ${ended}, ${crashes.size} crashes`,
  );
  if (crashes.size > 0 || ended !== "done") failed = true;
}
process.exitCode = failed ? 1 : 0;
