/** The findings that begin in one line of a report, beside it: what each is, its first words, and the way to it. */
import type { Finding, FindingKind } from "../data/findings.ts";
import { Words } from "./Words.tsx";

const noteWords: Readonly<Record<FindingKind, string>> = {
  statement: "Said",
  event: "Event",
  commitment: "Promise",
  account: "Difference",
  credit: "Credit",
  copy: "Shared",
  name: "Name",
  signal: "Doubt",
};

const startWords = 28;

/** The first words of what is marked, to tell which mark the note belongs to. */
const beginning = (text: string, { start, end }: Finding): string => {
  const words = text.slice(start, Math.min(end, start + startWords)).split("\n", 1)[0] ?? "";
  if (end - start <= startWords) return words;
  const space = words.lastIndexOf(" ");
  return `${space > startWords / 2 ? words.slice(0, space) : words} …`;
};

const noteKey = (finding: Finding): string => `${finding.kind} ${finding.label} ${finding.href}`;

export const LineNotes = ({ findings, text }: { readonly findings: readonly Finding[]; readonly text: string }) => {
  const notes = [...new Map(findings.toReversed().map((finding) => [noteKey(finding), finding])).values()].toReversed();
  if (notes.length === 0) return null;
  const needsWords = (finding: Finding): boolean =>
    finding.kind === "signal" || notes.filter((other) => other.kind === finding.kind).length > 1;
  return (
    <ul class="line-notes plain">
      {notes.map((finding) => (
        <li key={noteKey(finding)}>
          <span class={`note-kind mark-${finding.kind}`}>{noteWords[finding.kind]}</span>{" "}
          {finding.href === null ? (
            <Words text={finding.label} />
          ) : (
            <a href={finding.href}>
              <Words text={finding.label} />
            </a>
          )}{" "}
          {needsWords(finding) && finding.kind !== "name" && (
            <span class="soft beginning">
              <Words text={beginning(text, finding)} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
