import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  ...noQuoteRules,
  insertion: "dash",
  dropsSubjects: true,
  dialogueDash: true,
  cues: [
    {
      id: "say",
      cue: "observou, observa, rebateu, rebate, contou, conta, relatou, relata, esclareceu, esclarece, ponderou, retrucou, frisou, frisa, ressaltou, ressalta, salientou, salienta, enfatizou, criticou, questionou, perguntou, lamentou, alertou, alerta, reiterou, reitera, garantiu, garante, comentou, argumentou, defendeu, defende, resumiu, ironizou, concluiu, destacou, destaca, avisou, avisa, insistiu, insiste, prosseguiu, disse, disseram, diz, dizem, dizia, declarou, declararam, declara, afirmou, afirmaram, afirma, afirmam, afirmava, acrescentou, acrescentaram, acrescenta, explicou, explicaram, explica, explicam, anunciou, anunciaram, anuncia, informou, informaram, informa, informam, garantiu, garantiram, garante, sublinhou, sublinha, destacou, destaca, ressaltou, salientou, salienta, frisou, lembrou, lembra, recordou, recorda, reconheceu, reconhece, admitiu, admitiram, admite, alertou, alertaram, alerta, advertiu, adverte, avisou, sustentou, sustenta, comentou, comenta, contou, conta, contam, respondeu, responderam, responde, replicou, revelou, revelaram, revela, confirmou, confirmaram, confirma, reiterou, reiteraram, insistiu, insiste, escreveu, escreve, escreveram, tuitou, prometeu, prometeram, argumentou, argumenta, considerou, considera, avaliou, avalia, concluiu, conclui, apontou, aponta, relatou, relata, relataram, reportou, observou, observa, brincou, lamentou, lamenta, perguntou, pergunta, negou, negaram, esclareceu, indicou, indica, indicaram, assegurou, noticiou, divulgou, comunicou, defendeu, defende, acredita, acreditam, pensa, lê-se, lê, ironizou, completou, continuou, salientaram",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "A ministra disse na quarta-feira que as conversações vão durar até maio.",
          quotes: ["que as conversações vão durar até maio"],
          speaker: "A ministra",
          kind: "indirect",
        },
        {
          text: "“Não vamos ceder”, afirmou a porta-voz do governo.",
          quotes: ["Não vamos ceder"],
          speaker: "a porta-voz do governo",
          kind: "direct",
        },
        { text: "A ministra acrescentou dois nomes à lista.", quotes: [] },
      ],
    },
    {
      id: "describe",
      cue: "classificou, classifica, descreveu, descreve, chamou, qualificou, criticou, critica, elogiou, acusou, condenou, condena, definiu, falou em, denominou",
      role: "say",
      speaker: "either",
      content: [],
      examples: [
        {
          text: "O chanceler classificou a oferta como “um passo atrás”.",
          quotes: ["a oferta como “um passo atrás”"],
          speaker: "O chanceler",
          kind: "mixed",
        },
        { text: "O chanceler descreveu a oferta em pormenor.", quotes: [] },
      ],
    },
    {
      id: "adding",
      cue: "acrescentando, dizendo, afirmando, garantindo, explicando, sublinhando, declarando, lembrando, alertando, argumentando, ressaltando, anunciando",
      role: "hang",
      speaker: "before",
      content: ["opener"],
      examples: [
        {
          text: "Tavares saiu cedo, acrescentando que o assunto estava encerrado.",
          quotes: ["que o assunto estava encerrado"],
          speaker: "Tavares",
          kind: "indirect",
        },
      ],
    },
    {
      id: "according-to",
      cue: "segundo, de acordo com, conforme, nas palavras de, na opinião de",
      role: "source",
      speaker: "after",
      content: ["bare"],
      examples: [
        {
          text: "Segundo a marinha, dois navios voltaram para trás.",
          quotes: ["dois navios voltaram para trás"],
          speaker: "a marinha",
          kind: "indirect",
        },
        {
          text: "Dois navios voltaram para trás, segundo a marinha.",
          quotes: ["Dois navios voltaram para trás"],
          speaker: "a marinha",
          kind: "indirect",
        },
      ],
    },
    {
      id: "announced",
      cue: "foi anunciado, foi informado, foi divulgado, anunciou-se, informou-se, soube-se",
      role: "say",
      speaker: "none",
      content: ["opener"],
      examples: [
        {
          text: "Foi anunciado que a fronteira reabre em março.",
          quotes: ["que a fronteira reabre em março"],
          speaker: null,
        },
        { text: "Foi anunciado o vencedor.", quotes: [] },
      ],
    },
  ],
  openers: "que, se, porquê, por que, como, quanto",
  determiners:
    "o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, seu, sua, seus, suas, nosso, nossa, meu, minha, vários, várias, alguns, algumas, dois, duas, três, ambos, outro, outra, outros, cada, todos, muitos",
  indefinites:
    "um, uma, uns, umas, vários, várias, alguns, algumas, dois, duas, três, outro, outra, outros, cada, muitos",
  pronouns: "ele, ela, eles, elas, eu, nós, você, alguns, muitos, ambos, outros, este, esta",
  relatives: "quem, qual, quais, cujo, cuja, onde",
  prepositions:
    "à, às, ao, aos, em, no, na, nos, nas, num, numa, com, contra, desde, durante, entre, para, pelo, pela, pelos, pelas, por, sem, sobre, após, até, sob, perante, antes, depois, segundo, conforme",
  linking: "de, do, da, dos, das, d'",
  between:
    "tem, têm, tinha, havia, é, são, foi, se, lhe, lhes, nos, me, também, ainda, depois, já, ontem, hoje, recentemente, além disso, no entanto, porém, então, assim, só, apenas, novamente, por sua vez, *mente",
  negations: "não, nunca, jamais, nem, nenhum, nenhuma",
  degrees:
    "todos, todas, todo, toda, alguns, algumas, muitos, muitas, a maioria, poucos, cada, nenhum, nenhuma, só, apenas, completamente, completa, completo, totalmente, total, parcialmente, parcial, quase, muito, mais, menos, imediatamente, deve, devem, pode, podem, deveria, poderia",
  times:
    "segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, feira, sábado, domingo, ontem, hoje, amanhã, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro",
  finites:
    "é, são, era, eram, foi, foram, será, serão, tem, têm, tinha, há, está, estão, pode, podem, deve, devem, vai, vão, seria",
  conjunctions: "e, mas, ou, porém, nem, contudo",
  subordinators: "quando, porque, enquanto, embora, pois, como, onde, já que",
  channels: {
    Twitter: "twitter, tweet, tuíte, tuitou",
    letter: "carta",
    statement: "comunicado, declaração, nota",
    "press conference": "conferência de imprensa, coletiva de imprensa, entrevista coletiva, jornalistas, repórteres",
    interview: "entrevista",
    speech: "discurso, pronunciamento",
    report: "relatório",
    Facebook: "facebook",
    Telegram: "telegram",
  },
  relays: "citando, que cita",
  notSources:
    "previsto, plano, planos, calendário, horário, programa, estação, tempo, lei, norma, normas, costume, tradição, caso, esperado, ordem",
  works:
    "filme, romance, livro, exposição, mostra, canção, peça, álbum, série, programa, jornal, revista, navio, clube, artigo, operação, quadro, documentário, projeto, barco",
  documents:
    "comunicado, declaração, carta, relatório, documento, texto, mensagem, nota, resolução, diretrizes, estudo",
  audiences: "jornalistas, repórteres, deputados",
} satisfies QuoteRules;
