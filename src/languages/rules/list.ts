/**
 * A list of phrases written as one string, separated by commas, so that a language's data reads as prose.
 *
 * @example
 * list("read more, see also") // ["read more", "see also"]
 */
export const list = (phrases: string): readonly string[] =>
  phrases
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
