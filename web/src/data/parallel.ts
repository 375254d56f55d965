/**
 * Two reports side by side: which stretches of one say what stretches of the other say, as far as the dossier has found it (the matching passages
 * of a link of provenance, the renderings of one statement). What nothing was found for stands alone.
 */
import type { Passage, Report, Span } from "../../../src/model/index.ts";
import type { DossierIndex } from "./dossier-index.ts";
import { linesOf } from "./segments.ts";

export interface Pair {
  readonly here: Passage;
  readonly there: Passage;
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const pairsOfEdges = (index: DossierIndex, id: string): Pair[] =>
  (index.edgesByReport.get(id) ?? []).flatMap((edge) =>
    edge.evidence.flatMap(({ a, b }) => {
      if (b === null || a.report === b.report) return [];
      return a.report === id ? [{ here: a, there: b }] : b.report === id ? [{ here: b, there: a }] : [];
    }),
  );

const pairsOfStatements = ({ dossier }: DossierIndex, id: string): Pair[] =>
  dossier.statements.flatMap(({ quotes }) => {
    const here = quotes.filter((quote) => quote.content.report === id);
    if (here.length === 0) return [];
    const others = Map.groupBy(
      quotes.filter((quote) => quote.content.report !== id),
      (quote) => quote.content.report,
    );
    // Pieces of a split quote answer each other in order; where one side has more, its last stands for the rest.
    return [...others.values()].flatMap((there) =>
      Array.from({ length: Math.max(here.length, there.length) }, (_, i) => ({
        here: here[Math.min(i, here.length - 1)]!.content,
        there: there[Math.min(i, there.length - 1)]!.content,
      })),
    );
  });

const known = (pairs: readonly Pair[], { here, there }: Pair): boolean =>
  pairs.some((pair) => meet(pair.here, here) && meet(pair.there, there));

/** What each other report has in common with this one, most first; in the order of this one's text. */
export const parallelsOf = (index: DossierIndex, report: Report): { other: Report; pairs: readonly Pair[] }[] => {
  const byOther = new Map<string, Pair[]>();
  for (const pair of [...pairsOfEdges(index, report.id), ...pairsOfStatements(index, report.id)]) {
    const pairs = byOther.get(pair.there.report) ?? [];
    byOther.set(pair.there.report, pairs);
    if (!known(pairs, pair)) pairs.push(pair);
  }
  return [...byOther]
    .flatMap(([id, pairs]) => {
      const other = index.reportById.get(id);
      const inOrder = pairs.toSorted((a, b) => a.here.start - b.here.start || a.there.start - b.there.start);
      return other === undefined ? [] : [{ other, pairs: inOrder }];
    })
    .toSorted((a, b) => b.pairs.length - a.pairs.length || (a.other.id < b.other.id ? -1 : 1));
};

export interface Row {
  readonly line: Span;
  /** The pairs that begin in the line, with their numbers. */
  readonly pairs: readonly (Pair & { readonly number: number })[];
}

/** The lines of this report, each with what the other has for it, and the lines of the other that answer none of them. */
export const rowsOf = (
  report: Report,
  other: Report,
  pairs: readonly Pair[],
): { rows: Row[]; unanswered: readonly Span[] } => {
  const numbered = pairs.map((pair, i) => ({ ...pair, number: i + 1 }));
  return {
    rows: linesOf(report.text).map((line) => ({
      line,
      pairs: numbered.filter(({ here }) => here.start >= line.start && here.start < line.end),
    })),
    unanswered: linesOf(other.text).filter(
      (line) => other.body.some((part) => meet(part, line)) && !pairs.some(({ there }) => meet(there, line)),
    ),
  };
};
