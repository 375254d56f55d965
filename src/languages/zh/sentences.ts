import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list("mr, mrs, ms, dr, no, st, vs"),
  finalAbbreviations: list("u.s, inc, co, corp, ltd, etc, a.m, p.m"),
  starters: [],
  ordinalPoints: false,
  afterQuotes: list("的, 等, 一词, 这一, 这个, 之类, 和, 与, 及, 为, 是, 称, 说, 表示, 以及, 之称, 地, 了"),
} satisfies SentenceRules;
