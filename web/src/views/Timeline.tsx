/** All events in the order of their own days, whenever they were reported. */
import type { Event, Report } from "../../../src/model/index.ts";
import { EventCard } from "../components/EventCard.tsx";
import { Filter } from "../components/Filters.tsx";
import { LongList } from "../components/LongList.tsx";
import { Nothing, PageHead } from "../components/Page.tsx";
import { TimeAxis } from "../components/TimeAxis.tsx";
import { useDossier, useRoute } from "../context.ts";
import { narrowest, touches, windowOf } from "../data/axis.ts";
import { outletOf } from "../data/dossier-index.ts";
import { kindOf } from "../data/event-counts.ts";
import { monthWords } from "../data/when.ts";
import { languageWords, statusWords } from "../data/words.ts";
import { EventPage } from "./EventPage.tsx";

const size = 3;
/** CSS pixels. */
const cardHeight = 140;

const headingOf = (event: Event): string => (event.time === null ? "No date known" : monthWords(event.time.start));

/** Events under the months they begin in. */
const Months = ({ events, before }: { readonly events: readonly Event[]; readonly before: Event | undefined }) => (
  <>
    {[...Map.groupBy(events, headingOf)].map(([heading, ofMonth]) => (
      <section class="month" key={heading}>
        {(before === undefined || headingOf(before) !== heading) && <h2>{heading}</h2>}
        {ofMonth.map((event) => (
          <EventCard key={event.id} event={event} />
        ))}
      </section>
    ))}
  </>
);

const signs = [
  ["happened", "happened"],
  ["happened stretch", "some time in a stretch"],
  ["planned", "planned"],
  ["cancelled", "cancelled"],
  ["denied", "denied"],
  ["reported", "a report appeared"],
] as const;

const Key = () => (
  <p class="key soft">
    {signs.map(([sign, words]) => (
      <span key={sign}>
        <span class={`key-mark ${sign}`} />
        {words}
      </span>
    ))}
  </p>
);

export const Timeline = () => {
  const index = useDossier();
  const { dossier, entityById } = index;
  const { id, query } = useRoute();
  if (id !== null) return <EventPage id={id} />;
  const story = dossier.stories.find((one) => one.id === query.story);
  const inStory = story === undefined ? null : new Set(story.events);
  const toldBy = (event: Event): readonly Report[] => index.reportsByEvent.get(event.id) ?? [];
  const fitting = index.eventsInOrder
    .filter((event) => inStory === null || inStory.has(event.id))
    .filter((event) => query.status === undefined || event.status === query.status)
    .filter((event) => query.type === undefined || kindOf(event) === query.type)
    .filter(
      (event) => query.with === undefined || event.participants.includes(query.with) || event.place === query.with,
    )
    .filter(
      (event) => query.outlet === undefined || toldBy(event).some((report) => outletOf(index, report) === query.outlet),
    )
    .filter((event) => query.lang === undefined || toldBy(event).some((report) => report.lang === query.lang));
  const asked = windowOf(query.in);
  const window = asked === "" ? narrowest(fitting) : asked;
  const events = asked === "" ? fitting : fitting.filter((event) => touches(event, asked));
  const reported = [...new Set(events.flatMap(toldBy))].flatMap((report) => report.published?.value.slice(0, 10) ?? []);
  const { eventCounts } = index;
  return (
    <>
      <PageHead title="Timeline">
        <p>
          Events stand on the day they happened or are to happen; the day each report told of them is on its label.
          Choose a year, month or day on the line to look closer.
        </p>
      </PageHead>
      <div class="filters">
        <Filter
          view="timeline"
          name="story"
          label="Affair"
          choices={dossier.stories.map((one) => ({ value: one.id, label: one.label }))}
        />
        <Filter
          view="timeline"
          name="with"
          label="Who took part"
          choices={eventCounts.with.map(([value, count]) => ({
            value,
            label: entityById.get(value)?.label ?? value,
            count,
          }))}
        />
        <Filter
          view="timeline"
          name="outlet"
          label="Told by"
          choices={eventCounts.outlet.map(([value, count]) => ({ value, label: value, count }))}
        />
        <Filter
          view="timeline"
          name="lang"
          label="Language"
          choices={eventCounts.lang.map(([value, count]) => ({ value, label: languageWords(value), count }))}
        />
        <Filter
          view="timeline"
          name="type"
          label="Kind"
          choices={eventCounts.type.map(([value, count]) => ({ value, label: value, count }))}
        />
        <Filter
          view="timeline"
          name="status"
          label="State"
          choices={eventCounts.status.map(([value, count]) => ({
            value,
            label: statusWords[value as Event["status"]],
            count,
          }))}
        />
      </div>
      {fitting.length > 0 && (
        <TimeAxis
          window={window}
          events={fitting}
          undated={events.filter(({ time }) => time === null).length}
          reported={reported}
          query={query}
        />
      )}
      {events.length === 0 ? (
        <Nothing>No event fits.</Nothing>
      ) : (
        <>
          <Key />
          <LongList name={`events ${JSON.stringify(query)}`} items={events} size={size} each={cardHeight}>
            {(shown, place) => <Months events={shown} before={events[place - 1]} />}
          </LongList>
        </>
      )}
    </>
  );
};
