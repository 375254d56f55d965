import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    riporta, riportano, ha riportato, riportato, riferisce, riferiscono, ha riferito, riferito, scrive, ha scritto,
    scrivono, afferma, ha affermato, dichiara, comunica, ha comunicato, annuncia, ha annunciato, informa, ha informato,
    cita, ha citato, rivela, ha rivelato, dice, ha detto, precisa, ha precisato, segnala, ha segnalato, sostiene,
    fa sapere, ha fatto sapere, pubblica, ha pubblicato, racconta, aggiunge
  `,
  before: `
    secondo, stando a, in base a, lo riferisce, lo riporta, lo scrive, lo ha riferito, lo ha riportato, come riporta,
    come riferisce, ha riferito a, riferito a, citato da, citata da, citati da, citate da, diffuso da, diffusa da,
    pubblicato da, pubblicata da, riportato da, riportata da, riferito da, un dispaccio di
  `,
  told: `
    ha detto a, detto a, ha dichiarato a, dichiarato a, ha raccontato a, raccontato a, ha spiegato a, intervistato da,
    intervista a, in un'intervista a, intervista con, sentito da, dichiarazioni a, al microfono di
  `,
  after: "",
  citing: `
    citando, che cita, che citava, con riferimento a, facendo riferimento a, in riferimento a, riprendendo, sulla base di,
    basandosi su, che lo attribuisce a, attribuendolo a, che riporta
  `,
  citedAfter: "",
  staffAfter: "",
  staffBefore: `
    giornalista di, giornalisti di, corrispondente di, fotografo di, fonti di, inviato di, giornalista dell'
  `,
  heads: `
    l', la, il, lo, le, i, gli, un, una, un', all', dall', dell', alla, dalla, della, al, dal, del, agenzia, agenzie, di,
    stampa, notizie, ufficiale, statale, di stato, semiufficiale, russa, cinese, iraniana, turca, tedesca, francese,
    spagnola, britannica, americana, giapponese, sudcoreana, nordcoreana, quotidiano, giornale, emittente, televisione,
    canale, radio, sito, settimanale
  `,
  media: `
    canale televisivo, emittente televisiva, quotidiano, giornale, emittente, agenzia di stampa, settimanale
  `,
  self: "che aprirà",
  sourceLabels: "fonte, fonti",
  prefixes: [],
  reach: 3,
  reachBefore: 4,
  passCapitals: false,
} satisfies CreditRules;
