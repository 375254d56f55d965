import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    berichtet, berichtete, berichten, berichteten, meldet, meldete, melden, meldeten, schreibt, schrieb, schreiben,
    teilt mit, teilte mit, teilte, zitiert, zitierte, erfuhr, erfährt, sagte, sagt, erklärte, vermeldet, vermeldete,
    verbreitete, verbreitet, veröffentlichte, veröffentlicht, hervorhebt, heißt es, hieß es, mitteilt, mitteilte,
    informiert, informierte, bekannt gab, gab bekannt
  `,
  before: `
    laut, gemäß, zufolge, so, nach angaben, nach angaben von, nach informationen, nach informationen von,
    nach einem bericht, nach berichten, bericht, berichten, bericht von, berichten von, einer meldung, meldung, meldungen,
    vorliegenden, der der, das der, in das, wie, zitiert von, mitgeteilt von, depesche, depeschen
  `,
  told: `
    gegenüber, im gespräch mit, in einem gespräch mit, in einem interview mit, im interview mit, im interview der,
    mitteilung an, nachricht an, auf anfrage, interview der
  `,
  after: `
    zufolge, vorliegende, vorliegenden, vorlag, vorliegt, übermittelten, einblick erhielt, eingesehen hat, bericht,
    meldung
  `,
  citing: `
    unter berufung auf, mit verweis auf, unter verweis auf, mit bezug auf, unter bezugnahme auf, beruft sich auf,
    sich berufend auf, mit hinweis auf, berufend auf, zitierend, der sich auf, die sich auf, das sich auf, berief sich auf,
    beruft sich dabei auf, gestützt auf
  `,
  citedAfter: "",
  staffAfter: `
    reporter*, korrespondent*, journalist*, fotograf*, mitarbeiter*, bericht, berichten, meldung, meldungen, informationen,
    angaben, interview
  `,
  staffBefore: `
    reporter von, reporter der, korrespondent der, korrespondenten der, journalisten der, journalist von,
    sonderkorrespondent* der, mitarbeiter der, quellen der, quellen von
  `,
  heads: `
    die, der, dem, den, das, des, eine, einer, nachrichtenagentur, nachrichtenagenturen, presseagentur, agentur, agenturen,
    amtliche, amtlichen, staatliche, staatlichen, offizielle, offiziellen, staatsnahe, halbamtliche, halboffizielle,
    zeitung, tageszeitung, zeitschrift, sender, senders, fernsehsender, rundfunk, radio, portal, nachrichtenportal,
    magazin, onlineportal
  `,
  media: `
    zeitung, tageszeitung, fernsehsender, nachrichtenagentur, radiosender, nachrichtenportal, sender, nachrichtenmagazin
  `,
  self: "dass sie selbst",
  sourceLabels: "quelle, quellen, mit material von",
  prefixes: [],
  reach: 3,
  reachBefore: 8,
  passCapitals: true,
} satisfies CreditRules;
