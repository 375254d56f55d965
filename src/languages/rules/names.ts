/** What the names stage asks of a language. */
export type NameRules = Readonly<Record<never, never>>;
