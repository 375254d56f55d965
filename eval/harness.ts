/** What every eval task is made of: gold lines read with the gold hidden, predictions written, the bench's own scorer asked. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Encoder } from "../src/encode/encoder.ts";

/** Where the scorers are: always those that came with the bench, whatever data is scored. */
export const scorers = resolve("../shared/bench");

export interface EvalSet {
  /** Folder shaped like `bench/`. */
  readonly data: string;
  readonly split: string;
  /** Asked beside the built-in comparison. */
  readonly encoder?: Encoder;
}

/** One figure: what `docs/quality.md` and `floors.json` know it by. */
export interface Figures {
  readonly [key: string]: number;
}

export interface Task {
  readonly name: string;
  /** Keys that it gives, as `eval.md` names them. */
  readonly keys: readonly string[];
  /** Figures of one data folder; a set that is absent there gives none. */
  readonly run: (set: EvalSet) => Figures | Promise<Figures>;
}

export const readLines = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

/** `quotes/polnear.dev.jsonl` in the data folder; where no file carries the split in its name, `quotes/polnear.jsonl`; null where there is neither. */
export const findSet = ({ data, split }: EvalSet, folder: string, name: string): string | null => {
  const candidates = [`${name}.${split}.jsonl`, `${name}.jsonl`].map((file) => join(data, folder, file));
  return candidates.find((file) => existsSync(file)) ?? null;
};

/** Every set of a folder that has the split in its name. */
export const listSets = ({ data, split }: EvalSet, folder: string): string[] => {
  const at = join(data, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((file) => file.endsWith(`.${split}.jsonl`))
    .sort()
    .map((file) => file.slice(0, -`.${split}.jsonl`.length));
};

/** Writes predictions and asks a scorer of the bench about them, against a gold file or some of its lines; what it prints with `--json`, parsed. */
export const askScorer = <T>(
  folder: string,
  gold: string | readonly object[],
  predictions: readonly object[],
  args: readonly string[] = [],
): T => {
  const dir = mkdtempSync(join(tmpdir(), "readout-eval-"));
  try {
    const write = (name: string, lines: readonly object[]): string => {
      const file = join(dir, name);
      writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
      return file;
    };
    const file = write("predictions.jsonl", predictions);
    const goldFile = typeof gold === "string" ? gold : write("gold.jsonl", gold);
    const printed = execFileSync(
      process.execPath,
      [realpathSync(join(scorers, folder, "score.mjs")), goldFile, file, "--json", ...args],
      { encoding: "utf8", maxBuffer: 1e9 },
    );
    return JSON.parse(printed) as T;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** The sixteen languages of the project. */
export const sixteen = [
  "en",
  "pl",
  "ru",
  "ko",
  "zh",
  "ja",
  "de",
  "fr",
  "es",
  "ar",
  "vi",
  "uk",
  "it",
  "pt",
  "tr",
  "cs",
] as const;
