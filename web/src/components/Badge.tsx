/** A state in a word with a sign and a colour; the word alone says it all. */
import type { Commitment, EventStatus } from "../../../src/model/index.ts";
import {
  commitmentMarks,
  commitmentWords,
  type Stand,
  standMarks,
  standReasons,
  standWords,
  statusMarks,
  statusWords,
} from "../data/words.ts";

interface Props {
  readonly tone: "good" | "bad" | "open" | "quiet";
  readonly mark: string;
  readonly words: string;
  readonly title?: string;
}

const Badge = ({ tone, mark, words, title }: Props) => (
  <span class={`badge ${tone}`} title={title}>
    <span aria-hidden="true">{mark}</span> {words}
  </span>
);

const commitmentTones = { open: "open", kept: "good", broken: "bad", contradicted: "bad" } as const;
export const CommitmentBadge = ({ status }: { readonly status: Commitment["status"] }) => (
  <Badge tone={commitmentTones[status]} mark={commitmentMarks[status]} words={commitmentWords[status]} />
);

const statusTones = { happened: "quiet", planned: "open", cancelled: "bad", denied: "bad" } as const;
export const EventBadge = ({ status }: { readonly status: EventStatus }) => (
  <Badge tone={statusTones[status]} mark={statusMarks[status]} words={statusWords[status]} />
);

const stanceTones = {
  states: "good",
  omits: "quiet",
  denies: "bad",
  differs: "bad",
  unknown: "quiet",
  both: "quiet",
  neither: "quiet",
} as const;
/** @param valued True where what is said stands behind it: "says", then 60; others may say 120. */
export const StanceBadge = ({ stance, valued = false }: { readonly stance: Stand; readonly valued?: boolean }) => (
  <Badge
    tone={stanceTones[stance]}
    mark={standMarks[stance]}
    words={valued && (stance === "states" || stance === "differs") ? "says" : standWords[stance]}
    title={standReasons[stance]}
  />
);
