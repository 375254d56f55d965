/** What one report names: its mentions gathered by what they mean, before anything is compared across reports. */
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
  /** Indexes into the report's mentions. */
  readonly mentions: readonly number[];
}

const fullestFirst = (a: string, b: string): number =>
  b.split(" ").length - a.split(" ").length || b.length - a.length || (a < b ? -1 : 1);

/** Groups the mentions of one report by referent. What has no referent or no kind is nobody's. */
export const gatherLocal = (doc: ReadDoc): LocalEntity[] => {
  const groups = new Map<number, number[]>();
  for (const [index, { referent }] of doc.mentions.entries()) if (referent !== null) addTo(groups, referent, index);
  const language = getLanguage(doc.language.code);
  const found: LocalEntity[] = [];
  for (const mentions of groups.values()) {
    const named = mentions.map((index) => doc.mentions[index] as Mention).filter(({ form }) => form === "name");
    const lead = named[0];
    if (lead === undefined || lead.kind === null) continue;
    const names = [...new Set(named.filter(({ metonym }) => !metonym).map(({ name }) => name))].sort(fullestFirst);
    const offices = [
      ...new Set(named.flatMap(({ office }) => (office === null || office === "courtesy" ? [] : [office]))),
    ];
    found.push({ doc, language, known: lead.known[0] ?? null, kind: lead.kind, names, offices, mentions });
  }
  return found;
};
