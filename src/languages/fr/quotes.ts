import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  ...noQuoteRules,
  insertion: "comma",
  dialogueDash: true,
  cues: [
    {
      id: "say",
      cue: "interrogé, interrogée, interroge, s'est interrogé, s'est interrogée, observé, observe, rétorqué, rétorque, rétorquent, expliqua, demanda, répondit, ajouta, déclara, affirma, lança, souffla, reprit, poursuivit, conclut, murmura, s'écria, nota, assura, précisa, insista, tranché, tranche, plaidé, plaide, résumé, résume, prévient, martelaient, tempère, tempéré, déploré, déplore, déplorent, dénoncé, renchéri, renchérit, a glissé, glisse, appris, dit, disent, disait, disaient, déclaré, déclare, déclarent, déclarait, affirmé, affirme, affirment, affirmait, ajouté, ajoute, ajoutent, ajoutait, indiqué, indique, indiquent, indiquait, précisé, précise, précisent, précisait, expliqué, explique, expliquent, expliquait, annoncé, annonce, annoncent, annonçait, souligné, souligne, soulignent, soulignait, assuré, assure, assurent, assurait, estimé, estime, estiment, estimait, rappelé, rappelle, rappellent, répondu, répond, répliqué, réplique, reconnu, reconnaît, reconnaissent, admis, admet, écrit, écrivait, écrivent, rapporté, rapporte, rapportent, confirmé, confirme, confirment, averti, avertit, prévenu, prévient, mis en garde, noté, note, notent, constaté, constate, commenté, commente, raconté, raconte, racontent, confié, confie, a lancé, ont lancé, avait lancé, lance, martelé, martèle, tweeté, twitté, tweete, insisté, insiste, conclu, conclut, poursuivi, poursuit, prétendu, prétend, prétendent, soutenu, soutient, promis, promet, révélé, révèle, ironisé, ironise, plaisanté, regretté, regrette, demandé, demande, demandent, jugé, juge, considère, fait savoir, fait valoir, fait remarquer, fait observer, témoigné, témoigne, signalé, signale, avancé, avance, pense, pensent, s'exclame, s'est réjoui, s'est félicité, démenti, dément, réitéré, réaffirmé",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "La ministre a déclaré mercredi que les pourparlers dureraient jusqu’en mai.",
          quotes: ["que les pourparlers dureraient jusqu’en mai"],
          speaker: "La ministre",
          kind: "indirect",
        },
        {
          text: "« Nous ne céderons pas », a dit la porte-parole du gouvernement.",
          quotes: [" Nous ne céderons pas "],
          speaker: "la porte-parole du gouvernement",
          kind: "direct",
        },
        {
          text: "Les pourparlers dureront jusqu’en mai, a-t-elle ajouté.",
          quotes: ["Les pourparlers dureront jusqu’en mai"],
          speaker: "elle",
          kind: "indirect",
        },
        { text: "La ministre a ajouté deux noms à la liste.", quotes: [] },
        { text: "La note du ministère est longue.", quotes: [] },
      ],
    },
    {
      id: "describe",
      cue: "qualifié, qualifie, qualifiait, dénoncé, dénonce, décrit, salué, salue, critiqué, critique, évoqué, évoque, parlé, parle, appelé, appelle, accusé, accuse, condamné, condamne, fustigé, fustige",
      role: "say",
      speaker: "either",
      content: [],
      examples: [
        {
          text: "Le chancelier a qualifié l’offre de « recul ».",
          quotes: ["l’offre de « recul »"],
          speaker: "Le chancelier",
          kind: "mixed",
        },
        { text: "Le chancelier a décrit l’offre en détail.", quotes: [] },
      ],
    },
    {
      id: "adding",
      cue: "ajoutant, déclarant, affirmant, précisant, expliquant, soulignant, assurant, estimant, indiquant, rappelant, disant, annonçant, promettant, avertissant, notant",
      role: "hang",
      speaker: "before",
      content: ["opener"],
      examples: [
        {
          text: "Moreau est parti tôt, ajoutant que l’affaire était close.",
          quotes: ["que l’affaire était close"],
          speaker: "Moreau",
          kind: "indirect",
        },
      ],
    },
    {
      id: "according-to",
      cue: "selon, d'après, de l'aveu de, du côté de, de +source, aux yeux de, de l'avis de, pour reprendre les mots de",
      role: "source",
      speaker: "after",
      content: ["bare"],
      examples: [
        {
          text: "Selon la marine, deux navires ont fait demi-tour.",
          quotes: ["deux navires ont fait demi-tour"],
          speaker: "la marine",
          kind: "indirect",
        },
        {
          text: "Deux navires ont fait demi-tour, selon la marine.",
          quotes: ["Deux navires ont fait demi-tour"],
          speaker: "la marine",
          kind: "indirect",
        },
      ],
    },
    {
      id: "announced",
      cue: "il a été annoncé, il a été indiqué, il a été précisé, il a été décidé, on a appris, a-t-on appris, a-t-on indiqué, a-t-on précisé",
      role: "say",
      speaker: "none",
      content: ["opener"],
      examples: [
        {
          text: "Il a été annoncé que le poste rouvrirait en mars.",
          quotes: ["que le poste rouvrirait en mars"],
          speaker: null,
        },
        { text: "Il a été annoncé trois fois.", quotes: [] },
      ],
    },
  ],
  openers: "que, qu, qu', si, pourquoi, comment, combien",
  determiners:
    "le, la, les, l, l', un, une, des, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, mon, ma, mes, votre, plusieurs, certains, certaines, deux, trois, tous, toutes, chaque, autre, autres, du",
  indefinites: "un, une, des, plusieurs, certains, certaines, deux, trois, autre, autres, chaque",
  pronouns: "il, elle, ils, elles, on, je, nous, vous, tu, celui-ci, celle-ci, certains, plusieurs, ce dernier",
  relatives: "qui, dont, lequel, laquelle, lesquels, lesquelles, où",
  prepositions:
    "à, au, aux, dans, en, sur, avec, sans, pour, par, vers, chez, après, avant, depuis, pendant, lors, contre, entre, parmi, malgré, sous, devant, derrière, selon, dès, jusque, jusqu'à, face",
  linking: "de, du, d, d', des",
  between:
    "a, ont, avait, avaient, est, sont, était, s, s', se, lui, leur, nous, y, en, aussi, ensuite, également, encore, déjà, notamment, toutefois, cependant, récemment, hier, t, pour sa part, alors, ainsi, ne, enfin, puis, même, pourtant, clairement, longtemps, récemment, fermement, simplement, finalement, publiquement, ouvertement, officiellement, immédiatement",
  negations: "pas, jamais, ni, aucun, aucune, rien, ne",
  degrees:
    "tous, toutes, tout, toute, certains, certaines, plusieurs, beaucoup, la plupart, peu, chaque, aucun, aucune, seulement, complètement, complète, complet, entièrement, totalement, partiellement, largement, presque, très, plus, moins, immédiatement, doit, doivent, peut, peuvent, devrait, pourrait",
  times:
    "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, demain, aujourd'hui, matin, soir, récemment, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
  finites:
    "est, sont, était, étaient, sera, seront, a, ont, avait, avaient, peut, peuvent, doit, doivent, va, vont, fut, ne, serait",
  conjunctions: "et, mais, ou, or, ni, donc",
  subordinators: "lorsque, lorsqu, quand, parce, puisque, puisqu, alors, tandis, bien, comme, afin, pendant",
  channels: {
    Twitter: "twitter, tweet, tweeté, twitté, tweete",
    letter: "lettre, courrier",
    statement: "communiqué, déclaration",
    "press conference": "conférence de presse, point de presse, journalistes, la presse",
    interview: "interview, entretien",
    speech: "discours, allocution",
    report: "rapport",
    Facebook: "facebook",
    Telegram: "telegram",
  },
  relays: "citant, qui cite",
  notSources:
    "calendrier, plan, plans, saison, état, horaire, horaires, programme, loi, règle, règles, cas, besoin, tradition, roman, météo, prévisions, ordre",
  works:
    "film, roman, livre, exposition, chanson, pièce, album, série, émission, programme, journal, magazine, navire, club, article, opération, tableau, documentaire, projet, revue, rubrique",
  documents: "communiqué, déclaration, lettre, rapport, document, texte, message, courrier, résolution, note, étude",
  audiences: "journalistes, députés",
} satisfies QuoteRules;
