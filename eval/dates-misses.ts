/**
 * What is missed in date sets of the bench, the commonest first: `node eval/dates-misses.ts FILE[,FILE…] [--lang CODE]
 * [--most N]`. For looking at dev sets while working on the dates stage; figures come from `npm run eval`.
 */
import { parseArgs } from "node:util";
import { readLines } from "./harness.ts";
import { type DateLine, predictDates } from "./tasks/dates.ts";

interface GoldLine extends DateLine {
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly value: string | null;
    readonly values?: readonly string[];
  }[];
}

const { values, positionals } = parseArgs({
  options: { lang: { type: "string" }, most: { type: "string", default: "60" } },
  allowPositionals: true,
});

/** The value as the scorer compares it. */
const norm = (value: string | null): string =>
  (value ?? "")
    .toUpperCase()
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, "$1T")
    .replace(/(T\d\d:\d\d):00$/, "$1")
    .replace(/(T\d\d):00$/, "$1");
const digits = (text: string): string => text.toLowerCase().replace(/\d/g, "9");

const counts = new Map<string, { n: number; example: string }>();
const count = (what: string, { text, published }: DateLine, { start, end }: { start: number; end: number }): void => {
  const words = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
  const entry = counts.get(what) ?? { n: 0, example: `${words.replace(/\s+/g, " ")} (${published})` };
  counts.set(what, { ...entry, n: entry.n + 1 });
};

for (const line of (positionals[0] ?? "").split(",").flatMap((file) => readLines<GoldLine>(file))) {
  if (values.lang !== undefined && line.lang !== values.lang) continue;
  const { timexes } = predictDates(line);
  const over = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    Math.min(a.end, b.end) > Math.max(a.start, b.start);
  for (const gold of line.timexes) {
    const hit = timexes.find((found) => over(found, gold));
    const right = [gold.value, ...(gold.values ?? [])].filter((value) => value !== null).map(norm);
    if (hit === undefined) count(`MISS ${digits(gold.text)} = ${digits(gold.value ?? "")}`, line, gold);
    else if (right.length > 0 && !right.includes(norm(hit.value)))
      count(
        `VALUE ${digits(gold.text)} is ${digits(gold.value ?? "")}, found ${digits(hit.value ?? "none")}`,
        line,
        gold,
      );
  }
  for (const found of timexes)
    if (!line.timexes.some((gold) => over(found, gold)))
      count(`EXTRA ${digits(line.text.slice(found.start, found.end))}`, line, found);
}
for (const [what, { n, example }] of [...counts].sort((a, b) => b[1].n - a[1].n).slice(0, Number(values.most)))
  console.log(`${n} ${what}    ${example}`);
