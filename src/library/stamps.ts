/**
 * What each derived thing hangs on, as short hashes. A layer's stamp changes with the version of its stage, with the layers it
 * needs, with the directory and the data of the languages; then, and only then, it is made anew. A story's key changes with its
 * reports too. So nothing derived is ever out of date: it is there under its stamp, or it is not there.
 */
import type { Directory } from "../directory/load.ts";
import { ingestVersion } from "../ingest/ingest.ts";
import { languages } from "../languages/index.ts";
import { readStages, storyStages } from "../pipeline/default-stages.ts";
import { languageVersion } from "../read/language.ts";
import { digest } from "./codec.ts";
import { searchVersion } from "./search/lexemes.ts";

export interface Stamp {
  readonly version: number;
  readonly stamp: string;
}

export interface Stamps {
  /** Of each layer, by its name: `text` as ingested, `language`, and what the stages add. */
  readonly layers: ReadonlyMap<string, Stamp>;
  /** Of a report's layers together. */
  readonly reading: string;
  /** Of the stages that group reports, and of all that link them. */
  readonly grouping: string;
  /** Of what comparing two reports gives. */
  readonly pairs: string;
  readonly linking: string;
  /** Of what reports are found by. */
  readonly search: string;
}

let ofLanguages: string | undefined;

/** The stamps of this version of readout with one directory. */
export const makeStamps = (directory: Directory): Stamps => {
  ofLanguages ??= digest(languages);
  const data = [ofLanguages, digest([directory.entries, directory.terms ?? null])];
  const layers = new Map<string, Stamp>();
  const add = (name: string, version: number, needs: readonly string[]): void => {
    const stamp = digest([name, version, needs.map((need) => layers.get(need)?.stamp ?? null)]);
    layers.set(name, { version, stamp });
  };
  add("text", ingestVersion, []);
  add("language", languageVersion, ["text"]);
  const common = digest(data);
  layers.set("data", { version: 0, stamp: common });
  for (const { adds, version, needs } of readStages) add(adds, version, ["text", "language", "data", ...needs]);
  layers.delete("data");
  const reading = digest([...layers]);
  const across = storyStages.map(({ name, version }) => [name, version]);
  return {
    layers,
    reading,
    grouping: digest([reading, across.filter(([name]) => name === "storylines")]),
    pairs: digest([reading, across.filter(([name]) => name === "provenance")]),
    linking: digest([reading, across]),
    search: digest([searchVersion, ["text", "language", "tokens", "layout"].map((name) => layers.get(name)?.stamp)]),
  };
};
