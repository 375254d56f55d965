/** One event on the timeline: its own day on the left, what it was, and who tells of it, each with the day it was told. */
import type { Event } from "../../../src/model/index.ts";
import { useDossier } from "../context.ts";
import { compareDays } from "../data/dossier-index.ts";
import { hrefTo, hrefToPassage } from "../data/route.ts";
import { isStretch, rangeWords } from "../data/when.ts";
import { plural } from "../data/words.ts";
import { EventBadge } from "./Badge.tsx";
import { EntityName } from "./EntityName.tsx";
import { EventTime } from "./EventTime.tsx";
import { ReportChip } from "./ReportName.tsx";
import { WhyOne } from "./WhyOne.tsx";
import { Words } from "./Words.tsx";

const chipsShown = 8;

/** "told 12–13 March 2024": the days of the reports, kept apart from the day of the event. */
export const ToldOn = ({ event }: { readonly event: Event }) => {
  const index = useDossier();
  const days = (index.reportsByEvent.get(event.id) ?? [])
    .flatMap((report) => report.published?.value ?? [])
    .toSorted(compareDays);
  if (days.length === 0) return null;
  return <>, reported {rangeWords(days[0]!.slice(0, 10), days.at(-1)!.slice(0, 10))}</>;
};

export const EventCard = ({ event }: { readonly event: Event }) => {
  const index = useDossier();
  const reports = index.reportsByEvent.get(event.id) ?? [];
  const stretch = event.time !== null && isStretch(event.time.start, event.time.end);
  return (
    <article class={`event ${event.status} ${stretch ? "stretch" : ""}`}>
      <p class="event-time">
        <EventTime time={event.time} />
      </p>
      <div class="event-body">
        <h3>
          <a href={hrefTo("timeline", event.id)}>
            <Words text={event.label} />
          </a>
        </h3>
        <p class="event-facts">
          {event.status !== "happened" && (
            <>
              <EventBadge status={event.status} />{" "}
            </>
          )}
          {event.place !== null && (
            <>
              <span class="soft">in or at</span> <EntityName id={event.place} /> ·{" "}
            </>
          )}
          <span class="soft">
            {plural(reports.length, "report")}
            <ToldOn event={event} />
          </span>
        </p>
        <p class="chips">
          {reports.slice(0, chipsShown).map((report) => (
            <ReportChip
              key={report.id}
              report={report}
              href={hrefToPassage(event.mentions.find((mention) => mention.report === report.id)!)}
            />
          ))}
          {reports.length > chipsShown && (
            <a class="chip" href={hrefTo("timeline", event.id)}>
              {reports.length - chipsShown} more
            </a>
          )}
        </p>
        <WhyOne event={event} />
      </div>
    </article>
  );
};
