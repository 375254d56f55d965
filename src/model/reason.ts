/** What went wrong, for a message to end with: the error's own words, or the thrown value as text. */
export const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
