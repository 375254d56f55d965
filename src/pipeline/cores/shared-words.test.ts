import { describe, expect, it } from "vitest";
import { sharedWords } from "./shared-words.ts";

describe("words shared by the parts of a dossier", () => {
  it("leaves every part as it is, and quotes by the text alone", () => {
    const report = { id: "r-0000000000000001", text: "The minister arrived. 长 长 – and left again on Monday." };
    const part = {
      reports: [report],
      events: [
        {
          id: "e-1",
          days: [null, 3, true],
          evidence: [{ report: report.id, start: 4, end: 20, exact: "minister arrived" }],
        },
      ],
      // Not the words of the text: left as they are.
      claims: [
        { evidence: [{ report: report.id, start: 0, end: 3, exact: "the" }] },
        { evidence: [{ report: "r-2", start: 0, end: 3, exact: "Une" }] },
      ],
    } as never;
    const before = structuredClone(part);
    const share = sharedWords([structuredClone(report)]);
    expect(share(part)).toEqual(before);
    expect(share(structuredClone(part))).toEqual(before);
  });
});
