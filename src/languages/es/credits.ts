import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    informa, informan, informó, informaron, informado, reporta, reportó, reportaron, señala, señaló, indica, indicó,
    publica, publicó, dice, dijo, cita, citó, afirma, afirmó, asegura, aseguró, recoge, recogió, relata, relató, revela,
    reveló, comunica, comunicó, difunde, difundió, precisa, precisó, detalla, detalló, añade, añadió, explica, explicó,
    escribe, escribió, confirma, confirmó, anuncia, anunció, ha informado, ha señalado, cuenta, declaró
  `,
  before: `
    según, según informa, según informó, de acuerdo con, de acuerdo a, conforme a, citado por, citada por, citados por,
    citadas por, difundido por, difundida por, publicado por, publicada por, informado por, información de,
    informaciones de, despacho de, recogido por, recogida por, la información es de, informó la, un informe de,
    un reporte de, lo informó, así lo informó, así lo informa
  `,
  told: `
    dijo a, declaró a, declaró para, contó a, contaba a, relató a, afirmó a, aseguró a, explicó a, señaló a, indicó a,
    comentó a, confirmó a, comunicó a, dijo al, entrevista con, entrevista a, en declaraciones a, declaraciones a,
    consultado por, consultada por
  `,
  after: "",
  citing: `
    citando, citando a, que cita, que cita a, que citó a, que a su vez cita a, en cita de, con base en, en referencia a,
    haciendo referencia a, con referencia a, remitiéndose a, basándose en, atribuyéndolo a, que lo atribuye a, por cita de
  `,
  citedAfter: "",
  staffAfter: "",
  staffBefore: `
    periodista de, periodistas de, corresponsal de, corresponsales de, reportero de, reporteros de, fotógrafo de,
    fuentes de, fuente de
  `,
  heads: `
    la, el, los, las, una, un, agencia, agencias, de, noticias, prensa, noticiosa, oficial, estatal, semioficial,
    surcoreana, norcoreana, rusa, china, iraní, turca, alemana, francesa, española, británica, estadounidense, japonesa,
    pública, nacional, diario, periódico, cadena, canal, televisión, emisora, radio, portal, semanario, información,
    de noticias, de prensa
  `,
  media: `
    canal de televisión, cadena de televisión, diario, periódico, emisora, emisora de radio, semanario,
    agencia de noticias
  `,
  self: "que abrirá, que su propia",
  sourceLabels: "fuente, fuentes, con información de",
  prefixes: [],
  reach: 3,
  reachBefore: 4,
  passCapitals: false,
} satisfies CreditRules;
