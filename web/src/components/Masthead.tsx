/** The dossier's name across the page, and the way to its parts. */
import { useDossier, useRoute } from "../context.ts";
import { hrefTo, type View } from "../data/route.ts";
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
export const useDossierName = (): string => {
  const { dossier } = useDossier();
  const stories = dossier.stories.toSorted((a, b) => b.reports.length - a.reports.length);
  const first = stories[0]?.label ?? "Dossier";
  return stories.length > 1 ? `${first} and ${stories.length - 1} more` : first;
};

export const Masthead = () => {
  const { view } = useRoute();
  const name = useDossierName();
  return (
    <div class="masthead">
      <p class="nameplate">
        <a href="#/">
          <Words text={view === "overview" ? "Dossier" : name} />
        </a>
      </p>
      <nav aria-label="Parts of the dossier">
        <ul>
          {parts.map(([part, words]) => (
            <li key={part}>
              <a href={hrefTo(part)} aria-current={part === view ? "page" : undefined}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
};
