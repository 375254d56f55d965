/**
 * Fits the constants of src/story/events/likeness.ts by logistic regression on pairs of gold mentions of bench/events: ECB+ (train and
 * dev) and MEANTIME (dev, its lines shuffled). Prints, from five folds of whole topics, what to expect on affairs that were not fitted,
 * for several places from where on two mentions are one. Run: node scripts/fit-events.ts [BENCH_EVENTS_FOLDER] [--write]
 */
import { writeFileSync } from "node:fs";
import { askScorer, readLines } from "../eval/harness.ts";
import { type EventLine, profileLines } from "../eval/tasks/events.ts";
import { type Relation, relationOf, termsOf } from "../src/story/events/alike.ts";
import { candidatePairs, joinLinks, type Link } from "../src/story/events/link.ts";
import type { Profile } from "../src/story/events/profile.ts";
import { type Logistic, probabilityOf, type Terms } from "../src/story/provenance/logistic.ts";
import { regress, type Sample } from "./regress.ts";

const FOLDS = 5;
/** How much less a pair counts the larger its events are: a cluster of fifty has a thousand pairs, which are all alike. */
const DAMPING = 0.5;
const relations: readonly Relation[] = ["sameWord", "otherWord", "across"];

interface GoldLine extends EventLine {
  readonly topic: string;
  readonly subtopic: string;
  readonly mentions: readonly { start: number; end: number; event: string }[];
}
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  readonly terms: Terms;
  readonly right: number;
  readonly weight: number;
  readonly fold: number;
}
interface Prepared {
  readonly lines: readonly GoldLine[];
  /** Line and place in the line of each profile. */
  readonly places: readonly {
    readonly doc: string;
    readonly start: number;
    readonly end: number;
    readonly lang: string;
  }[];
  readonly pairs: readonly Pair[];
}

const prepare = (lines: readonly GoldLine[], shuffle: boolean, unitOf: (line: GoldLine) => string): Prepared => {
  const units = [...new Set(lines.map(unitOf))].sort();
  const { read, reports } = profileLines(lines, shuffle);
  const { profiles, pairs } = candidatePairs(reports);
  const byReport = new Map(read.map((one, i) => [one.doc.report.id, { ...one, line: lines[i] as GoldLine }]));
  const eventOf = ({ report, start, end }: Profile): { event: string; line: GoldLine; start: number; end: number } => {
    const { line, shuffled } = byReport.get(report)!;
    const home = shuffled?.back({ start, end }) ?? { start, end };
    const mention = line.mentions.find((m) => m.start === home.start && m.end === home.end)!;
    return { event: mention.event, line, ...home };
  };
  const golds = profiles.map(eventOf);
  const sizes = new Map<string, number>();
  for (const { event } of golds) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  return {
    lines,
    places: golds.map(({ line, start, end }) => ({ doc: line.doc, start, end, lang: line.lang })),
    pairs: pairs.map(([a, b, alike]) => {
      const [one, two] = [golds[a]!, golds[b]!];
      return {
        a,
        b,
        relation: relationOf(profiles[a]!, profiles[b]!),
        terms: termsOf(profiles[a]!, profiles[b]!, alike),
        right: Number(one.event === two.event),
        weight: (2 / (sizes.get(one.event)! + sizes.get(two.event)!)) ** DAMPING,
        // Of two topics the pair belongs to the first: a fold's topics are not fitted on with themselves.
        fold: units.indexOf(unitOf(one.line)) % FOLDS,
      };
    }),
  };
};

type Models = Readonly<Record<Relation, Logistic>>;
const fitModels = (pairs: readonly Pair[]): Models =>
  Object.fromEntries(
    relations.map((relation) => {
      const samples: Sample[] = pairs.filter((pair) => pair.relation === relation);
      return [relation, regress(samples, relation === "across" ? { penalty: 3 } : {})];
    }),
  ) as Models;

const folder = process.argv.find((argument, i) => i > 1 && !argument.startsWith("--")) ?? "../shared/bench/events";
const ecb = prepare(readLines<GoldLine>(`${folder}/ecbplus.dev.jsonl`), false, ({ topic }) => topic);
const meantime = prepare(readLines<GoldLine>(`${folder}/meantime.dev.jsonl`), true, ({ subtopic }) => subtopic);
const all = [...ecb.pairs, ...meantime.pairs];
console.log(`${ecb.pairs.length} pairs of ECB+, ${meantime.pairs.length} of MEANTIME`);

const models = Array.from({ length: FOLDS }, (_, fold) => fitModels(all.filter((pair) => pair.fold !== fold)));
const linksOf = ({ pairs }: Prepared): Link[] =>
  pairs.map(({ a, b, relation, terms, fold }) => ({ a, b, score: probabilityOf(models[fold]![relation], terms) }));
interface Score {
  readonly conll: number;
  readonly links: Readonly<
    Record<string, { readonly f1: number; readonly precision: number; readonly recall: number } | null>
  >;
}
const scoreOf = (set: Prepared, links: readonly Link[], enough: number, lines = set.lines): Score => {
  const groups = joinLinks(
    set.places.length,
    links.filter(({ score }) => score >= 0.02),
    enough,
  );
  const mentions = new Map<string, object[]>(set.lines.map(({ doc }) => [doc, []]));
  for (const [event, group] of groups.entries())
    for (const i of group) mentions.get(set.places[i]!.doc)!.push({ ...set.places[i]!, event: `${event}` });
  return askScorer(
    "events",
    lines,
    lines.map(({ doc }) => ({ doc, mentions: mentions.get(doc) })),
  );
};
const [ecbLinks, meantimeLinks] = [linksOf(ecb), linksOf(meantime)];
const devLines = ecb.lines.filter(({ split }) => split === "dev");
for (const enough of [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4]) {
  const whole = scoreOf(ecb, ecbLinks, enough);
  const dev = scoreOf(ecb, ecbLinks, enough, devLines);
  const mt = scoreOf(meantime, meantimeLinks, enough);
  const across = mt.links["across languages"]!;
  console.log(
    `${enough}: ECB+ ${whole.conll.toFixed(4)}, its dev topics ${dev.conll.toFixed(4)}; MEANTIME ${mt.conll.toFixed(4)}, across languages ${across.f1.toFixed(4)} (P ${across.precision.toFixed(3)}, R ${across.recall.toFixed(3)})`,
  );
}

const ENOUGH = 0.25;
if (process.argv.includes("--write")) {
  const fitted = fitModels(all);
  const lines = relations.map((relation) => `  ${relation}: ${JSON.stringify(fitted[relation])},`);
  writeFileSync(
    "src/story/events/likeness.ts",
    `/**
 * How likely two mentions tell one event, and from where on they do. Written by scripts/fit-events.ts from ${ecb.pairs.length} pairs of
 * ECB+ (train and dev) and ${meantime.pairs.length} of MEANTIME (dev).
 */
import type { Logistic } from "../provenance/logistic.ts";

export const likeness: {
  readonly sameWord: Logistic;
  readonly otherWord: Logistic;
  readonly across: Logistic;
  readonly enough: number;
} = {
${lines.join("\n")}
  enough: ${ENOUGH},
};
`,
  );
}
