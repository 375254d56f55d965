/**
 * Where each report's words come from as W3C PROV-O in Turtle: what was found by comparing is a `prov:wasDerivedFrom` (a later version
 * `prov:wasRevisionOf`), what a text credits a `prov:hadPrimarySource`, a quote `prov:wasQuotedFrom` its report and attributed to its
 * speaker. Every passage is a Web Annotation target with a TextPositionSelector, in Unicode code points, and a TextQuoteSelector.
 */
import type { Dossier, Event, Passage, ProvenanceEdge, Report, Statement } from "../model/index.ts";
import type { Format, Shown } from "./format.ts";
import { headOf, textOf } from "./format.ts";
import { dayOf, edtfOf, instantOf } from "./times.ts";
import { iriOf, openView, passageIn, type View, webUrl } from "./view.ts";

const prefixes = {
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  dcterms: "http://purl.org/dc/terms/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  readout: "https://readout.invalid/terms#",
};

/** Code units of the words before and after a passage in its selector. */
const AROUND = 32;

const escapes: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** Turtle 1.1, 6.4: what is not text, and what turns the direction of reading, as an escape. */
const hidden = /["\\\u0000-\u001f\u007f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const escapeUnit = (sign: string): string =>
  escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
/** RDF literals are Unicode strings: half of a surrogate pair has no place in one. */
const literal = (text: string): string => `"${text.toWellFormed().replace(hidden, escapeUnit)}"`;
const languageTag = /^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/;
const inLanguage = (text: string, lang: string): string => literal(text) + (languageTag.test(lang) ? `@${lang}` : "");
const typed = (value: string, type: string): string => `${literal(value)}^^${type}`;
/** IRIREF (Turtle 1.1, 6.5) has no place for these. */
const iri = (address: string): string =>
  `<${address.toWellFormed().replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;
const node = (id: string): string => iri(iriOf(id));
const dateLiteral = (value: string): string | null => {
  const instant = instantOf(value);
  if (instant !== null) return typed(instant, "xsd:dateTime");
  const day = dayOf(value);
  if (day === null) return null;
  return typed(day, { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" }[day.length] ?? "xsd:string");
};

/** A subject with its properties; those without a value are left out. */
const block = (subject: string, properties: readonly (readonly [string, string | null | undefined])[]): string => {
  const told = properties.flatMap(([property, value]) => (value ? [`${property} ${value}`] : []));
  return `${subject} ${told.join(" ;\n  ")} .\n`;
};

const targetIri = ({ report, start, end }: Passage): string => iri(`${iriOf(report)}/${start}-${end}`);

/** Passages once each, in the order of their first use. */
const passageBook = (view: View) => {
  const written = new Set<string>();
  return (passage: Passage): string => {
    const target = targetIri(passage);
    if (written.has(target)) return "";
    written.add(target);
    const text = view.reportOf(passage.report)?.text ?? "";
    const { start, end } = view.codePointsOf(passage);
    const before = text.slice(Math.max(0, passage.start - AROUND), passage.start).replace(/^[\udc00-\udfff]/, "");
    const after = text.slice(passage.end, passage.end + AROUND).replace(/[\ud800-\udbff]$/, "");
    const selectors = [
      `[ a oa:TextPositionSelector ; oa:start ${start} ; oa:end ${end} ]`,
      `[ a oa:TextQuoteSelector ; oa:exact ${literal(passage.exact)} ; oa:prefix ${literal(before)} ; oa:suffix ${literal(after)} ]`,
    ];
    const page = view.webAddressOf(passage);
    return block(target, [
      ["a", "oa:SpecificResource"],
      ["oa:hasSource", node(passage.report)],
      ["oa:hasSelector", selectors.join(", ")],
      ["rdfs:seeAlso", page && iri(page)],
    ]);
  };
};

const reportBlock = (view: View, report: Report): string => {
  const url = webUrl(report.url);
  const headline = report.headline && passageIn(report, report.headline).exact;
  return block(node(report.id), [
    ["a", "prov:Entity, schema:NewsArticle"],
    ["rdfs:label", literal(view.nameOf(report.id))],
    ["dcterms:title", headline && inLanguage(headline, report.lang)],
    ["dcterms:language", literal(report.lang)],
    ["dcterms:issued", report.published && dateLiteral(report.published.value)],
    ["dcterms:identifier", literal(`sha256:${report.sha256}`)],
    ["dcterms:source", url && iri(url)],
    ["prov:wasAttributedTo", report.outlet && node(report.outlet)],
  ]);
};

/** A text that is not in the pile: what an agency sent, or what two reports both hold. */
const unseenBlock = (id: string, label: string, by: string | null): string =>
  block(id, [
    ["a", "prov:Entity, readout:UnseenText"],
    ["rdfs:label", literal(label)],
    ["prov:wasAttributedTo", by],
  ]);

function* edgeBlocks(
  view: View,
  edge: ProvenanceEdge,
  i: number,
  write: (passage: Passage) => string,
): Generator<string> {
  const id = iri(`https://readout.invalid/edge/${i + 1}`);
  const toReport = view.reportOf(edge.to) !== undefined;
  const unseen = iri(`https://readout.invalid/unseen/${encodeURIComponent(edge.to)}`);
  let used = toReport ? node(edge.to) : unseen;
  if (!toReport) yield unseenBlock(unseen, `text of ${view.nameOf(edge.to)}`, node(edge.to));
  if (edge.relation === "shared-source") {
    // Neither was taken from the other: both hold words of a third text.
    const pair = [edge.from, edge.to].sort().map(encodeURIComponent).join("/");
    used = iri(`https://readout.invalid/unseen/${pair}`);
    yield unseenBlock(used, "a text that both reports hold passages of", null);
    yield block(toReport ? node(edge.to) : unseen, [["prov:wasDerivedFrom", used]]);
  }
  const [property, qualified, kind] =
    edge.relation === "credits"
      ? ["prov:hadPrimarySource", "prov:qualifiedPrimarySource", "prov:PrimarySource"]
      : edge.relation === "revision"
        ? ["prov:wasRevisionOf", "prov:qualifiedRevision", "prov:Revision"]
        : ["prov:wasDerivedFrom", "prov:qualifiedDerivation", "prov:Derivation"];
  yield block(node(edge.from), [
    [property, used],
    [qualified, id],
  ]);
  yield block(id, [
    ["a", kind],
    ["prov:entity", used],
    ["readout:relation", literal(edge.relation)],
    ["readout:score", typed(String(edge.score), "xsd:double")],
    ["readout:credit", edge.credit && literal(edge.credit)],
  ]);
  for (const [j, { a, b }] of edge.evidence.entries()) {
    yield write(a);
    if (b !== null) yield write(b);
    yield block(iri(`https://readout.invalid/edge/${i + 1}/${j + 1}`), [
      ["a", "oa:Annotation"],
      ["oa:motivatedBy", "oa:linking"],
      ["oa:hasBody", id],
      ["oa:hasTarget", [a, ...(b === null ? [] : [b])].map(targetIri).join(", ")],
    ]);
  }
}

