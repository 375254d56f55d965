import { describe, expect, it } from "vitest";
import { dayOfAddress, dayOfValue, findDay } from "./days.ts";
import { choosePublished, type DateCandidate } from "./published.ts";

describe("dayOfValue", () => {
  it.each([
    ["2021-05-04T08:30:00+0200", "en", "2021-05-04T08:30:00+02:00"],
    ["20210504", "en", "2021-05-04"],
    ["1620115200", "en", "2021-05-04T08:00:00Z"],
    ["Tue, 04 May 2021 10:00:00 GMT", "en", "2021-05-04T10:00:00Z"],
    ["4 maja 2021", "pl", "2021-05-04"],
    ["2021年5月4日", "ja", "2021-05-04"],
    ["05/07/2022", "en-US", "2022-05-07"],
    ["05/07/2022", "fr", "2022-07-05"],
    ["2021 May 4", "en", "2021-05-04"],
    ["2021. május 4.", "hu", "2021-05-04"],
    ["4 أيار / مايو 2021", "ar", "2021-05-04"],
    ["4 ماي 2021", "ar", "2021-05-04"],
    ["4 Teil / Mai 2021", "de", null],
    ["31.02.2021", "de", null],
    ["a day in May", "en", null],
  ])("%s (%s) is %s", (value, lang, day) => {
    expect(dayOfValue(value, lang)).toBe(day);
  });
});

describe("findDay", () => {
  it("reads the first whole day of a line, not a bare month", () => {
    expect(findDay("Opublikowano: 4 maja 2021, 10:15", "pl")?.value).toBe("2021-05-04T10:15");
    expect(findDay("In May 2021 they met", "en")).toBeNull();
    expect(findDay("DISMAY 4, 2021", "en")).toBeNull();
    expect(findDay("Dismay 4, 2021", "en")).toBeNull();
  });
  it("reads a day that is glued to a name", () => {
    expect(findDay("Anna NowakMay 4, 2021", "en")?.value).toBe("2021-05-04");
    expect(findDay("MAY 4, 2021", "en")?.value).toBe("2021-05-04");
  });
});

describe("dayOfAddress", () => {
  it.each([
    ["https://a.example/2021/05/04/talks", "2021-05-04"],
    ["https://a.example/talks-20210504.html", "2021-05-04"],
    ["https://a.example/article/20214599", null],
  ])("%s: %s", (address, day) => {
    expect(dayOfAddress(address)).toBe(day);
  });
});

describe("choosePublished", () => {
  const choose = (...candidates: readonly [DateCandidate["kind"], string][]) =>
    choosePublished(candidates.map(([kind, value]) => ({ kind, value })));
  it("takes the best kind", () => {
    expect(choose(["json-ld", "2021-05-04"], ["line-near-title", "2021-05-09"])).toBe("2021-05-04");
  });
  it("shows a report by the outlet's own day where UTC is a day ahead, and only where a zone explains it", () => {
    expect(choose(["json-ld", "2021-05-05T02:18:00Z"], ["address", "2021-05-04"])).toBe("2021-05-04");
    expect(choose(["json-ld", "2021-05-05T14:18:00Z"], ["address", "2021-05-04"])).toBe("2021-05-05T14:18:00Z");
    expect(choose(["json-ld", "2021-05-05T02:18:00Z"], ["meta", "2021-05-05"], ["address", "2021-05-04"])).toBe(
      "2021-05-05T02:18:00Z",
    );
  });
  it("gives up a day that nothing bears out for one that two witnesses agree on; what is shown at one place is one", () => {
    const alone = ["json-ld", "2021-05-04"] as const;
    expect(choose([...alone], ["meta", "2021-05-06"], ["line-near-title", "2021-05-06"])).toBe("2021-05-06");
    expect(choose([...alone], ["time-published", "2021-05-06"], ["line-near-title", "2021-05-06"])).toBe("2021-05-04");
  });
  it("tells the evening on which a report was put up by the outlet's own clock, not the day of the printed paper", () => {
    const printed: [DateCandidate["kind"], string][] = [
      ["meta", "2021-05-05"],
      ["line-near-title", "2021-05-05"],
    ];
    expect(choose(["json-ld", "2021-05-04T19:30:00+02:00"], ...printed)).toBe("2021-05-04T19:30:00+02:00");
    expect(choose(["json-ld", "2021-05-01T19:30:00+02:00"], ...printed)).toBe("2021-05-05");
  });
  it("does not take a change for the publication, nor one of many days in the text", () => {
    expect(choose(["modified", "2021-05-04"])).toBeNull();
    expect(choose(["text", "2021-05-04"], ["text", "2020-01-01"], ["text", "2019-01-01"])).toBeNull();
  });
});
