/** Puts off what nobody waits for until the reader sees what was drawn. */

/** Milliseconds after which the page does not wait to be seen: in the background nothing is drawn. */
const UNSEEN_MS = 500;

/** Once what was drawn is on the screen. Returns what calls it off. */
export const whenSeen = (then: () => void): (() => void) => {
  let due: (() => void) | null = then;
  const once = (): void => {
    const now = due;
    due = null;
    now?.();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, UNSEEN_MS);
  return () => {
    due = null;
  };
};
