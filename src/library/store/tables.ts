/** The tables of a library as kysely sees them; what they hold is said here, how they are made in `migrations/`. */

/** A report as it came. */
export interface ReportTable {
  readonly id: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Length of the bytes. */
  readonly size: number;
  /** Stamp of the reading its layers are of; null where it has yet to be read. */
  readonly reading: string | null;
  readonly bytes: Uint8Array;
}

/** Where a report came from, as the user gave it; one report may have come from several. */
export interface SourceTable {
  readonly report: string;
  readonly source: string;
}

/** One layer of one report, with the version of the stage that made it and the stamp of all it hangs on. */
export interface LayerTable {
  readonly report: string;
  readonly name: string;
  readonly version: number;
  readonly stamp: string;
  /** JSON. */
  readonly notices: string;
  /** Null where the stage failed on the report. */
  readonly content: Uint8Array | null;
}

/** The stories that all reports fall into, under a hash of which reports these are. */
export interface PileTable {
  readonly key: string;
  readonly content: Uint8Array;
}

/** What one story says, under a hash of its reports and of what linked them. */
export interface StoryTable {
  readonly key: string;
  readonly id: string | null;
  readonly content: Uint8Array;
}

/** How two reports are related, the smaller id first. */
export interface PairTable {
  readonly a: string;
  readonly b: string;
  readonly stamp: string;
  readonly content: Uint8Array;
}

/** A report in the full-text index; its lexemes lie in what each engine has for them. */
export interface IndexedTable {
  readonly report: string;
  readonly stamp: string;
  readonly lang: string;
  readonly day: string | null;
}

export interface Tables {
  readonly indexed: IndexedTable;
  readonly report: ReportTable;
  readonly source: SourceTable;
  readonly layer: LayerTable;
  readonly pair: PairTable;
  readonly pile: PileTable;
  readonly story: StoryTable;
}
