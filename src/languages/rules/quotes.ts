/** What the quotes stage asks of a language. */
export type QuoteRules = Readonly<Record<never, never>>;
