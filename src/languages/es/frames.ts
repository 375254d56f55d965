import type { FrameRules } from "../rules/frames.ts";

export const frames = {
  none: "no sólo, no solo, no obstante, sin embargo, sin precedentes, sin duda, aun si, como si, una vez más",
  negation: "no, nunca, jamás, ningún, ninguna, ninguno, sin, ni, tampoco, falta de, ausencia de",
  future:
    "va a, van a, iba a, iban a, debe, deben, deberá, deberán, debería, deberían, será, serán, sería, serían, ha de, han de",
  possible:
    "puede, pueden, podría, podrían, quizá, quizás, tal vez, posible, posibles, posiblemente, eventual, eventuales, posibilidad de, baraja, contempla, contemplan, estudia",
  and: "y, e, o, u, así como, y luego",
  opinion: "que, con",
  passive: "fue, fueron, sido, es, son, ser, era, eran, será, serán, siendo, sea, sean",
  passiveEndings: [
    "ado",
    "ada",
    "ados",
    "adas",
    "ido",
    "ida",
    "idos",
    "idas",
    "to",
    "ta",
    "tos",
    "tas",
    "cho",
    "cha",
    "so",
    "sa",
    "sos",
    "sas",
  ],
  earlier: "después de que, después de, tras, había, habían, anteriormente, antes",
  passiveAgent: "por",
  oblique:
    "con, entre, de, del, en, a, al, sobre, bajo, para, por, durante, tras, después, antes, contra, ante, desde, según, hacia, hasta",
  dependent: {
    before: "a, de, para, sin, en, por, a dejar de, con",
    endings: ["ando", "iendo", "yendo"],
  },
  conditionOpens:
    "a cambio de, a cambio del, si, a menos que, salvo que, salvo si, a no ser que, hasta que, mientras que no, siempre que, siempre y cuando, con la condición de que, con la condición de, a condición de que, a condición de, bajo la condición de, solo si, sólo si, únicamente si, una vez que, en cuanto, tan pronto como, en caso de que, en caso de, sujeto a",
  conditionCloses: "",
  conditionEndings: [],
  deadline:
    "antes de, antes del, hasta, hasta el, a más tardar, a más tardar el, para finales de, para el, dentro de, en el plazo de, para fines de",
  purpose:
    "destinado a, sobre, para, que prevé, que contempla, por el que, por la que, con el fin de, con el objetivo de, encaminado a",
  under:
    "en virtud de, en virtud del, conforme a, conforme al, en el marco de, en el marco del, de conformidad con, según, bajo",
  silence:
    "no menciona, no mencionó, no mencionan, no mencionaron, no hace mención, no hizo mención, sin mencionar, omite, omitió, omiten, omitieron, guarda silencio sobre, guardó silencio sobre, no dice nada, no dijo nada, nada dice, ni una palabra, ninguna mención, no alude, no se menciona, no se mencionan",
  firstPerson: "yo, nosotros, hemos, he",
  parties:
    "ambas partes, las dos partes, las partes, ambos líderes, los dos líderes, los líderes, ambos presidentes, los dos presidentes, los presidentes, ambos países, los dos países, ambos mandatarios, los mandatarios, los dos mandatarios, los ministros, ambos ministros, los dos ministros, los cancilleres, ambos cancilleres, las delegaciones, ambas delegaciones, los negociadores, ambos gobiernos, los dos gobiernos, ambos lados, los dos bandos, ellos",
  genres: {
    readout: "comunicado, comunicado de prensa, nota de prensa, lectura de la llamada, declaración del portavoz",
    jointStatement: "declaración conjunta, comunicado conjunto",
    transcript: "transcripción, texto íntegro, discurso, intervención, versión estenográfica",
    comment: "opinión, tribuna, editorial, análisis, columna",
  },
  verbFinal: false,
  dropsSubject: true,
  subjectEndings: [],
  andEndings: [],
  recipientBefore: "a, al, con, ante, para",
  ownerAfter: "de, del, por",
  genitiveAfter: false,
  finiteEndings: [],
  nounBefore:
    "el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, su, sus, nuestro, nuestra, ningún, ninguna, cada, primer, primera, segundo, segunda, tercer, tercera, último, última, próximo, próxima, del, al, otro, otra",
  nounEndings: [],
  joiningEndings: [],
  notJoining: [],
  tense: {
    past: [],
    present: [],
    future: [
      "ará",
      "erá",
      "irá",
      "arán",
      "erán",
      "irán",
      "drá",
      "drán",
      "brá",
      "brán",
      "jará",
      "rá",
      "rán",
      "aremos",
      "eremos",
      "iremos",
    ],
  },
  toCome: {
    none: "debería, deberían, teherán, irán, corán, refrán, atrás, podrá, podrán, dirá, habrá que, tendrá que ver, estará, sería, serían, iba a, iban a",
  },
} satisfies FrameRules;
