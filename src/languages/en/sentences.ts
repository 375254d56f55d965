import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    mr, mrs, ms, messrs, dr, prof, gen, lt, col, maj, capt, cmdr, adm, sgt, cpl, pvt, brig, sen, rep, reps, sens,
    gov, pres, amb, hon, rev, fr, st, supt, insp, det, atty, sec, min, jan, feb, mar, apr, jun, jul, aug, sep,
    sept, oct, nov, dec, mon, tue, tues, wed, thu, thurs, fri, no, nos, vs, v, art, arts, para, paras, fig, vol,
    pp, approx, ca, cf, e.g, i.e, viz, mt, ft, univ, assn, dept, gov't, govt, intl
  `),
  finalAbbreviations: list(`
    u.s, u.s.a, u.k, u.n, e.u, d.c, l.a, n.y, u.a.e, a.m, p.m, etc, inc, co, corp, ltd, llc, plc, bros, jr, sr,
    ph.d, m.d, b.c, a.d, et al, al, ave, blvd, calif, fla, mass, pa, va, md, wash, conn, ill, mich, tex, ariz,
    colo, ga, ky, la, tenn, ind, wis, minn, okla, ore
  `),
  starters: list(`
    the, a, an, he, she, it, they, we, i, you, this, that, these, those, there, here, his, her, its, their, our,
    my, in, on, at, but, and, or, so, yet, however, after, before, while, when, as, if, since, although, though,
    because, for, from, with, by, to, under, during, both, some, many, most, more, no, not, all, another, each,
    last, earlier, later, meanwhile, now, then, also, what, who, where, why, how, which, once, still, such,
    according
  `),
  ordinalPoints: false,
  afterQuotes: [],
} satisfies SentenceRules;
