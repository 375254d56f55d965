/**
 * Sound dossiers of any words (fast-check): texts with markup, formulas, control and bidi characters, halves of surrogate pairs, quotation
 * marks and line ends in the wrong places; findings of every kind with passages anywhere in them.
 */
import { createHash } from "node:crypto";
import fc from "fast-check";
import {
  type Dossier,
  entityKinds,
  eventStatuses,
  eventTypes,
  makeId,
  type Passage,
  provenanceRelations,
  quoteKinds,
  type Report,
  renderings,
  type Span,
  stances,
} from "../../src/model/index.ts";

const nasty = [
  "=1+1",
  "+",
  "-",
  "@SUM(A1)",
  "\t",
  "\n",
  "\n\n",
  "\r",
  '"',
  '""',
  ",",
  ";",
  "'",
  "“",
  "”",
  "„",
  "«",
  "|",
  "\\",
  "`",
  "*",
  "_",
  "[",
  "]",
  "[^1]",
  "](<x>)",
  "<",
  ">",
  "&",
  "&amp;",
  "&#8236;",
  "</script>",
  "]]>",
  "<!--",
  "-->",
  "{",
  "}",
  "#",
  "~",
  "$",
  "\0",
  "\u0001",
  "\u0008",
  "\u000b",
  "\u001f",
  "\u007f",
  "\u0085",
  "\u2028",
  "\u202e",
  "\u202d",
  "\u2066",
  "\u2069",
  "\u200f",
  "\ufeff",
  "\ufffe",
  "\uffff",
  "\ud800",
  "\udc00",
  "😀",
  "𝕏",
  "e\u0301\u0301\u0301",
  "مرحبا",
  "שלום",
  "你好",
  "안녕하세요",
  "ありがとう",
  "javascript:alert(1)",
  'http://a.example/?q="<>',
  " – ",
  "…",
  " …",
  "” [",
  "  ",
  "a",
  "the minister said",
  "We will sign in June",
] as const;

export const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...nasty) }, fc.string({ unit: "binary", maxLength: 6 })), {
    minLength: 1,
    maxLength: 24,
  })
  .map((pieces) => pieces.join(""))
  .filter((text) => text !== "");
