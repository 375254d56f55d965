/**
 * Fits how likely two claims make one point (`story/accounts/likeness.ts`) on the affairs of `test/stories`: pairs of claims of two
 * reports or voices, right where both share words with passages of one gold point. Prints what each affair left out gives.
 */
import { listStories, readPile } from "../eval/tasks/accounts.ts";
import { loadDirectory } from "../src/directory/load.ts";
import { linkReports, readReport } from "../src/pipeline/run.ts";
import { memberOf, termNames, termsOf } from "../src/story/accounts/likeness.ts";
import { regress, type Sample } from "./regress.ts";

const directory = loadDirectory();

const samplesOf = async ({ story, dir, gold }: ReturnType<typeof listStories>[number]): Promise<Sample[]> => {
  const { reports, fileOf } = await readPile(dir);
  const docs = reports.flatMap((report) => {
    const result = readReport(report, directory);
    return result.whole ? [result.doc] : [];
  });
  const { found } = linkReports(docs, directory);
  const docOf = new Map(docs.map((doc) => [doc.report.id, doc]));
  const members = found.claims.resolved
    .filter(({ report, frame }) => docOf.get(report)?.sentences[frame.sentence]?.role === "body")
    .map((claim) => {
      const doc = docOf.get(claim.report)!;
      const points = new Set<number>();
      for (const [i, { cells }] of gold.accounts.entries())
        for (const { in: file, text } of cells) {
          if (text === undefined || fileOf.get(claim.report) !== file) continue;
          const start = doc.report.text.indexOf(text);
          if (claim.frame.start < start + text.length && start < claim.frame.end) points.add(i);
        }
      return { member: memberOf(claim, doc), points };
    });
  const samples: Sample[] = [];
  const termsBetween = termsOf(members.map(({ member }) => member));
  for (const [i, a] of members.entries()) {
    for (const [j, b] of members.slice(0, i).entries()) {
      const [one, two] = [a.member.claim, b.member.claim];
      if (one.report === two.report && one.voice === two.voice) continue;
      if (a.points.size === 0 && b.points.size === 0) continue;
      const row = termsBetween(i, j);
      if (row === null) continue;
      const terms = Object.fromEntries(termNames.map((name, k) => [name, row[k]!]));
      const right = [...a.points].some((point) => b.points.has(point)) ? 1 : 0;
      samples.push({ terms, right, weight: a.points.size > 0 && b.points.size > 0 ? 1 : 0.5 });
    }
  }
  console.log(
    `${story}: ${members.length} claims, ${samples.length} pairs, ${samples.filter(({ right }) => right).length} right`,
  );
  return samples;
};

const precision = (samples: readonly Sample[], model: ReturnType<typeof regress>): string => {
  const scored = samples
    .map(({ terms, right }) => ({
      right,
      score: model.bias + Object.entries(model.weights).reduce((sum, [name, weight]) => sum + weight * terms[name]!, 0),
    }))
    .sort((a, b) => b.score - a.score);
  const all = scored.filter(({ right }) => right).length;
  let [hits, sum, best, at] = [0, 0, 0, 0];
  for (const [n, { right, score }] of scored.entries()) {
    if (!right) continue;
    hits++;
    sum += hits / (n + 1);
    const f1 = (2 * hits) / (n + 1 + all);
    if (f1 > best) [best, at] = [f1, score];
  }
  return `AP ${(sum / all).toFixed(3)}, best F1 ${best.toFixed(3)} at log odds ${at.toFixed(2)}`;
};

const samples = new Map<string, Sample[]>();
for (const one of listStories("dev")) samples.set(one.story, await samplesOf(one));
const stories = [...samples.keys()];
for (const story of stories) {
  const others = stories.filter((other) => other !== story).flatMap((other) => samples.get(other) ?? []);
  if (others.length > 0) console.log(`${story} left out: ${precision(samples.get(story) ?? [], regress(others))}`);
}
const model = regress([...samples.values()].flat());
console.log(`all: ${precision([...samples.values()].flat(), model)}`);
console.log(JSON.stringify(model, null, 2));
