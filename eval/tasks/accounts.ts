/**
 * Accounts and commitments over affairs of our own (`test/stories`, facts public, every sentence written for this set). A gold passage
 * is met where a passage of the dossier shares words with it; `test/stories/README.md` says what counts as found, right and made.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { loadDirectory } from "../../src/directory/load.ts";
import type { Encoder } from "../../src/encode/encoder.ts";
import { findFiles, readSources } from "../../src/ingest/sources.ts";
import type { Cell, Commitment, Dossier, Passage, Point, RawReport } from "../../src/model/index.ts";
import { buildDossier, buildEncodedDossier } from "../../src/pipeline/build.ts";
import type { Figures, Task } from "../harness.ts";

interface GoldCell {
  readonly voice: string | null;
  readonly in: string;
  readonly stance: Cell["stance"];
  readonly text?: string;
  readonly differs?: string;
}
interface GoldPoint {
  readonly point: string;
  readonly kind: Point["kind"];
  readonly cells: readonly GoldCell[];
}
interface GoldCommitment {
  readonly id: string;
  readonly by: readonly string[];
  readonly evidence: readonly (readonly [file: string, text: string])[];
  readonly followUps?: readonly { readonly relation: string; readonly in: string; readonly text: string }[];
}
export interface GoldStory {
  readonly names: Readonly<Record<string, { readonly forms: readonly string[] }>>;
  readonly accounts: readonly GoldPoint[];
  readonly commitments: readonly GoldCommitment[];
}

/** Right answers, answers the gold has, answers the dossier gives. */
interface Tally {
  right: number;
  gold: number;
  made: number;
}
export interface StoryScore {
  readonly points: Tally;
  readonly stances: Tally;
  /** Two passages set in one point, of which the gold knows one at least; right where it sets both in one. */
  readonly pairs: Tally;
  readonly conflicts: Tally;
  readonly commitments: Tally;
  readonly followUps: Tally;
  /** What was missed or made up, in words: for the eyes of whoever mends it. */
  readonly misses: readonly string[];
}

const tally = (): Tally => ({ right: 0, gold: 0, made: 0 });
const fold = (words: string): string => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const states = ({ stance }: { readonly stance: Cell["stance"] }): boolean => stance !== "omits" && stance !== "unknown";

/** Pairs of greatest overlap first; each side is used once. */
const pairUp = (scores: readonly { readonly gold: number; readonly made: number; readonly score: number }[]) => {
  const [golds, mades] = [new Set<number>(), new Set<number>()];
  const pairs = new Map<number, number>();
  for (const { gold, made } of [...scores].sort((a, b) => b.score - a.score || a.gold - b.gold || a.made - b.made)) {
    if (golds.has(gold) || mades.has(made)) continue;
    golds.add(gold);
    mades.add(made);
    pairs.set(gold, made);
  }
  return pairs;
};

