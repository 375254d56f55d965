/** The tables of a library as kysely sees them; what they hold is said here, how they are made in `migrations/`. */
import type { Generated } from "kysely";

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
  /** ISO 8601 instant at which it was added; null where an earlier version of readout did. */
  readonly added: string | null;
  /** Its place among all that were added, from 1; 0 where an earlier version of readout added it. */
  readonly serial: number;
}

/** Where a report came from, as the user gave it; one report may have come from several. */
export interface SourceTable {
  readonly report: string;
  readonly source: string;
  /** URL of the feed that it was found in. */
  readonly feed: string | null;
}

/** A feed that is watched. Instants are ISO 8601. */
export interface FeedTable {
  readonly url: string;
  readonly title: string | null;
  /** What its next request is held against (RFC 9110): set when all its items are in the library. */
  readonly etag: string | null;
  readonly modified: string | null;
  readonly checked: string | null;
  /** Not to be fetched before. */
  readonly due: string | null;
  /** Since it was last had. */
  readonly failures: number;
  /** Why it could not be had; null where it could. */
  readonly trouble: string | null;
}

/** An item of a feed, as it was when its report was last in the library. */
export interface ItemTable {
  readonly feed: string;
  /** By what the feed tells it from others. */
  readonly key: string;
  /** Of what the feed says of it. */
  readonly digest: string;
  /** Of its page, where that is fetched; and what the next request is held against. */
  readonly url: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly seen: string;
  /** How often its page was looked at again, and when it is to be next; null: no more. */
  readonly looks: number;
  readonly due: string | null;
}

/** What a reader of the news has seen: reports up to a serial. */
export interface ReaderTable {
  readonly name: string;
  readonly serial: number;
  readonly looked: string;
}

/** A name of an entity or event of a story, folded as names are compared. */
export interface NamedTable {
  readonly story: string;
  readonly id: string;
  readonly kind: string;
  readonly form: string;
}

/** A report that an entity or event of a story is found in, and as what. */
export interface HeldTable {
  readonly story: string;
  readonly report: string;
  readonly part: "outlet" | "speaker" | "mention" | "event";
  readonly id: string;
  readonly times: number;
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

/** A report that something has happened to since it was last grouped; the latest last. */
export interface TouchedTable {
  readonly number: Generated<number>;
  readonly report: string;
}

/** Stamps of what the grouping was made with, by name. */
export interface StateTable {
  readonly name: string;
  readonly value: string;
}

/** A report as it is grouped. */
export interface MemberTable {
  readonly report: string;
  /** Smallest id of all reports that links may join to this one; empty for a report that a stage failed on. */
  readonly part: string;
  /** Id of its story; empty for a report that a stage failed on. */
  readonly story: string;
  /** What it is found by: 32-bit numbers. */
  readonly keys: Uint8Array;
  /** What it is compared by. */
  readonly subject: Uint8Array;
}

/** A key and a report that holds it. */
export interface StoryKeyTable {
  /** Signed 32 bits. */
  readonly key: number;
  readonly report: string;
}

/** A story of now; the empty id is that of the reports in none. */
export interface StorylineTable {
  readonly id: string;
  readonly key: string;
  /** 1 where the row of `story` under this key is there, else 0. */
  readonly linked: number;
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

/** An entry of the journal of corrections, as JSON. */
export interface CorrectionTable {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly entry: string;
}

/** What reports are read with, as JSON. */
export interface SettingTable {
  readonly name: string;
  readonly value: string;
}

export interface Tables {
  readonly setting: SettingTable;
  readonly correction: CorrectionTable;
  readonly listing: ListingTable;
  readonly finding: FindingTable;
  readonly facet: FacetTable;
  readonly change: ChangeTable;
  readonly feed: FeedTable;
  readonly item: ItemTable;
  readonly reader: ReaderTable;
  readonly named: NamedTable;
  readonly held: HeldTable;
  readonly indexed: IndexedTable;
  readonly report: ReportTable;
  readonly source: SourceTable;
  readonly layer: LayerTable;
  readonly pair: PairTable;
  readonly story: StoryTable;
  readonly touched: TouchedTable;
  readonly state: StateTable;
  readonly member: MemberTable;
  readonly story_key: StoryKeyTable;
  readonly storyline: StorylineTable;
}
