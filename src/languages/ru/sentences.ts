import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: [
    "г",
    "гг",
    "т.е",
    "т.к",
    "т.д",
    "т.п",
    "проф",
    "акад",
    "ген",
    "им",
    "ул",
    "тыс",
    "млн",
    "млрд",
    "руб",
    "долл",
    "др",
    "см",
    "стр",
    "напр",
  ],
} satisfies SentenceRules;
