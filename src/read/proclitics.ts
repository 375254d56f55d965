/**
 * Words without what is written onto their beginning: Arabic conjunctions, prepositions and the article ("وبالمفاوضات" may be "مفاوضات").
 * What is cut off too much matches nothing, or less than the whole word does.
 */
import type { Language } from "../languages/language.ts";
import { fold } from "./characters.ts";
import { perLanguage } from "./cues.ts";
import type { Variants } from "./matcher.ts";
import { remember } from "./remember.ts";

/** Letters that must be left, so that no short word is cut: "كان" is not "ان". */
const SHORTEST_REST = 3;

/**
 * Compiles the proclitics of one language; undefined where it has none.
 *
 * @example
 * proclisisOf({ proclitics: ["و>", "ال>"] })?.("والحرب") // ["الحرب"]
 */
export const proclisisOf = perLanguage((language: Language): Variants | undefined => {
  const pairs = (language.proclitics ?? []).map((pair) => pair.split(">").map(fold) as [string, string]);
  if (pairs.length === 0) return undefined;
  return remember((folded) =>
    pairs
      .filter(([text, rest]) => folded.startsWith(text) && folded.length - text.length + rest.length >= SHORTEST_REST)
      .map(([text, rest]) => rest + folded.slice(text.length)),
  );
});
