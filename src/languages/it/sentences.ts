import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    sig, sigg, sig.ra, dott, dott.ssa, dr, prof, prof.ssa, ing, avv, on, sen, arch, geom, rag, gen, col, cap,
    ten, mons, don, s, ss, sta, sto, p, pp, pag, pagg, art, artt, n, nn, vol, fig, tel, es, p.es, cfr, ca, gen,
    feb, mar, apr, giu, lug, ago, sett, ott, nov, dic, cav, comm, on.le, dir, sig.na, cf, ad es, v, mag, set,
    min, max, egr
  `),
  finalAbbreviations: list("ecc, etc, u.s, s.p.a, s.r.l, a.c, d.c, inc, ltd, co, jr, a.m, p.m"),
  starters: list(`
    il, lo, la, i, gli, le, l, un, una, in, nel, nella, con, per, secondo, ma, e, anche, inoltre, questo, questa,
    lui, lei, loro, egli, non, si, da, dal, dopo, prima, durante, mentre, quando, oggi, ieri, uno, ella, noi, io,
    questi, queste, quello, quella, suo, sua, a, al, alla, di, del, della, su, sul, tra, fra, però, tuttavia,
    così, come, se, poi, entrambi, è, ora, allora, nonostante
  `),
  ordinalPoints: false,
  afterQuotes: [],
} satisfies SentenceRules;
