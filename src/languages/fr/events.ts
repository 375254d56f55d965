import type { EventRules } from "../rules/events.ts";

export const events = {
  planned:
    "va, vont, allait, allaient, devrait, devraient, doit, doivent, prévu, prévue, prévus, prévues, prévoit, prévoient, aura lieu, auront lieu, se tiendra, se tiendront, se rendra, se rendront, rencontrera, rencontreront, signera, signeront, accueillera, sera, seront, à venir, prochain, prochaine, prochains, prochaines, éventuel, éventuelle, éventuels, éventuelles, possible, possibles, envisagé*, envisage, envisagent, potentiel*, proposé, proposée, entend, entendent, compte, s'apprête, s'apprêtent, invité, invitée, invitation, se préparent, prépare, préparatifs, espère, espèrent, attendu, attendue, attendus, attendues, en vue d', en vue du, en vue de, devait, devaient",
  denied:
    "ne, n', pas, jamais, aucun, aucune, sans, démenti, dément, démentent, nié, nie, nient, refusé de, exclu, absence de, au lieu de",
  clauses:
    "après, avant, lorsque, lorsqu', quand, pendant que, tandis que, alors que, où, qui, dont, depuis, mais, bien que, parce que, puis, avant que, après que, tandis",
  that: "que, qu'",
  when: "lorsque, lorsqu', quand, où, date à laquelle",
  possessives: "son, sa, ses, leur, leurs",
  placeBefore: "à, au, aux, en, dans, vers, depuis, près de, chez",
  placeEndings: [],
  verbFinal: false,
  ordinals: {
    first: "premier, première, premiers, premières",
    second: "deuxième, second, seconde",
    third: "troisième",
    next: "autre, prochain, prochaine, nouveau, nouvelle, nouvel, nouveaux, nouvelles",
  },
} satisfies EventRules;
