/** The page as a whole: masthead, the view that the address names, and a foot that says what this is. */
import { Masthead, useDossierName } from "./components/Masthead.tsx";
import { Nothing } from "./components/Page.tsx";
import { DossierContext, RouteContext } from "./context.ts";
import type { DossierIndex } from "./data/dossier-index.ts";
import type { View } from "./data/route.ts";
import { dayWords } from "./data/when.ts";
import { useArrival, useLocation } from "./navigation.ts";
import { Accounts } from "./views/Accounts.tsx";
import { Commitments } from "./views/Commitments.tsx";
import { Names } from "./views/Names.tsx";
import { Overview } from "./views/Overview.tsx";
import { Provenance } from "./views/Provenance.tsx";
import { Reports } from "./views/Reports.tsx";
import { Search } from "./views/Search.tsx";
import { Statements } from "./views/Statements.tsx";
import { Timeline } from "./views/Timeline.tsx";

const pages = {
  overview: Overview,
  timeline: Timeline,
  statements: Statements,
  accounts: Accounts,
  commitments: Commitments,
  provenance: Provenance,
  reports: Reports,
  names: Names,
  search: Search,
} as const satisfies Record<View, () => unknown>;

const Foot = ({ generated }: { readonly generated: string }) => {
  const name = useDossierName();
  return (
    <footer class="foot">
      <p>
        {name}. Made by readout on {dayWords(generated)} from the reports alone. The texts are unaltered; every finding
        opens the words it rests on. Where accounts differ, both are kept.
      </p>
    </footer>
  );
};

export const App = ({ index }: { readonly index: DossierIndex }) => {
  const route = useLocation();
  useArrival(route);
  const Page = route.view === "missing" ? null : pages[route.view];
  return (
    <DossierContext.Provider value={index}>
      <RouteContext.Provider value={route}>
        <button type="button" class="skip" onClick={() => document.querySelector("h1")?.focus()}>
          Skip to the content
        </button>
        <Masthead />
        <main key={`${route.view}/${route.id ?? ""}`}>
          {Page === null ? <Nothing>This dossier has no such page.</Nothing> : <Page />}
        </main>
        <Foot generated={index.dossier.generated} />
      </RouteContext.Provider>
    </DossierContext.Provider>
  );
};
