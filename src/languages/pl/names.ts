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
    head: "prezydent, prezydenta, prezydentowi, prezydentem, prezydencie, przywódca, przywódcę, przywódcą, przywódczyni, przywódczynię, przywódczynią, lider, lidera, liderowi, liderem, liderze, liderka, liderki, liderce, liderkę, liderką, król, króla, królowi, królem, królowa, królowej, królową, cesarz, cesarza, cesarzowi, cesarzem, cesarzu, papież, papieża, papieżowi, papieżem, sekretarz generalny, sekretarza generalnego, sekretarzem generalnym, sekretarzowi generalnemu, przewodniczący, przewodniczącego, przewodniczącemu, przewodniczącym, przewodnicząca, przewodniczącej, przewodniczącą, głowa państwa, prezydent elekt, prezydenta elekta, prezydentem elektem, wiceprezydent, wiceprezydenta, wiceprezydentowi, wiceprezydentem, wiceprezydencie, najwyższy przywódca, najwyższego przywódcy, najwyższym przywódcą",
    premier:
      "premier, premiera, premierowi, premierem, premierze, szef rządu, szefa rządu, szefowi rządu, szefem rządu, szef _ rządu, szefa _ rządu, szefowi _ rządu, szefem _ rządu, szefowa rządu, szefowej rządu, szefową rządu, szefowa _ rządu, kanclerz, kanclerza, kanclerzowi, kanclerzem, prezes rady ministrów",
    "foreign-minister":
      "minister spraw zagranicznych, ministera spraw zagranicznych, ministerowi spraw zagranicznych, ministerem spraw zagranicznych, ministerze spraw zagranicznych, szef msz, szefa msz, szefowi msz, szefem msz, szef _ msz, szefa _ msz, szefowi _ msz, szefem _ msz, szefowa msz, szefowej msz, szefową msz, szefowa _ msz, szef dyplomacji, szefa dyplomacji, szefowi dyplomacji, szefem dyplomacji, szef _ dyplomacji, szefa _ dyplomacji, szefowi _ dyplomacji, szefem _ dyplomacji, szefowa dyplomacji, szefową dyplomacji, szefowa _ dyplomacji, szefowej dyplomacji, sekretarz stanu, sekretarza stanu, sekretarzowi stanu, sekretarzem stanu, sekretarzu stanu",
    "defence-minister":
      "minister obrony, ministera obrony, ministerowi obrony, ministerem obrony, ministerze obrony, minister obrony narodowej, ministera obrony narodowej, ministerowi obrony narodowej, ministerem obrony narodowej, ministerze obrony narodowej, szef mon, szefa mon, szefowi mon, szefem mon, szef pentagonu, szefa pentagonu, szefowi pentagonu, szefem pentagonu, sekretarz obrony, sekretarza obrony, sekretarzowi obrony, sekretarzem obrony, sekretarzu obrony",
    minister:
      "minister, ministera, ministerowi, ministerem, ministerze, wiceminister, wiceministera, wiceministerowi, wiceministerem, wiceministerze, wicepremier, wicepremiera, wicepremierowi, wicepremierem, wicepremierze, podsekretarz stanu, sekretarz generalny onz, sekretarza generalnego onz, sekretarzem generalnym onz, sekretarzowi generalnemu onz, komisarz, komisarza, komisarzowi, komisarzem, komisarzu, gubernator, gubernatora, gubernatorowi, gubernatorem, gubernatorze, burmistrz, burmistrza, burmistrzem, wojewoda, minister finansów, ministra finansów, ministrem finansów, minister spraw wewnętrznych, wiceministra, wiceministrowi, wiceministrem, wiceministrze, ministra, ministrowi, ministrem, ministrze",
    spokesperson:
      "rzecznik, rzecznika, rzecznikowi, rzecznikiem, rzeczniku, rzeczniczka, rzeczniczki, rzeczniczce, rzeczniczkę, rzeczniczką, rzecznik prasowy, rzecznika prasowego, rzecznikiem prasowym, rzeczniczka prasowa, rzeczniczki prasowej, rzeczniczką prasową",
    envoy:
      "wysłannik, wysłannika, wysłannikowi, wysłannikiem, wysłanniku, specjalny wysłannik, specjalnego wysłannika, specjalnym wysłannikiem, wysłanniczka, ambasador, ambasadora, ambasadorowi, ambasadorem, ambasadorze, ambasadorka, ambasadorki, ambasadorce, ambasadorkę, ambasadorką, przedstawiciel, przedstawiciela, przedstawicielowi, przedstawicielem, przedstawicielu, przedstawicielka, specjalny przedstawiciel, specjalnego przedstawiciela, specjalnym przedstawicielem, wysoki przedstawiciel, wysokiego przedstawiciela, główny negocjator, głównego negocjatora, głównym negocjatorem, negocjator, negocjatora, negocjatorowi, negocjatorem, negocjatorze, dyplomata, dyplomatę, dyplomatą, dyplomatka, konsul, konsula, konsulowi, konsulem, konsulu, mediator, mediatora, mediatorowi, mediatorem, mediatorze, delegat, delegata, delegatowi, delegatem, delegacie, konsul generalny, konsula generalnego, konsulem generalnym, mediatorka, mediatorki, mediatorką, negocjatorka, wysłanniczki, wysłanniczką",
    official:
      "urzędnik, urzędnika, urzędnikowi, urzędnikiem, urzędniku, urzędniczka, urzędniczki, urzędniczce, urzędniczkę, urzędniczką, doradca, doradcę, doradcą, doradczyni, dyrektor, dyrektora, dyrektorowi, dyrektorem, dyrektorze, dyrektorka, dyrektorki, dyrektorce, dyrektorkę, dyrektorką, szef, szefa, szefowi, szefem, szefowa, szefowej, szefową, wiceprzewodniczący, wiceprzewodniczącego, wiceprzewodniczącym, wiceszef, wiceszefa, wiceszefem, prezes, prezesa, prezesem, prezesowi, prezeska, gubernatorka, wicegubernator, wicegubernatora, wicegubernatorem, burmistrzyni, prezydent miasta, wojewody, wojewodą, wojewodzie, wojewodę, prefekt, prefekta, prefektem, pełnomocnik, pełnomocnika, pełnomocnikiem, pełnomocnikowi, pełnomocniczka, pełnomocniczki, akim, akima, starosta, starosty, starostą, wiceszefowa, wiceszefowej, wiceszefową, badaczem, komisarka",
    officer:
      "generał, generała, generałem, generałowi, gen, pułkownik, pułkownika, pułkownikowi, pułkownikiem, pułkowniku, płk, admirał, admirała, admirałem, adm, marszałek, dowódca, dowódcę, dowódcą, kapitan, kapitana, kapitanowi, kapitanem, major, majora, majorowi, majorem, majorze",
    legislator:
      "poseł, posła, posłem, posłowi, posłanka, posłanki, posłankę, posłanką, senator, senatora, senatorowi, senatorem, senatorze, senatorka, senatorki, senatorce, senatorkę, senatorką, kongresmen, kongresmena, kongresmenowi, kongresmenem, europoseł, europosła, europosłem, europosłanka, marszałek, marszałka, marszałkiem, marszałkowi, marszałek sejmu, marszałka sejmu, marszałek senatu, marszałka senatu, spiker, spikera, spikerowi, spikerem, spikerze, deputowany, deputowanego",
    adviser:
      "doradca ds bezpieczeństwa narodowego, doradca do spraw bezpieczeństwa narodowego, doradcę ds bezpieczeństwa narodowego, doradcą ds bezpieczeństwa narodowego, doradca prezydenta, doradcą prezydenta",
    expert:
      "analityk, analityka, analitykowi, analitykiem, analityku, analityczka, analityczki, analityczce, analityczkę, analityczką, ekspert, eksperta, ekspertowi, ekspertem, ekspercie, ekspertka, ekspertki, ekspertce, ekspertkę, ekspertką, profesor, profesora, profesorowi, profesorem, profesorze, prof, badacz, badacza, badaczka, politolog, politologa, politologowi, politologiem, politologu, dr, doktor, doktora, doktorowi, doktorem, doktorze, historyk, historyka, historykowi, historykiem, historyku, ekonomista, ekonomisty, ekonomistka",
    journalist:
      "dziennikarz, dziennikarza, dziennikarzowi, dziennikarzem, dziennikarzu, dziennikarka, dziennikarki, dziennikarce, dziennikarkę, dziennikarką, korespondent, korespondenta, korespondentowi, korespondentem, korespondencie, korespondentka, korespondentki, korespondentce, korespondentkę, korespondentką, reporter, reportera, reporterowi, reporterem, reporterze",
    other:
      "przywódcy, książę, księcia, księżna, lord, sędzia, sędziego, biznesmen, biznesmena, miliarder, kardynał, arcybiskup, biskup, towarzysz, towarzysza, pierwsza dama, pierwszej damy, pierwszą damą",
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
  complementEndings: ["a", "ego", "y", "i", "u", "ej", "ów", "ych"],
  verbEndings: ["ała", "iła", "yła", "ali", "ili", "yli", "ieli", "ały", "iły", "dza", "ąda", "pisa"],
  articles: "",
  headsLast: {},
  headsOfPlaces: "lotnisko, lotnisku, lotniska, ambasada, ambasady, baza, bazie, bazy, port, porcie",
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
  coordinators: "i, oraz, a",
  connectors: "ds, de, van, von, der, la, al, el, bin, ibn, im, as, asz, ad, ar, at, an, ben, aš",
  commonWords:
    "ja, on, ona, ono, oni, one, my, wy, pan, pani, ten, ta, to, te, ci, tamten, jego, jej, ich, nasz, wasz, mój, w, we, na, do, z, ze, za, od, po, przed, przez, pod, nad, przy, o, u, dla, bez, między, pomiędzy, podczas, według, zdaniem, po, i, a, ale, lecz, oraz, lub, czy, że, gdy, kiedy, jeśli, jeżeli, choć, chociaż, jednak, jednakże, także, również, też, ponadto, poza, tymczasem, następnie, potem, później, wcześniej, dziś, dzisiaj, jutro, wczoraj, teraz, nie, tak, tu, tam, co, kto, jak, gdzie, dlaczego, który, która, które, poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę, styczeń, stycznia, luty, lutego, marzec, marca, kwiecień, kwietnia, maj, maja, czerwiec, czerwca, lipiec, lipca, sierpień, sierpnia, wrzesień, września, październik, października, listopad, listopada, grudzień, grudnia, wielu, wiele, niektórzy, wszyscy, wszystkie, każdy, inny, inni, drugi, pierwszy, trzeci, ostatni, następny, nowy, naczelni, przywódcy, obie, oba, obaj, strony, źródło, fot, foto, czytaj, więcej, zobacz, bóg, boże, narodowy, narodowa, państwowy, państwowa, wspólny, wspólna, centralny, centralna, główny, wyrazili, zgodzili, odbyli, podkreślił, podkreśliła, powiedział, powiedziała, dodał, dodała, zaznaczył, oświadczył, oświadczyła, poinformował, poinformowała, jest, są, ma, mają, miał, miała, mogą, mógł, mogła, musi, muszą, się, już, nigdy, był, była, było, były, będzie, może, można, trzeba, rozmowy, spotkanie, szczyt, partia, partii, prezydent, minister, premier, rząd, najwyższy, najwyższa, sejm, senat, konstytucja, unia, internet",
  locatives:
    "w, we, do, z, ze, od, pod, nad, na, przy, koło, obok, przez, po, stolica, stolicy, stolicą, miasto, mieście, opuścił, opuściła, odwiedził, odwiedziła",
  agentVerbs:
    "widzi*, zmieni*, rozważa*, przyj*, dąży*, stara, powiedzi*, oświadcz*, zapowiedzi*, ogłosi*, ogłasza*, zażąda*, żąda*, domaga*, chce, chciał*, zgodzi*, zgadza*, zobowiąza*, obieca*, obiecuje, odrzuci*, odrzuca*, odmówi*, odmawia, zaprzecz*, oskarż*, potępi*, potępia, ostrzeg*, grozi*, zagrozi*, apeluj*, zaapelow*, wezwa*, wzywa*, proponuj*, zapropon*, podpis*, nałoży*, wprowadzi*, zawiesi*, wznowi*, wstrzyma*, testuj*, przetestow*, przeprowadzi*, wystrzeli*, uważa*, twierdzi*, liczy, oczekuj*, potwierdzi*, poinformow*, informuj*, odpowiedzi*, odpowiada, reaguj*, zareagow*, zerwa*, uzna*, wysła*, wysyła*, popar*, popiera*, gotow*, deklaruj*, zadeklarow*",
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
    "kim, ri, pak, choe, choi, li, lee, moon, mun, chung, kang, han, hwang, jun, ro, roh, sin, song, an, ho, xi, wang, zhang, hu, wen, yang, zhao, liu, chen, nguyen, tran, pham, park, yi, jong, jeong, hwangbo, yoon, yun, suh, seo, paek, baek, jang, chang, jo, cho, ryu, yoo, yu, ryang, so, shin, ahn, kwon, hong, thae, heo, hur, oh, no, bae, nam, sim, shim, ha, kwak, sung, cha, joo, ju, koo, ku, min, jin, ji, eom, chae, won, bang, kong, ham, byun, choo, sok, seok, pyo, pyon, myong, maeng, lim, rim, kye, kil, hyon, hyun, jon, jeon, ko, lu, lü, lyu, geng, hua, qin, gao, lin, he, guo, luo, liang, zheng, xie, tang, feng, dong, xiao, cheng, cao, yuan, deng, xu, fu, shen, zeng, peng, su, jiang, cai, jia, ding, wei, xue, ye, yan, du, dai, xia, zhong, tian, ren, fan, fang, shi, yao, liao, zou, xiong, hao, bai, cui, mao, qiu, gu, hou, shao, meng, wan, duan, qian, tan, mu, sun, zhu, zhou, wu, huang, ouyang, sima, zhuge, le, bui, vo, vu, dang, ngo, duong, dinh, doan, trinh, luong, mai, dao, truong, lam, hoang, huynh, phan, phung, vuong, thai, ly, czang, czen, czho, czhoe, czong, dzang, hjon, rju, rjang, szin, czo, dzong, czu",
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
