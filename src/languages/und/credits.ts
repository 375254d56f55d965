import type { CreditRules } from "../rules/credits.ts";

/** Credits are what a reader most needs of a language that readout has no folder for: a few cues of some twenty of them. */
export const credits = {
  reports: `
    rapporterar, rapporterade, skriver, skrev, uppger, uppgav, meddelar, meddelade, rapporterer, rapporterte, melder, meldte, skrev, oplyser,
    oplyste, skriver, meldt, meldde, melden, bericht, berichtte, schrijft, schreef, kertoo, kertoi, kertovat, raportoi, kirjoittaa, kirjoitti,
    uutisoi, ilmoitti, relatează, a relatat, transmite, a transmis, informează, a informat, anunță, a anunțat, scrie, jelentette, jelenti,
    közölte, írta, írja, съобщи, съобщава, съобщиха, предаде, предава, пише, javlja, javila, javio, prenosi, prenijela, izvijestila, izveštava,
    poročа, poroča, poročala, informovala, uvádza, uviedla, píše, napísala, μετέδωσε, μεταδίδει, αναφέρει, ανέφερε, melaporkan, lapor, memberitakan
  `,
  before: `
    enligt, ifølge, i følge, ifølgje, volgens, aldus, potrivit, conform, szerint, според, prema, po, podľa, podla,
    σύμφωνα με, menurut, till tidningen, zegt
  `,
  told: `
    till, sade till, sa till, sagde til, sa til, fortalte, zei tegen, vertelde, tegenover, a declarat pentru, declarat
  `,
  after: "mukaan, szerint",
  citing: `
    med hänvisning till, med hänvisning, som citerar, med henvisning til, som citerer, citerend, onder verwijzing naar, op gezag van, viitaten,
    joka siteeraa, citând, care citează, hivatkozva, цитирайки, като цитира, позовавайки се на, pozivajući se na, pozivajuci se na,
    s odvolaním na, επικαλούμενο, επικαλούμενη, mengutip, dengan mengutip
  `,
  citedAfter: "viitaten, hivatkozva, alapján",
  staffAfter: "",
  staffBefore: "",
  heads: `
    nyhetsbyrån, nyhetsbyrå, nyhetsbyrået, nyhedsbureauet, nyhedsbureau, byrån, persbureau, het, de, den, det, uutistoimisto, uutistoimiston,
    uutistoimistoa, uutistoimistolle, agenția, agenției, agenţia, de, presă, știri, ügynökség, hírügynökség, агенция, агенцията, agencija,
    agencije, agenciji, novinska, agentúra, agentúry, agentúru, tlačová, πρακτορείο, το, ειδησεογραφικό, kantor, berita
  `,
  media: "",
  self: "",
  sourceLabels: "källa, kilde, bron, lähde, sursa, forrás, източник, izvor, zdroj, πηγή, sumber",
  reach: 2,
  reachBefore: 4,
  passCapitals: false,
  prefixes: [],
} satisfies CreditRules;
