import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    podaje, podaj*, podał*, podali, poda, informuje, informuj*, poinformował*, poinformowan*, doniósł, doniosł*, donosi, donosz*, pisze, piszą,
    napisał*, przekazał*, przekazuje, przekazuj*, relacjonuje, relacjonował*, cytuje, cytował*, zacytował*, zauważ*, zaznacza, zaznaczył*,
    twierdzi, twierdził*, ujawnia, ujawnił*, opublikował*, publikuje, ogłosił*, stwierdza, stwierdził*, przypomina, przypomniał*, odnotował*,
    zwraca uwagę, zwróciła uwagę, dodaje, dodał*, oznajmił*, zakomunikował*, powiadomił*, powiedziała, mówi, raportuje
  `,
  before: `
    według, wg, zdaniem, za, jak podaje, jak podała, jak informuje, poinformowała o tym, podała o tym, poinformował o tym,
    informuje o tym, podaje to, cytowany przez, cytowana przez, cytowani przez, cytowane przez, cytowanego przez,
    cytowanej przez, podane przez, podanych przez, opublikowany przez, opublikowane przez, opublikowanym przez, na łamach,
    w komunikacie, w depeszy, depesza, depeszy, depeszę, komunikat, z doniesień, jak wynika z doniesień,
    na podstawie doniesień, według doniesień, według informacji, w artykule, w komentarzu
  `,
  told: `
    powiedział, powiedziała, powiedzieli, mówił, mówiła, oświadczył, oświadczyła, przyznał, przyznała, w rozmowie z,
    rozmowie z, w wywiadzie dla, wywiadzie dla, w komentarzu dla, powiedział w rozmowie z, potwierdził w rozmowie z,
    zapytany przez, pytany przez, przekazał, przekazała, poinformował, poinformowała, dla
  `,
  after: "",
  citing: `
    powołując się na, powołuj* się na, powołał się na, powołała się na, z powołaniem na, w powołaniu na, za, cytując, cytujący, cytująca,
    w ślad za, odwołując się do, przytaczając, powołując się na doniesienia, powołując się na informacje, powołując się na depeszę,
    powołując się na komunikat, na podstawie informacji
  `,
  citedAfter: "",
  staffAfter: "",
  staffBefore: `
    korespondent*, dziennikarz*, reporter*, fotoreporter*, wysłannik*, źródła, źródło, rozmówca, rozmówcy, informator*, wysłannik
  `,
  heads: `
    agencja, agencji, agencję, agencją, agencje, prasowa, prasowej, prasową, informacyjna, informacyjnej, informacyjną, państwowa, państwowej,
    państwową, oficjalna, oficjalnej, oficjalną, rządowa, rządowej, półoficjalna, niezależna, niezależnej, lokalna, lokalne, serwis, serwisu,
    serwisowi, portal, portalu, portalowi, dziennik, dziennika, dziennikowi, gazeta, gazety, gazecie, gazetę, tygodnik, tygodnika, tygodnikowi,
    stacja, stacji, stację, telewizja, telewizji, telewizję, radio, radia, radiu, kanał, kanału, media, mediów, rozgłośnia, rozgłośni
  `,
  media: `
    agencja prasowa, agencji prasowej, agencję prasową, agencją prasową, agencja informacyjna, agencji informacyjnej, agencję informacyjną,
    dziennik, dziennika, gazeta, gazety, gazetę, tygodnik, stacja telewizyjna, stacji telewizyjnej, stację telewizyjną, stacja, stację,
    telewizja, telewizji, telewizję, kanał telewizyjny, rozgłośnia, rozgłośni, radio, portal, portalu
  `,
  self: "że sama, że jej",
  sourceLabels: "źródło, źródła, za, opr., oprac., inf. wł.",
  reach: 4,
  reachBefore: 5,
  passCapitals: false,
  prefixes: [],
} satisfies CreditRules;
