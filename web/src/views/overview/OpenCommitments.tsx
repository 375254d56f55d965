/** What was promised and is not settled, and how many promises were kept or broken. */
import { CommitmentBadge } from "../../components/Badge.tsx";
import { EntityNames } from "../../components/EntityName.tsx";
import { Nothing, Section } from "../../components/Page.tsx";
import { Words } from "../../components/Words.tsx";
import { useDossier } from "../../context.ts";
import { countBy } from "../../data/dossier-index.ts";
import { hrefTo } from "../../data/route.ts";
import { dayWords } from "../../data/when.ts";
import { commitmentWords, listWords } from "../../data/words.ts";

const shown = 6;
const order = ["broken", "contradicted", "open"];

export const OpenCommitments = () => {
  const { commitments } = useDossier().dossier;
  const unsettled = commitments
    .filter((commitment) => commitment.status !== "kept")
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .slice(0, shown);
  const tally = countBy(commitments, (commitment) => commitmentWords[commitment.status]).map(
    ([word, count]) => `${count} ${word}`,
  );
  if (commitments.length === 0) return null;
  return (
    <Section title="Commitments not settled" note={`Of all commitments: ${listWords(tally)}.`}>
      {unsettled.length === 0 ? (
        <Nothing>All commitments found were kept.</Nothing>
      ) : (
        <ul class="plain stories">
          {unsettled.map((commitment) => (
            <li key={commitment.id}>
              <EntityNames ids={commitment.by} />:{" "}
              <a href={hrefTo("commitments", commitment.id)}>
                <Words text={commitment.act} />
              </a>{" "}
              <CommitmentBadge status={commitment.status} />
              {commitment.deadline !== null && <span class="soft"> due {dayWords(commitment.deadline)}</span>}
            </li>
          ))}
        </ul>
      )}
      <p class="onward">
        <a href={hrefTo("commitments")}>All commitments, by side</a>
      </p>
    </Section>
  );
};
