/** What the frames stage asks of a language. */
export type FrameRules = Readonly<Record<never, never>>;
