import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    dr, mudr, judr, phdr, rndr, ing, mgr, bc, prof, doc, gen, plk, pplk, mjr, kpt, por, npor, sv, p, pí, sl,
    str, tzv, např, resp, tj, tzn, mj, atp, čl, odst, písm, č, čj, ul, nám, tř, tel, angl, něm, fr, rus, red,
    býv, akad, arch, křes, max, min, cca, srov, viz
  `),
  finalAbbreviations: list(`
    atd, apod, mil, mld, tis, kč, hod, r, st, s.r.o, a.s, u.s, n.l, př.n.l, km, m
  `),
  starters: list(`
    v, ve, na, do, od, po, při, pro, podle, jak, když, ale, a, i, však, to, ten, ta, on, ona, oni, jeho, její,
    jejich, není, je, jsou, byl, byla, bylo, byli, dále, také, už, dodal, uvedl, řekl, podle, tento, tato, toto,
    včera, dnes, nyní
  `),
  ordinalPoints: true,
  afterQuotes: [],
} satisfies SentenceRules;
