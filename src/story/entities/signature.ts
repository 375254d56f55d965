/** The key under which a name that the directory does not hold meets itself in other reports. */
import anyAscii from "any-ascii";
import type { Language } from "../../languages/language.ts";
import type { EntityKind } from "../../model/index.ts";
import { fold } from "../../read/characters.ts";
import { respell } from "./spelling.ts";

/** Signature of anything but a person: its words as they stand; of a facility sorted ("Hotel Saga", "Saga Hotel"). */
const thingSignature = (kind: EntityKind, name: string): string => {
  const words = anyAscii(fold(name))
    .toLowerCase()
    .replace(/['`]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return fold(name);
  return (kind === "facility" ? words.sort() : words).join(" ");
};

/**
 * Signatures of a name, its own first, then others it has by its language's spelling. A person's are its words in
 * alphabetical order, without initials, so that "Jong-un Kim" meets "Kim Jong Un".
 */
export const signaturesOf = (kind: EntityKind, name: string, language: Language): string[] => {
  if (kind !== "person") return [thingSignature(kind, name)];
  const signatures = respell(name, language)
    .map((words) => words.sort().join(" "))
    .filter((signature) => signature !== "");
  return signatures.length === 0 ? [fold(name)] : [...new Set(signatures)];
};
