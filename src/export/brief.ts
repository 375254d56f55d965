/**
 * The report that one hands to an editor, as blocks that `markdown.ts` and `docx.ts` set: overview, timeline, statements, accounts side
 * by side, commitments, provenance, quality, reports. Every finding has a note with the words it rests on, where they open in the page,
 * and where they were published. What is a report's own wording is marked as such; reported speech never stands in quotation marks.
 */
import { arrangeTimeline, type TimelineEvent } from "../dossier/arrange-timeline.ts";
import { pointTitle, undecided, undecidedWords } from "../dossier/contested.ts";
import { dayWords, monthNames } from "../dossier/days.ts";
import { dayOfReportWords, shorten } from "../dossier/report-name.ts";
import {
  changeWords,
  creditVerdictWords,
  followUpWords,
  quoteKindWords,
  relationWords,
  renderingWords,
} from "../dossier/words.ts";
import { languageName } from "../languages/name.ts";
import type {
  Account,
  Cell,
  Commitment,
  Event,
  Passage,
  Point,
  ProvenanceEdge,
  Report,
  Statement,
} from "../model/index.ts";
import { type Block, heading, type Inline, item, note, paragraph, strong, subitem, words } from "./brief/blocks.ts";
import { dayOf } from "./times.ts";
import { passageIn, type View } from "./view.ts";

/** Accounts of so few voices are set as a table with a column each. */
const MOST_COLUMNS = 4;
/** Events and points of the overview. */
const MOST_IN_OVERVIEW = 5;

/** "18–20 September 2018", "28 April to 3 May 2021"; one day where both ends are the same. */
const stretchWords = (start: string, end: string): string => {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (first === last) return dayWords(start);
  if (first?.length !== 10 || last?.length !== 10 || first.slice(0, 4) !== last.slice(0, 4))
    return `${dayWords(start)} to ${dayWords(end)}`;
  const day = Number(first.slice(8));
  if (first.slice(0, 7) === last.slice(0, 7)) return `${day}–${dayWords(end)}`;
  return `${day} ${monthNames[Number(first.slice(5, 7)) - 1]} to ${dayWords(end)}`;
};

const some = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const listed = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? "") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Reuters, English, 4 September 2023" */
export const whose = (view: View, report: Report): string =>
  [view.nameOf(report.id), languageName(report.lang), dayOfReportWords(report)].join(", ");

const reportsOf = (passages: readonly Passage[]): number => new Set(passages.map(({ report }) => report)).size;

/** Reports in the order in which they appeared; those without a date last. */
const reportsInTime = ({ dossier }: View): Report[] => {
  const keyOf = ({ published, about }: Report): string => (published ?? about)?.value ?? "9999";
  return [...dossier.reports].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
  });
};

const eventMarks = (event: Event): string => {
  const marks = [
    event.status === "happened" ? "" : event.status,
    event.time?.basis === "story" ? "day inferred from the other reports" : "",
  ].filter((mark) => mark !== "");
  return marks.length === 0 ? "" : ` (${marks.join("; ")})`;
};

const eventContent = (event: Event): Inline[] => [
  strong(event.label),
  words(`${eventMarks(event)}, told by ${some(reportsOf(event.mentions), "report")}`),
  ...note(event.mentions),
];

const differing = (point: Point): readonly Cell[] =>
  point.cells.filter(({ stance }) => stance === "denies" || stance === "differs");

