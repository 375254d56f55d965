import { describe, expect, it } from "vitest";
import { rawReportOf } from "../../eval/documents.ts";
import { loadDirectory } from "../directory/load.ts";
import { readReport } from "../pipeline/run.ts";
import type { ReadDoc } from "../pipeline/stage.ts";
import { findCandidates } from "./storylines/candidates.ts";
import { storyKeysOf } from "./storylines/keys.ts";
import { groupReports, isLinked } from "./storylines.ts";

const directory = loadDirectory();
const read = (name: string, text: string, published: string | null = null): ReadDoc => {
  const result = readReport(rawReportOf(name, text, { published }), directory);
  if (!result.whole) throw new Error(name);
  return result.doc;
};

/** Groups by the names of their reports, each sorted. */
const groupsOf = (docs: readonly ReadDoc[]): string[] => {
  const names = new Map(docs.map(({ report }) => [report.id, report.source]));
  return groupReports(docs, directory)
    .map((ids) =>
      ids
        .map((id) => names.get(id))
        .sort()
        .join(" "),
    )
    .sort();
};

const fisheries = {
  en: `Norway and Iceland sign mackerel accord

Norwegian Foreign Minister Sigrid Aasen and her Icelandic counterpart Baldur Thorvaldsson signed an accord in Bergen on Monday that gives Iceland 16,500 tonnes of mackerel a year.

The accord ends four years of quarrels over catches north of the Faroe Islands. Both coast guards will count landings in Bergen and in Seydisfjordur.

Aasen said that trawlers that break the quota would lose their licence for 24 months. Thorvaldsson called the figure of 16,500 tonnes a floor, not a ceiling.`,
  de: `Norwegen und Island unterzeichnen Makrelen-Abkommen

Die norwegische Außenministerin Sigrid Aasen und ihr isländischer Kollege Baldur Thorvaldsson haben am Montag in Bergen ein Abkommen unterzeichnet, das Island jährlich 16.500 Tonnen Makrelen zuspricht.

Es beendet einen vierjährigen Streit über Fänge nördlich der Färöer. Beide Küstenwachen sollen die Anlandungen in Bergen und Seydisfjordur zählen.

Aasen sagte, wer die Quote verletze, verliere für 24 Monate die Lizenz.`,
  ru: `Норвегия и Исландия подписали соглашение о скумбрии

Министр иностранных дел Норвегии Сигрид Аасен и её исландский коллега Бальдур Торвальдссон подписали в понедельник в Бергене соглашение, по которому Исландия получит 16 500 тонн скумбрии в год.

Оно завершает четырёхлетний спор об уловах к северу от Фарерских островов. Береговая охрана обеих стран будет считать уловы в Бергене и Сейдисфьордюре.

Аасен заявила, что нарушители квоты лишатся лицензии на 24 месяца.`,
};
const fisheriesAgain = `Norway, Iceland meet again over mackerel

Sigrid Aasen and Baldur Thorvaldsson met in Reykjavik on Thursday for their second round on mackerel since the Bergen accord of spring.

Norway wants Iceland to count landings in Seydisfjordur every week instead of every month. Iceland says that its coast guard has too few inspectors for that.

The Icelandic trawlers have used up 14,000 tonnes of their quota, Thorvaldsson said; Aasen asked for the licences of two of them.`;
const otherAffair = `Norway drops plan for a Red Sea mission

Norwegian Foreign Minister Sigrid Aasen told parliament in Oslo on Monday that no frigate would be sent to the Red Sea this year.

The defence staff had asked for 240 sailors and two helicopters to escort tankers past Yemen together with Denmark and Greece.

Opposition members accused her of breaking a promise to Athens, whose navy has lost a corvette to a drone off Hodeidah.`;
const quake = `Rescuers dig through the night in Arequipa

A quake of magnitude 6.8 brought down a market hall in the Peruvian city of Arequipa early on Saturday and killed at least nineteen people.

Hospitals ran out of blood by noon. Firemen from Cusco and from the Chilean town of Arica dug with their hands for traders under the fallen roof.`;

describe("groupReports", () => {
  it("puts reports of one story together across languages and scripts, and others apart", () => {
    const docs = [
      ...Object.entries(fisheries).map(([name, text]) => read(name, text)),
      read("other", otherAffair),
      read("quake", quake),
    ];
    expect(groupsOf(docs)).toEqual(["de en ru", "other", "quake"]);
  });
  it("takes two meetings of the same parties on one matter for one affair, and a minister's two affairs for two", () => {
    const docs = [
      read("first", fisheries.en, "2031-04-07"),
      read("second", fisheriesAgain, "2031-09-19"),
      read("other", otherAffair, "2031-04-07"),
    ];
    expect(groupsOf(docs)).toEqual(["first second", "other"]);
  });
  it("gives the same in any order of arrival", () => {
    const docs = [...Object.values(fisheries), fisheriesAgain, otherAffair, quake].map((text, i) =>
      read(`r${i}`, text),
    );
    const groups = groupReports(docs, directory);
    expect(groupReports([...docs].reverse(), directory)).toEqual(groups);
    expect(groupReports([...docs.slice(3), ...docs.slice(0, 3)], directory)).toEqual(groups);
  });
  it("gives the same for the reports that links join as for the whole pile", () => {
    const docs = [...Object.values(fisheries), otherAffair, quake].map((text, i) => read(`r${i}`, text));
    const [first, ...others] = docs as [ReadDoc, ...ReadDoc[]];
    const linked = others.filter(
      (other) =>
        [...findCandidates([storyKeysOf(first), storyKeysOf(other)])][0]!.length > 0 &&
        isLinked(first, other, directory),
    );
    expect(linked).toHaveLength(2);
    expect(groupReports(docs, directory)).toContainEqual(groupReports([first, ...linked], directory)[0]);
  });
  it("groups nothing, one report and reports without words", () => {
    expect(groupReports([], directory)).toEqual([]);
    expect(groupsOf([read("one", quake)])).toEqual(["one"]);
    expect(groupsOf([read("dots", "…"), read("dashes", "— —"), read("one", quake)])).toEqual(["dashes", "dots", "one"]);
  });
});
