import { describe, expect, it } from "vitest";
import { languages } from "../../languages/index.ts";
import { mentionsIn } from "./fixture.ts";

describe.each(
  languages.map((language) => [language.name, language] as const),
)("names of the examples in %s", (_, language) => {
  it.each(language.names.examples.map((example) => [example.text, example.names] as const))("%s", (text, names) => {
    const found = mentionsIn(text, language.code).filter(({ form }) => form === "name");
    expect(found.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(names);
  });
});
