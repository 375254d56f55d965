/** The dialog by which an entry of the journal is made: its own fields, then why, who, and the token where it is not known yet. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Asked, addToJournal, type JournalEntry, rememberCorrector, rememberedCorrector } from "../journal.ts";
import { Words } from "./Words.tsx";

interface Props {
  readonly title: string;
  /** What it is about, as the dossier calls it. */
  readonly about: string;
  /** What is asked for, or a sentence that says what is missing. */
  readonly asked: () => Asked | string;
  /** Called when the dialog is closed, with the entry where one was made. */
  readonly onClose: (made: JournalEntry | null) => void;
  readonly children?: ComponentChildren;
}

const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

export const JournalForm = ({ title, about, asked, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const made = useRef<JournalEntry | null>(null);
  const [corrector] = useState(rememberedCorrector);
  const [asksToken, setAsksToken] = useState(corrector.token === "");
  const [trouble, setTrouble] = useState("");
  const [busy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const send = async (form: FormData): Promise<void> => {
    const entry = asked();
    if (typeof entry === "string") {
      setTrouble(entry);
      return;
    }
    const who = { by: fieldOf(form, "by"), token: asksToken ? fieldOf(form, "token") : corrector.token };
    setBusy(true);
    const answer = await addToJournal(entry, fieldOf(form, "why"), who);
    setBusy(false);
    if ("refused" in answer) {
      setTrouble(answer.refused);
      if (answer.token) setAsksToken(true);
      return;
    }
    rememberCorrector(who);
    made.current = answer.given;
    dialog.current?.close();
  };

  return (
    <dialog
      ref={dialog}
      class="journal-form"
      aria-labelledby="journal-form-title"
      onClose={() => onClose(made.current)}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(new FormData(event.currentTarget));
        }}
      >
        <h2 id="journal-form-title">{title}</h2>
        <p class="soft about">
          <Words text={about} />
        </p>
        {children}
        <label class="filter">
          <span>Why</span>
          <textarea name="why" required maxLength={2000} rows={2} dir="auto" />
        </label>
        <label class="filter">
          <span>Your name, which is kept with it</span>
          <input name="by" required maxLength={200} defaultValue={corrector.by} autocomplete="off" dir="auto" />
        </label>
        {asksToken && (
          <label class="filter">
            <span>The server’s token; it stays in this tab until you close it</span>
            <input name="token" type="password" required autocomplete="off" />
          </label>
        )}
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <p class="buttons">
          <button type="submit" disabled={busy}>
            Keep this
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Leave it
          </button>
        </p>
      </form>
    </dialog>
  );
};
