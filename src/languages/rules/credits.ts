/** What the credits stage asks of a language. */
export type CreditRules = Readonly<Record<never, never>>;
