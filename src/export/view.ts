/** A dossier opened for writing: what an id means, what a report is called, where a passage opens, offsets in code points. */
import { nameOfReport } from "../dossier/report-name.ts";
import type { Dossier, Entity, EntityId, Event, Passage, Report, ReportId, Span } from "../model/index.ts";
import type { ExportOptions } from "./format.ts";

export interface View {
  readonly dossier: Dossier;
  readonly reportOf: (id: string) => Report | undefined;
  readonly entityOf: (id: string) => Entity | undefined;
  readonly eventOf: (id: string) => Event | undefined;
  /** The label of an entity, or the name of a report. */
  readonly nameOf: (id: string) => string;
  /** Where a passage opens in the page. */
  readonly addressOf: (passage: Omit<Passage, "exact">) => string;
  /** The same where the page has an address on the web; null else. */
  readonly webAddressOf: (passage: Omit<Passage, "exact">) => string | null;
  /** A range of a report's text in Unicode code points (Web Annotation Data Model 4.2.5). */
  readonly codePointsOf: (passage: Omit<Passage, "exact">) => Span;
}

/** An address that may be followed: http or https, and well formed; null for anything else ("javascript:…"). */
export const webUrl = (url: string | null): string | null => {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return URL.canParse(url) ? new URL(url).href : null;
};

/** Places of the second halves of surrogate pairs, which count for nothing in code points. */
const secondHalves = (text: string): readonly number[] => {
  const places: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xdc00 || unit > 0xdfff) continue;
    const before = text.charCodeAt(i - 1);
    if (before >= 0xd800 && before <= 0xdbff) places.push(i);
  }
  return places;
};

/** How many of the sorted places lie before an offset. */
const countBefore = (places: readonly number[], offset: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const anchorOf = ({ report, start, end }: Omit<Passage, "exact">): string =>
  `#/reports/${encodeURIComponent(report)}?at=${start}-${end}`;

/** The passage that an address opens; null where it is no such address. */
export const passageAt = (address: string): { report: ReportId; start: number; end: number } | null => {
  const match = /#\/reports\/([^?#/\s]+)\?at=(\d{1,9})-(\d{1,9})$/.exec(address);
  if (match === null) return null;
  const [, report, start, end] = match as unknown as [string, string, string, string];
  try {
    return { report: decodeURIComponent(report), start: Number(start), end: Number(end) };
  } catch {
    return null;
  }
};

/** Of a stretch of a report that is shown: its headline, say. */
export const passageIn = (report: Report, { start, end }: Span): Passage => ({
  report: report.id,
  start,
  end,
  exact: report.text.slice(start, end),
});

export const openView = (dossier: Dossier, options: ExportOptions): View => {
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const events = new Map(dossier.events.map((event) => [event.id, event]));
  const labelOf = (id: EntityId): string | undefined => entities.get(id)?.label;
  const names = new Map(dossier.reports.map((report) => [report.id, nameOfReport(report, labelOf)]));
  const page = (options.page ?? "index.html").replace(/#.*$/s, "");
  const halves = new Map<ReportId, readonly number[]>();
  const halvesOf = (id: ReportId): readonly number[] => {
    let places = halves.get(id);
    if (places === undefined) {
      places = secondHalves(reports.get(id)?.text ?? "");
      halves.set(id, places);
    }
    return places;
  };
  const addressOf: View["addressOf"] = (passage) => page + anchorOf(passage);
  return {
    dossier,
    reportOf: (id) => reports.get(id),
    entityOf: (id) => entities.get(id),
    eventOf: (id) => events.get(id),
    nameOf: (id) => labelOf(id) ?? names.get(id) ?? id,
    addressOf,
    webAddressOf: (passage) => webUrl(addressOf(passage)),
    codePointsOf: ({ report, start, end }) => ({
      start: start - countBefore(halvesOf(report), start),
      end: end - countBefore(halvesOf(report), end),
    }),
  };
};

/** Id of a thing as an IRI. The host is one that never resolves (RFC 2606): an id names, it is not to be fetched. */
export const ID_BASE = "https://readout.invalid/id/";
export const iriOf = (id: string): string => ID_BASE + encodeURIComponent(id);
