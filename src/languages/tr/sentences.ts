import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    dr, prof, doç, yrd, av, gen, org, korg, tümg, tuğg, alb, yzb, bşk, müd, sn, st, cad, sok, mah, apt, bkz,
    örn, vb, vs, no, tel, s, sf, çev, haz, yay, ing, fr, alm, ör, m.ö, m.s
  `),
  finalAbbreviations: list(`
    vb, vs, a.ş, ltd, şti, t.c, a.b.d, abd, mil
  `),
  starters: list(`
    bu, o, bir, ancak, ama, ve, ayrıca, daha, son, ilk, türkiye, başkan, bakan, cumhurbaşkanı, açıklamada,
    toplantıda, öte, söz
  `),
  ordinalPoints: true,
  afterQuotes: [],
} satisfies SentenceRules;
