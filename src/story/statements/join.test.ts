import { describe, expect, it } from "vitest";
import { english } from "../../languages/en/index.ts";
import { getLexicon } from "../../read/quotes/lexicon.ts";
import { tokenise } from "../../read/tokens.ts";
import { edgesOfWords, joinUtterances } from "./join.ts";
import type { Utterance } from "./utterances.ts";
import { wordsOf } from "./words.ts";

interface Said {
  readonly report: string;
  readonly speaker?: string | null;
  readonly channel?: string | null;
  readonly day?: string | null;
  readonly said?: string | null;
  readonly text: string;
}

const utterance = (
  { report, speaker = "n-1", channel = null, day = null, said = null, text }: Said,
  order: number,
): Utterance => ({
  order,
  doc: { report: { id: report, text } } as unknown as Utterance["doc"],
  lang: "en",
  pieces: [
    {
      content: { start: 0, end: text.length },
      kind: "direct",
      speakerMention: null,
      cue: null,
      within: false,
      words: wordsOf(tokenise(text, english), { start: 0, end: text.length }, getLexicon(english.quotes)),
    },
  ],
  speaker,
  addressee: null,
  channel,
  standsFor: new Set(),
  name: new Set(),
  sounds: new Set(),
  told: day,
  said,
  spoken: null,
  copy: { machineTranslated: false, scraped: false, flaws: 0, published: null, speaksFor: new Set() },
  official: false,
  inHeadline: false,
});

/** The reports of each statement of more than one utterance; `copies`: pairs of reports of which one was taken from the other. */
const joinedWith = (copies: readonly string[], ...said: Said[]): string[][] => {
  const utterances = said.map(utterance);
  const copied = (a: string, b: string): boolean => copies.includes(`${a}${b}`) || copies.includes(`${b}${a}`);
  return joinUtterances(utterances, edgesOfWords(utterances, { copied, derived: copied }))
    .filter((cluster) => cluster.length > 1)
    .map((cluster) => cluster.map(({ doc }) => doc.report.id));
};

const joined = (...said: Said[]): string[][] => joinedWith([], ...said);

const promise = "I promise that the northern border will stay open through the winter";

describe("joining renderings of one language", () => {
  it("joins a rendering with a word changed and a clause more", () => {
    expect(
      joined(
        { report: "a", text: promise },
        { report: "b", text: `${promise.replace("promise", "pledge")}, whatever happens` },
      ),
    ).toEqual([["a", "b"]]);
  });

  it("finds a short quote inside a longer one of the same voice", () => {
    expect(joined({ report: "a", text: "the northern border will stay open" }, { report: "b", text: promise })).toEqual(
      [["a", "b"]],
    );
  });

  it("does not join on topic alone", () => {
    expect(
      joined(
        { report: "a", text: promise },
        { report: "b", text: "The northern border is a matter for the winter session of parliament" },
      ),
    ).toEqual([]);
  });

  it("does not join a phrase that two people use", () => {
    expect(
      joined(
        { report: "a", speaker: "n-1", text: "complete and lasting peace" },
        { report: "b", speaker: "n-2", text: "complete and lasting peace" },
      ),
    ).toEqual([]);
  });

  it("does not join a phrase said again weeks later", () => {
    expect(
      joined(
        { report: "a", day: "2024-01-02", text: "complete and lasting peace" },
        { report: "b", day: "2024-03-02", text: "complete and lasting peace" },
      ),
    ).toEqual([]);
  });

  it("takes the same long words of two ministers for two statements, but not where one report copies the other and misnames", () => {
    const said = [
      { report: "a", speaker: "n-1", text: promise },
      { report: "b", speaker: "n-2", text: promise },
    ];
    expect(joined(...said)).toEqual([]);
    expect(joinedWith(["ab"], ...said)).toEqual([["a", "b"]]);
  });

  it.each([
    ["on two days that the reports name", { said: "2024-01-02" }, { said: "2024-01-09" }, false],
    ["on one day, told a month later by a copy's date", { said: "2024-01-02" }, { said: "2024-01-02" }, true],
    ["before it was said", { said: "2024-01-09" }, { day: "2024-01-02" }, false],
    ["weeks apart", { day: "2024-01-02" }, { day: "2024-02-20" }, false],
    ["told on the next day", { day: "2024-01-02" }, { day: "2024-01-03" }, true],
  ])("knows one occasion from another: the same sentence %s", (_, a, b, one) => {
    const found = joined({ report: "a", text: promise, ...a }, { report: "b", text: promise, ...b });
    expect(found).toEqual(one ? [["a", "b"]] : []);
  });

  it.each([
    ["a number", promise.replace("winter", "12 months"), promise.replace("winter", "20 months")],
    ["a negation", promise, promise.replace("will stay", "will not stay")],
    ["a degree", `All of us know: ${promise}`, `Some of us know: ${promise}`],
  ])("joins renderings of one voice that differ in %s", (_, one, other) => {
    expect(joined({ report: "a", text: one }, { report: "b", text: other })).toEqual([["a", "b"]]);
  });

  it("keeps two different quotes of one report apart, also through a third report", () => {
    const first = "The northern border will stay open through the winter and the spring";
    const second = "The northern border will stay closed through the summer and the autumn";
    const clusters = joined(
      { report: "a", text: first },
      { report: "a", text: second },
      { report: "b", text: `${first}. ${second}` },
    );
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toHaveLength(2);
  });

  it("joins the same words repeated in one report", () => {
    expect(joined({ report: "a", text: promise }, { report: "a", text: promise })).toEqual([["a", "a"]]);
  });

  it("links any number of copies in one statement", () => {
    const copies = Array.from({ length: 40 }, (_, i) => ({ report: `r${i + 10}`, text: promise }));
    expect(joined(...copies)[0]).toHaveLength(40);
  });
});
