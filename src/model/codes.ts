/** Every code that a notice or a `ReadoutError` can carry. Codes are stable: programs match on them. */

export const noticeCodes = [
  "source-missing",
  "source-unreadable",
  "file-empty",
  "file-binary",
  "file-too-large",
  "form-unsupported",
  "encoding-damaged",
  "nul-bytes",
  "no-text",
  "line-too-long",
  "language-unknown",
  "language-partial",
  "language-uncertain",
  "date-ambiguous",
  "stage-failed",
  "duplicate-report",
  "encoder-unavailable",
  "encoder-unsuited",
  "lexicon-line",
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

export const errorCodes = [
  "usage",
  "node-too-old",
  "no-reports",
  "output-unwritable",
  "dossier-invalid",
  "passage-not-found",
  "pipeline-order",
  "strict-notice",
  "dossier-missing",
  "directory-invalid",
  "page-missing",
  "encoder-unavailable",
  "lexicon-invalid",
] as const;
export type ErrorCode = (typeof errorCodes)[number];
