/** Forms of a name that do not depend on script, order of its parts, initials or marks: the keys under which names meet. */
import anyAscii from "any-ascii";
import type { EntityKind } from "../../model/index.ts";
import { foldName } from "../../read/characters.ts";

/** Latin words of a name in any script, folded. */
export const romanise = (name: string): string[] =>
  foldName(anyAscii(foldName(name)))
    .split(" ")
    .filter((word) => word.length > 0);

/**
 * The key of a name: of a person its words without initials, in alphabetical order, so that "Jong-un Kim" meets
 * "Kim Jong Un", and of a facility too ("Hotel Saga", "Saga Hotel"); of anything else its words as they stand.
 */
export const signatureOf = (kind: EntityKind, name: string): string => {
  const words = romanise(name);
  if (kind === "facility") return words.sort().join(" ");
  if (kind !== "person") return words.join(" ");
  const full = words.filter((word) => word.length > 1);
  return (full.length >= 2 ? full : words).sort().join(" ");
};
