import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "będzie, będą, ma się, mają się, planuje, planują, planowan*, zaplanowan*, zamierza, zamierzają, przewidziane, przewidywan*, nadchodząc*, możliwe, możliwego, możliwym, ewentualn*, proponowan*, chce, chcą, przyszł*, zaprosi*, zapowiedzi*, zapowiada*, obieca*, obiecując*, zgodzi* się, odbędzie się, odbędą się, spotka się, spotkają się, spodziewan*, przed",
  denied: "nie, nigdy, zaprzeczy*, odmówi*, bez, wykluczy*",
  clauses:
    "po, przed, gdy, kiedy, podczas gdy, która, który, które, którzy, gdzie, kiedy, ponieważ, ale, lecz, choć, a następnie, zanim",
  that: "że, iż, jakoby, żeby, aby",
  when: "kiedy, gdy",
  possessives: "jego, jej, ich, swój, swoj*",
  placeBefore: "w, we, do, z, ze, na, pod",
  placeEndings: [],
  verbFinal: false,
  ordinals: {
    first: "pierwsz*",
    second: "drugi, drugie, drugiego, drugim, drugiej, druga, drugą",
    third: "trzeci*",
    next: "kolejn*, następn*, now*, ponown*, ponownie",
  },
} satisfies EventRules;
