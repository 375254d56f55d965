/** One story's part of a dossier as a view of the layers: nothing is found here, all is put in the contract's form. */
import { type Account, type Dossier, makeId, type Report, type Story } from "../model/index.ts";
import type { Linked, ReadResult } from "../pipeline/run.ts";
import { isArticle } from "../read/layout.ts";
import { storyLabel } from "./label.ts";

/** What a story, or reports that no stage could read whole, add to a dossier. */
export type DossierPart = Omit<Dossier, "format" | "generated">;

const assembleReport = ({ doc }: ReadResult, { found }: Linked): Report => {
  const { report, language, layout, credits, signals } = doc;
  const time = found.times.get(report.id);
  const outlet = found.entities.outletOf.get(report.id) ?? null;
  const creditEntities = found.entities.creditsOf.get(report.id) ?? [];
  return {
    id: report.id,
    source: report.source,
    sources: report.sources,
    url: report.url,
    retrieved: report.retrieved,
    authors: layout?.authors ?? [],
    sha256: report.sha256,
    text: report.text,
    lang: language?.code ?? "und",
    headline: layout?.headline ?? null,
    byline: layout?.byline ?? null,
    dateline: layout?.dateline ?? null,
    body: (layout?.paragraphs ?? []).filter(isArticle).map(({ start, end }) => ({ start, end })),
    genre: found.claims.genreOf.get(report.id) ?? null,
    side: found.claims.sideOf.get(report.id) ?? null,
    published: time?.published ?? null,
    about: found.events.mainOf.get(report.id)?.about ?? null,
    outlet,
    credits: (credits ?? []).flatMap(({ evidence }, i) => {
      const chain = creditEntities[i] ?? [];
      const whole = outlet !== null && chain[0] !== outlet ? [outlet, ...chain] : chain;
      if (chain.length === 0) return [];
      return [{ chain: whole, evidence: evidence.map((span) => passage(report, span)) }];
    }),
    signals: signals ?? [],
  };
};

const passage = (report: { id: string; text: string }, { start, end }: { start: number; end: number }) => ({
  report: report.id,
  start,
  end,
  exact: report.text.slice(start, end),
});

/** Points get the id by which they are named: what is compared, and who is first heard on it. */
const withPointIds = ({ event, points }: Account): Account => ({
  event,
  points: points.map((point) => ({
    id: makeId("point", [
      event,
      point.label,
      ...point.cells.map(({ evidence: [first] }) => (first ? `${first.report} ${first.start}` : "")).sort(),
    ]),
    ...point,
  })),
});

/** Puts a part together from the reports of a story and what they say together. */
export const assemblePart = (results: readonly ReadResult[], linked: Linked): DossierPart => {
  const { found } = linked;
  const stories: Story[] = found.storylines.map(({ id, reports: members }) => {
    const inStory = new Set(members);
    const events = found.events.events.filter((event) => event.mentions.some(({ report }) => inStory.has(report)));
    return { id, label: storyLabel(events, found.entities), reports: members, events: events.map((event) => event.id) };
  });
  return {
    stories,
    reports: results.map((result) => assembleReport(result, linked)),
    entities: [...found.entities.entities, ...found.provenance.unseen],
    events: found.events.events,
    statements: found.statements,
    claims: found.claims.claims,
    accounts: found.accounts.map(withPointIds),
    commitments: found.commitments,
    provenance: found.provenance.edges,
    notices: [...results.flatMap((result) => result.notices), ...linked.notices],
  };
};
