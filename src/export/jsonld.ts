/**
 * The dossier in schema.org terms, as JSON-LD 1.1 with the context that every reader of schema.org knows by its address. Reports are
 * NewsArticles, quotes Quotations (`spokenByCharacter`: who said it; `creator`: whose report's words they are where it is the report's
 * own rendering), events Events, claims Claims. There is no ClaimReview: nothing here was rated by anybody.
 */
import type { Claim, Dossier, Entity, Event, Passage, ProvenanceEdge, Report, Statement } from "../model/index.ts";
import type { Format, Shown } from "./format.ts";
import { headOf, textOf } from "./format.ts";
import { dayOf, edtfOf, instantOf } from "./times.ts";
import { ID_BASE, iriOf, openView, passageAt, passageIn, type View, webUrl } from "./view.ts";

type Node = Readonly<Record<string, unknown>>;

const ref = (id: string): Node => ({ "@id": iriOf(id) });
/** One is written as itself, several as a list, none not at all. */
const some = (key: string, values: readonly unknown[]): Node =>
  values.length === 0 ? {} : { [key]: values.length === 1 ? values[0] : values };
const dateOf = (value: string | null | undefined): string | null => (value ? (instantOf(value) ?? dayOf(value)) : null);
const dated = (key: string, value: string | null | undefined): Node => {
  const date = dateOf(value);
  return date === null ? {} : { [key]: date };
};

const typeOf = {
  person: "Person",
  organisation: "Organization",
  agency: "NewsMediaOrganization",
  outlet: "NewsMediaOrganization",
  country: "Country",
  place: "Place",
  facility: "Place",
  document: "CreativeWork",
} as const satisfies Record<Entity["kind"], string>;

