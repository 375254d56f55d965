/**
 * Packs a dossier for the page that holds it (`docs/page-data.md`): JSON in which a passage is three numbers and nothing stands twice that
 * follows from the texts, compressed by gzip (RFC 1952) and written in base64 (RFC 4648), which no element of HTML can be ended by.
 * `unpackDossier` makes the dossier of it again, here and in the page alike.
 */
import type { Claim, Dossier, Entity, Passage, Report, Statement } from "../model/index.ts";
import { lazily } from "./lazily.ts";

/** Place of a report in the list, first code unit, number of code units. No other field of a dossier is a list of numbers. */
type PackedPassage = readonly [report: number, start: number, length: number];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPassage = (value: unknown): value is Passage =>
  isObject(value) && "exact" in value && "report" in value && "start" in value && "end" in value;

const isPacked = (value: readonly unknown[]): value is PackedPassage =>
  value.length === 3 && value.every((part) => typeof part === "number");

/** Words of a change that are those of its passage are left out, and put back on unpacking. */
const sides = [
  ["from", "fromPassage"],
  ["to", "toPassage"],
] as const;

/** Fields whose words mostly stand in a report that the thing rests on, and are then given by their place there. */
const taken = ["label", "act", "text"] as const;
/** Fields that tell what a thing rests on: passages, or the cells of a point, which have theirs. */
const grounds = ["evidence", "mentions", "cells"] as const;
/** Reports of a thing that its words are looked for in. */
const MOST_SEARCHED = 8;

const reportsUnder = (thing: Readonly<Record<string, unknown>>): ReadonlySet<string> => {
  const reports = new Set<string>();
  for (const ground of grounds) {
    const list = thing[ground];
    if (!Array.isArray(list)) continue;
    for (const one of list) {
      if (reports.size >= MOST_SEARCHED) return reports;
      if (isPassage(one)) reports.add(one.report);
      else if (isObject(one)) for (const report of reportsUnder(one)) reports.add(report);
    }
  }
  return reports;
};

/** Where some words stand first in the reports that a thing rests on; null where they do not. */
const takenFrom = (words: string, reports: Iterable<string>, textOf: (report: string) => string): Passage | null => {
  for (const report of reports) {
    const start = textOf(report).indexOf(words);
    if (start >= 0) return { report, start, end: start + words.length, exact: words };
  }
  return null;
};

