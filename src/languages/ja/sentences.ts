import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: [],
  finalAbbreviations: [],
  starters: [],
  ordinalPoints: false,
  afterQuotes: ["と"],
} satisfies SentenceRules;
