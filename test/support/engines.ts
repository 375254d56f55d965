/** Runs a suite on each engine that a library can be kept in; PostgreSQL is left out, by name, where no server can be had. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { canHavePostgres, startPostgres, type TestServer } from "./postgres.ts";

export interface EngineUnderTest {
  readonly name: "sqlite" | "postgres";
  /** The location of a new, empty library. */
  readonly newLocation: () => Promise<string>;
  /** The server; none where the engine is embedded. */
  readonly server: () => TestServer | null;
}

const dir = mkdtempSync(join(tmpdir(), "readout-library-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let server: TestServer | null = null;
let count = 0;

export const onEachEngine = (suite: (engine: EngineUnderTest) => void): void => {
  describe("on sqlite", () =>
    suite({ name: "sqlite", newLocation: async () => join(dir, `library-${++count}`), server: () => null }));
  describe.skipIf(!canHavePostgres())("on postgres (where npm has a server for this system)", () => {
    beforeAll(async () => {
      server = await startPostgres();
    }, 120_000);
    afterAll(async () => server?.stop());
    suite({
      name: "postgres",
      newLocation: async () => {
        if (server === null) throw new Error("no PostgreSQL could be started");
        return server.createDatabase(`library_${process.pid}_${++count}`);
      },
      server: () => server,
    });
  });
};
