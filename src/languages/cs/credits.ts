import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    uvádí, uvedla, uvedl, uvedli, uvádějí, informuje, informovala, informoval, informovali, píše, napsala, napsal,
    oznámila, oznámil, oznamuje, sdělila, sdělil, hlásí, hlásil, hlásila, cituje, citovala, citoval, tvrdí, řekla, řekl,
    zveřejnila, zveřejnil, přinesla, přinesl, potvrdila, poznamenala, dodala, dodává, upozornila, referuje, referovala,
    vydala, popsala, popisuje, vyjádřil
  `,
  before: `
    podle, dle, informovala o tom, o tom informovala, citovaný, citovaná, citovaného, citován, jak uvádí, jak informuje,
    jak uvedla, sdělení, zpráva, zprávy, zpráv, zprávě, na základě zprávy
  `,
  told: `
    řekl, řekla, řekli, sdělil, sdělila, uvedl pro, řekl pro, řekla pro, sdělil pro, v rozhovoru pro, rozhovoru pro,
    v rozhovoru s, dotaz, pro
  `,
  after: "",
  citing: `
    s odvoláním na, odvolává se na, odvolávající se na, která se odvolává na, který se odvolává na, které se odvolává na,
    s odkazem na, odkazuje na, citující, s citací
  `,
  citedAfter: "",
  staffAfter: "",
  staffBefore: `
    zpravodaj, zpravodaje, zpravodajce, reportér, reportéra, novinář, novináři, novináře, fotograf, zdroje, zdroj,
    redaktor, korespondent
  `,
  heads: `
    agentura, agentury, agentuře, agenturu, agenturou, tisková, tiskové, tiskovou, zpravodajská, zpravodajské,
    zpravodajskou, novinářské, státní, oficiální, polooficiální, ruská, ruské, čínská, čínské, íránská, turecká, německá,
    francouzská, britská, japonská, deník, deníku, list, listu, server, serveru, televize, televizi, stanice, rozhlas,
    portál, portálu
  `,
  media: `
    televizní stanice, deník, deníku, zpravodajská agentura, zpravodajský server, televize, rozhlasová stanice
  `,
  self: "",
  sourceLabels: "zdroj, zdroje",
  prefixes: [],
  reach: 3,
  reachBefore: 4,
  passCapitals: false,
} satisfies CreditRules;
