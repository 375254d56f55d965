/** The events that most reports tell of. */
import { EventBadge } from "../../components/Badge.tsx";
import { EventTime } from "../../components/EventTime.tsx";
import { Section } from "../../components/Page.tsx";
import { Words } from "../../components/Words.tsx";
import { useDossier } from "../../context.ts";
import { reportsOf } from "../../data/dossier-index.ts";
import { hrefTo } from "../../data/route.ts";
import { plural } from "../../data/words.ts";

const shown = 6;

export const TopEvents = () => {
  const index = useDossier();
  const events = index.dossier.events
    .map((event) => ({ event, count: reportsOf(index, event.mentions).length }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, shown);
  if (events.length === 0) return null;
  return (
    <Section title="What most reports tell">
      <ol class="plain top-events">
        {events.map(({ event, count }) => (
          <li key={event.id}>
            <a href={hrefTo("timeline", event.id)}>
              <Words text={event.label} />
            </a>
            <p>
              <EventTime time={event.time} />
              {event.status !== "happened" && (
                <>
                  {" "}
                  <EventBadge status={event.status} />
                </>
              )}
              <span class="soft"> · {plural(count, "report")}</span>
            </p>
          </li>
        ))}
      </ol>
      <p class="onward">
        <a href={hrefTo("timeline")}>The whole timeline</a>
      </p>
    </Section>
  );
};
