import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    dr, prof, doç, yrd, av, gen, org, korg, tümg, tuğg, alb, yzb, bşk, müd, sn, st, cad, sok, mah, apt, bkz, örn,
    no, tel, s, sf, çev, haz, yay, ing, fr, alm, ör, müh, op, ort, yb, bnb, tğm, amir, nu, sk, bul, krş, ss, c,
    b, md, böl, ed, rus, lat, ocak, şub, mar, nis, may, tem, ağu, eyl, eki, kas, ara, yy, mö, ms
  `),
  finalAbbreviations: list("vb, vs, a.ş, ltd, şti, t.c, a.b.d, abd, mil, vd, inc, u.s, m.ö, m.s, tl, km, kg"),
  starters: list(`
    bu, o, bir, ancak, ama, ve, ayrıca, daha, son, ilk, türkiye, başkan, bakan, cumhurbaşkanı, açıklamada,
    toplantıda, öte, söz, şu, fakat, ise, iki, her, sonra, önce, bunun, buna, onun, biz, ben, onlar, görüşmede,
    taraflar, şimdi, böylece, eğer, çünkü, yine, hem, de, da
  `),
  ordinalPoints: true,
  afterQuotes: [],
} satisfies SentenceRules;
