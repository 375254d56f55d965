/** Runs the stages: `readReport` over one report (pure, so it may run on any core), `linkReports` across a pile. */
import type { Directory } from "../directory/load.ts";
import { getLanguage } from "../languages/index.ts";
import { withTerms } from "../lexicon/terms.ts";
import { type Notice, type RawReport, ReadoutError } from "../model/index.ts";
import { reasonOf } from "../model/reason.ts";
import { guessLanguage } from "../read/language.ts";
import type { Layers } from "../read/layers.ts";
import type { StoryLayers } from "../story/layers.ts";
import { type AnyStage, type AnyStoryStage, readStages, storyStages } from "./default-stages.ts";
import type { ReadDoc, StoryContext } from "./stage.ts";

/** One report after reading: with every layer, or, where a stage failed on it, with those before that stage. */
export type ReadResult =
  | { readonly whole: true; readonly doc: ReadDoc; readonly notices: readonly Notice[] }
  | {
      readonly whole: false;
      readonly doc: { readonly report: RawReport } & Partial<Layers>;
      readonly notices: readonly Notice[];
    };

/**
 * Reports a stage that needs what no stage before it adds.
 *
 * @throws {ReadoutError} `pipeline-order`
 */
export const checkOrder = (
  stages: readonly { readonly name: string; readonly needs: readonly string[]; readonly adds: string }[],
  given: readonly string[] = [],
): void => {
  const there = new Set(given);
  for (const { name, needs, adds } of stages) {
    const missing = needs.filter((need) => !there.has(need));
    if (missing.length > 0)
      throw new ReadoutError(
        "pipeline-order",
        `stage ${name} needs ${missing.join(", ")}, which no stage before it adds`,
      );
    there.add(adds);
  }
};

/** Reads one report. A stage that fails leaves a notice and the report's later layers missing; nothing is thrown. */
export const readReport = (
  report: RawReport,
  directory: Directory,
  stages: readonly AnyStage[] = readStages,
): ReadResult => {
  const language = guessLanguage(report);
  const known = withTerms(getLanguage(language.code), directory.terms);
  const notices: Notice[] = [];
  const about = { source: report.source, report: report.id };
  if (known.code === "und")
    notices.push({
      code: "language-unknown",
      severity: "warning",
      ...about,
      message: `${report.source}: readout has no data for the language "${language.code}"; only what no language owns is read`,
    });
  else if (Object.keys(known.concepts).length === 0)
    notices.push({
      code: "language-partial",
      severity: "warning",
      ...about,
      message: `${report.source}: of ${known.name} readout knows little so far (dates and quotation marks); events, claims and commitments in it are not read`,
    });
  else if (!language.certain)
    notices.push({
      code: "language-uncertain",
      severity: "info",
      ...about,
      message: `${report.source}: the language is probably ${known.name}, but the text is too short or too mixed to be sure`,
    });
  let doc: { readonly report: RawReport } & Partial<Layers> = { report, language };
  for (const stage of stages) {
    try {
      const { layer, notices: found } = stage.run(doc as ReadDoc, { language: known, directory });
      doc = { ...doc, [stage.adds]: layer };
      notices.push(...found);
    } catch (error) {
      const message = `${report.source}: stage ${stage.name} failed (${reasonOf(error)}); the report is kept without findings`;
      notices.push({ code: "stage-failed", severity: "error", ...about, message });
      return { whole: false, doc, notices };
    }
  }
  return { whole: true, doc: doc as ReadDoc, notices };
};

/** What all reports say together. */
export interface Linked {
  readonly found: StoryLayers;
  readonly notices: readonly Notice[];
}

/**
 * Links reports. The order in which they are given does not matter: they are put in the order of their ids first.
 *
 * @param known.layers  Layers that are known already; their stages do not run.
 * @param known.relate  Compares two reports, where that is not to be done anew.
 */
export const linkReports = (
  docs: readonly ReadDoc[],
  directory: Directory,
  stages: readonly AnyStoryStage[] = storyStages,
  known: { readonly layers?: Partial<StoryLayers>; readonly relate?: StoryContext["relate"] } = {},
): Linked => {
  const sorted = [...docs].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const notices: Notice[] = [];
  const { layers: given = {}, relate } = known;
  let found: Partial<StoryLayers> = given;
  for (const stage of stages) {
    if (stage.adds in given) continue;
    const { layer, notices: more } = stage.run(sorted, found as StoryLayers, { directory, ...(relate && { relate }) });
    found = { ...found, [stage.adds]: layer };
    notices.push(...more);
  }
  return { found: found as StoryLayers, notices };
};
