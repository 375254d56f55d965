import { describe, expect, it } from "vitest";
import { rawReportOf } from "../../eval/documents.ts";
import { loadDirectory } from "../directory/load.ts";
import type { ProvenanceEdge } from "../model/index.ts";
import { linkReports, readReport } from "../pipeline/run.ts";
import type { ReadDoc } from "../pipeline/stage.ts";

const directory = loadDirectory();
const read = (id: string, text: string): ReadDoc => {
  const result = readReport(rawReportOf(id, text), directory);
  if (!result.whole) throw new Error(id);
  return result.doc;
};

const harbour = `The foreign ministers of Norway and Portugal agreed in Lisbon on Tuesday to reopen the northern fishing grounds that have been closed since 2019.

Under the arrangement, 42 trawlers from each country will be allowed to fish between April and September, and a joint commission will count the catch every month.

"We have waited five years for this morning," the Norwegian minister, Ingrid Solberg-Hauge, told reporters after the ceremony in the Palace of Necessidades.

Her host, Duarte Vilhena, said that the commission would publish its first figures in December and that nobody would be allowed to doubt them.

Environmental groups called the plan reckless. Greenpeace said that stocks of cod had fallen by 31 percent and that no inspector had been on board since the closure.`;

const harbourInPolish = `Ministrowie spraw zagranicznych Norwegii i Portugalii uzgodnili we wtorek w Lizbonie ponowne otwarcie północnych łowisk, zamkniętych od 2019 roku.

Zgodnie z porozumieniem 42 trawlery z każdego kraju będą mogły łowić od kwietnia do września, a wspólna komisja będzie co miesiąc liczyć połowy.

„Czekaliśmy na ten poranek pięć lat” – powiedziała dziennikarzom po ceremonii w Pałacu Necessidades norweska minister Ingrid Solberg-Hauge.

Gospodarz, Duarte Vilhena, powiedział, że komisja opublikuje pierwsze dane w grudniu i że nikt nie będzie mógł w nie wątpić.

Organizacje ekologiczne nazwały plan lekkomyślnym. Greenpeace oświadczył, że zasoby dorsza spadły o 31 procent i że od czasu zamknięcia na pokładzie nie było żadnego inspektora.`;

const ownReport = `Lisbon's fishermen gave a cool welcome to the deal that their government struck with Oslo this week.

At the docks of Peniche, where a third of the boats has been sold for scrap, few believe that Norway will keep its word once the summer is over.

Ingrid Solberg-Hauge flew home on Wednesday without visiting a single port, the local paper Gazeta do Mar complained.

The opposition wants parliament to vote on the deal before any trawler leaves harbour, and a first debate is planned for next week.

Duarte Vilhena has until then to show what his ministry promised in return.`;

const edgesOf = (docs: readonly ReadDoc[]): readonly ProvenanceEdge[] =>
  linkReports(docs, directory).found.provenance.edges.filter(({ relation }) => relation !== "credits");

describe("provenance", () => {
  it("traces a copy whose page adds furniture to the text it adds it to", () => {
    const [original, copy] = [
      read("original", harbour),
      read("copy", `${harbour}\n\nWhat do readers think of it all? Send us a letter by post.`),
    ];
    const [edge, ...more] = edgesOf([original, copy]);
    expect(more).toEqual([]);
    expect(edge).toMatchObject({ from: copy.report.id, to: original.report.id, relation: "verbatim" });
    for (const { a, b } of edge!.evidence) {
      expect(copy.report.text.slice(a.start, a.end)).toBe(a.exact);
      expect(original.report.text.slice(b!.start, b!.end)).toBe(b!.exact);
    }
  });
  it("traces a shortened copy to the whole", () => {
    const [original, copy] = [read("original", harbour), read("cut", harbour.split("\n\n").slice(0, 3).join("\n\n"))];
    expect(edgesOf([original, copy])).toMatchObject([
      { from: copy.report.id, to: original.report.id, relation: "trimmed" },
    ]);
  });
  it("finds a translation and aligns its sentences", () => {
    const docs = [read("english", harbour), read("polish", harbourInPolish)];
    const { edges, alignments } = linkReports(docs, directory).found.provenance;
    expect(edges.map(({ relation }) => relation)).toEqual(["translation"]);
    const aligned = alignments[0]!.sentences.filter(({ a, b }) => a === b);
    expect(aligned.length).toBeGreaterThanOrEqual(4);
  });
  it("finds one statement carried by two reports that otherwise differ", () => {
    const words =
      "“Both governments will put every trawler under seal until the joint commission has counted what is left in the northern grounds,” it read.";
    const docs = [
      read("one", `${ownReport}\n\nA short note was handed out in the evening. ${words}`),
      read("two", `${words}\n\n${harbour.split("\n\n")[4]}\n\nIn Bergen the harbour master said he had heard nothing.`),
    ];
    expect(edgesOf(docs)).toMatchObject([{ relation: "shared-source" }]);
  });
  it("draws no edge between two outlets' own reports of one event", () => {
    expect(edgesOf([read("a", harbour), read("b", ownReport)])).toEqual([]);
    expect(edgesOf([read("a", harbourInPolish), read("b", ownReport)])).toEqual([]);
  });
  it("is the same in any order of arrival", () => {
    const docs = [read("a", harbour), read("b", harbourInPolish), read("c", ownReport)];
    expect(edgesOf([...docs].reverse())).toEqual(edgesOf(docs));
  });
});

describe("storylines", () => {
  it("puts reports of one affair together across languages, and others apart", () => {
    const other = read(
      "other",
      "Astronomers at the Atacama observatory have photographed a comet that will not come back for 12,000 years.\n\nIts tail is longer than the orbit of Mercury, the team around Paulina Echeverria wrote in a paper on Monday.",
    );
    const affair = [read("a", harbour), read("b", harbourInPolish), read("c", ownReport)];
    const { storylines } = linkReports([...affair, other], directory).found;
    expect(storylines.map(({ reports }) => reports.length).sort()).toEqual([1, 3]);
  });
});
