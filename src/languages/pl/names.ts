import type { NameRules } from "../rules/names.ts";

export const names = {
  // Nouns and adjectives as they stand in names: Trumpa, Putinie, Zełenskiego, Dudzie, Koreańskiej, Stanów, Chinach.
  endings: [
    "a>",
    "owi>",
    "em>",
    "iem>",
    "ie>",
    "u>",
    "ze>",
    "zie>d",
    "zie>z",
    "cie>t",
    "le>ł",
    "le>l",
    "rze>r",
    "ce>ka",
    "ce>ek",
    "dze>ga",
    "iego>i",
    "ego>y",
    "iemu>i",
    "emu>y",
    "im>i",
    "ym>y",
    "im>",
    "ym>",
    "go>",
    "mu>",
    "'ego>",
    "'em>",
    "'a>",
    "'owi>",
    "'u>",
    "'ie>",
    "'m>",
    "y>a",
    "i>a",
    "ę>a",
    "ą>a",
    "o>a",
    "ie>a",
    "zie>da",
    "cie>ta",
    "rze>ra",
    "ki>ka",
    "gi>ga",
    "ej>a",
    "iej>a",
    "ą>",
    "im>ia",
    "ię>ia",
    "ią>ia",
    "ii>ia",
    "ji>ja",
    "ii>ja",
    "ich>ie",
    "ych>e",
    "ymi>e",
    "imi>ie",
    "iej>ia",
    "ów>y",
    "ów>i",
    "om>y",
    "ami>y",
    "ach>y",
    ">y",
    "iec>cy",
    "ier>ry",
    "ka>ek",
    "kiem>ek",
    "kowi>ek",
    "ku>ek",
    "ca>ec",
    "cem>ec",
    "cowi>ec",
    "cu>ec",
    "owie>ów",
    "owa>ów",
    "owem>ów",
    "owowi>ów",
    "niu>ń",
    "nia>ń",
    "niem>ń",
    "dniu>deń",
    "dnia>deń",
    "skiego>sko",
    "sku>sko",
    "skiem>sko",
    "o>e",
    "ie>o",
    "em>o",
    "u>o",
    "a>o",
    "wa>we",
    "wie>wo",
    "wem>wo",
    "iu>",
    "ia>",
    "i>",
    "y>",
  ],
  particles: [],
  titles: {
    head: "prezydent, prezydenta, prezydentem, prezydentowi, prezydencie, przywódca, przywódcę, przywódcą, przywódczyni, lider, lidera, liderem, liderowi, liderka, król, króla, królem, królowa, cesarz, papież, papieża, papieżem, sekretarz generalny, przewodniczący, przewodniczącego, przewodniczącym, przewodniczącemu, przewodnicząca, przewodniczącą, przewodniczącej, głowa państwa, prezydent elekt, wiceprezydent, wiceprezydenta, wiceprezydentem, najwyższy przywódca",
    premier:
      "premier, premiera, premierem, premierowi, premierze, szef rządu, szefowa rządu, szefem rządu, szefa rządu, kanclerz, kanclerza, kanclerzem, prezes rady ministrów",
    "foreign-minister":
      "minister spraw zagranicznych, ministra spraw zagranicznych, ministrem spraw zagranicznych, ministrowi spraw zagranicznych, szef msz, szefa msz, szefem msz, szefowi msz, szefowa msz, szefową msz, szef dyplomacji, szefa dyplomacji, szefem dyplomacji, szefowa dyplomacji, sekretarz stanu, sekretarza stanu, sekretarzem stanu, sekretarzowi stanu",
    "defence-minister":
      "minister obrony, ministra obrony, ministrem obrony, szef mon, szefa mon, szefem mon, szef pentagonu, szefa pentagonu, szefem pentagonu, sekretarz obrony, minister obrony narodowej, ministra obrony narodowej, ministrem obrony narodowej",
    minister:
      "minister, ministra, ministrem, ministrowi, wiceminister, wiceministra, wiceministrem, wicepremier, wicepremiera, wicepremierem, podsekretarz stanu, sekretarz generalny onz, sekretarza generalnego onz, sekretarzem generalnym onz, komisarz, gubernator, gubernatora, gubernatorem, burmistrz, marszałek sejmu, marszałek senatu, wojewoda",
    spokesperson:
      "rzecznik, rzecznika, rzecznikiem, rzecznikowi, rzeczniczka, rzeczniczki, rzeczniczkę, rzeczniczką, rzeczniczce, rzecznik prasowy, rzecznika prasowego, rzeczniczka prasowa",
    envoy:
      "wysłannik, wysłannika, wysłannikiem, specjalny wysłannik, specjalnego wysłannika, specjalnym wysłannikiem, ambasador, ambasadora, ambasadorem, ambasadorowi, przedstawiciel, przedstawiciela, przedstawicielem, specjalny przedstawiciel, negocjator, negocjatora, negocjatorem, główny negocjator, dyplomata, dyplomaty, dyplomatą, dyplomatka, konsul, mediator",
    official:
      "urzędnik, urzędnika, urzędniczka, doradca, doradcy, doradcą, dyrektor, dyrektora, dyrektorem, szef, szefa, szefem, szefowi, szefowa, szefową, wiceprzewodniczący, wiceprzewodniczącego, wiceszef, prezes, prezesa, prezesem, prezeska",
    officer:
      "generał, generała, generałem, gen, pułkownik, pułkownika, płk, admirał, adm, marszałek, dowódca, dowódcy, dowódcą, kapitan, major",
    legislator:
      "poseł, posła, posłem, posłanka, posłanki, senator, senatora, senatorem, kongresmen, kongresmena, europoseł, europosłanka, marszałek, marszałka, spiker, deputowany",
    adviser: "doradca ds bezpieczeństwa narodowego, doradca prezydenta, doradca do spraw bezpieczeństwa narodowego",
    expert:
      "analityk, analityka, ekspert, eksperta, ekspertka, profesor, profesora, prof, badacz, politolog, dr, doktor, historyk, ekonomista",
    journalist: "dziennikarz, dziennikarza, dziennikarka, korespondent, korespondentka, reporter",
    other:
      "przywódcy, książę, księcia, księżna, lord, sędzia, sędziego, biznesmen, miliarder, kardynał, arcybiskup, biskup, towarzysz, towarzysza, pierwsza dama, były prezydent, była premier",
    courtesy: "pan, pana, panem, panu, pani, panią",
  },
  titleGender: {
    male: "prezydenta, prezydentem, przywódca, król, papież, rzecznik, rzecznika, poseł, pan, pana, panu, szef, szefa, szefem, premiera, premierem, ministra, ministrem",
    female:
      "rzeczniczka, rzeczniczki, rzeczniczkę, posłanka, pani, panią, szefowa, szefową, przewodnicząca, przewodniczącą, królowa, przywódczyni, liderka, ambasadorka, ekspertka, dziennikarka, dyplomatka",
  },
  titleAfter: false,
  titleModifiers:
    "były, byłego, byłym, byłemu, była, byłej, byłą, obecny, obecnego, nowy, nowego, nowym, najwyższy, najwyższego, główny, głównego, specjalny, specjalnego, zastępca, zastępcy, wice, amerykański, amerykańskiego, amerykańskim, amerykańska, rosyjski, rosyjskiego, rosyjskim, rosyjska, północnokoreański, północnokoreańskiego, północnokoreańskim, południowokoreański, południowokoreańskiego, południowokoreańskim, chiński, chińskiego, chińskim, japoński, japońskiego, ukraiński, ukraińskiego, ukraińskim, niemiecki, niemieckiego, niemiecka, francuski, francuskiego, francuskim, brytyjski, brytyjskiego, brytyjska, irański, irańskiego, turecki, tureckiego, izraelski, izraelskiego, polski, polskiego, polska",
  titleLinks: "",
  articles: "",
  headsLast: {},
  headsFirst: {
    facility:
      "hotel, hotelu, hotelem, pałac, pałacu, pałacem, lotnisko, lotnisku, lotniska, poligon, poligonu, ośrodek, elektrownia, elektrowni, baza, bazie, bazy, ambasada, ambasady, zamek, zamku, stadion, stadionie, port, porcie, kosmodrom, kosmodromu",
    organisation:
      "ministerstwo, ministerstwa, ministerstwu, ministerstwem, uniwersytet, uniwersytetu, uniwersytecie, instytut, instytutu, instytucie, partia, partii, partię, partią, komitet, komitetu, komitecie, komisja, komisji, komisję, komisją, rada, rady, radę, radą, radzie, organizacja, organizacji, stowarzyszenie, fundacja, fundacji, bank, banku, bankiem, agencja, agencji, akademia, akademii, unia, unii, unię, liga, ligi, sąd, sądu, trybunał, trybunału, zgromadzenie, zgromadzenia, centrum, biuro, biura, urząd, urzędu, departament, departamentu, departamencie, sojusz, sojuszu",
    place:
      "wyspa, wyspy, morze, morza, morzu, zatoka, zatoki, cieśnina, cieśniny, jezioro, jeziora, półwysep, półwyspu, półwyspie, prowincja, prowincji, obwód, obwodu, rzeka, rzeki, góra, góry",
    document:
      "deklaracja, deklaracji, deklarację, traktat, traktatu, traktacie, konwencja, konwencji, konwencję, protokół, protokołu, porozumienie, porozumienia, porozumieniu, karta, karty, układ, układu, układzie, memorandum, pakt, paktu",
  },
  connectors: "ds, de, van, von, der, la, al, el, bin, ibn, im",
  commonWords:
    "ja, on, ona, ono, oni, one, my, wy, pan, pani, ten, ta, to, te, ci, tamten, jego, jej, ich, nasz, wasz, mój, w, we, na, do, z, ze, za, od, po, przed, przez, pod, nad, przy, o, u, dla, bez, między, pomiędzy, podczas, według, zdaniem, po, i, a, ale, lecz, oraz, lub, czy, że, gdy, kiedy, jeśli, jeżeli, choć, chociaż, jednak, jednakże, także, również, też, ponadto, poza, tymczasem, następnie, potem, później, wcześniej, dziś, dzisiaj, jutro, wczoraj, teraz, nie, tak, tu, tam, co, kto, jak, gdzie, dlaczego, który, która, które, poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę, styczeń, stycznia, luty, lutego, marzec, marca, kwiecień, kwietnia, maj, maja, czerwiec, czerwca, lipiec, lipca, sierpień, sierpnia, wrzesień, września, październik, października, listopad, listopada, grudzień, grudnia, wielu, wiele, niektórzy, wszyscy, wszystkie, każdy, inny, inni, drugi, pierwszy, trzeci, ostatni, następny, nowy, naczelni, przywódcy, obie, oba, obaj, strony, źródło, fot, foto, czytaj, więcej, zobacz, bóg, boże, narodowy, narodowa, państwowy, państwowa, wspólny, wspólna, centralny, centralna, główny, wyrazili, zgodzili, odbyli, podkreślił, podkreśliła, powiedział, powiedziała, dodał, dodała, zaznaczył, oświadczył, oświadczyła, poinformował, poinformowała, jest, są, ma, mają, miał, miała, mogą, mógł, mogła, musi, muszą, się, już, nigdy, był, była, było, były, będzie, może, można, trzeba, rozmowy, spotkanie, szczyt, partia, partii, prezydent, minister, premier, rząd, najwyższy, najwyższa, sejm, senat, konstytucja, unia, internet",
  locatives:
    "w, we, do, z, ze, od, pod, nad, na, przy, koło, obok, przez, po, stolica, stolicy, stolicą, miasto, mieście, opuścił, opuściła, odwiedził, odwiedziła",
  agentVerbs:
    "powiedzi*, oświadcz*, zapowiedzi*, ogłosi*, ogłasza*, zażąda*, żąda*, domaga*, chce, chciał*, zgodzi*, zgadza*, zobowiąza*, obieca*, obiecuje, odrzuci*, odrzuca*, odmówi*, odmawia, zaprzecz*, oskarż*, potępi*, potępia, ostrzeg*, grozi*, zagrozi*, apeluj*, zaapelow*, wezwa*, wzywa*, proponuj*, zapropon*, podpis*, nałoży*, wprowadzi*, zawiesi*, wznowi*, wstrzyma*, testuj*, przetestow*, przeprowadzi*, wystrzeli*, uważa*, twierdzi*, liczy, oczekuj*, potwierdzi*, poinformow*, informuj*, odpowiedzi*, odpowiada, reaguj*, zareagow*, zerwa*, uzna*, wysła*, wysyła*, popar*, popiera*, gotow*, deklaruj*, zadeklarow*",
  agentNouns:
    "zobowiązani*, obietnic*, deklaracj*, żądani*, propozycj*, odmow*, stanowisk*, reakcj*, odpowiedź, odpowiedzi, decyzj*, groźb*, polityk*, władz*",
  agentMarkers: "między, pomiędzy, przez, przeciw, przeciwko, wobec",
  pronouns: {
    he: "on, jego, jemu, mu, go, nim, niego, niemu",
    she: "ona, jej, nią, niej",
    they: "oni, one, ich, im, nich, nimi",
    it: "ono",
  },
  objectPronouns: "jego, jemu, mu, go, nim, niego, niemu, jej, nią, niej, ich, im, nich, nimi",
  givenNames: {
    male: "adam, adrian, aleksander, aleksandr, aleksiej, alfred, andrzej, andriej, antoni, arkadiusz, artur, bartosz, bogdan, bogusław, borys, bronisław, cezary, czesław, damian, daniel, dariusz, dawid, dmitrij, dmytro, dominik, donald, edward, emil, eugeniusz, filip, franciszek, grzegorz, henryk, hubert, igor, ireneusz, iwan, jacek, jakub, jan, janusz, jarosław, jerzy, józef, julian, kamil, karol, kazimierz, konrad, krzysztof, lech, leon, leonid, leszek, łukasz, maciej, marcin, marek, mariusz, mateusz, michaił, michał, mieczysław, mikołaj, mirosław, nikołaj, oleg, ołeh, oskar, patryk, paweł, piotr, przemysław, radosław, rafał, robert, roman, ryszard, sebastian, siergiej, sławomir, stanisław, stefan, szymon, tadeusz, tomasz, wacław, waldemar, wiesław, wiktor, witold, władimir, wołodymyr, włodzimierz, wojciech, zbigniew, zygmunt, mike, michael, john, joe, george, boris, emmanuel, olaf, angus, james, william, jens, mark, marco, antony, barack, recep, viktor, petro, steve, stephen, peter, paul, thomas, david",
    female:
      "agata, agnieszka, aleksandra, alicja, andżelika, anna, barbara, beata, bożena, danuta, dorota, elżbieta, ewa, gabriela, grażyna, halina, hanna, helena, irena, iwona, jadwiga, joanna, jolanta, julia, justyna, karolina, katarzyna, krystyna, magdalena, małgorzata, maria, marta, monika, natalia, olga, patrycja, paulina, renata, swietłana, sylwia, teresa, urszula, wanda, weronika, wiktoria, zofia, angela, hillary, heather, ursula, kamala, nancy, jen, karine, condoleezza, theresa, annalena, kaja",
  },
  spelling:
    "szcz>shch, sz>sh, cz>ch, ch>kh, rz>zh, ż>zh, ź>z, ś>s, ć>c, ń>n, w>v, j>y, ie>e, ł>l, ó>u, dż>j, dzi>ji, c>ts",
  nicknames: "aleksander>aleksandr, ołeksandr>aleksandr, wołodymyr>vladimir, włodzimierz>vladimir",
  familyFirst:
    "kim, ri, pak, choe, choi, li, lee, moon, mun, chung, kang, han, hwang, jun, ro, roh, sin, song, an, ho, xi, wang, zhang, hu, wen, yang, zhao, liu, chen, nguyen, tran, pham",
  examples: [
    {
      text: "Minister spraw zagranicznych Norwegii Ingrid Solheim rozmawiała w Oslo z Janem Wilczkowskim, ambasadorem Polski.",
      names: [
        "country: Norwegii",
        "person: Ingrid Solheim",
        "place: Oslo",
        "person: Janem Wilczkowskim",
        "country: Polski",
      ],
    },
    { text: "Następnie w Poniedziałek Wielkanocny było spokojnie. Rozmowy trwały.", names: [] },
    {
      text: "Do Hotelu Bristol przyjechał prezydent Kowalenko.",
      names: ["facility: Hotelu Bristol", "person: Kowalenko"],
    },
  ],
} satisfies NameRules;
