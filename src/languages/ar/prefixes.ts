/** Phrases with what Arabic writes onto their first word: "و", "ل", "ب". */
import { list } from "../rules/list.ts";

/**
 * The phrases of a list, alone and prefixed.
 *
 * @example
 * prefixed("الوزير") // "الوزير, والوزير, بالوزير, للوزير"
 */
export const prefixed = (phrases: string): string =>
  list(phrases)
    .flatMap((phrase) => [
      phrase,
      `و${phrase}`,
      `ب${phrase}`,
      phrase.startsWith("ال") ? `لل${phrase.slice(2)}` : `ل${phrase}`,
    ])
    .join(", ");
