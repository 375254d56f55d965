/**
 * One thing said once, with every rendering of it across outlets, translations and back-translations. Utterances are gathered
 * (`statements/utterances`), joined (`statements/join`; across languages `statements/across` and `statements/unmarked`, `statements/merged`), and of each
 * statement the rendering closest to the words as spoken is chosen (`statements/closest`) and the others are compared with it
 * (`statements/describe`).
 */
import type { StoryStage } from "../pipeline/stage.ts";
import { edgesAcross } from "./statements/across.ts";
import { describe } from "./statements/describe.ts";
import { edgesOfWords, joinUtterances } from "./statements/join.ts";
import { mergedPairs } from "./statements/merged.ts";
import { findRelatives } from "./statements/relatives.ts";
import { alignedEdges, surePairs, unmarkedUtterances } from "./statements/unmarked.ts";
import { findBackgrounds, gatherUtterances } from "./statements/utterances.ts";

export const statementsStage: StoryStage<"entities" | "provenance" | "times" | "events", "statements"> = {
  name: "statements",
  version: 2,
  needs: ["entities", "provenance", "times", "events"],
  adds: "statements",
  run: (docs, { entities, provenance, times }, { directory }) => {
    const backgrounds = findBackgrounds(docs, entities, times, directory);
    const quoted = gatherUtterances(docs, entities, times, backgrounds);
    const relatives = findRelatives(provenance);
    const pairs = [...surePairs(provenance), ...mergedPairs(docs, provenance, quoted)];
    const clusters = joinUtterances(quoted, [
      ...edgesOfWords(quoted, relatives),
      ...alignedEdges(quoted, pairs, entities),
      ...edgesAcross(quoted, relatives.copied),
    ]);
    const unmarked = unmarkedUtterances(docs, clusters, pairs, times, entities, backgrounds.copyOf);
    return {
      layer: clusters.map((cluster, i) => describe([...cluster, ...(unmarked[i] ?? [])], relatives)),
      notices: [],
    };
  },
};
