/**
 * Versions: reports that were fetched from one address at different times are one report, later and earlier. Each is told to be a later version of
 * the one before it, by what both still say, with what was changed between the two.
 */
import { type ProvenanceEdge, passageOf, type ReportId, type Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import type { Related } from "./relate.ts";
import { findRevisions } from "./revisions.ts";

/** Parameters that say where a reader came from, not what is read. */
const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|igshid|mc_[ce]id|ref|ref_src|cmpid|ns_\w+|at_\w+|amp)$/i;

/**
 * The address under which two fetched pages are one; null for what is none, and for the front page of a site, which holds another report
 * each day.
 */
export const canonicalAddress = (address: string | null): string | null => {
  const url = address === null ? null : URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort();
  const path = url.pathname.replace(/\/(?:index\.\w+)?$/, "");
  if (path === "" && kept.length === 0) return null;
  const query = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  return `${url.host.replace(/^www\./, "")}${path}?${query}`;
};

/** When a version was as it is, in milliseconds since the epoch: when it was fetched, else when it says it was published. */
const timeOf = ({ report, layout }: ReadDoc): number => Date.parse(report.retrieved ?? layout.published?.value ?? "");

/** Reports of one address in the order of their times; those of no known time are in none. */
export const findVersions = (docs: readonly ReadDoc[]): ReadDoc[][] => {
  const byAddress = Map.groupBy(
    docs.filter((doc) => !Number.isNaN(timeOf(doc))),
    ({ report, language }) => {
      const address = canonicalAddress(report.url);
      // A page in two languages is two reports, neither a version of the other.
      return address === null ? null : `${address} ${language.code}`;
    },
  );
  byAddress.delete(null);
  return [...byAddress.values()]
    .filter((versions) => versions.length > 1)
    .map((versions) => versions.sort((a, b) => timeOf(a) - timeOf(b) || (a.report.id < b.report.id ? -1 : 1)));
};

/** Of every version the address it is of, by which two reports can be seen to be versions of one. */
export const addressOfVersions = (versions: readonly (readonly ReadDoc[])[]): ReadonlyMap<ReportId, number> =>
  new Map(versions.flatMap((docs, i) => docs.map(({ report }) => [report.id, i] as const)));

const heading = ({ layout }: ReadDoc): Span | null => layout.headline;
const headlineOf = (doc: ReadDoc): string => {
  const span = heading(doc);
  return span === null ? "" : doc.report.text.slice(span.start, span.end).trim();
};

/** The places at which two versions say the same; the headlines where nothing else is left. */
const kept = (newer: ReadDoc, older: ReadDoc, related: Related): { a: Span; b: Span }[] => {
  const swapped = newer.report.id > older.report.id;
  const same =
    related.evidence.length > 0
      ? related.evidence
      : related.sentences.map(({ a, b }) => {
          const [one, two] = swapped ? [older, newer] : [newer, older];
          return { a: one.sentences[a] as Span, b: two.sentences[b] as Span };
        });
  if (same.length > 0) return same.map(({ a, b }) => (swapped ? { a: b, b: a } : { a, b }));
  const [one, two] = [heading(newer), heading(older)];
  return one !== null && two !== null && headlineOf(newer) === headlineOf(older) ? [{ a: one, b: two }] : [];
};

/** An edge from every version to the one before it; none where the two have no words in common. */
export const versionEdges = (
  versions: readonly (readonly ReadDoc[])[],
  compare: (a: ReadDoc, b: ReadDoc) => Related,
): ProvenanceEdge[] =>
  versions.flatMap((docs) =>
    docs.slice(1).flatMap((newer, i): ProvenanceEdge[] => {
      const older = docs[i] as ReadDoc;
      if (timeOf(newer) === timeOf(older)) return [];
      const related = newer.report.id < older.report.id ? compare(newer, older) : compare(older, newer);
      const evidence = kept(newer, older, related).map(({ a, b }) => ({
        a: passageOf(newer.report, a),
        b: passageOf(older.report, b),
      }));
      if (evidence.length === 0) return [];
      const changes = findRevisions(newer, older).map(({ a, b }) => ({
        a: a && passageOf(newer.report, a),
        b: b && passageOf(older.report, b),
      }));
      return [{ from: newer.report.id, to: older.report.id, relation: "revision", score: 1, evidence, changes }];
    }),
  );
