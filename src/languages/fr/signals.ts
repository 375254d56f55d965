import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: list(`
    mais, cependant, toutefois, lorsque, parce, tandis, est, sont, était, étaient, sera, seront, ont, avait, avaient, qui, dont, elle, elles,
    ils, cette, ces, leurs, ainsi, après, pendant
  `),
  beforeTitles: list(`
    à, au, aux, de, du, des, en, dans, sur, avec, pour, par, et, ou, chez, contre, le, la, les, un, une, titre, intitulé, intitulée, film, série,
    livre, chanson, album, roman, pièce, spectacle, émission, magazine, journal, groupe, projet, campagne, parti, slogan, nommé, nommée, baptisé,
    baptisée, dit, écrit, lance, titré, comme, que, vers, selon
  `),
  slips: `
    le le, la la, les les, de de, du du, des des, à à, et et, dans dans, pour pour, avec avec, que que, qui qui, sont sont, le la, la le,
    un une, une un, les le, les la, ils est, elles est, il sont, elle sont, ils a, elles a, il ont, elle ont, ce pays sont, ces pays est,
    les gouvernement, les président, la président, le présidente, des négociation, deux pays a, une accord, la accord, le accord,
    la gouvernement, un déclaration, une sommet, le réunion
  `,
  scraperLabels: list(
    "lien source, lien vers la source, source de l'article, lien de l'article original, article source",
  ),
  // "son" and "sa" agree with what is owned, not with the owner.
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
