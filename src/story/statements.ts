/**
 * One thing said once, with every rendering of it across outlets, translations and back-translations. Utterances are gathered
 * (`statements/utterances`), joined (`statements/join`, across languages `statements/unmarked`), and of each statement the rendering closest
 * to the words as spoken is chosen (`statements/closest`) and the others are compared with it (`statements/changes`).
 */
import { getLanguage } from "../languages/index.ts";
import { makeId, passageOf, type Quote, type Rendering, type Statement } from "../model/index.ts";
import type { StoryStage } from "../pipeline/stage.ts";
import { alignWords } from "./statements/align.ts";
import { findChanges } from "./statements/changes.ts";
import { chooseClosest } from "./statements/closest.ts";
import { edgesOfWords, joinUtterances } from "./statements/join.ts";
import { alignedEdges, surePairs, unmarkedUtterances } from "./statements/unmarked.ts";
import { gatherUtterances, type Piece, type Utterance } from "./statements/utterances.ts";

export const statementsStage: StoryStage<"entities" | "provenance" | "times" | "events", "statements"> = {
  name: "statements",
  version: 1,
  needs: ["entities", "provenance", "times", "events"],
  adds: "statements",
  run: (docs, { entities, provenance, times }, { directory }) => {
    const quoted = gatherUtterances(docs, entities, times, directory);
    const pairs = surePairs(provenance);
    const clusters = joinUtterances(quoted, [...edgesOfWords(quoted), ...alignedEdges(quoted, pairs, entities)]);
    const unmarked = unmarkedUtterances(docs, clusters, pairs, times, entities);
    const borrowed = new Set(
      provenance.edges.flatMap(({ from, to, relation }) =>
        relation === "credits" || relation === "shared-source" ? [] : [`${from} ${to}`],
      ),
    );
    return {
      layer: clusters.map((cluster, i) => describe([...cluster, ...(unmarked[i] ?? [])], borrowed)),
      notices: [],
    };
  },
};

/** Two renderings agree where nothing but a word or two in a hundred differs. */
const SAME_WORDS = 0.98;

/** Likeness below which a piece renders no piece of the closest utterance: its report has said more. */
const RELATED = 0.4;

/** The piece of the closest utterance that a piece renders. */
const against = (piece: Piece, closest: Utterance): Piece | null => {
  let best: { piece: Piece; likeness: number } | null = null;
  for (const other of closest.pieces) {
    const found = alignWords(other.words, piece.words);
    if (found === null || found.contained < RELATED || found.density < RELATED) continue;
    const likeness = found.shared * found.density;
    if (best === null || likeness > best.likeness) best = { piece: other, likeness };
  }
  return best?.piece ?? null;
};

const describe = (cluster: readonly Utterance[], borrowed: ReadonlySet<string>): Statement => {
  const renderings = cluster.flatMap((utterance) =>
    utterance.pieces
      .filter(({ within }) => !within)
      .map((piece) => ({
        utterance,
        piece,
        borrowed: cluster.some((other) => borrowed.has(`${utterance.doc.report.id} ${other.doc.report.id}`)),
        agreeing: cluster.filter(
          (other) =>
            other.doc !== utterance.doc &&
            other.lang === utterance.lang &&
            other.pieces.some((rival) => {
              const found = alignWords(rival.words, piece.words);
              return found !== null && found.contained >= SAME_WORDS && found.density >= SAME_WORDS;
            }),
        ).length,
      })),
  );
  const { rendering: chosen, why } = chooseClosest(renderings);
  const closest = chosen.utterance;
  const flat = cluster.flatMap((utterance) => utterance.pieces.map((piece) => ({ utterance, piece })));
  const quotes = flat.map(({ utterance, piece }): Quote => {
    const { doc, lang } = utterance;
    const passage = (span: Piece["cue"]) => (span === null ? null : passageOf(doc.report, span));
    const base = {
      content: passageOf(doc.report, piece.content),
      kind: piece.kind,
      utterance: makeId("utterance", [doc.report.id, utterance.pieces[0]?.content.start ?? 0]),
      lang,
      speakerMention: passage(piece.speakerMention),
      cue: passage(piece.cue),
    };
    if (utterance === closest) return { ...base, rendering: null, changes: [] };
    if (lang !== closest.lang) return { ...base, rendering: "translation", changes: [] };
    const rival = against(piece, closest);
    if (rival === null) return { ...base, rendering: null, changes: [] };
    const changes = findChanges(
      { words: rival.words, text: closest.doc.report.text },
      { words: piece.words, text: doc.report.text },
      getLanguage(lang),
    );
    return { ...base, rendering: renderingOf(utterance, changes), changes };
  });
  const first = quotes[0] as Quote;
  const speaker = closest.speaker ?? cluster.find((utterance) => utterance.speaker !== null)?.speaker ?? null;
  return {
    id: makeId("statement", [first.content.report, first.content.start, first.content.end]),
    speaker,
    channel: closest.channel ?? cluster.find(({ channel }) => channel !== null)?.channel ?? null,
    addressee:
      [closest, ...cluster].find(({ addressee }) => addressee !== null && addressee !== speaker)?.addressee ?? null,
    date: [closest, ...cluster].find(({ said }) => said !== null)?.said ?? null,
    quotes,
    closest: flat.findIndex(({ utterance, piece }) => utterance === closest && piece === chosen.piece),
    why,
  };
};

const renderingOf = (utterance: Utterance, changes: Quote["changes"]): Rendering => {
  if (changes.length === 0) return "verbatim";
  if (utterance.machineTranslated) return "back-translation";
  if (changes.every(({ kind }) => kind === "dropped")) return "trimmed";
  return "paraphrase";
};
