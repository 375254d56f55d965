import { describe, expect, it } from "vitest";
import { readStory } from "../../test/support/story.ts";

const commitmentsOf = (reports: Readonly<Record<string, string>>) => {
  const { found, nameOf } = readStory(reports);
  return found.commitments.map((one) => ({
    by: one.by.map(nameOf),
    to: one.to.map(nameOf),
    act: one.act,
    condition: one.condition?.exact ?? null,
    deadline: one.deadline,
    status: one.status,
    relations: one.followUps.map(({ relation }) => relation),
    reports: [...new Set(one.evidence.map(({ report }) => nameOf(report)))].sort(),
  }));
};
const report = (day: string, body: string): string => `Report of ${day}\n\nOSLO, ${day} (Reuters) – ${body}\n`;

describe("commitmentsStage", () => {
  it("joins one promise told by two reports, in two languages", () => {
    const found = commitmentsOf({
      english: report(
        "5 May 2021",
        "Foreign ministers of Ukraine and Poland met in Kyiv on Wednesday. Ukraine promised to release all prisoners by 1 June.",
      ),
      polish: `Rozmowy w Kijowie\n\nKIJÓW, 5 maja 2021 (PAP) – W środę w Kijowie rozmawiali ministrowie spraw zagranicznych Ukrainy i Polski. Ukraina obiecała uwolnić wszystkich więźniów do 1 czerwca.\n`,
    });
    const promise = found.find(({ act }) => act.includes("release"));
    expect(promise).toMatchObject({ by: ["Ukraine"], reports: ["english", "polish"], status: "open" });
    expect(promise?.deadline).toBe("2021-06-01");
  });
  it("keeps the condition and the one to whom it is promised", () => {
    const [found] = commitmentsOf({
      a: report("5 May 2021", "Norway promised to supply gas to Poland in return for new contracts."),
    });
    expect(found).toMatchObject({
      by: ["Norway"],
      to: ["Poland"],
      act: "supply gas to Poland",
      condition: "in return for new contracts",
    });
  });
  it.each([
    ["a wish", "Peru hopes to sign the treaty soon."],
    ["a prediction", "Peru expects the treaty to be signed."],
    ["a demand on others", "Peru demanded that Chile withdraw its troops."],
    ["no promise at all", "Peru never promised to withdraw its troops."],
    ["what may be promised", "Peru may promise to withdraw its troops."],
    ["an opinion", "Peru agreed that the talks were useful."],
    ["a question", "Has Peru promised to withdraw its troops?"],
  ])("does not take %s for a commitment", (_, sentence) => {
    expect(commitmentsOf({ a: report("5 May 2021", sentence) })).toEqual([]);
  });
  it("finds that a promise was kept", () => {
    const found = commitmentsOf({
      a: report("5 May 2021", "Peru promised to release twelve prisoners."),
      b: report("9 May 2021", "Peru released twelve prisoners on 8 May 2021."),
    });
    expect(found[0]).toMatchObject({ status: "kept", relations: ["kept"] });
  });
  it("finds that a promise not to act was broken", () => {
    const found = commitmentsOf({
      a: report("5 May 2021", "Peru promised not to attack the port."),
      b: report("9 May 2021", "Peru attacked the port on 8 May 2021."),
    });
    expect(found.find(({ act }) => act.includes("attack"))).toMatchObject({ status: "broken" });
  });
  it.each([
    ["Chilean troops attacked the port, a day after Chile promised not to attack the port.", "broken"],
    ["Chile attacked the port before it promised not to attack the port.", "open"],
  ])("reads in one sentence what became of a promise: %s", (sentence, status) => {
    const found = commitmentsOf({ a: report("9 May 2021", sentence) });
    expect(found.find(({ act }) => act.includes("attack"))).toMatchObject({ status });
  });
  it("leaves open what another did", () => {
    const found = commitmentsOf({
      a: report("5 May 2021", "Peru promised to release twelve prisoners."),
      b: report("9 May 2021", "Chile released twelve prisoners on 8 May 2021."),
    });
    expect(found.find(({ by }) => by.includes("Peru"))).toMatchObject({ status: "open" });
  });
  it("does not take another number for what was promised", () => {
    const found = commitmentsOf({
      a: report("5 May 2021", "Peru promised to release twelve prisoners."),
      b: report("9 May 2021", "Peru released 40 prisoners on 8 May 2021."),
    });
    expect(found[0]).toMatchObject({ status: "open" });
  });
  it("takes what the parties will do together for an agreed step, and no plan of one", () => {
    const body =
      "Foreign ministers of Ukraine and Poland met in Kyiv on Wednesday. Ukraine and Poland will release all prisoners in June. Chile will lift the ban.";
    const found = commitmentsOf({ a: report("5 May 2021", body) });
    expect(found.map(({ act }) => act)).toEqual([expect.stringContaining("release")]);
  });
  it("does not let what came before a promise keep it", () => {
    const found = commitmentsOf({
      a: report("5 May 2021", "Peru promised to release twelve prisoners."),
      b: report("3 May 2021", "Peru released twelve prisoners on 2 May 2021."),
    });
    expect(found[0]).toMatchObject({ status: "open" });
  });
});
