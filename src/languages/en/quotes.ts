import type { QuoteRules } from "../rules/quotes.ts";

export const quotes = {} satisfies QuoteRules;
