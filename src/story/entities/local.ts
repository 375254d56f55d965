/** What one report names: its mentions gathered by what they mean, before anything is compared across reports. */
import type { Directory } from "../../directory/load.ts";
import { getLanguage, type Language } from "../../languages/index.ts";
import type { Office } from "../../languages/rules/names.ts";
import type { EntityKind } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { addTo } from "../../read/group.ts";
import type { Mention } from "../../read/mentions.ts";

/** All mentions of one thing in one report. */
export interface LocalEntity {
  readonly doc: ReadDoc;
  readonly language: Language;
  /** The directory's id, where it is known. */
  readonly known: string | null;
  readonly kind: EntityKind;
  /** Folded names, the fullest first. */
  readonly names: readonly string[];
  /** What its roles say it is; of persons. */
  readonly offices: readonly Office[];
  /** Countries that its roles and the sentences that name it name. */
  readonly countries: readonly string[];
  /** Indexes into the report's mentions. */
  readonly mentions: readonly number[];
}

/** Words of one report that may name somebody, and nothing in the report tells whom. */
export interface OpenName {
  readonly doc: ReadDoc;
  readonly language: Language;
  readonly mention: number;
  readonly name: string;
  /** It is told by the head noun of a body, a facility or a document. */
  readonly body: boolean;
  readonly office: Office | null;
  readonly countries: readonly string[];
  /** Directory entries that have such a form. */
  readonly maybe: readonly string[];
}

export const openNamesOf = (doc: ReadDoc, directory: Directory): OpenName[] => {
  const language = getLanguage(doc.language.code);
  const countries = countriesBy(doc, directory);
  return doc.mentions.flatMap(({ form, name, office, body = false, maybe = [] }, mention) =>
    form === "open" ? [{ doc, language, mention, name, body, office, countries: countries(mention), maybe }] : [],
  );
};

/** For each mention, the countries that its role and its sentence name. */
const countriesBy = ({ mentions, sentences }: ReadDoc, directory: Directory): ((mention: number) => string[]) => {
  const bySentence: Set<string>[] = [];
  const sentenceOf: number[] = [];
  let sentence = 0;
  for (const { start, known, roleOf } of mentions) {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as { start: number }).start <= start) sentence++;
    sentenceOf.push(sentence);
    const named = bySentence[sentence] ?? new Set<string>();
    bySentence[sentence] = named;
    for (const id of [...known.slice(0, 1), ...roleOf])
      for (const of of [id, ...(directory.byId.get(id)?.of ?? [])]) if (of.startsWith("country/")) named.add(of);
  }
  return (mention) => [...(bySentence[sentenceOf[mention] as number] ?? [])];
};

const fullestFirst = (a: string, b: string): number =>
  b.split(" ").length - a.split(" ").length || b.length - a.length || (a < b ? -1 : 1);

/** Groups the mentions of one report by referent. What has no referent or no kind is nobody's. */
export const gatherLocal = (doc: ReadDoc, directory: Directory): LocalEntity[] => {
  const groups = new Map<number, number[]>();
  for (const [index, { referent }] of doc.mentions.entries()) if (referent !== null) addTo(groups, referent, index);
  const language = getLanguage(doc.language.code);
  const found: LocalEntity[] = [];
  const countriesOf = countriesBy(doc, directory);
  for (const mentions of groups.values()) {
    const named = mentions.map((index) => doc.mentions[index] as Mention).filter(({ form }) => form === "name");
    const lead = named[0];
    if (lead === undefined || lead.kind === null) continue;
    const names = [...new Set(named.filter(({ metonym }) => !metonym).map(({ name }) => name))].sort(fullestFirst);
    const offices = [
      ...new Set(named.flatMap(({ office }) => (office === null || office === "courtesy" ? [] : [office]))),
    ];
    const countries = [...new Set(mentions.flatMap(countriesOf))];
    found.push({ doc, language, known: lead.known[0] ?? null, kind: lead.kind, names, offices, countries, mentions });
  }
  return found;
};
