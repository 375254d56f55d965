/**
 * Puts the credited names of one sentence in order: who tells the reader first, the origin last.
 *
 * "A reports, citing B" is A, B. Attributions behind the words that they attribute wrap from the inside out: in "…, KCNA
 * said on Friday, Trend reports referring to TASS" the last stands nearest to the reader. An attribution at the
 * beginning wraps what follows: "Reuters reported that Xinhua said …" is Reuters, Xinhua.
 */
import type { Positioned } from "./position.ts";

/** Tokens from the sentence's beginning within which an attribution stands before what it attributes. */
const OPENING = 4;
/** Tokens that may follow one that stands behind all of it: "TASS reported on Friday." */
const CLOSING = 4;

export interface Chain {
  readonly links: readonly Positioned[];
  /** The first link wraps an attribution that itself is passed on, as publishers do of themselves. */
  readonly publisher: boolean;
}

interface Group {
  readonly links: Positioned[];
  readonly from: number;
  readonly to: number;
}

const makeGroup = (links: Positioned[]): Group => ({
  links,
  from: Math.min(...links.map(({ from }) => from)),
  to: Math.max(...links.map(({ to }) => to)),
});

const sameSource = (a: Positioned, b: Positioned): boolean => a.name.known !== null && a.name.known === b.name.known;

/** A voice with those it cites; a citation without a voice of its own stands alone. */
const groupVoices = (positioned: readonly Positioned[]): Group[] => {
  const groups: Positioned[][] = [];
  let waiting: Positioned[] = [];
  for (const item of positioned) {
    if (item.position === "cited") (groups.at(-1) ?? waiting).push(item);
    else {
      groups.push([item, ...waiting]);
      waiting = [];
    }
  }
  if (waiting.length > 0) groups.push(waiting);
  return groups.map(makeGroup);
};

const withoutRepeats = (links: readonly Positioned[]): Positioned[] =>
  links.filter((link, i) => !links.slice(0, i).some((earlier) => sameSource(earlier, link)));

/**
 * @param positioned The credited names of one sentence in the order of the text.
 * @param isJoined Whether two neighbouring names are said in one breath ("AFP and Reuters"), which makes two chains.
 */
export const buildChains = (
  positioned: readonly Positioned[],
  [start, end]: readonly [number, number],
  isJoined: (left: Positioned, right: Positioned) => boolean,
): Chain[] => {
  const groups = groupVoices(positioned);
  const marks = groups.filter(({ links }) => links[0]?.position === "mark");
  const voices = groups.filter(({ links }) => links[0]?.position !== "mark");
  const breaths: Group[][] = [];
  for (const [i, group] of voices.entries()) {
    const [before, link] = [voices[i - 1]?.links[0], group.links[0]];
    if (before !== undefined && link !== undefined && !isJoined(before, link)) breaths.at(-1)?.push(group);
    else breaths.push([group]);
  }
  const chains = breaths.map((nested): Chain => {
    const [first, last] = [nested[0] as Group, nested.at(-1) as Group];
    const wraps = first.from - start <= OPENING && end - last.to > CLOSING;
    const links = withoutRepeats((wraps ? nested : [...nested].reverse()).flatMap((group) => group.links));
    return { links, publisher: !wraps && links.length > 2 && last.links.length > 1 };
  });
  const marked = marks.map(({ links }) => ({ links: withoutRepeats(links), publisher: false }));
  // "(Reuters) – …, according to AP": what stands before it all wraps it
  const [opening] = marks;
  const [only] = chains;
  if (
    opening !== undefined &&
    only !== undefined &&
    opening.from - start <= 1 &&
    chains.length === 1 &&
    marks.length === 1
  )
    return [{ links: withoutRepeats([...opening.links, ...only.links]), publisher: false }];
  return [...chains, ...marked];
};
