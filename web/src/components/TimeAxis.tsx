/**
 * The timeline at a glance: every event where it stands in a window of time, uncertain ones as wide as the stretch they lie in, the days
 * of the reports below the line. Its parts are links into a narrower window. The marks are for the eye: the list below says the same.
 */
import { useEffect, useRef } from "preact/hooks";
import type { Event } from "../../../src/model/index.ts";
import { type Axis, axisOf, endOf, startOf, windowsAround } from "../data/axis.ts";
import { hrefTo } from "../data/route.ts";
import { dayWords, isStretch, rangeWords } from "../data/when.ts";
import { plural } from "../data/words.ts";

/** "2018", "June", "12", "09:00": a part beside the others of its window. */
const shortWords = (value: string): string => {
  if (value.length === 13) return `${value.slice(11)}:00`;
  if (value.length === 10) return String(Number(value.slice(8)));
  return value.length === 7 ? dayWords(value).slice(0, 3) : value;
};

/** What a screen reader is told after it: " 2018" after "Jun", " June 2018" after "12". */
const restOf = (value: string): string => {
  if (value.length === 10) return ` ${dayWords(value.slice(0, 7))}`;
  return value.length === 7 ? ` ${value.slice(0, 4)}` : "";
};

const windowWords = (window: string): string => (window === "" ? "All years" : dayWords(window));
const inside: Readonly<Record<string, string>> = { year: "by year", month: "by month", day: "by day", hour: "by hour" };

interface Props {
  readonly window: string;
  readonly events: readonly Event[];
  /** Days on which reports appeared. */
  readonly reported: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** Most parts that a narrow screen holds in one row. */
const mostInRow = 12;

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

const Marks = ({ axis, reported }: { readonly axis: Axis<Event>; readonly reported: readonly string[] }) => {
  const first = axis.ticks[0]!.value;
  const from = startOf(first);
  const whole = endOf(axis.ticks.at(-1)!.value) - from;
  const days = [...new Set(reported)]
    .map((day) => (startOf(day) + endOf(day)) / 2 - from)
    .filter((at) => at >= 0 && at < whole);
  return (
    <div class="axis-marks" aria-hidden="true" style={{ "--lanes": axis.lanes }}>
      {axis.marks.map(({ item, from: left, to: right, lane, cut }) => {
        const stretch = item.time !== null && isStretch(item.time.start, item.time.end);
        const words = `${item.time === null ? "" : `${rangeWords(item.time.start, item.time.end)}: `}${item.label}${item.status === "happened" ? "" : ` (${item.status})`}`;
        return (
          // biome-ignore lint/a11y/useAnchorContent: a mark for the eye in a drawing hidden from screen readers; the cards below say the same.
          <a
            key={item.id}
            tabIndex={-1}
            class={`axis-mark ${item.status} ${stretch ? "stretch" : ""} ${cut ? "cut" : ""}`}
            style={{
              "--at": percent(stretch ? left : (left + right) / 2),
              "--wide": percent(right - left),
              "--lane": lane,
            }}
            href={hrefTo("timeline", item.id)}
            title={words}
          />
        );
      })}
      {days.map((at) => (
        <span key={at} class="axis-report" style={{ "--at": percent(at / whole) }} />
      ))}
    </div>
  );
};

export const TimeAxis = ({ window, events, reported, query }: Props) => {
  const head = useRef<HTMLParagraphElement>(null);
  const seen = useRef(window);
  // The link that was followed is gone with its window: the keyboard goes on from the way back.
  useEffect(() => {
    if (seen.current !== window) head.current?.focus();
    seen.current = window;
  }, [window]);
  const axis = axisOf(window, events);
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
          {inside[axis.unit]}, {plural(axis.marks.length, "event")}
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
        </>
      )}
    </nav>
  );
};
