import { describe, expect, it } from "vitest";
import { readTimestamp } from "./timestamp.ts";

describe("readTimestamp", () => {
  it.each([
    ["en", "World 1 March 2019 12:35 (UTC +04:00)", "2019-03-01T12:35+04:00"],
    ["en", "Monday, October 08, 2018, 23:11", "2018-10-08T23:11"],
    ["en", "July 5, 2022 2:03 PM EDT", "2022-07-05T14:03-04:00"],
    ["en", "Published: 5 July 2022 at 14:03 BST", "2022-07-05T14:03+01:00"],
    ["en", "2022-07-05T14:03:22.123Z", "2022-07-05T14:03Z"],
    ["en", "7/25/2022", "2022-07-25"],
    ["pl", "wtorek, 5 lipca 2022, 14:03", "2022-07-05T14:03"],
    ["pl", "05.07.2022 14:03", "2022-07-05T14:03"],
    ["ru", "5 июля 2022, 14:03 (МСК)", "2022-07-05T14:03+03:00"],
    ["ru", "5 июл. 2022 г.", "2022-07-05"],
    ["ko", "2022년 7월 5일 오후 2시 03분", "2022-07-05T14:03"],
    ["ko", "입력 2022.07.05 14:03", "2022-07-05T14:03"],
    ["es", "5 de julio de 2022", "2022-07-05"],
  ])("%s: %s", (language, line, value) => {
    expect(readTimestamp(line, language)?.value).toBe(value);
  });

  it.each([
    ["two days fit", "05/07/2022"],
    ["no year", "5 July, 14:03"],
    ["no such day", "31 June 2022"],
    ["no day", "July 2022"],
  ])("reads nothing where %s", (_, line) => {
    expect(readTimestamp(line, "en")).toBeUndefined();
  });

  it("leaves what is not the moment", () => {
    expect(readTimestamp("World News 1 March 2019 12:35", "en")?.rest).toBe("World News");
  });
});
