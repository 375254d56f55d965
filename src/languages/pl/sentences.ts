import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: [
    "prof",
    "dr",
    "gen",
    "płk",
    "im",
    "ul",
    "r",
    "tys",
    "mln",
    "mld",
    "zł",
    "np",
    "m.in",
    "tzw",
    "tj",
    "godz",
    "wg",
    "ok",
    "św",
    "ks",
    "red",
    "pt",
    "min",
  ],
} satisfies SentenceRules;
