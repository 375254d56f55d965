/** What one file may cost. A report is some kilobytes; what is far beyond is a mistake or an attack. */
export const limits = {
  /** Bytes of one file; larger ones are not read. */
  fileBytes: 20_000_000,
  /** Bytes of an archive, packed and unpacked, and of one entry of it. */
  archiveBytes: 200_000_000,
  entryBytes: 20_000_000,
  /** Reports in one archive, feed or crawl. */
  entries: 100_000,
  /** Archives in archives. */
  depth: 3,
  pdfPages: 2000,
  /** What parsing one file may take before it is given up, and one archive, in milliseconds. */
  fileMs: 20_000,
  archiveMs: 300_000,
  /** Megabytes of heap that parsing may take. */
  heapMb: 1024,
  /** UTF-16 code units of one report's text; longer ones are not read. */
  textUnits: 5_000_000,
  /** Code units of one line from which a notice says so. */
  lineUnits: 200_000,
  /** Share of control characters from which a file is no text. */
  controlShare: 0.02,
} as const;
