/** Puts off what nobody waits for: until the reader sees what was drawn, or until the page has nothing else to do. */

/** Milliseconds after which the page does not wait to be seen: in the background nothing is drawn. */
const UNSEEN_MS = 500;

/** What waits for the next frame to be seen: all of it is done together, so that the page is drawn once for it. */
let waiting: Set<() => void> | null = null;

/** Once what was drawn is on the screen. Returns what calls it off. */
export const whenSeen = (then: () => void): (() => void) => {
  const due = waiting ?? new Set();
  if (waiting === null) {
    const once = (): void => {
      if (waiting === due) waiting = null;
      for (const one of due) {
        due.delete(one);
        one();
      }
    };
    waiting = due;
    requestAnimationFrame(() => setTimeout(once));
    setTimeout(once, UNSEEN_MS);
  }
  const mine = (): void => then();
  due.add(mine);
  return () => {
    due.delete(mine);
  };
};

/** Milliseconds that a browser without idle callbacks is left alone for, and then works. */
const PAUSE_MS = 50;
const WORK_MS = 25;

/** True where more than so many milliseconds are left; default: any. */
export type HasTime = (ms?: number) => boolean;

/** When the page has nothing else to do. `work` is told by a function whether there is still time. Returns what calls it off. */
export const whenIdle = (work: (hasTime: HasTime) => void): (() => void) => {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback((deadline) => work((ms = 0) => deadline.timeRemaining() > ms));
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(() => {
    const end = performance.now() + WORK_MS;
    work((ms = 0) => performance.now() + ms < end);
  }, PAUSE_MS);
  return () => clearTimeout(timer);
};
