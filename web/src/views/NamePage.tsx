/** One person, body or place: how it is written, in what roles, what it said, did and promised, and where it is named. */
import type { Entity } from "../../../src/model/index.ts";
import { CommitmentCard } from "../components/CommitmentCard.tsx";
import { Correct } from "../components/Correct.tsx";
import { CorrectionNotes } from "../components/CorrectionNote.tsx";
import { EventCard } from "../components/EventCard.tsx";
import { More } from "../components/More.tsx";
import { Nothing, PageHead, Section } from "../components/Page.tsx";
import { PassageInContext, PassageText } from "../components/PassageText.tsx";
import { ReportHeadline, ReportName } from "../components/ReportName.tsx";
import { StatementCard } from "../components/StatementCard.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier } from "../context.ts";
import { compareDays, labelOf, reportsOf } from "../data/dossier-index.ts";
import { hrefTo } from "../data/route.ts";
import { entityJoinWords, entityKindWords, languageWords, plural } from "../data/words.ts";

const step = 10;

const Forms = ({ entity }: { readonly entity: Entity }) => (
  <table class="forms">
    <thead>
      <tr>
        <th scope="col">Written as</th>
        <th scope="col">Language</th>
        <th scope="col" class="number">
          Times
        </th>
      </tr>
    </thead>
    <tbody>
      {entity.forms.map(({ text, lang, count }) => (
        <tr key={`${lang} ${text}`}>
          <td>
            <Words text={text} lang={lang} />
          </td>
          <td>{languageWords(lang)}</td>
          <td class="number">{count}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Why names that are not written alike are taken for one, each pair with where it stands. */
const WhyOneName = ({ entity }: { readonly entity: Entity }) => {
  const index = useDossier();
  const joins = entity.joins ?? [];
  return (
    <ul class="plain joins">
      {entity.directory !== undefined && (
        <li>
          <p class="soft">
            The directory of known names has this {entityKindWords[entity.kind][0]} with its spellings; all of those are
            joined.
          </p>
        </li>
      )}
      <More items={joins} step={step}>
        {(shown) =>
          shown.map(({ names: [one, other], reason }) => (
            <li key={`${one.report}:${one.start} ${other.report}:${other.start}`}>
              <PassageText passage={one} /> <span class="soft">and</span> <PassageText passage={other} />
              <p class="credit">
                {entityJoinWords[reason]} · {labelOf(index, one.report)}
                {one.report !== other.report && `, ${labelOf(index, other.report)}`}
              </p>
            </li>
          ))
        }
      </More>
    </ul>
  );
};

const Roles = ({ entity }: { readonly entity: Entity }) => (
  <ul class="plain">
    {entity.roles.map(({ text, lang, evidence }) => (
      <li key={`${lang} ${text}`}>
        {evidence[0] === undefined ? <Words text={text} lang={lang} /> : <PassageText passage={evidence[0]} />}
        <span class="soft">
          {" "}
          {languageWords(lang)}
          {evidence.length > 1 && `, ${evidence.length} times`}
        </span>
      </li>
    ))}
  </ul>
);

const Mentions = ({ entity }: { readonly entity: Entity }) => {
  const index = useDossier();
  return (
    <More items={reportsOf(index, entity.mentions)} step={step}>
      {(shown) => (
        <ul class="plain mentions">
          {shown.map((report) => (
            <li key={report.id}>
              <p class="credit">
                <ReportName report={report} />
              </p>
              <ul class="plain">
                {entity.mentions
                  .filter((mention) => mention.report === report.id)
                  .map((mention) => (
                    <li key={mention.start}>
                      <PassageInContext passage={mention} />
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </More>
  );
};

export const NamePage = ({ id }: { readonly id: string }) => {
  const { dossier, entityById, reports } = useDossier();
  const entity = entityById.get(id);
  if (entity === undefined) return <Nothing>Nobody has this address in this dossier.</Nothing>;
  const published = reports.filter((report) => report.outlet === id || report.side === id);
  const statements = dossier.statements
    .filter((statement) => statement.speaker === id)
    .toSorted((a, b) => compareDays(a.date, b.date));
  const events = dossier.events
    .filter((event) => event.participants.includes(id) || event.place === id)
    .toSorted((a, b) => compareDays(a.time?.start ?? null, b.time?.start ?? null));
  const commitments = dossier.commitments.filter(
    (commitment) => commitment.by.includes(id) || commitment.to.includes(id),
  );
  return (
    <>
      <PageHead title={<Words text={entity.label} />} kicker={<a href={hrefTo("names")}>People and bodies</a>}>
        <p>
          {entityKindWords[entity.kind][0]}
          {entity.mentions.length > 0 && `, named ${plural(entity.mentions.length, "time")}`}
          {entity.wikidata !== undefined && ` · Wikidata ${entity.wikidata}`}
        </p>
      </PageHead>
      <CorrectionNotes of={entity} />
      <Correct kind="entity" id={id} label={entity.label} />
      <div class="columns">
        {entity.forms.length > 0 && (
          <Section title="Spellings">
            <Forms entity={entity} />
          </Section>
        )}
        {entity.roles.length > 0 && (
          <Section title="Called">
            <Roles entity={entity} />
          </Section>
        )}
      </div>
      {((entity.joins ?? []).length > 0 || (entity.directory !== undefined && entity.forms.length > 1)) && (
        <details class="fold">
          <summary>Why are these one?</summary>
          <WhyOneName entity={entity} />
        </details>
      )}
      {published.length > 0 && (
        <Section title={`${plural(published.length, "report")} in this pile`}>
          <More items={published} step={step}>
            {(shown) => (
              <ul class="plain">
                {shown.map((report) => (
                  <li key={report.id}>
                    <ReportHeadline report={report} />
                  </li>
                ))}
              </ul>
            )}
          </More>
        </Section>
      )}
      {statements.length > 0 && (
        <Section title={plural(statements.length, "statement")}>
          <More items={statements} step={step}>
            {(shown) =>
              shown.map((statement) => <StatementCard key={statement.id} statement={statement} underSpeaker />)
            }
          </More>
        </Section>
      )}
      {events.length > 0 && (
        <Section title={plural(events.length, "event")}>
          <More items={events} step={step}>
            {(shown) => shown.map((event) => <EventCard key={event.id} event={event} />)}
          </More>
        </Section>
      )}
      {commitments.length > 0 && (
        <Section title={plural(commitments.length, "commitment")}>
          <More items={commitments} step={step}>
            {(shown) => shown.map((commitment) => <CommitmentCard key={commitment.id} commitment={commitment} />)}
          </More>
        </Section>
      )}
      {entity.mentions.length > 0 && (
        <Section title="Where it is named">
          <Mentions entity={entity} />
        </Section>
      )}
    </>
  );
};
