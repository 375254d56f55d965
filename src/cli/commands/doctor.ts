/** `readout doctor`: what is there, what is missing, and how to get it. */
import { statfs } from "node:fs/promises";
import type { Command } from "commander";
import { loadDirectory } from "../../directory/load.ts";
import { loadPageAssets } from "../../export/page-assets.ts";
import { languages } from "../../languages/index.ts";
import { libraryState } from "../../library/doctor.ts";
import { directoryOf } from "../../library/settings.ts";
import { withStore } from "../../library/store/open.ts";
import { withoutPassword } from "../../library/store/store.ts";
import { reasonOf } from "../../model/reason.ts";
import { readoutVersion } from "../../package/version.ts";
import { type QueueState, queueState } from "../../worker/state.ts";
import { printJson } from "../json.ts";
import { addLibraryOptions, type LibraryOptions } from "../library.ts";
import { loadSettings, settingsFile, settingsFiles } from "../settings.ts";
import { some } from "../styled.ts";

interface Finding {
  readonly what: string;
  readonly well: boolean;
  readonly found: string;
  /** What to do about it. */
  readonly advice?: string;
}

/** Free space from which on a disk is said to be nearly full. */
const LEAST_FREE = 500e6;

const size = (bytes: number): string =>
  bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;

const space = (what: string, free: number): Finding =>
  free >= LEAST_FREE
    ? { what, well: true, found: `${size(free)} free` }
    : {
        what,
        well: false,
        found: `${size(free)} free`,
        advice: "make room: a full disk refuses new reports (those there are kept)",
      };

const checkPage = async (): Promise<Finding> => {
  try {
    await loadPageAssets();
    return { what: "page", well: true, found: "built" };
  } catch (error) {
    return { what: "page", well: false, found: reasonOf(error), advice: "npm run build" };
  }
};

const queueFinding = ({ waiting, inHand, failed, workers }: QueueState): Finding => {
  const alive = workers.length === 0 ? "no worker" : `${some(workers.length, "worker")} (${workers.join(", ")})`;
  const found = `${some(waiting, "job")} waiting, ${inHand} in hand, ${failed} failed; ${alive}`;
  if (workers.length === 0 && waiting + inHand > 0)
    return { what: "queue", well: false, found, advice: "nobody does them: start readout worker, on any machine" };
  if (failed > 0)
    return {
      what: "queue",
      well: false,
      found,
      advice: "readout rebuild or the next add does by itself what workers could not",
    };
  return { what: "queue", well: true, found };
};

const checkLibrary = async (location: string, folders: readonly string[]): Promise<Finding[]> => {
  const shown = withoutPassword(location);
  try {
    const [state, queue] = await withStore(location, {}, async (store) => [
      await libraryState(store, await directoryOf(store, folders)),
      await queueState(store),
    ]);
    const { engine, reports, stories, unread, bytes, free } = state;
    const library: Finding = {
      what: "library",
      well: true,
      found: `${shown}: ${some(reports, "report")}, ${some(stories, "story", "stories")}, ${size(bytes)}, ${engine}`,
      ...(unread > 0
        ? { advice: `${some(unread, "report")} yet to be read by this version; the next add or dossier does` }
        : {}),
    };
    return [
      library,
      ...(free === null ? [] : [space("its disk", free)]),
      ...(queue === null ? [] : [queueFinding(queue)]),
    ];
  } catch (error) {
    return [{ what: "library", well: false, found: reasonOf(error) }];
  }
};

const examine = async (options: LibraryOptions): Promise<Finding[]> => {
  const settings = loadSettings(options);
  const file = settingsFile(process.env);
  const { bavail, bsize } = await statfs(process.cwd());
  const directory = loadDirectory({ extra: settings.directory ?? [] });
  return [
    { what: "readout", well: true, found: readoutVersion() },
    { what: "Node", well: true, found: process.versions.node },
    { what: "languages", well: true, found: languages.map(({ code }) => code).join(" ") },
    { what: "directory", well: true, found: `${some(directory.entries.length, "entry", "entries")}` },
    await checkPage(),
    { what: "settings", well: true, found: file ?? `none (${settingsFiles(process.env).join(" or ")} would be read)` },
    space("disk here", bavail * bsize),
    ...(settings.library === undefined
      ? [
          {
            what: "library",
            well: true,
            found: "none named",
            advice: "--library FOLDER or postgres://… keeps a running story",
          },
        ]
      : await checkLibrary(settings.library, settings.directory ?? [])),
  ];
};

export const addDoctor = (program: Command): void => {
  addLibraryOptions(program.command("doctor").description("say what is there, what is missing, and how to get it"))
    .addHelpText("after", "\nExit code 1 where something is not well.\n\nExample:\n  readout doctor --library affairs")
    .action(async (options: LibraryOptions) => {
      const findings = await examine(options);
      if (options.json === true) printJson(findings);
      else
        for (const { what, well, found, advice } of findings)
          if (!(options.quiet === true && well))
            process.stdout.write(
              `${well ? "ok " : "NOT"} ${what.padEnd(10)} ${found}${advice === undefined ? "" : `\n               ${advice}`}\n`,
            );
      if (findings.some(({ well }) => !well)) process.exitCode = 1;
    });
};
