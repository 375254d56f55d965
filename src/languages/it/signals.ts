import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: list(`
    ma, però, tuttavia, quando, perché, mentre, sono, erano, sarà, saranno, hanno, aveva, avevano, essi, questi, queste, dopo, durante, anche,
    inoltre, invece
  `),
  beforeTitles: list(`
    a, al, alla, di, del, della, dei, in, nel, nella, con, su, sul, sulla, per, e, o, contro, il, lo, la, i, gli, le, un, una, titolo, intitolato,
    intitolata, film, serie, libro, canzone, disco, romanzo, spettacolo, programma, rivista, giornale, quotidiano, gruppo, progetto, campagna,
    partito, slogan, motto, chiamato, chiamata, denominato, dice, scrive, come, che, verso, secondo, da, dal, dalla
  `),
  slips: `
    il il, la la, lo lo, gli gli, le le, di di, del del, della della, a a, in in, e e, con con, per per, che che, sono sono, il la, la il,
    un una, una un, i le, gli le, di il, a il, in il, in la, loro è, noi è, noi ha, egli sono, essi è, i governo, i presidente,
    il presidenti, la accordo, una accordo, un riunione, il riunione, un dichiarazione, il dichiarazione, la governo, due paese,
    le due parte, questi paese, gli stati unito, il ministri, i ministro
  `,
  scraperLabels: list(
    "link fonte, link alla fonte, fonte dell'articolo, link originale, articolo fonte, leggi l'articolo originale",
  ),
  // "suo" and "sua" agree with what is owned, not with the owner.
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
