import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: list(`
    ale, avšak, však, který, která, které, kteří, je, jsou, byl, byla, bylo, byli, byly, bude, budou, oni, ona, ono, jeho, jejich, když,
    pokud, protože, během, proto, také, rovněž, nebo
  `),
  beforeTitles: list(`
    v, ve, na, o, z, ze, do, od, pro, přes, pod, nad, při, za, po, a, i, nebo, že, film, seriál, program, kniha, knihy, knize, píseň, písně,
    heslo, heslem, filmu, seriálu, programu, strana, skupina, soutěž, akce, kampaň, kampaně, projekt, projektu, hnutí, nadace, názvem, titul
  `),
  slips: `
    se se, na na, do do, z z, v v, ve ve, a a, že že, pro pro, před před, oni byl, oni byla, oni je, ona byl, ona byli, on byla, on byli,
    prezident byli, strany byl, strany souhlasil, obě země souhlasil
  `,
  scraperLabels: list("odkaz na zdroj, zdrojový odkaz, původní odkaz, odkaz zdroje"),
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
