/** The dossier's name across the page, the way to its parts, and a field to search it. */
import { nameOfDossier } from "../../../src/dossier/front.ts";
import { useDossierIfRead, useFront, useRoute } from "../context.ts";
import { hrefTo, type View } from "../data/route.ts";
import { prepareSearch } from "../data/search.ts";
import { goTo } from "../navigation.ts";
import { Words } from "./Words.tsx";

const parts: readonly (readonly [View, string])[] = [
  ["overview", "Overview"],
  ["timeline", "Timeline"],
  ["statements", "Statements"],
  ["accounts", "Accounts"],
  ["commitments", "Commitments"],
  ["provenance", "Who took from whom"],
  ["reports", "Reports"],
  ["names", "People and bodies"],
];

/** The affair that most reports belong to. */
export const useDossierName = (): string => nameOfDossier(useFront());

const SearchField = () => {
  const index = useDossierIfRead();
  const onSubmit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget).get("q");
    goTo(hrefTo("search", null, { q: typeof asked === "string" ? asked.trim() : "" }));
  };
  return (
    <search>
      <form class="search-field" onSubmit={onSubmit}>
        <input
          type="search"
          name="q"
          aria-label="Search the dossier"
          dir="auto"
          autocomplete="off"
          onFocus={() => index !== null && prepareSearch(index, () => true)}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
};

export const Masthead = () => {
  const { view } = useRoute();
  const name = useDossierName();
  return (
    <div class="masthead">
      <div class="masthead-top">
        <p class="nameplate">
          <a href="#/">
            <Words text={view === "overview" ? "Dossier" : name} />
          </a>
        </p>
        {view !== "search" && <SearchField />}
      </div>
      <nav aria-label="Parts of the dossier">
        <ul>
          {parts.map(([part, words]) => (
            <li key={part}>
              <a
                href={hrefTo(part)}
                aria-current={part === view || (part === "accounts" && view === "claims") ? "page" : undefined}
              >
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
};
