/** What every component may ask for: the dossier, what its first page says, and the address that is open. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Front } from "../../src/dossier/front.ts";
import type { DossierIndex } from "./data/dossier-index.ts";
import type { Route } from "./data/route.ts";

export const FrontContext = createContext<Front | null>(null);
export const DossierContext = createContext<DossierIndex | null>(null);
export const RouteContext = createContext<Route>({ view: "overview", id: null, query: {} });

export const useFront = (): Front => {
  const front = useContext(FrontContext);
  if (front === null) throw new Error("useFront is called outside the page");
  return front;
};

/** Null while the page has read no more than its front. */
export const useDossierIfRead = (): DossierIndex | null => useContext(DossierContext);

export const useDossier = (): DossierIndex => {
  const index = useContext(DossierContext);
  if (index === null) throw new Error("useDossier is called outside the page");
  return index;
};

export const useRoute = (): Route => useContext(RouteContext);