/** @param fileOf The file that each report of the dossier was read from. */
export const scoreStory = (gold: GoldStory, dossier: Dossier, fileOf: ReadonlyMap<string, string>): StoryScore => {
  const misses: string[] = [];
  const textOf = new Map(dossier.reports.map(({ id, text }) => [fileOf.get(id), text]));
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const isOne = (id: string, name: string): boolean => {
    const forms = (gold.names[name]?.forms ?? []).map(fold);
    const entity = entities.get(id);
    return entity?.forms.some(({ text }) => forms.includes(fold(text))) === true;
  };
  const meets = (passages: readonly Passage[], file: string, text: string): boolean => {
    const start = textOf.get(file)?.indexOf(text) ?? -1;
    if (start < 0) throw new Error(`${file} does not hold: ${text}`);
    return passages.some(
      (passage) => fileOf.get(passage.report) === file && passage.start < start + text.length && start < passage.end,
    );
  };
  const meetsCell = (cell: Cell, { in: file, text = "" }: GoldCell): boolean =>
    states(cell) && meets(cell.evidence, file, text);

  const [points, stances, together, conflicts, commitments, followUps] = Array.from({ length: 6 }, tally) as [
    Tally,
    Tally,
    Tally,
    Tally,
    Tally,
    Tally,
  ];
  const made = dossier.accounts.flatMap((account) => account.points);
  const covered = (point: Point, { cells }: GoldPoint): number =>
    cells.filter((cell) => states(cell) && point.cells.some((own) => meetsCell(own, cell))).length;
  const pairs = pairUp(
    gold.accounts.flatMap((one, i) => {
      const stating = one.cells.filter(states).length;
      return made.flatMap((point, j) => {
        const score = covered(point, one);
        return score >= Math.max(Math.min(2, stating), stating / 2) ? [{ gold: i, made: j, score }] : [];
      });
    }),
  );
  const used = new Set(pairs.values());
  const isKnown = (point: Point): boolean =>
    point.kind === "disagreement" || gold.accounts.some((one) => covered(point, one) > 0);
  points.gold = gold.accounts.length;
  points.right = pairs.size;
  points.made = made.filter((point, j) => used.has(j) || isKnown(point)).length;
  for (const [j, point] of made.entries())
    if (!used.has(j) && isKnown(point)) misses.push(`point made up (${point.kind}): ${point.label}`);

  // What a point gathers beside what belongs there costs no point, so it is counted cell against cell.
  const knownAs = (cell: Cell): ReadonlySet<number> =>
    new Set(
      gold.accounts.flatMap((one, i) => (one.cells.some((own) => states(own) && meetsCell(cell, own)) ? [i] : [])),
    );
  for (const point of made) {
    const cells = point.cells.filter(states).map(knownAs);
    for (const [k, one] of cells.entries())
      for (const other of cells.slice(0, k)) {
        if (one.size + other.size === 0) continue;
        together.made++;
        if (!one.isDisjointFrom(other)) together.right++;
      }
  }
  const isConflict = ({ kind, cells }: GoldPoint): boolean =>
    kind === "disagreement" && cells.some(({ differs }) => differs === "degree" || differs === "modality");
  conflicts.made = made.filter(({ kind }) => kind === "disagreement").length;
  for (const [i, one] of gold.accounts.entries()) {
    const point = made[pairs.get(i) ?? -1];
    if (point === undefined) misses.push(`point not found (${one.kind}): ${one.point}`);
    if (isConflict(one)) {
      conflicts.gold++;
      if (point?.kind !== "disagreement") misses.push(`conflict not found: ${one.point}`);
    }
    if (one.kind === "disagreement" && point?.kind === "disagreement") conflicts.right++;
    if (point === undefined) continue;
    const stanceOf = (cell: GoldCell): Cell["stance"] | undefined =>
      (states(cell)
        ? point.cells.find((own) => meetsCell(own, cell))
        : point.cells.find(({ by }) => fileOf.get(by) === cell.in)
      )?.stance;
    const found = one.cells.map(stanceOf);
    // Which of two that differ is called first is no answer: the better of both ways counts.
    const swap = (stance: Cell["stance"]): Cell["stance"] =>
      stance === "states" ? "differs" : stance === "differs" ? "states" : stance;
    const right = one.cells.filter(({ stance }, k) => found[k] === stance).length;
    const swapped = one.cells.filter(({ stance }, k) => found[k] === swap(stance)).length;
    stances.gold += one.cells.length;
    stances.right += one.kind === "disagreement" ? Math.max(right, swapped) : right;
    for (const [k, cell] of one.cells.entries())
      if (found[k] !== cell.stance)
        misses.push(`stance ${found[k] ?? "none"} for ${cell.stance}, ${cell.in}: ${one.point}`);
  }
  stances.made = stances.gold;

  const evidenceMet = (one: Commitment, { evidence }: GoldCommitment): number =>
    evidence.filter(([file, text]) => meets(one.evidence, file, text)).length;
  const by = (one: Commitment, names: readonly string[]): boolean =>
    one.by.some((id) => names.some((name) => isOne(id, name)));
  const kept = pairUp(
    gold.commitments.flatMap((one, i) =>
      dossier.commitments.flatMap((promise, j) => {
        const score = by(promise, one.by) ? evidenceMet(promise, one) : 0;
        return score > 0 ? [{ gold: i, made: j, score }] : [];
      }),
    ),
  );
  commitments.gold = gold.commitments.length;
  commitments.made = dossier.commitments.length;
  commitments.right = kept.size;
  const taken = new Set(kept.values());
  for (const [j, { act }] of dossier.commitments.entries())
    if (!taken.has(j)) misses.push(`commitment made up: ${act}`);
  followUps.made = dossier.commitments.reduce((sum, one) => sum + one.followUps.length, 0);
  let followed = 0;
  for (const [i, one] of gold.commitments.entries()) {
    const promise = dossier.commitments[kept.get(i) ?? -1];
    if (promise === undefined) misses.push(`commitment not found: ${one.id}`);
    const rightOnes = new Set<object>();
    for (const follow of one.followUps ?? []) {
      followUps.gold++;
      const hit = promise?.followUps.find(
        (own) => own.relation === follow.relation && meets(own.evidence, follow.in, follow.text),
      );
      if (hit === undefined) misses.push(`follow-up not found: ${one.id} ${follow.relation}, ${follow.in}`);
      else {
        followUps.right++;
        rightOnes.add(hit);
      }
    }
    followed += rightOnes.size;
    for (const own of promise?.followUps ?? [])
      if (!rightOnes.has(own)) misses.push(`follow-up made up: ${one.id} ${own.relation} ${own.evidence[0]?.exact}`);
  }
  // Several gold passages may be met by one follow-up: what is made counts once, and so what of it is right.
  followUps.made += followUps.right - followed;
  return { points, stances, pairs: together, conflicts, commitments, followUps, misses };
};

