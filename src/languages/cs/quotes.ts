import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  ...noQuoteRules,
  insertion: "dash",
  commaBeforeContent: true,
  dropsSubjects: true,
  dialogueDash: true,
  cues: [
    {
      id: "say",
      cue: "vylíčil*, popsal*, podotkl*, podotýká, poznamenal*, poznamenává, namítl*, namítá, namítá, upřesnil*, upřesnili, upřesňuje, ujistil*, ujišťuje, opáčil*, opáčila, odvětil*, oponoval*, zdůraznil*, zdůrazňuje, varoval*, varuje, upozornil*, upozorňuje, připustil*, připouští, doplnil*, doplňuje, vysvětlil*, vysvětluje, reagoval*, kontroval*, líčil*, shrnul*, ocenil*, konstatoval*, konstatuje, vzkázal*, vzkazuje, zopakoval*, prozradil*, naznačil*, zareagoval*, zeptal* se, ptal* se, ptá se, řekl*, říká, říkají, říkal*, říci, uvedl*, uvádí, uvádějí, uváděl*, prohlásil*, prohlašuje, prohlašují, dodal*, dodává, dodávají, sdělil*, sděluje, oznámil*, oznamuje, tvrdí, tvrdil*, vysvětlil*, vysvětluje, upozornil*, upozorňuje, upozorňují, zdůraznil*, zdůrazňuje, zdůraznit, potvrdil*, potvrzuje, poznamenal*, poznamenává, konstatoval*, konstatuje, připomněl*, připomíná, připustil*, připouští, přiznal*, přiznává, napsal*, píše, píší, psal*, informoval*, informuje, informují, popsal, odpověděl*, odpovídá, reagoval*, reaguje, namítl*, namítá, varoval*, varuje, varují, slíbil*, slibuje, ujistil*, ujišťuje, míní, domnívá se, domnívají se, soudí, myslí, věří, komentoval*, komentuje, okomentoval*, podotkl*, podotýká, zopakoval*, opakuje, doplnil*, doplňuje, vzkázal*, vyhlásil*, přislíbil*, hlásí, hlásil*, hovoří, hovořil*, zeptal*, ptá se, vyprávěl*, vypráví, posmíval*, prozradil*, odmítl*, popřel*, vyjádřil* přesvědčení, vyjádřil* naději, navrhl*, navrhuje, pokračoval*, uzavřel*, shrnul*, citoval*, cituje, zdůvodnil*, zdůvodňuje, pravil*, zní, oponoval*",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "Ministryně ve středu řekla, že jednání potrvají do května.",
          quotes: ["že jednání potrvají do května"],
          speaker: "Ministryně",
          kind: "indirect",
        },
        {
          text: "„Neustoupíme ani o krok,“ uvedla mluvčí vlády.",
          quotes: ["Neustoupíme ani o krok,"],
          speaker: "mluvčí vlády",
          kind: "direct",
        },
        { text: "Dodal, že lhůta platí.", quotes: ["že lhůta platí"], speaker: null, kind: "indirect" },
        { text: "Ministryně dodala dvě jména na seznam.", quotes: [] },
      ],
    },
    {
      id: "appeal",
      cue: "vyzval*, vyzývá, vyzývají, požádal*, žádá, žádají, požadoval*, požaduje, apeloval*, apeluje, doporučil*, doporučuje",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "Prezident vyzval, aby se strany vrátily k jednání.",
          quotes: ["aby se strany vrátily k jednání"],
          speaker: "Prezident",
          kind: "indirect",
        },
        { text: "Prezident požádal o čas.", quotes: [] },
      ],
    },
    {
      id: "describe",
      cue: "označil*, označuje, nazval*, nazývá, charakterizoval*, popsal*, kritizoval*, kritizuje, odsoudil*, pochválil*, obvinil*, mluvil* o, hovořil* o",
      role: "say",
      speaker: "either",
      content: [],
      examples: [
        {
          text: "Kancléř označil nabídku za „krok zpět“.",
          quotes: ["nabídku za „krok zpět“"],
          speaker: "Kancléř",
          kind: "mixed",
        },
        { text: "Kancléř popsal nabídku podrobně.", quotes: [] },
      ],
    },
    {
      id: "according-to",
      cue: "podle, dle, podle slov, jak uvedl*, jak řekl*, jak sdělil*, jak uvádí, jak píše, jak informoval*, jak oznámil*, jak dodal*, jak tvrdí, jak prohlásil*, jak napsal*, jak vysvětlil*, jak potvrdil*, jak připomněl*, jak zdůraznil*",
      role: "source",
      speaker: "after",
      content: ["bare"],
      examples: [
        {
          text: "Podle námořnictva, dvě lodi se vrátily.",
          quotes: ["dvě lodi se vrátily"],
          speaker: "námořnictva",
          kind: "indirect",
        },
        {
          text: "Dvě lodi se vrátily, jak uvedla tisková agentura.",
          quotes: ["Dvě lodi se vrátily"],
          speaker: "tisková agentura",
          kind: "indirect",
        },
      ],
    },
    {
      id: "announced",
      cue: "uvádí se, se uvádí, bylo oznámeno, bylo uvedeno, stojí v, píše se, se píše, se říká, bylo řečeno, oznámeno bylo",
      role: "say",
      speaker: "none",
      content: ["opener"],
      examples: [
        {
          text: "V prohlášení se uvádí, že si strany vyměnily názory.",
          quotes: ["že si strany vyměnily názory"],
          speaker: null,
        },
        { text: "Hra se uvádí v květnu.", quotes: [] },
      ],
    },
  ],
  openers: "že, aby, zda, zdali, jestli, ať, kdy, proč, jak, jaké, jaký",
  determiners:
    "ten, ta, to, ti, ty, toho, té, těch, jeho, její, jejich, náš, naše, svůj, svá, své, můj, každý, jeden, jedna, dva, dvě, oba, obě, několik, někteří, některé, jiný, jiní, další",
  indefinites: "jeden, jedna, dva, dvě, několik, někteří, některé, jiný, jiní, každý, další",
  pronouns: "on, ona, ono, oni, já, my, vy, ty, někteří, mnozí, jiní, oba",
  relatives: "který, která, které, kteří, kterého, kterou, jenž, jež, kterých, kterým, což, kdo",
  prepositions:
    "místo, namísto, v, ve, z, ze, na, do, od, po, před, za, o, u, nad, pod, při, pro, přes, bez, během, mezi, vůči, kolem, kromě, mimo, díky, proti, s, se, k, ke, ku, podle, vedle, kvůli",
  linking: "pro",
  between:
    "také, též, rovněž, však, později, poté, pak, předtím, již, už, jen, pouze, opět, znovu, ovšem, mu, jí, jim, nám, mi, ho, je, byl, byla, bylo, byli, jsem, jsme, novinářům, veřejně, jasně, oficiálně, dále, zároveň, přitom, tehdy, dnes, včera, nedávno, lakonicky, naopak, například, prý, ještě, rovněž, se, tak, mj, mimo jiné",
  negations: "ne, nikdy, ani",
  degrees:
    "všechny, všech, všichni, některé, některých, někteří, mnoho, mnohé, většina, několik, každý, žádný, žádné, jen, pouze, plně, zcela, úplně, úplná, úplné, částečně, částečná, téměř, velmi, více, méně, okamžitě, musí, může, mohou, měl, měla, měly",
  times:
    "pondělí, úterý, středu, čtvrtek, pátek, sobotu, neděli, dnes, včera, zítra, ráno, večer, odpoledne, dopoledne, nyní, ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince",
  finites:
    "je, jsou, byl, byla, bylo, byli, byly, bude, budou, má, mají, může, mohou, je, jsou, byl, byla, bylo, byli, byly, bude, budou, může, mohou, musí, má, mají, měl, měla",
  conjunctions: "a, i, ale, nebo, či, avšak, však, nicméně",
  subordinators: "když, protože, jelikož, ačkoli, ačkoliv, přestože, pokud, než, zatímco, dokud, neboť, i když",
  channels: {
    Twitter: "twitteru, twitter, tweetu",
    letter: "dopise, dopis, dopisu",
    statement: "prohlášení, komuniké, tiskové zprávě",
    "press conference": "tiskové konferenci, novinářům, briefingu",
    interview: "rozhovoru, interview",
    speech: "projevu, vystoupení",
    report: "zprávě",
    Facebook: "facebooku",
    Telegram: "telegramu",
  },
  relays: "s odvoláním na, s odkazem na, odvolává se na, cituje",
  notSources:
    "plán*, jízdního řádu, řádu, harmonogram*, řeky, počas*, sezon*, zákon*, zvyk*, pravid*, předpokladů, očekávání, potřeby",
  works:
    "film*, román*, knih*, výstav*, píseň, písn*, hru, hra, hry, album*, seriál*, program*, časopis*, deník*, loď, lodi, klub*, článek, článku, operac*, obraz*, projekt*",
  documents:
    "prohlášení, dopis, dopisu, dopise, zpráva, zprávy, zprávě, komuniké, dokument, dokumentu, nóta, nóty, deklarace, usnesení, směrnice, směrnicích",
  audiences: "novinářům, reportérům, poslancům",
} satisfies QuoteRules;
