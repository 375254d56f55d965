import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  ...noQuoteRules,
  notCues: "si riferisce, si riferiscono, si riferiva",
  insertion: "dash",
  dropsSubjects: true,
  dialogueDash: true,
  cues: [
    {
      id: "say",
      cue: "osservato, osserva, ribattuto, ribatte, replicato, replica, raccontato, racconta, precisato, precisa, avvertito, avverte, insistito, insiste, sottolinea, riferito, riferisce, commentato, commenta, chiesto, si è chiesto, si è chiesta, ricordato, ricorda, rimarcato, ammesso, ammette, chiarito, chiarisce, concluso, conclude, scandito, tuonato, tuona, attaccato, rilanciato, garantito, garantisce, ironizzato, notato, fatto sapere, fa sapere, puntualizzato, ribadito, ribadisce, detto, dice, dicono, disse, dissero, diceva, dichiarato, dichiara, dichiarano, dichiarò, affermato, afferma, affermano, affermò, aggiunto, aggiunge, aggiungono, aggiunse, spiegato, spiega, spiegano, spiegò, sottolineato, sottolinea, sottolineano, annunciato, annuncia, annunciano, annunciò, riferito, riferisce, riferiscono, riferì, assicurato, assicura, assicurò, precisato, precisa, sostenuto, sostiene, sostengono, sosteneva, scritto, scrive, scrivono, scrisse, ammesso, ammette, riconosciuto, riconosce, confermato, conferma, confermano, ribadito, ribadisce, ricordato, ricorda, risposto, risponde, rispose, replicato, replica, osservato, osserva, commentato, commenta, commentò, raccontato, racconta, raccontano, rivelato, rivela, avvertito, avverte, avvertono, promesso, promette, concluso, conclude, evidenziato, evidenzia, segnalato, segnala, reso noto, rende noto, fatto sapere, fa sapere, twittato, twitta, chiesto, chiede, insistito, insiste, scherzato, scherza, ironizzato, negato, nega, smentito, smentisce, denunciato, denuncia, ritiene, ritengono, crede, pensa, comunicato, comunica, legge, proseguito, prosegue, ipotizzato",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "La ministra ha detto mercoledì che i colloqui dureranno fino a maggio.",
          quotes: ["che i colloqui dureranno fino a maggio"],
          speaker: "La ministra",
          kind: "indirect",
        },
        {
          text: "«Non cederemo», ha affermato la portavoce del governo.",
          quotes: ["Non cederemo"],
          speaker: "la portavoce del governo",
          kind: "direct",
        },
        { text: "La ministra ha aggiunto due nomi alla lista.", quotes: [] },
      ],
    },
    {
      id: "describe",
      cue: "definito, definisce, descritto, descrive, chiamato, bollato, criticato, critica, accusato, accusa, elogiato, condannato, condanna, parlato di, parla di",
      role: "say",
      speaker: "either",
      content: [],
      examples: [
        {
          text: "Il cancelliere ha definito l’offerta «un passo indietro».",
          quotes: ["l’offerta «un passo indietro»"],
          speaker: "Il cancelliere",
          kind: "mixed",
        },
        { text: "Il cancelliere ha descritto l’offerta nei dettagli.", quotes: [] },
      ],
    },
    {
      id: "adding",
      cue: "aggiungendo, dicendo, affermando, spiegando, sottolineando, dichiarando, sostenendo, precisando, ricordando, avvertendo, assicurando, annunciando",
      role: "hang",
      speaker: "before",
      content: ["opener"],
      examples: [
        {
          text: "Ferri è uscita presto, aggiungendo che la questione era chiusa.",
          quotes: ["che la questione era chiusa"],
          speaker: "Ferri",
          kind: "indirect",
        },
      ],
    },
    {
      id: "according-to",
      cue: "a detta di, a detta dei, a detta degli, a detta delle, a detta della, a detta del, a giudizio di, a giudizio dei, a giudizio degli, a giudizio del, a parere di, a parere del, a parere degli, stando a, stando alla, stando alle, stando al, stando ai, secondo, stando a, a detta di, a parere di, per usare le parole di",
      role: "source",
      speaker: "after",
      content: ["bare"],
      examples: [
        {
          text: "Secondo la marina, due navi sono tornate indietro.",
          quotes: ["due navi sono tornate indietro"],
          speaker: "la marina",
          kind: "indirect",
        },
        {
          text: "Due navi sono tornate indietro, secondo la marina.",
          quotes: ["Due navi sono tornate indietro"],
          speaker: "la marina",
          kind: "indirect",
        },
      ],
    },
    {
      id: "announced",
      cue: "è stato annunciato, è stato comunicato, è stato reso noto, è stato precisato, si è appreso, si è saputo",
      role: "say",
      speaker: "none",
      content: ["opener"],
      examples: [
        {
          text: "È stato annunciato che il valico riaprirà a marzo.",
          quotes: ["che il valico riaprirà a marzo"],
          speaker: null,
        },
        { text: "È stato annunciato il vincitore.", quotes: [] },
      ],
    },
  ],
  openers: "che, se, perché, come, quanto",
  determiners:
    "il, lo, la, i, gli, le, l, l', un, uno, una, un', questo, questa, questi, queste, quel, quello, quella, suo, sua, suoi, sue, loro, nostro, nostra, mio, mia, molti, alcuni, alcune, due, tre, entrambi, altri, altro, ogni, diversi",
  indefinites: "un, uno, una, molti, alcuni, alcune, due, tre, altri, altro, ogni, diversi",
  pronouns: "lui, lei, loro, egli, ella, essi, io, noi, voi, alcuni, molti, altri, quest'ultimo",
  relatives: "cui, quale, quali, chi",
  prepositions:
    "a, ad, al, allo, alla, ai, agli, alle, all, all', in, nel, nello, nella, nei, negli, nelle, nell, nell', con, su, sul, sulla, sui, sulle, per, tra, fra, da, dal, dalla, dai, dagli, dalle, dall, dall', dopo, prima, durante, contro, senza, verso, secondo, presso",
  linking: "di, del, dello, della, dei, degli, delle, dell, dell', d, d'",
  between:
    "al posto suo, al suo posto, ha, hanno, aveva, avevano, è, sono, si, gli, le, ci, mi, anche, poi, inoltre, ancora, già, ieri, oggi, recentemente, tuttavia, però, invece, infine, quindi, così, solo, persino, *mente",
  negations: "non, mai, né, nessun, nessuno, nessuna",
  degrees:
    "tutti, tutte, tutto, tutta, alcuni, alcune, molti, molte, la maggior parte, pochi, ogni, nessun, nessuna, solo, soltanto, completamente, completa, completo, totalmente, parzialmente, in gran parte, quasi, molto, più, meno, immediatamente, deve, devono, può, possono, dovrebbe, potrebbe",
  times:
    "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, ieri, oggi, domani, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre",
  finites:
    "è, sono, era, erano, sarà, saranno, ha, hanno, aveva, può, possono, deve, devono, va, vanno, sta, stanno, sarebbe, fu",
  conjunctions: "e, ed, ma, o, oppure, né, però",
  subordinators: "quando, perché, mentre, sebbene, benché, poiché, siccome, come, dove, finché",
  channels: {
    Twitter: "twitter, tweet, twittato, twitta",
    letter: "lettera",
    statement: "comunicato, dichiarazione, nota",
    "press conference": "conferenza stampa, giornalisti, cronisti",
    interview: "intervista",
    speech: "discorso",
    report: "rapporto",
    Facebook: "facebook",
    Telegram: "telegram",
  },
  relays: "citando, che cita",
  notSources:
    "piani, piano, programma, programmi, calendario, orario, stagione, tempo, legge, legge, regola, regole, tradizione, previsioni, previsto, caso, ordine",
  works:
    "film, romanzo, libro, mostra, canzone, opera, album, serie, programma, quotidiano, rivista, nave, club, articolo, operazione, quadro, documentario, progetto, targa",
  documents:
    "comunicato, dichiarazione, lettera, rapporto, documento, testo, messaggio, nota, risoluzione, studio, linee guida",
  audiences: "giornalisti, cronisti, deputati",
} satisfies QuoteRules;
