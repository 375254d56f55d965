/** Search means the same on each engine. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadDirectory } from "../../src/directory/load.ts";
import { ingestBytes } from "../../src/ingest/ingest.ts";
import { putReport, takeReport } from "../../src/library/reports.ts";
import { type SearchOptions, search } from "../../src/library/search/search.ts";
import { openStore } from "../../src/library/store/open.ts";
import type { Store } from "../../src/library/store/store.ts";
import type { RawReport } from "../../src/model/index.ts";
import { onEachEngine } from "../support/engines.ts";
import { smallPile } from "../support/small-pile.ts";

const directory = loadDirectory();
const more = {
  "pile/zh.txt": "奥斯陆会谈\n\n奥斯陆5月3日电 挪威外交部说，金正恩没有出席渔业会谈。双方讨论了鳕鱼配额问题。\n",
  "pile/ko.txt":
    "어업 협정\n\n오슬로 — 노르웨이와 폴란드는 어업 협정을 체결하기로 했다. 김정은 위원장은 참석하지 않았다.\n",
};

onEachEngine(({ newLocation }) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await newLocation(), { create: true });
    const encoder = new TextEncoder();
    const reports = [
      ...smallPile,
      ...Object.entries(more).map(([source, text]) => ({ source, bytes: encoder.encode(text) })),
    ];
    for (const { source, bytes } of reports)
      await putReport(store, ingestBytes(bytes, source).report as RawReport, bytes);
  }, 120_000);
  afterAll(async () => store?.close());
  const found = async (text: string, options: SearchOptions = {}): Promise<string[]> =>
    (await search(store, directory, text, options)).map(({ source }) => source.replace("pile/", "")).sort();

  it.each<[string, string, SearchOptions, string[]]>([
    ["all words, in other forms", "agreements quota", {}, ["courier.txt", "herald.txt", "page.html"]],
    ["a phrase", '"both sides agreed"', {}, ["courier.txt", "herald.txt"]],
    ["no words in another order", '"agreed both sides"', {}, []],
    ["Polish in another case", "kwotami śledzi", {}, ["kurier.txt"]],
    ["Spanish", "huelgas", {}, ["mina.txt"]],
    ["Chinese inside a sentence", "鳕鱼配额", {}, ["zh.txt"]],
    ["no Chinese that is not there in this order", "配额鳕鱼", {}, []],
    ["Korean under a suffix", "협정", {}, ["ko.txt"]],
    ["a name in any script", "", { entities: ["Kim Jong Un"] }, ["ko.txt", "zh.txt"]],
    ["a name in one language", "", { entities: ["金正恩"], lang: "ko" }, ["ko.txt"]],
    [
      "a name that only the reports know, by any of its forms",
      "",
      { entities: ["Óscar Vera"] },
      ["mina.txt", "mine.txt"],
    ],
    ["who speaks", "", { speaker: "Zbigniew Rau", lang: "de" }, ["abendblatt.txt"]],
    ["no report in which another speaks", "", { speaker: "Zbigniew Rau", from: "2021-05-05", to: "2021-05-05" }, []],
    ["words beside a speaker", "cod", { speaker: "Rau" }, ["courier.txt", "herald.txt"]],
    ["an event by words of its label", "", { event: "Oslo", lang: "pl" }, ["kurier.txt"]],
    ["nothing where nobody is called so", "", { speaker: "Nobody Whatsoever" }, []],
    ["nothing of an outlet that published nothing", "Oslo", { outlet: "The Unheard Times" }, []],
    ["nothing by a pattern", "", { speaker: "%" }, []],
    ["one language", "Rau", { lang: "de" }, ["abendblatt.txt"]],
    ["days", "Oslo", { from: "2021-05-04", to: "2021-05-04" }, ["abendblatt.txt", "courier.txt", "kurier.txt"]],
    ["nothing where nothing is asked", "…", {}, []],
    ["a language alone", "", { lang: "es" }, ["mina.txt"]],
    ["nothing by what would be a program", "'); drop table report; --", {}, []],
  ])("finds %s", async (_, text, options, sources) => expect(await found(text, options)).toEqual(sources));

  it("shows the passages that answer, with the words marked", async () => {
    const [hit] = await search(store, directory, '"northern ports"');
    expect(hit?.headline).toBe("Ministers to sign fisheries pact");
    const [passage] = hit?.passages ?? [];
    expect(passage?.exact).toContain("open the northern ports by");
    const marks = passage?.marks.map(({ start, end }) =>
      passage.exact.slice(start - passage.start, end - passage.start),
    );
    expect(marks).toEqual(["northern ports"]);
  });
  it("finds phrases behind more words, and of words more frequent, than PostgreSQL keeps places of", async () => {
    const word = (i: number): string =>
      `w${i.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] as string)}`;
    const longs = {
      "far.txt": `${Array.from({ length: 17_000 }, (_, i) => word(i % 3_000)).join(" ")}. The distant lighthouse waved.`,
      "often.txt": `${"A lantern lit. ".repeat(300)} The lantern keeper slept.`,
    };
    for (const [source, text] of Object.entries(longs)) {
      const bytes = new TextEncoder().encode(text);
      await putReport(store, ingestBytes(bytes, source).report as RawReport, bytes);
    }
    expect(await found('"distant lighthouse"')).toEqual(["far.txt"]);
    expect(await found('"lighthouse distant"')).toEqual([]);
    expect(await found('"lantern keeper"')).toEqual(["often.txt"]);
    for (const source of Object.keys(longs)) await takeReport(store, source);
  }, 60_000);
  it("does not find what was taken out", async () => {
    await takeReport(store, "pile/mina.txt");
    expect(await found("huelga")).toEqual([]);
  });
});