function* overview(view: View): Generator<Block> {
  const { reports, events, accounts, commitments, statements, stories } = view.dossier;
  const days = reports.flatMap((report) => dayOf((report.about ?? report.published)?.value ?? "") ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const languages = [...new Set(reports.map(({ lang }) => languageName(lang)))].sort();
  const span = first === undefined || last === undefined ? "" : `, ${stretchWords(first, last)}`;
  yield heading(2, "Overview");
  yield paragraph(
    words(
      `${some(reports.length, "report")} in ${some(languages.length, "language")} (${listed(languages)})${span}: ${some(events.length, "event")}, ${some(statements.length, "statement")}, ${some(commitments.length, "commitment")}.`,
    ),
  );
  if (stories.length > 1) {
    yield paragraph(words(`The reports fall into ${stories.length} affairs:`));
    for (const story of stories) yield item(strong(story.label), words(`, ${some(story.reports.length, "report")}`));
  }
  const told = [...events]
    .filter(({ mentions }) => reportsOf(mentions) > 1)
    .sort((a, b) => reportsOf(b.mentions) - reportsOf(a.mentions) || (a.id < b.id ? -1 : 1));
  if (told.length > 0) {
    yield heading(3, "Told by most reports");
    for (const event of told.slice(0, MOST_IN_OVERVIEW))
      yield item(
        ...(event.time === null ? [] : [words(`${stretchWords(event.time.start, event.time.end)}: `)]),
        ...eventContent(event),
      );
  }
  const disputed = accounts.flatMap(({ points }) => points).filter(({ kind }) => kind === "disagreement");
  if (disputed.length > 0) {
    yield heading(3, "Where the accounts disagree");
    for (const point of disputed.slice(0, MOST_IN_OVERVIEW)) {
      const cells = [...differing(point), ...point.cells.filter(({ stance }) => stance === "states")].slice(0, 3);
      yield item(strong(pointTitle(point)), ...note(cells.flatMap(({ evidence }) => evidence.slice(0, 1))));
    }
    if (disputed.length > MOST_IN_OVERVIEW) yield item(words(`and ${disputed.length - MOST_IN_OVERVIEW} more, below`));
  }
  const open = commitments.filter(({ status }) => status === "open");
  if (open.length > 0) {
    yield heading(3, "Still open");
    for (const commitment of open.slice(0, MOST_IN_OVERVIEW)) yield item(...commitmentContent(view, commitment));
    if (open.length > MOST_IN_OVERVIEW) yield item(words(`and ${open.length - MOST_IN_OVERVIEW} more, below`));
  }
  const poor = reports.filter(({ signals }) => signals.length > 0).length;
  if (poor > 0)
    yield paragraph(words(`Read with care: ${some(poor, "report")} with signs of a poor text, named under Quality.`));
}

/** "18 March 2023"; of an event that no report dates, the day it was first told. */
const placeInTime = ({ when, reported }: TimelineEvent): string => {
  if (when !== null) return stretchWords(when.start, when.end);
  return reported === null ? "Day unknown" : `Day unknown, first told ${dayWords(reported.first)}`;
};

function* timeline(view: View): Generator<Block> {
  if (view.dossier.events.length === 0) return;
  yield heading(2, "Timeline");
  for (const arranged of arrangeTimeline(view.dossier))
    yield item(words(`${placeInTime(arranged)}: `), ...eventContent(arranged.event));
}

const spoken = (statement: Statement, i: number): Inline[] => {
  const quote = statement.quotes[i] as Statement["quotes"][number];
  const marks = quote.kind === "direct" || quote.kind === "mixed";
  return [{ kind: "quoted", passage: quote.content, lang: quote.lang, marks }, ...note([quote.content])];
};

const renderingOf = (view: View, statement: Statement, i: number): Inline[] => {
  const quote = statement.quotes[i] as Statement["quotes"][number];
  const report = view.reportOf(quote.content.report);
  const how = [quoteKindWords[quote.kind], quote.rendering === null ? "" : renderingWords[quote.rendering]]
    .filter(Boolean)
    .join(", ");
  const changes = quote.changes.map(({ from, to, kind }) => {
    if (from === "") return `adds “${to}”`;
    if (to === "") return `leaves out “${from}”`;
    return `${changeWords[kind]}: “${from}” became “${to}”`;
  });
  return [
    ...spoken(statement, i),
    words(
      ` – ${report === undefined ? quote.content.report : whose(view, report)}; ${how}${changes.length === 0 ? "" : `; ${changes.join("; ")}`}`,
    ),
  ];
};

function* statements(view: View): Generator<Block> {
  const { dossier } = view;
  if (dossier.statements.length === 0) return;
  yield heading(2, "Statements");
  const bySpeaker = Map.groupBy(dossier.statements, ({ speaker }) => (speaker === null ? "" : view.nameOf(speaker)));
  const speakers = [...bySpeaker].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  for (const [speaker, theirs] of speakers) {
    yield heading(3, speaker === "" ? "Speaker not named" : speaker);
    for (const statement of theirs) {
      const about = [
        statement.date === null ? "" : dayWords(statement.date),
        statement.channel ?? "",
        statement.addressee === null ? "" : `to ${view.nameOf(statement.addressee)}`,
      ].filter(Boolean);
      const lead = about.length === 0 ? [] : [words(`${capital(about.join(", "))}: `)];
      yield item(...lead, ...renderingOf(view, statement, statement.closest));
      const others = statement.quotes.map((_, i) => i).filter((i) => i !== statement.closest);
      if (others.length > 0) yield subitem(words(`Taken as closest to the words as spoken: ${statement.why}`));
      for (const i of others) yield subitem(...renderingOf(view, statement, i));
    }
  }
}

const stanceWords = {
  states: "states",
  omits: "leaves out",
  denies: "denies",
  differs: "differs",
  unknown: "cannot be told",
};
const pointKindWords = { agreed: "agreed", "only-some": "only some say so", disagreement: "disagreement" };

const cellContent = (point: Point, cell: Cell): Inline[] => {
  const { stance, value, evidence } = cell;
  const middle = undecided(point, cell);
  const stand = middle === null ? stanceWords[stance] : undecidedWords[middle];
  return [words(value === undefined ? stand : `${stand}: ${value}`), ...note(evidence)];
};

function* account(view: View, { event, points }: Account): Generator<Block> {
  yield heading(3, view.eventOf(event)?.label ?? event);
  const voices = [...new Set(points.flatMap(({ cells }) => cells.map(({ by }) => by)))].sort();
  const sorted = [...points].sort((a, b) => Number(a.kind !== "disagreement") - Number(b.kind !== "disagreement"));
  if (voices.length <= MOST_COLUMNS) {
    const rows = sorted.map((point) => [
      [strong(pointTitle(point)), words(` (${pointKindWords[point.kind]})`)],
      ...voices.map((voice) => {
        const cell = point.cells.find(({ by }) => by === voice);
        return cell === undefined ? [words("–")] : cellContent(point, cell);
      }),
    ]);
    yield { kind: "table", head: ["Point", ...voices.map(view.nameOf)], rows };
    return;
  }
  for (const point of sorted) {
    yield item(strong(pointTitle(point)), words(` (${pointKindWords[point.kind]})`));
    const silent = point.cells.filter(({ evidence }) => evidence.length === 0);
    for (const cell of point.cells)
      if (cell.evidence.length > 0) yield subitem(words(`${view.nameOf(cell.by)} `), ...cellContent(point, cell));
    for (const [stance, cells] of Map.groupBy(silent, ({ stance }) => stance))
      yield subitem(words(`${capital(stanceWords[stance])}: ${listed(cells.map(({ by }) => view.nameOf(by)))}`));
  }
}

const commitmentContent = (view: View, commitment: Commitment): Inline[] => {
  const { by, to, act, deadline, date, condition, evidence } = commitment;
  const whom = to.length === 0 ? "" : ` (to ${listed(to.map(view.nameOf))})`;
  const when = [
    deadline === null ? "" : `by ${dayWords(deadline)}`,
    date === null ? "" : `promised on ${dayWords(date)}`,
  ];
  const times = when.filter(Boolean).join("; ");
  return [
    strong(by.length === 0 ? "Not named" : listed(by.map(view.nameOf))),
    words(`${whom}: ${act}${times === "" ? "" : ` – ${times}`}`),
    ...note(evidence),
    ...(condition === null ? [] : [words(", on a condition"), ...note([condition])]),
  ];
};

function* commitments(view: View): Generator<Block> {
  const all = view.dossier.commitments;
  if (all.length === 0) return;
  yield heading(2, "Commitments");
  for (const status of ["open", "kept", "broken", "contradicted"] as const) {
    const of = all.filter((commitment) => commitment.status === status);
    if (of.length > 0) yield heading(3, capital(status));
    for (const commitment of of) {
      yield item(...commitmentContent(view, commitment));
      for (const { relation, date, evidence } of commitment.followUps)
        yield subitem(
          words(`${followUpWords[relation]}${date === null ? "" : `, ${dayWords(date)}`}`),
          ...note(evidence),
        );
    }
  }
}

/** Both sides of the pairs of an edge, pair by pair. */
const pairsOf = (edge: ProvenanceEdge): Passage[] => edge.evidence.flatMap(({ a, b }) => (b === null ? [a] : [a, b]));

const edgeContent = (view: View, edge: ProvenanceEdge): Inline[] => {
  const target = view.reportOf(edge.to);
  const surety =
    edge.relation === "credits"
      ? "credited in the text"
      : `found by comparing, ${Math.min(99, Math.round(edge.score * 100))} in 100 such are right`;
  const verdict = edge.credit === undefined ? "" : `; ${creditVerdictWords[edge.credit]}`;
  return [
    words(`${relationWords[edge.relation]} `),
    strong(target === undefined ? view.nameOf(edge.to) : whose(view, target)),
    words(` (${surety}${verdict})`),
    ...note(pairsOf(edge)),
  ];
};

function* provenance(view: View): Generator<Block> {
  const { dossier } = view;
  if (dossier.provenance.length === 0) return;
  yield heading(2, "Provenance");
  const leaving = Map.groupBy(dossier.provenance, ({ from }) => from);
  for (const report of reportsInTime(view)) {
    const edges = leaving.get(report.id);
    if (edges === undefined) continue;
    yield item(strong(whose(view, report)));
    for (const edge of edges) yield subitem(...edgeContent(view, edge));
  }
}

function* quality(view: View): Generator<Block> {
  const { notices } = view.dossier;
  const poor = reportsInTime(view).filter(({ signals }) => signals.length > 0);
  const told = notices.filter(({ severity }) => severity !== "info");
  if (poor.length === 0 && told.length === 0) return;
  yield heading(2, "Quality");
  for (const report of poor) {
    yield item(strong(whose(view, report)));
    for (const { span, note: said } of report.signals)
      yield subitem(words(said), ...(span === null ? [] : note([passageIn(report, span)])));
  }
  for (const { message } of told) yield item(words(message));
}

function* reportList(view: View): Generator<Block> {
  yield heading(2, "Reports");
  for (const report of reportsInTime(view)) {
    const title: Inline[] =
      report.headline === null
        ? []
        : [
            words(": "),
            { kind: "quoted", passage: passageIn(report, report.headline), lang: report.lang, marks: true },
            ...note([passageIn(report, report.headline)]),
          ];
    yield item(strong(whose(view, report)), ...title);
    yield subitem(words(`${report.source}; SHA-256 ${report.sha256}`));
  }
}

/** All of it, in order. */
export function* composeBrief(view: View): Generator<Block> {
  const { stories, generated } = view.dossier;
  const title = stories.length === 1 ? (stories[0]?.label ?? "Dossier") : `${stories.length} affairs`;
  yield heading(1, stories.length === 0 ? "Dossier" : shorten(title, 200));
  yield paragraph(
    words(
      `A dossier by readout, ${dayWords(generated)}. Found by machine: every finding has a note with the exact words it rests on and a link that opens them. What is uncertain is marked; where accounts differ, both stand.`,
    ),
  );
  yield* overview(view);
  yield* timeline(view);
  yield* statements(view);
  if (view.dossier.accounts.length > 0) yield heading(2, "Accounts side by side");
  for (const one of view.dossier.accounts) yield* account(view, one);
  yield* commitments(view);
  yield* provenance(view);
  yield* quality(view);
  yield* reportList(view);
}
