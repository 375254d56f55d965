/**
 * The base forms a word of a text may have: "trumpem" may be "trump", "김정은은" may be "김정은". Endings and particles are
 * data of the language; base forms that nobody has are harmless, for they match nothing.
 */
import type { NameRules } from "../../languages/rules/names.ts";
import { fold } from "../characters.ts";
import type { Variants } from "../matcher.ts";
import { remember } from "../remember.ts";

const SHORTEST_STEM = 2;

/** Endings by their last letter, so that a word is tried only against those that can fit. */
const byLastLetter = (endings: readonly string[]): ReadonlyMap<string, readonly (readonly [string, string])[]> => {
  const groups = new Map<string, (readonly [string, string])[]>();
  for (const ending of endings) {
    const [from, to] = ending.split(">") as [string, string];
    const last = from.slice(-1);
    groups.set(last, [...(groups.get(last) ?? []), [from, to]]);
  }
  return groups;
};

/** `word` without each particle it ends in, and without a second one before that. */
const withoutParticles = (word: string, particles: ReadonlySet<string>, longest: number): string[] => {
  const bases: string[] = [];
  const strip = (rest: string, depth: number): void => {
    for (let size = Math.min(longest, rest.length - SHORTEST_STEM); size > 0; size--) {
      if (!particles.has(rest.slice(-size))) continue;
      const base = rest.slice(0, -size);
      if (!bases.includes(base)) bases.push(base);
      if (depth > 1) strip(base, depth - 1);
    }
  };
  strip(word, 2);
  return bases;
};

/**
 * Compiles the inflection of one language. The answer for a word is kept, so a text asks once for each of its words.
 *
 * @example
 * compileInflection({ endings: ["em>"], particles: [] })("trumpem") // ["trump"]
 */
export const compileInflection = (
  rules: Pick<NameRules, "endings" | "particles">,
  proclisis: Variants | undefined = undefined,
): ((folded: string) => readonly string[]) => {
  const groups = byLastLetter(rules.endings);
  const always: readonly (readonly [string, string])[] = groups.get("") ?? [];
  const particles = new Set(rules.particles.map(fold));
  const longest = Math.max(0, ...rules.particles.map((particle) => particle.length));
  const none: readonly string[] = [];
  if (groups.size === 0 && longest === 0 && proclisis === undefined) return () => none;
  return remember((folded) => {
    const bases: string[] = [];
    const letter = folded.slice(-1);
    const added = letter === letter.toUpperCase() ? [] : always;
    if (folded.length > SHORTEST_STEM)
      for (const [from, to] of [...(groups.get(letter) ?? []), ...added]) {
        if (!folded.endsWith(from) || folded.length - from.length < SHORTEST_STEM) continue;
        const base = folded.slice(0, folded.length - from.length) + to;
        if (base !== folded && !bases.includes(base)) bases.push(base);
      }
    for (const rest of proclisis?.(folded) ?? []) {
      bases.push(rest);
      for (const [from, to] of groups.get(rest.slice(-1)) ?? [])
        if (rest.endsWith(from) && rest.length - from.length >= SHORTEST_STEM)
          bases.push(rest.slice(0, rest.length - from.length) + to);
    }
    if (longest > 0 && folded.length > SHORTEST_STEM) bases.push(...withoutParticles(folded, particles, longest));
    return bases;
  });
};

/** Words of the longest name whose base forms are made. */
const LONGEST_NAME = 5;
/** Base forms of one name that are tried. */
const MOST_FORMS = 256;

/** All base forms that a name of several words may have, the name itself first. */
export const formsOfName = (name: string, basesOf: (word: string) => readonly string[]): string[] => {
  const words = name.split(" ");
  if (words.length > LONGEST_NAME) return [name];
  let forms = [""];
  for (const word of words) {
    const bases = [word, ...basesOf(word)];
    forms = forms.flatMap((form) => bases.map((base) => (form === "" ? base : `${form} ${base}`))).slice(0, MOST_FORMS);
  }
  return forms;
};
