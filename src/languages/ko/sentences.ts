import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list("dr, mr, mrs, ms, no, vs, st"),
  finalAbbreviations: list("u.s, inc, co, corp, ltd, etc, a.m, p.m"),
  starters: [],
  ordinalPoints: false,
  afterQuotes: [],
} satisfies SentenceRules;
