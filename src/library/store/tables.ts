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

/** A story whose findings are listed, by the key of its row. */
export interface ListingTable {
  readonly number: number;
  readonly key: string;
  readonly stamp: string;
}

/** One finding of a listed story, as JSON, compressed where that is shorter. */
export interface FindingTable {
  readonly number: number;
  readonly listing: number;
  readonly kind: string;
  readonly id: string;
  readonly content: Uint8Array;
}

/** A term that a finding is asked for by, with its place in the order in which findings are given. */
export interface FacetTable {
  /** A hash of kind, name and value. */
  readonly term: number;
  /** As a number, 20210503; with noughts for what is not known of it; 0 where nothing is. */
  readonly day: number;
  /** A hash of the id: the order of what is of one day. */
  readonly rank: number;
  readonly finding: number;
}

/** What became of a report or a story, in the order in which it did. */
export interface ChangeTable {
  readonly number: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly what: string;
  readonly id: string;
}

export interface Tables {
  readonly listing: ListingTable;
  readonly finding: FindingTable;
  readonly facet: FacetTable;
  readonly change: ChangeTable;
  readonly indexed: IndexedTable;
  readonly report: ReportTable;
  readonly source: SourceTable;
  readonly layer: LayerTable;
  readonly pair: PairTable;
  readonly pile: PileTable;
  readonly story: StoryTable;
}
