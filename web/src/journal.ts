/**
 * The journal of corrections of the server that serves the page (`docs/api.md`): what is in it, and entries for it. The token and the name of
 * who corrects stay in this tab, until it is closed; there is none where the page was opened from disk, or the server takes no writes.
 */
import type { AppliedCorrection, Correction, CorrectionRequest } from "../../src/model/index.ts";

/** An entry, and what it does. */
export interface JournalEntry {
  readonly id: string;
  readonly entry: Correction;
  readonly state: "applied" | "undone" | "unapplied";
  readonly problem: string | null;
  readonly applied: AppliedCorrection | null;
}

/** Address of the journal; null where nothing can be corrected. */
export const journalAddress: string | null =
  typeof document === "undefined"
    ? null
    : (document.querySelector('meta[name="readout-corrections"]')?.getAttribute("content") ?? null);

/** Who corrects, and by what right. */
export interface Corrector {
  readonly by: string;
  readonly token: string;
}

const place = "readout-corrector";

export const rememberedCorrector = (): Corrector => {
  const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "null");
  const part = (name: "by" | "token"): string => {
    const value = typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>)[name] : undefined;
    return typeof value === "string" ? value : "";
  };
  return { by: part("by"), token: part("token") };
};

export const rememberCorrector = (corrector: Corrector): void =>
  sessionStorage.setItem(place, JSON.stringify(corrector));

/** Entries of what is asked for; all actions but the reasons, which the form adds. */
type WithoutReasons<Request> = Request extends unknown ? Omit<Request, "by" | "why"> : never;
export type Asked = WithoutReasons<CorrectionRequest>;

/** What the server answers: what was asked for, or why not, in a sentence for the reader. */
export type Answer<Thing> =
  | { readonly given: Thing }
  | { readonly refused: string /** True where another token might do. */; readonly token: boolean };

const ask = async <Thing>(address: string, options: RequestInit): Promise<Answer<Thing>> => {
  try {
    const response = await fetch(address, options);
    if (response.ok) return { given: (await response.json()) as Thing };
    if (response.status === 401) return { refused: "The server does not know this token.", token: true };
    const problem = (await response.json().catch(() => null)) as { readonly detail?: unknown } | null;
    const refused = typeof problem?.detail === "string" ? problem.detail : `The server refused (${response.status}).`;
    return { refused, token: response.status === 403 };
  } catch {
    return { refused: "The server does not answer. Try again in a moment.", token: false };
  }
};

/** Adds an entry. */
export const addToJournal = (asked: Asked, why: string, { by, token }: Corrector): Promise<Answer<JournalEntry>> =>
  ask(journalAddress ?? "", {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ ...asked, by, why }),
  });

interface JournalPage {
  readonly items: readonly JournalEntry[];
  readonly next: string | null;
}

/** All entries, the latest first. */
export const readJournal = async (): Promise<Answer<readonly JournalEntry[]>> => {
  const entries: JournalEntry[] = [];
  let cursor = "";
  do {
    const after = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await ask<JournalPage>(`${journalAddress}?limit=100${after}`, {});
    if ("refused" in answer) return answer;
    entries.push(...answer.given.items);
    cursor = answer.given.next ?? "";
  } while (cursor !== "");
  return { given: entries.toSorted((a, b) => (a.entry.at < b.entry.at ? 1 : a.entry.at > b.entry.at ? -1 : 0)) };
};
