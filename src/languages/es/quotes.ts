import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  ...noQuoteRules,
  insertion: "dash",
  dropsSubjects: true,
  dialogueDash: true,
  cues: [
    {
      id: "say",
      cue: "observó, observa, contó, cuenta, replicó, replica, rebatió, sentenció, sentencia, zanjó, apuntó, apunta, matizó, matiza, recalcó, recalca, remarcó, remarca, reiteró, reitera, insistió, insiste, lamentó, lamenta, criticó, denunció, denuncia, señaló, ironizó, bromeó, exclamó, se preguntó, preguntó, agregó, agrega, puntualizó, aclaró, aclara, precisó, advirtió, resumió, argumentó, arguyó, indicó, comentó, relató, informa de, informó de, dijo, dijeron, dice, dicen, decía, ha dicho, declaró, declararon, declara, ha declarado, afirmó, afirmaron, afirma, afirman, afirmaba, ha afirmado, aseguró, aseguraron, asegura, aseguran, ha asegurado, señaló, señalaron, señala, señalan, ha señalado, añadió, añadieron, añade, ha añadido, agregó, agregaron, agrega, indicó, indicaron, indica, indican, indicaban, ha indicado, explicó, explicaron, explica, explican, ha explicado, anunció, anunciaron, anuncia, ha anunciado, informó, informaron, informa, informan, ha informado, subrayó, subrayaron, subraya, destacó, destacaron, destaca, recalcó, recordó, recordaron, recuerda, reconoció, reconocieron, reconoce, admitió, admitieron, admite, advirtió, advirtieron, advierte, alertó, sostuvo, sostiene, sostienen, precisó, precisa, manifestó, manifestaron, manifiesta, expresó, expresa, comentó, comenta, contó, cuenta, respondió, respondieron, responde, contestó, replicó, reveló, revelaron, revela, desveló, confirmó, confirmaron, confirma, reiteró, reiteraron, insistió, insiste, escribió, escribe, tuiteó, prometió, prometieron, argumentó, argumenta, consideró, considera, consideran, opinó, opina, concluyó, concluye, apuntó, apunta, alegó, denunció, denunciaron, denuncia, bromeó, burló, lamentó, lamenta, preguntó, preguntaron, pregunta, negó, negaron, relató, relata, enfatizó, aclaró, puntualizó, testificó, cree, creen, piensa",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "La ministra dijo el miércoles que las conversaciones durarán hasta mayo.",
          quotes: ["que las conversaciones durarán hasta mayo"],
          speaker: "La ministra",
          kind: "indirect",
        },
        {
          text: "«No cederemos», afirmó la portavoz del Gobierno.",
          quotes: ["No cederemos"],
          speaker: "la portavoz del Gobierno",
          kind: "direct",
        },
        {
          text: "Las conversaciones durarán hasta mayo, añadió el embajador.",
          quotes: ["Las conversaciones durarán hasta mayo"],
          speaker: "el embajador",
          kind: "indirect",
        },
        { text: "La ministra añadió dos nombres a la lista.", quotes: [] },
      ],
    },
    {
      id: "describe",
      cue: "calificó, califica, describió, describe, tildó, llamó, denominó, criticó, critica, elogió, acusó, tachó, condenó, condena, definió, habló de",
      role: "say",
      speaker: "either",
      content: [],
      examples: [
        {
          text: "El canciller calificó la oferta de «paso atrás».",
          quotes: ["la oferta de «paso atrás»"],
          speaker: "El canciller",
          kind: "mixed",
        },
        { text: "El canciller describió la oferta con detalle.", quotes: [] },
      ],
    },
    {
      id: "adding",
      cue: "añadiendo, agregando, afirmando, asegurando, diciendo, señalando, explicando, subrayando, indicando, advirtiendo, recordando, insistiendo",
      role: "hang",
      speaker: "before",
      content: ["opener"],
      examples: [
        {
          text: "Ibarra se marchó pronto, añadiendo que el asunto estaba cerrado.",
          quotes: ["que el asunto estaba cerrado"],
          speaker: "Ibarra",
          kind: "indirect",
        },
      ],
    },
    {
      id: "according-to",
      cue: "en palabras de, en palabras del, a juicio de, a juicio del, en opinión de, en opinión del, al decir de, según, de acuerdo con, en palabras de, a juicio de, en opinión de",
      role: "source",
      speaker: "after",
      content: ["bare"],
      examples: [
        {
          text: "Según la marina, dos buques dieron la vuelta.",
          quotes: ["dos buques dieron la vuelta"],
          speaker: "la marina",
          kind: "indirect",
        },
        {
          text: "Dos buques dieron la vuelta, según la marina.",
          quotes: ["Dos buques dieron la vuelta"],
          speaker: "la marina",
          kind: "indirect",
        },
      ],
    },
    {
      id: "announced",
      cue: "se informó, se anunció, se indicó, se supo, se dijo, se precisó, se señala",
      role: "say",
      speaker: "none",
      content: ["opener"],
      examples: [
        { text: "Se anunció que el paso abrirá en marzo.", quotes: ["que el paso abrirá en marzo"], speaker: null },
        { text: "Se anunció el acuerdo.", quotes: [] },
      ],
    },
  ],
  openers: "que, si, cómo, cuándo, cuánto, qué",
  determiners:
    "el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, su, sus, nuestro, nuestra, mi, tu, varios, varias, algunos, algunas, dos, tres, ambos, ambas, otro, otra, otros, cada, todos, muchos",
  indefinites: "un, una, unos, unas, varios, varias, algunos, algunas, dos, tres, otro, otra, otros, cada, muchos",
  pronouns: "él, ella, ellos, ellas, yo, nosotros, usted, algunos, muchos, ambos, este, esta, otros",
  relatives: "quien, quienes, cual, cuales, cuyo, cuya, donde",
  prepositions:
    "a, al, ante, bajo, con, contra, desde, durante, en, entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras, vía, antes, después",
  linking: "de, del",
  between:
    "ha, han, había, habían, es, son, fue, se, le, les, nos, me, lo, también, además, luego, después, ayer, ya, aún, hoy, recientemente, asimismo, incluso, sin embargo, por su parte, entonces, así, sólo, solo, nuevamente, *mente",
  negations: "no, nunca, jamás, ni, ningún, ninguna",
  degrees:
    "todos, todas, todo, toda, algunos, algunas, muchos, muchas, la mayoría, pocos, cada, ningún, ninguna, solo, sólo, completamente, completa, completo, totalmente, total, parcialmente, parcial, en gran medida, casi, muy, más, menos, inmediatamente, debe, deben, puede, pueden, debería, podría",
  times:
    "lunes, martes, miércoles, jueves, viernes, sábado, domingo, ayer, hoy, mañana, anoche, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, recientemente",
  finites:
    "es, son, era, eran, fue, fueron, será, serán, ha, han, había, está, están, puede, pueden, debe, deben, va, van, tiene, tienen, sería",
  conjunctions: "y, e, pero, o, u, sino, ni, mas",
  subordinators: "cuando, porque, mientras, aunque, pues, como, donde, puesto, ya que",
  channels: {
    Twitter: "twitter, tuit, tuiteó, tweet",
    letter: "carta",
    statement: "comunicado, declaración, nota de prensa",
    "press conference": "rueda de prensa, conferencia de prensa, periodistas, la prensa",
    interview: "entrevista",
    speech: "discurso, comparecencia",
    report: "informe",
    Facebook: "facebook",
    Telegram: "telegram",
  },
  relays: "citando a, citando, que cita a, que cita al, citando al",
  notSources:
    "previsto, plan, planes, calendario, horario, programa, temporada, nieve, tiempo, ley, norma, normas, costumbre, tradición, caso, esperado, acordado, orden",
  works:
    "película, novela, libro, exposición, muestra, canción, obra, álbum, serie, programa, diario, revista, buque, club, artículo, operación, cuadro, documental, proyecto, barco",
  documents:
    "comunicado, declaración, carta, informe, documento, texto, mensaje, nota, resolución, directrices, estudio",
  audiences: "periodistas, reporteros, diputados",
} satisfies QuoteRules;
