import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    sr, sra, srs, sras, dr, dra, drs, prof, profa, eng, arq, gen, cel, cap, ten, maj, alm, sgt, d, dom, st, sta,
    sto, av, r, pç, pág, págs, art, arts, n, nº, núm, tel, ex, p.ex, cf, vs, aprox, jan, fev, mar, abr, jun, jul,
    ago, set, out, nov, dez, exmo, exma, min, dep, sen, p, pp, vol, fig, mons, depto, mai, v.exa
  `),
  finalAbbreviations: list("etc, e.u.a, eua, s.a, ltda, a.c, d.c, a.m, p.m, u.s, cia, inc, jr"),
  starters: list(`
    o, a, os, as, um, uma, em, no, na, nos, nas, com, por, para, segundo, mas, e, além, também, este, esta, isso,
    isto, ele, ela, eles, não, se, seu, sua, de, desde, após, durante, enquanto, quando, hoje, ontem, elas, nós,
    eu, estes, esse, essa, ao, à, do, da, pelo, pela, sem, sobre, porém, no entanto, assim, como, depois, antes,
    então, ambos, há, foi, é, já, ainda, agora
  `),
  ordinalPoints: false,
  afterQuotes: [],
} satisfies SentenceRules;
