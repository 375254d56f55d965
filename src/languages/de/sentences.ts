import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    dr, prof, hr, fr, frl, dipl, ing, med, jur, phil, rer, nat, h.c, st, str, bspw, z.b, bzw, ca, vgl, sog, evtl,
    ggf, inkl, exkl, max, min, gen, lt, hptm, oberst, mag, msgr, nr, art, abs, ziff, tel, jan, feb, apr, jun,
    jul, aug, sept, okt, nov, dez, u.a, d.h, i.d.r, s.o, geb, gest, verh, allg, ehem, bundeskanzl, i.e, v.a, dt,
    engl, franz, russ, poln, ev, kath, pol, bd, s, zzgl, z.t, u.u, s.u, o.g, mär, sep, mo, di, mi, do, sa, so,
    abt, red, hrsg, bes, frz, lat
  `),
  finalAbbreviations: list(`
    usw, etc, u.s, mio, mrd, tsd, n.chr, v.chr, uhr, jh, s.a, o.ä, u.ä, co, ag, e.v, u.s.w, u.a.m, jhd, jhdt,
    mill, inc
  `),
  starters: list(`
    der, die, das, ein, eine, er, sie, es, wir, ich, in, im, am, an, auf, bei, nach, vor, von, zu, zum, zur,
    aber, und, doch, auch, wie, wenn, als, so, laut, dabei, damit, dies, diese, dieser, bereits, zudem, außerdem,
    insgesamt, bisher, nun, man, seit, mit, für, während, derzeit, ihr, dieses, jedoch, danach, davor, durch,
    unter, über, beide, hier, dort, nicht, zuvor, später, allerdings, dagegen, trotz, wegen
  `),
  ordinalPoints: true,
  afterQuotes: [],
} satisfies SentenceRules;
