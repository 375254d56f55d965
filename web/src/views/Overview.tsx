/** The affair in one screen: what this is, where accounts part, what most reports tell, what is still owed, what to beware of. */

import { countRenderings } from "../../../src/dossier/renderings.ts";
import { useDossierName } from "../components/Masthead.tsx";
import { PageHead } from "../components/Page.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier } from "../context.ts";
import { dayOf, reportsOf } from "../data/dossier-index.ts";
import { rangeWords } from "../data/when.ts";
import { listWords, plural } from "../data/words.ts";
import { Cautions } from "./overview/Cautions.tsx";
import { Disagreements } from "./overview/Disagreements.tsx";
import { NotFound } from "./overview/NotFound.tsx";
import { OpenCommitments } from "./overview/OpenCommitments.tsx";
import { Shape } from "./overview/Shape.tsx";
import { Stories } from "./overview/Stories.tsx";
import { TopEvents } from "./overview/TopEvents.tsx";

/** One sentence a count that is not nought: what the pile is, and what was found in it. */
const Summary = () => {
  const index = useDossier();
  const { reports, events, statements, commitments, accounts } = index.dossier;
  const days = index.reports.flatMap((report) => dayOf(report)?.slice(0, 10) ?? []);
  const outlets = new Set(reports.flatMap((report) => report.outlet ?? [])).size;
  const languages = new Set(reports.map((report) => report.lang)).size;
  const retold = statements.filter((statement) => countRenderings(statement) > 1).length;
  const parted = accounts.reduce(
    (sum, account) => sum + account.points.filter((point) => point.kind === "disagreement").length,
    0,
  );
  const told = new Set(events.flatMap((event) => reportsOf(index, event.mentions).map((report) => report.id))).size;
  const found = [
    statements.length === 0
      ? null
      : `${plural(statements.length, "statement")}${retold > 0 ? ` (${retold} in more than one rendering)` : ""}`,
    parted === 0 ? null : plural(parted, "point where accounts disagree", "points where accounts disagree"),
    commitments.length === 0 ? null : plural(commitments.length, "commitment"),
  ].filter((words) => words !== null);
  return (
    <>
      <p>
        {plural(reports.length, "report")} in {plural(languages, "language")}
        {outlets > 0 && `, from ${plural(outlets, "outlet")}`}
        {days.length > 0 && `, ${rangeWords(days[0]!, days.at(-1)!)}`}.
        {events.length > 0 &&
          ` ${told === reports.length ? "They tell" : `${plural(told, "report")} tell`} of ${plural(events.length, "event")}.`}
      </p>
      <p>
        {found.length === 0
          ? "No statement, disagreement or commitment was found in them."
          : `${listWords(found)}. Every line below opens the words it rests on.`}
      </p>
    </>
  );
};

export const Overview = () => (
  <>
    <PageHead title={<Words text={useDossierName()} />}>
      <Summary />
    </PageHead>
    <div class="front">
      <div class="front-main">
        <Disagreements />
        <TopEvents />
        <OpenCommitments />
        <Stories />
        <NotFound />
      </div>
      <div class="front-side">
        <Shape />
        <Cautions />
      </div>
    </div>
  </>
);
