/**
 * Draws every kind of view once where nobody sees it, while nobody waits: what a browser draws for the first time takes it twice as long (it compiles
 * code, it looks up faces), and a reader who opens a view shall not wait for that. Of each only a few items, so that a click is not kept
 * waiting either. A view is drawn, laid out and gone within one task: no eye, no screen reader and no search in the page ever meets it.
 */
import { render } from "preact";
import type { Front } from "../../src/dossier/front.ts";
import type { Dossier } from "../../src/model/index.ts";
import { DossierContext, FrontContext, RouteContext } from "./context.ts";
import type { DossierIndex } from "./data/dossier-index.ts";
import { edgeKey, type Route, type View } from "./data/route.ts";
import { pages } from "./views/pages.ts";
import { type HasTime, whenIdle } from "./when-seen.ts";

/** Of each list. */
const few = 3;

/** A view is drawn where at least so many milliseconds are left to draw in. */
const leastMs = 20;

const least = <Item,>(items: readonly Item[], size: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best === undefined || size(item) < size(best) ? item : best),
    undefined,
  );

/** The dossier as if it held little; what is looked up is looked up in all of it. */
const sampleOf = (index: DossierIndex): DossierIndex => {
  const { dossier } = index;
  const some = <Item,>(items: readonly Item[]): readonly Item[] => items.slice(0, few);
  const compared = least(
    dossier.accounts.filter(({ points }) => points.some(({ kind }) => kind === "disagreement")),
    ({ points }) => points.length,
  );
  const sample: Dossier = {
    ...dossier,
    events: some(dossier.events),
    entities: some(dossier.entities),
    statements: some(dossier.statements),
    claims: some(dossier.claims),
    accounts: [...(compared === undefined ? [] : [compared]), ...some(dossier.accounts)],
    commitments: some(dossier.commitments),
    provenance: some(dossier.provenance),
  };
  return Object.create(index, {
    dossier: { value: sample },
    reports: { value: some(index.reports) },
    eventsInOrder: { value: some(index.eventsInOrder) },
  }) as DossierIndex;
};

/** An address of each kind of view that there is something to show of. */
const routesIn = ({ dossier, reports }: DossierIndex): Route[] => {
  const route = (view: View, id: string | null | undefined, query: Route["query"] = {}): Route[] =>
    id === undefined ? [] : [{ view, id, query }];
  const event = dossier.events[0];
  const account = dossier.accounts[0];
  const edge = dossier.provenance.find(({ relation }) => relation !== "credits") ?? dossier.provenance[0];
  const entity = dossier.entities[0];
  // Those of few parts first: the others then find theirs known.
  return [
    ...route("names", null),
    ...route("accounts", null),
    ...route("timeline", event?.id),
    ...route("names", entity?.id),
    ...route("accounts", account?.event),
    ...route("timeline", null),
    ...route("statements", null),
    ...route("reports", null),
    ...route("reports", least(reports, ({ text }) => text.length)?.id),
    ...route("search", null, entity && { q: entity.label }),
    ...route("commitments", null),
    ...route("provenance", edge && edgeKey(edge)),
    ...route("claims", null),
  ];
};

const drawOnce = (front: Front, index: DossierIndex, route: Route, place: HTMLElement): void => {
  const stage = document.createElement("main");
  stage.className = "rehearsal drawn";
  stage.inert = true;
  place.append(stage);
  const Page = pages[route.view as View];
  render(
    <FrontContext.Provider value={front}>
      <DossierContext.Provider value={index}>
        <RouteContext.Provider value={route}>
          <Page />
        </RouteContext.Provider>
      </DossierContext.Provider>
    </FrontContext.Provider>,
    stage,
  );
  stage.getBoundingClientRect(); // lays it out
  render(null, stage);
  stage.remove();
};

/**
 * Ends at the first key or click: from then on the page is there for its reader.
 *
 * @param place What the page is drawn in.
 * @param onEnd Called when all is drawn, or no more will be.
 */
export const rehearse = (front: Front, index: DossierIndex, place: HTMLElement, onEnd: () => void): void => {
  const sample = sampleOf(index);
  const routes = routesIn(sample);
  const reader = new AbortController();
  for (const input of ["pointerdown", "keydown", "hashchange"])
    window.addEventListener(input, () => reader.abort(), { signal: reader.signal });
  const step = (hasTime: HasTime): void => {
    if (hasTime(leastMs) && !reader.signal.aborted) {
      const route = routes.shift();
      if (route === undefined) reader.abort();
      else drawOnce(front, sample, route, place);
    }
    if (reader.signal.aborted) onEnd();
    else whenIdle(step);
  };
  whenIdle(step);
};
