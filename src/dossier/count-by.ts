/** Counts how often each key comes up, most frequent first, ties by key. */
export const countBy = <Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): [key: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};
