/** What every component may ask for: the dossier and the address that is open. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { DossierIndex } from "./data/dossier-index.ts";
import type { Route } from "./data/route.ts";

export const DossierContext = createContext<DossierIndex | null>(null);
export const RouteContext = createContext<Route>({ view: "overview", id: null, query: {} });

export const useDossier = (): DossierIndex => {
  const index = useContext(DossierContext);
  if (index === null) throw new Error("useDossier is called outside the page");
  return index;
};

export const useRoute = (): Route => useContext(RouteContext);
