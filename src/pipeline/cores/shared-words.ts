/**
 * What comes from another thread holds every text, every id and every quoted word once more. Here they become one again: texts those of the
 * pile, ids the same string everywhere, quoted words a part of their report's text, so that a large pile's dossier fits in memory.
 */
import type { DossierPart } from "../../dossier/assemble.ts";
import type { Passage, RawReport } from "../../model/index.ts";

/** Strings this short are ids and labels, which many findings hold. */
const SHORT = 40;

/** Makes what shares the strings of parts, in place, with a pile and with one another: of all parts the same short string is one. */
export const sharedWords = (
  pile: readonly Pick<RawReport, "id" | "text">[],
): (<Part extends Pick<DossierPart, "reports">>(part: Part) => Part) => {
  const texts = new Map(pile.map(({ id, text }) => [id, text]));
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    const first = known.get(text);
    if (first !== undefined) return first;
    known.set(text, text);
    return text;
  };
  return (part) => {
    for (const report of part.reports as readonly { id: string; text: string }[])
      report.text = texts.get(report.id) ?? report.text;
    const visit = (value: object): void => {
      const held = value as Record<string, unknown>;
      const { report, start, end, exact } = held as Partial<Passage>;
      const text = report === undefined ? undefined : texts.get(report);
      if (text !== undefined && exact !== undefined && text.slice(start, end) === exact)
        held.exact = text.slice(start, end);
      for (const key in held) {
        const inner = held[key];
        if (typeof inner === "object" && inner !== null) visit(inner);
        else if (typeof inner === "string" && key !== "exact" && inner.length <= SHORT) held[key] = shared(inner);
      }
    };
    visit(part);
    return part;
  };
};
