/**
 * The reports as one IPTC ninjs 3.1 object: a composite whose associations are text items with headline, text, language, credits
 * (`infoSources`: publisher, then on to the origin), who and what they name, and what they were taken from. ninjs has dates with a clock
 * and zone only: a day stands as a description with the role "published".
 */
import type { Dossier, Entity, EntityKind, Event, ProvenanceEdge, Report } from "../model/index.ts";
import type { Format, Shown } from "./format.ts";
import { headOf, textOf } from "./format.ts";
import { dayOf, instantOf } from "./times.ts";
import { iriOf, openView, passageIn, type View, webUrl } from "./view.ts";

type Item = Readonly<Record<string, unknown>>;

const standard = {
  name: "ninjs",
  version: "3.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
};

/** A list that is left out where it is empty. */
const list = (key: string, values: readonly unknown[]): Item => (values.length === 0 ? {} : { [key]: values });

const kinds: Readonly<Record<"people" | "organisations" | "places" | "objects", readonly EntityKind[]>> = {
  people: ["person"],
  organisations: ["organisation", "agency", "outlet"],
  places: ["country", "place", "facility"],
  objects: ["document"],
};

/** Who stands behind a report's words: its publisher, then each it credits, the origin last. */
const infoSourcesOf = (view: View, { outlet, credits }: Report): Item[] => {
  const roles = new Map<string, string>();
  if (outlet !== null) roles.set(outlet, "publisher");
  for (const { chain } of credits)
    for (const [i, id] of chain.entries())
      if (!roles.has(id)) roles.set(id, i === chain.length - 1 ? "origin" : "distributor");
  return [...roles].map(([id, role]) => ({ name: view.nameOf(id), role, uri: iriOf(id), literal: id }));
};

/** People, bodies, places and documents that a report names. */
const namesOf = (entities: readonly Entity[]): Item =>
  Object.fromEntries(
    Object.entries(kinds).flatMap(([key, wanted]) => {
      const named = entities.filter(({ kind }) => wanted.includes(kind));
      return named.length === 0 ? [] : [[key, named.map(({ id, label }) => ({ name: label, uri: iriOf(id) }))]];
    }),
  );

interface Around {
  readonly edges: readonly ProvenanceEdge[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
}

const itemOf = (view: View, report: Report, { edges, entities, events }: Around): Item => {
  const time = report.published && (instantOf(report.published.value) ?? dayOf(report.published.value));
  const exact = (span: Report["headline"]): string | null => span && passageIn(report, span).exact;
  const [headline, by, located] = [exact(report.headline), exact(report.byline), exact(report.dateline)];
  const descriptions = [
    ...(time && !time.includes("T") ? [{ role: "published", value: time }] : []),
    ...report.signals.map(({ note }) => ({ role: "quality", value: note })),
  ];
  const taken = edges
    .filter(({ relation }) => relation !== "credits")
    .map(({ to, relation }) => ({
      name: view.nameOf(to),
      rel: relation,
      uri: webUrl(view.reportOf(to)?.url ?? null) ?? iriOf(to),
    }));
  return {
    name: view.nameOf(report.id),
    uri: webUrl(report.url) ?? iriOf(report.id),
    type: "text",
    ...(time?.includes("T") ? { firstCreated: time, contentCreated: time } : {}),
    language: report.lang,
    ...(headline === null ? {} : { headlines: [{ value: headline }] }),
    ...(by === null ? {} : { by }),
    ...(located === null ? {} : { located }),
    bodies: [{ role: "main", contentType: "text/plain", charCount: [...report.text].length, value: report.text }],
    ...list("descriptions", descriptions),
    ...list("infoSources", infoSourcesOf(view, report)),
    ...namesOf(entities),
    ...list(
      "events",
      events.map(({ id, label }) => ({ id, name: label, uri: iriOf(id) })),
    ),
    ...(report.genre === null ? {} : { genres: [{ name: report.genre }] }),
    altIds: [
      { role: "readout", value: report.id },
      { role: "sha256", value: report.sha256 },
    ],
    ...list("associations", taken),
  };
};

/** For each report the things that name it. */
const byReport = <T>(things: readonly T[], reportsOf: (thing: T) => Iterable<string>): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const thing of things)
    for (const report of new Set(reportsOf(thing))) {
      const list = found.get(report);
      if (list === undefined) found.set(report, [thing]);
      else list.push(thing);
    }
  return found;
};

function* document(dossier: Dossier, view: View): Generator<string> {
  const generated = instantOf(dossier.generated);
  const head = {
    uri: "https://readout.invalid/dossier",
    type: "composite",
    standard,
    ...(generated === null ? {} : { versionCreated: generated }),
    title: dossier.stories.map(({ label }) => label).join("; ") || "Dossier",
  };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "associations": [`;
  const edges = byReport(dossier.provenance, ({ from }) => [from]);
  const entities = byReport(dossier.entities, ({ mentions }) => mentions.map(({ report }) => report));
  const events = byReport(dossier.events, ({ mentions }) => mentions.map(({ report }) => report));
  let comma = "\n  ";
  for (const report of dossier.reports) {
    const { id } = report;
    const around = { edges: edges.get(id) ?? [], entities: entities.get(id) ?? [], events: events.get(id) ?? [] };
    yield comma + JSON.stringify(itemOf(view, report, around));
    comma = ",\n  ";
  }
  yield "\n ]\n}\n";
}

interface Read {
  readonly altIds?: readonly { readonly role?: string; readonly value?: string }[];
  readonly headlines?: readonly { readonly value: string }[];
  readonly bodies?: readonly { readonly value: string }[];
  readonly by?: string;
  readonly located?: string;
}

function* shownIn({ altIds, headlines, bodies, by, located }: Read): Generator<Shown> {
  const report = altIds?.find(({ role }) => role === "readout")?.value ?? null;
  const where = report ?? "item";
  for (const { value } of bodies ?? []) yield { where, text: value, report, start: 0, end: value.length };
  for (const text of [...(headlines ?? []).map(({ value }) => value), by, located])
    if (text !== undefined) yield { where, text, report };
}

export const ninjs: Format = {
  name: "ninjs",
  help: "the reports with credits and names as IPTC ninjs 3.1",
  mediaType: "application/json",
  extension: "json",
  write: (dossier, options) => [{ path: "", content: document(dossier, openView(dossier, options)) }],
  isOf: (files) => /"standard"\s*:\s*\{\s*"name"\s*:\s*"ninjs"/.test(headOf(files)),
  readBack: function* (files) {
    for (const item of (JSON.parse(textOf(files)) as { associations: readonly Read[] }).associations)
      yield* shownIn(item);
  },
};
