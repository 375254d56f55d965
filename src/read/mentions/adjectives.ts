/**
 * A country named by an adjective beside what acts in its name: "the Norwegian side", "Russian missiles", "strona polska". Elsewhere
 * an adjective names nobody: "Norwegian salmon".
 */
import type { Draft, Stretch } from "./draft.ts";
import type { Scan } from "./scan.ts";

/** @param isParty Whether the word at a token acts under a country's name: "side", "government", "ships". */
export const findAdjectives = (
  { tokens, sentence, from, to }: Stretch,
  { demonyms }: Scan,
  drafts: readonly Draft[],
  isParty: (token: number) => boolean,
): Draft[] =>
  demonyms.flatMap(({ first, last, form }) => {
    const beside = (last + 1 < to && isParty(last + 1)) || (first > from && isParty(first - 1));
    const taken = drafts.some(
      (draft) =>
        (draft.first <= last && first <= draft.last) ||
        (draft.role !== null && draft.role.first <= last && first <= draft.role.last),
    );
    if (!beside || taken || form.entry.kind !== "country") return [];
    return [
      {
        first,
        last,
        start: tokens.starts[first] as number,
        end: tokens.ends[last] as number,
        kind: "country" as const,
        form: "name" as const,
        name: form.name,
        forms: [form],
        sentence,
        bare: false,
        role: null,
        gender: null,
        metonym: false,
      },
    ];
  });
