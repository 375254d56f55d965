/**
 * What a story says as single findings, each under the terms by which it is asked for ("statements of this speaker", "events of this kind")
 * and with its place in time. Which terms there are for each kind of finding is said here and nowhere else: the store keeps their hashes, the API's
 * filters are made of `filtersOf`.
 */
import { createHash } from "node:crypto";
import type { DossierPart } from "../../dossier/assemble.ts";
import type { Notice, Passage, Report } from "../../model/index.ts";
import { foldName } from "../../read/characters.ts";
import type { Corrected } from "./corrected.ts";

/** Raised when the same story gives other findings or terms; stories are then listed again. */
export const listingVersion = 2;

/** The terms of each kind of finding, and what each says. */
export const filtersOf = {
  story: {
    entity: "Somebody or something that its reports name, an EntityId.",
    outlet: "An outlet that one of its reports is of, an EntityId.",
    lang: "The language of one of its reports, BCP 47.",
  },
  report: {
    story: "The story it belongs to.",
    outlet: "Who published it, an EntityId.",
    lang: "Its language, BCP 47.",
    genre: "Its genre.",
    side: "The party it speaks for, an EntityId.",
    entity: "Somebody or something that it names, an EntityId.",
    speaker: "Somebody whose words it gives, an EntityId.",
    event: "An event that it tells of, an EventId.",
  },
  entity: {
    story: "A story whose reports name it.",
    kind: "Its kind.",
    name: "What it is called, in any script and any of its forms; case and accents do not count.",
  },
  event: {
    story: "The story it belongs to.",
    type: "Its type.",
    status: "Whether it happened, is planned, was cancelled or is denied.",
    entity: "Somebody who takes part in it, or its place, an EntityId.",
    report: "A report that tells of it.",
  },
  statement: {
    story: "The story it belongs to.",
    speaker: "Who said it, an EntityId.",
    lang: "A language in which a report gives it.",
    outlet: "An outlet that gives it, an EntityId.",
    report: "A report that gives it.",
  },
  claim: {
    story: "The story it belongs to.",
    by: "Whose claim it is, a ReportId or an EntityId.",
    kind: "Its kind.",
    event: "The event it is about, an EventId.",
  },
  account: {
    story: "The story it belongs to.",
    kind: "A kind of one of its points: agreed, only-some, disagreement.",
    point: "One of its points, a PointId.",
    report: "A report that it holds side by side with others.",
  },
  commitment: {
    story: "The story it belongs to.",
    entity: "Who made it or to whom it was made, an EntityId.",
    status: "What became of it.",
    event: "The event at which it was made, an EventId.",
    report: "A report that tells of it.",
  },
  provenance: {
    story: "The story of the report that borrows.",
    report: "A report at either end.",
    relation: "How the two are related.",
  },
  notice: {
    story: "The story of the report it is about.",
    report: "The report it is about.",
    code: "Its code.",
    severity: "How grave it is.",
  },
  correction: {
    story: "A story that has what it is about.",
    finding: "What it was done to or made, an id.",
    kind: "The kind of what it is about.",
    action: "What was done.",
    state: "Whether it holds.",
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type FindingKind = keyof typeof filtersOf;

export interface Finding {
  readonly kind: FindingKind;
  /** What it is asked for by; an account's is its event's, an edge's is its two ends and their relation. */
  readonly id: string;
  /** As in the table `facet`. */
  readonly day: number;
  readonly rank: number;
  readonly terms: readonly number[];
  readonly value: unknown;
}

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * A term as a number of 52 bits. Without a name it is every finding of that kind.
 *
 * @example
 * termOf("statement", "speaker", "n-0123456789abcdef")
 */
export const termOf = (kind: FindingKind, name = "", value = ""): number =>
  hash(`${kind}\n${name}\n${name === "name" ? foldName(value) : value}`).readUIntBE(0, 6) * 16;

/** The order of findings of one day, a number of 47 bits: by no meaning, but the same whenever they are listed. */
export const rankOf = (id: string): number => Math.floor(hash(id).readUIntBE(0, 6) / 2);

/** An ISO 8601 prefix as a number, 20190228; what is not known of it is noughts. */
export const dayNumber = (prefix: string | null | undefined): number =>
  prefix ? Number(prefix.slice(0, 10).replaceAll("-", "").padEnd(8, "0")) : 0;

/** Days that a prefix holds, as numbers: the first and the last. */
export const daysIn = (prefix: string): [number, number] => {
  const first = dayNumber(prefix);
  return [first, first + (prefix.length >= 10 ? 0 : prefix.length >= 7 ? 99 : 9999)];
};

type Terms = Readonly<Record<string, Iterable<string | null>>>;

const make = (kind: FindingKind, id: string, day: number, terms: Terms, value: unknown): Finding => {
  const named = Object.entries(terms).flatMap(([name, values]) =>
    [...values].flatMap((of) => (of === null ? [] : [termOf(kind, name, of)])),
  );
  return { kind, id, day, rank: rankOf(id), terms: [...new Set([termOf(kind), ...named])], value };
};

const reportsIn = (passages: readonly Passage[]): string[] => passages.map(({ report }) => report);

/** All that a story says, finding by finding. */
export const findingsOf = (part: DossierPart): Finding[] => {
  const story = part.stories.map(({ id }) => id);
  const reports = new Map(part.reports.map((report) => [report.id, report]));
  const dayOf = (report: Report | undefined): number => dayNumber((report?.published ?? report?.about)?.value);
  const dayOfId = (id: string | null): number => (id === null ? 0 : dayOf(reports.get(id)));
  const dayOfEvent = new Map(part.events.map(({ id, time }) => [id, dayNumber(time?.start)]));
  const outletsOf = (ids: readonly string[]): (string | null)[] => ids.map((id) => reports.get(id)?.outlet ?? null);

  // Of each report, whom it names, whose words it gives, what it tells of.
  const lists = (): Map<string, Set<string>> => new Map(part.reports.map(({ id }) => [id, new Set()]));
  const [named, speakers, told] = [lists(), lists(), lists()];
  for (const { id, mentions } of part.entities) for (const { report } of mentions) named.get(report)?.add(id);
  for (const { id, mentions } of part.events) for (const { report } of mentions) told.get(report)?.add(id);
  for (const { speaker, quotes } of part.statements)
    if (speaker !== null) for (const { content } of quotes) speakers.get(content.report)?.add(speaker);

  return [
    ...part.stories.map((one) =>
      make(
        "story",
        one.id,
        Math.max(0, ...one.reports.map(dayOfId)),
        {
          entity: part.entities.map(({ id }) => id),
          outlet: part.reports.map(({ outlet }) => outlet),
          lang: part.reports.map(({ lang }) => lang),
        },
        one,
      ),
    ),
    ...part.reports.map((one) =>
      make(
        "report",
        one.id,
        dayOf(one),
        {
          story,
          outlet: [one.outlet],
          lang: [one.lang],
          genre: [one.genre],
          side: [one.side],
          entity: named.get(one.id) ?? [],
          speaker: speakers.get(one.id) ?? [],
          event: told.get(one.id) ?? [],
        },
        one,
      ),
    ),
    ...part.entities.map((one) =>
      make(
        "entity",
        one.id,
        0,
        { story, kind: [one.kind], name: [one.label, ...one.forms.map(({ text }) => text)] },
        one,
      ),
    ),
    ...part.events.map((one) =>
      make(
        "event",
        one.id,
        dayNumber(one.time?.start),
        {
          story,
          type: [one.type],
          status: [one.status],
          entity: [...one.participants, one.place],
          report: reportsIn(one.mentions),
        },
        one,
      ),
    ),
    ...part.statements.map((one) => {
      const by = one.quotes.map(({ content }) => content.report);
      const terms = {
        story,
        speaker: [one.speaker],
        lang: one.quotes.map(({ lang }) => lang),
        outlet: outletsOf(by),
        report: by,
      };
      return make("statement", one.id, dayNumber(one.date) || dayOfId(by[0] ?? null), terms, one);
    }),
    ...part.claims.map((one) =>
      make(
        "claim",
        one.id,
        dayOfEvent.get(one.event ?? "") || dayOfId(one.evidence[0]?.report ?? null),
        { story, by: [one.by], kind: [one.kind], event: [one.event] },
        one,
      ),
    ),
    ...part.accounts.map((one) =>
      make(
        "account",
        one.event,
        dayOfEvent.get(one.event) ?? 0,
        {
          story,
          kind: one.points.map(({ kind }) => kind),
          point: one.points.map(({ id }) => id ?? null),
          report: one.points.flatMap(({ cells }) => cells.flatMap(({ evidence }) => reportsIn(evidence))),
        },
        one,
      ),
    ),
    ...part.commitments.map((one) =>
      make(
        "commitment",
        one.id,
        dayNumber(one.date),
        {
          story,
          entity: [...one.by, ...one.to],
          status: [one.status],
          event: [one.madeAt],
          report: reportsIn(one.evidence),
        },
        one,
      ),
    ),
    ...part.provenance.map((one) =>
      make(
        "provenance",
        [one.from, one.to, one.relation].join(),
        dayOfId(one.from),
        { story, report: [one.from, one.to], relation: [one.relation] },
        one,
      ),
    ),
    ...part.notices.map((one) => findingOfNotice(one, story, dayOfId(one.report))),
  ];
};

const findingOfNotice = (notice: Notice, story: readonly string[], day: number): Finding =>
  make(
    "notice",
    hash(JSON.stringify([notice.source, notice.code, notice.message])).toString("hex", 0, 8),
    day,
    { story, report: [notice.report], code: [notice.code], severity: [notice.severity] },
    notice,
  );

/** Milliseconds of an instant's day, made the first part of a rank: entries of one day stand in the order of their instants. */
const rankAt = (at: string, id: string): number => (Date.parse(at) % 86_400_000) * 2 ** 20 + (rankOf(id) % 2 ** 20);

/** The journal of corrections, entry by entry, and what is said of it. */
export const findingsOfJournal = ({ entries, notices }: Pick<Corrected, "entries" | "notices">): Finding[] => [
  ...entries.map((one): Finding => {
    const { id, entry, state, stories, applied } = one;
    const { at, action } = entry;
    const about = entry.action === "undo" ? [] : entry.targets.map((target) => target.id);
    const terms = {
      story: stories,
      finding: [...about, ...(applied?.findings ?? [])],
      kind: entry.action === "undo" ? [] : [entry.kind],
      action: [action],
      state: [state],
    };
    return { ...make("correction", id, dayNumber(at), terms, one), rank: rankAt(at, id) };
  }),
  ...notices.map((one) => findingOfNotice(one, [], 0)),
];