const entityNode = ({ id, kind, label, forms, wikidata }: Entity): Node => ({
  "@id": iriOf(id),
  "@type": typeOf[kind],
  name: label,
  ...some("alternateName", [...new Set(forms.map(({ text }) => text))].filter((text) => text !== label).sort()),
  ...(wikidata === undefined ? {} : { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
});

/** Entities that may stand for a person or body where schema.org asks for one; a country speaks through its government. */
const isParty = (entity: Entity | undefined): boolean =>
  entity !== undefined && ["person", "organisation", "agency", "outlet"].includes(entity.kind);

const reportNode = (view: View, report: Report, edges: readonly ProvenanceEdge[]): Node => {
  const translated = edges.filter(({ relation }) => relation === "translation").map(({ to }) => ref(to));
  const taken = edges
    .filter(({ relation }) => ["verbatim", "trimmed", "rewrite", "revision"].includes(relation))
    .map(({ to }) => ref(to));
  const credited = [...new Set(report.credits.flatMap(({ chain }) => chain.slice(-1)))].map(ref);
  const headline = report.headline && passageIn(report, report.headline);
  const url = webUrl(report.url);
  return {
    "@id": iriOf(report.id),
    "@type": "NewsArticle",
    ...(headline === null ? {} : { headline: headline.exact }),
    name: view.nameOf(report.id),
    inLanguage: report.lang,
    ...dated("datePublished", report.published?.value),
    ...some(
      "author",
      report.authors.map((span) => ({ "@type": "Person", name: passageIn(report, span).exact })),
    ),
    ...(report.outlet === null ? {} : { publisher: ref(report.outlet) }),
    ...(report.dateline === null ? {} : { dateline: passageIn(report, report.dateline).exact }),
    ...(url === null ? {} : { url }),
    encoding: { "@type": "MediaObject", sha256: report.sha256 },
    ...some("translationOfWork", translated),
    ...some("isBasedOn", taken),
    ...some("sourceOrganization", credited),
  };
};

const quoteNodes = (view: View, { id, quotes, speaker, closest, date }: Statement): Node[] => {
  const idOf = (i: number): string => `${iriOf(id)}/${i + 1}`;
  return quotes.map((quote, i) => {
    const speaking = speaker !== null && isParty(view.entityOf(speaker));
    const outlet = view.reportOf(quote.content.report)?.outlet ?? null;
    const own = quote.kind === "direct" || quote.kind === "mixed" ? speaking && speaker : outlet;
    const translations = quotes.flatMap((other, j) =>
      i === closest && other.rendering === "translation" ? [{ "@id": idOf(j) }] : [],
    );
    return {
      "@id": idOf(i),
      "@type": "Quotation",
      text: quote.content.exact,
      inLanguage: quote.lang,
      ...(speaking ? { spokenByCharacter: ref(speaker as string) } : {}),
      ...(own ? { creator: ref(own) } : {}),
      ...dated("dateCreated", date),
      isPartOf: ref(quote.content.report),
      url: view.addressOf(quote.content),
      keywords: quote.rendering === null ? quote.kind : `${quote.kind}, ${quote.rendering}`,
      ...(quote.rendering === "translation" ? { translationOfWork: { "@id": idOf(closest) } } : {}),
      ...some("workTranslation", translations),
    };
  });
};

/** Words of a report that stand for themselves, whoever says them. */
const quotationOf = (view: View, passage: Passage): Node => ({
  "@type": "Quotation",
  text: passage.exact,
  inLanguage: view.reportOf(passage.report)?.lang ?? "und",
  isPartOf: ref(passage.report),
  url: view.addressOf(passage),
});

/** schema.org knows no event that is denied, nor one that is only planned: the first has no status, both say so in `keywords`. */
const eventNode = (view: View, event: Event): Node => {
  const status = { happened: "EventScheduled", planned: "EventScheduled", cancelled: "EventCancelled", denied: null };
  const parties = event.participants.filter((id) => isParty(view.entityOf(id)));
  const about = event.participants.filter((id) => !parties.includes(id));
  const eventStatus = status[event.status];
  const edtf = edtfOf(event.time);
  return {
    "@id": iriOf(event.id),
    "@type": "Event",
    name: event.label,
    keywords: [event.type, event.status, ...(event.plover === undefined ? [] : [event.plover])].join(", "),
    ...(eventStatus === null ? {} : { eventStatus: `https://schema.org/${eventStatus}` }),
    ...dated("startDate", event.time?.start),
    ...dated("endDate", event.time?.end),
    ...(edtf === null ? {} : { identifier: { "@type": "PropertyValue", propertyID: "EDTF", value: edtf } }),
    ...(event.place === null ? {} : { location: ref(event.place) }),
    ...some("attendee", parties.map(ref)),
    ...some("about", about.map(ref)),
    subjectOf: event.mentions.map((mention) => quotationOf(view, mention)),
  };
};

const claimNode = (view: View, claim: Claim): Node => ({
  "@id": iriOf(claim.id),
  "@type": "Claim",
  ...(isParty(view.entityOf(claim.by)) ? { creator: ref(claim.by) } : {}),
  keywords: [claim.kind, claim.modality, ...(claim.negated ? ["negated"] : [])].join(", "),
  ...(claim.event === null ? {} : { about: ref(claim.event) }),
  appearance: claim.evidence.map((passage) => quotationOf(view, passage)),
});

function* nodes(dossier: Dossier, view: View): Generator<Node> {
  const leaving = Map.groupBy(dossier.provenance, ({ from }) => from);
  for (const entity of dossier.entities) yield entityNode(entity);
  for (const report of dossier.reports) yield reportNode(view, report, leaving.get(report.id) ?? []);
  for (const statement of dossier.statements) yield* quoteNodes(view, statement);
  for (const event of dossier.events) yield eventNode(view, event);
  for (const claim of dossier.claims) yield claimNode(view, claim);
}

function* document(dossier: Dossier, view: View): Generator<string> {
  yield '{\n "@context": "https://schema.org",\n "@graph": [';
  let comma = "\n  ";
  for (const node of nodes(dossier, view)) {
    yield comma + JSON.stringify(node);
    comma = ",\n  ";
  }
  yield "\n ]\n}\n";
}

/** Every object that shows words and says where they stand. */
function* shownIn(value: unknown): Generator<Shown> {
  if (Array.isArray(value)) for (const item of value) yield* shownIn(item);
  else if (typeof value === "object" && value !== null) {
    const { text, url, headline, dateline, "@id": id } = value as Record<string, unknown>;
    if (typeof text === "string")
      yield { where: String(id ?? url), text, ...(passageAt(String(url)) ?? { report: null }) };
    const report = decodeURIComponent(String(id).slice(ID_BASE.length));
    for (const words of [headline, dateline])
      if (typeof words === "string") yield { where: String(id), text: words, report };
    for (const item of Object.values(value)) if (typeof item === "object") yield* shownIn(item);
  }
}

export const jsonld: Format = {
  name: "jsonld",
  help: "schema.org as JSON-LD: NewsArticle, Quotation, Event, Claim",
  mediaType: "application/ld+json",
  extension: "jsonld",
  write: (dossier, options) => [{ path: "", content: document(dossier, openView(dossier, options)) }],
  isOf: (files) => /^\s*\{\s*"@context"\s*:\s*"https?:\/\/schema\.org/.test(headOf(files, 200)),
  readBack: (files) => shownIn((JSON.parse(textOf(files)) as { "@graph": unknown })["@graph"]),
};
