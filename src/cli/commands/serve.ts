import { type Command, InvalidArgumentError } from "commander";
import { z } from "zod";
import { ReadoutError } from "../../model/index.ts";
import { serverSettingsSchema } from "../../server/options.ts";
import { startServer } from "../../server/start.ts";
import { printJsonLine } from "../json.ts";
import { type LibraryOptions, locationOf } from "../library.ts";
import { loadSettings, type Settings } from "../settings.ts";

type ServeSettings = NonNullable<Settings["serve"]>;
interface ServeOptions extends LibraryOptions, Pick<ServeSettings, "host" | "port" | "token" | "log"> {
  readonly keep: boolean;
}

const port = (value: string): number => {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535) throw new InvalidArgumentError("a number from 0 to 65535");
  return number;
};

/** Waits for Ctrl+C, or for a service manager to say that it is time; a second time ends at once. */
const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });

const runServe = async (options: ServeOptions): Promise<void> => {
  const library = locationOf(options);
  const { host, port, token, log, keep } = options;
  const flags = { host, port, token, log };
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  const { serve = {}, directory = [] } = loadSettings({ ...options, serve: given });
  const { error } = serverSettingsSchema.safeParse(serve);
  if (error !== undefined) throw new ReadoutError("settings-invalid", z.prettifyError(error));
  const server = await startServer({ ...serve, library, directory, keep });
  if (options.json === true) printJsonLine({ url: server.url });
  else if (options.quiet !== true)
    process.stdout.write(
      `Serving ${server.url}\n  the page        ${server.url}/\n  the API         ${server.url}/api/v1/openapi.json\n${
        serve.token === undefined ? "  read only: no token is set\n" : ""
      }Ctrl+C stops it.\n`,
    );
  await toldToStop();
  await server.close();
};

export const addServe = (program: Command): void => {
  program
    .command("serve")
    .description("serve a library: the page, an HTTP API, what is new as a stream; read-only unless a token is set")
    .option("-l, --library <place>", "the library: a folder, or a postgres:// URL (default: the setting)")
    .option("--directory <folder...>", "folders of TSV files with people, bodies, outlets of your own")
    .option("--host <address>", "the address to listen on (default: 127.0.0.1)")
    .option("--port <number>", "the port; 0 takes a free one (default: 8080)", port)
    .option(
      "--token <secret>",
      "what a request that writes must bear; better in READOUT_TOKEN, where others do not see it",
    )
    .option("--log <level>", "the least grave lines of the log: error, warn, info, debug, silent (default: info)")
    .option("--no-keep", "serve what is listed, and leave reading and linking of what comes in to others")
    .option("--json", "print JSON")
    .option("--quiet", "print nothing but errors and the log")
    .addHelpText(
      "after",
      "\nExamples:\n  readout serve --library affairs\n  READOUT_TOKEN=… readout serve --library postgres://localhost/affairs --host 0.0.0.0 --port 80",
    )
    .action(runServe);
};
