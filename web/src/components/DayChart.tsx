/** Reports over time as a row of columns; its words say the same to those who do not see it. */
import { scaleLinear, scalePoint } from "d3-scale";
import type { Counted } from "../../../src/dossier/front.ts";
import { binDates } from "../data/bins.ts";
import { dayWords, rangeWords } from "../data/when.ts";
import { plural } from "../data/words.ts";

const width = 320;
const height = 72;
/** The widest a column gets, and the least share of its room that keeps it from its neighbour. */
const widest = 28;
const gap = 0.08;

export const DayChart = ({ days }: { readonly days: readonly Counted[] }) => {
  const { unit, bins } = binDates(days);
  const first = bins[0];
  const last = bins.at(-1);
  if (first === undefined || last === undefined) return null;
  const busiest = bins.reduce((most, bin) => (bin.count > most.count ? bin : most));
  const column = Math.min(widest, (width / bins.length) * (1 - gap));
  // The first column stands over the first day's name, the last over the last's.
  const x = scalePoint(
    bins.map(({ value }) => value),
    bins.length === 1 ? [0, 0] : [0, width - column],
  );
  const y = scaleLinear([0, busiest.count], [height, 0]);
  const all = days.reduce((sum, [, count]) => sum + count, 0);
  const words = `${plural(all, "report")}, ${rangeWords(first.value, last.value)}; most ${unit === "day" ? "on" : "in"} ${dayWords(busiest.value)} (${busiest.count}).`;
  return (
    <figure class="day-chart">
      <figcaption>Reports by {unit}</figcaption>
      <svg viewBox={`0 0 ${width} ${height + 1}`} role="img" aria-label={words}>
        {bins.map(({ value, count }) => (
          <rect key={value} class="column" x={x(value)} y={y(count)} width={column} height={height - y(count)}>
            <title>{`${dayWords(value)}: ${plural(count, "report")}`}</title>
          </rect>
        ))}
        <line class="axis" x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} />
      </svg>
      <p class="axis-ends">
        <span>{dayWords(first.value)}</span>
        {bins.length > 1 && <span>{dayWords(last.value)}</span>}
      </p>
      <p class="note">
        Most {unit === "day" ? "on" : "in"} {dayWords(busiest.value)}: {busiest.count}
      </p>
    </figure>
  );
};
