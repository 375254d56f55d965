/** The events that most reports tell of. */
import { EventBadge } from "../../components/Badge.tsx";
import { EventTime } from "../../components/EventTime.tsx";
import { Section } from "../../components/Page.tsx";
import { Words } from "../../components/Words.tsx";
import { useFront } from "../../context.ts";
import { hrefTo } from "../../data/route.ts";
import { plural } from "../../data/words.ts";

export const TopEvents = () => {
  const { events } = useFront();
  if (events.length === 0) return null;
  return (
    <Section title="What most reports tell">
      <ol class="plain top-events">
        {events.map(({ reports, ...event }) => (
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
              <span class="soft"> · {plural(reports, "report")}</span>
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
