/**
 * The journal of corrections: one JSON line an entry, only ever added to. Entries hold in the order of their instants, whatever order they
 * stand or were merged in; an entry that another one undoes does not hold, and undoing that other one makes it hold again.
 */
import { type Amendment, type Correction, correctionSchema, type Notice } from "../model/index.ts";

/** An entry as a line of the journal, with its newline. */
export const journalLine = (entry: Correction): string => `${JSON.stringify(entry)}\n`;

export interface Journal {
  readonly entries: readonly Correction[];
  /** What is said of lines that are none. */
  readonly notices: readonly Notice[];
}

const noticeOf = (file: string, line: number, why: string): Notice => ({
  code: "correction-line",
  severity: "warning",
  source: file,
  report: null,
  message: `${file}: line ${line} is no correction and was left out: ${why}`,
});

/** Why a value is no correction, in a line. */
export const faultOf = ({
  issues: [issue],
}: {
  readonly issues: readonly { path: PropertyKey[]; message: string }[];
}) =>
  issue === undefined
    ? "not understood"
    : [issue.path.join("."), issue.message].filter((part) => part !== "").join(": ");

/** Reads a journal. @param file What it is called in notices. */
export const parseJournal = (text: string, file: string): Journal => {
  const entries: Correction[] = [];
  const notices: Notice[] = [];
  for (const [i, line] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      notices.push(noticeOf(file, i + 1, "not JSON"));
      continue;
    }
    const parsed = correctionSchema.safeParse(value);
    if (parsed.success) entries.push(parsed.data);
    else notices.push(noticeOf(file, i + 1, faultOf(parsed.error)));
  }
  return { entries, notices };
};

/** Each entry once, in the order in which they hold. */
export const orderEntries = (entries: readonly Correction[]): Correction[] =>
  [...new Map(entries.map((entry) => [entry.id, entry])).values()]
    .map((entry) => ({ entry, at: Date.parse(entry.at) }))
    .sort((a, b) => a.at - b.at || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);

export interface InForce {
  /** What holds, in its order. */
  readonly amendments: readonly Amendment[];
  /** Ids of entries that another one undoes. */
  readonly undone: ReadonlySet<string>;
  /** Those that undo what is not in the journal. */
  readonly idle: readonly Correction[];
}

/** What holds of a journal. */
export const inForce = (entries: readonly Correction[]): InForce => {
  const ordered = orderEntries(entries);
  const known = new Set(ordered.map(({ id }) => id));
  const undone = new Set<string>();
  const idle: Correction[] = [];
  const amendments: Amendment[] = [];
  // From the last: what undoes an entry comes after it, and counts only where nothing later undoes that.
  for (const entry of ordered.toReversed()) {
    if (undone.has(entry.id)) continue;
    if (entry.action !== "undo") amendments.push(entry);
    else if (known.has(entry.entry)) undone.add(entry.entry);
    else idle.push(entry);
  }
  return { amendments: amendments.reverse(), undone, idle: idle.reverse() };
};
