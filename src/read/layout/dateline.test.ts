import { describe, expect, it } from "vitest";
import { findDateline } from "./dateline.ts";

const places = new Set(["Vienna", "Oslo"]);
const senders = new Set(["Reuters", "TASS", "共同", "新华社", "ТАСС", "РИА Новости"]);

const read = (text: string): (string | null)[] | undefined => {
  const found = findDateline(
    text,
    (name) => places.has(name),
    (name) => senders.has(name),
  );
  if (found === undefined) return undefined;
  return [found, found.place, found.sender].map((span) => span && text.slice(span.start, span.end));
};

describe("findDateline", () => {
  it.each<[string, (string | null)[]]>([
    ["BEIJING – The talks", ["BEIJING –", "BEIJING", null]],
    ["(Reuters) – The talks", ["(Reuters) –", null, "Reuters"]],
    ["VIENNA, July 5 (Reuters) - The talks", ["VIENNA, July 5 (Reuters) -", "VIENNA", "Reuters"]],
    ["ST. PETERSBURG, Russia — The talks", ["ST. PETERSBURG, Russia —", "ST. PETERSBURG", null]],
    ["Vienna (Reuters) - The talks", ["Vienna (Reuters) -", "Vienna", "Reuters"]],
    ["Oslo – The talks", ["Oslo –", "Oslo", null]],
    ["MOSCOW, July 5. /TASS/. The talks", ["MOSCOW, July 5. /TASS/.", "MOSCOW", "TASS"]],
    ["МОСКВА, 5 июл — РИА Новости. Стороны", ["МОСКВА, 5 июл — РИА Новости.", "МОСКВА", "РИА Новости"]],
    ["Oslo, 5. Juli 2022 (Reuters) – Die", ["Oslo, 5. Juli 2022 (Reuters) –", "Oslo", "Reuters"]],
    ["OSLO, 5 de julho de 2022 (Reuters) - As", ["OSLO, 5 de julho de 2022 (Reuters) -", "OSLO", "Reuters"]],
    ["OSLO, ngày 5 tháng 7 năm 2022 (Reuters) - Hai", ["OSLO, ngày 5 tháng 7 năm 2022 (Reuters) -", "OSLO", "Reuters"]],
    ["Oslo 5 يوليو 2022 (Reuters) - قال", ["Oslo 5 يوليو 2022 (Reuters) -", "Oslo", "Reuters"]],
    ["【北京共同】両国は", ["【北京共同】", "北京", "共同"]],
    ["（ワシントン共同）両国は", ["（ワシントン共同）", "ワシントン", "共同"]],
    ["新华社北京10月8日电（记者李明）两国", ["新华社北京10月8日电", "北京", "新华社"]],
    ["(서울=연합뉴스) 김민수 기자 = 정부는", ["(서울=연합뉴스) 김민수 기자 =", "서울", "연합뉴스"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "NATO – the alliance of thirty – met",
    "Lee – the envoy – said",
    "U.S. President Doe said",
    "Officials (Reuters) said",
    "Oslo 5 July 2022 was cold (Reuters) said",
    "The talks – the third – began",
    "(Some said) – and left",
  ])("none in: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
