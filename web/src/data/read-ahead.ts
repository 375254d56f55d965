/** What is made ready while nobody waits for anything: the lists of the dossier, then its texts for searching. */
import type { DossierIndex } from "./dossier-index.ts";
import { prepareSearch } from "./search.ts";

const lists = [
  "stories",
  "entities",
  "events",
  "statements",
  "claims",
  "accounts",
  "commitments",
  "provenance",
] as const;

/** Milliseconds that a browser without idle callbacks is left alone for, and then works. */
const PAUSE_MS = 50;
const WORK_MS = 10;

const whenIdle = (work: (hasTime: () => boolean) => void): void => {
  if (typeof requestIdleCallback === "function")
    requestIdleCallback((deadline) => work(() => deadline.timeRemaining() > 0));
  else
    setTimeout(() => {
      const end = performance.now() + WORK_MS;
      work(() => performance.now() < end);
    }, PAUSE_MS);
};

/**
 * @param isCurrent False once a newer dossier is shown: then there is nothing more to do for this one.
 * @param onReady Called when all is ready.
 */
export const readAhead = (index: DossierIndex, isCurrent: () => boolean, onReady: () => void): void => {
  const waiting = [...lists];
  const step = (hasTime: () => boolean): void => {
    if (!isCurrent()) return;
    const list = waiting.shift();
    if (list !== undefined) index.dossier[list].at(0);
    if (list === undefined && prepareSearch(index, hasTime)) onReady();
    else whenIdle(step);
  };
  whenIdle(step);
};
