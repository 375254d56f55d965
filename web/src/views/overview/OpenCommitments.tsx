/** What was promised and is not settled, and how many promises were kept or broken. */
import { CommitmentBadge } from "../../components/Badge.tsx";
import { NameLinks } from "../../components/EntityName.tsx";
import { Nothing, Section } from "../../components/Page.tsx";
import { Words } from "../../components/Words.tsx";
import { useFront } from "../../context.ts";
import { hrefTo } from "../../data/route.ts";
import { dayWords } from "../../data/when.ts";
import { commitmentWords, listWords } from "../../data/words.ts";

export const OpenCommitments = () => {
  const { unsettled, statuses } = useFront();
  if (statuses.length === 0) return null;
  const tally = statuses.map(([status, count]) => `${count} ${commitmentWords[status]}`);
  return (
    <Section title="Commitments not settled" note={`Of all commitments: ${listWords(tally)}.`}>
      {unsettled.length === 0 ? (
        <Nothing>All commitments found were kept.</Nothing>
      ) : (
        <ul class="plain stories">
          {unsettled.map(({ id, act, by, status, deadline }) => (
            <li key={id}>
              {by.length === 0 ? "Somebody not named" : <NameLinks names={by} />}:{" "}
              <a href={hrefTo("commitments", id)}>
                <Words text={act} />
              </a>{" "}
              <CommitmentBadge status={status} />
              {deadline !== null && <span class="soft"> due {dayWords(deadline)}</span>}
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
