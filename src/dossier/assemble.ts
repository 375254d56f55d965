/** The dossier as a view of the layers: nothing is found here, all is put in the contract's form and in a fixed order. */
import type { Dossier, Notice, Report, Story } from "../model/index.ts";
import type { Linked, ReadResult } from "../pipeline/run.ts";
import { isArticle } from "../read/layout.ts";
import { storyLabel } from "./label.ts";

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

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

/** Puts a dossier together; the same results give the same bytes, whatever their order. */
export const assembleDossier = (
  results: readonly ReadResult[],
  linked: Linked,
  earlier: readonly Notice[],
  generated: string,
): Dossier => {
  const reports = results.map((result) => assembleReport(result, linked)).sort(byId);
  const { found } = linked;
  const stories: Story[] = found.storylines.map(({ id, reports: members }) => {
    const inStory = new Set(members);
    const events = found.events.events.filter((event) => event.mentions.some(({ report }) => inStory.has(report)));
    return { id, label: storyLabel(events, found.entities), reports: members, events: events.map((event) => event.id) };
  });
  const notices = [...earlier, ...results.flatMap((result) => result.notices), ...linked.notices];
  const order = (notice: Notice) => `${notice.source ?? ""}\u0000${notice.code}\u0000${notice.message}`;
  return {
    format: "readout-dossier/1",
    generated,
    stories: stories.sort(byId),
    reports,
    entities: [...found.entities.entities].sort(byId),
    events: [...found.events.events].sort(byId),
    statements: [...found.statements].sort(byId),
    claims: [...found.claims.claims].sort(byId),
    accounts: [...found.accounts].sort((a, b) => (a.event < b.event ? -1 : 1)),
    commitments: [...found.commitments].sort(byId),
    provenance: [...found.provenance.edges].sort((a, b) =>
      [a.from, a.to, a.relation].join() < [b.from, b.to, b.relation].join() ? -1 : 1,
    ),
    notices: notices.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  };
};
