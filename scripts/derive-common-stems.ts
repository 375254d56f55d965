/**
 * Writes src/read/subject/common-stems.ts: which stems are common in news of a language, and how common. A text is cut into
 * pieces of 300 words, and a stem's share is that of the pieces it stands in. Only counts leave the texts.
 * Run: node scripts/derive-common-stems.ts DOCS.jsonl… (lines with `lang` and `text` or `body`). Shipped: from the dev documents of
 * bench/reuse without those of ECB+, the training parts of bench/quotes, and the pages of bench/extraction; not from bench/stories.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { getLanguage } from "../src/languages/index.ts";
import { ideographsAt, stemsOf } from "../src/read/subject/words.ts";
import { TokenKind, tokenise } from "../src/read/tokens.ts";

/** Shares told apart; what is rarer than the last is not listed. */
const LEVELS = [0.6, 0.4, 0.25, 0.15, 0.1, 0.065, 0.04, 0.025, 0.016, 0.01];
const PIECE = 300;
/** A shorter last piece tells little. */
const LEAST_PIECE = 80;
/** A language with fewer pieces than this is too small a sample, and a stem in fewer than this too. */
const LEAST_PIECES = 60;
const LEAST_COUNT = 2;

const counts = new Map<string, Map<string, number>>();
const pieces = new Map<string, number>();

const addPiece = (lang: string, stems: ReadonlySet<string>): void => {
  const inLanguage = counts.get(lang) ?? new Map<string, number>();
  counts.set(lang, inLanguage);
  pieces.set(lang, (pieces.get(lang) ?? 0) + 1);
  for (const stem of stems) inLanguage.set(stem, (inLanguage.get(stem) ?? 0) + 1);
};

for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { lang, text, body } = JSON.parse(line) as { lang: string | null; text?: string; body?: string };
    if (lang === null) continue;
    const language = getLanguage(lang);
    const tokens = tokenise(text ?? body ?? "", language);
    let [stems, words] = [new Set<string>(), 0];
    for (let i = 0; i < tokens.count; i++) {
      const kind = tokens.kinds[i];
      if (kind !== TokenKind.word && kind !== TokenKind.ideograph) continue;
      const pair = kind === TokenKind.ideograph ? ideographsAt(tokens, i) : undefined;
      for (const stem of kind === TokenKind.word ? stemsOf(tokens.folded[i]!) : []) stems.add(stem);
      if (pair !== undefined) stems.add(pair);
      if (++words < PIECE) continue;
      addPiece(lang, stems);
      [stems, words] = [new Set(), 0];
    }
    if (words >= LEAST_PIECE) addPiece(lang, stems);
  }

const large = [...pieces]
  .filter(([, of]) => of >= LEAST_PIECES)
  .map(([lang]) => lang)
  .sort();
const lists = large.map((lang) => {
  const shares = [...(counts.get(lang) as Map<string, number>)]
    .filter(([, count]) => count >= LEAST_COUNT)
    .map(([stem, count]) => [stem, count / (pieces.get(lang) as number)] as const);
  const levels = LEVELS.map((level, i) => {
    const above = LEVELS[i - 1] ?? 2;
    const stems = shares.filter(([, share]) => share >= level && share < above).map(([stem]) => stem);
    return `    [${level}, ${JSON.stringify(stems.sort().join(" "))}],`;
  });
  return `  ${lang}: [\n${levels.join("\n")}\n  ],`;
});
writeFileSync(
  new URL("../src/read/subject/common-stems.ts", import.meta.url),
  `/**
 * Stems that are common in news, by language and by the share of pieces of ${PIECE} words that they stand in. Written by
 * scripts/derive-common-stems.ts from news in ${large.join(" ")}; never from a reader's pile.
 */

/** Share that a stem is taken to have where its language's list does not name it. */
export const RARE_SHARE = ${LEVELS.at(-1)! / 2};

export const commonStems: Readonly<Record<string, readonly (readonly [share: number, stems: string])[]>> = {
${lists.join("\n")}
};
`,
);
