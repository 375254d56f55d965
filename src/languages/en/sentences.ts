import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = { abbreviations: ["mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "sgt", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "vs", "inc", "co", "corp", "ltd", "etc"] } satisfies SentenceRules;
