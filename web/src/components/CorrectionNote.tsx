/** What a reader put right of a finding: what was done, by whom, when and why, so that nobody takes it for what was found. */
import { correctionsIn, correctionWords } from "../../../src/dossier/corrections-of.ts";
import type { Dossier } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { dayWords } from "../data/when.ts";
import { Words } from "./Words.tsx";

type Lookup = ReturnType<typeof correctionsIn>;
const lookups = new WeakMap<Dossier, Lookup>();
const lookupOf = (dossier: Dossier): Lookup => {
  const known = lookups.get(dossier) ?? correctionsIn(dossier);
  lookups.set(dossier, known);
  return known;
};

interface Props {
  readonly of: { readonly corrections?: readonly string[] | undefined };
}

export const CorrectionNotes = ({ of }: Props) => {
  const { dossier } = useDossier();
  const made = lookupOf(dossier)(of);
  if (made.length === 0) return null;
  return (
    <ul class="corrected plain">
      {made.map((correction) => (
        <li key={correction.id}>
          <span class={`badge ${correction.action === "confirm" ? "good" : "open"}`}>
            <span aria-hidden="true">✎</span> {correction.action === "confirm" ? "confirmed" : "corrected"}
          </span>{" "}
          <Words text={correctionWords(correction)} />, <time dateTime={correction.at}>{dayWords(correction.at)}</time>:{" "}
          <Words text={correction.why} />
        </li>
      ))}
    </ul>
  );
};
