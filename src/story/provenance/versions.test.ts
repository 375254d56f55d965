import { describe, expect, it } from "vitest";
import { loadDirectory } from "../../directory/load.ts";
import { assertSound } from "../../dossier/verify.ts";
import { jsonPart } from "../../ingest/forms/part.ts";
import { ingestBytes } from "../../ingest/ingest.ts";
import type { RawReport } from "../../model/index.ts";
import { buildDossier } from "../../pipeline/build.ts";
import { canonicalAddress } from "./versions.ts";

const first = `Ministers agree on herring

BERGEN, 12 October 2022 – The fisheries ministers of Norway and Iceland agreed in Bergen on Wednesday to share the spring herring for two years.

"All our boats will sail again in March," the Icelandic minister, Katla Jonsdottir, told reporters after the meeting in the old customs house.

The agreement gives Iceland 18 percent of the catch and Norway 61 percent, and a joint office in Torshavn will count what is landed.`;
const second = first
  .replace("Ministers agree on herring", "Ministers near a deal on herring")
  .replace("All our boats", "Most of our boats")
  .replace("18 percent", "16 percent")
  .concat("\n\nThe Faroe Islands were not at the table and said that they would not be bound by it.");

const reportOf = (
  name: string,
  text: string,
  more: { url?: string; retrieved?: string; published?: string },
): RawReport => ingestBytes(jsonPart(name, { text, ...more }).bytes, name).report as RawReport;
const build = (reports: readonly RawReport[]) => {
  const dossier = buildDossier(reports, { directory: loadDirectory(), generated: "2026-01-01T00:00:00Z" });
  assertSound(dossier);
  return dossier;
};
const edges = (reports: readonly RawReport[]) => {
  const { provenance, reports: all } = build(reports);
  const nameOf = (id: string) => all.find((report) => report.id === id)?.source ?? id;
  return provenance.map(({ from, to, relation }) => `${nameOf(from)} ${relation} ${nameOf(to)}`);
};
const url = "https://www.courier.example/herring.html";

describe("versions of one report", () => {
  const early = reportOf("early", first, { url: `${url}?utm_source=feed`, retrieved: "2022-10-12T15:00:00Z" });
  const late = reportOf("late", second, { url: `${url}#top`, retrieved: "2022-10-12T18:00:00Z" });
  it("are told by an edge from the later one, whatever their order, and not called copies", () => {
    expect(edges([early, late])).toEqual(["late revision early"]);
    expect(edges([late, early])).toEqual(["late revision early"]);
  });
  it("come with the words that were changed", () => {
    const { provenance, reports } = build([early, late]);
    const changes = provenance[0]?.changes?.map(({ a, b }) => [b?.exact ?? null, a?.exact ?? null]);
    expect(changes).toEqual([
      ["agree", "near a deal"],
      ["All", "Most of"],
      ["18", "16"],
      [null, expect.stringMatching(/^The Faroe Islands[\s\S]* by it$/)],
    ]);
    expect(provenance[0]?.evidence.length).toBeGreaterThan(0);
    expect(reports).toHaveLength(2);
  });
  it("are told where nothing of the article was changed", () => {
    const again = reportOf("again", first, { url, retrieved: "2022-10-13T07:00:00Z" });
    const { provenance } = build([early, again]);
    expect(provenance).toMatchObject([{ relation: "revision", from: again.id, to: early.id, changes: [] }]);
  });
  it("are three in a row", () => {
    const third = reportOf("third", `${second}\n\nThe text will be signed in Reykjavik.`, {
      url,
      retrieved: "2022-10-14T07:00:00Z",
    });
    expect(edges([third, early, late]).sort()).toEqual(["late revision early", "third revision late"]);
  });
  it("are none at two addresses, at one instant, or where nobody knows when", () => {
    const elsewhere = reportOf("elsewhere", second, {
      url: "https://other.example/a",
      retrieved: "2022-10-12T18:00:00Z",
    });
    expect(edges([early, elsewhere]).join()).not.toContain("revision");
    const same = reportOf("same", second, { url, retrieved: "2022-10-12T15:00:00Z" });
    expect(edges([early, same]).join()).not.toContain("revision");
    expect(
      edges([
        reportOf("x", first.replace("12 October 2022 ", ""), { url }),
        reportOf("y", second.replace("12 October 2022 ", ""), { url }),
      ]).join(),
    ).not.toContain("revision");
  });
});

describe("canonicalAddress", () => {
  it.each([
    ["https://www.a.example/b/?utm_medium=x&id=2#c", "http://a.example/b?id=2"],
    ["https://a.example/b/index.html", "https://a.example/b/"],
    ["https://a.example/b?y=1&x=2", "https://a.example/b?x=2&y=1"],
  ])("takes %s for %s", (one, two) => expect(canonicalAddress(one)).toBe(canonicalAddress(two)));
  it.each([
    ["https://a.example/b?id=1", "https://a.example/b?id=2"],
    ["https://a.example/b", "https://b.example/b"],
  ])("keeps %s apart from %s", (one, two) => expect(canonicalAddress(one)).not.toBe(canonicalAddress(two)));
  it.each([
    null,
    "https://a.example/",
    "https://a.example/index.html",
    "mailto:a@b.example",
    "no address",
  ])("has none for %s", (address) => expect(canonicalAddress(address)).toBeNull());
});
