/** Ids are hashes of content, so the same reports give the same ids whoever reads them and in whatever order. */
import { createHash } from "node:crypto";

export type IdKind =
  | "report"
  | "entity"
  | "event"
  | "statement"
  | "claim"
  | "commitment"
  | "story"
  | "utterance"
  | "point"
  | "correction";

const prefixes = {
  report: "r",
  entity: "n",
  event: "e",
  statement: "s",
  claim: "c",
  commitment: "k",
  story: "y",
  utterance: "u",
  point: "p",
  correction: "x",
} as const satisfies Record<IdKind, string>;

/**
 * Makes the id of a thing from the parts that identify it.
 *
 * @param parts Strings and numbers in a fixed order; their boundaries count (`["ab", "c"]` differs from `["a", "bc"]`).
 * @returns A letter for the kind, `-`, and 16 hexadecimal digits of SHA-256.
 * @example
 * makeId("entity", ["person", "ada lovelace"]) === makeId("entity", ["person", "ada lovelace"]) // true
 */
export const makeId = (kind: IdKind, parts: readonly (string | number)[]): string =>
  `${prefixes[kind]}-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)}`;
