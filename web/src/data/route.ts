/**
 * Addresses inside the page: `#/view/id?key=value`. Each view and each thing has one, so it can be shared, and the
 * browser's back and forward work without help.
 */
import type { Passage, ProvenanceEdge } from "../../../src/model/index.ts";

export const views = [
  "overview",
  "timeline",
  "statements",
  "accounts",
  "claims",
  "commitments",
  "provenance",
  "reports",
  "names",
  "search",
  "corrections",
] as const;
export type View = (typeof views)[number];

export interface Route {
  readonly view: View | "missing";
  readonly id: string | null;
  readonly query: Readonly<Record<string, string>>;
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a mistyped percent sign is no reason to fail
  }
};

export const parseRoute = (hash: string): Route => {
  const [path = "", search = ""] = hash.replace(/^#?\/?/, "").split(/\?(.*)/s);
  const [name = "", id] = path.split("/").map(decode);
  const view = name === "" ? "overview" : (views.find((known) => known === name) ?? "missing");
  return {
    view,
    id: id === undefined || id === "" ? null : id,
    query: Object.fromEntries(new URLSearchParams(search)),
  };
};

/** The address of a view or a thing in it; empty query values are left out. */
export const hrefTo = (view: View, id: string | null = null, query: Readonly<Record<string, string>> = {}): string => {
  const given = Object.entries(query).filter(([, value]) => value !== "");
  const search = given.length === 0 ? "" : new URLSearchParams(given).toString();
  const path = view === "overview" ? "" : id === null ? view : `${view}/${encodeURIComponent(id)}`;
  return `#/${path}${search === "" ? "" : `?${search}`}`;
};

/** The address of a report at the exact words of a passage. */
export const hrefToPassage = (passage: Omit<Passage, "exact">): string =>
  hrefTo("reports", passage.report, { at: `${passage.start}-${passage.end}` });

/** The range that an address points to in a report's text, if it is one. */
export const rangeOf = (at: string | undefined, length: number): { start: number; end: number } | null => {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? "");
  if (match === null) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end && end <= length ? { start, end } : null;
};

/** What names a provenance edge in an address. */
export const edgeKey = (edge: ProvenanceEdge): string => `${edge.from}.${edge.to}.${edge.relation}`;
