import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: list(`
    ale, lecz, jednak, oraz, który, która, które, którzy, jest, był, była, było, byli, były, są, będzie, oni, ona, ono, jego, ich, kiedy,
    gdy, jeśli, ponieważ, podczas, dlatego, także, również
  `),
  beforeTitles: list(`
    w, na, o, z, do, od, dla, przez, pod, nad, przy, za, po, i, lub, czy, pt, tytuł, tytułem, film, serial, program, książka, książki, piosenka,
    hasło, hasłem, filmu, serialu, programu, strona, grupa, konkurs, akcja, akcji, kampania, kampanii, projekt, partia, ruch, fundacja
  `),
  slips: `
    się się, na na, do do, z z, w w, i i, że że, oraz oraz, przez przez, przed przed, oni był, oni jest, oni było, on były, on byli, ona był, ona byli, ono był, prezydent byli, prezydent zostali, strony był, strony zgodził,
    oba kraj, dwa kraj, te kraj
  `,
  scraperLabels: list("link źródłowy, link do źródła, źródło artykułu, link źródła"),
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
