import { list } from "../rules/list.ts";
import type { SentenceRules } from "../rules/sentences.ts";

export const sentences = {
  abbreviations: list(`
    m, mm, mme, mmes, mlle, mlles, dr, pr, me, mgr, st, ste, gal, col, cap, lt, cdt, av, bd, boul, r, ch, p, pp,
    art, al, cf, ex, env, tél, janv, févr, avr, juil, sept, oct, nov, déc, vol, fig, réf, éd, prof, hon, sén,
    dép
  `),
  finalAbbreviations: list(`
    etc, u.s, av. j.-c, apr. j.-c, s.a, inc, co, cie
  `),
  starters: list(`
    le, la, les, l, un, une, des, il, elle, ils, elles, on, ce, cette, ces, mais, et, dans, en, à, au, aux,
    pour, par, selon, après, avant, depuis, lors, son, sa, ses, leur, nous, vous, je
  `),
  ordinalPoints: false,
  afterQuotes: [],
} satisfies SentenceRules;
