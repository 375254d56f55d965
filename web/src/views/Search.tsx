/** What the dossier holds of some words: names, events, statements, and the lines of the reports that say them, in every language. */
import { useEffect, useRef, useState } from "preact/hooks";
import { EventTime } from "../components/EventTime.tsx";
import { Filter } from "../components/Filters.tsx";
import { More } from "../components/More.tsx";
import { NameItem } from "../components/NameItem.tsx";
import { Nothing, PageHead, Section } from "../components/Page.tsx";
import { ReportName } from "../components/ReportName.tsx";
import { StatementCard } from "../components/StatementCard.tsx";
import { Words } from "../components/Words.tsx";
import { useDossier, useRoute } from "../context.ts";
import { countBy } from "../data/dossier-index.ts";
import { excerptOf } from "../data/excerpt.ts";
import { hrefTo, hrefToPassage } from "../data/route.ts";
import { type Found, type Hit, search } from "../data/search.ts";
import { cutSegments } from "../data/segments.ts";
import { languageWords, listWords, plural } from "../data/words.ts";
import { replaceWith } from "../navigation.ts";

const namesShown = 12;
const eventsShown = 6;
const statementsShown = 4;
const hitsShown = 30;
/** Milliseconds without a key before what was typed is looked for. */
const pause = 150;

/** The part of the line around its first marks, as a link to them. */
const HitLine = ({ hit: { report, line, marks } }: { readonly hit: Hit }) => {
  const [first] = marks;
  if (first === undefined) return null;
  const { span, before, after } = excerptOf(report.text, line, first);
  return (
    <a class="in-context" href={hrefToPassage({ report: report.id, ...first })} lang={report.lang} dir="auto">
      {before && "… "}
      {cutSegments(span, marks).map(({ start, end, marks: over }) => {
        const words = report.text.slice(start, end);
        return over.length === 0 ? <span key={start}>{words}</span> : <mark key={start}>{words}</mark>;
      })}
      {after && " …"}
    </a>
  );
};

const Hits = ({ hits }: { readonly hits: readonly Hit[] }) => (
  <More items={hits} step={hitsShown}>
    {(shown) => (
      <ul class="plain hits">
        {shown.map((hit) => (
          <li key={`${hit.report.id}:${hit.line.start}`}>
            <HitLine hit={hit} />
            <p class="credit">
              <ReportName report={hit.report} />
            </p>
          </li>
        ))}
      </ul>
    )}
  </More>
);

/** "14 passages in 5 reports, 2 names": also what a screen reader is told when the answer changes. */
const summaryOf = ({ hits, names, events, statements, partly }: Found): string => {
  const reports = new Set(hits.map(({ report }) => report.id)).size;
  const counts = [
    hits.length === 0 ? null : `${plural(hits.length, "passage")} in ${plural(reports, "report")}`,
    names.length === 0 ? null : plural(names.length, "name"),
    events.length === 0 ? null : plural(events.length, "event"),
    statements.length === 0 ? null : plural(statements.length, "statement"),
  ].filter((words) => words !== null);
  if (counts.length === 0) return "Nothing found.";
  return `${listWords(counts)}.${partly ? " No passage has all the words; these have most of them." : ""}`;
};

const Answer = ({ found }: { readonly found: Found }) => {
  const { names, events, statements, hits } = found;
  return (
    <>
      {names.length > 0 && (
        <Section title="People, bodies and places">
          <More items={names} step={namesShown}>
            {(shown) => (
              <ul class="plain">
                {shown.map((entity) => (
                  <NameItem key={entity.id} entity={entity} />
                ))}
              </ul>
            )}
          </More>
        </Section>
      )}
      {events.length > 0 && (
        <Section title="Events">
          <More items={events} step={eventsShown}>
            {(shown) => (
              <ul class="plain">
                {shown.map((event) => (
                  <li key={event.id}>
                    <a href={hrefTo("timeline", event.id)}>
                      <Words text={event.label} />
                    </a>{" "}
                    <span class="soft">
                      <EventTime time={event.time} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </More>
        </Section>
      )}
      {hits.length > 0 && (
        <Section title="In the reports">
          <Hits hits={hits} />
        </Section>
      )}
      {statements.length > 0 && (
        <Section title="Statements">
          <More items={statements} step={statementsShown}>
            {(shown) => shown.map((statement) => <StatementCard key={statement.id} statement={statement} />)}
          </More>
        </Section>
      )}
    </>
  );
};

export const Search = () => {
  const index = useDossier();
  const { query } = useRoute();
  const asked = query.q ?? "";
  const [typed, setTyped] = useState(asked);
  const sent = useRef(asked);
  // An address that was not made by typing here (back, a link) sets the field; one that was must not undo what was typed since.
  useEffect(() => {
    if (asked !== sent.current) setTyped(asked);
    sent.current = asked;
  }, [asked]);
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      replaceWith(hrefTo("search", null, { ...query, q: typed }));
    }, pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = search(index, asked, query.lang);
  return (
    <>
      <PageHead title="Search">
        <p>
          In all languages of the reports. Words are found with other endings too, a phrase in “quotation marks” as it
          stands; the name of a person, body or place finds it in every spelling and script.
        </p>
      </PageHead>
      <search class="filters">
        <label class="filter wide">
          <span>Words, a phrase or a name</span>
          <input
            type="search"
            value={typed}
            dir="auto"
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <Filter
          view="search"
          name="lang"
          label="In reports in"
          choices={countBy(index.reports, (report) => report.lang).map(([value, count]) => ({
            value,
            label: languageWords(value),
            count,
          }))}
        />
      </search>
      <p class="soft" role="status">
        {asked === "" ? "" : summaryOf(found)}
      </p>
      {asked === "" ? <Nothing>Nothing is looked for yet.</Nothing> : <Answer key={asked} found={found} />}
    </>
  );
};
