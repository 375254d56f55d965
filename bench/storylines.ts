/**
 * What grouping one report costs in piles of different sizes: `node --max-old-space-size=12000 bench/storylines.ts [SIZE…]`
 * (default 1000 10000 100000). Subjects are made up, not read from texts: affairs of one to forty reports in four languages, each
 * with words and names of its own beside those of the language and of a few hundred leaders that all affairs share.
 */
import { loadDirectory } from "../src/directory/load.ts";
import { damp, makeVector, type Vector } from "../src/read/subject/vector.ts";
import { groupReports } from "../src/story/storylines.ts";
import { makeRandom } from "./generate.ts";

const random = makeRandom(4);
const below = (most: number): number => Math.floor(random() * most);
const hash = (...parts: readonly number[]): number =>
  parts.reduce((mixed, part) => (Math.imul(mixed ^ part, 0x01000193) + 0x9e3779b9) >>> 0, 0x811c9dc5);
const vector = (parts: readonly (readonly [hash: number, weight: number])[]): Vector => makeVector(parts);
const codes = ["en", "de", "ru", "ko"];

/** How often a report says each of `size` words or names that stand in the order of their weight in its affair. */
const tell = (size: number, most: number): [rank: number, weight: number][] =>
  Array.from({ length: size }, (_, rank) => [rank, damp(Math.floor((2 * random() * most) / (1 + rank / 4) + 0.4))]);

/** Report `n` of an affair: of the affair's 80 words and 10 names the first more often, 160 of its language's 4,000 words, 3 leaders. */
const makeReport = (n: number, affair: number, language: number) => {
  const told = (kind: number, size: number, most: number, ...of: number[]) =>
    tell(size, most).map(([rank, weight]) => [hash(kind, affair, rank, ...of), weight] as const);
  const own = told(1, 80, 6, language);
  const common = Array.from({ length: 160 }, () => hash(2, language, below(4000)));
  const names = told(3, 10, 5);
  const leaders = Array.from({ length: 3 }, () => hash(4, below(300)));
  const weigh = (hashes: readonly number[], weight: number) => hashes.map((one) => [one, weight] as const);
  const scale = (weighted: readonly (readonly [hash: number, weight: number])[], by: number) =>
    weighted.map(([one, weight]) => [one, weight * by] as const);
  const day = new Date(Date.UTC(2020, 0, 1 + (affair % 3000) + below(4))).toISOString().slice(0, 10);
  return {
    report: { id: `r${hash(5, n).toString(16).padStart(8, "0")}${n}` },
    language: { code: codes[language]!, certain: true },
    layout: { published: { value: day } },
    mentions: [],
    subject: {
      words: vector([...scale(own, 5), ...weigh(common, 2), ...scale(names, 5)]),
      shared: vector([
        ...weigh(leaders, 1),
        ...scale(names, 0.5),
        ...scale(told(6, 6, 1), 1),
        ...tell(20, 2).map(([rank, weight]) => [hash(8, hash(7, affair, rank) % 600), weight * 0.7] as const),
        ...Array.from({ length: 30 }, () => [hash(8, below(600)), 0.5] as const),
        ...weigh(common.slice(0, 60), 0.1),
      ]),
      sounds: vector([...scale(names, 4), ...weigh(leaders, 3)]),
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
