/** The one place where error codes become exit codes; `docs/cli.md` and `readout --help` list them. */
import type { ErrorCode } from "../model/index.ts";

export const exitCodes = {
  ok: 0,
  failure: 1,
  usage: 2,
  noReports: 3,
  unwritable: 4,
  unsound: 5,
  strict: 6,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeHelp = `Exit codes:
  0  done
  1  an unexpected failure
  2  a wrong call: an option, a command, a missing argument
  3  no report could be read
  4  the output folder cannot be written
  5  a dossier is unsound: a passage is not where it says, or it does not fit its schema
  6  --strict: a report could not be read whole`;

const byError: Readonly<Partial<Record<ErrorCode, ExitCode>>> = {
  usage: exitCodes.usage,
  "node-too-old": exitCodes.usage,
  "no-reports": exitCodes.noReports,
  "output-unwritable": exitCodes.unwritable,
  "dossier-invalid": exitCodes.unsound,
  "passage-not-found": exitCodes.unsound,
  "dossier-missing": exitCodes.usage,
  "strict-notice": exitCodes.strict,
};

export const exitCodeOf = (code: ErrorCode): ExitCode => byError[code] ?? exitCodes.failure;
