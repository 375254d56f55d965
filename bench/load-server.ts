/** The server that `load.ts` asks, in a process of its own: as `readout serve` runs it, without a limit on one client's requests. */
import { startServer } from "../src/server/start.ts";

const server = await startServer({
  library: process.argv[2] as string,
  port: 0,
  keep: false,
  log: "error",
  requestsPerMinute: 0,
});
console.log(server.url);
process.once("SIGTERM", () => server.close());