/** The spellings of an entity are mostly those of its mentions, counted; most frequent first, then by their code units. */
const formsOf = (mentions: readonly Passage[], langOf: ReadonlyMap<string, string>): Entity["forms"] => {
  const counts = new Map<string, { text: string; lang: string; count: number }>();
  for (const { report, exact } of mentions) {
    const lang = langOf.get(report) ?? "";
    const form = counts.get(`${lang} ${exact}`);
    if (form === undefined) counts.set(`${lang} ${exact}`, { text: exact, lang, count: 1 });
    else form.count += 1;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || order(a.text, b.text) || order(a.lang, b.lang));
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Fields of a report that the page has no use for, or that follow from others. */
const leanReport = ({ sha256, sources, ...report }: Report): object =>
  sources.length === 1 && sources[0] === report.source ? report : { ...report, sources };

const leanEntity = ({ forms, ...entity }: Entity, langOf: ReadonlyMap<string, string>): object =>
  JSON.stringify(formsOf(entity.mentions, langOf)) === JSON.stringify(forms) ? entity : { ...entity, forms };

/** Pieces of one utterance share a number in place of an id. */
const leanStatement = ({ quotes, ...statement }: Statement): object => {
  const numbers = new Map<string, string>();
  for (const { utterance } of quotes) if (!numbers.has(utterance)) numbers.set(utterance, `${numbers.size}`);
  return {
    ...statement,
    quotes: quotes.map(({ cue, speakerMention, ...quote }) => ({ ...quote, utterance: numbers.get(quote.utterance) })),
  };
};

const langsOf = (reports: readonly Report[]): Map<string, string> => new Map(reports.map(({ id, lang }) => [id, lang]));

/** What begins a reference; a string that begins so by itself has it twice. */
const sign = "~";

/** The ids that are referred to by number: of reports, then entities, then events. */
const numbered = ({ reports, entities, events }: Dossier): string[] =>
  [...reports, ...entities, ...events].map(({ id }) => id);

/** Claims by columns, in the order of the texts; what most of them are is null. */
interface PackedClaims {
  /** How many reports after that of the claim before it, */
  readonly report: readonly number[];
  /** how many code units after it, or after the beginning of its report, */
  readonly start: readonly number[];
  /** and how long the words are. */
  readonly length: readonly number[];
  /** Further passages. */
  readonly more: readonly (readonly Passage[] | null)[];
  readonly by: readonly (string | null)[];
  readonly event: readonly (string | null)[];
  readonly kind: readonly (Claim["kind"] | null)[];
  readonly modality: readonly (Claim["modality"] | null)[];
  readonly negated: readonly (true | null)[];
  readonly degree: readonly (string | null)[];
}

/** Claims as they mostly are: what a report itself asserts to have happened. */
const usual = { kind: "assertion", modality: "happened" } as const;

/** A string as it was before it was packed, where it is none of the ids. */
const plain = (text: string): string => (text.startsWith(sign + sign) ? text.slice(1) : text);

const unless = <Value>(value: Value, usualValue: Value): Value | null => (value === usualValue ? null : value);

const packClaims = (claims: readonly Claim[], places: ReadonlyMap<string, number>): PackedClaims => {
  const rows = claims
    .map((claim) => ({ ...claim, at: claim.evidence[0]!, place: places.get(claim.evidence[0]!.report) ?? -1 }))
    .sort((a, b) => a.place - b.place || a.at.start - b.at.start || order(a.id, b.id));
  return {
    report: rows.map(({ place }, i) => place - (rows[i - 1]?.place ?? 0)),
    start: rows.map(({ place, at }, i) => at.start - (rows[i - 1]?.place === place ? rows[i - 1]!.at.start : 0)),
    length: rows.map(({ at }) => at.end - at.start),
    more: rows.map(({ evidence }) => (evidence.length > 1 ? evidence.slice(1) : null)),
    by: rows.map(({ by, at }) => unless(by, at.report)),
    event: rows.map(({ event }) => event),
    kind: rows.map(({ kind }) => unless(kind, usual.kind)),
    modality: rows.map(({ modality }) => unless(modality, usual.modality)),
    negated: rows.map(({ negated }) => (negated ? true : null)),
    degree: rows.map(({ degree }) => degree),
  };
};

/** @param unpack Puts passages and ids back. */
const unpackClaims = (
  packed: PackedClaims,
  texts: readonly Pick<Report, "id" | "text">[],
  unpack: <Value>(value: Value) => Value,
): Claim[] => {
  const [by, event, degree, more] = [packed.by, packed.event, packed.degree, packed.more].map(unpack) as [
    PackedClaims["by"],
    PackedClaims["event"],
    PackedClaims["degree"],
    PackedClaims["more"],
  ];
  let [place, start] = [0, 0];
  return packed.length.map((length, i) => {
    const step = packed.report[i]!;
    place += step;
    start = packed.start[i]! + (step === 0 ? start : 0);
    const { id, text } = texts[place]!;
    const end = start + length;
    return {
      id: `c-${i}`,
      by: by[i] ?? id,
      kind: packed.kind[i] ?? usual.kind,
      modality: packed.modality[i] ?? usual.modality,
      negated: packed.negated[i] === true,
      degree: degree[i] ?? null,
      event: event[i] ?? null,
      evidence: [{ report: id, start, end, exact: text.slice(start, end) }, ...(more[i] ?? [])],
    };
  });
};

/** The dossier as JSON, small. What the page does not show stays in `dossier.json`. */
export const packJson = (dossier: Dossier): string => {
  const places = new Map(dossier.reports.map((report, i) => [report.id, i]));
  const langOf = langsOf(dossier.reports);
  const textById = new Map(dossier.reports.map(({ id, text }) => [id, text]));
  const textOf = (report: string): string => textById.get(report) ?? "";
  const references = new Map(numbered(dossier).map((id, i) => [id, `${sign}${i.toString(36)}`]));
  const lean = {
    ...dossier,
    reports: dossier.reports.map(leanReport),
    entities: dossier.entities.map((entity) => leanEntity(entity, langOf)),
    statements: dossier.statements.map(leanStatement),
    claims: packClaims(dossier.claims, places),
  };
  return JSON.stringify(lean, (key, value: unknown) => {
    if (typeof value === "string")
      return (key === "id" ? undefined : references.get(value)) ?? (value.startsWith(sign) ? sign + value : value);
    if (!isObject(value)) return value;
    if (isPassage(value)) return [places.get(value.report) ?? -1, value.start, value.end - value.start];
    const small = { ...value };
    const reports = reportsUnder(value);
    for (const field of reports.size === 0 ? [] : taken)
      if (typeof value[field] === "string") small[field] = takenFrom(value[field], reports, textOf) ?? value[field];
    for (const [words, passage] of sides)
      if (isPassage(value[passage]) && value[passage].exact === value[words]) delete small[words];
    return small;
  });
};

/** Fields that the page has no use for are put back empty. */
const completeReport = (report: Report): Report => ({
  ...report,
  sha256: "",
  sources: report.sources ?? [report.source],
});

const completeStatement = (statement: Statement): Statement => ({
  ...statement,
  quotes: statement.quotes.map((quote) => ({ ...quote, speakerMention: null, cue: null })),
});

/**
 * Makes a dossier again of what `packJson` wrote, once parsed, as far as the page needs it. Each list is unpacked in place when it is first
 * asked for; the texts are not copied.
 */
export const unpackDossier = (packed: unknown): Dossier => {
  const dossier = packed as Omit<Dossier, "claims"> & { readonly claims: PackedClaims };
  const ids = numbered(dossier as unknown as Dossier);
  const texts = dossier.reports.map(({ id, text }) => ({ id, text: plain(text) }));
  const unpack = (value: unknown): unknown => {
    if (typeof value === "string") {
      if (!value.startsWith(sign)) return value;
      return value.startsWith(sign, 1) ? plain(value) : ids[Number.parseInt(value.slice(1), 36)];
    }
    if (Array.isArray(value)) {
      if (!isPacked(value)) return value.map(unpack);
      const [place, start, length] = value;
      const { id, text } = texts[place]!;
      return { report: id, start, end: start + length, exact: text.slice(start, start + length) } satisfies Passage;
    }
    if (!isObject(value)) return value;
    for (const key in value) value[key] = unpack(value[key]);
    for (const field of taken) {
      const words = value[field];
      if (isPassage(words)) value[field] = words.exact;
    }
    for (const [words, passage] of sides) {
      const from = value[passage];
      if (isPassage(from) && value[words] === undefined) value[words] = from.exact;
    }
    return value;
  };
  const { reports } = dossier;
  const langOf = langsOf(reports);

  const listOf = <Thing>(packedList: readonly Thing[]): readonly Thing[] => unpack(packedList) as readonly Thing[];
  return lazily<Dossier>({
    format: () => dossier.format,
    generated: () => dossier.generated,
    stories: () => listOf(dossier.stories),
    notices: () => listOf(dossier.notices),
    corrections: () => dossier.corrections && listOf(dossier.corrections),
    reports: () => listOf(reports).map(completeReport),
    entities: () =>
      listOf(dossier.entities).map((entity) => ({
        ...entity,
        forms: entity.forms ?? formsOf(entity.mentions, langOf),
      })),
    events: () => listOf(dossier.events),
    statements: () => listOf(dossier.statements).map(completeStatement),
    claims: () => unpackClaims(dossier.claims, texts, unpack as <Value>(value: Value) => Value),
    accounts: () => listOf(dossier.accounts),
    commitments: () => listOf(dossier.commitments),
    provenance: () => listOf(dossier.provenance),
  });
};