const anyLabel = fc.array(fc.constantFrom(...nasty), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
const anyLang = fc.constantFrom("en", "ar", "zh-Hans", "ja", "ko", "pl", "und", "x", "he");
const anyDay = fc.constantFrom(
  "2021",
  "2021-05",
  "2021-05-03",
  "2021-02-31",
  "2021-13-01",
  "0000",
  "2024-02-29T10:00:00+02:00",
  "2020-01-01T24:61",
);

const spanIn = (text: string): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const anyReport = (entities: readonly string[]): fc.Arbitrary<Report> =>
  anyText.chain((text) =>
    fc.record({
      id: fc.constant(makeId("report", [text])),
      source: anyLabel,
      sources: fc.constant([]),
      url: orNull(
        fc.constantFrom(
          "https://news.example/a?b=c&d",
          "javascript:alert(1)",
          "not an address",
          'http://a.example/"<x>',
        ),
      ),
      retrieved: fc.constant(null),
      authors: fc.array(spanIn(text), { maxLength: 1 }),
      sha256: fc.constant(createHash("sha256").update(text).digest("hex")),
      text: fc.constant(text),
      lang: anyLang,
      headline: orNull(spanIn(text)),
      byline: orNull(spanIn(text)),
      dateline: orNull(spanIn(text)),
      body: fc.constant([{ start: 0, end: text.length }]),
      genre: fc.constant(null),
      side: fc.constant(null),
      published: orNull(anyDay.map((value) => ({ value, basis: "text" as const }))),
      about: fc.constant(null),
      outlet: orNull(fc.constantFrom(...entities)),
      credits: fc.array(
        fc
          .uniqueArray(fc.constantFrom(...entities), { minLength: 1, maxLength: 3 })
          .map((chain) => ({ chain, evidence: [] })),
        { maxLength: 1 },
      ),
      signals: fc.array(
        spanIn(text).map((span) => ({ kind: "garbled" as const, span, note: "Words that may not be words." })),
        { maxLength: 1 },
      ),
    }),
  );

const passageIn = (reports: readonly Report[]): fc.Arbitrary<Passage> =>
  fc
    .constantFrom(...reports)
    .chain(({ id, text }) =>
      spanIn(text).map(({ start, end }) => ({ report: id, start, end, exact: text.slice(start, end) })),
    );

/** Dossiers of one to four reports. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .uniqueArray(anyLabel, { minLength: 2, maxLength: 5 })
  .chain((labels) => {
    const ids = labels.map((label) => makeId("entity", [label]));
    return fc.uniqueArray(anyReport(ids), { minLength: 1, maxLength: 4, selector: ({ id }) => id }).chain((reports) => {
      const passage = passageIn(reports);
      const passages = fc.array(passage, { minLength: 1, maxLength: 3 });
      const entity = fc.constantFrom(...ids);
      const some = fc.uniqueArray(entity, { maxLength: 3 });
      const eventIds = [0, 1].map((i) => makeId("event", [i]));
      const day = orNull(fc.constantFrom("2021-05-03", "2021-05"));
      const quote = fc.constantFrom(...reports).chain((report) => {
        const here = passageIn([report]);
        return fc.record({
          content: here,
          kind: fc.constantFrom(...quoteKinds),
          utterance: fc.constant("u-1"),
          lang: anyLang,
          speakerMention: orNull(here),
          cue: orNull(here),
          rendering: orNull(fc.constantFrom(...renderings)),
          changes: fc.array(
            here.map((to) => ({ from: "", to: to.exact, kind: "added" as const, fromPassage: null, toPassage: to })),
            { maxLength: 1 },
          ),
        });
      });
      return fc.record({
        format: fc.constant("readout-dossier/1" as const),
        generated: fc.constant("2026-01-02T03:04:05Z"),
        stories: anyLabel.map((label) => [
          { id: "y-1", label, reports: reports.map(({ id }) => id), events: eventIds },
        ]),
        reports: fc.constant(reports),
        entities: fc.tuple(
          ...ids.map((id, i) =>
            fc.record({
              id: fc.constant(id),
              kind: fc.constantFrom(...entityKinds),
              label: fc.constant(labels[i] as string),
              forms: fc.constant([]),
              roles: fc.constant([]),
              mentions: fc.array(passage, { maxLength: 2 }),
            }),
          ),
        ),
        events: fc.tuple(
          ...eventIds.map((id) =>
            fc.record({
              id: fc.constant(id),
              type: fc.constantFrom(...eventTypes),
              plover: fc.constantFrom("CONSULT", "AGREE", "THREATEN"),
              label: anyLabel,
              time: orNull(
                fc.record({ start: anyDay, end: anyDay, basis: fc.constantFrom("text" as const, "story" as const) }),
              ),
              place: orNull(entity),
              participants: some,
              status: fc.constantFrom(...eventStatuses),
              mentions: passages,
            }),
          ),
        ),
        statements: fc
          .array(
            fc.record({
              speaker: orNull(entity),
              channel: orNull(anyLabel),
              addressee: orNull(entity),
              date: day,
              quotes: fc.array(quote, { minLength: 1, maxLength: 3 }),
              closest: fc.constant(0),
              why: fc.constant("It is the only rendering."),
            }),
            { maxLength: 3 },
          )
          .map((list) => list.map((statement, i) => ({ id: makeId("statement", [i]), ...statement }))),
        claims: passages.map((evidence) => [
          {
            id: "c-1",
            by: ids[0] as string,
            kind: "assertion" as const,
            modality: "happened" as const,
            negated: false,
            degree: null,
            event: eventIds[0] as string,
            evidence,
          },
        ]),
        accounts: fc
          .array(
            fc.record({
              label: anyLabel,
              kind: fc.constantFrom("agreed" as const, "only-some" as const, "disagreement" as const),
              cells: fc.array(
                fc.record({
                  by: entity,
                  stance: fc.constantFrom(...stances),
                  value: anyLabel,
                  evidence: fc.array(passage, { maxLength: 2 }),
                }),
                { minLength: 1, maxLength: 6 },
              ),
            }),
            { maxLength: 2 },
          )
          .map((points) => [{ event: eventIds[0] as string, points }]),
        commitments: fc
          .array(
            fc.record({
              by: some,
              to: some,
              act: anyLabel,
              condition: orNull(passage),
              deadline: day,
              madeAt: fc.constant(null),
              date: day,
              evidence: passages,
              followUps: passages.map((evidence) => [{ relation: "kept" as const, event: null, date: null, evidence }]),
              status: fc.constantFrom("open" as const, "kept" as const),
            }),
            { maxLength: 2 },
          )
          .map((list) => list.map((commitment, i) => ({ id: makeId("commitment", [i]), ...commitment }))),
        provenance: fc.uniqueArray(
          fc.record({
            from: fc.constantFrom(...reports.map(({ id }) => id)),
            to: fc.constantFrom(...reports.map(({ id }) => id), ...ids),
            relation: fc.constantFrom(...provenanceRelations),
            score: fc.double({ min: 0, max: 1, noNaN: true }),
            evidence: fc.array(fc.record({ a: passage, b: orNull(passage) }), { minLength: 1, maxLength: 2 }),
          }),
          { maxLength: 3, selector: ({ from, to, relation }) => `${from} ${to} ${relation}` },
        ),
        notices: fc.constant([]),
      }) as fc.Arbitrary<Dossier>;
    });
  });
