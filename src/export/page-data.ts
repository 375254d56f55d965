/**
 * Packs a dossier for the page that holds it (`docs/page-data.md`): JSON in which a passage is three numbers and nothing stands twice that
 * follows from the texts, compressed by gzip (RFC 1952) and written in base64 (RFC 4648), which no element of HTML can be ended by.
 * `unpackDossier` makes the dossier of it again, here and in the page alike.
 */
import type { Dossier, Entity, Passage, Report, Statement } from "../model/index.ts";
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

/**
 * The dossier as JSON, small. What the page shows of claims are points of accounts and commitments; who is named as the speaker, by which
 * verb and what the file's bytes hash to it does not show: these stay in `dossier.json`.
 */
export const packJson = (dossier: Dossier): string => {
  const places = new Map(dossier.reports.map((report, i) => [report.id, i]));
  const langOf = langsOf(dossier.reports);
  const { claims, ...lean } = {
    ...dossier,
    reports: dossier.reports.map(leanReport),
    entities: dossier.entities.map((entity) => leanEntity(entity, langOf)),
    statements: dossier.statements.map(leanStatement),
  };
  return JSON.stringify(lean, (_, value: unknown) => {
    if (!isObject(value)) return value;
    if (isPassage(value)) return [places.get(value.report) ?? -1, value.start, value.end - value.start];
    const small = { ...value };
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
  const dossier = packed as Dossier;
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      if (!isPacked(value)) return value.map(unpack);
      const [place, start, length] = value;
      const { id, text } = dossier.reports[place]!;
      return { report: id, start, end: start + length, exact: text.slice(start, start + length) } satisfies Passage;
    }
    if (!isObject(value)) return value;
    for (const key in value) if (typeof value[key] === "object") value[key] = unpack(value[key]);
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
    stories: () => dossier.stories,
    notices: () => dossier.notices,
    corrections: () => dossier.corrections,
    claims: () => [],
    reports: () => listOf(reports).map(completeReport),
    entities: () =>
      listOf(dossier.entities).map((entity) => ({
        ...entity,
        forms: entity.forms ?? formsOf(entity.mentions, langOf),
      })),
    events: () => listOf(dossier.events),
    statements: () => listOf(dossier.statements).map(completeStatement),
    accounts: () => listOf(dossier.accounts),
    commitments: () => listOf(dossier.commitments),
    provenance: () => listOf(dossier.provenance),
  });
};
