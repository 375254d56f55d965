/** Runs the command line inside the test's own process: what it prints and its exit code, without the start of a process each time. */
import { run } from "../../src/cli/run.ts";

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Captures one stream while work goes on. */
const capture = (stream: NodeJS.WriteStream, into: string[]): (() => void) => {
  const { write } = stream;
  stream.write = ((chunk: string | Uint8Array) => {
    into.push(typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk));
    return true;
  }) as typeof stream.write;
  return () => {
    stream.write = write;
  };
};

/** One at a time: what is printed meanwhile by others would be taken for its own. */
export const runCli = async (...args: string[]): Promise<Ran> => {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const release = [capture(process.stdout, stdout), capture(process.stderr, stderr)];
  const before = process.exitCode;
  // What is captured is what a pipe gets, whatever the runner of the tests asks for.
  const { FORCE_COLOR: colour } = process.env;
  delete process.env.FORCE_COLOR;
  try {
    const status = await run(args);
    return { status, stdout: stdout.join(""), stderr: stderr.join("") };
  } finally {
    for (const one of release) one();
    process.exitCode = before;
    if (colour !== undefined) process.env.FORCE_COLOR = colour;
  }
};
