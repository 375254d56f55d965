/**
 * Names of bodies, facilities, documents and places that a head noun tells: "Saga Hotel", "University of …", "hotel
 * Metropol". What the directory knows stands, unless it is a country or place inside the longer name.
 */
import type { EntityKind } from "../../model/index.ts";
import { type Draft, isCapital, type Stretch } from "./draft.ts";
import { draftName, overlaps, type Range, trim } from "./runs.ts";
import type { Head, Scan } from "./scan.ts";

/** Tokens of the longest name. */
const LONGEST_NAME = 10;

/** True where a word of the range is more than an everyday one: "Saga", not "Foreign". */
const isSpecific = ({ tokens, lexicon }: Stretch, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++)
    if (isCapital(tokens, i) && !lexicon.commonWords.has(tokens.folded[i] as string)) return true;
  return false;
};

/** True where no name that the directory is sure of, a country or place apart, shares a token with the range. */
const isFree = (found: Scan, range: Range): boolean =>
  !found.known.some((known) => {
    if (!overlaps(known, range) || known.forms[0]?.use !== "name") return false;
    const inside = known.last - known.first < range.last - range.first;
    return !inside || (known.kind !== "country" && known.kind !== "place");
  });

/** "Oceanic and Atmospheric Administration": what stands behind a coordinator may be half a name. */
const isSecondHalf = ({ tokens, lexicon, from }: Stretch, first: number, found: Scan): boolean =>
  first - 2 >= from &&
  lexicon.coordinators.has(tokens.folded[first - 1] as string) &&
  isCapital(tokens, first - 2) &&
  !found.known.some((known) => known.last === first - 2);

/** "Ministry of Safety" of "Ministry of Safety and Security": what another capital follows behind a coordinator. */
const isFirstHalf = ({ tokens, lexicon, to }: Stretch, last: number, found: Scan): boolean =>
  last + 2 < to &&
  lexicon.coordinators.has(tokens.folded[last + 1] as string) &&
  isCapital(tokens, last + 2) &&
  ![...found.known, ...found.demonyms, ...found.titles, ...found.headsFirst].some(({ first }) => first === last + 2);

/** "Ministry of …", "Hotel …": from the head noun to the end of the run, to a title, or to a country's full name behind it. */
const fromHead = (stretch: Stretch, run: Range, head: Head, found: Scan): Draft | null => {
  const { tokens } = stretch;
  let last = Math.min(trim(stretch, run.first, run.last).last, head.first + LONGEST_NAME - 1);
  const title = found.titles.find((other) => other.first > head.last && other.first <= last);
  if (title !== undefined) last = title.first - 1;
  const country = found.known.find(
    (known) =>
      known.kind === "country" && known.last > known.first && known.first > head.last + 1 && known.last === last,
  );
  if (country !== undefined && isCapital(tokens, country.first - 1)) last = country.first - 1;
  while (last > head.last && !isCapital(tokens, last)) last--;
  if (isFirstHalf(stretch, last, found)) return null;
  if (last <= head.last || !isSpecific(stretch, head.last + 1, last)) return null;
  return isFree(found, { first: head.first, last }) ? draftName(stretch, head.first, last, head.kind) : null;
};

/** "… Hotel", "… Declaration": from the beginning of the run, past titles and everyday words, to the head noun. */
const toHead = (stretch: Stretch, run: Range, head: Head, found: Scan): Draft | null => {
  const { tokens, lexicon } = stretch;
  // "Justice Department": a word that is a title elsewhere is none right before a head noun.
  const title = found.titles.filter((other) => other.first >= run.first && other.last < head.first - 1).at(-1);
  let first = Math.max(run.first, (title?.last ?? -1) + 1, head.last - LONGEST_NAME + 1);
  const opens = (i: number): boolean => {
    const word = tokens.folded[i] as string;
    if (!isCapital(tokens, i) || lexicon.connectors.has(word)) return false;
    return i !== stretch.from || !lexicon.commonWords.has(word);
  };
  // "Daniel Osei of the Volta Institute": what stands before a link is another name, unless a head noun begins it.
  if (!found.headsFirst.some((opening) => opening.first === first))
    for (let i = head.first - 1; i > first; i--)
      if (!isCapital(tokens, i) && lexicon.commonWords.has(tokens.folded[i] as string)) {
        first = i + 1;
        break;
      }
  while (first < head.first && !opens(first)) first++;
  if (first >= head.first || !isSpecific(stretch, first, head.first - 1)) return null;
  // "Marion County District Attorney": the head noun goes on into something else.
  if (head.kind === "place" && head.last < run.last) return null;
  if (isSecondHalf(stretch, first, found)) return null;
  return isFree(found, { first, last: head.last }) ? draftName(stretch, first, head.last, head.kind) : null;
};

/** A name with a head noun inside the run. */
export const nameWithHead = (stretch: Stretch, run: Range, found: Scan): Draft | null => {
  const inRun = (head: Head): boolean =>
    head.first >= run.first && head.last <= run.last && isCapital(stretch.tokens, head.first);
  const opening = found.headsFirst.find(inRun);
  const opened = opening === undefined ? null : fromHead(stretch, run, opening, found);
  if (opened !== null) return opened;
  const closing = found.headsLast.filter(inRun).at(-1);
  return closing === undefined ? null : toHead(stretch, run, closing, found);
};

const openingMark = /^["“„«‘'‚]$/;

/** What a lower-case head noun beside a name tells of it: "hotel Metropol", "the Sohae launch site", "the port of Mirna". */
export const kindBeside = (stretch: Stretch, name: Range, found: Scan): EntityKind | null => {
  const { tokens, lexicon } = stretch;
  const kindOf = (head: Head): EntityKind =>
    head.first === head.last && lexicon.headsOfPlaces.has(tokens.folded[head.first] as string) ? "place" : head.kind;
  const behind = found.headsLast.find((head) => head.first === name.last + 1 && head.kind === "facility");
  if (behind !== undefined) return kindOf(behind);
  const quoted = openingMark.test((tokens.folded[name.first - 1] as string | undefined) ?? "");
  const at = quoted ? name.first - 2 : name.first - 1;
  const head = found.headsFirst.find((other) => other.last === at && !isCapital(tokens, other.first));
  // Behind a link stands the place that the thing is in.
  if (head !== undefined && head.last > head.first)
    return head.kind === "facility" || head.kind === "place" ? "place" : null;
  return head === undefined ? null : kindOf(head);
};
