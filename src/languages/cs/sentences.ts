import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    dr, mudr, judr, phdr, rndr, ing, mgr, bc, prof, doc, gen, plk, pplk, mjr, kpt, por, npor, sv, p, pí, sl, str,
    tzv, např, resp, tj, tzn, mj, atp, čl, odst, písm, č, čj, ul, nám, tř, tel, angl, něm, fr, rus, red, býv,
    akad, arch, křes, max, min, cca, srov, viz, pp, čp, s, tab, obr, popř, př, hl, ods, roč, pozn, lat, ml, led,
    ún, bř, dub, kv, čer, čvc, srp, zář, říj, lis, pros, kol, ap
  `),
  finalAbbreviations: list(`
    atd, apod, mil, mld, tis, kč, hod, r, st, s.r.o, a.s, u.s, n.l, př.n.l, km, m, aj, mio, l, o.p.s, o.s, inc,
    kg
  `),
  starters: list(`
    v, ve, na, do, od, po, při, pro, podle, jak, když, ale, a, i, však, to, ten, ta, on, ona, oni, jeho, její,
    jejich, není, je, jsou, byl, byla, bylo, byli, dále, také, už, dodal, uvedl, řekl, podle, tento, tato, toto,
    včera, dnes, nyní, o, z, ze, před, během, pokud, ty, ti, ono, tím, rovněž, již, stále, dosud, později, poté,
    následně, obě, oba, s, se, k, ke, za, mezi, zatímco, protože, navíc, teď
  `),
  ordinalPoints: true,
  afterQuotes: [],
} satisfies SentenceRules;
