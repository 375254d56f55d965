import { describe, expect, it } from "vitest";
import { readStory } from "../../../test/support/story.ts";

const lead =
  "Norway and Portugal agreed in Lisbon on Tuesday to reopen the northern fishing grounds that have been closed since 2019.";
const rest = `Under the arrangement, 42 trawlers from each country will be allowed to fish between April and September, and a joint commission will count the catch every month.

The commission would publish its first figures in December and nobody would be allowed to doubt them, the Norwegian minister Ingrid Solberg-Hauge said after the ceremony.

Environmental groups called the plan reckless, as stocks of cod had fallen by 31 percent and no inspector had been on board since the closure.`;
const wire = `Norway and Portugal to fish again\n\nLISBON, 12 March 2024 (Reuters) - ${lead}\n\n${rest}`;
const copy = (line: string): string => `Fishing to begin again\n\n${line}\n\n${lead}\n\n${rest}`;

/** Each edge as what it leads to, its relation and its verdict. */
const verdictsOf = (reports: Readonly<Record<string, string>>, from: string): string[] => {
  const { found, nameOf } = readStory(reports);
  const labels = new Map(found.provenance.unseen.map(({ id, label }) => [id, label]));
  return found.provenance.edges
    .filter((edge) => nameOf(edge.from) === from)
    .map(({ to, relation, credit }) => `${labels.get(to) ?? nameOf(to)} ${relation} ${credit ?? "–"}`)
    .sort();
};

describe("what is credited held against what is found", () => {
  it("agrees where a copy credits whose report it copies", () => {
    expect(verdictsOf({ wire, copy: copy("By Reuters") }, "copy")).toEqual([
      "Reuters credits agrees",
      "wire verbatim agrees",
    ]);
  });

  it("marks a copy that credits nobody", () => {
    expect(verdictsOf({ wire, copy: copy("By Anna Keller") }, "copy")).toEqual(["wire verbatim uncredited"]);
  });

  it("marks a credit to somebody whose text it is not", () => {
    expect(verdictsOf({ wire, copy: copy("By Xinhua") }, "copy")).toEqual([
      "Xinhua credits unfounded",
      "wire verbatim uncredited",
    ]);
  });

  it("says nothing where the agency is named in words that may be a credit", () => {
    const named = `${copy("By Anna Keller")}\n\nThe minister spoke to Reuters and to nobody else.`;
    expect(verdictsOf({ wire, named }, "named")).toEqual(["wire verbatim –"]);
  });

  it("says nothing where nobody stands behind the text that was taken", () => {
    expect(verdictsOf({ wire: copy("By Tom Hale"), copy: copy("By Anna Keller") }, "copy").join()).not.toMatch(
      /uncredited|unfounded/,
    );
  });
});

describe("an original that is not in the pile", () => {
  const page = (outlet: string, headline: string): string =>
    `<!doctype html><html><head><meta property="og:site_name" content="${outlet}"></head><body><article><h1>${headline}</h1><p>By Xinhua</p><p>${lead}</p><p>${rest.replaceAll("\n\n", "</p><p>")}</p></article></body></html>`;

  it("gets a placeholder that all its copies share", () => {
    const pile = { one: page("Valley Herald", "Fishing again"), two: page("Harbour Mirror", "Fishing to begin") };
    const edges = [...verdictsOf(pile, "one"), ...verdictsOf(pile, "two")];
    expect(edges.filter((edge) => edge.includes("shared-source"))).toEqual([
      "Xinhua report that is not in the pile shared-source –",
      "Xinhua report that is not in the pile shared-source –",
    ]);
  });

  it("gets none where the agency's own report is in the pile", () => {
    expect(verdictsOf({ wire, copy: copy("By Reuters") }, "copy").join()).not.toContain("not in the pile");
  });
});
