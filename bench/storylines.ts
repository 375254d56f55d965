/**
 * What grouping one report costs in piles of different sizes: `node --max-old-space-size=12000 bench/storylines.ts [SIZE…]`
 * (default 1000 10000 100000). Subjects are made up, not read from texts: affairs of one to forty reports in four languages, each
 * with words and names of its own beside those of the language and of a few hundred leaders that all affairs share.
 */
import { loadDirectory } from "../src/directory/load.ts";
import { makeVector, type Vector } from "../src/read/subject/vector.ts";
import { groupReports } from "../src/story/storylines.ts";

/** mulberry32 */
const makeRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const random = makeRandom(4);
const below = (most: number): number => Math.floor(random() * most);
const hash = (...parts: readonly number[]): number =>
  parts.reduce((mixed, part) => (Math.imul(mixed ^ part, 0x01000193) + 0x9e3779b9) >>> 0, 0x811c9dc5);
const vector = (parts: readonly (readonly [hash: number, weight: number])[]): Vector => makeVector(parts);
const codes = ["en", "de", "ru", "ko"];

/** Report `n` of an affair: 40 of the affair's 80 words, 160 of its language's 4,000, 6 of the affair's 10 names, 3 leaders. */
const makeReport = (n: number, affair: number, language: number) => {
  const own = Array.from({ length: 40 }, () => hash(1, affair, language, below(80)));
  const common = Array.from({ length: 160 }, () => hash(2, language, below(4000)));
  const names = Array.from({ length: 6 }, () => hash(3, affair, below(10)));
  const leaders = Array.from({ length: 3 }, () => hash(4, below(300)));
  const weigh = (hashes: readonly number[], weight: number) => hashes.map((one) => [one, weight] as const);
  const named = vector([...weigh(names, 4), ...weigh(leaders, 2)]);
  const day = new Date(Date.UTC(2020, 0, 1 + (affair % 3000) + below(4))).toISOString().slice(0, 10);
  return {
    report: { id: `r${hash(5, n).toString(16).padStart(8, "0")}${n}` },
    language: { code: codes[language]!, certain: true },
    layout: { published: { value: day } },
    mentions: [],
    subject: {
      words: vector([...weigh(own, 5), ...weigh(common, 2), ...weigh(names, 5)]),
      headline: vector(weigh(own.slice(0, 5), 5)),
      opening: vector([...weigh(own.slice(0, 20), 5), ...weigh(common.slice(0, 20), 2)]),
      names: named,
      sounds: named,
      numbers: vector(Array.from({ length: 4 }, () => [hash(6, affair, below(6)), 1] as const)),
      cognates: vector([...weigh(names, 3), ...weigh(common.slice(0, 60), 0.4)]),
      entities: vector(weigh(leaders, 1)),
      concepts: vector(Array.from({ length: 12 }, () => [hash(7, below(60)), 1] as const)),
      dates: vector([[hash(8, affair % 3000), 1]]),
    },
  };
};

const makePile = (size: number) => {
  const pile: ReturnType<typeof makeReport>[] = [];
  for (let affair = 0; pile.length < size; affair++) {
    const reports = 1 + below(8) * below(6);
    for (let k = 0; k < reports && pile.length < size; k++)
      pile.push(makeReport(pile.length, affair, random() < 0.6 ? 0 : below(4)));
  }
  return pile as unknown as Parameters<typeof groupReports>[0];
};

const directory = loadDirectory();
const sizes = process.argv.slice(2).map(Number);
groupReports(makePile(500), directory); // compiles
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const pile = makePile(size);
  const started = process.cpuUsage();
  const groups = groupReports(pile, directory);
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  console.log(
    `${String(size).padStart(7)} reports: ${(took / size).toFixed(2)} ms of processor a report, ${groups.length} affairs, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
}
