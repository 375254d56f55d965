/** Which accounts somebody asks for: by an event's id, or by words. */
import type { Dossier, Event } from "../model/index.ts";
import { foldName } from "../read/characters.ts";
import { findNamed, holdsWords, type KnownNames } from "./find-statements.ts";

/**
 * The accounts of one event, or of the events that words are about.
 *
 * @param wanted  The event's id; or words, each of which its label holds or names somebody or some place of it, in any script.
 */
export const findAccounts = <T extends { readonly event: Event }>(
  accounts: readonly T[],
  wanted: string,
  dossier: Dossier,
  directory: readonly KnownNames[],
): T[] => {
  const exact = accounts.filter(({ event }) => event.id === wanted);
  if (exact.length > 0) return exact;
  const whole = findNamed(dossier, wanted, directory);
  const words = foldName(wanted)
    .split(/\s+/)
    .filter((word) => word !== "");
  const holds = ({ event }: T): boolean => {
    if ([...event.participants, event.place].some((id) => id !== null && whole.has(id))) return true;
    const label = foldName(event.label);
    return words.length > 0 && words.every((word) => holdsWords(label, word, false));
  };
  return accounts.filter(holds);
};
