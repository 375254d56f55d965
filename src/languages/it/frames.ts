import type { FrameRules } from "../rules/frames.ts";

export const frames = {
  none: "non solo, non soltanto, senza precedenti, senza dubbio, come se, anche se, prima che, secondo cui, ancora una volta",
  negation: "non, mai, nessun, nessuno, nessuna, senza, né, neanche, nemmeno, mancanza di, assenza di",
  future:
    "sta per, stanno per, dovrebbe, dovrebbero, deve, devono, dovrà, dovranno, sarà, saranno, sarebbe, sarebbero, andrà, andranno",
  possible:
    "può, possono, potrebbe, potrebbero, forse, possibile, possibili, eventuale, eventuali, eventualmente, possibilità di, valuta, valutano, sta valutando",
  and: "e, ed, o, nonché, e poi",
  opinion: "che, con",
  passive:
    "è stato, è stata, sono stati, sono state, stato, stata, stati, state, viene, vengono, venne, vennero, fu, furono, essere, era, erano, sarà, saranno, verrà, verranno",
  passiveEndings: [
    "ato",
    "ata",
    "ati",
    "ate",
    "ito",
    "ita",
    "iti",
    "ite",
    "uto",
    "uta",
    "uti",
    "ute",
    "to",
    "ta",
    "ti",
    "te",
    "so",
    "sa",
    "si",
    "se",
  ],
  earlier: "dopo che, dopo, aveva, avevano, precedentemente, in precedenza",
  passiveAgent: "da, dal, dalla, dai, dagli, dalle, dall', dallo",
  oblique:
    "con, tra, fra, di, del, della, dello, dei, degli, delle, dell', d', a, al, alla, allo, ai, agli, alle, all', da, dal, dalla, dall', dai, dagli, dalle, in, nel, nella, nell', nei, su, sul, sulla, sull', per, durante, dopo, prima, contro, secondo, verso, entro",
  dependent: { before: "a, ad, di, d', per, senza, da, nel, nell'", endings: ["ando", "endo"] },
  conditionOpens:
    "in cambio di, in cambio del, in cambio della, in cambio dell', in cambio degli, in cambio dei, in cambio delle, se, a meno che, salvo che, finché non, fino a quando, a condizione che, a condizione di, a patto che, a patto di, purché, solo se, soltanto se, una volta che, non appena, appena, nel caso in cui, qualora, in caso di, previo, previa, in assenza di un accordo",
  conditionCloses: "",
  conditionEndings: [],
  deadline:
    "entro, entro il, entro la fine di, entro la, entro fine, prima di, prima del, fino a, fino al, al più tardi, non oltre, non oltre il",
  purpose:
    "volto a, volta a, finalizzato a, sul, sulla, sull', per, che prevede, che prevedono, con cui, allo scopo di, mirato a, in base al quale",
  under:
    "in base a, in base al, ai sensi di, ai sensi del, ai sensi della, nell'ambito di, nell'ambito del, in conformità con, conformemente a, nel quadro di, nel quadro del",
  silence:
    "non menziona, non menzionano, non ha menzionato, non fa menzione, non fa cenno, non ha fatto cenno, nessun cenno, nessuna menzione, tace, tacciono, ha taciuto, non dice nulla, non dice niente, non cita, non una parola, nemmeno una parola, neanche una parola, non è menzionato, non è menzionata",
  firstPerson: "io, noi, ho, abbiamo",
  parties:
    "le due parti, entrambe le parti, le parti, i due leader, entrambi i leader, i leader, i due presidenti, entrambi i presidenti, i presidenti, i due paesi, entrambi i paesi, i due stati, i due ministri, entrambi i ministri, i ministri, i due capi di stato, i capi di stato, le due delegazioni, le delegazioni, i negoziatori, i due governi, entrambi i governi, i due premier, i due fronti, essi",
  genres: {
    readout: "comunicato, comunicato stampa, nota, nota del governo, resoconto, dichiarazione del portavoce",
    jointStatement: "dichiarazione congiunta, comunicato congiunto, nota congiunta",
    transcript: "trascrizione, testo integrale, discorso, intervento, resoconto stenografico",
    comment: "opinione, editoriale, analisi, commento, corsivo, l'intervento",
  },
  verbFinal: false,
  dropsSubject: true,
  subjectEndings: [],
  andEndings: [],
  recipientBefore: "a, al, alla, all', agli, ai, con, per, verso",
  ownerAfter: "di, del, della, dell', dei, degli, delle, da",
  genitiveAfter: false,
  finiteEndings: [],
  nounBefore:
    "il, lo, la, l', i, gli, le, un, uno, una, un', questo, questa, questi, queste, quest', quel, quella, quello, suo, sua, suoi, sue, nostro, nostra, nessun, nessuna, ogni, primo, prima, secondo, seconda, terzo, terza, ultimo, ultima, prossimo, prossima, del, della, dello, dell', dei, degli, delle, al, alla, allo, all', nel, nella, sul, sulla, dal, dalla",
  nounEndings: [],
  joiningEndings: [],
  notJoining: [],
  tense: {
    past: [],
    present: [],
    future: [
      "erà",
      "eranno",
      "irà",
      "iranno",
      "rrà",
      "rranno",
      "drà",
      "dranno",
      "vrà",
      "vranno",
      "rà",
      "ranno",
      "eremo",
    ],
  },
  toCome: {
    none: "dovrebbe, dovrebbero, sarebbe, sarebbero, deve, devono, potrà, potranno, avrà, avranno, starà, dirà, andrà visto",
  },
} satisfies FrameRules;
