/** Quotation marks that nothing closes: where the words end. */
import { expect, it } from "vitest";
import { readQuotes } from "../../../test/support/read-quotes.ts";
import { getLanguage } from "../../languages/index.ts";

const contents = (text: string): string[] => readQuotes(text, getLanguage("en")).map(({ content }) => content);

it("ends before a later sentence with a voice of its own", () => {
  expect(contents("“We signed nothing at all. Envoy Tom Harrow said the ferry would sail.")).toEqual([
    "We signed nothing at all.",
    "the ferry would sail",
  ]);
});

it("goes on to the paragraph's end where no named voice follows", () => {
  expect(contents("“We signed nothing at all. We will not. We told our people.")).toEqual([
    "We signed nothing at all. We will not. We told our people.",
  ]);
});
