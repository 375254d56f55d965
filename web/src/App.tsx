/** The page as a whole: masthead, the view that the address names, and a foot that says what this is. */

import type { Front } from "../../src/dossier/front.ts";
import { Masthead, useDossierName } from "./components/Masthead.tsx";
import { Nothing } from "./components/Page.tsx";
import { DossierContext, FrontContext, RouteContext } from "./context.ts";
import type { DossierIndex } from "./data/dossier-index.ts";
import { hrefTo } from "./data/route.ts";
import { dayWords } from "./data/when.ts";
import { journalAddress } from "./journal.ts";
import { useArrival, useLocation } from "./navigation.ts";
import { pages } from "./views/pages.ts";

const Foot = ({ generated }: { readonly generated: string }) => {
  const name = useDossierName();
  return (
    <footer class="foot">
      <p>
        {name}. Made by readout on {dayWords(generated)} from the reports alone. The texts are unaltered; every finding
        opens the words it rests on. Where accounts differ, both are kept.
      </p>
      {journalAddress !== null && (
        <p>
          <a href={hrefTo("corrections")}>Corrections by readers</a>
        </p>
      )}
    </footer>
  );
};

interface Props {
  readonly front: Front;
  /** Null while the page has read no more than its front. */
  readonly index: DossierIndex | null;
  /** Why the dossier could not be read, where it could not. */
  readonly trouble: string | null;
}

export const App = ({ front, index, trouble }: Props) => {
  const route = useLocation();
  const Page = route.view === "missing" ? null : pages[route.view];
  const ready = index !== null || route.view === "overview";
  useArrival(route, ready);
  // Its links are opened one after the other above one drawing.
  const keepsDrawing = route.view === "provenance";
  return (
    <FrontContext.Provider value={front}>
      <DossierContext.Provider value={index}>
        <RouteContext.Provider value={route}>
          <button type="button" class="skip" onClick={() => document.querySelector("h1")?.focus()}>
            Skip to the content
          </button>
          <Masthead />
          <main
            key={keepsDrawing ? route.view : `${route.view}/${route.id ?? ""}`}
            aria-busy={!ready && trouble === null}
          >
            {Page === null ? (
              <Nothing>This dossier has no such page.</Nothing>
            ) : ready ? (
              <Page />
            ) : (
              <Nothing>{trouble ?? "Opening …"}</Nothing>
            )}
          </main>
          <Foot generated={front.generated} />
        </RouteContext.Provider>
      </DossierContext.Provider>
    </FrontContext.Provider>
  );
};
