import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = { abbreviations: [] } satisfies SentenceRules;