const f1 = ({ right, gold, made }: Tally): number => (gold + made === 0 ? 1 : (2 * right) / (gold + made));

const stories = resolve("test/stories");

/** The affairs of a half (null: of both) by name, with their right answers. */
export const listStories = (
  half: string | null,
): { readonly story: string; readonly dir: string; readonly gold: GoldStory }[] =>
  (existsSync(stories) ? readdirSync(stories, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory() && existsSync(join(stories, entry.name, "gold.json")))
    .map(({ name }) => name)
    .sort()
    .flatMap((story) => {
      const dir = join(stories, story);
      const gold = JSON.parse(readFileSync(join(dir, "gold.json"), "utf8")) as GoldStory & { readonly half?: string };
      return half === null || gold.half === half ? [{ story, dir, gold }] : [];
    });

/** The reports of an affair as `build` reads them, with what its `metadata.tsv` says of them. */
export const readPile = async (
  dir: string,
): Promise<{ readonly reports: readonly RawReport[]; readonly fileOf: ReadonlyMap<string, string> }> => {
  const reports: RawReport[] = [];
  const { files } = await findFiles([dir]);
  for await (const { parts } of readSources(files.filter((file) => file.endsWith(".txt"))))
    for (const { report } of parts) reports.push(report);
  return { reports, fileOf: new Map(reports.map(({ id, source }) => [id, basename(source)])) };
};

/** Builds each affair as `build` does and scores it. */
export const scoreStories = async (
  half: string | null,
  encoder?: Encoder,
): Promise<{ readonly story: string; readonly score: StoryScore }[]> => {
  const scores: { readonly story: string; readonly score: StoryScore }[] = [];
  for (const { story, dir, gold } of listStories(half)) {
    const { reports, fileOf } = await readPile(dir);
    const how = { directory: loadDirectory(), generated: "2000-01-01T00:00:00Z" };
    const dossier =
      encoder === undefined ? buildDossier(reports, how) : await buildEncodedDossier(reports, encoder, how);
    scores.push({ story, score: scoreStory(gold, dossier, fileOf) });
  }
  return scores;
};

/** Figures of some affairs together: every point, cell, commitment counts once. */
export const figuresOf = (scores: readonly StoryScore[]): Figures => {
  const sum = (key: "points" | "stances" | "pairs" | "conflicts" | "commitments" | "followUps"): Tally => ({
    right: scores.reduce((total, score) => total + score[key].right, 0),
    gold: scores.reduce((total, score) => total + score[key].gold, 0),
    made: scores.reduce((total, score) => total + score[key].made, 0),
  });
  return {
    "accounts.points": f1(sum("points")),
    "accounts.stance": sum("stances").right / sum("stances").gold,
    "accounts.pairs.precision": sum("pairs").right / sum("pairs").made,
    "accounts.conflicts.precision": sum("conflicts").right / sum("conflicts").made,
    "commitments.f1": f1(sum("commitments")),
    "followups.f1": f1(sum("followUps")),
  };
};

/** The half of the affairs that was written by somebody who had not seen the code gives the keys; the half at hand gives `….dev`. */
export const accountsTask: Task = {
  name: "accounts",
  keys: [
    "accounts.points",
    "accounts.stance",
    "accounts.pairs.precision",
    "accounts.conflicts.precision",
    "commitments.f1",
    "followups.f1",
    "accounts.points.dev",
    "accounts.stance.dev",
    "accounts.pairs.precision.dev",
    "accounts.conflicts.precision.dev",
    "commitments.f1.dev",
    "followups.f1.dev",
  ],
  run: async ({ encoder }) => {
    const figures = async (half: string): Promise<Figures> => {
      const scores = (await scoreStories(half, encoder)).map(({ score }) => score);
      return scores.length === 0 ? {} : figuresOf(scores);
    };
    const dev = Object.entries(await figures("dev")).map(([key, figure]) => [`${key}.dev`, figure] as const);
    return { ...(await figures("blind")), ...Object.fromEntries(dev) };
  },
};
