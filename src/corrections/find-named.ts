/** What a reader means by the words he gives: an id or its beginning, a name in any script, words of a label, of a quote or of a promise. */
import { findNamed, holdsWords, type KnownNames } from "../dossier/find-statements.ts";
import type { CorrectableKind, Dossier } from "../model/index.ts";
import { foldName } from "../read/characters.ts";
import { type Finding, findingsOf } from "./findings.ts";

/** Signs of an id's beginning that are enough to mean it. */
const LEAST_OF_ID = 6;

/** The findings of a kind that somebody may mean, those he means to the letter alone where there are any. */
export const findingsMeant = (
  dossier: Dossier,
  kind: CorrectableKind,
  wanted: string,
  directory: readonly KnownNames[],
): Finding[] => {
  const findings = findingsOf(dossier, kind);
  const same = findings.filter(({ id }) => id === wanted);
  if (same.length > 0) return same;
  const begun = wanted.length >= LEAST_OF_ID ? findings.filter(({ id }) => id.startsWith(wanted)) : [];
  if (begun.length > 0) return begun;
  const folded = foldName(wanted);
  const called = findings.filter(({ label }) => foldName(label) === folded);
  if (called.length > 0) return called;
  if (kind === "entity") {
    const exact = new Set(
      dossier.entities.filter(({ forms }) => forms.some(({ text }) => foldName(text) === folded)).map(({ id }) => id),
    );
    const named = exact.size > 0 ? exact : findNamed(dossier, wanted, directory);
    return findings.filter(({ id }) => named.has(id));
  }
  const words = folded.split(/\s+/).filter((word) => word !== "");
  const holds = (text: string): boolean => {
    const here = foldName(text);
    return words.length > 0 && words.every((word) => holdsWords(here, word, false));
  };
  const labelled = findings.filter(({ label }) => holds(label));
  return labelled.length > 0 || kind === "event"
    ? labelled
    : findings.filter(({ passages }) => passages.some(({ exact }) => holds(exact)));
};
