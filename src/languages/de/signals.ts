import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: list(`
    aber, jedoch, sondern, oder, ist, sind, wurde, wurden, wird, hatte, hatten, nachdem, weil, obwohl, während, bevor, dass, jedoch, außerdem,
    zudem
  `),
  beforeTitles: list(`
    in, im, am, an, auf, aus, bei, mit, nach, von, vom, vor, zu, zum, zur, über, für, gegen, und, oder, als, der, die, das, den, dem, des, titel,
    film, serie, buch, lied, song, album, roman, stück, magazin, zeitung, sendung, podcast, projekt, kampagne, gruppe, band, partei, motto,
    schreibt, schrieb, heißt, hieß, genannt
  `),
  slips: `
    und und, von von, mit mit, für für, auf auf, zu zu, ist ist, wird wird, wurde wurde, nicht nicht, dass dass, ein das, eine das,
    sie ist sind, er sind, er haben, er waren, es sind ist, wir ist, wir hat, wir war, beide seite, beide land, zwei land, die präsident,
    ein regierung, eine abkommen, ein sanktionen
  `,
  scraperLabels: list(
    "quelllink, quellenlink, link zur quelle, originalquelle, quelle des artikels, zum originalartikel",
  ),
  // "sein" and "ihr" follow the noun's owner, but "ihr" is also theirs and its: nothing can be told by them.
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
