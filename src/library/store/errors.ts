/** What the engines throw, as errors that say what is wrong and what to do: the one place where their codes are known. */
import { type ErrorCode, ReadoutError } from "../../model/index.ts";

interface EngineError extends Error {
  /** PostgreSQL's SQLSTATE, or the system's or Node's code. */
  readonly code?: string;
  /** SQLite's extended result code; the lower eight bits are the primary one. */
  readonly errcode?: number;
  /** What the system was asked for. */
  readonly syscall?: string;
}

interface Meaning {
  readonly code: ErrorCode;
  readonly advice: string;
}

const damaged: Meaning = {
  code: "library-damaged",
  advice: "is no library or is damaged; readout restore brings a backup back",
};
const full: Meaning = {
  code: "library-full",
  advice: "the disk is full; what was acknowledged is kept. Free some space and do it again",
};
const refused: Meaning = {
  code: "library-full",
  advice: "the disk takes no more, by a quota or a limit; what was acknowledged is kept. Make room and do it again",
};
const readOnly: Meaning = {
  code: "library-read-only",
  advice: "cannot be written; ask for the right to, or name another",
};
const busy: Meaning = { code: "library-busy", advice: "another process has been writing to it for long; do it again" };
const unreachable: Meaning = {
  code: "library-unreachable",
  advice: "no server answers; is it running, and is the URL right?",
};

const bySqlite: Readonly<Record<number, Meaning>> = {
  5: busy,
  6: busy,
  8: readOnly,
  10: { code: "library-unreachable", advice: "its disk cannot be read or written; what was acknowledged is kept" },
  11: damaged,
  13: full,
  14: { code: "library-missing", advice: "cannot be opened; is the folder there, and may it be read and written?" },
  26: damaged,
  // A write, a growth of the file, or a sync that the system refuses otherwise than by saying that the disk is full: by a quota or a limit.
  778: refused,
  1034: refused,
  1546: refused,
  4874: refused,
};

const byCode: Readonly<Record<string, Meaning>> = {
  "25006": readOnly,
  "28000": { code: "library-unreachable", advice: "the server refuses this user" },
  "28P01": { code: "library-unreachable", advice: "the server refuses this user or password" },
  "3D000": { code: "library-missing", advice: "the server has no such database; createdb makes one" },
  "42501": readOnly,
  "53100": full,
  "55P03": busy,
  "57P03": unreachable,
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EAI_AGAIN: unreachable,
  ENOENT: unreachable,
  ENOTFOUND: unreachable,
  ETIMEDOUT: unreachable,
  EACCES: readOnly,
  EROFS: readOnly,
  ENOSPC: full,
};

/** True where another connection to an embedded library is writing. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && bySqlite[((error as EngineError).errcode ?? 0) & 0xff] === busy;

const lost = /^(?:08|57P0)/;

/** True where the connection broke or the server is starting or stopping: the same work may succeed when done again. */
export const isLost = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, message, syscall } = error as EngineError;
  return (
    // Where a server on this machine is down, so is its socket.
    (code === "ENOENT" && syscall === "connect") ||
    (code !== undefined && (lost.test(code) || ["ECONNREFUSED", "ECONNRESET", "EPIPE"].includes(code))) ||
    /connection terminated|connection ended|not queryable/i.test(message)
  );
};

/** True where the work of two processes came between each other: a deadlock, or a report that one took out as the other named it. */
export const isContended = (error: unknown): boolean =>
  error instanceof Error && ["40001", "40P01", "23503"].includes((error as EngineError).code ?? "");

/** An engine's error as readout's; any other as it is. */
export const explain = (error: unknown, location: string): unknown => {
  if (!(error instanceof Error) || error instanceof ReadoutError) return error;
  const { code, errcode } = error as EngineError;
  const ofSystem = code === undefined ? undefined : byCode[code];
  const meaning = errcode === undefined ? ofSystem : (bySqlite[errcode] ?? bySqlite[errcode & 0xff]);
  const known = meaning ?? (isLost(error) ? unreachable : undefined);
  if (known === undefined) return error;
  return new ReadoutError(known.code, `${location}: ${known.advice} (${error.message})`, { cause: error });
};
