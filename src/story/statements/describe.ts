/** A statement in the contract's form: its renderings, each typed and compared with the one judged closest. */
import { getLanguage } from "../../languages/index.ts";
import {
  type Change,
  makeId,
  type Passage,
  passageOf,
  type Quote,
  type Rendering,
  type ReportId,
  type Span,
  type Statement,
} from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { alignWords } from "./align.ts";
import { type FoundChange, findChanges } from "./changes.ts";
import { chooseClosest } from "./closest.ts";
import { mayShare } from "./overlap.ts";
import type { Relatives } from "./relatives.ts";
import type { Piece, Utterance } from "./utterances.ts";

/** Likeness below which a piece renders no piece of the closest utterance: its report has said more. */
const RELATED = 0.4;

/** The piece of the closest utterance that a piece renders. */
const against = (piece: Piece, closest: Utterance): Piece | null => {
  let best: { piece: Piece; likeness: number } | null = null;
  for (const other of closest.pieces) {
    if (!mayShare(other.words, piece.words, { shared: 0, contained: RELATED })) continue;
    const found = alignWords(other.words, piece.words);
    if (found === null || found.contained < RELATED || found.density < RELATED) continue;
    const likeness = found.shared * found.density;
    if (best === null || likeness > best.likeness) best = { piece: other, likeness };
  }
  return best?.piece ?? null;
};

const wordsKey = ({ lang }: Utterance, { words }: Piece): string =>
  `${lang} ${words.map(({ folded }) => folded).join(" ")}`;

/** For each wording, the reports of a cluster that print it. */
const reportsByWords = (cluster: readonly Utterance[]): ReadonlyMap<string, ReadonlySet<ReportId>> => {
  const reports = new Map<string, Set<ReportId>>();
  for (const utterance of cluster)
    for (const piece of utterance.pieces) {
      const key = wordsKey(utterance, piece);
      reports.set(key, (reports.get(key) ?? new Set()).add(utterance.doc.report.id));
    }
  return reports;
};

/** The reports of a cluster whose words came back from another language: a machine made them, or they translate another of the cluster. */
const findBackTranslated = (cluster: readonly Utterance[], relatives: Relatives): ReadonlySet<ReportId> => {
  const langOf = new Map(cluster.map(({ doc, lang }) => [doc.report.id, lang]));
  return new Set(
    cluster
      .filter(
        ({ doc, lang, copy }) =>
          copy.machineTranslated ||
          relatives.originalsOf(doc.report.id).some((original) => (langOf.get(original) ?? lang) !== lang),
      )
      .map(({ doc }) => doc.report.id),
  );
};

const renderingOf = (changes: readonly FoundChange[], backTranslated: boolean): Rendering => {
  if (changes.length === 0) return "verbatim";
  if (changes.every(({ kind, to }) => to === null && kind === "dropped")) return "trimmed";
  return backTranslated ? "back-translation" : "paraphrase";
};

const passageOrNull = ({ report }: ReadDoc, span: Span | null): Passage | null =>
  span === null ? null : passageOf(report, span);

const describeChange = ({ from, to, kind }: FoundChange, closest: ReadDoc, doc: ReadDoc): Change => {
  const [fromPassage, toPassage] = [passageOrNull(closest, from), passageOrNull(doc, to)];
  return { from: fromPassage?.exact ?? "", to: toPassage?.exact ?? "", kind, fromPassage, toPassage };
};

/** The statement that a cluster of utterances is, those of one report in the order of its text. */
export const describe = (cluster: readonly Utterance[], relatives: Relatives): Statement => {
  const reports = new Set(cluster.map(({ doc }) => doc.report.id));
  const byWords = reportsByWords(cluster);
  const backTranslated = findBackTranslated(cluster, relatives);
  const renderings = cluster.flatMap((utterance) =>
    utterance.pieces
      .filter(({ within }) => !within)
      .map((piece) => ({
        utterance,
        piece,
        borrowed: relatives.sourcesOf(utterance.doc.report.id).some((source) => reports.has(source)),
        agreeing: (byWords.get(wordsKey(utterance, piece))?.size ?? 1) - 1,
      })),
  );
  const { rendering: chosen, why } = chooseClosest(renderings);
  const closest = chosen.utterance;
  const flat = cluster.flatMap((utterance) => utterance.pieces.map((piece) => ({ utterance, piece })));
  /** Where a machine made the closest rendering too, another of its making is only worded otherwise. */
  const comesBack = ({ doc }: Utterance): boolean =>
    doc !== closest.doc && backTranslated.has(doc.report.id) && !closest.copy.machineTranslated;
  const compare = (utterance: Utterance, piece: Piece): Pick<Quote, "rendering" | "changes"> => {
    if (utterance === closest) return { rendering: null, changes: [] };
    if (utterance.lang !== closest.lang) return { rendering: "translation", changes: [] };
    const rival = against(piece, closest);
    const alone = utterance.pieces.filter(({ within }) => !within).length === 1;
    if (rival === null) return { rendering: alone && !piece.within ? "paraphrase" : null, changes: [] };
    const changes = findChanges(
      { words: rival.words, text: closest.doc.report.text },
      { words: piece.words, text: utterance.doc.report.text },
      getLanguage(utterance.lang),
    );
    return {
      rendering: renderingOf(changes, comesBack(utterance)),
      changes: changes.map((change) => describeChange(change, closest.doc, utterance.doc)),
    };
  };
  const quotes = flat.map(
    ({ utterance, piece }): Quote => ({
      content: passageOf(utterance.doc.report, piece.content),
      kind: piece.kind,
      utterance: makeId("utterance", [utterance.doc.report.id, utterance.pieces[0]?.content.start ?? 0]),
      lang: utterance.lang,
      speakerMention: passageOrNull(utterance.doc, piece.speakerMention),
      cue: passageOrNull(utterance.doc, piece.cue),
      ...compare(utterance, piece),
    }),
  );
  const first = quotes[0] as Quote;
  const byCloseness = [closest, ...cluster];
  const speaker = byCloseness.find((utterance) => utterance.speaker !== null)?.speaker ?? null;
  return {
    id: makeId("statement", [first.content.report, first.content.start, first.content.end]),
    speaker,
    channel: byCloseness.find(({ channel }) => channel !== null)?.channel ?? null,
    addressee: byCloseness.find(({ addressee }) => addressee !== null && addressee !== speaker)?.addressee ?? null,
    date: byCloseness.find(({ said }) => said !== null)?.said ?? null,
    quotes,
    closest: flat.findIndex(({ utterance, piece }) => utterance === closest && piece === chosen.piece),
    why,
  };
};
