/** What is made ready while nobody waits for anything: the lists of the dossier, what is looked up in them, then its texts for searching. */

import { type HasTime, whenIdle } from "../when-seen.ts";
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

/**
 * @param isCurrent False once a newer dossier is shown: then there is nothing more to do for this one.
 * @param onReady Called when all is ready.
 */
export const readAhead = (index: DossierIndex, isCurrent: () => boolean, onReady: () => void): void => {
  const waiting = [
    ...lists.map((list) => () => index.dossier[list]),
    ...(Object.keys(index) as (keyof DossierIndex)[]).map((part) => () => index[part]),
  ];
  const step = (hasTime: HasTime): void => {
    if (!isCurrent()) return;
    const next = waiting.shift();
    if (next !== undefined) next();
    if (next === undefined && prepareSearch(index, hasTime)) onReady();
    else whenIdle(step);
  };
  whenIdle(step);
};
