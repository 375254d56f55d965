import { list } from "../rules/list.ts";
import type { NameRules } from "../rules/names.ts";

export const names = {
  // Nouns and adjectives as they stand in names: Putina, Scholzem, Zelenského, Merkelové, Moskvě, Polsku, Číny.
  endings: list(`
    eva>ev, ni>eň, ně>eň, ní>eň, ých>é, ým>é, ými>é, ích>í, u>, ovi>, em>, e>, i>, y>a, ě>a, u>a, ou>a, o>a, i>a, ovi>a, ám>a, ách>a, ami>a,
    e>ec, ce>ec, ci>ec, cem>ec, covi>ec, ka>ek, ku>ek, kem>ek, kovi>ek, la>el, lu>el, lem>el, lovi>el, ra>r, ého>ý,
    ému>ý, ým>ý, ém>ý, é>á, ou>á, ého>é, ému>é, ém>é, ho>, mu>, m>, ho>í, ího>í, ímu>í, ím>í, i>e, í>e, e>a, i>í,
    ii>ie, ií>ie, i>ie, í>ie, u>o, em>o, ě>o, a>o, ze>ha, ze>ga, ze>ka, ce>ka, dě>d, tě>t, ně>n, vě>v, pě>p, bě>b,
    mě>m, zi>h, ů>y, ům>y, y>y, ech>y, ích>y, ích>ky, ům>i, ů>i, i>k, ího>ý, ové>ová, ovou>ová, ské>ská, skou>ská,
    ého>i, ové>a, ska>sko, sku>sko, skem>sko, cku>cko, ckem>cko, cka>cko, ská>ský, ské>ský, ského>ský, skému>ský,
    ským>ský, ském>ský, skou>ský, ských>ský, skými>ský, ští>ský, cká>cký, cké>cký, ckého>cký, ckému>cký, ckým>cký,
    ckém>cký, ckou>cký, ckých>cký, čtí>cký, ům>a, e>i, em>i, ovy>ův, ova>ův, ovu>ův, etem>et, ina>ino, iny>ina,
    ině>ina, inou>ina, inu>ina
  `),
  particles: [],
  titles: {
    head: "prezident, prezidenta, prezidentu, prezidentovi, prezidentem, prezidentka, prezidentky, prezidentku, prezidentkou, prezidentce, lídr, lídra, lídru, lídrovi, lídrem, lídryně, vůdce, vůdci, vůdcem, vůdcovi, vůdkyně, král, krále, králi, králem, královna, královny, královně, královnu, královnou, císař, císaře, císaři, císařem, císařovi, emír, emíra, emíru, emírovi, emírem, sultán, sultána, sultánu, sultánovi, sultánem, hlava státu, hlavy státu, hlavě státu, hlavu státu, hlavou státu, generální tajemník, generálního tajemníka, generálnímu tajemníkovi, generálním tajemníkem, viceprezident, viceprezidenta, viceprezidentu, viceprezidentovi, viceprezidentem, viceprezidentka, viceprezidentky, viceprezidentku, viceprezidentkou, viceprezidentce, papež, papeže, papeži, papežem, nejvyšší vůdce, nejvyššího vůdce, nejvyššímu vůdci, nejvyšším vůdcem, nejvyšší duchovní vůdce, nejvyššího duchovního vůdce, nejvyšším duchovním vůdcem, zvolený prezident, zvoleného prezidenta, zvoleným prezidentem, nově zvolený prezident, nově zvoleného prezidenta",
    premier:
      "premiér, premiéra, premiéru, premiérovi, premiérem, premiérka, premiérky, premiérku, premiérkou, premiérce, kancléř, kancléře, kancléři, kancléřem, kancléřovi, kancléřka, kancléřky, kancléřku, kancléřkou, kancléřce, předseda vlády, předseda _ vlády, předsedy vlády, předsedy _ vlády, předsedovi vlády, předsedovi _ vlády, předsedu vlády, předsedu _ vlády, předsedou vlády, předsedou _ vlády, předsedkyně vlády, předsedkyně _ vlády, předsedkyni vlády, předsedkyni _ vlády, předsedkyní vlády, předsedkyní _ vlády, šéf vlády, šéf _ vlády, šéfa vlády, šéfa _ vlády, šéfu vlády, šéfu _ vlády, šéfovi vlády, šéfovi _ vlády, šéfem vlády, šéfem _ vlády, šéfka vlády, šéfka _ vlády, šéfky vlády, šéfky _ vlády, šéfku vlády, šéfku _ vlády, šéfkou vlády, šéfkou _ vlády, šéfce vlády, šéfce _ vlády, ministerský předseda, ministerského předsedy, ministerskému předsedovi, ministerského předsedu, ministerským předsedou, ministerská předsedkyně",
    "foreign-minister":
      "ministr zahraničí, ministr zahraničních věcí, ministra zahraničí, ministra zahraničních věcí, ministru zahraničí, ministru zahraničních věcí, ministrovi zahraničí, ministrovi zahraničních věcí, ministrem zahraničí, ministrem zahraničních věcí, ministryně zahraničí, ministryně zahraničních věcí, ministryni zahraničí, ministryni zahraničních věcí, ministryní zahraničí, ministryní zahraničních věcí, šéf diplomacie, šéf _ diplomacie, šéf unijní diplomacie, šéfa diplomacie, šéfa _ diplomacie, šéfa unijní diplomacie, šéfu diplomacie, šéfu _ diplomacie, šéfu unijní diplomacie, šéfovi diplomacie, šéfovi _ diplomacie, šéfovi unijní diplomacie, šéfem diplomacie, šéfem _ diplomacie, šéfem unijní diplomacie, šéfka diplomacie, šéfka _ diplomacie, šéfka unijní diplomacie, šéfky diplomacie, šéfky _ diplomacie, šéfky unijní diplomacie, šéfku diplomacie, šéfku _ diplomacie, šéfku unijní diplomacie, šéfkou diplomacie, šéfkou _ diplomacie, šéfkou unijní diplomacie, šéfce diplomacie, šéfce _ diplomacie, šéfce unijní diplomacie",
    "defence-minister":
      "ministr obrany, ministra obrany, ministru obrany, ministrovi obrany, ministrem obrany, ministryně obrany, ministryni obrany, ministryní obrany, šéf pentagonu, šéfa pentagonu, šéfem pentagonu",
    minister:
      "ministr, ministra, ministru, ministrovi, ministrem, ministryně, ministryni, ministryní, ministr vnitra, ministr financí, ministr spravedlnosti, ministr průmyslu, ministr energetiky, ministr hospodářství, ministra vnitra, ministra financí, ministra spravedlnosti, ministra průmyslu, ministra energetiky, ministra hospodářství, ministru vnitra, ministru financí, ministru spravedlnosti, ministru průmyslu, ministru energetiky, ministru hospodářství, ministrovi vnitra, ministrovi financí, ministrovi spravedlnosti, ministrovi průmyslu, ministrovi energetiky, ministrovi hospodářství, ministrem vnitra, ministrem financí, ministrem spravedlnosti, ministrem průmyslu, ministrem energetiky, ministrem hospodářství, ministryně vnitra, ministryně financí, ministryně spravedlnosti, ministryně průmyslu, ministryně energetiky, ministryně hospodářství, ministryni vnitra, ministryni financí, ministryni spravedlnosti, ministryni průmyslu, ministryni energetiky, ministryni hospodářství, ministryní vnitra, ministryní financí, ministryní spravedlnosti, ministryní průmyslu, ministryní energetiky, ministryní hospodářství, náměstek ministra, náměstek ministra zahraničí, náměstek ministra obrany, náměstek ministryně, náměstka ministra, náměstka ministra zahraničí, náměstka ministra obrany, náměstka ministryně, náměstkovi ministra, náměstkovi ministra zahraničí, náměstkovi ministra obrany, náměstkovi ministryně, náměstkem ministra, náměstkem ministra zahraničí, náměstkem ministra obrany, náměstkem ministryně, náměstkyně ministra, náměstkyně ministra zahraničí, náměstkyně ministra obrany, náměstkyně ministryně, náměstkyni ministra, náměstkyni ministra zahraničí, náměstkyni ministra obrany, náměstkyni ministryně, vicepremiér, vicepremiéra, vicepremiéru, vicepremiérovi, vicepremiérem, vicepremiérka, vicepremiérky, vicepremiérku, vicepremiérkou, vicepremiérce, místopředseda vlády, místopředsedy vlády, místopředsedou vlády, místopředsedkyně vlády, generální tajemník osn, generálního tajemníka osn, generálnímu tajemníkovi osn, generálním tajemníkem osn, generální tajemník nato, generálního tajemníka nato, generálním tajemníkem nato, guvernér, guvernéra, guvernéru, guvernérovi, guvernérem, guvernérka, guvernérky, guvernérku, guvernérkou, guvernérce, starosta, starosty, starostovi, starostu, starostou, starostka, primátor, primátora, primátorovi, primátorem, primátorka, hejtman, hejtmana, komisař, komisaře, komisaři, komisařem, komisařovi, eurokomisař, eurokomisařa, eurokomisařu, eurokomisařovi, eurokomisařem, komisařka, komisařky, komisařku, eurokomisařka, nejvyšší představitel, vysoký představitel, vysokého představitele, vysoká představitelka, náměstek, náměstka, náměstkovi, náměstkem, náměstkyně, náměstkyni, náměstkyní, státní tajemník, státní tajemnice, státního tajemníka",
    spokesperson:
      "mluvčí, mluvčího, mluvčímu, mluvčím, tiskový mluvčí, tiskového mluvčího, tiskovým mluvčím, tisková mluvčí, tiskový tajemník, tiskového tajemníka, tisková tajemnice",
    envoy:
      "vyslanec, vyslance, vyslanci, vyslancem, vyslancovi, vyslankyně, zvláštní vyslanec, zvláštního vyslance, zvláštním vyslancem, zvláštní zmocněnec, zvláštního zmocněnce, zvláštním zmocněncem, zmocněnec, zmocněnce, zmocněnci, zmocněncem, zmocněncovi, zmocněnkyně, velvyslanec, velvyslance, velvyslanci, velvyslancem, velvyslancovi, velvyslankyně, velvyslankyni, velvyslankyní, stálý zástupce, stálého zástupce, stálým zástupcem, zvláštní představitel, zvláštního představitele, stálá zástupkyně, vyjednavač, vyjednavača, vyjednavaču, vyjednavačovi, vyjednavačem, vyjednavače, vyjednavači, hlavní vyjednavač, hlavního vyjednavače, diplomat, diplomata, diplomatu, diplomatovi, diplomatem, diplomatka, diplomatky, diplomatku, diplomatkou, diplomatce, konzul, konzula, konzulu, konzulovi, konzulem, prostředník, prostředníka, delegát, delegáta, generální konzul, generálního konzula, vyjednavačka, vyjednavačky, vyjednavačku, vyjednavačkou, zprostředkovatel, zprostředkovatele, zprostředkovatelka",
    official:
      "představitel, představitele, představiteli, představitelem, představitelka, představitelky, představitelku, úředník, úředníka, úředníkovi, úředníkem, úřednice, činitel, činitele, činitelem, ředitel, ředitela, ředitelu, ředitelovi, ředitelem, ředitele, řediteli, ředitelka, ředitelky, ředitelku, šéf, šéfa, šéfu, šéfovi, šéfem, šéfka, šéfky, šéfku, šéfkou, šéfce, předseda, předsedy, předsedovi, předsedu, předsedou, předsedkyně, předsedkyni, předsedkyní, místopředseda, místopředsedy, místopředsedovi, místopředsedu, místopředsedou, místopředsedkyně, místopředsedkyni, místopředsedkyní, zástupce, zástupci, zástupkyně, náčelník, náčelníka, náčelníkem, vedoucí, vedoucího, hejtmanem, hejtmanovi, hejtmanka, hejtmanky, hejtmanku, hejtmankou, starostky, prefekt, prefekta, prefektem",
    officer:
      "generál, generála, generálu, generálovi, generálem, plukovník, plukovníka, plukovníku, plukovníkovi, plukovníkem, admirál, admirála, admirálu, admirálovi, admirálem, maršál, maršála, maršálu, maršálovi, maršálem, velitel, velitele, veliteli, velitelem, velitelovi, kapitán, kapitána, kapitánu, kapitánovi, kapitánem, major, majora, majoru, majorovi, majorem, vrchní velitel, vrchního velitele, vrchním velitelem, náčelník generálního štábu, náčelníka generálního štábu",
    legislator:
      "senátor, senátora, senátoru, senátorovi, senátorem, senátorka, senátorky, senátorku, senátorkou, senátorce, poslanec, poslance, poslanci, poslancem, poslancovi, poslankyně, poslankyni, kongresman, kongresmana, kongresmanu, kongresmanovi, kongresmanem, europoslanec, europoslance, europoslankyně, zákonodárce, předseda sněmovny, předsedy sněmovny, předsedkyně sněmovny, předseda senátu, předsedy senátu, předseda parlamentu, předsedkyně parlamentu",
    adviser:
      "poradce, poradci, poradcem, poradcovi, poradkyně, poradkyni, poradce pro národní bezpečnost, poradce prezidenta, poradkyně prezidenta, poradcem pro národní bezpečnost",
    expert:
      "expert, experta, expertu, expertovi, expertem, expertka, expertky, expertku, expertkou, expertce, analytik, analytika, analytikovi, analytikem, analytička, analytičky, profesor, profesora, profesorem, profesorka, politolog, politologa, politologem, politoložka, historik, historika, historička, ekonom, ekonoma, ekonomka, odborník, odborníka, odbornice, výzkumník, výzkumnice, vědec, vědce",
    journalist:
      "novinář, novináře, novináři, novinářem, novinářka, novinářky, novinářku, zpravodaj, zpravodaje, zpravodajka, reportér, reportéra, reportérka, redaktor, redaktora, redaktorka, korespondent, korespondentka",
    other:
      "princ, prince, princezna, princezny, lord, lorda, soudce, soudkyně, podnikatel, podnikatele, podnikatelka, miliardář, miliardáře, kardinál, kardinála, arcibiskup, arcibiskupa, biskup, soudruh, soudruha, první dáma, první dámy, první dámu, první dámou, aktivista, aktivisty, aktivistka",
    courtesy: "pan, pana, panu, panem, paní",
  },
  titleGender: {
    male: "král, princ, pan, pana, panu, panem, papež, prezidenta, prezidentem, premiéra, premiérem, ministra, ministrem, ministr, šéf, šéfa, šéfem, velvyslanec, poslanec, tiskový mluvčí",
    female:
      "královna, paní, ministryně, ministryni, ministryní, prezidentka, premiérka, premiérky, premiérku, kancléřka, kancléřky, kancléřku, poslankyně, velvyslankyně, šéfka, šéfky, předsedkyně, tisková mluvčí, senátorka, princezna, první dáma, poradkyně, náměstkyně, novinářka, expertka, analytička, ředitelka, zmocněnkyně, diplomatka, guvernérka",
  },
  titleAfter: false,
  titleModifiers:
    "bývalý, bývalého, bývalému, bývalým, bývalá, bývalé, bývalou, současný, současného, současným, nový, nového, novým, nová, nejvyšší, nejvyššího, nejvyšším, zvláštní, zvláštního, první, úřadující, dosluhující, zesnulý, hlavní, hlavního, náměstek, zástupce, český, českého, českým, česká, české, slovenský, slovenského, slovenská, americký, amerického, americkému, americkým, americká, ruský, ruského, ruskému, ruským, ruská, severokorejský, severokorejského, severokorejským, jihokorejský, jihokorejského, jihokorejským, čínský, čínského, čínským, japonský, japonského, japonským, ukrajinský, ukrajinského, ukrajinskému, ukrajinským, ukrajinská, německý, německého, německým, německá, francouzský, francouzského, francouzským, britský, britského, britským, britská, íránský, íránského, turecký, tureckého, tureckým, izraelský, izraelského, izraelským, polský, polského, polským, polská, maďarský, maďarského",
  titleLinks: "",
  complementEndings: ["a", "e", "y", "i", "u", "ého", "ího", "é", "ů", "ých", "ích"],
  verbEndings: ["ala", "ila", "ela", "ali", "ili", "eli"],
  articles: "",
  headsLast: {},
  headsOfPlaces: "letiště, letišti, základna, základny, základně, přístav, přístavu",
  headsFirst: {
    facility:
      "hotel, hotelu, hotelem, palác, paláci, paláce, letiště, letišti, polygon, elektrárna, elektrárny, elektrárně, základna, základny, základně, kosmodrom, kosmodromu, stadion, stadionu, zámek, zámku, hrad, hradě, přístav, přístavu",
    organisation:
      "ministerstvo, ministerstva, ministerstvu, ministerstvem, univerzita, univerzity, univerzitě, institut, institutu, strana, strany, stranu, stranou, výbor, výboru, komise, komisi, komisí, rada, rady, radu, radou, radě, organizace, organizaci, asociace, nadace, nadaci, banka, banky, bance, banku, agentura, akademie, akademii, unie, unii, liga, ligy, soud, soudu, tribunál, tribunálu, shromáždění, centrum, centra, úřad, úřadu, hnutí, koalice, koalici, fond, fondu",
    outlet:
      "deník, deníku, list, listu, týdeník, týdeníku, televize, televizi, rozhlas, stanice, stanici, server, serveru, časopis, časopisu",
    agency: "agentura, agentury, agentuře, agenturu, agenturou",
    place:
      "ostrov, ostrova, ostrově, moře, moři, záliv, zálivu, průliv, průlivu, jezero, jezera, poloostrov, poloostrova, provincie, provincii, řeka, řeky, hora, hory, město, města, městě, obec, obci, vesnice, vesnici",
    document:
      "deklarace, deklaraci, smlouva, smlouvy, smlouvu, smlouvě, úmluva, úmluvy, úmluvu, protokol, protokolu, dohoda, dohody, dohodu, charta, charty, chartu, memorandum, memoranda, pakt, paktu",
  },
  coordinators: "a, i",
  connectors: "de, van, von, der, la, al, el, bin, ibn, pro, nad, pod, as, asz, ad, ar, at, an, ben, aš",
  commonWords:
    "já, on, ona, ono, oni, ony, my, vy, ty, ten, ta, to, ti, tato, tento, toto, tyto, jeho, její, jejich, náš, váš, můj, svůj, v, ve, na, do, z, ze, za, od, po, před, přes, pod, nad, při, o, u, k, ke, s, se, si, pro, bez, mezi, během, podle, kvůli, díky, proti, vůči, a, ale, avšak, nebo, či, že, aby, když, až, pokud, jestliže, kdyby, ačkoli, přestože, však, ovšem, také, též, rovněž, navíc, kromě, mimo, mezitím, poté, potom, později, dříve, dnes, zítra, včera, nyní, teď, ne, ano, tady, tam, zde, co, kdo, jak, kde, proč, který, která, které, pondělí, úterý, středa, středu, čtvrtek, pátek, sobota, sobotu, neděle, neděli, leden, ledna, únor, února, březen, března, duben, dubna, květen, května, červen, června, červenec, července, srpen, srpna, září, říjen, října, listopad, listopadu, prosinec, prosince, mnoho, mnozí, někteří, všichni, všechny, každý, jiný, jiní, druhý, druhé, první, třetí, poslední, další, nový, nová, nové, obě, oba, strany, zdroj, foto, video, čtěte, více, bůh, bohužel, národní, státní, společný, společná, společné, centrální, hlavní, ústřední, nejvyšší, je, jsou, má, mají, měl, měla, může, mohou, mohl, musí, byl, byla, bylo, byli, byly, bude, budou, už, již, ještě, nikdy, není, jednání, setkání, schůzka, summit, prezident, premiér, ministr, vláda, sněmovna, senát, parlament, ústava, unie, internet, tisková, tiskový, uvedl, uvedla, řekl, řekla, dodal, dodala, oznámil, oznámila, prohlásil, prohlásila, zdůraznil, upozornil, sdělil, sdělila, napsal, napsala, vánoce, velikonoce, velikonoční, světová, válka, války, lidé, zatímco, proto, tak, takto, letos, loni, vloni, mluvčí, slavnostní, česko",
  locatives:
    "v, ve, do, z, ze, od, pod, nad, na, u, poblíž, nedaleko, přes, po, mimo, město, městě, metropole, metropoli, opustil, opustila, navštívil, navštívila, navštíví",
  agentVerbs:
    "uvedl*, uvádí, řekl*, říká, prohlásil*, oznámil*, oznamuj*, sdělil*, tvrdí, tvrdil*, požaduj*, požadoval*, žádá, žádal*, požádal*, chce, chtěl*, souhlas*, dohodl*, slíbil*, slibuj*, zavázal*, odmítl*, odmítá, zamítl*, popřel*, popírá, obvinil*, obviňuj*, odsoudil*, odsuzuj*, varoval*, varuj*, hrozí, pohrozil*, vyzval*, vyzývá, navrhl*, navrhuj*, nabídl*, nabízí, podepsal*, podepíš*, uvalil*, zavedl*, pozastavil*, obnovil*, zastavil*, testoval*, provedl*, odpálil*, považuj*, věří, očekává, potvrdil*, potvrzuj*, odpověděl*, reagoval*, reaguj*, uznal*, uznává, hodlá, plánuj*, podpořil*, podporuj*, vyslal*, poslal*, přerušil*, zrušil*, přijal*, spoléhá, doufá, vyhlásil*, trvá, usiluj*, zvažuj*, vypověděl*, vyhostil*, předvolal*",
  agentNouns:
    "závazk*, závazek, slib*, požadav*, návrh*, odmítnut*, postoj*, reakc*, odpověď, odpovědi, rozhodnut*, hrozb*, politik*, vlád*, úmysl*, záměr*",
  agentMarkers: "mezi, proti, vůči",
  pronouns: {
    he: "on, jeho, jemu, mu, ho, něho, němu, ním, něm, něj",
    she: "ona, ji, ní, ni",
    they: "oni, ony, jejich, jich, jim, nich, nim, nimi, jimi",
    it: "ono",
  },
  objectPronouns: "jeho, jemu, mu, ho, něho, němu, ním, něm, něj, ji, ní, ni, jich, jim, nich, nim, nimi, jimi",
  givenNames: {
    male: "adam, albert, aleš, alexandr, alexej, alois, andrej, antonín, arnošt, bedřich, bohumil, bohuslav, boris, břetislav, čeněk, dalibor, daniel, david, denis, dmitrij, dmytro, dominik, dušan, eduard, emil, erik, evžen, ferdinand, filip, františek, gustav, hynek, igor, ivan, ivo, jakub, jan, jaromír, jaroslav, jindřich, jiří, jozef, josef, juraj, jurij, kamil, karel, kryštof, ladislav, leonid, leoš, libor, luboš, lubomír, luděk, lukáš, marcel, marek, marian, mario, martin, matěj, matyáš, michail, michal, mikuláš, milan, miloš, miloslav, miroslav, nikolaj, oldřich, oleg, oleh, ondřej, otakar, otto, patrik, pavel, peter, petr, petro, prokop, přemysl, radek, radim, radoslav, radovan, richard, robert, roman, rostislav, rudolf, sergej, stanislav, svatopluk, štefan, štěpán, tadeáš, tibor, tomáš, václav, valentyn, vasil, viktor, vilém, vít, vítězslav, vladimír, vladimir, vladislav, vlastimil, vojtěch, volodymyr, vratislav, zbyněk, zdeněk, donald, joe, john, james, george, william, mike, michael, barack, emmanuel, olaf, friedrich, recep, viktor, mark, marco, antony, steve, stephen, thomas, keir, rishi, jens, péter, antónio, benjamin, hasan, mohamed, ali, andrzej, mateusz, radosław, karol",
    female:
      "adéla, alena, alexandra, alice, aneta, anežka, anna, barbora, blanka, božena, dagmar, dana, daniela, denisa, edita, elena, eliška, eva, gabriela, hana, helena, ilona, irena, iva, ivana, iveta, jana, jarmila, jaroslava, jiřina, jitka, johana, josefa, julie, kamila, karolína, kateřina, klára, kristýna, květa, lenka, libuše, linda, lucie, ludmila, magdaléna, marcela, marie, markéta, marta, martina, michaela, milada, milena, miloslava, miluše, miriam, miroslava, monika, naděžda, natálie, nikola, olga, pavla, pavlína, petra, radka, renata, romana, růžena, sára, simona, soňa, stanislava, šárka, tereza, valentina, vanda, vendula, věra, veronika, viktorie, vlasta, zdena, zdeňka, zuzana, žaneta, angela, ursula, kamala, hillary, nancy, annalena, kaja, giorgia, maia, sanna, ingrid, astrid, theresa, svetlana, julija, oksana, marija",
  },
  spelling: "š>sh, č>ch, ž>zh, ř>rzh, ch>kh, j>y, c>ts, ť>t, ď>d, ň>n, ů>u, ě>e, w>v",
  nicknames: "alexandr>aleksandr, alexej>aleksei, vladimír>vladimir, sergej>sergei, michail>mikhail, dmitrij>dmitry",
  familyFirst:
    "kim, ri, pak, čche, li, lee, mun, moon, čong, kang, han, hwang, jun, ro, roh, sin, song, an, ho, si, xi, wang, čang, zhang, chu, wen, jang, čao, liou, liu, čchen, chen, nguyen, tran, pham, čo, choe, choi, park, yi, chung, jong, jeong, hwangbo, yoon, yun, suh, seo, paek, baek, chang, jo, cho, ryu, yoo, yu, ryang, so, shin, ahn, kwon, hong, thae, heo, hur, oh, no, bae, nam, sim, shim, ha, kwak, sung, cha, joo, ju, koo, ku, min, jin, ji, eom, chae, won, bang, kong, ham, byun, choo, sok, seok, pyo, pyon, myong, maeng, im, lim, rim, kye, kil, hyon, hyun, jon, jeon, ko, hu, yang, zhao, lu, lü, lyu, geng, hua, qin, gao, lin, he, guo, ma, luo, liang, zheng, xie, tang, feng, dong, xiao, cheng, cao, yuan, deng, xu, fu, shen, zeng, peng, su, jiang, cai, jia, ding, wei, xue, ye, yan, pan, du, dai, xia, zhong, tian, ren, fan, fang, shi, yao, liao, zou, xiong, hao, bai, cui, mao, qiu, gu, hou, shao, meng, wan, duan, qian, tan, mu, sun, zhu, zhou, wu, huang, ouyang, sima, zhuge, le, bui, vo, vu, dang, ngo, duong, dinh, doan, trinh, luong, mai, dao, truong, lam, hoang, huynh, phan, phung, vuong, thai, ly, čeng, čcho, ču, čou, cchaj, čchin, jü, kuo, rju, sü, šen, tchang, tung, sie, chan",
  examples: [
    {
      text: "Norská ministryně zahraničí Ingrid Solheimová jednala v Oslu s Petrem Zelinkou, velvyslancem Polska.",
      names: ["person: Ingrid Solheimová", "place: Oslu", "person: Petrem Zelinkou", "country: Polska"],
    },
    { text: "Poté bylo na Velikonoční pondělí klid. Jednání pokračovala.", names: [] },
    {
      text: "Do hotelu Bristol přijel premiér Kovalenko, později i mluvčí Jana Březinová.",
      names: ["facility: Bristol", "person: Kovalenko", "person: Jana Březinová"],
    },
  ],
} satisfies NameRules;
