import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list("د, أ, م, ص, ج, ط, ت, ق, هـ, أ.د, د.ب, ق.م"),
  finalAbbreviations: list("إلخ, الخ, م, هـ, ق.م"),
  starters: [],
  ordinalPoints: false,
  afterQuotes: [],
} satisfies SentenceRules;