function* statementBlocks(statement: Statement, write: (passage: Passage) => string): Generator<string> {
  for (const [i, quote] of statement.quotes.entries()) {
    const quotation = iri(`${iriOf(statement.id)}/${i + 1}`);
    const said = quote.kind === "direct" || quote.kind === "mixed";
    yield write(quote.content);
    yield block(quotation, [
      ["a", "prov:Entity, schema:Quotation"],
      [said ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", node(quote.content.report)],
      ["prov:wasAttributedTo", statement.speaker && node(statement.speaker)],
      ["readout:kind", literal(quote.kind)],
      ["readout:rendering", quote.rendering && literal(quote.rendering)],
      ["dcterms:language", literal(quote.lang)],
    ]);
    yield block(iri(`${iriOf(statement.id)}/${i + 1}/words`), [
      ["a", "oa:Annotation"],
      ["oa:motivatedBy", "oa:identifying"],
      ["oa:hasBody", quotation],
      ["oa:hasTarget", targetIri(quote.content)],
    ]);
  }
}

function* eventBlocks(event: Event, write: (passage: Passage) => string): Generator<string> {
  const edtf = edtfOf(event.time);
  yield block(node(event.id), [
    ["a", "schema:Event"],
    ["rdfs:label", literal(event.label)],
    ["readout:status", literal(event.status)],
    ["dcterms:temporal", edtf && typed(edtf, "<http://id.loc.gov/datatypes/edtf/EDTF>")],
  ]);
  for (const mention of event.mentions) yield write(mention);
  yield block(iri(`${iriOf(event.id)}/mentions`), [
    ["a", "oa:Annotation"],
    ["oa:motivatedBy", "oa:describing"],
    ["oa:hasBody", node(event.id)],
    ["oa:hasTarget", event.mentions.map(targetIri).join(", ")],
  ]);
}

function* graph(dossier: Dossier, view: View): Generator<string> {
  for (const [prefix, namespace] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${namespace}> .\n`;
  yield "\n";
  yield block("<https://readout.invalid/dossier>", [
    ["a", "prov:Bundle, prov:Entity"],
    ["prov:generatedAtTime", dateLiteral(dossier.generated)],
  ]);
  for (const { id, kind, label } of dossier.entities)
    yield block(node(id), [
      [
        "a",
        kind === "person"
          ? "prov:Person"
          : ["organisation", "agency", "outlet", "country"].includes(kind)
            ? "prov:Organization"
            : "prov:Entity",
      ],
      ["rdfs:label", literal(label)],
    ]);
  const write = passageBook(view);
  for (const report of dossier.reports) yield reportBlock(view, report);
  for (const [i, edge] of dossier.provenance.entries()) yield* edgeBlocks(view, edge, i, write);
  for (const statement of dossier.statements) yield* statementBlocks(statement, write);
  for (const event of dossier.events) yield* eventBlocks(event, write);
}

const unescapeLiteral = (text: string): string =>
  text.replace(/\\(?:u([0-9A-F]{4})|(.))/g, (_, code: string | undefined, sign: string) =>
    code === undefined ? ({ n: "\n", r: "\r", t: "\t" }[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** The selectors of each target, as this file writes them: one target a block, its range in the target's own address. */
function* shownIn(text: string): Generator<Shown> {
  const target = /^<https:\/\/readout\.invalid\/id\/([^/>]+)\/(\d+)-(\d+)> a oa:SpecificResource/;
  const words = '"((?:[^"\\\\]|\\\\.)*)"';
  const selector = new RegExp(`oa:exact ${words} ; oa:prefix ${words} ; oa:suffix ${words}`);
  const title = new RegExp(
    `^<https://readout\\.invalid/id/([^/>]+)> a prov:Entity, schema:NewsArticle[\\s\\S]*?\\n  dcterms:title ${words}`,
  );
  for (const part of text.split(/ \.\n/)) {
    const at = target.exec(part);
    if (at === null) {
      const [, report, headline] = title.exec(part) ?? [];
      if (report !== undefined)
        yield { where: report, text: unescapeLiteral(headline as string), report: decodeURIComponent(report) };
      continue;
    }
    const [report, start, end] = [decodeURIComponent(at[1] as string), Number(at[2]), Number(at[3])];
    const where = `${report}/${start}-${end}`;
    const [exact, prefix, suffix] = (selector.exec(part)?.slice(1) ?? ["", "", ""]).map(unescapeLiteral) as [
      string,
      string,
      string,
    ];
    yield { where, text: exact, report, start, end };
    if (prefix !== "") yield { where, text: prefix, report, start: start - prefix.length, end: start };
    if (suffix !== "") yield { where, text: suffix, report, start: end, end: end + suffix.length };
  }
}

export const prov: Format = {
  name: "prov",
  help: "provenance as W3C PROV-O in Turtle, passages as Web Annotation selectors",
  mediaType: "text/turtle",
  extension: "ttl",
  write: (dossier, options) => [{ path: "", content: graph(dossier, openView(dossier, options)) }],
  isOf: (files) => headOf(files, 100).startsWith("@prefix prov: <http://www.w3.org/ns/prov#>"),
  readBack: (files) => shownIn(textOf(files)),
};
