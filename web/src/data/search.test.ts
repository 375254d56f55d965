import { expect, test } from "vitest";
import { entityId, reportId } from "../../../test/web/fixture/builder.ts";
import { sampleDossier } from "../../../test/web/fixture/dossier.ts";
import { createIndex } from "./dossier-index.ts";
import { foldText, unfold } from "./fold.ts";
import { search } from "./search.ts";

const index = createIndex(sampleDossier);
const marked = (query: string, lang?: string): string[] =>
  search(index, query, lang).hits.flatMap(({ report, marks }) =>
    marks.map(({ start, end }) => report.text.slice(start, end)),
  );

test.each([
  ["ZAŻÓŁĆ gęślą", "zazolc gesla"],
  ["Nguyễn Phú Trọng", "nguyen phu trong"],
  ["ＡＢＣ 한국", "abc 한국"],
  ["مُحَمَّدٌ أكرم", "محمد اكرم"],
  ["がぎ", "がぎ"],
  ["İstanbul ılık", "istanbul ilik"],
])("%s is folded to %s", (text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

test("a stretch of the folded text leads back to the text, marks and all", () => {
  const text = "e\u0301te\u0301 مُحَمَّد";
  const folded = foldText(text);
  const at = folded.text.indexOf("محمد");
  const { start, end } = unfold(folded, at, at + 4);
  expect(text.slice(start, end)).toBe("مُحَمَّد");
  const whole = unfold(folded, 0, 3);
  expect(text.slice(whole.start, whole.end)).toBe("e\u0301te\u0301");
});

test("a name finds its bearer in every script the reports use", () => {
  const found = search(index, "kasem");
  expect(found.names.map(({ id }) => id)).toContain(entityId("kasem"));
  expect(new Set(found.hits.map(({ report }) => report.lang)).size).toBeGreaterThan(2);
  expect(marked("kasem")).toContain("이드리스 카셈");
});

test("words are found in languages without spaces, and only there when one is asked for", () => {
  expect(marked("수문")).toContain("수문");
  expect(marked("수문", "en")).toEqual([]);
});

test("other endings of a word are found, other words are not", () => {
  expect(marked("wszystkich")).toContain("wszystkie");
  expect(marked("gate").every((word) => /^gate/i.test(word))).toBe(true);
  expect(marked("ate")).toEqual([]);
});

test("a phrase in quotation marks is found as it stands", () => {
  expect(search(index, "“open the gates”").hits.length).toBeGreaterThan(0);
  expect(search(index, "“gates the open”").hits).toEqual([]);
});

test("where no line holds all words, those that hold most are given and said to be partly found", () => {
  const { hits, partly } = search(index, "gates zzzqqq");
  expect(partly).toBe(true);
  expect(hits.length).toBeGreaterThan(0);
});

test.each(["", "   ", "?!", "“”", "\u202e", "\ud800"])("%j finds nothing and breaks nothing", (query) => {
  expect(search(index, query).hits).toEqual([]);
});

test("the hostile report is searched like any other", () => {
  expect(search(index, "script").hits.some(({ report }) => report.id === reportId("hostile"))).toBe(true);
});
