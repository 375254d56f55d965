/**
 * The timeline at a glance: every event where it stands in a window of time, uncertain ones as wide as the stretch they lie in, the days
 * of the reports below the line. Its parts are links into a narrower window. The marks are for the eye: the list below says the same.
 */
import { useEffect, useRef } from "preact/hooks";
import type { Event } from "../../../src/model/index.ts";
import { type Axis, axisOf, windowsAround } from "../data/axis.ts";
import { endOf, startOf, type Unit } from "../data/periods.ts";
import { hrefTo } from "../data/route.ts";
import { dayWords, isStretch, rangeWords } from "../data/when.ts";
import { plural } from "../data/words.ts";
import { columnWidth } from "./Page.tsx";

/** "1910s", "2018", "Jun", "12", "09:00": a part beside the others of its window. */
const shortWords = (value: string): string => {
  if (value.length === 13) return `${value.slice(11)}:00`;
  if (value.length === 10) return String(Number(value.slice(8)));
  if (value.length === 7) return dayWords(value).slice(0, 3);
  return value.length === 3 ? `${value}0s` : value;
};

/** What a screen reader is told after it: " 2018" after "Jun", " June 2018" after "12". */
const restOf = (value: string): string => {
  if (value.length === 10) return ` ${dayWords(value.slice(0, 7))}`;
  return value.length === 7 ? ` ${value.slice(0, 4)}` : "";
};

const windowWords = (window: string): string =>
  window === "" ? "All years" : window.length === 3 ? shortWords(window) : dayWords(window);
const inside: Readonly<Record<Unit, string>> = {
  decade: "by decade",
  year: "by year",
  month: "by month",
  day: "by day",
  hour: "by hour",
};

interface Props {
  readonly window: string;
  readonly events: readonly Event[];
  /** How many of the list below have no place on the line. */
  readonly undated: number;
  /** Days on which reports appeared. */
  readonly reported: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** Most parts that a narrow screen holds in one row. */
const mostInRow = 12;

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

const wordsOf = ({ label, time, status }: Event, others: number): string => {
  const when = time === null ? "" : `${rangeWords(time.start, time.end)}: `;
  const state = status === "happened" ? "" : ` (${status})`;
  return `${when}${label}${state}${others === 0 ? "" : `; and ${plural(others, "other")} about then`}`;
};

const Marks = ({ axis, reported }: { readonly axis: Axis<Event>; readonly reported: readonly string[] }) => {
  const [from = 0, until = 0] = axis.share.domain().map(Number);
  const days = [...new Set(reported)].map((day) => (+startOf(day) + +endOf(day)) / 2);
  return (
    <div class="axis-marks" aria-hidden="true" style={{ "--lanes": axis.lanes }}>
      {axis.marks.map(({ item, from: left, to: right, lane, cut, others }) => {
        const stretch = item.time !== null && isStretch(item.time.start, item.time.end);
        return (
          // biome-ignore lint/a11y/useAnchorContent: a mark for the eye in a drawing hidden from screen readers; the cards below say the same.
          <a
            key={item.id}
            tabIndex={-1}
            class={`axis-mark ${item.status} ${stretch ? "stretch" : ""} ${cut ? "cut" : ""} ${others > 0 ? "crowd" : ""}`}
            style={{
              "--at": percent(stretch ? left : (left + right) / 2),
              "--wide": percent(right - left),
              "--lane": lane,
            }}
            href={hrefTo("timeline", item.id)}
            title={wordsOf(item, others)}
          />
        );
      })}
      {days
        .filter((at) => at >= from && at < until)
        .map((at) => (
          <span key={at} class="axis-report" style={{ "--at": percent(axis.share(at)) }} />
        ))}
    </div>
  );
};

export const TimeAxis = ({ window, events, undated, reported, query }: Props) => {
  const head = useRef<HTMLParagraphElement>(null);
  const seen = useRef(window);
  // The link that was followed is gone with its window: the keyboard goes on from the way back.
  useEffect(() => {
    if (seen.current !== window) head.current?.focus();
    seen.current = window;
  }, [window]);
  const axis = axisOf(window, events, columnWidth());
  const open = axis.unit !== "hour";
  // On a narrow screen so many stand in rows of seven, apart from the line.
  const many = axis.ticks.length > mostInRow;
  return (
    <nav class="axis" aria-label="Zoom">
      <p class="axis-head" ref={head} tabIndex={-1}>
        {windowsAround(window)
          .filter((outer) => outer !== window)
          .map((outer) => (
            <span key={outer}>
              <a href={hrefTo("timeline", null, { ...query, in: outer })}>{windowWords(outer)}</a>
              <span class="soft"> › </span>
            </span>
          ))}
        <strong>{windowWords(window)}</strong>{" "}
        <span class="soft">
          {inside[axis.unit]}, {plural(axis.count, "event")}
          {undated > 0 && `; ${undated} of no known day ${undated === 1 ? "stands" : "stand"} at the end of the list`}
        </span>
      </p>
      {axis.ticks.length === 0 ? null : (
        <>
          <Marks axis={axis} reported={reported} />
          <p class={`axis-ends ${many ? "many" : "few"}`} aria-hidden="true">
            <span>{shortWords(axis.ticks[0]!.value)}</span>
            <span>{shortWords(axis.ticks.at(-1)!.value)}</span>
          </p>
          <ol class="axis-ticks">
            {axis.ticks.map(({ value, count }) => (
              <li key={value} class={many ? "part many" : "part"}>
                {open && count > 0 ? (
                  <a class="tick" href={hrefTo("timeline", null, { ...query, in: value })}>
                    {shortWords(value)}
                    <span class="mark-words">
                      {restOf(value)}: {plural(count, "event")}
                    </span>
                  </a>
                ) : (
                  <span class="tick" aria-hidden={count === 0 ? "true" : undefined}>
                    {shortWords(value)}
                  </span>
                )}
              </li>
            ))}
          </ol>
          {axis.marks.some(({ others }) => others > 0) && (
            <p class="note" aria-hidden="true">
              A ringed mark stands for several that have no room beside it.
            </p>
          )}
        </>
      )}
    </nav>
  );
};
