/**
 * Settings: from a file, then from the environment, then from flags; the later ones win. All of them are here, in one object; each
 * says its default last.
 */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { ReadoutError } from "../model/index.ts";
import { serverSettingsSchema } from "../server/options.ts";

export const settingsSchema = z.strictObject({
  library: z.string().min(1).optional().meta({
    description:
      "The library: a folder, or a postgres:// URL. Flag --library, environment READOUT_LIBRARY. Default: none.",
  }),
  directory: z.array(z.string().min(1)).optional().meta({
    description:
      "Folders of TSV files with people, bodies and outlets of your own. Flag --directory, environment READOUT_DIRECTORY (separated as in PATH). Default: none.",
  }),
  allowHosts: z.array(z.string().min(1)).optional().meta({
    description:
      "Hosts inside your network that URLs may name (localhost, 10.0.0.7:8080). Flag --allow-host, environment READOUT_ALLOW_HOSTS (separated by commas). Default: none.",
  }),
  userAgent: z.string().min(1).max(200).optional().meta({
    description:
      "Who asks, as servers are told; say how to reach you. Its first word is what robots.txt is read for. Environment READOUT_USER_AGENT. Default: readout and its version.",
  }),
  serve: serverSettingsSchema.partial().optional().meta({
    description: "What `readout serve` listens on, who may write, what it bears: `src/server/options.ts`.",
  }),
});
/** What is set; of the server's settings, as of the others, only what somebody sets. */
export type Settings = z.input<typeof settingsSchema>;

/** Where settings are looked for when READOUT_SETTINGS names no file: the first that is there. */
export const settingsFiles = (env: NodeJS.ProcessEnv): string[] => [
  resolve("readout.json"),
  join(env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "readout", "settings.json"),
];

/** The settings file in use; none where there is none. */
export const settingsFile = (env: NodeJS.ProcessEnv): string | undefined =>
  env.READOUT_SETTINGS ?? settingsFiles(env).find((file) => existsSync(file));

const fromFile = (env: NodeJS.ProcessEnv): Settings => {
  const file = settingsFile(env);
  if (file === undefined) return {};
  try {
    const given: unknown = JSON.parse(readFileSync(file, "utf8"));
    settingsSchema.parse(given);
    return given as Settings;
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new ReadoutError("settings-invalid", `${file}: these settings cannot be used:\n${why}`, { cause });
  }
};

const serveFromEnvironment = (env: NodeJS.ProcessEnv): NonNullable<Settings["serve"]> => {
  const { READOUT_HOST: host, READOUT_PORT: port, READOUT_TOKEN: token, READOUT_LOG: log } = env;
  const given = {
    ...(host && { host }),
    ...(port && { port: Number(port) }),
    ...(token && { token }),
    ...(log && { log }),
  };
  const { data, error } = serverSettingsSchema.partial().safeParse(given);
  if (data === undefined)
    throw new ReadoutError("settings-invalid", `READOUT_HOST, _PORT, _TOKEN, _LOG: ${z.prettifyError(error)}`);
  return given as NonNullable<Settings["serve"]>;
};

const fromEnvironment = (env: NodeJS.ProcessEnv): Settings => ({
  ...(env.READOUT_LIBRARY ? { library: env.READOUT_LIBRARY } : {}),
  ...(env.READOUT_DIRECTORY
    ? { directory: env.READOUT_DIRECTORY.split(process.platform === "win32" ? ";" : ":") }
    : {}),
  ...(env.READOUT_ALLOW_HOSTS ? { allowHosts: env.READOUT_ALLOW_HOSTS.split(",").map((host) => host.trim()) } : {}),
  ...(env.READOUT_USER_AGENT ? { userAgent: env.READOUT_USER_AGENT } : {}),
});

/**
 * @param flags  What was given on the command line.
 * @throws {ReadoutError} `settings-invalid`
 */
export const loadSettings = (flags: Settings, env: NodeJS.ProcessEnv = process.env): Settings => {
  const file = fromFile(env);
  const serve = { ...file.serve, ...serveFromEnvironment(env), ...flags.serve };
  return {
    ...file,
    ...fromEnvironment(env),
    ...(flags.library === undefined ? {} : { library: flags.library }),
    ...(flags.directory === undefined ? {} : { directory: flags.directory }),
    ...(flags.allowHosts === undefined ? {} : { allowHosts: flags.allowHosts }),
    ...(Object.keys(serve).length === 0 ? {} : { serve }),
  };
};
