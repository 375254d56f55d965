/**
 * Writes src/read/fingerprint/common-features.ts: which features of a sentence are common in news, and how common.
 * A feature's share is the largest share of sentences that have it in any one language, for what is common in one language
 * ("przez") would pass for a rare name in the mean of all. Run: node scripts/derive-common-features.ts DOCS.jsonl…
 * (lines with `lang` and `text`).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { rawReportOf } from "../eval/documents.ts";
import { loadDirectory } from "../src/directory/load.ts";
import { readStages } from "../src/pipeline/default-stages.ts";
import { readReport } from "../src/pipeline/run.ts";
import { featuresOfSentences } from "../src/read/fingerprint.ts";

/** Shares told apart; what is rarer than the last is not listed. */
const LEVELS = [0.4, 0.25, 0.15, 0.09, 0.055, 0.033, 0.02, 0.012, 0.007, 0.004];
/** A language with fewer sentences than this is too small a sample. */
const LEAST_SENTENCES = 1000;

const stages = readStages.filter(({ adds }) =>
  ["tokens", "layout", "sentences", "dates", "quantities", "concepts", "terms", "mentions"].includes(adds),
);
const directory = loadDirectory();
const counts = new Map<string, Map<string, number>>();
const sentences = new Map<string, number>();
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { lang, text } = JSON.parse(line) as { lang: string; text: string };
    const { doc } = readReport(rawReportOf("sample", text, { lang }), directory, stages);
    const { tokens, sentences: read, dates, quantities, concepts, terms, mentions } = doc;
    if (!tokens || !read || !dates || !quantities || !concepts || !terms || !mentions) continue;
    const inLanguage = counts.get(lang) ?? new Map<string, number>();
    counts.set(lang, inLanguage);
    for (const { features } of featuresOfSentences({
      tokens,
      sentences: read,
      dates,
      quantities,
      concepts,
      terms,
      mentions,
    })) {
      sentences.set(lang, (sentences.get(lang) ?? 0) + 1);
      for (const feature of new Set(features.map(({ name }) => name)))
        inLanguage.set(feature, (inLanguage.get(feature) ?? 0) + 1);
    }
  }

const shares = new Map<string, number>();
for (const [lang, inLanguage] of counts) {
  const of = sentences.get(lang) as number;
  if (of < LEAST_SENTENCES) continue;
  for (const [feature, count] of inLanguage) shares.set(feature, Math.max(shares.get(feature) ?? 0, count / of));
}
const levels = LEVELS.map((level, i) => {
  const above = LEVELS[i - 1] ?? 2;
  const features = [...shares].filter(([, share]) => share >= level && share < above).map(([feature]) => feature);
  return `  [${level}, "${features.sort().join(" ")}"],`;
});
writeFileSync(
  new URL("../src/read/fingerprint/common-features.ts", import.meta.url),
  `/**
 * Features that are common among sentences of news, by the share of sentences that have them in the language in which they are
 * commonest. Written by scripts/derive-common-features.ts from news in ${[...sentences]
   .filter(([, of]) => of >= LEAST_SENTENCES)
   .map(([lang]) => lang)
   .sort()
   .join(" ")}; never from a reader's pile.
 */
export const commonFeatures: readonly (readonly [share: number, features: string])[] = [
${levels.join("\n")}
];
`,
);
