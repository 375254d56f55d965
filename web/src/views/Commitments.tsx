/** What was promised, by the side that promised and by what came of it. */
import type { Commitment } from "../../../src/model/index.ts";
import { CommitmentBadge } from "../components/Badge.tsx";
import { CommitmentCard, CommitmentNote } from "../components/CommitmentCard.tsx";
import { Correct } from "../components/Correct.tsx";
import { EntityNames } from "../components/EntityName.tsx";
import { Filter } from "../components/Filters.tsx";
import { More } from "../components/More.tsx";
import { Nothing, PageHead } from "../components/Page.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier, useRoute } from "../context.ts";
import { compareDays, countBy, labelOf } from "../data/dossier-index.ts";
import { hrefTo } from "../data/route.ts";
import { commitmentWords, plural } from "../data/words.ts";

const step = 25;
const order = ["broken", "contradicted", "open", "kept"] as const;

const CommitmentPage = ({ id }: { readonly id: string }) => {
  const commitment = useDossier().commitmentById.get(id);
  if (commitment === undefined) return <Nothing>No commitment has this address in this dossier.</Nothing>;
  return (
    <>
      <PageHead title={<Words text={commitment.act} />} kicker={<a href={hrefTo("commitments")}>Commitments</a>} />
      <Correct kind="commitment" id={id} label={commitment.act} />
      <CommitmentCard commitment={commitment} />
    </>
  );
};

const sideOf = (commitment: Commitment): string => commitment.by.join(" ");

/** A row a side, a column what came of it. On a narrow screen the sides stand one below the other, each promise with its state. */
const Board = ({ commitments }: { readonly commitments: readonly Commitment[] }) => {
  const used = order.filter((status) => commitments.some((commitment) => commitment.status === status));
  return (
    <table class="board">
      <thead>
        <tr>
          <th scope="col">Promised by</th>
          {used.map((status) => (
            <th scope="col" key={status}>
              <CommitmentBadge status={status} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...Map.groupBy(commitments, sideOf)].map(([side, ofSide]) => (
          <tr key={side}>
            <th scope="row">{side === "" ? "Not named" : <EntityNames ids={ofSide[0]!.by} />}</th>
            {used.map((status) => {
              const here = ofSide.filter((commitment) => commitment.status === status);
              return (
                <td key={status} class={here.length === 0 ? "empty" : undefined}>
                  {here.length > 0 && (
                    <p class="cell-state" aria-hidden="true">
                      <CommitmentBadge status={status} />
                    </p>
                  )}
                  {here.map((commitment) => (
                    <CommitmentNote key={commitment.id} commitment={commitment} />
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const Commitments = () => {
  const index = useDossier();
  const { id, query } = useRoute();
  if (id !== null) return <CommitmentPage id={id} />;
  const all = index.dossier.commitments;
  const sides = countBy(all, sideOf);
  const rank = new Map(sides.map(([side], i) => [side, i]));
  const commitments = all
    .filter((commitment) => query.side === undefined || commitment.by.includes(query.side))
    .filter((commitment) => query.status === undefined || commitment.status === query.status)
    .toSorted(
      (a, b) =>
        rank.get(sideOf(a))! - rank.get(sideOf(b))! ||
        order.indexOf(a.status) - order.indexOf(b.status) ||
        compareDays(a.date, b.date),
    );
  const voices = countBy(
    all.flatMap((commitment) => commitment.by),
    (by) => by,
  );
  return (
    <>
      <PageHead title="Commitments">
        <p>What somebody undertook to do, in the words of the reports, and what later reports say came of it.</p>
      </PageHead>
      <div class="filters">
        <Filter
          view="commitments"
          name="side"
          label="Promised by"
          choices={voices.map(([value, count]) => ({ value, label: labelOf(index, value), count }))}
        />
        <Filter
          view="commitments"
          name="status"
          label="What came of it"
          choices={countBy(all, (commitment) => commitment.status).map(([value, count]) => ({
            value,
            label: commitmentWords[value as Commitment["status"]],
            count,
          }))}
        />
      </div>
      <p class="soft">{plural(commitments.length, "commitment")}</p>
      {commitments.length === 0 ? (
        <Nothing>No commitment {all.length === 0 ? "was found in these reports" : "fits"}.</Nothing>
      ) : (
        <More items={commitments} step={step}>
          {(shown) => <Board commitments={shown} />}
        </More>
      )}
    </>
  );
};
