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
      cue: "przyznawał*, wytknął, wytknęła, skwitował*, ripostował*, zripostował*, oznajmił*, oznajmia, dopytywał*, dociekał*, podsumował*, podsumowuje, nadmienił*, sprecyzował*, doprecyzował*, wtrącił*, rzucił*, żalił* się, ubolewał*, opowiadał*, opowiada, zrelacjonował*, zwrócił* się, wspomniał*, grzmiał*, apelował*, przestrzegł*, przestrzega, przestrzegał*, uściślił*, dorzucił*, żartuje, pytali, odparli, ripostuje, kontruje, zaznaczali, dziwił* się, powiedział*, powiedzieli, powie, mówi, mówią, mówił*, mówili, oświadczył*, oświadczyli, oświadcza, oświadczają, dodał*, dodali, dodaje, dodają, podkreślił*, podkreślili, podkreśla, podkreślają, podkreślał*, zaznaczył*, zaznaczyli, zaznacza, stwierdził*, stwierdzili, stwierdza, stwierdzono, poinformował*, poinformowali, poinformowano, informuje, informują, informował*, zapewnił*, zapewnili, zapewnia, zapewniają, zapewniał*, wyjaśnił*, wyjaśnia, wyjaśniał*, tłumaczył*, tłumaczy, przyznał*, przyznali, przyznaje, ocenił*, ocenili, ocenia, oceniał*, uznał*, uznali, zauważył*, zauważyli, zauważa, ostrzegł*, ostrzega, ostrzegają, ostrzegał*, zapowiedział*, zapowiedzieli, zapowiada, zapowiadają, ogłosił*, ogłosili, ogłasza, ogłoszono, napisał*, napisali, pisze, piszą, pisał*, napisano, twierdzi, twierdzą, twierdził*, twierdzili, utrzymuje, utrzymywał*, podał*, podali, podaje, podają, podano, przekazał*, przekazali, przekazuje, przekazano, relacjonował*, relacjonuje, donosi, donoszą, donosił*, doniósł, doniosła, doniosło, donieśli, doniosły, zadeklarował*, zadeklarowali, deklaruje, obiecał*, obiecali, obiecuje, zaproponował*, odpowiedział*, odpowiedzieli, odpowiada, odparł*, odpowiadał*, zapytał*, zapytali, pytał*, pyta, komentował*, komentuje, skomentował*, argumentował*, argumentuje, przekonywał*, przekonuje, wskazał*, wskazali, wskazuje, wskazują, przypomniał*, przypomnieli, przypomina, potwierdził*, potwierdzili, potwierdza, potwierdzono, zaprzeczył*, zaprzeczyli, zaprzecza, ujawnił*, ujawnili, ujawniono, drwił*, żartował*, ironizował*, kontynuował*, powtórzył*, powtórzyli, powtarza, uważa, uważają, wyznał*, wspominał*, wspomina, zwrócił* uwagę, zwraca uwagę, zwrócili uwagę, wyraził* nadzieję, wyrazili nadzieję, wyraziły nadzieję, wyraża nadzieję, wyraził* przekonanie, wyrazili przekonanie, wyraziły przekonanie, wyraził* zadowolenie, wyrazili zadowolenie, tweetował*, czytamy, donosiła",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "Minister powiedział w środę, że rozmowy potrwają do maja.",
          quotes: ["że rozmowy potrwają do maja"],
          speaker: "Minister",
          kind: "indirect",
        },
        {
          text: "„Nie ustąpimy ani o krok” – powiedziała rzeczniczka rządu.",
          quotes: ["Nie ustąpimy ani o krok"],
          speaker: "rzeczniczka rządu",
          kind: "direct",
        },
        {
          text: "– Nie ustąpimy – dodał ambasador. – To sprawa honoru.",
          quotes: ["Nie ustąpimy", "To sprawa honoru."],
          speaker: "ambasador",
          kind: "direct",
        },
        { text: "Minister dodał wodę do wina.", quotes: [] },
        { text: "– mleko – masło – chleb", quotes: [] },
      ],
    },
    {
      id: "appeal",
      cue: "zaapelował*, zaapelowali, apeluje, apelują, wezwał*, wezwali, wzywa, wzywają, zażądał*, zażądali, żąda, domaga się, domagał* się, poprosił*, poprosili, prosi, zachęcał*, zalecił*, zaleca",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "Prezydent zaapelował, aby strony wróciły do stołu.",
          quotes: ["aby strony wróciły do stołu"],
          speaker: "Prezydent",
          kind: "indirect",
        },
        { text: "Prezydent wezwał ambasadora.", quotes: [] },
      ],
    },
    {
      id: "describe",
      cue: "nazwał*, nazwali, nazywa, określił*, określili, określa, opisał*, opisali, opisuje, skrytykował*, krytykuje, pochwalił*, potępił*, potępili, potępia, mówił* o, mówi o, wspomniał* o",
      role: "say",
      speaker: "either",
      content: [],
      examples: [
        {
          text: "Kanclerz nazwał propozycję „krokiem wstecz”.",
          quotes: ["propozycję „krokiem wstecz”"],
          speaker: "Kanclerz",
          kind: "mixed",
        },
        { text: "Kanclerz opisał propozycję w szczegółach.", quotes: [] },
      ],
    },
    {
      id: "adding",
      cue: "dodając, mówiąc, podkreślając, twierdząc, zaznaczając, zapewniając, tłumacząc, argumentując, informując, ostrzegając, przypominając, wyjaśniając, zapowiadając",
      role: "hang",
      speaker: "before",
      content: ["opener"],
      examples: [
        {
          text: "Kowalska odmówiła, dodając, że sprawa jest zamknięta.",
          quotes: ["że sprawa jest zamknięta"],
          speaker: "Kowalska",
          kind: "indirect",
        },
      ],
    },
    {
      id: "according-to",
      cue: "według, wg, zdaniem, w ocenie, w opinii, jak podał*, jak podaje, jak podają, jak podano, jak poinformował*, jak poinformowano, jak informuje, jak informują, jak donosi, jak donoszą, jak doniosła, jak doniósł, jak pisze, jak piszą, jak napisał*, jak powiedział*, jak dodał*, jak przyznał*, jak zaznaczył*, jak podkreślił*, jak stwierdził*, jak twierdzi, jak twierdzą, jak wyjaśnił*, jak mówi, jak wynika z, jak ogłosił*, jak oświadczył*, jak relacjonuje, jak zauważył*",
      role: "source",
      speaker: "after",
      content: ["bare"],
      examples: [
        {
          text: "Według straży granicznej, dwa statki zawróciły.",
          quotes: ["dwa statki zawróciły"],
          speaker: "straży granicznej",
          kind: "indirect",
        },
        {
          text: "Dwa statki zawróciły, jak podała agencja prasowa.",
          quotes: ["Dwa statki zawróciły"],
          speaker: "agencja prasowa",
          kind: "indirect",
        },
      ],
    },
    {
      id: "announced",
      cue: "podano, poinformowano, oświadczono, ogłoszono, podkreślono, zaznaczono, dodano, stwierdzono, napisano, zapowiedziano, przekazano, zapewniono, wyjaśniono, czytamy",
      role: "say",
      speaker: "none",
      content: ["opener"],
      examples: [
        {
          text: "W komunikacie podkreślono, że strony wymieniły poglądy.",
          quotes: ["że strony wymieniły poglądy"],
          speaker: null,
        },
        { text: "Do listy dodano dwa nazwiska.", quotes: [] },
      ],
    },
  ],
  openers: "że, iż, czy, aby, by, żeby, ażeby, jakoby",
  determiners:
    "ten, ta, to, te, ci, tego, tej, tych, jego, jej, ich, nasz, nasza, nasze, swój, swoja, swoje, każdy, każda, jeden, jedna, dwa, dwie, dwaj, obaj, obie, wielu, kilku, niektórzy, inny, inni, pewien",
  indefinites: "jeden, jedna, dwa, dwie, dwaj, wielu, kilku, niektórzy, inny, inni, pewien, każdy",
  pronouns: "on, ona, ono, oni, one, ja, my, wy, ty, niektórzy, inni, obaj, wielu",
  relatives: "który, która, które, którzy, którego, której, którym, których, którą, którzy",
  prepositions:
    "w, we, z, ze, na, do, od, ode, po, przed, za, o, u, nad, pod, przy, dla, przez, bez, podczas, wobec, między, wśród, mimo, oprócz, poza, wraz, dzięki, wskutek, około, spośród, naprzeciw, koło, obok, według",
  linking: "ds, ds., do spraw, z, w",
  between:
    "za to, też, także, również, jednak, potem, później, wcześniej, następnie, już, tylko, ponownie, natomiast, zaś, jasno, wprost, kategorycznie, ostatnio, się, mu, jej, im, nam, mi, go, ich, został, została, zostało, zostali, jeszcze, wówczas, wtedy, ponadto, niedawno, oficjalnie, publicznie, dziennikarzom, reporterom, wyraźnie, stanowczo, krótko, zarazem, jednocześnie, tymczasem, z kolei",
  negations: "nie, nigdy, ani",
  degrees:
    "wszystkie, wszystkich, wszyscy, niektóre, niektórych, niektórzy, wiele, wielu, większość, kilka, każdy, żaden, tylko, w pełni, częściowo, całkowicie, całkowita, całkowitej, zupełnie, w dużej mierze, prawie, bardzo, najbardziej, mniej, bardziej, natychmiast, niezwłocznie, może, musi, powinien, powinna, powinny",
  times:
    "poniedziałek, wtorek, środę, czwartek, piątek, sobotę, niedzielę, dziś, dzisiaj, wczoraj, jutro, rano, wieczorem, przedpołudniem, teraz, obecnie",
  finites: "jest, są, był, była, było, byli, były, będzie, będą, może, mogą, musi, muszą, ma, mają, miał, miała, mieli",
  conjunctions: "i, a, oraz, ale, lecz, albo, lub, jednak, tymczasem, natomiast",
  subordinators: "gdy, kiedy, ponieważ, bo, chociaż, choć, jeśli, jeżeli, jak, zanim, gdyż, skoro, podczas gdy, a",
  channels: {
    Twitter: "twitterze, tweecie, tweeta, tweet, tweetował*, twitt*",
    letter: "liście, list, listu",
    statement: "oświadczeniu, oświadczenie, oświadczenia, komunikacie, komunikat, komunikatu",
    "press conference": "konferencji prasowej, briefingu, konferencja prasowa, dziennikarzom, reporterom",
    interview: "wywiadzie, rozmowie z",
    speech: "przemówieniu, wystąpieniu, orędziu",
    report: "raporcie, depeszy",
    Facebook: "facebooku",
    Telegram: "telegramie",
  },
  relays: "powołując się na, cytując, powołuje się na",
  notSources:
    "plan*, rozkład*, harmonogram*, prognoz*, zasad*, pogod*, sezon*, przepis*, zwyczaj*, umow*, kolejności, wzor*",
  works:
    "film*, powieś*, książ*, wystaw*, piosenk*, sztuk*, album*, serial*, program*, tygodnik*, dziennik*, statek, statku, klub*, artykuł*, hasł*, tytuł*, rozdział*, obraz*, akcj*, operacj*",
  documents:
    "oświadczenie, oświadczenia, oświadczeniu, komunikat, komunikatu, komunikacie, list, listu, liście, raport, raportu, deklaracja, deklaracji, dokument, dokumentu, nota, noty, apel, apelu",
  audiences: "dziennikarzom, reporterom, posłom",
} satisfies QuoteRules;
