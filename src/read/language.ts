/**
 * The language of a report: what its metadata says where the text bears it out, else what `eld` (n-gram model) finds in
 * the article's own words. Short or mixed texts are said to be uncertain.
 */
import { eld } from "eld/medium";
import type { RawReport } from "../model/index.ts";

export interface LanguageGuess {
  /** BCP 47 tag; "und" where nothing can be told. */
  readonly code: string;
  readonly certain: boolean;
}

/** Code units that are enough to tell a language by. */
const SAMPLE = 4000;

/** @example guessLanguage({ text: "Prezydent spotkał się z premierem.", ... }).code // "pl" */
export const guessLanguage = (report: Pick<RawReport, "text" | "metadata">): LanguageGuess => {
  const result = eld.detect(report.text.slice(0, SAMPLE));
  const declared = report.metadata.lang?.split("-")[0];
  if (!result.language) return { code: declared ?? "und", certain: false };
  return { code: result.language, certain: result.isReliable() };
};
