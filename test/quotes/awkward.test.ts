/**
 * Awkward quotes in sixteen languages, each with a counter-case that must not match. They were written by someone who had not seen the
 * engine. Words are compared without marks and outer punctuation; a speaker may carry a particle or an ending that the case leaves off.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getLanguage } from "../../src/languages/index.ts";
import { readQuotes } from "../support/read-quotes.ts";

interface Expected {
  readonly text: string;
  readonly kind: "direct" | "indirect" | "mixed";
  readonly speaker: string | null;
}
interface Case {
  readonly what: string;
  readonly text: string;
  readonly quotes: readonly Expected[];
}

const cases: readonly (Case & { readonly id: string; readonly lang: string; readonly counter: Case })[] = JSON.parse(
  readFileSync(new URL("./awkward.json", import.meta.url), "utf8"),
);

const bare = (words: string): string => words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "").replace(/\s+/g, " ");

/** Letters of an attached particle, article or case ending. */
const MAX_ATTACHED = 3;

/** The expected words where the found ones differ only by what is attached at one end. */
const sameSpeaker = (found: string | null, expected: string | null | undefined): string | null => {
  if (found === null || expected === null || expected === undefined) return found === null ? null : bare(found);
  const [words, wanted] = [bare(found), bare(expected)];
  const [short, long] = words.length < wanted.length ? [words, wanted] : [wanted, words];
  const attached = long.length - short.length <= MAX_ATTACHED && (long.startsWith(short) || long.endsWith(short));
  return attached && short !== "" ? wanted : words;
};

const check = ({ text, quotes }: Case, lang: string): void => {
  const found = readQuotes(text, getLanguage(lang)).filter(({ within }) => within === null);
  expect(
    found.map(({ content, kind, speaker }, at) => ({
      text: bare(content),
      kind,
      speaker: sameSpeaker(speaker, quotes[at]?.speaker),
    })),
  ).toEqual(
    quotes.map(({ text: words, kind, speaker }) => ({
      text: bare(words),
      kind,
      speaker: speaker === null ? null : bare(speaker),
    })),
  );
};

describe("awkward quotes", () => {
  it.each(cases)("$id: $what", ({ lang, ...one }) => check(one, lang));
  it.each(cases)("$id, counter-case: $counter.what", ({ lang, counter }) => check(counter, lang));
});
