/** The affair in one screen: what this is, where accounts part, what most reports tell, what is still owed, what to beware of. */
import { useDossierName } from "../components/Masthead.tsx";
import { PageHead } from "../components/Page.tsx";
import { Words } from "../components/Words.tsx";
import { useFront } from "../context.ts";
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
  const { counts, days, outlets, languages } = useFront();
  const { reports, telling, events, statements, retold, disagreements, commitments } = counts;
  const known = outlets.first.length + outlets.more;
  const found = [
    statements === 0
      ? null
      : `${plural(statements, "statement")}${retold > 0 ? ` (${retold} in more than one rendering)` : ""}`,
    disagreements === 0
      ? null
      : plural(disagreements, "point where accounts disagree", "points where accounts disagree"),
    commitments === 0 ? null : plural(commitments, "commitment"),
  ].filter((words) => words !== null);
  return (
    <>
      <p>
        {plural(reports, "report")} in {plural(languages.length, "language")}
        {known > 0 && `, from ${plural(known, "outlet")}`}
        {days.length > 0 && `, ${rangeWords(days[0]![0], days.at(-1)![0])}`}.
        {events > 0 &&
          ` ${telling === reports ? "They tell" : `${plural(telling, "report")} tell`} of ${plural(events, "event")}.`}
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
