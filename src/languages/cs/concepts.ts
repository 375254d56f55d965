/** Words of the field's concepts in Czech. */
import type { ConceptForms } from "../concepts.ts";

export const concepts = {
  none: "spojené státy, spojených států, spojených státech, spojenými státy, spojeným státům, spojených národů, spojené národy, organizace spojených národů, spojené království, spojeného království, spojeném království, velká británie, velké británie, velké británii, velkou británii, velkou británií, evropsk* unie, evropská unie, evropské unii, evropskou unii, evropskou unií, české republiky, výměnou za, za účelem, na konci, koncem, ke konci, do konce, od konce, nakonec, na začátku, od začátku, začátkem, v otázce, v případě, v souvislosti s, kromě jiného, mimo jiné, především, v první řadě, zejména, v důsledku, v rámci, během, na druhé straně, na jedné straně, na druhou stranu, na jednu stranu, ze své strany, tento týden, minulý týden, minulý rok, minulý měsíc, mezitím, výjimečný stav, nouzový stav, válečný stav, výjimečného stavu, nouzového stavu, státní tajemník, dobrý den, dobrý večer, tisková zpráva, tiskové zprávě, tiskové zprávy, po boku, první dáma, první dámy, v neposlední řadě, po celém světě, dostat se, přišel o, po dobu, na základě, mít na mysli, má na mysli, co nejvíce, se stal, se stala, se stali",

  // Meeting and going.
  meet: "setkal*, setká*, setkáv*, setkat, sešel se, sešla se, sešli se, se sešel, se sešla, se sešli, sejde se, sejdou se, se sejde, se sejdou, setkají, sejít, sešli, sejdou | setkání*, setkáních, schůzk*, schůzek",
  talk: "jednal o, jednali o, jednala o, jednat, jednají, jedná s, jednal, jednala, jednali, hovořil s, hovořila s, hovořili s, mluvil s, mluvili s, rozmlouval* | rozhovor*, jednání, jednáních, jednáním, hovor, hovory, hovorů",
  negotiate: "vyjednal*, vyjednáv*, vyjednat | vyjednáván*",
  consult: "konzultoval*, konzultuj*, konzultovat, radil se s, poradil se s | konzultac*",
  dine: "poobědval*, povečeřel* | oběd, obědu, obědem, večeře, večeři, večeří, pracovní oběd, pracovní večeř*, banket*, hostin*",
  discuss:
    "projednaj*, projednal*, projedná*, projednáv*, projednat, diskutoval*, diskutuj*, diskutovat, debatoval*, debatuj*, probral*, probírá, probírají, probírat, probrat, proberou, probere | projednáván*, diskus*, diskuz*, debat*",
  "exchange-views": "vyměnili si názory, vyměnil si názory, si vyměnili názory, vyměnit si názory | výměn* názorů",
  "listen-to": "vyslechl*, vyslechnou, naslouch*, vyslechn*",
  visit:
    "navštívil*, navštíví, navštívit, navštěv*, navštíví*, zavítal*, přijel na návštěvu, přijede na návštěvu | návštěv*, návštěva",
  arrive:
    "přijel*, přijede, přijedou, přiletěl*, přiletí, dorazil*, dorazí, přicestoval*, přistál*, přijíždí, přilétá | příjezd*, přílet*, příchod*",
  depart: "odjel*, odjede, odletěl*, odletí, odcestoval*, opustil*, opustí | odjezd*, odlet*",
  travel:
    "cestoval*, cestuj*, cestovat, vydal se do, vydala se do, vydali se do, vydá se do, pojede do, zamíří do, zamířil do | cestován*",
  "come-back": "vrátil*, vrátí, vrátit, vrací, vracej* | návrat, návratu, návratem",
  welcome:
    "přivítal*, přivítá, přivítají, přivítat, vítá, vítají, vítal*, uvítal*, uvítá, uvítají, pozdravil* | přivítání, uvítán*",
  "see-off": "rozloučil*, loučil*, loučí se, vyprovodil* | rozloučen*",
  host: "hostil*, hostí, hostit, pořádá, pořádají, pořádal*, uspořádá, uspořádal* | hostitel*, pořadatel*",
  accompany: "doprovodil*, doprovází*, doprovázej*, doprovázel*, v doprovodu",
  attend: "zúčastnil*, zúčastní, zúčastnit, účastn*, zúčastňuj*, účastnil* | účast, účasti, účastí",
  call: "telefonoval*, zatelefonoval*, volal*, zavolal*, hovořil telefonicky, hovořili telefonicky, mluvil telefonicky, telefonicky | telefonát*, telefonick* rozhovor*, telefonick* hovor*, telefonick* jednání, videohovor*, videokonferenc*",
  mediate:
    "zprostředkoval*, zprostředkov*, zprostředkuj* | zprostředkovatel*, mediac*, mediátor*, prostředník*, mediátoř*",

  // Saying.
  announce: "oznámil*, oznámí, oznámit, oznamuj*, ohlásil*, ohlásí, ohlásit, ohlašuj*, avizoval* | oznámen*, ohlášen*",
  publish:
    "zveřejnil*, zveřejní, zveřejnit, zveřejňuj*, zveřejněn*, publikoval*, publikov*, vydal prohlášení, vydala prohlášení, vydalo prohlášení, vydali prohlášení | zveřejněn*, publikac*",
  post: "tweetoval*, napsal na twitteru, napsala na twitteru, napsal na síti x, napsala na síti x, napsal na facebooku, na twitteru, na sociální síti | tweet*, příspěvek na, příspěvku na",
  write: "napsal, napsala, napsali, napsalo, napíše, píše, píší, píšou, psal, psala, psali",
  "send-letter":
    "zaslal dopis, zaslala dopis, poslal dopis, poslala dopis, poslali dopis, odeslal dopis, předal dopis, adresoval dopis",
  confirm: "potvrdil*, potvrdí, potvrdit, potvrzuj*, potvrzen* | potvrzení",
  deny: "popřel*, popírá*, popírat, popře, popřít, dementoval*, dementuj*, vyvrátil*, vyvrací* | dementi, popřen*",
  stress: "zdůraznil*, zdůrazní, zdůrazňuj*, zdůraznit, podtrhl*, podtrhuje, akcentoval*",
  mention: "zmínil*, zmínit, zmiňuj*, připomněl*, připomíná | zmínk*",
  comment: "komentoval*, komentuj*, komentovat, okomentoval* | komentář*",
  answer: "odpověděl*, odpoví, odpovědět, odvětil*, odpovíd*, odpovídá | odpověď, odpovědi, odpovědí, odpovědích",
  explain: "vysvětlil*, vysvětlí, vysvětlit, vysvětluj*, objasnil*, objasňuj* | vysvětlen*",
  insist: "trval na, trvala na, trvali na, trvá na, trvají na, trvat na, naléhal*, naléhá, naléhají",
  acknowledge: "přiznal*, přiznáv*, přizná, připustil*, připouští*",
  "share-view":
    "sdílí názor, sdílejí názor, shodli se, se shodli, shodl se, se shodl, shodly se, se shodly, shodují se, panuje shoda | společné porozumění",
  thank:
    "poděkoval*, poděkuj*, děkuj*, děkoval*, poděkovat, vděčn*, vyjádřil vděčnost, vyjádřila vděčnost | poděkován*, vděčnost*",
  praise:
    "pochválil*, chválil*, chválí, ocenil*, oceňuj*, vyzdvihl*, vyzdvihuj*, vysoce hodnot*, kladně hodnotil* | chvál*, pochval*, uznání",
  congratulate: "blahopřál*, blahopřej*, poblahopřál*, pogratuloval*, gratuloval*, gratuluj* | blahopřán*, gratulac*",
  apologise: "omluvil*, omluví, omluvit, omlouv* | omluv, omluva, omluvy, omluvu, omluvou, omluvě",
  satisfied: "spokojen*, vyjádřil spokojenost, vyjádřila spokojenost, vyjádřili spokojenost | spokojenost*, uspokojen*",
  regret:
    "lituj*, litoval*, politoval*, vyjádřil politování, vyjádřila politování, vyjádřili politování, vyjádřilo politování | politován*, lítost*",
  "look-forward": "těší se na, se těší na, těšíme se na, těším se na, s nadějí vyhlíž*",
  hope: "doufá, doufají, doufal*, doufáme, doufám, doufat, vyjádřil naději, vyjádřila naději, vyjádřili naději, vyslovil naději, spoléhá na | naděj*",
  expect: "očekává*, očekával*, očekávat, čeká, čekají, čeká se | očekáván*",
  convinced:
    "přesvědčen*, je si jist*, jsou si jist*, vyjádřil přesvědčení, vyjádřila přesvědčení, vyjádřil důvěru | přesvědčení, jistot*",
  criticise: "kritizoval*, kritizuj*, kritizovat, zkritizoval*, kritizov*, káral*, pokáral*, vytkl* | kritik*",
  condemn: "odsoudil*, odsoudí, odsoudit, odsuzuj* | odsouzení",
  accuse: "obvinil*, obviní, obvinit, obviňuj*, obviňov*, vinil*, viní | obvinění, obviněních",
  insult: "urazil*, uráží, urážel*, zesměšnil*, vysmíval* | urážk*, urážek",
  complain: "stěžoval*, stěžuj*, stěžovat, postěžoval* | stížnost*",
  protest:
    "protestoval*, protestuj*, protestovat, zaprotestoval* | protest, protestu, protesty, protestů, protestem, protestech",
  warn: "varoval*, varuj*, varovat, upozornil na nebezpečí, upozornil před | varován*",
  threaten:
    "hrozil*, hrozí, pohrozil*, vyhrožoval*, vyhrožuj*, vyhrožovat | hrozb*, hrozeb, výhrůžk*, výhrůžek, ultimát*",

  // Wanting, offering, promising.
  request:
    "požádal*, požádá, požádat, žádal*, žádá, žádají, žádat, poprosil*, prosil*, prosí, obrátil se na, obrátila se na, obrátili se na | žádost*, prosb*, proseb",
  demand: "požadoval*, požaduj*, požadovat, vyžaduj*, vyžadoval*, dožaduj*, dožadoval* | požadav*, požadavek",
  "call-for":
    "vyzval*, vyzve, vyzvou, vyzvat, vyzýv*, apeloval*, apeluj*, nabádal*, volal po, volají po, volá po | výzv*, výzev, apel, apelu",
  seek: "usiloval*, usiluj*, usilovat, domáhal*, domáhá, snaží se získat, ucházel* se, uchází se",
  offer:
    "nabídl*, nabídne, nabídnou, nabídnout, nabíz*, navrhl*, navrhn*, navrhuj*, navrhov* | nabídk*, nabídek, návrh, návrhu, návrhy, návrhů, návrhem",
  suggest: "naznačil*, naznačuj*, nadhodil* | náznak*",
  invite: "pozval*, pozve, pozvou, pozvat, zve, pozván* | pozvánk*, pozván*, pozvání",
  agree: "dohodl*, dohodn*, domluvil*, domluví, souhlasil*, souhlasí, souhlasit | souhlas, souhlasu, souhlasem",
  promise:
    "slíbil*, slíbí, slíbit, slibuj*, sliboval*, zavázal*, zaváže, zaváž*, zavazuj*, přislíbil*, přislíbí, přislíbit, přislibuj*, ujistil*, ujišť* | slib, slibu, sliby, slibů, slibem, závazek, závazk*, příslib*, ujištěn*",
  accept:
    "přijal pozvání, přijala pozvání, přijal nabídk*, přijala nabídk*, přijali nabídk*, přijalo nabídk*, přijme pozvání, přijme nabídk*, akceptoval*, akceptuj*, akceptovat",
  refuse:
    "odmítl*, odmítn*, odmítá*, odmítá, zamítl*, zamítn*, zamítá*, odmítnout, vyloučil*, vylučuj* | odmítnut*, zamítnut*, odmítán*",
  oppose:
    "postavil se proti, postavila se proti, postavili se proti, vystoupil proti, vystoupila proti, vystoupili proti, je proti, jsou proti, odporuj*, oponoval* | odpor, odporu, námitk*, námitek",
  concede: "ustoupil*, ustoupí, ustoupit, ustupuj*, udělal ústupek | ústupek, ústupk*",
  guarantee: "zaručil*, zaručí, zaručit, zaručuj*, garantoval*, garantuj*, garantovat | záruk*, záruka, garanc*",
  allow:
    "povolil*, povolí, povolit, povoluj*, umožnil*, umožní, umožnit, umožňuj*, dovolil*, dovolí, dovolit, připustí | povolen*, svolen*",
  decide: "rozhodl*, rozhodn*, rozhoduj* | rozhodnut*",
  instruct:
    "nařídil*, nařídí, nařídit, nařizuj*, přikázal*, pověřil*, instruoval*, pokyn* | příkaz, příkazu, příkazy, pokyn*, nařízen*",
  intend:
    "hodlá, hodlají, hodlal*, zamýšl*, má v úmyslu, mají v úmyslu, měl v úmyslu, plánuj*, plánoval*, plánovat, plánov* | úmysl*, záměr*",
  prepare: "připravil*, připraví, připravit, připravuj*, připravov*, chystá, chystají, chystal* | příprav*",
  ready:
    "připraven, připravena, připraveni, připraveno, ochoten, ochotna, ochotni, ochotn*, vyjádřil ochotu | připravenost*, ochot*",

  // Making agreements and keeping them.
  sign: "podepsal*, podepíš*, podepisuj*, podepsat, podepsán*, parafoval* | podpis, podpisu, podpisem, podpisy, podepsán*, signatář*",
  ratify: "ratifikoval*, ratifikuj*, ratifikovat, ratifikov* | ratifikac*",
  adopt:
    "přijal* rezoluci, přijme rezoluci, přijmout rezoluci, přijmou rezoluci, přijal* rezoluc*, přijal rezoluci, přijala rezoluci, přijalo rezoluci, přijaly rezoluci, přijali rezoluci, přijal* zákon, přijal zákon, přijala zákon, přijata, přijat, přijala deklaraci, přijali deklaraci, odhlasoval* | přijetí rezoluce, přijetí zákona",
  approve: "schválil*, schválí, schválit, schvaluj*, schválen*, odsouhlasil* | schválení, schvalován*",
  vote: "hlasoval*, hlasuj*, hlasovat | hlasován*",
  veto: "vetoval*, vetuj*, vetovat | veto, veta",
  "reach-agreement":
    "dosáhl* dohody, dosáhli dohody, dosáhly dohody, dosáhnout dohody, dosáhl dohody, dospěl* k dohodě, dospěli k dohodě, dospět k dohodě, uzavřel* dohodu, uzavřeli dohodu, uzavřely dohodu, uzavřel dohodu, uzavřela dohodu, uzavřít dohodu, dohody bylo dosaženo, došl* k dohodě",
  implement:
    "provedl*, provést, realizoval*, realizuj*, uskutečnil*, uskutečňuj*, plnil*, plní, plnit, splnil*, splní, splnit, naplnil*, naplňuj*, zaved* do praxe | realizac*, plněn*, splněn*, naplňován*, provádění, uskutečněn*",
  comply:
    "dodržel*, dodrží, dodržet, dodržuj*, dodržov*, dostál* slibu, dostála slibu, dostál závazk*, splnil slib*, splnila slib*, splnili slib*, dodržel slovo | dodržován*, dodržen*",
  violate: "porušil*, poruší, porušit, porušuj*, porušov*, narušil*, narušuj* | porušen*, porušován*, narušen*",
  "withdraw-from":
    "odstoupil* od smlouvy, odstoupil od, odstoupila od, odstoupily od, odstoupit od, odstoupí od, vypověděl*, vypoví, vystoupil z, vystoupila z, vystoupily z, vystoupit z, vystoupí z | odstoupení od, vypovězení, vystoupení z",
  achieve: "dosáhl*, dosáhn*, dosahuj*, dosaž* | dosažen*",
  fail: "nepodařilo, nepodaří, selhal*, selhá, ztroskotal*, ztroskotá, zkrachoval*, nezdařil* | selhán*, nezdar*, neúspěch*, krach, krachu, ztroskotán*",
  succeed: "podařil*, podaří, uspěl*, uspěje, uspět | úspěch, úspěchu, úspěchy, úspěchů, úspěchem",

  // Course of things.
  begin:
    "začal*, začne, začnou, začín*, začít, zahájil*, zahájí, zahájit, zahajuj*, zahájen* | začátek, začátku, zahájen*, zahájení",
  continue: "pokračoval*, pokračuj*, pokračovat, pokračují | pokračován*",
  resume: "obnovil* jednání, obnovil*, obnoví, obnovit, obnovuj*, obnoven* | obnoven*, obnovení",
  end: "skončil*, skončí, skončit, ukončil*, ukončí, ukončit, ukončuj*, zakončil*, dokončil*, končí, ukončen* | ukončen*, skončen*, zakončen*",
  stop: "zastavil*, zastaví, zastavit, zastavuj*, zastaven*, přestal*, přestane, přestanou, přestat | zastaven*, zastavení",
  suspend:
    "pozastavil*, pozastaví, pozastavit, pozastavuj*, přerušil*, přeruší, přerušit, přerušuj*, pozastaven* | pozastaven*, přerušen*, moratori*",
  postpone: "odložil*, odloží, odložit, odkládá, odkládají, odložen*, odročil*, odročen* | odklad*, odložen*, odročen*",
  cancel: "zrušil*, zruší, zrušit, zruš*, rušil*, ruší, zrušen*, odvolal* schůzku, anuloval* | zrušen*, anulován*",
  maintain: "udržel*, udrží, udržet, udržuj*, udržov*, zachoval*, zachová, zachovat, zachováv* | zachován*, udržen*",
  remain: "zůstal*, zůstan*, zůstáv*, zůstává, setrv*",
  extend: "prodloužil*, prodlouží, prodloužit, prodlužuj*, prodloužen* | prodloužen*, prodlužován*",
  "speed-up":
    "urychlil*, urychlí, urychlit, urychluj*, zrychlil*, zrychlí, zintenzivn* | urychlen*, zrychlen*, zintenzivnění",
  change:
    "změnil*, změní, změnit, mění, měnil*, transformoval* | změn, změna, změny, změnu, změnou, změnách, proměn*, transformac*, zlom, zlomu, obrat, obratu",

  // Pressing and easing.
  impose:
    "uvalil*, uvalí, uvalit, uvaluj*, uvalen*, zavedl*, zaved*, zavést, zavádí, zaveden*, uložil*, uloží, vyhlásil* sankc* | uvalen*, zaveden*",
  lift: "odvolal* sankc*, zrušil* sankc*, zrušit sankce, zruší sankce, sejm*, zrušil* zákaz, zrušit zákaz, zruší zákaz, odstranil*, odstraní, odstranit, odstraňuj* | zrušení sankcí, odstraněn*",
  ease: "zmírnil*, zmírní, zmírnit, zmírňuj*, uvolnil* omezení, uvolnil*, uvolní, uvolnit, uvolňuj* | zmírněn*, uvolněn*, uvolňován*",
  exempt: "osvobodil* od cla, osvobozen* od cla, vyňal* z | výjimk*, výjimek",
  ban: "zakázal*, zakáž*, zakázat, zakazuj*, zakázán* | zákaz, zákazu, zákazy, zákazem, zrušil* zákaz, zrušit zákaz, zruší zákaz",
  limit: "omezil*, omezí, omezit, omezuj*, omezov* | omezen*, restrikc*, limit, limitu, limity",
  freeze: "zmrazil*, zmrazí, zmrazit, zmrazuj*, zmrazen*, zmrazov* | zmrazen*, zmrazení",
  expel: "vyhostil*, vyhostí, vyhostit, vyhošť*, vypověděl* diplomat* | vyhoštěn*, persona non grata",
  recall:
    "odvolal velvyslance, odvolala velvyslance, odvolalo velvyslance, odvolat velvyslance, stáhl* velvyslance, povolal* velvyslance ke konzultac* | odvolání velvyslance",
  summon: "předvolal*, předvolá, předvolat, předvoláv*, předvolán*, povolal velvyslance | předvolán*",
  block: "blokoval*, blokuj*, blokovat, zablokoval*, zablokuj*, zablokov* | blokád*, blokován*",
  seize: "zabavil*, zabaví, zabavit, zabavuj*, zkonfiskoval*, konfiskoval*, zmocnil*, zmocní | zabaven*, konfiskac*",
  punish: "potrestal*, potrestá, potrestat, trestá, trestal* | trest, trestu, tresty, trestů, potrestán*",
  provoke: "provokoval*, provokuj*, vyprovokoval* | provokac*",
  escalate:
    "eskaloval*, eskaluj*, vyhrotil*, vyhrocuj*, zhoršil*, zhoršuj*, přiostřil* | eskalac*, vyhrocen*, zhoršen*",
  "de-escalate":
    "deeskaloval*, deeskaluj*, uklidnil* situaci, uklidnit situaci | deeskalac*, uklidnění situace, zmírnění napětí",
  undermine: "podkopal*, podkopáv*, podrýv*, podryl*, torpédoval*, torpéduj*",
  retaliate:
    "přij* odvetn* opatřen*, odvetn* opatřen*, oplatil*, oplatí, odvetn*, sáhn* k odvet*, přijme odvetn* | odvet*, odveta",

  // Arms.
  verify: "ověřil*, ověří, ověřit, ověřuj*, ověřov* | ověřen*, ověřován*, verifikac*",
  inspect: "zkontroloval*, kontroloval*, kontroluj* | inspekc*, kontrol, kontroly",
  monitor: "sledoval*, sleduj*, monitoroval*, monitoruj*, monitorovat, dohlížel*, dohlíž* | monitorován*, dohled*",
  dismantle:
    "demontoval*, demontuj*, demontovat, likvidoval*, zlikvidoval*, likviduj*, rozebral*, rozeb* | demontáž*, likvidac*",
  destroy: "zničil*, zničí, zničit, ničil*, ničí, zničen*, vyhodil* do povětří, zbořil* | zničen*, zničení, ničen*",
  test: "otestoval*, testoval*, testuj*, testovat, provedl* test, vyzkoušel* raket* | raketov* test*, test* zbran*, zkoušk* raket*",
  launch:
    "odpálil*, odpálí, odpálit, odpaluj*, vypustil*, vypustí, vypustit, vystřelil* raket*, vypálil* raket* | odpálen*, vypuštěn*, odpal, odpaly, start rakety",
  enrich: "obohatil*, obohac* | obohacov*, obohacen*",
  denuclearise:
    "denuklearizoval*, denuklearizuj*, vzdal* se jaderných zbraní, vzdát se jaderných zbraní | denuklearizac*",
  disarm: "odzbrojil*, odzbroj* | odzbrojen*, odzbrojení",
  deploy:
    "rozmístil*, rozmístí, rozmístit, rozmisť*, nasadil*, nasadí, nasadit, nasazuj*, rozmístěn* | rozmístěn*, nasazen*, rozmisťován*",
  exercise: "vojensk* cvičen*, společn* cvičen*, námořní* cvičen*, manévr*, cvičen* armády",
  "withdraw-troops":
    "stáhl* vojska, stáhl vojska, stáhla vojska, stáhly vojska, stáhnout vojska, stáhne vojska, stáhnou vojska, stáhl vojáky, stáhla vojáky, stáhnout vojáky, stáhne vojáky, stáhl jednotky, stáhla jednotky, stáhnout jednotky, stáhne jednotky, stáhnout svá vojska, stáhl svá vojska, stáhla svá vojska, stáhne svá vojska, stáhnout síly, stáhl síly | stažení vojsk, stažení vojáků, stažení jednotek, stažení sil, stahování vojsk, odsun vojsk",
  attack:
    "zaútočil*, zaútočí, zaútočit, útočil*, útočí, útočit, napadl*, napadn*, přepadl*, udeřil*, udeří | útok, útoku, útoky, útoků, útokem, útocích, útokům, úder, úderu, údery, úderů, nálet*, ofenziv*",
  invade: "vpadl*, vtrhl*, invadoval* | invaz*, vpád, vpádu",
  occupy: "okupoval*, okupuj*, obsadil*, obsadí, obsadit, okupov* | okupac*, obsazen*",
  shell: "ostřeloval*, ostřeluj*, ostřelov*, bombardoval*, bombarduj*, bombardov* | ostřelován*, bombardován*",
  shoot:
    "zahájila palbu, zahájilo palbu, zahájily palbu, spustil* palbu, spustila palbu, zahájil* palbu, zahájili palbu, sestřelil*, sestřelí, sestřelit, střílel*, střílí | střelb*, přestřelk*, sestřelen*",
  kill: "zabil*, zabije, zabíj*, zabit*, usmrtil*, zahynul*, zemřel* | vražd*, zabití, atentát*",
  wound: "zranil*, zraní, zranit, zraněn*, poranil* | zranění, zraněných",
  defend: "bránil*, brání, bránit, ubránil*, hájil*, hájí | obran, obrana, obrany, obranu, obranou, obraně",
  ceasefire:
    "zastavil* palbu, zastavit palbu, zastavili palbu, složil* zbraně, složit zbraně | příměří*, příměří, klid zbraní, klidu zbraní, zastavení palby, zastavení bojů",
  capture:
    "zadržel*, zadrží, zadržet, zatkl*, zatkn*, zatčen*, zajal*, uvěznil*, zajmou | zatčen*, zadržen*, zatčení, zatýkán*",
  abduct: "unesl*, unést, unášel*, unesen* | únos, únosu, únosy, únosů",
  release:
    "propustil*, propustí, propustit, propustil*, propustí, propustit, propuštěn*, osvobodil*, osvobodí, osvobodit, osvobozen* | propuštěn*, propuštění, osvobozen*, osvobození",
  "exchange-prisoners":
    "vyměnil* zajatce, vyměnili si zajatce, si vyměnili zajatce, vyměnily zajatce, vyměnily si zajatce, si vyměnily zajatce, vyměnily vězně, vyměnili si vězně, si vyměnily vězně | výměn* zajatců, výměn* vězňů, výměn* válečných zajatců",
  "hand-over": "předal*, předá, předají, předat, předáv*, vydal* rukojm* | předán*, předání",
  repatriate: "repatrioval*, repatriuj* | repatriac*",
  evacuate: "evakuoval*, evakuuj*, evakuovat, evakuov* | evakuac*",
  flee: "uprchl*, uprchn*, prchl*, prchaj*, prchal*, utekl*, utek*, utíká*, utíkal* | útěk, útěku",
  cross:
    "překročil* hranic*, překročil hranice, překročila hranice, překročili hranice, překročit hranice, překročí hranice, překračuj* hranic* | přechod, přechodu, přechody, hraniční* přechod*",

  // Working and trading.
  build:
    "postavil*, postaví, postavit, stavěl*, staví, stavět, vybudoval*, vybuduj*, budoval*, buduj*, budovat, vybudovat | stavb*, výstavb*, budován*",
  produce: "vyrobil*, vyrobí, vyrobit, vyrábí, vyrábět, vyrábějí, vyráběl*, produkoval*, produkuj* | výrob*, produkc*",
  develop:
    "rozvinul*, rozvíj*, rozvine, vyvinul*, vyvíjí, vyvíjej* | rozvoj, rozvoje, rozvoji, rozvojem, vývoj, vývoje, vývoji",
  open: "otevřel*, otevř*, otevřít, otevír*, odblokoval*, odblokuj* | otevřen*, odblokován*",
  close:
    "zavřel*, zavř*, uzavřel* hranic*, uzavřel, uzavřela, uzavřelo, uzavřely, uzavře, uzavřou, uzavřít, uzavír* | uzavřen*, uzavření, zavřen*, uzávěr*",
  restore:
    "obnovil* dodávk*, zrekonstruoval*, znovu vybud*, znovu naváz* | rekonstrukc*, obnov, obnova, obnovy, obnovu",
  establish:
    "založil*, založí, založit, zřídil*, zřídí, zřídit, zřizuj*, vytvořil*, vytvoří, vytvořit, vytvář*, naváz* vztahy, navázal* vztah* | založen*, zřízen*, vytvořen*, navázání",
  improve: "zlepšil*, zlepší, zlepšit, zlepšuj*, vylepšil* | zlepšen*, zlepšován*, oteplen*, sbližován*, sblížen*",
  normalise: "normalizoval*, normalizuj*, normalizovat | normalizac*",
  strengthen:
    "posílil*, posílí, posílit, posiluj*, upevnil*, upevní, upevnit, upevňuj*, prohloubil*, prohloubí, prohloubit, prohlubuj*, rozšířil*, rozšíří, rozšířit, rozšiřuj* | posílen*, upevněn*, prohlouben*, rozšířen*, posilován*",
  cooperate:
    "spolupracoval*, spolupracuj*, spolupracovat, spojil* síly, spojí síly, spojit síly | spoluprác*, součinnost*",
  support:
    "podpořil*, podpoří, podpořit, podporuj*, podporoval*, podporovat | podpor, podpora, podpory, podporu, podporou, podpoře",
  help: "pomohl*, pomůž*, pomoci, pomoct, pomáh* | pomoc, pomocí",
  provide:
    "poskytl*, poskytn*, poskytuj*, poskytov*, zajistil*, zajistí, zajistit, zajišť*, udělil*, udělí | poskytnut*, poskytován*, zajištěn*",
  supply: "dodal zbra*, dodá, dodají, dodat, dodáv*, zásobil*, zásobuj* | dodávk*, dodávek, zásobován*",
  send: "poslal*, pošl*, poslat, posílá, posílají, posílal*, vyslal*, vyšl*, vyslat, vysílá do, zaslal*, zašl*, odeslal* | vyslán*, zaslán*",
  receive: "obdržel*, obdrží, obdržet, dostal*, dostane, dostanou, získal*, získá, získat, získají",
  buy: "koupil*, koupí, koupit, nakoupil*, nakoupí, nakoupit, kupuj*, nakupuj*, zakoupil* | nákup*, koupě, koupi",
  sell: "prodal*, prodá, prodají, prodat, prodáv* | prodej, prodeje, prodeji, prodejem",
  export: "vyvezl*, vyváž*, vyvézt, exportoval*, exportuj* | vývoz*, export, exportu, exportem, exporty",
  import: "dovezl*, dováž*, dovézt, importoval*, importuj* | dovoz*, import, importu, importem",
  pay: "zaplatil*, zaplatí, zaplatit, platil*, platí za, platit za, uhradil*, uhradí, vyplatil*, vyplatí | platb*, plateb, úhrad*, výplat*",
  invest: "investoval*, investuj*, investovat, vložil* prostředk* | investic*, investor*, investoř*",
  reduce:
    "snížil*, sníží, snížit, snižuj*, snižov*, omezil* výrobu, redukoval*, zkrátil*, zredukoval*, sniž* | snížen*, snižován*, redukc*, škrt*",
  increase:
    "zvýšil*, zvýší, zvýšit, zvyšuj*, zvyšov*, navýšil*, navýší, navýšit, navyšuj*, vzrostl*, vzroste, zvedl* | zvýšen*, navýšen*, zvyšován*, nárůst*, růst, růstu",
  exceed: "překročil* limit*, překročil* kvót*, převýšil*, přesáhl*, přesáhn*, přesahuj* | překročen*",
  "join-in":
    "připojil*, připojí, připojit, připojuj*, přistoupil* k, vstoupil* do, vstoupil do, vstoupila do, vstoupit do, vstoupí do, přidal* se | vstup do, vstupu do, přistoupen*, členství*, členstv*",
  recognise: "uznal*, uzná, uznají, uznat, uznáv* | uznání státu, uznání nezávislosti",
  "resolve-issue": "vyřešil*, vyřeší, vyřešit, řešil*, řeší, řešit, urovnal*, urovnat | řešen*, vyřešen*, urovnán*",
  appoint: "jmenoval*, jmenuj*, jmenovat, jmenován*, nominoval* | jmenován*, nominac*",
  elect: "zvolil*, zvolí, zvolit, zvolen*, volil*, volí | volb, volby, voleb, volbách, volbami, volební*, zvolen*",
  resign:
    "odstoupil*, odstoupí, odstoupit, rezignoval*, rezignuj*, rezignovat, podal* demisi, podal demisi, podala demisi, podá demisi | rezignac*, demis*, odstoupen*",
  dismiss:
    "odvolal* z funkce, odvolal ministr*, odvolala ministr*, propustil* z funkce, odvolal, odvolala, odvolán* | odvolání z funkce",
  investigate: "vyšetřoval*, vyšetřuj*, vyšetřovat, vyšetřil*, prošetřil*, prošetří, prošetřit | vyšetřován*",
  evade: "obcházel*, obchází, obcházet, obešl*, vyhýbá, vyhýbal*, pašoval*, pašuj*, pašov* | obcházen*, pašerác*",
  hide: "skryl*, skrýv*, skrývá, tajil*, tají, zatajil*, zatajoval*, ukrýv*, ukryl*",
  strive:
    "vynaložil* úsilí, vynaloží úsilí, vynaloží veškeré úsilí, vyvinul* úsilí, udělá vše, udělají vše, uděláme vše, učiní vše, snaží se, se snaží, snažil*, snažit",
  "take-steps":
    "podnikl* kroky, podnikne kroky, podniknout kroky, podniknou kroky, přijal* opatření, přijala opatření, přijal opatření, přijme opatření, přijmou opatření, přijmout opatření, učinil* kroky, učiní kroky",
  "keep-in-touch":
    "zůstal* v kontaktu, zůstat v kontaktu, zůstanou v kontaktu, zůstávají v kontaktu, v úzkém kontaktu, udržov* kontakt*, v kontaktu",
  "take-place":
    "konal se, konala se, konalo se, konaly se, se konal, se konala, se konalo, se konaly, koná se, se koná, konají se, se konají, uskuteční se, se uskuteční, uskutečnil* se, se uskutečnil*, se uskutečnila, proběhl*, proběhn*, probíhá*, odehrál* se, konat",
  unify: "sjednotil*, sjednotí, sjednotit, sjednocuj* | sjednocen*, sjednocení",
  lose: "ztratil*, ztratí, ztratit, ztrácí, prohrál*, prohraj* | ztrát*, prohr*",
  win: "vyhrál*, vyhraj*, vyhrát, zvítězil*, zvítězí, zvítězit | vítězstv*",

  // Talks and papers.
  summit: "summit*, schůzk* na nejvyšší úrovni, setkání na nejvyšší úrovni",
  conference: "konferenc*, zasedán*, fór*, valné shromáždění, valného shromáždění, valném shromáždění",
  "press-conference": "tiskov* konferenc*, tiskovk*, brífink*, briefing*",
  dialogue: "dialog*",
  "working-level": "pracovní* skupin*, pracovní* úrov*, pracovních skupin",
  delegation: "delegac*",
  agreement: "dohod, dohoda, dohody, dohodu, dohodou, dohodě, dohodám, dohodách, ujednán*, ujednání",
  treaty: "smlouv, smlouva, smlouvy, smlouvu, smlouvou, smlouvě, smluv, pakt, paktu, úmluv*",
  "joint-statement": "společn* prohlášen*, společn* komuniké, společn* deklarac*, společn* dokument*",
  statement: "prohlášení, prohlášeních, prohlášením, komuniké, vyjádření",
  declaration: "deklarac*",
  memorandum: "memorand*",
  document: "dokument*, listin*",
  letter: "dopis*",
  message: "poselstv*, vzkaz*, zpráv* pro",
  resolution: "rezoluc*, usnesen*, přijal* rezoluci, přijme rezoluci, přijmout rezoluci, přijmou rezoluci",
  plan: "plán, plánu, plány, plánů, plánem, plánech, cestovní map*, program, programu, programy, programů, programem, iniciativ*",
  condition: "podmínk*, podmínek",
  deadline: "lhůt*, termín, termínu, termíny, uzávěrk*",
  timetable: "harmonogram*, časov* rám*, časov* plán*",
  agenda: "agend*, program* jednání, pořad jednání",
  question: "otázk*, otázek, problém*, záležitost*",
  position: "postoj*, pozic*, stanovisk*",
  views: "názor*, pohled*",
  difference: "neshod*, rozdíl*, spor, sporu, spory, sporů, sporem, sporech, rozpor*, rozepř*",
  mistake: "chyb, chyba, chyby, chybu, chybou, omyl*",
  progress: "pokrok*, krok vpřed, průlom*",
  result: "výsled*",
  step: "krok, kroky, kroků, kroku, krokem, krocích, krokům",
  measure: "opatřen*",
  process: "proces, procesu, procesy, procesem",
  effort: "úsilí, snah*",
  goal: "cíl, cíle, cílů, cílem, cíli, cíli",
  chance: "příležitost*, možnost*, šanc*",
  way: "způsob, způsobu, způsoby, způsobů, způsobem, cest k, cesty k, cestu k",
  era: "éra, éry, éru, epoch*",
  phase: "fáz*, etap*, stádi*, kapitol*",
  history: "histori*, dějin*",
  future: "budoucn*",
  will: "politick* vůl*, politickou vůli, odhodlán*",
  date: "datum, data setkání",
  venue: "místo setkání, místa setkání, místo konání, místa konání, dějiště",
  trip: "cesta, cesty, cestu, cestou, cestě, turné",

  // Between states.
  relations: "vztah*",
  trust: "důvěr*",
  distrust: "nedůvěr*",
  respect: "respekt, respektu, úct*",
  friendship: "přátelstv*",
  partnership: "partnerstv*",
  alliance: "spojenec*, spojenc*, aliance, aliancí, alianci, spojenectv*",
  enemy: "nepřítel*, nepřátel, nepřátelé, protivník*",
  hostility: "nepřátelstv*, nevraživost*",
  confrontation: "konfrontac*",
  tension: "napětí",
  crisis: "kriz, krize, krizi, krizí, krizích",
  impasse: "mrtv* bod*, pat, patová situace, patové situac*, slepá ulička, slepé uličk*",
  difficulty: "potíž*, překáž*, obtíž*, bariér*",
  conflict: "konflikt*, boj, boje, bojů, bojích",
  war: "válk*, válek, válka, válečn*",
  peace: "mír, míru, mírem",
  security: "bezpečnost, bezpečnosti, bezpečností, bezpečnostn*",
  "security-guarantee": "bezpečnostní* záruk*, bezpečnostních záruk, bezpečnostní* garanc*, záruk* bezpečnosti",
  stability: "stabilit*, stabilizac*",
  aggression: "agres*, nepřátelsk* čin*",
  sovereignty: "suverenit*, svrchovanost*",
  independence: "nezávislost*",
  "international-community": "mezinárodní* společenstv*, mezinárodního společenství",
  flexibility: "pružnost*, flexibilit*, pružn*, flexibiln*",
  compromise: "kompromis*",

  // Arms and fighting.
  nuclear: "jadern*, nukleárn*, atomov*",
  weapon: "zbraň, zbraně, zbraní, zbraněmi, zbraním, zbraních, výzbroj*, munic*, zbrojn*",
  "nuclear-weapon": "jadern* zbran*, jadern* zbraň, nukleární* zbran*, jadern* arzenál*, atomov* bomb*, atomov* zbran*",
  "nuclear-test": "jadern* zkoušk*, jadern* zkoušek, jadern* test*",
  "nuclear-programme": "jadern* program*, nukleární* program*, atomov* program*",
  missile: "raket*, střel, střela, střely, střelu, střelami, raketov*",
  "ballistic-missile": "balistick* raket*, balistick* střel*, mezikontinentální* raket*, mezikontinentální* střel*",
  warhead: "hlavic*",
  satellite: "družic*, satelit*",
  uranium: "uran, uranu, uranem, pluton*",
  reactor: "reaktor*",
  "test-site": "střelnic*, testovací* středis*, zkušební* polygon*, jadern* střelnic*",
  facility:
    "zařízen*, jadern* zařízen*, objekt, objektu, objekty, objektů, komplex*, závod, závodu, závody, závodů, továrn*",
  inspector: "inspektor*, inspektoř*",
  expert: "expert, experta, experti, expertů, expertem, expertka, expertky, odborní*, znalec, znalc*",
  troops:
    "vojska, vojsk, vojskům, vojsky, jednotky, jednotek, jednotkám, ozbrojen* sil*, ozbrojené síly, ozbrojených sil",
  army: "armád*, vojsko",
  soldier: "voják*, vojác*, vojačk*",
  base: "vojensk* základn*, základn, základna, základny, základnu, základně, základnou",
  ship: "loď, lodě, lodi, lodí, loďstv*, plavidl*, tanker*, námořnictv*, křižník*, torpédoborec*",
  aircraft: "letadl*, letoun*, vrtulník*, stíhačk*, stíhaček, bombardér*",
  drone: "dron, dronu, drony, dronů, dronem, dronech, bezpilotn*",
  prisoner: "zajatec*, zajatc*, zajateck*, vězeň, vězn*",
  hostage: "rukojmí*, rukojmí",
  refugee: "uprchlí*, běženc*, běženec*",
  remains: "ostatky, ostatků",
  civilian: "civilist*, civiln*, obyčejn* lid*",
  victim: "oběť, oběti, obětí, obětem, obětmi",
  terrorism: "teroris*, teroristick*",
  "demilitarised-zone": "demilitarizovan* zón*, demilitarizovan* pásm*, nárazníkov* zón*, nárazníkov* pásm*",

  // Economy.
  sanctions: "sankc*, sankční*, zrušil* sankc*, zrušit sankce, zruší sankce, zrušení sankcí, odvolal* sankc*",
  embargo: "embarg*",
  tariff: "clo, cla, cel, cly, clech, celn*, tarif*",
  quota: "kvót*",
  trade: "obchod, obchodu, obchodem, obchodn*",
  economy: "ekonomik*, hospodářstv*",
  market: "trh, trhu, trhy, trhů, trzích, trhem",
  money: "peněz*, peníz*, finanční* prostředk*, fond, fondu, fondy, fondů, aktiv, aktiva",
  loan: "půjčk*, půjček, úvěr*, dluh*",
  price: "cena, ceny, cen, cenu, cenou, cenách",
  oil: "ropa, ropy, ropu, ropou, ropě, ropn*, naft*",
  "oil-products": "ropn* produkt*, ropn* výrob*, paliv*, pohonn* hmot*, benzin*, benzín*",
  gas: "plyn, plynu, plynem, plynov*",
  coal: "uhlí, uhlím, uheln*",
  grain: "obilí, obilím, obiln*, pšenic*, kukuřic*",
  food: "potravin*",
  fertiliser: "hnojiv*",
  energy: "energi*, energetik*, energetick*",
  electricity: "elektřin*, elektrick* energi*",
  pipeline: "plynovod*, ropovod*, potrubí*",
  railway: "železnic*, železničn*, železnič*",
  transit: "tranzit*",
  corridor: "koridor*",
  aid: "finanční* pomoc*, vojensk* pomoc*",
  "humanitarian-aid": "humanitární* pomoc*",
  humanitarian: "humanitární*, humanitárn*",
  climate: "klima, klimatu, klimatick*",
  emissions: "emis*",
  technology: "technologi*",
  company:
    "společnost, společnosti, společností, společnostmi, společnostem, společnostech, firm, firma, firmy, firmu, firmou, firmám, firem, podnik, podniku, podniky, podniků, koncern*",
  project: "projekt, projektu, projekty, projektů, projektem, projektech",
  "power-plant": "elektrárn*, elektráren",

  // States and places.
  state: "stát, státu, státy, států, státům, státem, státech, státě, země, zemí, zemi, zemím, zemích, zeměmi",
  government: "vláda, vlády, vládu, vládou, vládě, vlád, vládní, vládních, vládního, úřady, úřadů, kabinet*",
  regime: "režim*",
  people:
    "lid, lidu, lidé, lidí, lidem, lidmi, národ, národa, národy, národů, obyvatelstv*, občan, občané, občanů, občany, občanům",
  parliament: "parlament*, sněmovn*, senát*, kongres*, poslan*",
  "foreign-ministry": "ministerstv* zahraničí, ministerstv* zahraničních věcí, mzv, resort* zahraničí",
  ministry: "ministerstv*, resort*",
  embassy: "velvyslanectv*, ambasád*",
  consulate: "konzulát*",
  committee: "výbor, výboru, výbory, výborů, výborem",
  commission: "komis, komise, komisi, komisí",
  council: "rada, rady, radu, radou, radě, rad",
  "security-council": "rad* bezpečnosti, rada bezpečnosti, rady bezpečnosti, radě bezpečnosti, radou bezpečnosti",
  party: "vládnoucí* stran*, politick* stran*, komunistick* stran*, stran* práce, vládní* stran*",
  court: "soud, soudu, soudy, soudů, soudem, soudní*, tribunál*",
  law: "zákon, zákona, zákonu, zákony, zákonů, zákonem, zákoně, legislativ*",
  "human-rights": "lidsk* práv*, lidská práva, lidských práv, lidským právům, lidskými právy",
  region: "region*",
  territory: "územ*",
  peninsula: "poloostrov*",
  island: "ostrov, ostrova, ostrovy, ostrovů, ostrově",
  sea: "moře, moři, mořem, moří, mořsk*, námořní, námořních, průliv*",
  port: "přístav*",
  airspace: "vzdušn* prostor*",
  airport: "letišť*, letišt*",
  border: "hranic, hranice, hranici, hranicí, hranicích, hranicemi, hraničn*, pohranič*",
  city: "město, města, městě, městem, měst, městech",
  capital: "hlavní* měst*, hlavní město, hlavního města, hlavním městě, hlavnímu městu, metropol*",
  world: "svět, světa, světě, světem, světov*",
  side: "strana, strany, stran, stranu, stranou, straně, stranám, stranami, obě strany, obou stran",
  media: "média, médií, médiím, médiích, agentur, agentura, agentury, agentuře, noviny, novin, novinách",
  journalist: "novinář*, reportér*, reportéř*",
  intelligence: "rozvědk*, tajn* služb*, zpravodajsk*",

  // Who one is.
  president: "prezident*",
  "vice-president": "viceprezident*",
  "prime-minister": "premiér*, ministersk* předsed*, předsed* vlády",
  chancellor: "kancléř*",
  minister: "ministr, ministra, ministru, ministrem, ministrovi, ministři, ministrů, ministrům, ministry, ministryn*",
  "foreign-minister":
    "ministr* zahraničí, ministryn* zahraničí, ministr* zahraničních věcí, ministryn* zahraničních věcí, šéf* diplomacie, šéfk* diplomacie",
  "defence-minister": "ministr* obrany, ministryn* obrany",
  "secretary-of-state": "americk* ministr* zahraničí",
  "secretary-general": "generální* tajemn*",
  leader: "vůdc*, vůdce, lídr*, představitel*, lídř*",
  chairman: "předsed*",
  deputy: "náměst*, zástupce, zástupci, místopředsed*",
  king: "král, krále, králi, králem, královn*, císař*, emír*, sultán*",
  general: "generál, generála, generálové, generálů, velitel*, admirál*",
  spokesperson: "mluvčí*, mluvčí",
  ambassador: "velvyslanec*, velvyslanc*, velvyslankyn*",
  envoy: "vyslanec*, vyslanc*, vyslankyn*, zmocněnec*, zmocněnc*, zvláštní* zástup*",
  diplomat: "diplomat, diplomata, diplomati, diplomatů, diplomaté, diplomaty, diplomatem, diplomatka, diplomatky",
  official: "úřední*, činitel*, vládní* představitel*",
  adviser: "porad*, poradc*, poradkyn*",
  negotiator: "vyjednavač*",
  member: "člen, člena, členové, členů, členem, členy, členka, členky",
  analyst: "analyti*, pozorovatel*",

  // How much, how many.
  all: "všechny, všech, všem, všemi, všichni, všechno, veškeré, veškerých, veškerý, každý, každá, každé, každého, každou",
  complete: "úplný, úplná, úplné, úplného, úplnou, úplně, úplným, kompletn*, zcela, plně, komplexn*",
  partial: "částeč*, zčásti",
  some: "někter*, několik, několika, řadu, určit*",
  most: "většin*, hlavní, hlavním, hlavních, hlavně",
  half: "polovin*, půlk*",
  first: "první*, první, poprvé",
  second: "druhý, druhá, druhé, druhého, druhému, druhém, druhou, podruhé",
  third: "třetí*, třetí, potřetí",
  last: "poslední*, posledn*",
  both: "oba, obě, obou, oběma",
  mutual: "vzájemn*, navzájem",
  bilateral: "dvoustrann*, bilateráln*",
  multilateral: "mnohostrann*, vícestrann*, multilateráln*",
  joint: "společný, společná, společné, společného, společnou, společném, společných, společným, společně",
  "step-by-step": "krok za krokem, postupn*",
  simultaneous: "současně, zároveň, souběžn*, simultánn*",
  unconditional: "bezpodmíneč*, bez podmínek, bez předběžných podmínek",
  irreversible: "nevratn*, nezvratn*",
  verifiable: "ověřiteln*",
  limited: "omezený, omezená, omezené, omezeného, omezených",
  great:
    "velký, velká, velké, velkého, velkou, velkých, velkým, velkém, veliký, obrovsk*, značn*, významn*, rozsáhl*, podstatn*, zásadním způsobem",
  only: "pouze, jen, jenom, jedině, výhradně, jediný, jediná, jediné",

  // When.
  soon: "brzy, brzo, zanedlouho, co nejdříve, co nejrychleji, v blízké budoucnosti, v nejbližší době, záhy",
  immediately: "okamžit*, neprodlen*, ihned, bezodkladn*, naléhav*, urychleně",
  again: "znovu, opět, opětovn*, další, dalších, dalšího, dalším, ještě jednou",
  new: "nový, nová, nové, nového, novou, nových, novým, novém, nově, novými",
  next: "příští*, příští, následující*, nadcházející*",
  previous: "předchoz*, dřívějš*, dříve, bývalý, bývalá, bývalého, minulý, minulého, minulé",
  temporary: "dočasn*, přechodn*, prozatímn*",
  permanent:
    "trvalý, trvalá, trvalé, trvalého, trvalou, trvale, stálý, stálá, stálé, stálého, stálých, stálým, stálou, natrvalo",

  // Of what kind.
  important: "důležit*, klíčov*, zásadn*",
  historic: "historick*, dějinn*",
  unprecedented: "bezprecedentn*",
  fundamental: "základní, základních, základního, fundamentáln*",
  special: "speciáln*, zvláštn*",
  formal: "oficiáln*, formáln*",
  secret: "tajn*, utajen*",
  practical: "praktick*",
  concrete: "konkrétn*",
  detailed: "podrobn*, detailn*, důkladn*",
  military: "vojensk*",
  political: "politick*",
  economic: "hospodářsk*, ekonomick*",
  diplomatic: "diplomatick*, diplomacie, diplomacii, diplomacií",
  strategic: "strategick*",
  international: "mezinárodn*",
  constructive: "konstruktivn*",
  productive: "produktivn*, plodn*",
  sincere: "upřímn*, otevřeně, čestn*",
  good: "dobrý, dobrá, dobré, dobrého, dobrou, dobrých, dobře, výborn*, skvěl*, vynikajíc*",
  successful: "úspěšn*",
  friendly: "přátelsk*, vřel*, srdečn*",
  positive: "pozitivn*, kladn*, povzbudiv*",
  peaceful: "mírov*, pokojn*",
  optimistic: "optimis*",
  regrettable: "politováníhodn*, nešťastn*",
  bad: "špatn*, hrozn*, nejhorší*",
  negative: "negativn*, záporn*",
  hostile: "nepřátelsk*",
  provocative: "provokativn*",
  unacceptable: "nepřijateln*, nepřípustn*",
  "gangster-like": "gangstersk*, banditsk*, lupičsk*",
  unilateral: "jednostrann*",
  dangerous: "nebezpečn*",
  illegal: "nezákonn*, nelegáln*, protiprávn*",
  difficult: "obtížn*, těžk*, složit*, náročn*",
  fruitless: "bezvýsledn*, zbytečn*, marn*, bez výsledku, neplodn*",
  disappointing: "zklam*",
  tense: "napjat*",
  unfair: "nespravedliv*, neférov*",
  vague: "nejasn*, mlhav*, neurčit*",
} satisfies ConceptForms;
