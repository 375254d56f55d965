import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = { ...noQuoteRules } satisfies QuoteRules;
