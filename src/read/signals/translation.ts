/**
 * Whether a text was translated or spun by a machine without care, from the signs found in it. Modern machine translation
 * leaves none of them and is not told; what is told is the text that a reader must not quote.
 */
import type { Signal } from "../../model/index.ts";
import type { Finding } from "./find.ts";

/** Weight of all signs from which a text is called so: three broken clauses, or two and a scraper's debris. */
const THRESHOLD = 3;
/** The same per sentence, so that a long clean text may have its slips. */
const PER_SENTENCE = 0.04;
/** Kinds of slips in the words themselves that there must be: debris alone says only that a page was scraped. */
const FEWEST_GARBLED = 2;

export const judgeTranslation = (findings: readonly Finding[], sentences: number): Signal | null => {
  const weight = findings.reduce((sum, finding) => sum + finding.weight, 0);
  const broken = findings.filter(
    ({ kind, weight }) => weight > 0 && (kind === "garbled" || kind === "unbalanced-quote"),
  ).length;
  const garbled = findings.filter(({ kind }) => kind === "garbled").length;
  if (garbled === 0 || broken < FEWEST_GARBLED) return null;
  if (weight < THRESHOLD || weight < PER_SENTENCE * sentences) return null;
  return {
    kind: "machine-translated",
    span: null,
    note: `${garbled} broken or garbled ${garbled === 1 ? "place" : "places"} in ${sentences} sentences (score ${weight.toFixed(1)}, told from ${THRESHOLD.toFixed(1)}) suggest a machine translated or rewrote this text.`,
  };
};
