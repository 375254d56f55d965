import { describe, expect, it } from "vitest";
import { getLanguage } from "../../languages/index.ts";
import { likeness, soundingsOf } from "./sounds.ts";

const alike = (a: readonly [string, string], b: readonly [string, string]): number => {
  const soundings = ([code, name]: readonly [string, string]) => soundingsOf(name, getLanguage(code));
  return Math.max(...soundings(a).flatMap((x) => soundings(b).map((y) => likeness(x, y))));
};

describe("likeness", () => {
  it.each([
    [
      ["en", "Vladimir Putin"],
      ["ko", "블라디미르 푸틴"],
    ],
    [
      ["en", "Dmitry Peskov"],
      ["ko", "드미트리 페스코프"],
    ],
    [
      ["en", "Recep Tayyip Erdogan"],
      ["ru", "Реджеп Тайип Эрдоган"],
    ],
    [
      ["en", "Sergei Shoigu"],
      ["ar", "سيرغي شويغو"],
    ],
    [
      ["fr", "Mahmoud Chérifi"],
      ["de", "Machmud Scherifi"],
    ],
    [
      ["ja", "森田健一"],
      ["en", "Kenichi Morita"],
    ],
    [
      ["zh", "玛格达莱娜·科瓦尔"],
      ["pl", "Magdalena Kowal"],
    ],
  ] as const)("%j sounds like %j", (a, b) => expect(alike(a, b)).toBeGreaterThan(0.78));

  it.each([
    [
      ["en", "Vladimir Putin"],
      ["ko", "블라디미르 메딘스키"],
    ],
    [
      ["en", "Ivan Petrov"],
      ["ru", "Иван Сидоров"],
    ],
    [
      ["en", "Kim Jong Nam"],
      ["ko", "김정은"],
    ],
    [
      ["en", "Anna Holt"],
      ["de", "Peter Holt"],
    ],
  ] as const)("%j does not sound like %j", (a, b) => expect(alike(a, b)).toBeLessThan(0.82));
});
