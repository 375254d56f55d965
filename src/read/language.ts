/**
 * The language of a report, told by its own running text: menus and labels in another language do not count. A script
 * that one language owns decides by itself; else `eld` (an n-gram model) does, among the languages of the script that
 * most of the text is in. What the metadata declares breaks ties. Short or mixed texts are said to be uncertain.
 */
import { eld } from "eld/extrasmall";
import { unlistedLanguages } from "../languages/unlisted.ts";
import type { RawReport } from "../model/index.ts";
import { isWrittenIn, languageOfScript, mainScript } from "./script.ts";

/** Raised when a text is told to be of another language. */
export const languageVersion = 2;

export interface LanguageGuess {
  /** BCP 47 tag; "und" where nothing can be told. */
  readonly code: string;
  readonly certain: boolean;
}

/** Code units that are enough to tell a language by. */
const SAMPLE = 1000;
/** Code units of the text that are looked at for running text. */
const LOOKED_AT = 40_000;
/** A line from this length on reads as running text; in ideographs and Hangul a third of it. */
const RUNNING_LINE = 60;
/** Fewer code units of running text than this tell less than the whole does. */
const FEWEST_RUNNING = 120;
/** Fewer letters than this are never certain. */
const FEWEST_CERTAIN = 40;
/** A main script with less than this share of the letters makes a text mixed. */
const MIXED = 0.6;
/** A declared language stands if it scores at least so much of the best one's score. */
const CLOSE = 0.8;
/** Of two languages the likelier one is told where the other scores less than this share: right for 30 in 31 headlines of 20 letters. */
const APART = 0.97;

/** Share of own letters from which a text is in that language; fewer are a name or two. */
const OWN_SHARE = 0.004;
/** Share of a text's words that must be the language's small words, and how many different ones. */
const SMALL_WORDS = 0.12;
const DIFFERENT = 3;

/** A language that `eld` does not know, where the text shows its letters or its small words, these before its neighbours'. */
const unlistedOf = (sample: string, script: string, letters: number, taken: string | null): string | null => {
  let words: readonly string[] | null = null;
  for (const { code, script: own, letters: pattern, takenFor, words: small, others } of unlistedLanguages) {
    if (own !== script) continue;
    if (pattern !== undefined && (sample.match(pattern)?.length ?? 0) > OWN_SHARE * letters) return code;
    if (small === undefined || (takenFor !== undefined && (taken === null || !takenFor.includes(taken)))) continue;
    words ??= sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const found = words.filter((word) => small.includes(word));
    const rivals = words.filter((word) => others?.includes(word) === true && !small.includes(word)).length;
    if (found.length <= rivals) continue;
    if (takenFor !== undefined || (found.length >= SMALL_WORDS * words.length && new Set(found).size >= DIFFERENT))
      return code;
  }
  return null;
};

/** The text as far as it is looked at; of a page its article, where that is more than a line. */
const lookedAt = ({ text, blocks }: Pick<RawReport, "text"> & Partial<Pick<RawReport, "blocks">>): string => {
  const article = blocks?.filter(({ article }) => article).map(({ start, end }) => text.slice(start, end)) ?? [];
  const words = article.join("\n");
  return (words.length >= FEWEST_RUNNING ? words : text).slice(0, LOOKED_AT);
};

/** The text's running lines, up to the sample's size; all of the text where there are too few. */
const runningText = (looked: string): string => {
  let running = "";
  for (const line of looked.split("\n")) {
    if (running.length >= SAMPLE) break;
    const width = line.length + 2 * (line.match(/[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
    if (width >= RUNNING_LINE) running += `${line}\n`;
  }
  return running.length >= FEWEST_RUNNING ? running.slice(0, SAMPLE) : looked.slice(0, SAMPLE);
};

/** Which of the given languages a text of a few words is likeliest in; null where another is as likely. */
export const likelierOf = (text: string, codes: readonly string[]): string | null => {
  const scores: Readonly<Record<string, number>> = eld.detect(text).getScores();
  const [best, second] = codes.map((code) => ({ code, score: scores[code] ?? 0 })).sort((a, b) => b.score - a.score);
  return best !== undefined && (second?.score ?? 0) < APART * best.score ? best.code : null;
};

/** The language of a sample, and, asked for only where it matters, whether that is certain. */
interface Told {
  readonly code: string;
  readonly isCertain: () => boolean;
}

const tellSample = (sample: string, declared?: string): Told => {
  const { script, share } = mainScript(sample);
  if (script === null) return { code: declared ?? "und", isCertain: () => false };
  const isMain = (): boolean => share >= MIXED;
  const owned = languageOfScript[script];
  if (owned !== undefined) return { code: owned, isCertain: isMain };
  const result = eld.detect(sample);
  // Putting all scores in order costs half as much as finding them: mostly the first is enough.
  const scored = (): Readonly<Record<string, number>> => result.getScores();
  const best =
    result.language !== "" && isWrittenIn(result.language, script)
      ? result.language
      : (Object.keys(scored()).find((language) => isWrittenIn(language, script)) ?? null);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const unlisted = unlistedOf(sample, script, letters, best);
  if (unlisted !== null) return { code: unlisted, isCertain: isMain };
  if (best === null) return { code: declared ?? "und", isCertain: () => false };
  const isClose = (language: string): boolean => {
    const scores = scored();
    return isWrittenIn(language, script) && (scores[language] ?? 0) >= CLOSE * (scores[best] ?? 0);
  };
  const code = declared !== undefined && declared !== best && isClose(declared) ? declared : best;
  const isCertain = (): boolean =>
    isMain() && letters >= FEWEST_CERTAIN && (code === declared || (code === result.language && result.isReliable()));
  return { code, isCertain };
};

/** The language of some running text, by nothing but itself: BCP 47, "und" where nothing can be told. Quicker than `guessLanguage`. */
export const languageOf = (text: string): string => tellSample(runningText(text)).code;

/** @example guessLanguage({ text: "Prezydent spotkał się z premierem.", metadata: noMetadata }).code // "pl" */
export const guessLanguage = (
  report: Pick<RawReport, "text" | "metadata"> & Partial<Pick<RawReport, "blocks">>,
): LanguageGuess => {
  const declared = report.metadata.lang?.toLowerCase().split(/[-_]/)[0];
  const { code, isCertain } = tellSample(runningText(lookedAt(report)), declared);
  return { code, certain: isCertain() };
};
