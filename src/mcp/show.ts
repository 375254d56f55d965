/** Findings as an assistant is shown them: names in place of ids where a reader would want them, and every passage with where it is from. */
import { nameOfReport } from "../dossier/report-name.ts";
import {
  type Account,
  type Commitment,
  type Dossier,
  type Event,
  type Passage,
  passageOf,
  type Report,
  type Statement,
} from "../model/index.ts";

export interface ShownPassage extends Passage {
  readonly outlet: string;
  /** Day on which the report appeared; null where it does not tell. */
  readonly published: string | null;
  /** Of a report that does not tell when it appeared: the day of the main event it reports. */
  readonly tellsOf?: string;
  readonly lang: string;
  /** Where the report is: its address, else its file. */
  readonly at: string;
}

/** Passages that one finding is shown with; the dossier has all. */
const PASSAGES = 12;

const datesOf = (report: Report | undefined): Pick<ShownPassage, "published" | "tellsOf"> => {
  const published = report?.published?.value ?? null;
  const about = report?.about?.value;
  return published === null && about !== undefined ? { published, tellsOf: about } : { published };
};

export const makeShow = (dossier: Dossier) => {
  const labels = new Map(dossier.entities.map(({ id, label }) => [id, label]));
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const events = new Map(dossier.events.map((event) => [event.id, event]));
  const named = (id: string): { readonly id: string; readonly name: string } => ({ id, name: nameOf(id) });
  const nameOf = (id: string): string => {
    const report = reports.get(id);
    return report === undefined ? (labels.get(id) ?? id) : nameOfReport(report, (one) => labels.get(one));
  };
  const passage = (one: Passage): ShownPassage => {
    const report = reports.get(one.report);
    return {
      ...one,
      outlet: nameOf(one.report),
      ...datesOf(report),
      lang: report?.lang ?? "und",
      at: report?.url ?? report?.source ?? one.report,
    };
  };
  const passages = (all: readonly Passage[]): { passages: ShownPassage[]; more?: number } => ({
    passages: all.slice(0, PASSAGES).map(passage),
    ...(all.length > PASSAGES ? { more: all.length - PASSAGES } : {}),
  });
  const eventNamed = (id: string | null) => (id === null ? null : { id, label: events.get(id)?.label ?? id });
  return {
    nameOf,
    passage,
    passages,
    report: (id: string) => {
      const report = reports.get(id);
      if (report === undefined) return { id, name: nameOf(id) };
      const { source, url, lang, genre, retrieved, headline, body } = report;
      const span = headline ?? body[0];
      return {
        id,
        name: nameOf(id),
        source,
        url,
        lang,
        genre,
        ...datesOf(report),
        retrieved,
        headline: span === undefined ? null : passage(passageOf(report, span)),
      };
    },
    event: ({ id, type, label, time, place, participants, status, mentions }: Event) => ({
      id,
      type,
      label,
      time,
      status,
      place: place === null ? null : named(place),
      participants: participants.map(named),
      ...passages(mentions),
    }),
    statement: ({ id, speaker, channel, addressee, date, quotes, closest, why }: Statement) => ({
      id,
      speaker: speaker === null ? null : named(speaker),
      channel,
      addressee: addressee === null ? null : named(addressee),
      date,
      why,
      renderings: quotes.map(({ content, kind, lang, rendering, changes, speakerMention }, i) => ({
        closest: i === closest,
        kind,
        lang,
        rendering,
        words: passage(content),
        speakerMention: speakerMention === null ? null : passage(speakerMention),
        changes: changes.map(({ from, to, kind: what }) => ({ from, to, kind: what })),
      })),
    }),
    account: ({ event, points }: Account, kind: string | undefined) => ({
      event: eventNamed(event),
      points: points
        .filter((point) => kind === undefined || point.kind === kind)
        .map((point) => ({
          label: point.label,
          kind: point.kind,
          cells: point.cells.map(({ by, stance, value, evidence }) => ({
            by: named(by),
            stance,
            ...(value === undefined ? {} : { value }),
            ...passages(evidence),
          })),
        })),
    }),
    commitment: ({ id, by, to, act, condition, deadline, madeAt, date, evidence, followUps, status }: Commitment) => ({
      id,
      by: by.map(named),
      to: to.map(named),
      act,
      status,
      date,
      deadline,
      condition: condition === null ? null : passage(condition),
      madeAt: eventNamed(madeAt),
      ...passages(evidence),
      followUps: followUps.map(({ relation, event, date: day, evidence: told }) => ({
        relation,
        event: eventNamed(event),
        date: day,
        ...passages(told),
      })),
    }),
  };
};
export type Show = ReturnType<typeof makeShow>;
