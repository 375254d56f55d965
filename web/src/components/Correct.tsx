/** The way to put a finding right, where a server keeps corrections: a button, and the dialog it opens. Shown nowhere else. */
import { useMemo, useState } from "preact/hooks";
import type { CorrectableKind } from "../../../src/model/correctable.ts";
import { useDossier } from "../context.ts";
import {
  actionsFor,
  actionWords,
  type Choice,
  joinable,
  joinChoices,
  kindWords,
  splitChoices,
  splitOut,
  typeChoices,
} from "../data/correcting.ts";
import { type Asked, type JournalEntry, journalAddress } from "../journal.ts";
import { JournalForm } from "./JournalForm.tsx";

interface Props {
  readonly kind: CorrectableKind;
  readonly id: string;
  readonly label: string;
}

type Action = keyof typeof actionWords;

interface JoinProps extends Props {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const Join = ({ kind, id, chosen, onChoose }: JoinProps) => {
  const index = useDossier();
  const [typed, setTyped] = useState("");
  const others = useMemo(() => joinable(index, kind, id), [index, kind, id]);
  const choices = joinChoices(index, others, typed);
  return (
    <>
      <label class="filter">
        <span>Words of the other</span>
        <input type="search" value={typed} dir="auto" onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <label class="filter">
        <span>Which one? Both will be called what this {kindWords[kind]} is called</span>
        <select size={6} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </>
  );
};

interface SplitProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

const Split = ({ choices, chosen, onChoose }: SplitProps) => (
  <fieldset class="split">
    <legend>What is split off</legend>
    {choices.map(({ value, label }) => (
      <label key={value}>
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={(event) =>
            onChoose(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
          }
        />
        <span dir="auto">{label}</span>
      </label>
    ))}
  </fieldset>
);

interface NameProps {
  readonly words: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

const NameField = ({ words, value, onInput }: NameProps) => (
  <label class="filter">
    <span>{words}</span>
    <input value={value} maxLength={300} dir="auto" onInput={(event) => onInput(event.currentTarget.value)} />
  </label>
);

const CorrectForm = ({
  kind,
  id,
  label,
  onClose,
}: Props & { readonly onClose: (made: JournalEntry | null) => void }) => {
  const index = useDossier();
  const splits = useMemo(() => splitChoices(index, kind, id), [index, kind, id]);
  const actions = actionsFor(kind, splits);
  const types = typeChoices(kind);
  const [action, setAction] = useState<Action>(actions[0] ?? "confirm");
  const [name, setName] = useState(label);
  const [newName, setNewName] = useState("");
  const [other, setOther] = useState("");
  const [type, setType] = useState(types[0]?.value ?? "");
  const [out, setOut] = useState<readonly string[]>([]);
  const asked = (): Asked | string => {
    switch (action) {
      case "rename":
        return name.trim() === "" ? "Say what to call it." : { action, kind, targets: [id], label: name.trim() };
      case "join":
        return other === "" ? "Choose the other one." : { action, kind, targets: [id, other] };
      case "split":
        if (out.length === 0 || out.length === splits.length) return "Choose some of them, not all.";
        return { action, kind, targets: [id], out: splitOut(kind, out), label: newName.trim() || null };
      case "retype":
        return { action, kind, targets: [id], type };
      default:
        return { action, kind, targets: [id] };
    }
  };
  return (
    <JournalForm title={`Correct this ${kindWords[kind]}`} about={label} asked={asked} onClose={onClose}>
      <fieldset class="actions">
        <legend>What is to be done</legend>
        {actions.map((one) => (
          <label key={one}>
            <input type="radio" name="action" checked={one === action} onChange={() => setAction(one)} />
            {actionWords[one]}
          </label>
        ))}
      </fieldset>
      {action === "rename" && <NameField words="What to call it" value={name} onInput={setName} />}
      {action === "join" && <Join kind={kind} id={id} label={label} chosen={other} onChoose={setOther} />}
      {action === "split" && (
        <>
          <Split choices={splits} chosen={out} onChoose={setOut} />
          {kind !== "statement" && (
            <NameField words="What to call it, if not by its own words" value={newName} onInput={setNewName} />
          )}
        </>
      )}
      {action === "retype" && (
        <label class="filter">
          <span>What it is</span>
          <select value={type} onChange={(event) => setType(event.currentTarget.value)}>
            {types.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
    </JournalForm>
  );
};

export const Correct = (finding: Props) => {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  if (journalAddress === null) return null;
  return (
    <div class="correct">
      <button type="button" onClick={() => setOpen(true)}>
        Correct this {kindWords[finding.kind]}
      </button>{" "}
      <span class="soft" role="status">
        {done && "Kept in the journal. The page follows in a moment."}
      </span>
      {open && (
        <CorrectForm
          {...finding}
          onClose={(made) => {
            setOpen(false);
            setDone(made !== null);
          }}
        />
      )}
    </div>
  );
};
