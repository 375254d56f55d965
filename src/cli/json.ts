/** `--json`: findings to standard output, and nothing else with them. */

/** What a command found, whole and indented. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

/** One of several that come one after the other, a line each (JSON Lines). */
export const printJsonLine = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};
