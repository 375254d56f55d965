/** When an event was: the day, or the stretch in which it lies, and whether a report says so or the story does. */
import type { Event } from "../../../src/model/index.ts";
import { isStretch, rangeWords } from "../data/when.ts";

export const EventTime = ({ time }: { readonly time: Event["time"] }) =>
  time === null ? (
    <span class="soft">no date known</span>
  ) : (
    <span class="when">
      <time dateTime={time.start}>{rangeWords(time.start, time.end)}</time>
      {(isStretch(time.start, time.end) || time.basis === "story") && (
        <span class="soft">
          {" "}
          ({isStretch(time.start, time.end) ? "exact day not given" : ""}
          {isStretch(time.start, time.end) && time.basis === "story" ? "; " : ""}
          {time.basis === "story" ? "worked out from other reports" : ""})
        </span>
      )}
    </span>
  );
