/** What the commands that work on a library share: their options, and how it is opened. */
import type { Command } from "commander";
import type { Directory } from "../directory/load.ts";
import { directoryOf } from "../library/settings.ts";
import { withStore } from "../library/store/open.ts";
import type { Store } from "../library/store/store.ts";
import { ReadoutError } from "../model/index.ts";
import { printJsonLine } from "./json.ts";
import { startProgress } from "./progress.ts";
import { loadSettings } from "./settings.ts";

export interface LibraryOptions {
  readonly library?: string;
  readonly directory?: string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export const addLibraryOptions = (command: Command): Command =>
  command
    .option("-l, --library <place>", "the library: a folder, or a postgres:// URL (default: the setting)")
    .option("--directory <folder...>", "folders of TSV files with people, bodies, outlets of your own")
    .option("--json", "print JSON")
    .option("--quiet", "print nothing but errors");

/** @throws {ReadoutError} `usage` where no library is named */
export const locationOf = (options: LibraryOptions): string => {
  const { library } = loadSettings(options);
  if (library === undefined)
    throw new ReadoutError(
      "usage",
      'which library? Name it with --library FOLDER (or postgres://…), in READOUT_LIBRARY, or as "library" in readout.json',
    );
  return library;
};

/**
 * Opens the library that options and settings name, and works on it.
 *
 * @param prepare  Done before it is known what the library is read with.
 */
export const withLibrary = <T>(
  options: LibraryOptions,
  work: (store: Store, directory: Directory) => Promise<T>,
  { create = false, prepare }: { readonly create?: boolean; readonly prepare?: (store: Store) => Promise<void> } = {},
): Promise<T> =>
  withStore(locationOf(options), { create }, async (store) => {
    await prepare?.(store);
    return work(store, await directoryOf(store, loadSettings(options).directory));
  });

/** Bars for the two long parts of bringing a library up to date. */
export const refreshProgress = (options: LibraryOptions) => {
  const wanted = options.quiet !== true && options.json !== true;
  const bar = (what: string) => {
    let started: ReturnType<typeof startProgress> | undefined;
    return (done: number, of: number): void => {
      started ??= startProgress(what, of, wanted);
      started.update(done);
      if (done === of) {
        started.stop();
        started = undefined;
      }
    };
  };
  return { onRead: bar("Reading"), onLinked: bar("Linking") };
};

/** Prints a line, or what it says as JSON. */
export const say = (options: LibraryOptions, value: object, line: string): void => {
  if (options.json === true) printJsonLine(value);
  else if (options.quiet !== true) process.stdout.write(`${line}\n`);
};
