/** When an event was: the day, or the stretch in which it lies, and whether a report says so or the story does. */
import type { Event } from "../../../src/model/index.ts";
import { isStretch, rangeWords } from "../data/when.ts";

export const EventTime = ({ time }: { readonly time: Event["time"] }) => {
  if (time === null) return <span class="soft">no date known</span>;
  const doubts = [
    isStretch(time.start, time.end) ? "exact day not given" : null,
    time.basis === "story" ? "inferred" : null,
  ].filter((words) => words !== null);
  return (
    <span class="when">
      <time dateTime={time.start}>{rangeWords(time.start, time.end)}</time>
      {doubts.length > 0 && (
        <span
          class="soft"
          title={
            time.basis === "story" ? "No report says this day; it follows from what they tell together." : undefined
          }
        >
          {" "}
          ({doubts.join("; ")})
        </span>
      )}
    </span>
  );
};
