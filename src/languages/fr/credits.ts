import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    rapporte, rapportent, rapporté, a rapporté, ont rapporté, a indiqué, indique, indiquent, indiqué, annonce, a annoncé,
    écrit, a écrit, affirme, a affirmé, précise, a précisé, cite, a cité, citait, révèle, a révélé, signale, a signalé,
    relate, a relaté, informe, a informé, explique, a appris, apprend, communique, publie, a publié, mande, télégraphie,
    dit, a fait savoir, souligne, a déclaré, ajoute, note, confirme, a confirmé, diffuse, a diffusé, confie, fait état
  `,
  before: `
    selon, d'après, suivant, cité par, citée par, cités par, citées par, rapporté par, rapportée par, rapportés par,
    publié par, diffusé par, annoncé par, relayé par, relayée par, information de, une information de, informations de,
    dépêche de, dépêches de, une dépêche de, vu par, obtenu par, dont
  `,
  told: `
    a déclaré à, déclaré à, a dit à, dit à, a confié à, confié à, a indiqué à, indiqué à, a affirmé à, a expliqué à,
    expliqué à, a précisé à, précisé à, transmis à, message transmis à, communiqué à, a raconté à, interrogé par,
    interrogée par, interrogés par, un message à, dans un entretien à, dans un entretien avec, entretien à, interview à,
    au micro de, auprès de, confirmé à, déclarations à, a assuré à, assuré à, a annoncé à, a fait savoir à, contacté par,
    contactée par, consulté par, consultée par, consultés par, à
  `,
  after: "a eu connaissance, a pu consulter, a obtenu",
  citing: `
    citant, en citant, qui cite, qui citait, se référant à, en se référant à, faisant référence à, avec référence à,
    sur la foi de, s'appuyant sur, en s'appuyant sur, reprenant, relayant, rapportant, en référence à, citant l'agence
  `,
  citedAfter: "",
  staffAfter: "journaliste*, correspondant*, photographe*",
  staffBefore: `
    journaliste de, journalistes de, correspondant de, correspondants de, photographe de, source de, sources de,
    envoyé spécial de, correspondant de l'
  `,
  heads: `
    l', le, la, les, une, un, l'agence, agence, agences, de, de presse, presse, du, d', d'information, d'informations,
    d'état, officielle, officiel, étatique, semi-officielle, nationale, publique, chinoise, russe, iranienne, américaine,
    britannique, allemande, française, espagnole, japonaise, turque, italienne, nord-coréenne, sud-coréenne, indienne,
    journal, quotidien, chaîne, radio, télévision, site, magazine, hebdomadaire
  `,
  media: `
    chaîne de télévision, quotidien, journal, agence de presse, station de radio, chaîne, hebdomadaire
  `,
  self: "qu'elle va, que son",
  sourceLabels: "source, sources",
  prefixes: [],
  reach: 3,
  reachBefore: 3,
  passCapitals: false,
} satisfies CreditRules;
