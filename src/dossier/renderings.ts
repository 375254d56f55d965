/**
 * Orders the quotes of one statement for reading: the pieces of an utterance together, renderings with the very same words
 * once with all their reports, the one judged closest first, the others language by language.
 */
import type { Quote, Statement } from "../model/index.ts";

/** What one report gives of the statement: one quote, or the pieces of a split one, in the order of its text. */
export type Utterance = readonly [Quote, ...Quote[]];

/** The same words in one report or more. */
export type Rendering = readonly [Utterance, ...Utterance[]];

export interface Renderings {
  readonly closest: Rendering;
  /** All others, those in the language of the closest first. */
  readonly others: readonly { readonly lang: string; readonly renderings: readonly Rendering[] }[];
  /** How many utterances there are in all. */
  readonly count: number;
}

const group = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): (readonly [Thing, ...Thing[]])[] =>
  [...Map.groupBy(things, keyOf).values()].map(([first, ...rest]) => [first!, ...rest]);

/** A quote that lies within another of its utterance (the quoted words of a half-quoted sentence) is shown there already. */
const outermost = (pieces: Utterance): Utterance => {
  const [first, ...rest] = pieces.filter(
    (piece) =>
      !pieces.some(
        (other) =>
          other !== piece &&
          other.content.start <= piece.content.start &&
          piece.content.end <= other.content.end &&
          other.content.end - other.content.start > piece.content.end - piece.content.start,
      ),
  );
  return first === undefined ? pieces : [first, ...rest];
};

const utteranceKey = (quote: Quote): string => `${quote.content.report} ${quote.utterance}`;

/** Split quotes stay apart even where they say the same: each of their pieces must be shown to be reached. */
const wordsKey = ([first, ...rest]: Utterance): string =>
  rest.length === 0 ? JSON.stringify([first.lang, first.kind, first.content.exact]) : utteranceKey(first);

export const arrangeRenderings = (statement: Statement): Renderings => {
  const best = statement.quotes[statement.closest] ?? statement.quotes[0]!;
  const inTextOrder = statement.quotes.toSorted((a, b) => a.content.start - b.content.start);
  const utterances = group(inTextOrder, utteranceKey)
    .toSorted((a, b) => Number(b.includes(best)) - Number(a.includes(best)))
    .map(outermost);
  const [closest, ...rest] = group(utterances, wordsKey);
  const languages = group(rest, ([[quote]]) => quote.lang).map((renderings) => ({
    lang: renderings[0][0][0].lang,
    renderings,
  }));
  const others = languages.toSorted((a, b) =>
    a.lang === best.lang ? -1 : b.lang === best.lang ? 1 : a.lang < b.lang ? -1 : 1,
  );
  return { closest: closest!, others, count: countRenderings(statement) };
};

/** How many reports or passages give a statement, the pieces of a split or nested quote counted once. */
export const countRenderings = (statement: Statement): number => new Set(statement.quotes.map(utteranceKey)).size;
