/**
 * FollowTheMoney entities, JSON lines (followthemoney 4: the model of Aleph and OpenAleph). Reports are Articles; people, bodies, places
 * their own schemata; every name in a report a Mention; events Events with their reports as proof; what was said, promised or told of an
 * event a Note on it, whose id ends with the passage's place; who took it from whom an UnknownLink between Articles.
 */
import type { Commitment, Dossier, Entity, Event, Passage, ProvenanceEdge, Report, Statement } from "../model/index.ts";
import type { Format, Shown } from "./format.ts";
import { headOf, jsonLines, textOf } from "./format.ts";
import { dayOf } from "./times.ts";
import { openView, passageIn, type View, webUrl } from "./view.ts";

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/** A line: properties are lists of strings there, and an empty one is none. */
const line = (id: string, schema: string, properties: Properties): string => {
  const told = Object.entries(properties).map(([key, values]) => [
    key,
    [...new Set(values.filter((value): value is string => typeof value === "string" && value !== ""))],
  ]);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(told.filter(([, values]) => (values?.length ?? 0) > 0)) })}\n`;
};

/** A country that acts is its government: a PublicBody, so that it can take part in an event. */
const schemaOf = {
  person: "Person",
  organisation: "Organization",
  agency: "Organization",
  outlet: "Organization",
  country: "PublicBody",
  place: "Address",
  facility: "Address",
  document: "Document",
} as const satisfies Record<Entity["kind"], string>;
const legal: ReadonlySet<string> = new Set(["Person", "Organization", "PublicBody"]);

/** ISO 639-3, as the model has languages, of a BCP 47 tag; null for a language that is not known. */
const languageOf = (lang: string): string | null => languages[lang.split("-")[0] as string] ?? null;
const languages: Readonly<Record<string, string>> = {
  ar: "ara",
  cs: "ces",
  de: "deu",
  en: "eng",
  es: "spa",
  fr: "fra",
  it: "ita",
  ja: "jpn",
  ko: "kor",
  pl: "pol",
  pt: "por",
  ru: "rus",
  tr: "tur",
  uk: "ukr",
  vi: "vie",
  zh: "zho",
  nl: "nld",
  sv: "swe",
  fi: "fin",
  ro: "ron",
  hu: "hun",
  bg: "bul",
  el: "ell",
  he: "heb",
  fa: "fas",
  hi: "hin",
  id: "ind",
  th: "tha",
  sr: "srp",
  hr: "hrv",
  sk: "slk",
  da: "dan",
  no: "nor",
};

const dayList = (value: string | null | undefined): string[] => {
  const day = value ? dayOf(value) : null;
  return day === null ? [] : [day];
};

const placeOf = ({ report, start, end }: Passage): string => `${report}.${start}-${end}`;

const entityLine = ({ id, kind, label, forms, roles, wikidata }: Entity): string => {
  const schema = schemaOf[kind];
  const aliases = forms.map(({ text }) => text).filter((text) => text !== label);
  return line(id, schema, {
    name: [label],
    alias: aliases,
    wikidataId: [wikidata],
    ...(kind === "document" ? { fileName: [label] } : {}),
    ...(kind === "person" ? { position: roles.map(({ text }) => text) } : {}),
    ...(schema === "Address" ? { full: [label] } : {}),
  });
};

const reportLine = (view: View, report: Report): string =>
  line(report.id, "Article", {
    title: [report.headline && passageIn(report, report.headline).exact],
    name: [view.nameOf(report.id)],
    fileName: [report.source],
    author: report.authors.map((span) => passageIn(report, span).exact),
    publisher: [report.outlet && view.nameOf(report.outlet)],
    publishedAt: dayList(report.published?.value),
    language: [languageOf(report.lang)],
    sourceUrl: [webUrl(report.url)],
    bodyText: [report.text],
    mimeType: ["text/plain"],
  });

/** One Mention for a name in a report, however often it stands there. */
function* mentionLines(entity: Entity): Generator<string> {
  const resolved = legal.has(schemaOf[entity.kind]);
  for (const [report, mentions] of Map.groupBy(entity.mentions, (mention) => mention.report))
    yield line(`${entity.id}.${report}`, "Mention", {
      name: mentions.map(({ exact }) => exact),
      document: [report],
      detectedSchema: [schemaOf[entity.kind]],
      ...(resolved ? { resolved: [entity.id] } : {}),
    });
}

const noteLine = (view: View, about: string, kind: string, passage: Passage, more: Properties): string =>
  line(`${about}.${kind}.${placeOf(passage)}`, "Note", {
    name: [kind],
    description: [passage.exact],
    entity: [about],
    proof: [passage.report],
    publisher: [view.nameOf(passage.report)],
    sourceUrl: [view.webAddressOf(passage)],
    ...more,
  });

function* eventLines(view: View, event: Event): Generator<string> {
  const involved = event.participants.filter((id) => legal.has(schemaOf[view.entityOf(id)?.kind ?? "place"]));
  const [start, end] = [dayList(event.time?.start), dayList(event.time?.end)];
  const oneDay = start[0] === end[0];
  yield line(event.id, "Event", {
    name: [event.label],
    ...(oneDay ? { date: start } : { startDate: start, endDate: end }),
    location: [event.place && view.nameOf(event.place)],
    addressEntity: [
      event.place !== null && schemaOf[view.entityOf(event.place)?.kind ?? "document"] === "Address"
        ? event.place
        : null,
    ],
    involved,
    keywords: [event.type, event.status, event.plover],
    proof: event.mentions.map(({ report }) => report),
  });
  for (const mention of event.mentions) yield noteLine(view, event.id, "told", mention, {});
}

function* statementLines(view: View, statement: Statement): Generator<string> {
  for (const quote of statement.quotes) {
    const about = statement.speaker ?? quote.content.report;
    const told = [quote.kind, quote.rendering].filter(Boolean).join(", ");
    yield noteLine(view, about, statement.id, quote.content, {
      name: [statement.speaker === null ? "said" : `said by ${view.nameOf(statement.speaker)}`],
      keywords: [told],
      summary: [statement.date && `said on ${statement.date}`],
    });
  }
}

function* commitmentLines(view: View, commitment: Commitment): Generator<string> {
  const about = commitment.by[0];
  if (about === undefined) return;
  const summary = [commitment.act + (commitment.deadline === null ? "" : `, by ${commitment.deadline}`)];
  const told = [
    ...commitment.evidence.map((passage) => ({ relation: "promised", passage })),
    ...commitment.followUps.flatMap(({ relation, evidence }) => evidence.map((passage) => ({ relation, passage }))),
  ];
  for (const { relation, passage } of told)
    yield noteLine(view, about, `${commitment.id}.${relation}`, passage, {
      name: [relation],
      summary,
      keywords: ["commitment", commitment.status],
    });
}

const edgeLine = (view: View, edge: ProvenanceEdge): string =>
  line(`${edge.from}.${edge.to}.${edge.relation}`, "UnknownLink", {
    subject: [edge.from],
    object: [edge.to],
    role: [edge.relation],
    status: [edge.relation === "credits" ? "credited in the text" : `found by comparing, score ${edge.score}`],
    summary: [edge.credit],
    proof: [edge.from, view.reportOf(edge.to)?.id],
  });

function* lines(dossier: Dossier, view: View): Generator<string> {
  for (const report of dossier.reports) yield reportLine(view, report);
  for (const entity of dossier.entities) {
    yield entityLine(entity);
    yield* mentionLines(entity);
  }
  for (const event of dossier.events) yield* eventLines(view, event);
  for (const statement of dossier.statements) yield* statementLines(view, statement);
  for (const commitment of dossier.commitments) yield* commitmentLines(view, commitment);
  for (const edge of dossier.provenance) yield edgeLine(view, edge);
}

interface Entry {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

function* shownIn({ id, schema, properties }: Entry): Generator<Shown> {
  if (schema === "Article") {
    for (const text of properties.bodyText ?? []) yield { where: id, text, report: id, start: 0, end: text.length };
    for (const text of [...(properties.title ?? []), ...(properties.author ?? [])])
      yield { where: id, text, report: id };
  }
  if (schema === "Mention")
    for (const text of properties.name ?? []) yield { where: id, text, report: properties.document?.[0] ?? null };
  if (schema === "Note") {
    const [, report, start, end] = /\.([^.]+)\.(\d+)-(\d+)$/.exec(id) ?? [];
    for (const text of properties.description ?? [])
      yield { where: id, text, report: report ?? null, start: Number(start), end: Number(end) };
  }
}

export const ftm: Format = {
  name: "ftm",
  help: "FollowTheMoney entities, JSON lines: Article, Person, Event, Mention, Note, …",
  mediaType: "application/jsonl",
  extension: "ftm.jsonl",
  write: (dossier, options) => [{ path: "", content: lines(dossier, openView(dossier, options)) }],
  isOf: (files) => /^\{"id":"[^"]*","schema":"[A-Z]/.test(headOf(files, 400)),
  readBack: function* (files) {
    for (const [, entry] of jsonLines(textOf(files))) yield* shownIn(entry as unknown as Entry);
  },
};
