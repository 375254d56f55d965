/** What about a text's quality a careful reader should know: scraper marks, debris, broken quotes, machine-translation garble. */
import type { Signal } from "../model/index.ts";
import type { Stage } from "../pipeline/stage.ts";

export type Signals = readonly Signal[];

export const signalsStage: Stage<
  "language" | "tokens" | "layout" | "sentences" | "dates" | "mentions" | "quotes",
  "signals"
> = {
  name: "signals",
  version: 1,
  needs: ["language", "tokens", "layout", "sentences", "dates", "mentions", "quotes"],
  adds: "signals",
  run: () => ({ layer: [], notices: [] }),
};
