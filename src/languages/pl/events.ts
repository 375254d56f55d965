import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "będzie, będą, ma się, mają się, planuje, planują, planowan*, zaplanowan*, zamierza, zamierzają, przewidziane, przewidywan*, nadchodząc*, możliwe, możliwego, możliwym, ewentualn*, proponowan*, chce, chcą, przyszł*, zaprosi*, zapowiedzi*, zapowiada*, obieca*, obiecując*, zgodzi* się, odbędzie się, odbędą się, spotka się, spotkają się, spodziewan*, przed, miał się, miała się, miało się, mieli się, miały się, powinien, powinna, powinny, miał spotkać, miał odwiedzić, miał przybyć, miał przyjechać, miał polecieć, miał podpisać, miał rozmawiać, miał wziąć, miała spotkać, miała odwiedzić, miała przybyć, miała przyjechać, miała polecieć, miała podpisać, miała rozmawiać, miała wziąć, miało spotkać, miało odwiedzić, miało przybyć, miało przyjechać, miało polecieć, miało podpisać, miało rozmawiać, miało wziąć, mieli spotkać, mieli odwiedzić, mieli przybyć, mieli przyjechać, mieli polecieć, mieli podpisać, mieli rozmawiać, mieli wziąć, miały spotkać, miały odwiedzić, miały przybyć, miały przyjechać, miały polecieć, miały podpisać, miały rozmawiać, miały wziąć, ma spotkać, ma odwiedzić, ma przybyć, ma przyjechać, ma polecieć, ma podpisać, ma rozmawiać, ma wziąć, mają spotkać, mają odwiedzić, mają przybyć, mają przyjechać, mają polecieć, mają podpisać, mają rozmawiać, mają wziąć",
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
