/** Runs every example of every language's quote rules: what it must find, and, where it lists no quote, that it finds none. */
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/languages/index.ts";
import { languages } from "../../src/languages/index.ts";
import { readQuotes } from "../support/read-quotes.ts";

const examplesOf = (language: Language) =>
  language.quotes.cues.flatMap((cue) => cue.examples.map((example) => ({ rule: cue.id, ...example })));

describe.each(
  languages
    .filter((language) => examplesOf(language).length > 0)
    .map((language) => ({ code: language.code, language })),
)("quotes in $code", ({ language }) => {
  it.each(examplesOf(language))("$rule: $text", ({ text, quotes, speaker, kind }) => {
    const found = readQuotes(text, language);
    expect(found.filter(({ within }) => within === null || kind !== "mixed").map(({ content }) => content)).toEqual(
      quotes,
    );
    const [first] = found;
    if (speaker !== undefined) expect(first?.speaker ?? null).toBe(speaker);
    if (kind !== undefined) expect(first?.kind).toBe(kind);
  });
});
