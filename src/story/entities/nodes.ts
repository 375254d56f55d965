/** The things that joins run over: a directory entry, or all local entities of one kind whose names have one signature. */
import type { Language } from "../../languages/index.ts";
import type { EntityKind, ReportId } from "../../model/index.ts";
import { compileInflection, formsOfName } from "../../read/mentions/inflection.ts";
import type { LocalEntity } from "./local.ts";
import { signaturesOf } from "./signature.ts";

export interface Node {
  readonly key: string;
  readonly kind: EntityKind;
  readonly known: string | null;
  readonly locals: LocalEntity[];
  readonly reports: Set<ReportId>;
  /** Names with their languages, each once. */
  readonly names: Map<string, { readonly name: string; readonly language: Language }>;
}

export const keyOf = (kind: EntityKind, signature: string): string => `${kind} ${signature}`;
export const knownKey = (id: string): string => `known ${id}`;

const inflections = new WeakMap<Language, (word: string) => readonly string[]>();

/** Base forms that a name may be an inflected form of, the name itself left out. */
export const baseFormsOf = (name: string, language: Language): string[] => {
  const basesOf = inflections.get(language) ?? compileInflection(language.names);
  inflections.set(language, basesOf);
  return formsOfName(name, basesOf).slice(1);
};

/** Nodes by key, in the order of their keys. */
export const makeNodes = (locals: readonly LocalEntity[]): Map<string, Node> => {
  const nodes = new Map<string, Node>();
  for (const local of locals) {
    const { known, kind, language, doc } = local;
    const name = local.names[0];
    if (known === null && name === undefined) continue;
    const key =
      known !== null ? knownKey(known) : keyOf(kind, signaturesOf(kind, name as string, language)[0] as string);
    const node: Node = nodes.get(key) ?? { key, kind, known, locals: [], reports: new Set(), names: new Map() };
    nodes.set(key, node);
    node.locals.push(local);
    node.reports.add(doc.report.id);
    if (known === null) node.names.set(`${language.code} ${name}`, { name: name as string, language });
  }
  return new Map([...nodes].sort(([a], [b]) => (a < b ? -1 : 1)));
};
