/** The chains of credit that one sentence states. */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/index.ts";
import { Shape, type Tokens } from "../tokens.ts";
import { buildChains, type Chain } from "./chain.ts";
import { findSourceNames, findUnknownMedia, type SourceName } from "./names.ts";
import { judgeNames, type Positioned } from "./position.ts";

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.shapes[i] as number) & Shape.capital) !== 0;

/** True where a small word stands between two names: "AFP and Reuters". A mere comma may end an attribution. */
const isBreath = (tokens: Tokens, left: SourceName, right: SourceName): boolean => {
  const gap = right.from - left.to - 1;
  if (gap < 1 || gap > 2) return false;
  const between = tokens.folded.slice(left.to + 1, right.from);
  const words = between.filter((word) => word !== ",");
  return words.length === 1 && words.every((word, i) => word.length < 4 && !isCapital(tokens, left.to + 1 + i));
};

/** More names than this in one sentence are a list of agencies, not a credit; the rest is not looked at. */
const MOST_NAMES = 24;

/**
 * Reads one sentence.
 *
 * @param isOther True where the tokens `[first, last]` name something that is no medium: a person, a company.
 */
export const readSentence = (
  tokens: Tokens,
  range: readonly [number, number],
  language: Language,
  directory: Directory,
  isOther: (first: number, last: number) => boolean,
): Chain[] => {
  const known = findSourceNames(tokens, range, language, directory)
    .slice(0, MOST_NAMES)
    .filter(({ first, last }) => !isOther(first, last));
  const names = [...known, ...findUnknownMedia(tokens, range, known, language)].sort((a, b) => a.first - b.first);
  if (names.length === 0) return [];
  const judged = new Map<SourceName, Positioned>();
  for (const positioned of judgeNames(tokens, range, names, language)) judged.set(positioned.name, positioned);
  // what is said in one breath with a credited name is credited with it
  const shared = new Set<SourceName>();
  const spread = (from: SourceName | undefined, to: SourceName | undefined): void => {
    if (from === undefined || to === undefined || judged.has(to)) return;
    const source = judged.get(from);
    const [left, right] = from.first < to.first ? [from, to] : [to, from];
    if (source === undefined || source.position === "mark" || !language.cased || !isBreath(tokens, left, right)) return;
    shared.add(to);
    judged.set(to, { name: to, position: source.position, from: to.from, to: to.to });
  };
  for (const [i, name] of names.entries()) spread(names[i - 1], name);
  for (let i = names.length - 1; i > 0; i--) spread(names[i], names[i - 1]);
  // a medium that only the text names counts beside one that is known: as what that one cites, or cites it
  const credited = names.flatMap((name) => judged.get(name) ?? []);
  if (!credited.some(({ name }) => name.known !== null)) return [];
  return buildChains(
    credited,
    range,
    (left, right) => (shared.has(left.name) || shared.has(right.name)) && isBreath(tokens, left.name, right.name),
  );
};
