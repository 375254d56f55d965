/** Which findings rest on which words of a report: what is marked in its text and noted beside it. */
import type { Passage, Report, Span } from "../../../src/model/index.ts";
import { type DossierIndex, labelOf } from "./dossier-index.ts";
import { edgeKey, hrefTo } from "./route.ts";
import { commitmentWords, plural, relationWords, signalWords, stanceWords, statusWords } from "./words.ts";

export const findingKinds = [
  "statement",
  "event",
  "commitment",
  "account",
  "credit",
  "copy",
  "name",
  "signal",
] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding extends Span {
  readonly kind: FindingKind;
  /** What it is, in plain words: shown beside the text. */
  readonly label: string;
  /** Where the finding itself is shown; null where its note says all there is. */
  readonly href: string | null;
}

type Add = (passage: Passage | null, kind: FindingKind, label: string, href: string) => void;

const addStatements = ({ dossier, entityById }: DossierIndex, add: Add): void => {
  for (const statement of dossier.statements) {
    const speaker = entityById.get(statement.speaker ?? "")?.label ?? "Speaker not named";
    const reports = new Set(statement.quotes.map((quote) => quote.content.report)).size;
    const told = reports > 1 ? `also in ${plural(reports - 1, "other report")}` : "only here";
    for (const quote of statement.quotes)
      add(quote.content, "statement", `${speaker}; ${told}`, hrefTo("statements", statement.id));
  }
};

const addEvents = ({ dossier }: DossierIndex, add: Add): void => {
  for (const event of dossier.events) {
    const status = event.status === "happened" ? "" : ` (${statusWords[event.status]})`;
    for (const mention of event.mentions)
      add(mention, "event", `${event.label}${status}`, hrefTo("timeline", event.id));
  }
};

const addCommitments = ({ dossier }: DossierIndex, add: Add): void => {
  for (const commitment of dossier.commitments) {
    const href = hrefTo("commitments", commitment.id);
    for (const passage of commitment.evidence)
      add(passage, "commitment", `${commitment.act} (${commitmentWords[commitment.status]})`, href);
    add(commitment.condition, "commitment", `Condition: ${commitment.act}`, href);
    for (const followUp of commitment.followUps) {
      for (const passage of followUp.evidence)
        add(passage, "commitment", `${followUp.relation}: ${commitment.act}`, href);
    }
  }
};

const addAccounts = ({ dossier }: DossierIndex, add: Add): void => {
  for (const account of dossier.accounts) {
    for (const point of account.points) {
      if (point.kind === "agreed") continue;
      for (const cell of point.cells) {
        for (const passage of cell.evidence) {
          add(
            passage,
            "account",
            `${point.label}: ${cell.value ?? stanceWords[cell.stance]}`,
            hrefTo("accounts", account.event),
          );
        }
      }
    }
  }
};

const addEdges = (index: DossierIndex, add: Add): void => {
  for (const edge of index.dossier.provenance) {
    const kind = edge.relation === "credits" ? "credit" : "copy";
    const href = hrefTo("provenance", edgeKey(edge));
    const label = `${labelOf(index, edge.from)} ${relationWords[edge.relation]} ${labelOf(index, edge.to)}`;
    for (const { a, b } of edge.evidence) {
      add(a, kind, label, href);
      add(b, kind, label, href);
    }
  }
};

const addNames = ({ dossier }: DossierIndex, add: Add): void => {
  for (const entity of dossier.entities) {
    for (const mention of entity.mentions) add(mention, "name", entity.label, hrefTo("names", entity.id));
  }
};

const collect = (index: DossierIndex): Map<string, Finding[]> => {
  const findings = new Map<string, Finding[]>();
  const put = (report: string, finding: Finding): void => {
    const list = findings.get(report);
    if (list === undefined) findings.set(report, [finding]);
    else list.push(finding);
  };
  const add: Add = (passage, kind, label, href) => {
    if (passage !== null) put(passage.report, { kind, label, href, start: passage.start, end: passage.end });
  };
  for (const addAll of [addStatements, addEvents, addCommitments, addAccounts, addEdges, addNames]) addAll(index, add);
  for (const report of index.dossier.reports) {
    for (const signal of report.signals) {
      const label = `${signalWords[signal.kind]}: ${signal.note}`;
      if (signal.span !== null) put(report.id, { kind: "signal", label, href: null, ...signal.span });
    }
  }
  return findings;
};

const collected = new WeakMap<DossierIndex, Map<string, Finding[]>>();

/** The findings in one report, in the order of the text. All reports' are gathered together, when first asked for. */
export const findingsIn = (index: DossierIndex, report: Report): readonly Finding[] => {
  let findings = collected.get(index);
  if (findings === undefined) {
    findings = collect(index);
    collected.set(index, findings);
  }
  return (findings.get(report.id) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end);
};
