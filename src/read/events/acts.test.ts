import { describe, expect, it } from "vitest";
import { rawReportOf } from "../../../eval/documents.ts";
import { loadDirectory } from "../../directory/load.ts";
import { english } from "../../languages/en/index.ts";
import { readReport } from "../../pipeline/run.ts";
import { tokenAt } from "../tokens.ts";
import { actsOf } from "./acts.ts";

const actsIn = (text: string, name: string): string[] => {
  const result = readReport(rawReportOf("a", text, { lang: "en", published: "2021-05-07" }), loadDirectory());
  if (!result.whole) throw new Error("not read");
  const { doc } = result;
  const start = text.indexOf(name);
  const range = {
    first: tokenAt(doc.tokens, start),
    last: tokenAt(doc.tokens, start + name.length) - 1,
    from: 0,
    to: doc.tokens.count,
  };
  return actsOf(doc, english, range).map((act) => text.slice(act.start, act.end));
};

describe("actsOf", () => {
  it.each([
    ["Anna Keller resigned on Monday.", ["resigned"]],
    ["Anna Keller resigned and left Vilnius.", ["resigned", "left"]],
    ["The treaty was praised by Anna Keller.", ["praised"]],
    ["The board dismissed Anna Keller.", ["dismissed"]],
    ["Nobody expected Anna Keller's resignation.", ["resignation"]],
  ])("%s", (text, acts) => {
    expect(actsIn(text, "Anna Keller")).toEqual(acts);
  });
  it.each([
    // another's act
    ["A brother of Anna Keller resigned."],
    // a comma: no object
    ["In a surprising move, Anna Keller"],
    // a state
    ["Anna Keller has two houses."],
  ])("finds nothing in: %s", (text) => {
    expect(actsIn(text, "Anna Keller")).toEqual([]);
  });
});
