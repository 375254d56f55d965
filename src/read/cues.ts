/** Lists of cue words of a language, compiled once per language: patterns of `matcher.ts`, separated by commas. */
import { buildMatcher, type Matcher } from "./matcher.ts";

/** Compiles named lists of patterns into one matcher whose values are the lists' names. */
export const buildCues = <K extends string>(lists: Readonly<Record<K, string>>): Matcher<K> =>
  buildMatcher(
    Object.entries<string>(lists).flatMap(([name, patterns]) =>
      patterns
        .split(/(?<!\\),/)
        .map((pattern) => pattern.replaceAll("\\,", ",").trim())
        .filter((pattern) => pattern !== "")
        .map((pattern) => ({ pattern, value: name as K })),
    ),
  );

/** Keeps what is compiled from a language's data as long as the language itself. */
export const perLanguage = <L extends object, T>(make: (language: L) => T): ((language: L) => T) => {
  const made = new WeakMap<L, T>();
  return (language) => {
    let value = made.get(language);
    if (value === undefined) {
      value = make(language);
      made.set(language, value);
    }
    return value;
  };
};
