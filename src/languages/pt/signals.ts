import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: list(`
    ele, ela, eles, elas, este, esta, esse, essa, isso, isto, mas, porém, quando, depois, antes, enquanto, embora, porque, foi, foram,
    era, eram, está, estão, disse, disseram, também, ainda, será, serão, seu, sua, seus, suas, há, são
  `),
  beforeTitles: list(`
    em, no, na, nos, nas, de, do, da, dos, das, para, com, por, pelo, pela, e, ou, como, o, a, os, as, um, uma, é, era, foi, chamado,
    chamada, intitulado, intitulada, diz, disse, afirma, afirmou, escreveu, escreve, filme, música, canção, livro, romance, série,
    programa, jornal, revista, banda, peça, álbum, site, grupo, que, porque, mas, se, quando, sobre, contra, entre
  `),
  slips: `
    o o, a a a, os os, as as, de de, do do, da da, em em, no no, na na, para para, com com, por por, que que, e e, um um, uma uma,
    de o de, o a, a o, as o, um uma, uma um, em o, em a, de o de, o uma, eles foi, elas foi, eles é, nós foi, eles está, os país, as país,
    dois país, ambos país, dois líder, ambos lado
  `,
  scraperLabels: list("link da fonte, fonte original, link original, texto original, ver fonte, leia no original"),
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
