import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    informa, informou, informaram, relata, relatou, noticia, noticiou, reporta, reportou, diz, disse, afirma, afirmou,
    cita, citou, escreve, escreveu, avança, avançou, adianta, adiantou, refere, referiu, revela, revelou, divulga,
    divulgou, publica, publicou, anuncia, anunciou, indica, indicou, acrescenta, acrescentou, conta, contou, comunica,
    comunicou, declarou
  `,
  before: `
    segundo, de acordo com, conforme, citado pela, citada pela, citado por, citada por, citados pela, avançada pela,
    avançada por, avançado pela, divulgado pela, divulgada pela, publicado pela, publicada pela, noticiado pela,
    informou a, a informação é da, a informação é do, a informação é de, informações da, informações de, segundo a,
    um despacho da, foi avançada pela
  `,
  told: `
    disse à, disse ao, disse a, declarou à, declarou ao, afirmou à, afirmou ao, contou à, contou ao, referiu à, referiu ao,
    explicou à, em entrevista à, em entrevista ao, entrevista à, em declarações à, declarações à, relatou a
  `,
  after: "",
  citing: `
    citando, citando a, que cita, que cita a, que cita o, com base em, com base na, com base no, com referência a,
    em referência a, referindo-se a, remetendo para, baseando-se em, atribuindo à, que atribui à
  `,
  citedAfter: "",
  staffAfter: "",
  staffBefore: `
    jornalista da, jornalistas da, correspondente da, repórter da, fotógrafo da, fontes da, fonte da, jornalista do
  `,
  heads: `
    a, o, as, os, um, uma, à, ao, da, do, na, no, pela, pelo, agência, agências, de, notícias, notícia, imprensa, oficial,
    estatal, russa, chinesa, iraniana, turca, alemã, francesa, espanhola, britânica, americana, japonesa, jornal, diário,
    canal, televisão, emissora, rádio, portal, revista
  `,
  media: `
    canal de televisão, jornal, diário, emissora, emissora de televisão, agência de notícias, revista
  `,
  self: "que vai abrir",
  sourceLabels: "fonte, fontes, com informações de",
  prefixes: [],
  reach: 3,
  reachBefore: 4,
  passCapitals: false,
} satisfies CreditRules;
