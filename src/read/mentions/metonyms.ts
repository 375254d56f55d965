/**
 * A city that stands for its country's government: "Pyongyang said", "between Seoul and Washington". After a word of
 * place ("in Pyongyang") it is the city; where nothing tells, it is the city too.
 */
import type { DirectoryEntry } from "../../directory/load.ts";
import { TokenKind } from "../tokens.ts";
import { type Draft, type Stretch, suffixOf } from "./draft.ts";
import type { Scan } from "./scan.ts";

/** Auxiliaries and adverbs that may stand between a subject and its verb. */
const LONGEST_AUXILIARY = 3;

/** The country whose government a city may stand for: none where no government sits, or others do too (Brussels). */
export const countryOf = (entry: DirectoryEntry): string | null => entry.seat;

/** True where the token is, or an auxiliary before it leads to, a verb whose subject must be somebody. */
const leadsToVerb = ({ tokens, lexicon, to }: Stretch, at: number, found: Scan): boolean => {
  for (let i = at; i < to && i <= at + LONGEST_AUXILIARY; i++) {
    if (found.agentVerbs.has(i)) return true;
    if (/^["“„«]$/.test(tokens.folded[i] as string)) continue;
    if (tokens.kinds[i] === TokenKind.mark || !lexicon.commonWords.has(tokens.folded[i] as string)) return false;
  }
  return false;
};

const isLocated = (stretch: Stretch, draft: Draft): boolean => {
  const { tokens, lexicon, from } = stretch;
  let previous = draft.first - 1;
  while (previous > from && lexicon.articles.has(tokens.folded[previous] as string)) previous--;
  const word = previous >= from ? (tokens.folded[previous] as string) : "";
  return lexicon.locatives.has(word) || lexicon.locatives.has(suffixOf(stretch, draft));
};

/** "Pyongyang's commitment", "zobowiązanie Pjongjangu": a noun of what only somebody can do. */
const ownsAct = ({ tokens, lexicon }: Stretch, draft: Draft, found: Scan): boolean => {
  if (found.agentNouns.has(draft.first - 1) && !lexicon.articles.size) return true;
  const next = draft.last + 1;
  return tokens.folded[next] === "'s" && (found.agentNouns.has(next + 1) || found.agentNouns.has(next + 2));
};

const isGovernment = (stretch: Stretch, draft: Draft, found: Scan): boolean => {
  const { tokens, lexicon, from } = stretch;
  const previous = draft.first - 1;
  if (found.agentMarkers.has(previous) || lexicon.agentMarkers.has(suffixOf(stretch, draft))) return true;
  if (isLocated(stretch, draft)) return false;
  if (ownsAct(stretch, draft, found)) return true;
  if (!leadsToVerb(stretch, draft.last + 1, found)) return false;
  const word = previous >= from ? (tokens.folded[previous] as string) : "";
  const opens = previous < from || tokens.kinds[previous] === TokenKind.mark;
  return opens || lexicon.commonWords.has(word) || found.agentVerbs.has(previous);
};

/** True where a name stands beside the name of a country, in a row of them: "Malaysia and Singapore". */
const isBesideCountry = (draft: Draft, names: readonly Draft[]): boolean =>
  names.some(
    (other) =>
      other !== draft &&
      other.kind === "country" &&
      other.forms.length === 1 &&
      (other.last === draft.first - 2 || other.first === draft.last + 2),
  );

/** A city-state's name is the country where it acts, owns, has a title or stands among countries; else the city. */
const chooseCityOrState = (stretch: Stretch, draft: Draft, names: readonly Draft[], found: Scan): void => {
  const country = draft.forms.find((form) => form.entry.kind === "country");
  const city = draft.forms.find(
    (form) => form.entry.kind === "place" && country !== undefined && form.entry.of.includes(country.entry.id),
  );
  if (city === undefined) return;
  const { tokens } = stretch;
  const titled = found.titles.some((title) => title.first === draft.last + 1 || title.last === draft.first - 1);
  const acts =
    isGovernment(stretch, draft, found) || tokens.folded[draft.last + 1] === "'s" || isBesideCountry(draft, names);
  if (isLocated(stretch, draft) || !(titled || acts)) draft.forms = [{ ...city, use: "name" }];
};

/** Marks the cities of one sentence that stand for governments. */
export const markMetonyms = (stretch: Stretch, names: readonly Draft[], found: Scan): void => {
  const { tokens, lexicon } = stretch;
  for (const draft of names) if (draft.forms.length > 1) chooseCityOrState(stretch, draft, names, found);
  const cities = names.filter((draft) => draft.forms[0] !== undefined && countryOf(draft.forms[0].entry) !== null);
  for (const [i, draft] of cities.entries()) {
    if (isGovernment(stretch, draft, found)) draft.metonym = true;
    // "between Seoul and Washington": what holds for the first holds for the second.
    const next = cities[i + 1];
    if (next === undefined || !found.agentMarkers.has(draft.first - 1) || next.first !== draft.last + 2) continue;
    if (lexicon.commonWords.has(tokens.folded[draft.last + 1] as string)) next.metonym = true;
  }
};
