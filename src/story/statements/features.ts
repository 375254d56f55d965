/**
 * What of a passage no language owns: who and what it names, its numbers, and the concepts of the field in it. By these the words
 * quoted in one language are looked for in a sentence of another, beyond the alignment of whole sentences, which may rest on the
 * telling around them ("met in Sochi and said that …").
 */
import type { EntityId, Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { firstFrom, startingIn } from "../../read/spans.ts";

/** Fewest features of a quote by which it can be told whether a sentence holds them. */
const MIN_FEATURES = 2;
/** Share of a quote's features that a sentence must hold. */
const MIN_SHARED = 0.34;

/** Names, numbers and concepts in a span. */
export const featuresOf = (
  doc: ReadDoc,
  { start, end }: Span,
  ofMention: readonly (EntityId | null)[],
): Set<string> => {
  const { mentions, concepts } = doc;
  const found = new Set<string>();
  for (let i = firstFrom(mentions, start); i < mentions.length && (mentions[i] as Span).start < end; i++) {
    const entity = ofMention[i] ?? null;
    if (entity !== null) found.add(entity);
  }
  for (const value of numbersIn(doc, { start, end })) found.add(value);
  for (let i = firstFrom(concepts, start); i < concepts.length && (concepts[i] as Span).start < end; i++)
    found.add((concepts[i] as (typeof concepts)[number]).concept);
  return found;
};

/** The numbers in a span that are written in figures, by value. */
export const numbersIn = ({ quantities }: ReadDoc, span: Span): string[] =>
  startingIn(quantities, span)
    .filter(({ spelled }) => !spelled)
    .map(({ value }) => value);

/** True unless a quote's features tell that a sentence does not hold its words. */
export const holds = (sentence: ReadonlySet<string>, quote: ReadonlySet<string>): boolean => {
  if (quote.size < MIN_FEATURES) return true;
  let shared = 0;
  for (const feature of quote) if (sentence.has(feature)) shared++;
  return shared >= quote.size * MIN_SHARED;
};
