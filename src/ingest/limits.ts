/** What one file may cost. A report is some kilobytes; what is far beyond is a mistake or an attack. */
export const limits = {
  /** Bytes of one file; larger ones are not read. */
  fileBytes: 20_000_000,
  /** UTF-16 code units of one report's text; longer ones are not read. */
  textUnits: 5_000_000,
  /** Code units of one line from which a notice says so. */
  lineUnits: 200_000,
  /** Share of control characters from which a file is no text. */
  controlShare: 0.02,
} as const;
