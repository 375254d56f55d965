/** All events in the order of their own days, whenever they were reported. */
import type { Event } from "../../../src/model/index.ts";
import { EventCard } from "../components/EventCard.tsx";
import { Filter } from "../components/Filters.tsx";
import { More } from "../components/More.tsx";
import { Nothing, PageHead } from "../components/Page.tsx";
import { useDossier, useRoute } from "../context.ts";
import { compareDays, countBy } from "../data/dossier-index.ts";
import { monthWords } from "../data/when.ts";
import { statusWords } from "../data/words.ts";
import { EventPage } from "./EventPage.tsx";

const step = 60;

const headingOf = (event: Event): string => (event.time === null ? "No date known" : monthWords(event.time.start));

/** Events under the months they begin in. */
const Months = ({ events }: { readonly events: readonly Event[] }) => (
  <>
    {[...Map.groupBy(events, headingOf)].map(([heading, ofMonth]) => (
      <section class="month" key={heading}>
        <h2>{heading}</h2>
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
  const { dossier, entityById } = useDossier();
  const { id, query } = useRoute();
  if (id !== null) return <EventPage id={id} />;
  const story = dossier.stories.find((one) => one.id === query.story);
  const inStory = story === undefined ? null : new Set(story.events);
  const events = dossier.events
    .filter((event) => inStory === null || inStory.has(event.id))
    .filter((event) => query.status === undefined || event.status === query.status)
    .filter((event) => query.type === undefined || event.type === query.type)
    .filter((event) => query.with === undefined || event.participants.includes(query.with))
    .toSorted((a, b) => compareDays(a.time?.start ?? null, b.time?.start ?? null));
  const participants = countBy(
    dossier.events.flatMap((event) => event.participants),
    (participant) => participant,
  );
  return (
    <>
      <PageHead title="Timeline">
        <p>Events stand on the day they happened or are to happen; the day each report told of them is on its label.</p>
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
          choices={participants.map(([value, count]) => ({
            value,
            label: entityById.get(value)?.label ?? value,
            count,
          }))}
        />
        <Filter
          view="timeline"
          name="type"
          label="Kind"
          choices={countBy(dossier.events, (event) => event.type).map(([value, count]) => ({
            value,
            label: value,
            count,
          }))}
        />
        <Filter
          view="timeline"
          name="status"
          label="State"
          choices={countBy(dossier.events, (event) => event.status).map(([value, count]) => ({
            value,
            label: statusWords[value as Event["status"]],
            count,
          }))}
        />
      </div>
      {events.length === 0 ? (
        <Nothing>No event fits.</Nothing>
      ) : (
        <>
          <Key />
          <More items={events} step={step}>
            {(shown) => <Months events={shown} />}
          </More>
        </>
      )}
    </>
  );
};
