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

/** Takes what a passage is about, worked out only where it stands in the report that is asked for. */
type Add = (passage: Passage | null, kind: FindingKind, about: () => readonly [label: string, href: string]) => void;

const addStatements = ({ dossier, entityById }: DossierIndex, add: Add): void => {
  for (const statement of dossier.statements) {
    const about = (): [string, string] => {
      const speaker = entityById.get(statement.speaker ?? "")?.label ?? "Speaker not named";
      const reports = new Set(statement.quotes.map((quote) => quote.content.report)).size;
      const told = reports > 1 ? `also in ${plural(reports - 1, "other report")}` : "only here";
      return [`${speaker}; ${told}`, hrefTo("statements", statement.id)];
    };
    for (const quote of statement.quotes) add(quote.content, "statement", about);
  }
};

const addEvents = ({ dossier }: DossierIndex, add: Add): void => {
  for (const event of dossier.events) {
    const status = event.status === "happened" ? "" : ` (${statusWords[event.status]})`;
    for (const mention of event.mentions)
      add(mention, "event", () => [`${event.label}${status}`, hrefTo("timeline", event.id)]);
  }
};

const addCommitments = ({ dossier }: DossierIndex, add: Add): void => {
  for (const commitment of dossier.commitments) {
    const { act, status } = commitment;
    const href = hrefTo("commitments", commitment.id);
    for (const passage of commitment.evidence)
      add(passage, "commitment", () => [`${act} (${commitmentWords[status]})`, href]);
    add(commitment.condition, "commitment", () => [`Condition: ${act}`, href]);
    for (const followUp of commitment.followUps) {
      for (const passage of followUp.evidence) add(passage, "commitment", () => [`${followUp.relation}: ${act}`, href]);
    }
  }
};

const addAccounts = ({ dossier }: DossierIndex, add: Add): void => {
  for (const account of dossier.accounts) {
    for (const point of account.points) {
      if (point.kind === "agreed") continue;
      for (const cell of point.cells) {
        for (const passage of cell.evidence) {
          add(passage, "account", () => [
            `${point.label}: ${cell.value ?? stanceWords[cell.stance]}`,
            hrefTo("accounts", account.event),
          ]);
        }
      }
    }
  }
};

const addEdges = (index: DossierIndex, add: Add): void => {
  for (const edge of index.dossier.provenance) {
    const kind = edge.relation === "credits" ? "credit" : "copy";
    const about = (): [string, string] => [
      `${labelOf(index, edge.from)} ${relationWords[edge.relation]} ${labelOf(index, edge.to)}`,
      hrefTo("provenance", edgeKey(edge)),
    ];
    for (const { a, b } of edge.evidence) {
      add(a, kind, about);
      add(b, kind, about);
    }
    for (const { a, b } of edge.changes ?? []) {
      add(a, kind, about);
      add(b, kind, about);
    }
  }
};

const addNames = ({ dossier }: DossierIndex, add: Add): void => {
  for (const entity of dossier.entities) {
    for (const mention of entity.mentions) add(mention, "name", () => [entity.label, hrefTo("names", entity.id)]);
  }
};

/** The findings in one report, in the order of the text. */
export const findingsIn = (index: DossierIndex, report: Report): readonly Finding[] => {
  const findings: Finding[] = [];
  const add: Add = (passage, kind, about) => {
    if (passage?.report !== report.id) return;
    const [label, href] = about();
    findings.push({ kind, label, href, start: passage.start, end: passage.end });
  };
  for (const addAll of [addStatements, addEvents, addCommitments, addAccounts, addEdges, addNames]) addAll(index, add);
  for (const { kind, note, span } of report.signals) {
    if (span !== null) findings.push({ kind: "signal", label: `${signalWords[kind]}: ${note}`, href: null, ...span });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
};
