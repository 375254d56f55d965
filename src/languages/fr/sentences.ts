import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    m, mm, mme, mmes, mlle, mlles, dr, pr, me, mgr, st, ste, gal, col, cap, lt, cdt, av, bd, boul, r, ch, p, pp,
    art, al, cf, ex, env, tél, janv, févr, avr, juil, sept, oct, nov, déc, vol, fig, réf, éd, prof, hon, sén,
    dép, gén, no, n, chap, fév, p.ex, c.-à-d, min, max, dépt, trad
  `),
  finalAbbreviations: list("etc, u.s, av. j.-c, apr. j.-c, s.a, inc, co, cie, a.m, p.m, apr, j.-c, e.-u, é.-u, ltd"),
  starters: list(`
    le, la, les, l, un, une, des, il, elle, ils, elles, on, ce, cette, ces, mais, et, dans, en, à, au, aux, pour,
    par, selon, après, avant, depuis, lors, son, sa, ses, leur, nous, vous, je, l'un, du, cet, leurs, sur, avec,
    pendant, or, cependant, toutefois, ainsi, alors, comme, si, quand, lorsque, puis, enfin, aussi, deux,
    plusieurs, tous, aucun, ni, ici, là, plus
  `),
  ordinalPoints: false,
  afterQuotes: [],
} satisfies SentenceRules;
