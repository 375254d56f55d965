import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    prof, dr, hab, mgr, inż, doc, lek, med, gen, płk, ppłk, mjr, kpt, por, ppor, sierż, kpr, szer, adm, kadm,
    bryg, dyw, ks, bp, abp, kard, o, św, bł, śp, im, ul, al, pl, os, woj, pow, gm, m.in, np, tj, tzw, tzn, wg,
    ok, ds, dot, pt, zob, art, ust, pkt, poz, par, lit, nr, tel, godz, min, sek, red, wyd, t, s, str, rozdz, tab,
    rys, ang, fr, niem, ros, łac, zw, pw, wicemin, prez, przew, dyr, sen, pos, amb
  `),
  finalAbbreviations: list(`
    r, rr, w, tys, mln, mld, bln, zł, gr, itd, itp, p.n.e, n.e, m, km, kg, cm, mkw, kw, proc, u.s, j.w, n.p.m,
    i in, in
  `),
  starters: list(`
    w, we, na, o, po, z, ze, do, od, dla, przy, przed, podczas, według, jak, gdy, kiedy, jeśli, jeżeli, ale, a,
    i, oraz, jednak, natomiast, zaś, to, ten, ta, te, ci, on, ona, ono, oni, one, jego, jej, ich, tym, tego,
    takie, taki, nie, był, była, było, były, jest, są, obie, oba, obaj, wcześniej, później, następnie, dodał,
    dodała, podkreślił, poinformował, zdaniem, ponadto, również, także, już, wciąż, nadal, rozmowy, spotkanie,
    strony, ostatnio, teraz, tymczasem
  `),
  ordinalPoints: true,
  afterQuotes: [],
} satisfies SentenceRules;
