/** The things that joins run over: a directory entry, or all local entities of one kind whose names have one signature. */
import type { Language } from "../../languages/index.ts";
import type { EntityKind, ReportId } from "../../model/index.ts";
import type { LocalEntity } from "./local.ts";
import { signatureOf } from "./signature.ts";

export interface Node {
  readonly key: string;
  readonly kind: EntityKind;
  readonly known: string | null;
  /** Only told by a head noun: nobody's entity until another language names it too. */
  readonly open?: boolean;
  readonly locals: LocalEntity[];
  readonly reports: Set<ReportId>;
  /** Names with their languages, each once; of a known one none, the directory has them. */
  readonly names: Map<string, { readonly name: string; readonly language: Language }>;
}

export const keyOf = (kind: EntityKind, signature: string): string => `${kind} ${signature}`;
export const knownKey = (id: string): string => `known ${id}`;

/** Nodes by key, in the order of their keys. */
export const makeNodes = (locals: readonly LocalEntity[]): Map<string, Node> => {
  const nodes = new Map<string, Node>();
  for (const local of locals) {
    const { known, kind, language, doc } = local;
    const name = local.names[0];
    if (known === null && name === undefined) continue;
    const key = known !== null ? knownKey(known) : keyOf(kind, signatureOf(kind, name as string, language));
    const node: Node = nodes.get(key) ?? { key, kind, known, locals: [], reports: new Set(), names: new Map() };
    nodes.set(key, node);
    node.locals.push(local);
    node.reports.add(doc.report.id);
    if (known === null) node.names.set(`${language.code} ${name}`, { name: name as string, language });
  }
  return new Map([...nodes].sort(([a], [b]) => (a < b ? -1 : 1)));
};
