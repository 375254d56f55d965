/** The ledger of what was said: by speaker, each statement with all its renderings. */

import { countRenderings } from "../../../src/dossier/renderings.ts";
import type { Statement } from "../../../src/model/index.ts";
import { Correct } from "../components/Correct.tsx";
import { EntityName } from "../components/EntityName.tsx";
import { Filter } from "../components/Filters.tsx";
import { LongList } from "../components/LongList.tsx";
import { Nothing, PageHead } from "../components/Page.tsx";
import { StatementCard } from "../components/StatementCard.tsx";
import { useDossier, useRoute } from "../context.ts";
import { compareDays, countBy } from "../data/dossier-index.ts";
import { hrefTo } from "../data/route.ts";
import { languageWords, plural } from "../data/words.ts";

const size = 4;
/** CSS pixels. */
const cardHeight = 240;
const unnamed = "unnamed";
const counts = [
  { value: "several", label: "more than one" },
  { value: "one", label: "only one" },
];

const StatementPage = ({ id }: { readonly id: string }) => {
  const statement = useDossier().statementById.get(id);
  if (statement === undefined) return <Nothing>No statement has this address in this dossier.</Nothing>;
  return (
    <>
      <PageHead
        title={statement.speaker === null ? "Speaker not named" : <EntityName id={statement.speaker} />}
        kicker={<a href={hrefTo("statements")}>Statements</a>}
      />
      <StatementCard statement={statement} underSpeaker />
      <Correct
        kind="statement"
        id={id}
        label={(statement.quotes[statement.closest] ?? statement.quotes[0])?.content.exact ?? ""}
      />
    </>
  );
};

interface LedgerProps {
  readonly statements: readonly Statement[];
  /** Who spoke last before them. */
  readonly before: Statement | undefined;
}

const Ledger = ({ statements, before }: LedgerProps) => (
  <>
    {[...Map.groupBy(statements, (statement) => statement.speaker)].map(([speaker, said]) => (
      <section class={before?.speaker === speaker ? "speaker goes-on" : "speaker"} key={speaker ?? unnamed}>
        {before?.speaker !== speaker && <h2>{speaker === null ? "Speaker not named" : <EntityName id={speaker} />}</h2>}
        {said.map((statement) => (
          <StatementCard key={statement.id} statement={statement} underSpeaker />
        ))}
      </section>
    ))}
  </>
);

/** Speakers with most statements first, those not named last; of one speaker, by day. */
const inOrder = (statements: readonly Statement[]): Statement[] => {
  const rank = new Map(
    countBy(statements, (statement) => statement.speaker ?? unnamed).map(([speaker], i) => [speaker, i]),
  );
  const place = (statement: Statement): number =>
    statement.speaker === null ? rank.size : rank.get(statement.speaker)!;
  return statements.toSorted((a, b) => place(a) - place(b) || compareDays(a.date, b.date));
};

export const Statements = () => {
  const { dossier, entityById } = useDossier();
  const { id, query } = useRoute();
  if (id !== null) return <StatementPage id={id} />;
  const all = dossier.statements;
  const statements = inOrder(
    all
      .filter((statement) => query.speaker === undefined || (statement.speaker ?? unnamed) === query.speaker)
      .filter((statement) => query.lang === undefined || statement.quotes.some((quote) => quote.lang === query.lang))
      .filter(
        (statement) =>
          query.renderings === undefined || (query.renderings === "several") === countRenderings(statement) > 1,
      ),
  );
  const speakers = countBy(all, (statement) => statement.speaker ?? unnamed);
  const languages = countBy(
    all.flatMap((statement) => [...new Set(statement.quotes.map((quote) => quote.lang))]),
    (lang) => lang,
  );
  return (
    <>
      <PageHead title="Statements">
        <p>
          One thing said once, with every rendering of it. The rendering judged closest to the words as spoken stands
          first; in its own language, changed words are marked in the others. Only words that a report itself quotes
          stand in quotation marks.
        </p>
      </PageHead>
      <div class="filters">
        <Filter
          view="statements"
          name="speaker"
          label="Speaker"
          choices={speakers.map(([value, count]) => ({
            value,
            label: entityById.get(value)?.label ?? "Speaker not named",
            count,
          }))}
        />
        <Filter
          view="statements"
          name="lang"
          label="Rendered in"
          choices={languages.map(([value, count]) => ({ value, label: languageWords(value), count }))}
        />
        <Filter view="statements" name="renderings" label="Renderings" choices={counts} />
      </div>
      <p class="soft">{plural(statements.length, "statement")}</p>
      {statements.length === 0 ? (
        <Nothing>No statement fits.</Nothing>
      ) : (
        <LongList name={`ledger ${JSON.stringify(query)}`} items={statements} size={size} each={cardHeight}>
          {(shown, place) => <Ledger statements={shown} before={statements[place - 1]} />}
        </LongList>
      )}
    </>
  );
};
