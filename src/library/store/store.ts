/**
 * What a library is kept in: one interface, two engines. Queries are written once, with kysely; what differs between the engines
 * (how they are opened, locked, copied) is in `sqlite.ts` and `postgres.ts`, and nowhere else.
 */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export type Engine = "sqlite" | "postgres";
export type Queries = Kysely<Tables>;

export interface Store {
  readonly engine: Engine;
  /** The folder or the URL, without its password. */
  readonly location: string;
  readonly db: Queries;
  /**
   * Does all of `work` or nothing, with no other writer in between; when it returns, the work outlives a power cut. It
   * is done again where the connection broke or another came between, so it must come to the same when it is done twice.
   */
  readonly write: <T>(work: (db: Queries) => Promise<T>) => Promise<T>;
  /** Does work of several steps again where the connection broke; it must come to the same when it is done twice. */
  readonly resume: <T>(work: () => Promise<T>) => Promise<T>;
  /** Reads all of `work` as the library is at one moment, whoever writes meanwhile; nobody is kept from writing. */
  readonly snapshot: <T>(work: (db: Queries) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Schemes of PostgreSQL's URLs; every other location is a folder. */
export const isPostgres = (location: string): boolean => /^postgres(?:ql)?:\/\//i.test(location);

/** A location that may be shown. */
export const withoutPassword = (location: string): string => location.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, "$1@");
