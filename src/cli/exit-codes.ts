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
  library: 7,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeHelp = `Exit codes:
  0  done
  1  an unexpected failure
  2  a wrong call: an option, a command, a missing argument
  3  no report could be read
  4  the output folder or the library cannot be written
  5  a dossier or a library is unsound: a passage is not where it says, or it does not fit its schema
  6  --strict: a report could not be read whole
  7  the library is not there, cannot be reached, is damaged, or is of another version`;

const byError: Readonly<Partial<Record<ErrorCode, ExitCode>>> = {
  usage: exitCodes.usage,
  "node-too-old": exitCodes.usage,
  "no-reports": exitCodes.noReports,
  "output-unwritable": exitCodes.unwritable,
  "page-too-large": exitCodes.unwritable,
  "dossier-invalid": exitCodes.unsound,
  "passage-not-found": exitCodes.unsound,
  "dossier-missing": exitCodes.usage,
  "report-unknown": exitCodes.usage,
  "strict-notice": exitCodes.strict,
  "source-unknown": exitCodes.usage,
  "settings-invalid": exitCodes.usage,
  "correction-invalid": exitCodes.usage,
  "library-missing": exitCodes.library,
  "library-not-empty": exitCodes.library,
  "library-newer": exitCodes.library,
  "library-too-old": exitCodes.library,
  "library-unreachable": exitCodes.library,
  "library-busy": exitCodes.library,
  "library-damaged": exitCodes.library,
  "library-full": exitCodes.unwritable,
  "library-read-only": exitCodes.unwritable,
  "library-unsound": exitCodes.unsound,
};

export const exitCodeOf = (code: ErrorCode): ExitCode => byError[code] ?? exitCodes.failure;
