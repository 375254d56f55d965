/** The tables: a row for each passage, so that each row can be looked up in a report, and each column with what its cells say. */
import type { Commitment, Event, IsoPrefix, Passage, ProvenanceEdge, Quote, Statement } from "../../model/index.ts";
import { edtfOf } from "../times.ts";
import { type View, webUrl } from "../view.ts";

export type Cell = string | number | null | undefined;

type Column<Row> = readonly [name: string, cell: (row: Row, view: View) => Cell];

/** A table whose rows are of a kind of its own, which nobody else needs to know. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (view: View) => Iterable<readonly Cell[]>;
}

const makeTable = <Row>(name: string, rows: (view: View) => Iterable<Row>, columns: readonly Column<Row>[]): Table => ({
  name,
  columns: columns.map(([column]) => column),
  *rows(view) {
    for (const row of rows(view)) yield columns.map(([, cell]) => cell(row, view));
  },
});

const names = (view: View, ids: readonly string[]): string => ids.map(view.nameOf).join("; ");

interface Told {
  readonly passage: Passage;
}

const report: Column<Told> = ["report", ({ passage }) => passage.report];
const outlet: Column<Told> = ["outlet", ({ passage }, view) => view.nameOf(passage.report)];
const lang: Column<Told> = ["lang", ({ passage }, view) => view.reportOf(passage.report)?.lang];
const published: Column<Told> = ["published", ({ passage }, view) => view.reportOf(passage.report)?.published?.value];
const words: readonly Column<Told>[] = [
  ["passage_start", ({ passage }) => passage.start],
  ["passage_end", ({ passage }) => passage.end],
  ["passage", ({ passage }) => passage.exact],
];
const page: Column<Told> = ["page", ({ passage }, view) => view.addressOf(passage)];
const url: Column<Told> = ["url", ({ passage }, view) => webUrl(view.reportOf(passage.report)?.url ?? null)];

interface EventRow extends Told {
  readonly event: Event;
}

/** One row for each sentence that tells of an event. */
const events = makeTable<EventRow>(
  "events",
  ({ dossier }) => dossier.events.flatMap((event) => event.mentions.map((passage) => ({ event, passage }))),
  [
    ["event", ({ event }) => event.id],
    ["type", ({ event }) => event.type],
    ["plover", ({ event }) => event.plover],
    ["act", ({ event }) => event.act],
    ["status", ({ event }) => event.status],
    ["label", ({ event }) => event.label],
    ["start", ({ event }) => event.time?.start],
    ["end", ({ event }) => event.time?.end],
    ["time_basis", ({ event }) => event.time?.basis],
    ["edtf", ({ event }) => edtfOf(event.time)],
    ["place", ({ event }, view) => event.place && view.nameOf(event.place)],
    ["participants", ({ event }, view) => names(view, event.participants)],
    report,
    outlet,
    lang,
    published,
    ...words,
    page,
    url,
  ],
);

interface QuoteRow extends Told {
  readonly statement: Statement;
  readonly quote: Quote;
  readonly closest: boolean;
}

const quotes = makeTable<QuoteRow>(
  "quotes",
  ({ dossier }) =>
    dossier.statements.flatMap((statement) =>
      statement.quotes.map((quote, i) => ({
        statement,
        quote,
        closest: i === statement.closest,
        passage: quote.content,
      })),
    ),
  [
    ["statement", ({ statement }) => statement.id],
    ["utterance", ({ quote }) => quote.utterance],
    ["speaker", ({ statement }, view) => statement.speaker && view.nameOf(statement.speaker)],
    ["channel", ({ statement }) => statement.channel],
    ["addressee", ({ statement }, view) => statement.addressee && view.nameOf(statement.addressee)],
    ["date", ({ statement }) => statement.date],
    ["closest", ({ closest }) => (closest ? "yes" : "no")],
    ["kind", ({ quote }) => quote.kind],
    ["rendering", ({ quote }) => quote.rendering],
    ["why", ({ statement, closest }) => (closest ? statement.why : null)],
    report,
    outlet,
    ["lang", ({ quote }) => quote.lang],
    published,
    ...words,
    ["speaker_mention", ({ quote }) => quote.speakerMention?.exact],
    ["cue", ({ quote }) => quote.cue?.exact],
    page,
    url,
  ],
);

interface CommitmentRow extends Told {
  readonly commitment: Commitment;
  readonly relation: string;
  readonly date: IsoPrefix | null;
  readonly event: string | null;
}

/** What a commitment's reports tell: that it was made, on what condition, and each thing that came of it. */
const toldOf = (commitment: Commitment) => [
  { relation: "made", date: commitment.date, event: commitment.madeAt, evidence: commitment.evidence },
  ...(commitment.condition === null
    ? []
    : [{ relation: "condition", date: null, event: null, evidence: [commitment.condition] }]),
  ...commitment.followUps,
];

const commitments = makeTable<CommitmentRow>(
  "commitments",
  ({ dossier }) =>
    dossier.commitments.flatMap((commitment) =>
      toldOf(commitment).flatMap(({ relation, date, event, evidence }) =>
        evidence.map((passage) => ({ commitment, relation, date, event, passage })),
      ),
    ),
  [
    ["commitment", ({ commitment }) => commitment.id],
    ["by", ({ commitment }, view) => names(view, commitment.by)],
    ["to", ({ commitment }, view) => names(view, commitment.to)],
    ["act", ({ commitment }) => commitment.act],
    ["status", ({ commitment }) => commitment.status],
    ["deadline", ({ commitment }) => commitment.deadline],
    ["date", ({ commitment }) => commitment.date],
    ["relation", ({ relation }) => relation],
    ["relation_date", ({ date }) => date],
    ["event", ({ event }, view) => event && view.eventOf(event)?.label],
    report,
    outlet,
    lang,
    ...words,
    page,
    url,
  ],
);

interface EdgeRow extends Told {
  readonly edge: ProvenanceEdge;
  readonly other: Passage | null;
}

/** One row for each pair of passages of an edge. */
const edges = makeTable<EdgeRow>(
  "edges",
  ({ dossier }) =>
    dossier.provenance.flatMap((edge) => edge.evidence.map(({ a, b }) => ({ edge, passage: a, other: b }))),
  [
    ["from", ({ edge }) => edge.from],
    ["from_name", ({ edge }, view) => view.nameOf(edge.from)],
    ["to", ({ edge }) => edge.to],
    ["to_name", ({ edge }, view) => view.nameOf(edge.to)],
    ["relation", ({ edge }) => edge.relation],
    ["found", ({ edge }) => (edge.relation === "credits" ? "credited" : "compared")],
    ["score", ({ edge }) => edge.score],
    ["credit", ({ edge }) => edge.credit],
    report,
    ...words,
    page,
    ["other_report", ({ other }) => other?.report],
    ["other_passage_start", ({ other }) => other?.start],
    ["other_passage_end", ({ other }) => other?.end],
    ["other_passage", ({ other }) => other?.exact],
    ["other_page", ({ other }, view) => other && view.addressOf(other)],
  ],
);

export const tables: readonly Table[] = [events, quotes, commitments, edges];
