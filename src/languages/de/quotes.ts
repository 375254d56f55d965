import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  ...noQuoteRules,
  commaBeforeContent: true,
  verbSecond: true,
  capitalNouns: true,
  cues: [
    {
      id: "say",
      cue: "sagte, sagten, sagt, sagen, gesagt, erklärte, erklärten, erklärt, betonte, betonten, betont, sprach, meinte, meinten, meint, äußerte, äußerten, geäußert, schrieb, schrieben, schreibt, geschrieben, berichtete, berichteten, berichtet, berichten, teilte, teilten, mitgeteilt, mitteilte, mitteilten, fügte, fügt, ergänzte, ergänzten, hinzufügte, kündigte, kündigten, kündigt, angekündigt, ankündigte, bestätigte, bestätigten, bestätigt, behauptete, behaupteten, behauptet, behaupten, warnte, warnten, warnt, versicherte, versicherten, versichert, verkündete, verkündeten, verkündet, antwortete, antworteten, entgegnete, erwiderte, gab bekannt, gaben bekannt, gab, gaben, bekanntgab, bekannt gab, meldete, meldeten, meldet, melden, unterstrich, hob, hoben, erläuterte, erläuterten, stellte, stellten, räumte, räumten, eingeräumt, wies, wiesen, hinwies, argumentierte, argumentierten, kommentierte, kommentierten, twitterte, twittert, führte aus, zitierte, zitiert, versprach, versprachen, drohte, drohten, dementierte, dementierten, vermutete, vermuteten, vermutet, begründete, begründeten, fragte, fragten, forderte, forderten, fordert, fordern, gefordert, verlangte, verlangten, schlug vor, schlugen vor, lautete, lautet, spottete, verriet, erzählte, erzählten, erzählt, zeigte sich, zeigten sich, stellte klar, rechtfertigte, urteilte, resümierte, prognostizierte, bekräftigte, bekräftigten, bekräftigt, vertrat, kritisierte, kritisierten, kritisiert, lobte, lobten, würdigte, bezeichnete, bezeichneten, bezeichnet, nannte, nannten, nennt, sprach von, sprachen von, beschrieb, beschrieben, skandierten, rief, riefen, empfahl, empfahlen, geht davon aus, gehen davon aus, ging davon aus, hofft, hofften, glaubt, glauben",
      role: "say",
      speaker: "either",
      content: ["opener", "reportive"],
      examples: [
        {
          text: "Die Ministerin sagte am Mittwoch, dass die Gespräche bis Mai dauern.",
          quotes: ["dass die Gespräche bis Mai dauern"],
          speaker: "Die Ministerin",
          kind: "indirect",
        },
        {
          text: "Der Botschafter erklärte, man werde nicht nachgeben.",
          quotes: ["man werde nicht nachgeben"],
          speaker: "Der Botschafter",
          kind: "indirect",
        },
        {
          text: "Am Montag betonte der Kanzler, dass die Frist gilt.",
          quotes: ["dass die Frist gilt"],
          speaker: "der Kanzler",
          kind: "indirect",
        },
        {
          text: "„Wir geben nicht nach“, sagte die Sprecherin der Regierung.",
          quotes: ["Wir geben nicht nach"],
          speaker: "die Sprecherin der Regierung",
          kind: "direct",
        },
        {
          text: "Der Botschafter erklärte, man werde nicht nachgeben. Die Frist sei abgelaufen.",
          quotes: ["man werde nicht nachgeben", "Die Frist sei abgelaufen"],
          speaker: "Der Botschafter",
        },
        { text: "Die Ministerin erklärte den Vertrag, der im Mai endet.", quotes: [] },
        {
          text: "Die Fähre ist gesunken. Das bestätigte ein Sprecher des Hafens.",
          quotes: ["Die Fähre ist gesunken"],
          speaker: "ein Sprecher des Hafens",
          kind: "indirect",
        },
        {
          text: "Wie die Hafenpolizei mitteilte, sank die Fähre am Morgen.",
          quotes: ["sank die Fähre am Morgen"],
          speaker: "die Hafenpolizei",
        },
        { text: "Wie die Hafenpolizei arbeitet, weiß am Kai keiner.", quotes: [] },
        { text: "Die Fähre ist gesunken. Das kostet den Hafen Geld.", quotes: [] },
        { text: "Der Bote teilte den Kuchen, den die Ministerin mochte.", quotes: [] },
      ],
    },
    {
      id: "assure",
      cue: "beteuert, beteuerte, beteuerten",
      role: "say",
      speaker: "either",
      content: ["opener", "reportive", "finite"],
      examples: [
        {
          text: "Der Hafenmeister beteuert, die Kräne arbeiten wieder.",
          quotes: ["die Kräne arbeiten wieder"],
          speaker: "Der Hafenmeister",
          kind: "indirect",
        },
        { text: "Der Hafenmeister beteuerte seine Unschuld.", quotes: [] },
      ],
    },
    {
      id: "hearsay",
      cue: "heißt es, hieß es, es heißt, es hieß",
      role: "say",
      speaker: "none",
      content: ["opener", "reportive"],
      examples: [
        {
          text: "Es hieß, die Fähre sei gesunken.",
          quotes: ["die Fähre sei gesunken"],
          speaker: null,
          kind: "indirect",
        },
        { text: "„Morgenstern“ heißt das Schiff der Hafenpolizei.", quotes: [] },
      ],
    },
    {
      id: "describe",
      cue: "begrüßte, begrüßten, begrüßt, lehnte, lehnten, warf, warfen, wirft, verurteilte, verurteilten, verteidigte, rügte, rügten, monierte, beklagte, beklagten, bemängelte, bemängelten, bedauerte, mahnte, mahnten, reagierte, hielt, hält, sieht, sah, verwies, verweist, wandte, spricht, appellierte, plädierte, befand, verspricht, droht, tritt, führt, führte, bekannte, gestand, beschuldigte, bat, prangerte, prangerten, feierte, feierten, zeichnete, beschimpfte, verglich, vergleicht, wertete, werteten, wertet, drängte, pocht, pochte, erhofft, wünschte, bewertete, charakterisierte, porträtierte, titulierte, tadelte, verspottete",
      role: "say",
      speaker: "either",
      content: [],
      examples: [
        {
          text: "Der Kanzler verurteilte das Angebot als „Rückschritt“.",
          quotes: ["das Angebot als „Rückschritt“"],
          speaker: "Der Kanzler",
          kind: "mixed",
        },
        { text: "Der Kanzler lehnte das Angebot im Einzelnen ab.", quotes: [] },
      ],
    },
    {
      id: "according-to",
      cue: "laut, gemäß, nach +angaben, nach +angabe, nach +einschätzung, nach +einschätzungen, nach +ansicht, nach +meinung, nach +auffassung, nach +informationen, nach +auskunft, nach +darstellung, nach +darstellungen, nach +berichten, nach +aussage, nach +aussagen, nach +worten, nach +mitteilung, nach +bekunden, nach +schätzungen, nach +berechnungen, nach +erkenntnissen, nach +_ angaben, nach +_ angabe, nach +_ einschätzung, nach +_ einschätzungen, nach +_ ansicht, nach +_ meinung, nach +_ auffassung, nach +_ informationen, nach +_ auskunft, nach +_ darstellung, nach +_ darstellungen, nach +_ berichten, nach +_ aussage, nach +_ aussagen, nach +_ worten, nach +_ mitteilung, nach +_ bekunden, nach +_ schätzungen, nach +_ berechnungen, nach +_ erkenntnissen, nach den +worten, nach +einem bericht, nach +diesem bericht, nach +dem bericht, nach +medienberichten, nach +presseberichten, nach +zeitungsberichten, nach +agenturberichten, nach +augenzeugenberichten, nach +medienangaben, nach +polizeiangaben, nach +behördenangaben, nach +armeeangaben, nach +militärangaben, nach +regierungsangaben, nach +firmenangaben, nach +unternehmensangaben, nach +agenturangaben, nach +krankenhausangaben",
      role: "source",
      speaker: "after",
      content: ["bare"],
      examples: [
        {
          text: "Laut einem Sprecher der Marine kehrten zwei Schiffe um.",
          quotes: ["kehrten zwei Schiffe um"],
          speaker: "einem Sprecher der Marine",
          kind: "indirect",
        },
        {
          text: "Zwei Schiffe sind nach Angaben der Marine im Sturm umgekehrt.",
          quotes: ["Zwei Schiffe sind", "im Sturm umgekehrt"],
          speaker: "Angaben der Marine",
        },
      ],
    },
    {
      id: "so",
      cue: "so",
      role: "source",
      speaker: "after",
      content: [],
      examples: [
        {
          text: "Die Frist sei abgelaufen, so der Botschafter.",
          quotes: ["Die Frist sei abgelaufen"],
          speaker: "der Botschafter",
          kind: "indirect",
        },
        { text: "So endete der Tag.", quotes: [] },
      ],
    },
    {
      id: "zufolge",
      cue: "zufolge",
      role: "source",
      speaker: "before",
      content: ["bare"],
      examples: [
        {
          text: "Dem Bericht der Marine zufolge kehrten zwei Schiffe um.",
          quotes: ["kehrten zwei Schiffe um"],
          speaker: "Dem Bericht der Marine",
          kind: "indirect",
        },
      ],
    },
  ],
  reportives:
    "sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, gebe, gehe, komme, stehe, wisse, liege, lasse, halte, bleibe, sehe, finde, führe, bringe, brauche, handele, handle, mache, nehme, tue, trage, bestehe, gelte, bedeute, zeige, rate, funktioniere, laufe, beginne, erwarte, sorge, fehle, setze, stelle, spreche, betreffe, gehöre, fordere, bekomme, erhalte, verstehe, versuche, sage, diene, helfe, glaube, hoffe, beschränke, drohe, ändere, wisse",
  laterReportives:
    "hätten, wären, würden, könnten, müssten, hätte, wäre, würde, gäbe, gäbe, stünden, kämen, läge, gingen",
  openers: "dass, daß, ob, warum, wie, weshalb, wann, wer, was, welche",
  determiners:
    "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, sein, seine, seinen, seinem, seiner, ihr, ihre, ihren, ihrem, ihrer, unser, unsere, mein, meine, kein, keine, viele, mehrere, einige, zwei, drei, beide, alle, jeder, jede, andere",
  indefinites:
    "ein, eine, einen, einem, einer, eines, viele, mehrere, einige, zwei, drei, alle, jeder, andere, kein, keine",
  pronouns: "er, sie, es, ich, wir, man, dieser, diese, einige, viele, beide, andere, alle",
  relatives: "welcher, welche, welches, deren, dessen",
  prepositions:
    "in, im, am, an, auf, bei, beim, mit, nach, vor, von, vom, zu, zum, zur, aus, über, unter, für, gegen, durch, ohne, um, während, wegen, seit, bis, zwischen, hinter, neben, trotz, laut, gegenüber, angesichts, ins, ans, aufs",
  linking: "von, vom, für, aus, der, des, eines, einer, seines, seiner, ihres, ihrer, unserer, deren",
  between:
    "hat, habe, haben, hatte, hatten, wird, werde, wurde, wurden, ist, sei, auch, später, dann, zuvor, bereits, erneut, jedoch, aber, noch, nur, wieder, zudem, außerdem, dabei, daraufhin, anschließend, ferner, weiter, selbst, dazu, hierzu, sich, ihm, ihr, ihnen, uns, mir, schließlich, unterdessen, inzwischen, allerdings, öffentlich, mehrfach, offenbar, hingegen, dagegen, am, dort, hier, damals, kürzlich, so",
  negations: "nicht, nie, niemals, kein, keine, keinen",
  degrees:
    "alle, allen, aller, einige, einigen, manche, viele, vielen, die meisten, wenige, jeder, jede, kein, keine, nur, vollständig, vollständige, vollständigen, teilweise, völlig, gänzlich, weitgehend, fast, sehr, mehr, weniger, sofort, umgehend, muss, müssen, kann, können, soll, sollen, sollte, könnte",
  times:
    "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, heute, gestern, morgen, abend, vormittag, nachmittag, mittag, nacht, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember",
  finites:
    "ist, sind, war, waren, wird, werden, hat, haben, hatte, hatten, kann, können, konnte, muss, müssen, soll, sollen, will, wollen, darf, dürfen, sei, seien, habe, werde, könne, müsse, wurde, wurden, lag, liegt, gibt, steht",
  relays: "unter berufung auf, mit verweis auf, mit bezug auf",
  likenings: "wie",
  backward: "das, dies",
  infinitives: "zu",
  conjunctions: "und, aber, oder, sondern, denn, doch",
  subordinators:
    "weil, wenn, als, nachdem, bevor, obwohl, während, da, damit, falls, indem, sobald, sodass, bis, seitdem, was",
  channels: {
    Twitter: "twitter, tweet, twitterte, tweets",
    letter: "brief, briefes, schreiben",
    statement: "erklärung, mitteilung, stellungnahme, kommuniqué, statement",
    "press conference": "pressekonferenz, journalisten, reportern",
    interview: "interview, gespräch",
    speech: "rede, ansprache, regierungserklärung",
    report: "bericht",
    Facebook: "facebook",
    Telegram: "telegram",
  },
  documents:
    "erklärung, mitteilung, stellungnahme, kommuniqué, brief, schreiben, bericht, dokument, studie, papier, pressemitteilung, resolution, urteil, leitlinien, richtlinien",
  audiences: "journalisten, reportern, abgeordneten",
} satisfies QuoteRules;
