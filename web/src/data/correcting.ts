/** What the form of a correction offers: what can be done to a finding, to what it can be joined, what can be split off it, what it can be. */
import { type Finding, findingsOf } from "../../../src/corrections/findings.ts";
import { actionsOn, type CorrectableKind, type CorrectionAction } from "../../../src/model/correctable.ts";
import type { EventType, PointKind } from "../../../src/model/index.ts";
import type { DossierIndex } from "./dossier-index.ts";
import { foldText } from "./fold.ts";
import { commitmentWords, entityKindWords, eventTypeWords, pointWords, relationWords, statusWords } from "./words.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const actionWords: Readonly<Record<Exclude<CorrectionAction, "undo">, string>> = {
  rename: "Call it something else",
  join: "Join it with another that is the same",
  split: "Split off what is another",
  retype: "Set what it is",
  reject: "Reject it: it is wrong",
  confirm: "Confirm it: it is right",
};

export const kindWords: Readonly<Record<CorrectableKind, string>> = {
  entity: "name",
  event: "event",
  statement: "statement",
  point: "point",
  commitment: "commitment",
  edge: "link",
};

const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What a finding of a kind can be set to. */
export const typeChoices = (kind: CorrectableKind): Choice[] => {
  switch (kind) {
    case "entity":
      return Object.entries(entityKindWords).map(([value, [label]]) => ({ value, label }));
    case "event":
      return [
        ...choicesOf(statusWords satisfies Record<string, string>),
        ...choicesOf(eventTypeWords satisfies Record<EventType, string>),
      ];
    case "point":
      return choicesOf(pointWords satisfies Record<PointKind, string>);
    case "commitment":
      return choicesOf(commitmentWords);
    case "edge":
      return choicesOf(relationWords);
    case "statement":
      return [];
  }
};

/** A statement with one rendering, or a name with one spelling, has nothing to split off. */
export const actionsFor = (kind: CorrectableKind, splits: readonly Choice[]): (keyof typeof actionWords)[] =>
  actionsOn[kind].filter((action) => action !== "undo").filter((action) => action !== "split" || splits.length > 1);

/** Names are split by their spellings, all else by its passages: `out` of the request is made of the values chosen. */
export const splitChoices = (index: DossierIndex, kind: CorrectableKind, id: string): Choice[] => {
  if (kind === "entity")
    return [...new Set((index.entityById.get(id)?.forms ?? []).map(({ text }) => text))].map((text) => ({
      value: text,
      label: text,
    }));
  if (kind === "edge") return [];
  const passages = findingsOf(index.dossier, kind).find((finding) => finding.id === id)?.passages ?? [];
  return passages.map(({ report, start, end, exact }) => ({
    value: `${report}:${start}-${end}`,
    label: `${index.outletById.get(report) ?? ""}: ${exact}`,
  }));
};

export const splitOut = (kind: CorrectableKind, chosen: readonly string[]) => ({
  forms: kind === "entity" ? chosen : [],
  passages:
    kind === "entity"
      ? []
      : chosen.map((value) => {
          const [report = "", range = ""] = value.split(":");
          const [start, end] = range.split("-").map(Number) as [number, number];
          return { report, start, end };
        }),
});

/** Most others offered at a time. */
const mostOffered = 40;

const siblingsOf = (index: DossierIndex, id: string): ReadonlySet<string> =>
  new Set(
    index.dossier.accounts
      .find(({ points }) => points.some((point) => point.id === id))
      ?.points.flatMap((point) => point.id ?? []),
  );

/** Others of the kind that a finding can be joined with; points only with those of their event. */
export const joinable = (index: DossierIndex, kind: CorrectableKind, id: string): Finding[] => {
  const others = findingsOf(index.dossier, kind).filter((finding) => finding.id !== id);
  if (kind !== "point") return others;
  const siblings = siblingsOf(index, id);
  return others.filter((finding) => siblings.has(finding.id));
};

/** Those whose label has all the words typed; a name is also found by its spellings. */
export const joinChoices = (index: DossierIndex, others: readonly Finding[], typed: string): Choice[] => {
  const words = foldText(typed).text.split(/\s+/).filter(Boolean);
  const textOf = ({ id, label }: Finding): string =>
    [label, ...(index.entityById.get(id)?.forms ?? []).map(({ text }) => text)].join(" ");
  return others
    .filter((finding) => {
      const text = words.length === 0 ? "" : foldText(textOf(finding)).text;
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => b.passages.length - a.passages.length || (a.label < b.label ? -1 : 1))
    .slice(0, mostOffered)
    .map(({ id, label, passages }) => {
      const report = passages[0]?.report;
      const outlet = report === undefined ? "" : (index.outletById.get(report) ?? "");
      return {
        value: id,
        label: `${label} (${outlet}${passages.length > 1 ? ` and ${passages.length - 1} more` : ""})`,
      };
    });
};
