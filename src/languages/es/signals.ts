import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: list(`
    pero, sino, aunque, cuando, porque, mientras, es, son, fue, fueron, era, eran, ha, han, había, habían, ellos, ellas, sus, estos, estas,
    después, durante, también, además
  `),
  beforeTitles: list(`
    a, al, de, del, en, con, por, para, sobre, y, o, contra, el, la, los, las, un, una, título, titulado, titulada, película, serie, libro,
    canción, disco, novela, obra, programa, revista, periódico, diario, grupo, proyecto, campaña, partido, lema, llamado, llamada, denominado,
    denominada, dice, dijo, escribe, como, que, hacia, según, bautizado, bautizada
  `),
  slips: `
    el el, la la, los los, las las, de de, del del, en en, y y, con con, para para, por por, que que, es es, son son, el la, la el,
    un una, una un, los el, los la, las el, de el gobierno, de el presidente, a el gobierno, a el presidente, ellos es, ellas es,
    ellos ha, ellas ha, ella son, nosotros es, los gobierno, los presidente, las reunión, dos país, ambos país, ambas parte, estos país,
    esta acuerdo, una acuerdo, la acuerdo, un reunión, el reunión, un declaración, el declaración, la gobierno, un cumbre
  `,
  scraperLabels: list(
    "enlace fuente, enlace a la fuente, fuente del artículo, enlace original, artículo fuente, leer artículo original",
  ),
  // "su" tells no sex.
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
