/** The journal of corrections of the server: what was put right, by whom, when and why, and the way to undo it. */
import { useEffect, useState } from "preact/hooks";
import { correctionWords } from "../../../src/dossier/corrections-of.ts";
import { JournalForm } from "../components/JournalForm.tsx";
import { More } from "../components/More.tsx";
import { Nothing, PageHead } from "../components/Page.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier } from "../context.ts";
import { whenWords } from "../data/when.ts";
import { listWords } from "../data/words.ts";
import { type Answer, type JournalEntry, journalAddress, readJournal } from "../journal.ts";

const step = 50;

/** "joined of “A” and “B” by Anna": also of an entry that does not hold. */
const entryWords = ({ entry, applied }: JournalEntry): string => {
  if (entry.action === "undo") return `undone by ${entry.by}`;
  if (applied !== null) return correctionWords(applied);
  return `${entry.action} of ${listWords(entry.targets.map(({ label }) => `“${label}”`))} by ${entry.by}`;
};

const stateWords = { applied: "holds", undone: "undone", unapplied: "does nothing" } as const;

const EntryItem = ({ made, onUndo }: { readonly made: JournalEntry; readonly onUndo: () => void }) => (
  <li class="entry">
    <p>
      <Words text={entryWords(made)} />, <time dateTime={made.entry.at}>{whenWords(made.entry.at)}</time>:{" "}
      <Words text={made.entry.why} />
    </p>
    <p class="credit">
      {made.entry.action === "undo" ? `of entry ${made.entry.entry}` : stateWords[made.state]}
      {made.problem !== null && (
        <>
          {": "}
          <Words text={made.problem} />
        </>
      )}{" "}
      {made.state !== "undone" && made.entry.action !== "undo" && (
        <button type="button" onClick={onUndo}>
          Undo
        </button>
      )}
    </p>
  </li>
);

type Journal = Answer<readonly JournalEntry[]> | null;

/** The journal with one more entry, by which another is undone, before the server lists it so. */
const withUndoing = (journal: Journal, made: JournalEntry, of: JournalEntry): Journal =>
  journal !== null && "given" in journal
    ? { given: [made, ...journal.given.map((one) => (one.id === of.id ? { ...one, state: "undone" as const } : one))] }
    : journal;

export const Corrections = () => {
  const index = useDossier();
  const [answer, setAnswer] = useState<Journal>(null);
  const [undoing, setUndoing] = useState<JournalEntry | null>(null);
  useEffect(() => {
    if (journalAddress !== null) void readJournal().then(setAnswer);
  }, [index]);
  if (journalAddress === null) return <Nothing>This dossier has no such page.</Nothing>;
  return (
    <>
      <PageHead title="Corrections">
        <p>
          What readers put right, the latest first. Nothing is overwritten: what is undone stays in the journal, and
          what was found is found again.
        </p>
      </PageHead>
      {answer === null ? (
        <Nothing>Opening …</Nothing>
      ) : "refused" in answer ? (
        <Nothing>{answer.refused}</Nothing>
      ) : answer.given.length === 0 ? (
        <Nothing>Nothing has been corrected.</Nothing>
      ) : (
        <More items={answer.given} step={step}>
          {(shown) => (
            <ul class="plain entries">
              {shown.map((one) => (
                <EntryItem key={one.id} made={one} onUndo={() => setUndoing(one)} />
              ))}
            </ul>
          )}
        </More>
      )}
      {undoing !== null && (
        <JournalForm
          title="Undo this correction"
          about={entryWords(undoing)}
          asked={() => ({ action: "undo", entry: undoing.id })}
          onClose={(made) => {
            setUndoing(null);
            if (made !== null) setAnswer(withUndoing(answer, made, undoing));
          }}
        />
      )}
    </>
  );
};
