/**
 * Entities over a set of our own (`test/entities`, written without sight of the code): 150 entities, each in five languages or more, and 150
 * pairs that look alike and are not the same. Sentences are reports of piles: ten entities a pile, and a pile for each pair.
 */
import { resolve } from "node:path";
import { loadDirectory } from "../../src/directory/load.ts";
import { readStages, storyStages } from "../../src/pipeline/default-stages.ts";
import { linkReports, readReport } from "../../src/pipeline/run.ts";
import type { ReadDoc } from "../../src/pipeline/stage.ts";
import { rawReportOf } from "../documents.ts";
import { readLines, type Task } from "../harness.ts";

/** A sentence and the words in it that name somebody or something. */
export interface NamedLine {
  readonly lang: string;
  readonly text: string;
  readonly surface: string;
}
interface EntityLine {
  readonly id: string;
  readonly mentions: readonly NamedLine[];
}
interface PairLine {
  readonly id: string;
  readonly a: NamedLine;
  readonly b: NamedLine;
}

/** Entities that one pile tells of: about what an affair has by name. */
const ENTITIES_A_PILE = 10;

const stages = readStages.filter(({ adds }) => !["events", "claims", "signals"].includes(adds));
const linking = storyStages.filter(({ adds }) => adds === "entities");

/** The entity that each line's words are taken for, when all lines are reports of one pile; null where none is seen. */
export const resolveNames = (lines: readonly NamedLine[]): (string | null)[] => {
  const directory = loadDirectory();
  const docs = lines.map(({ text, lang }, i): ReadDoc => {
    const result = readReport(rawReportOf(`${i}`, text, { lang }), directory, stages);
    if (!result.whole) throw new Error(result.notices.map(({ message }) => message).join("; "));
    return result.doc;
  });
  const { ofMention } = linkReports(docs, directory, linking).found.entities;
  return lines.map(({ text, surface }, i) => {
    const doc = docs[i] as ReadDoc;
    const start = text.indexOf(surface);
    const end = start + surface.length;
    // Of the mentions that share words with the surface, the one that shares most; of these the shortest, for a role
    // ("the NATO secretary general") holds the name of its body.
    let [best, most, length] = [-1, 0, 0];
    for (const [m, mention] of doc.mentions.entries()) {
      const shared = Math.min(end, mention.end) - Math.max(start, mention.start);
      const size = mention.end - mention.start;
      if (shared > most || (shared === most && best >= 0 && size < length)) [best, most, length] = [m, shared, size];
    }
    return (best >= 0 && ofMention.get(doc.report.id)?.[best]) || null;
  });
};

export interface Joins {
  /** Pairs of mentions of one entity, and how many of them were joined. */
  readonly gold: number;
  readonly right: number;
  /** Pairs joined that are not one. */
  readonly wrong: number;
}

/** Counts pairs of mentions: `owners[i]` is whose the i-th is, `found[i]` what it was taken for. */
export const countJoins = (owners: readonly string[], found: readonly (string | null)[]): Joins => {
  let [gold, right, wrong] = [0, 0, 0];
  for (let i = 0; i < owners.length; i++)
    for (let j = i + 1; j < owners.length; j++) {
      const same = owners[i] === owners[j];
      const joined = found[i] !== null && found[i] === found[j];
      if (same) gold++;
      if (joined && same) right++;
      if (joined && !same) wrong++;
    }
  return { gold, right, wrong };
};

/** Joins over one file of entities and pairs. */
const scoreFile = (file: string): { readonly join: number; readonly found: number } => {
  const lines = readLines<EntityLine | PairLine>(resolve(file));
  const entities = lines.filter((line): line is EntityLine => "mentions" in line);
  const counts: Joins[] = [];
  for (let at = 0; at < entities.length; at += ENTITIES_A_PILE) {
    const pile = entities.slice(at, at + ENTITIES_A_PILE);
    const mentions = pile.flatMap((entity) => entity.mentions.map((mention) => ({ owner: entity.id, mention })));
    counts.push(
      countJoins(
        mentions.map(({ owner }) => owner),
        resolveNames(mentions.map(({ mention }) => mention)),
      ),
    );
  }
  for (const line of lines) if ("a" in line) counts.push(countJoins(["a", "b"], resolveNames([line.a, line.b])));
  const sum = (key: keyof Joins): number => counts.reduce((total, joins) => total + joins[key], 0);
  const [gold, right, wrong] = [sum("gold"), sum("right"), sum("wrong")];
  return { join: right / (right + wrong), found: right / gold };
};

export const entitiesTask: Task = {
  name: "entities",
  keys: ["entities.join", "entities.found", "entities.second.join", "entities.second.found"],
  run: () => {
    const first = scoreFile("test/entities/entities.jsonl");
    // Forty entities of other affairs, written before anything was mended for the first set.
    const second = scoreFile("test/entities/second.jsonl");
    return {
      "entities.join": first.join,
      "entities.found": first.found,
      "entities.second.join": second.join,
      "entities.second.found": second.found,
    };
  },
};
