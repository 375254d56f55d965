/**
 * The reports as a NewsML-G2 message (IPTC, 2.35, power conformance): a news item each, its text as XHTML, credits as `hopHistory` from
 * the origin to the publisher, what it was taken from as links. `contentCreated` may be a day, a month or a year there, so no clock is
 * made up.
 */

import { findAll, readXml, textOf as wordsOf, type XmlElement } from "../ingest/forms/xml.ts";
import type { Dossier, Event, ProvenanceEdge, Report } from "../model/index.ts";
import type { Format, Shown } from "./format.ts";
import { headOf, textOf } from "./format.ts";
import { dayOf, earliestInstant, instantOf } from "./times.ts";
import { iriOf, openView, passageIn, type View, webUrl } from "./view.ts";
import { element, leaf, xmlText } from "./xml.ts";

const CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";

const party = (view: View, name: string, id: string): string =>
  element(name, { uri: iriOf(id) }, leaf("name", {}, view.nameOf(id)));

/** The longest chain of credits, from the origin on: what passed through whose hands before it was published. */
const hopsOf = (view: View, report: Report): string => {
  const chain = report.credits.reduce<readonly string[]>(
    (best, { chain }) => (chain.length > best.length ? chain : best),
    [],
  );
  if (chain.length === 0) return "";
  const hops = [...chain].reverse().map((id, i) => element("hop", { seq: i + 1 }, party(view, "party", id)));
  return element("hopHistory", {}, ...hops);
};

const linkOf = (view: View, { to, relation }: ProvenanceEdge): string =>
  element(
    "link",
    {
      reluri: `https://readout.invalid/terms#${relation}`,
      residref: iriOf(to),
      href: webUrl(view.reportOf(to)?.url ?? null),
    },
    leaf("title", {}, view.nameOf(to)),
  );

/** Paragraphs of the text; the class says where in it each stands, in UTF-16 code units. */
function* paragraphsOf(text: string): Generator<string> {
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const [words] = match;
    const lines = words.split("\n").map(xmlText).join("<br/>");
    yield element("p", { class: `at-${match.index}-${match.index + words.length}` }, lines);
  }
}

function* itemOf(
  view: View,
  report: Report,
  edges: readonly ProvenanceEdge[],
  events: readonly Event[],
): Generator<string> {
  const { dossier } = view;
  const exact = (span: Report["headline"]): string => (span === null ? "" : passageIn(report, span).exact);
  const optional = (name: string, text: string): string => (text === "" ? "" : leaf(name, {}, text));
  const created = report.published && (instantOf(report.published.value) ?? dayOf(report.published.value));
  const credited = [...new Set(report.credits.flatMap(({ chain }) => chain))]
    .filter((id) => id !== report.outlet)
    .reverse();
  const version = instantOf(dossier.generated) ?? earliestInstant(dossier.generated) ?? "1970-01-01T00:00:00Z";
  yield `  <newsItem guid="${iriOf(report.id)}" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power">\n   `;
  yield element("catalogRef", { href: CATALOG });
  yield hopsOf(view, report);
  yield "\n   ";
  yield element(
    "itemMeta",
    {},
    element("itemClass", { qcode: "ninat:text" }),
    report.outlet === null
      ? element("provider", { uri: "https://readout.invalid/unknown" })
      : party(view, "provider", report.outlet),
    leaf("versionCreated", {}, version),
    element("pubStatus", { qcode: "stat:usable" }),
    leaf("generator", { versioninfo: "1" }, "readout"),
    ...edges.filter(({ relation }) => relation !== "credits").map((edge) => linkOf(view, edge)),
  );
  yield "\n   ";
  yield element(
    "contentMeta",
    {},
    created === null ? "" : leaf("contentCreated", {}, created),
    ...credited.map((id) => party(view, "infoSource", id)),
    element("language", { tag: report.lang }),
    ...events.map(({ id, label }) =>
      element("subject", { type: "cpnat:event", uri: iriOf(id) }, leaf("name", {}, label)),
    ),
    optional("headline", exact(report.headline)),
    optional("dateline", exact(report.dateline)),
    optional("by", exact(report.byline)),
  );
  yield '\n   <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">';
  yield element("head", {}, leaf("title", {}, exact(report.headline)));
  yield "<body>";
  yield* paragraphsOf(report.text);
  yield "</body></html></inlineXML></contentSet>\n  </newsItem>\n";
}

function* message(dossier: Dossier, view: View): Generator<string> {
  const edges = Map.groupBy(dossier.provenance, ({ from }) => from);
  const events = new Map<string, Event[]>();
  for (const event of dossier.events)
    for (const report of new Set(event.mentions.map(({ report }) => report))) {
      const list = events.get(report);
      if (list === undefined) events.set(report, [event]);
      else list.push(event);
    }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">\n ';
  yield element("header", {}, leaf("sent", {}, earliestInstant(dossier.generated) ?? "1970-01-01T00:00:00Z"));
  yield "\n <itemSet>\n";
  for (const report of dossier.reports)
    yield* itemOf(view, report, edges.get(report.id) ?? [], events.get(report.id) ?? []);
  yield " </itemSet>\n</newsMessage>\n";
}

/** The words of a paragraph, its line breaks among them. */
const linesOf = (paragraph: XmlElement): string =>
  paragraph.children
    .map((child) => (typeof child === "string" ? child : child.name === "br" ? "\n" : linesOf(child)))
    .join("");

export const newsml: Format = {
  name: "newsml",
  help: "the reports as a NewsML-G2 message, credits as hopHistory",
  mediaType: "application/vnd.iptc.g2.newsmessage+xml",
  extension: "xml",
  write: (dossier, options) => [{ path: "", content: message(dossier, openView(dossier, options)) }],
  isOf: (files) => /<newsMessage[\s>]/.test(headOf(files)),
  readBack: function* (files): Generator<Shown> {
    for (const item of findAll(readXml(textOf(files)), "newsItem")) {
      const report = decodeURIComponent((item.attributes.guid ?? "").replace(/^.*\//, ""));
      for (const found of findAll(item, "headline", "dateline", "by"))
        yield { where: `${report} ${found.name}`, text: wordsOf(found), report };
      for (const paragraph of findAll(item, "p")) {
        const [, start, end] = /^at-(\d+)-(\d+)$/.exec(paragraph.attributes.class ?? "") ?? [];
        yield {
          where: `${report} paragraph`,
          text: linesOf(paragraph),
          report,
          start: Number(start),
          end: Number(end),
        };
      }
    }
  },
};
