import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    sra, srta, sres, dr, dra, d, da, prof, profa, lic, ing, arq, gral, gen, cnel, cap, tte, sgto, mons, pbro, fr,
    sta, sto, av, avda, c, pza, pág, págs, art, núm, nº, tel, ee, ej, p.ej, cf, vs, aprox, máx, mín, ene, feb,
    mar, abr, jun, jul, ago, sept, oct, nov, dic, fdo, excmo, excma, ilmo, ff, dña, ud, uds, vd, arts, no, vol,
    fig, depto, dpto, may, sep, lcdo
  `),
  finalAbbreviations: list("etc, ee.uu, ss.mm, s.a, s.l, a.c, d.c, a.m, p.m, u.s, cía, ee. uu, uu, inc, ltd, jr, sr"),
  starters: list(`
    el, la, los, las, un, una, en, con, por, para, según, pero, y, además, también, este, esta, esto, estos, él,
    ella, ellos, no, se, su, sus, a, al, de, desde, tras, durante, mientras, cuando, aunque, así, hoy, ayer,
    unos, ellas, nosotros, yo, estas, ese, esa, eso, del, sin, sobre, e, sin embargo, como, si, después, antes,
    entonces, luego, ambos, ambas, hay, fue, es, lo, ahora, allí, aquí
  `),
  ordinalPoints: false,
  afterQuotes: [],
} satisfies SentenceRules;
