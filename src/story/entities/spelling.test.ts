import { describe, expect, it } from "vitest";
import { getLanguage } from "../../languages/index.ts";
import { syllableKeys } from "./evidence.ts";
import { otherSignatures, signatureOf } from "./signature.ts";

const all = ([code, name]: readonly [string, string]): string[] => [
  signatureOf("person", name, getLanguage(code)),
  ...otherSignatures("person", name, getLanguage(code), "spelt", () => true),
];
const meet = (a: readonly [string, string], b: readonly [string, string]): boolean =>
  all(a).some((signature) => all(b).includes(signature));

describe("signatures", () => {
  it.each([
    [
      ["en", "Sergei Shoigu"],
      ["pl", "Siergiej Szojgu"],
    ],
    [
      ["en", "Sergei Shoigu"],
      ["ru", "Сергей Шойгу"],
    ],
    [
      ["en", "Maria Zakharova"],
      ["pl", "Maria Zacharowa"],
    ],
    [
      ["en", "Dmytro Kuleba"],
      ["en", "Dmytro Kouleba"],
    ],
    [
      ["en", "Volodymyr Zelensky"],
      ["en", "Volodymyr Zelenskyy"],
    ],
    [
      ["en", "Mike Carter"],
      ["en", "Michael J. Carter"],
    ],
    [
      ["en", "Oleksandr Kubrakov"],
      ["ru", "Александр Кубраков"],
    ],
    [
      ["en", "Jong-un Kim"],
      ["en", "Kim Jong Un"],
    ],
  ] as const)("%s is %s", (a, b) => expect(meet(a, b)).toBe(true));

  it.each([
    [
      ["en", "John Bolton"],
      ["en", "John Bolden"],
    ],
    [
      ["en", "Peter Miller"],
      ["en", "Peter Muller"],
    ],
    [
      ["pl", "Jan Kowalski"],
      ["pl", "Jan Kowalska"],
    ],
    [
      ["en", "Kim Yong Chol"],
      ["en", "Kim Jong Un"],
    ],
    [
      ["ru", "Иван Петров"],
      ["ru", "Иван Патров"],
    ],
    [
      ["en", "George Bush"],
      ["en", "Laura Bush"],
    ],
  ] as const)("%s is not %s", (a, b) => expect(meet(a, b)).toBe(false));

  it("keeps the numbers of documents", () => {
    const [a, b] = ["Resolution 2270", "Resolution 2397"].map((name) =>
      signatureOf("document", name, getLanguage("en")),
    );
    expect(a).not.toEqual(b);
  });
});

describe("syllables", () => {
  const shared = (a: string, b: string): boolean => syllableKeys(a).some((key) => syllableKeys(b).includes(key));
  it.each([
    ["Kim Yong Chol", "Kim Yong-chul"],
    ["Kim Jong-un", "김정은"],
    ["Choe Son Hui", "Choi Sun-hee"],
    ["Jong-un Kim", "Kim Jeong-eun"],
    ["习近平", "Xi Jin Ping"],
  ])("%s is %s", (a, b) => expect(shared(a, b)).toBe(true));
  it.each([
    ["Kim Yong Chol", "Kim Yong Nam"],
    ["Kim Song Hye", "Kim Jong Hye"],
    ["Kim Jong Un", "Kim Jong Il"],
    ["Marek Holt", "Marek Halt"],
  ])("%s is not %s", (a, b) => expect(shared(a, b)).toBe(false));
});

describe("syllableKeys", () => {
  it.each([
    ["安明哲", "안명철"],
    ["安明哲", "An Myong Chol"],
    ["黎文平", "Lê Văn Bình"],
    ["柳明姬", "Yu Myong Hui"],
  ])("reads the ideographs of %s as %s", (ideographs, name) => {
    expect(syllableKeys(name).some((key) => syllableKeys(ideographs).includes(key))).toBe(true);
  });

  it("takes a given name in one word behind a family name", () => {
    const [key = ""] = syllableKeys("gao minhua");
    expect(syllableKeys("高民华")).toContain(key);
  });

  it("takes no two words that begin with no such family name", () => {
    expect(syllableKeys("ana minola")).toEqual([]);
  });
});
