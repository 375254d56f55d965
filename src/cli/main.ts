#!/usr/bin/env node
// Says in plain words when Node is too old, before anything that an older Node could not load.
const REQUIRED = 24;
const major = Number(process.versions.node.split(".")[0]);
if (major < REQUIRED) {
  process.stderr.write(
    `readout needs Node ${REQUIRED} or later; this is Node ${process.versions.node}.\n` +
      "Install it from https://nodejs.org, or run `npm install node@24` beside readout and use `npx readout`.\n",
  );
  process.exit(2);
}
// A reader that has seen enough (`readout … | head`) closes the pipe: no more is printed, and nothing went wrong.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
// Compiled code is kept between runs, which halves the start.
const { enableCompileCache } = await import("node:module");
enableCompileCache();
const { run } = await import("./run.ts");
process.exitCode = await run(process.argv.slice(2));

export {};
