import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    ts, pgs, gs, ths, bs, ks, cn, tp, q, p, đ, tx, th, nxb, tr, vd, ths.bs, đc, tt, st, mr, mrs, ms, dr, no, vs,
    km, kg, ô, n, h, t
  `),
  finalAbbreviations: list("v.v, u.s, tr.cn, vv, tp.hcm, inc, ltd, co, corp, usd"),
  starters: list(`
    theo, trong, tại, ông, bà, tuy, nhưng, và, ngoài, trước, sau, đây, đó, hiện, ngày, tuy nhiên, các, những,
    với, khi, hai, cả, năm, việc, một, trên, vào, họ, chúng, tôi
  `),
  ordinalPoints: false,
  afterQuotes: [],
} satisfies SentenceRules;
