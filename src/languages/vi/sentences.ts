import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    ts, pgs, gs, ths, bs, ks, cn, tp, q, p, đ, tx, th, nxb, tr, vd, ths.bs, đc
  `),
  finalAbbreviations: list(`
    v.v, u.s, tr.cn
  `),
  starters: list(`
    theo, trong, tại, ông, bà, tuy, nhưng, và, ngoài, trước, sau, đây, đó, hiện, ngày
  `),
  ordinalPoints: false,
  afterQuotes: [],
} satisfies SentenceRules;
