/** What the layout stage asks of a language. */
export type LayoutRules = Readonly<Record<never, never>>;
