import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list("mr, mrs, ms, dr, no, st, vs"),
  finalAbbreviations: list("u.s, inc, co, corp, ltd, etc, a.m, p.m"),
  starters: [],
  ordinalPoints: false,
  afterQuotes: list(
    "と, という, といった, として, との, とする, など, や, を, に, が, は, の, も, で, から, だ, って, ということ, な, へ, より, か",
  ),
} satisfies SentenceRules;
