/** Texts repeat their words: what is made of a word is made once and kept, within bounds. */

/** Longest string that the engine copies when it is cut from another; a longer one holds the whole text that it was cut from. */
const LONGEST_COPIED = 12;

const alone = (text: string): string =>
  text.length <= LONGEST_COPIED ? text : Buffer.from(text, "utf16le").toString("utf16le");

/**
 * Makes a function of a string that remembers what it gave.
 *
 * @param most Strings that are remembered; after them it begins anew.
 */
export const remember = <V>(make: (key: string) => V, most = 100_000): ((key: string) => V) => {
  const known = new Map<string, V>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined || known.has(key)) return earlier as V;
    if (known.size >= most) known.clear();
    const kept = alone(key);
    const value = make(kept);
    known.set(kept, value);
    return value;
  };
};
