/** Every language's examples of names are found as it says. */
import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/index.ts";
import { mentionsIn } from "../support/read-mentions.ts";

const examples = languages.flatMap(({ code, names }) =>
  names.examples.map(({ text, names: expected }) => [code, text, expected] as const),
);

describe("names", () => {
  it.each(examples)("%s: %s", (code, text, expected) => {
    const found = mentionsIn(text, code).filter(({ form }) => form === "name");
    expect(found.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(expected);
  });
});
