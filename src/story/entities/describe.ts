/** A cluster of mentions in the contract's form: label, forms with counts, roles and mentions with their passages. */
import type { Directory } from "../../directory/load.ts";
import { comparePassages, type Entity, type Passage, passageOf, type Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import type { Mention } from "../../read/mentions.ts";
import type { Cluster } from "./join.ts";
import type { LocalEntity } from "./local.ts";

/** Words that name an entity outside the article: an outlet's own name on the page, an agency in a credit line. */
export interface Naming {
  readonly doc: ReadDoc;
  readonly text: string;
  readonly span: Span | null;
}

type Form = Entity["forms"][number];

interface Counted {
  readonly text: string;
  readonly lang: string;
  count: number;
}

const clean = (text: string): string => text.replace(/\s+/g, " ").trim();

const countForms = (forms: Iterable<{ text: string; lang: string }>): Counted[] => {
  const counted = new Map<string, Counted>();
  for (const { text, lang } of forms) {
    const key = JSON.stringify([text, lang]);
    const form = counted.get(key) ?? { text, lang, count: 0 };
    form.count++;
    counted.set(key, form);
  }
  return sortForms([...counted.values()]);
};

/** The most frequent form first. */
export const sortForms = <T extends Entity["forms"][number]>(forms: readonly T[]): T[] =>
  [...forms].sort(
    (a, b) => b.count - a.count || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.lang < b.lang ? -1 : 1),
  );

/** The best attested role first. */
export const sortRoles = (roles: readonly Entity["roles"][number][]): Entity["roles"][number][] =>
  [...roles].sort(
    (a, b) =>
      b.evidence.length - a.evidence.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.lang < b.lang ? -1 : 1),
  );

/** The most frequent of the fullest forms, English before other Latin ones before the rest. */
export const labelOfForms = (forms: Entity["forms"]): string => {
  const script = ({ text, lang }: Form): number => (lang === "en" ? 0 : /\p{Script=Latin}/u.test(text) ? 1 : 2);
  const size = ({ text }: Form): number => text.split(/[\s-]+/).length;
  const shouted = ({ text }: Form): number =>
    /\s/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase() ? 1 : 0;
  const best = [...forms].sort(
    (a, b) =>
      script(a) - script(b) ||
      shouted(a) - shouted(b) ||
      size(b) - size(a) ||
      b.count - a.count ||
      (a.text < b.text ? -1 : 1),
  )[0];
  return best?.text ?? "";
};

const uniquePassages = (passages: readonly Passage[]): Passage[] =>
  [...passages]
    .sort(comparePassages)
    .filter((passage, i, all) => i === 0 || comparePassages(passage, all[i - 1] as Passage) !== 0);

const passageOfMember = ({ doc, mentions }: LocalEntity): Passage | null => {
  const named = mentions.map((index) => doc.mentions[index] as Mention).find(({ form }) => form !== "pronoun");
  return named === undefined ? null : passageOf(doc.report, named);
};

/** Joins of a cluster that are kept: one a pair of forms, so that a name in a thousand reports has one reason. */
const joinsOf = ({ joins }: Cluster): Pick<Entity, "joins"> => {
  const seen = new Set<string>();
  const kept = joins.flatMap(({ a, b, reason }) => {
    const names = [passageOfMember(a), passageOfMember(b)] as const;
    if (names[0] === null || names[1] === null) return [];
    const key = JSON.stringify([clean(names[1].exact), b.language.code, reason]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ names: [names[0], names[1]] as [Passage, Passage], reason }];
  });
  return kept.length === 0 ? {} : { joins: kept };
};

export const describe = (cluster: Cluster, namings: readonly Naming[], directory: Directory): Entity => {
  const forms: { text: string; lang: string }[] = [];
  const passages: Passage[] = [];
  const roles = new Map<string, { text: string; lang: string; evidence: Passage[] }>();
  for (const { doc, mentions } of cluster.members)
    for (const index of mentions) {
      const mention = doc.mentions[index] as Mention;
      if (mention.form === "pronoun") continue;
      const passage = passageOf(doc.report, mention);
      passages.push(passage);
      const lang = doc.language.code;
      if ((mention.form === "name" || mention.form === "open") && !mention.metonym)
        forms.push({ text: clean(passage.exact), lang });
      if (mention.form === "name" && mention.role !== null) {
        const evidence = passageOf(doc.report, mention.role);
        const text = clean(evidence.exact);
        const role = roles.get(JSON.stringify([text, lang])) ?? { text, lang, evidence: [] };
        role.evidence.push(evidence);
        roles.set(JSON.stringify([text, lang]), role);
      }
    }
  for (const { doc, text, span } of namings) {
    forms.push({ text: clean(text), lang: doc.language.code });
    if (span !== null) passages.push(passageOf(doc.report, span));
  }
  const counted = countForms(forms);
  const entry = cluster.known === null ? undefined : directory.byId.get(cluster.known);
  return {
    id: cluster.id,
    kind: cluster.kind,
    label: entry?.label ?? labelOfForms(counted),
    forms: counted,
    roles: sortRoles([...roles.values()].map((role) => ({ ...role, evidence: uniquePassages(role.evidence) }))),
    ...(entry?.wikidata == null ? {} : { wikidata: entry.wikidata }),
    mentions: uniquePassages(passages),
    ...(cluster.known === null ? {} : { directory: cluster.known }),
    ...joinsOf(cluster),
  };
};
