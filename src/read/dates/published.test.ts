import { describe, expect, it } from "vitest";
import { getLanguage } from "../../languages/index.ts";
import { parsePublished } from "./published.ts";

const parse = (code: string, text: string) => {
  const found = parsePublished(text, getLanguage(code));
  return found && [found.value, text.slice(found.span.start, found.span.end)];
};

describe("parsePublished", () => {
  it.each([
    ["en", "Politics 3 March 2021 11:20 (UTC +04:00)", "2021-03-03T11:20+04:00", "3 March 2021 11:20 (UTC +04:00)"],
    ["en", "Tuesday, June 09, 2020, 23:05", "2020-06-09T23:05", "June 09, 2020, 23:05"],
    ["en", "Published: 9:05 p.m. EDT, Sept. 4, 2020", "2020-09-04T21:05-04:00", "9:05 p.m. EDT, Sept. 4, 2020"],
    ["en", "Updated 2020-06-09T08:15:00Z", "2020-06-09T08:15+00:00", "2020-06-09T08:15:00Z"],
    ["pl", "4 czerwca 2021, 14:03", "2021-06-04T14:03", "4 czerwca 2021, 14:03"],
    ["pl", "dodano 04.06.2021", "2021-06-04", "04.06.2021"],
    ["ru", "04.06.2021 14:03 МСК", "2021-06-04T14:03+03:00", "04.06.2021 14:03 МСК"],
    ["ru", "14:03, 4 июня 2021 года", "2021-06-04T14:03", "14:03, 4 июня 2021"],
    ["ko", "2021년 6월 4일 14:03", "2021-06-04T14:03", "2021년 6월 4일 14:03"],
    ["ko", "입력 2021.06.04. 오후 2:03", "2021-06-04T14:03", "2021.06.04. 오후 2:03"],
    ["pl", "June 4, 2021", "2021-06-04", "June 4, 2021"],
  ])("reads the %s line %s", (code, text, value, words) => {
    expect(parse(code, text)).toEqual([value, words]);
  });
  it.each([
    ["en", "3 March"],
    ["en", "Room 12, 2019"],
    ["en", "31 February 2019"],
    ["en", "Tel. 12 34 5678"],
    ["pl", "wynik 3:2"],
  ])("finds no date in the %s line %s", (code, text) => {
    expect(parse(code, text)).toBeNull();
  });
});
