import { list } from "../rules/list.ts";
import type { NameRules } from "../rules/names.ts";

export const names = {
  // Suffixes of proper names stand behind an apostrophe: Putin'in, Ankara'da; those of compounds without: Birliği'nin, Birliğinin.
  endings: list(`
    'ın>, 'in>, 'un>, 'ün>, 'nın>, 'nin>, 'nun>, 'nün>, 'a>, 'e>, 'ya>, 'ye>, 'na>, 'ne>, 'ı>, 'i>, 'u>, 'ü>, 'yı>,
    'yi>, 'yu>, 'yü>, 'nı>, 'ni>, 'nu>, 'nü>, 'da>, 'de>, 'ta>, 'te>, 'nda>, 'nde>, 'dan>, 'den>, 'tan>, 'ten>,
    'ndan>, 'nden>, 'la>, 'le>, 'yla>, 'yle>, 'daki>, 'deki>, 'taki>, 'teki>, 'lı>, 'li>, 'lu>, 'lü>, 'ki>, 'nca>,
    'nce>, 'ça>, 'çe>, 'yken>, 'dır>, 'dir>, 'dur>, 'dür>, 'tır>, 'tir>, 'tur>, 'tür>, nın>, nin>, nun>, nün>,
    nda>, nde>, ndan>, nden>, na>, ne>, nı>, ni>, nu>, nü>, lar>, ler>, ların>, lerin>
  `),
  particles: [],
  titles: {
    head: "cumhurbaşkan, cumhurbaşkanın, cumhurbaşkana, cumhurbaşkanı, cumhurbaşkanla, cumhurbaşkanının, cumhurbaşkanına, cumhurbaşkanını, cumhurbaşkanıyla, cumhurbaşkanında, lider, liderin, lidere, lideri, liderle, liderinin, liderine, liderini, lideriyle, liderinde, kral, kralın, krala, kralı, kralla, kralının, kralına, kralını, kralıyla, kralında, kraliçe, kraliçenin, kraliçene, kraliçeni, kraliçeyle, kraliçende, kraliçesi, kraliçesinin, kraliçesine, kraliçesini, kraliçesiyle, kraliçesinde, imparator, imparatorun, imparatora, imparatoru, imparatorla, imparatorunun, imparatoruna, imparatorunu, imparatoruyla, imparatorunda, sultan, sultanın, sultana, sultanı, sultanla, sultanının, sultanına, sultanını, sultanıyla, sultanında, devlet başkanı, devlet başkanının, devlet başkanına, devlet başkanını, devlet başkanıyla, devlet başkanında, başkan, başkanın, başkana, başkanı, başkanla, başkanının, başkanına, başkanını, başkanıyla, başkanında, abd başkanı, abd başkanının, abd başkanına, abd başkanını, abd başkanıyla, abd başkanında, genel sekreter, genel sekreterin, genel sekretere, genel sekreteri, genel sekreterle, genel sekreterinin, genel sekreterine, genel sekreterini, genel sekreteriyle, genel sekreterinde, dini lider, dini liderin, dini lidere, dini lideri, dini liderle, dini liderinin, dini liderine, dini liderini, dini lideriyle, dini liderinde, başkan yardımcısı, başkan yardımcısının, başkan yardımcısına, başkan yardımcısını, başkan yardımcısıyla, başkan yardımcısında, cumhurbaşkanı yardımcısı, cumhurbaşkanı yardımcısının, cumhurbaşkanı yardımcısına, cumhurbaşkanı yardımcısını, cumhurbaşkanı yardımcısıyla, cumhurbaşkanı yardımcısında, emiri, emirinin, emirine, emirini, emiriyle, emirinde, papa, papanın, papana, papanı, papayla, papanda, veliaht prens, veliaht prensin, veliaht prense, veliaht prensi, veliaht prensle, seçilmiş başkan, seçilmiş başkanın, seçilmiş başkana, seçilmiş başkanı, seçilmiş başkanla",
    premier:
      "başbakan, başbakanın, başbakana, başbakanı, başbakanla, başbakanının, başbakanına, başbakanını, başbakanıyla, başbakanında, şansölye, şansölyenin, şansölyene, şansölyeni, şansölyeyle, şansölyende, şansölyesi, şansölyesinin, şansölyesine, şansölyesini, şansölyesiyle, şansölyesinde, hükümet başkanı, hükümet başkanının, hükümet başkanına, hükümet başkanını, hükümet başkanıyla, hükümet başkanında",
    "foreign-minister":
      "dışişleri bakanı, dışişleri bakanının, dışişleri bakanına, dışişleri bakanını, dışişleri bakanıyla, dışişleri bakanında, dış politika şefi, dış politika şefinin, dış politika şefine, dış politika şefini, dış politika şefiyle, dış politika şefinde",
    "defence-minister":
      "savunma bakanı, savunma bakanının, savunma bakanına, savunma bakanını, savunma bakanıyla, savunma bakanında, milli savunma bakanı, milli savunma bakanının, milli savunma bakanına, milli savunma bakanını, milli savunma bakanıyla, milli savunma bakanında",
    minister:
      "bakan, bakanın, bakana, bakanı, bakanla, bakanının, bakanına, bakanını, bakanıyla, bakanında, vali, valinin, valine, valini, valiyle, valinde, valisi, valisinin, valisine, valisini, valisiyle, valisinde, içişleri bakanı, içişleri bakanının, içişleri bakanına, içişleri bakanını, içişleri bakanıyla, içişleri bakanında, maliye bakanı, maliye bakanının, maliye bakanına, maliye bakanını, maliye bakanıyla, maliye bakanında, adalet bakanı, adalet bakanının, adalet bakanına, adalet bakanını, adalet bakanıyla, adalet bakanında, enerji bakanı, enerji bakanının, enerji bakanına, enerji bakanını, enerji bakanıyla, enerji bakanında, ticaret bakanı, ticaret bakanının, ticaret bakanına, ticaret bakanını, ticaret bakanıyla, ticaret bakanında, hazine ve maliye bakanı, hazine ve maliye bakanının, hazine ve maliye bakanına, hazine ve maliye bakanını, hazine ve maliye bakanıyla, hazine ve maliye bakanında, dışişleri bakan yardımcısı, dışişleri bakan yardımcısının, dışişleri bakan yardımcısına, dışişleri bakan yardımcısını, dışişleri bakan yardımcısıyla, dışişleri bakan yardımcısında, bakan yardımcısı, bakan yardımcısının, bakan yardımcısına, bakan yardımcısını, bakan yardımcısıyla, bakan yardımcısında, bm genel sekreteri, bm genel sekreterinin, bm genel sekreterine, bm genel sekreterini, bm genel sekreteriyle, bm genel sekreterinde, nato genel sekreteri, nato genel sekreterinin, nato genel sekreterine, nato genel sekreterini, nato genel sekreteriyle, nato genel sekreterinde, belediye başkanı, belediye başkanının, belediye başkanına, belediye başkanını, belediye başkanıyla, belediye başkanında, komiser, komiserin, komisere, komiseri, komiserle, komiserinin, komiserine, komiserini, komiseriyle, komiserinde, yüksek temsilci, yüksek temsilcinin, yüksek temsilcine, yüksek temsilcini, yüksek temsilciyle, yüksek temsilcinde, yüksek temsilcisi, yüksek temsilcisinin, yüksek temsilcisine, yüksek temsilcisini, yüksek temsilcisiyle, yüksek temsilcisinde, başbakan yardımcısı, başbakan yardımcısının, başbakan yardımcısına, başbakan yardımcısını, başbakan yardımcısıyla, başbakan yardımcısında",
    spokesperson:
      "sözcü, sözcünün, sözcüne, sözcünü, sözcüyle, sözcünde, sözcüsü, sözcüsünün, sözcüsüne, sözcüsünü, sözcüsüyle, sözcüsünde, basın sözcüsü, basın sözcüsünün, basın sözcüsüne, basın sözcüsünü, basın sözcüsüyle, basın sözcüsünde, basın sekreteri, basın sekreterinin, basın sekreterine, basın sekreterini, basın sekreteriyle, basın sekreterinde, kremlin sözcüsü, kremlin sözcüsünün, kremlin sözcüsüne, kremlin sözcüsünü, kremlin sözcüsüyle, kremlin sözcüsünde",
    envoy:
      "büyükelçi, büyükelçinin, büyükelçine, büyükelçini, büyükelçiyle, büyükelçinde, büyükelçisi, büyükelçisinin, büyükelçisine, büyükelçisini, büyükelçisiyle, büyükelçisinde, elçi, elçinin, elçine, elçini, elçiyle, elçinde, elçisi, elçisinin, elçisine, elçisini, elçisiyle, elçisinde, temsilci, temsilcinin, temsilcine, temsilcini, temsilciyle, temsilcinde, temsilcisi, temsilcisinin, temsilcisine, temsilcisini, temsilcisiyle, temsilcisinde, diplomat, diplomatın, diplomata, diplomatı, diplomatla, diplomatının, diplomatına, diplomatını, diplomatıyla, diplomatında, müzakereci, müzakerecinin, müzakerecine, müzakerecini, müzakereciyle, müzakerecinde, müzakerecisi, müzakerecisinin, müzakerecisine, müzakerecisini, müzakerecisiyle, müzakerecisinde, özel temsilci, özel temsilcinin, özel temsilcine, özel temsilcini, özel temsilciyle, özel temsilcinde, özel temsilcisi, özel temsilcisinin, özel temsilcisine, özel temsilcisini, özel temsilcisiyle, özel temsilcisinde, özel elçi, özel elçinin, özel elçine, özel elçini, özel elçiyle, özel elçinde, özel elçisi, özel elçisinin, özel elçisine, özel elçisini, özel elçisiyle, özel elçisinde, daimi temsilci, daimi temsilcinin, daimi temsilcine, daimi temsilcini, daimi temsilciyle, daimi temsilcinde, daimi temsilcisi, daimi temsilcisinin, daimi temsilcisine, daimi temsilcisini, daimi temsilcisiyle, daimi temsilcisinde, başmüzakereci, başmüzakerecinin, başmüzakerecine, başmüzakerecini, başmüzakereciyle, başmüzakerecinde, başkonsolos, başkonsolosun, başkonsolosa, başkonsolosu, başkonsolosla, başkonsolosunun, başkonsolosuna, başkonsolosunu, başkonsolosuyla, başkonsolosunda, arabulucu, arabulucunun, arabulucuna, arabulucunu, arabulucuyla, arabulucunda",
    official:
      "yetkili, yetkilinin, yetkiline, yetkilini, yetkiliyle, yetkilinde, yetkilisi, yetkilisinin, yetkilisine, yetkilisini, yetkilisiyle, yetkilisinde, müdür, müdürün, müdüre, müdürü, müdürle, müdürünün, müdürüne, müdürünü, müdürüyle, müdüründe, direktör, direktörün, direktöre, direktörü, direktörle, direktörünün, direktörüne, direktörünü, direktörüyle, direktöründe, genel müdür, genel müdürün, genel müdüre, genel müdürü, genel müdürle, genel müdürünün, genel müdürüne, genel müdürünü, genel müdürüyle, genel müdüründe, iletişim başkanı, iletişim başkanının, iletişim başkanına, iletişim başkanını, iletişim başkanıyla, iletişim başkanında, kurum başkanı, kurum başkanının, kurum başkanına, kurum başkanını, kurum başkanıyla, kurum başkanında, ajans başkanı, ajans başkanının, ajans başkanına, ajans başkanını, ajans başkanıyla, ajans başkanında, başkan vekili, başkan vekilinin, başkan vekiline, başkan vekilini, başkan vekiliyle, başkan vekilinde, genel başkan, genel başkanın, genel başkana, genel başkanı, genel başkanla, genel başkanının, genel başkanına, genel başkanını, genel başkanıyla, genel başkanında, genel başkan yardımcısı, genel başkan yardımcısının, genel başkan yardımcısına, genel başkan yardımcısını, genel başkan yardımcısıyla, genel başkan yardımcısında, komisyon başkanı, komisyon başkanının, komisyon başkanına, komisyon başkanını, komisyon başkanıyla, komisyon başkanında, konsey başkanı, konsey başkanının, konsey başkanına, konsey başkanını, konsey başkanıyla, konsey başkanında",
    officer:
      "general, generalın, generala, generalı, generalla, generalının, generalına, generalını, generalıyla, generalında, amiral, amiralın, amirala, amiralı, amiralla, amiralının, amiralına, amiralını, amiralıyla, amiralında, komutan, komutanın, komutana, komutanı, komutanla, komutanının, komutanına, komutanını, komutanıyla, komutanında, albay, albayın, albaya, albayı, albayla, albayının, albayına, albayını, albayıyla, albayında, genelkurmay başkanı, genelkurmay başkanının, genelkurmay başkanına, genelkurmay başkanını, genelkurmay başkanıyla, genelkurmay başkanında, kuvvet komutanı, kuvvet komutanının, kuvvet komutanına, kuvvet komutanını, kuvvet komutanıyla, kuvvet komutanında, tümgeneral, tümgeneralın, tümgenerala, tümgeneralı, tümgeneralla, korgeneral, korgeneralın, korgenerala, korgeneralı, korgeneralla, orgeneral, orgeneralın, orgenerala, orgeneralı, orgeneralla",
    legislator:
      "senatör, senatörün, senatöre, senatörü, senatörle, senatörünün, senatörüne, senatörünü, senatörüyle, senatöründe, milletvekil, milletvekilin, milletvekile, milletvekili, milletvekille, milletvekilinin, milletvekiline, milletvekilini, milletvekiliyle, milletvekilinde, kongre üyesi, kongre üyesinin, kongre üyesine, kongre üyesini, kongre üyesiyle, kongre üyesinde, meclis başkanı, meclis başkanının, meclis başkanına, meclis başkanını, meclis başkanıyla, meclis başkanında, temsilciler meclisi başkanı, temsilciler meclisi başkanının, temsilciler meclisi başkanına, temsilciler meclisi başkanını, temsilciler meclisi başkanıyla, temsilciler meclisi başkanında, parlamento başkanı, parlamento başkanının, parlamento başkanına, parlamento başkanını, parlamento başkanıyla, parlamento başkanında, avrupa parlamentosu üyesi, avrupa parlamentosu üyesinin, avrupa parlamentosu üyesine, avrupa parlamentosu üyesini, avrupa parlamentosu üyesiyle, avrupa parlamentosu üyesinde",
    adviser:
      "danışman, danışmanın, danışmana, danışmanı, danışmanla, danışmanının, danışmanına, danışmanını, danışmanıyla, danışmanında, ulusal güvenlik danışmanı, ulusal güvenlik danışmanının, ulusal güvenlik danışmanına, ulusal güvenlik danışmanını, ulusal güvenlik danışmanıyla, ulusal güvenlik danışmanında, başdanışmanı, başdanışmanının, başdanışmanına, başdanışmanını, başdanışmanıyla, başdanışmanında, başdanışman, başdanışmanın, başdanışmana, başdanışmanla",
    expert:
      "analist, analistin, analiste, analisti, analistle, analistinin, analistine, analistini, analistiyle, analistinde, uzman, uzmanın, uzmana, uzmanı, uzmanla, uzmanının, uzmanına, uzmanını, uzmanıyla, uzmanında, profesör, profesörün, profesöre, profesörü, profesörle, profesörünün, profesörüne, profesörünü, profesörüyle, profesöründe, ekonomist, ekonomistin, ekonomiste, ekonomisti, ekonomistle, ekonomistinin, ekonomistine, ekonomistini, ekonomistiyle, ekonomistinde, araştırmacı, araştırmacının, araştırmacına, araştırmacını, araştırmacıyla, araştırmacında, araştırmacısı, araştırmacısının, araştırmacısına, araştırmacısını, araştırmacısıyla, araştırmacısında, prof, dr, doç, tarihçi, akademisyen",
    journalist:
      "gazeteci, gazetecinin, gazetecine, gazetecini, gazeteciyle, gazetecinde, gazetecisi, gazetecisinin, gazetecisine, gazetecisini, gazetecisiyle, gazetecisinde, muhabir, muhabirin, muhabire, muhabiri, muhabirle, muhabirinin, muhabirine, muhabirini, muhabiriyle, muhabirinde, yazar, yazarı, köşe yazarı",
    other:
      "prens, prenses, lord, yargıç, hakim, iş adamı, iş insanı, milyarder, kardinal, patrik, aktivist, şeyh, first lady, yoldaş",
    courtesy: "sayın, bay, bayan",
  },
  titleGender: {
    male: "kral, kralı, prens, bay, papa, iş adamı, şeyh, emiri, sultan, imparator",
    female: "kraliçe, kraliçesi, prenses, bayan, first lady",
  },
  titleAfter: false,
  titleModifiers:
    "eski, yeni, mevcut, önceki, üst düzey, kıdemli, özel, geçici, vekaleten, birinci, ilk, baş, amerikan, amerikalı, rus, ukraynalı, alman, fransız, ingiliz, britanyalı, çinli, japon, iranlı, israilli, yunan, türk, polonyalı, macar, mısırlı, suudi",
  titleLinks: "",
  complementEndings: [],
  articles: "",
  headsLast: {
    facility:
      "oteli, otelinde, oteline, sarayı, sarayında, sarayına, havalimanı, havalimanında, havalimanına, üssü, üssünde, limanı, limanında, santrali, stadyumu, köşkü, köprüsü, kalesi, cezaevi",
    organisation:
      "bakanlığı, üniversitesi, enstitüsü, partisi, komitesi, komisyonu, konseyi, örgütü, teşkilatı, birliği, derneği, vakfı, bankası, kurumu, kurulu, akademisi, mahkemesi, merkezi, hareketi, federasyonu, şirketi, holding, ordusu, meclisi, parlamentosu, fonu, forumu, ajansı, cephesi",
    agency: "haber ajansı",
    outlet: "gazetesi, dergisi, televizyonu, radyosu, kanalı",
    place:
      "adası, adaları, denizi, körfezi, boğazı, gölü, nehri, yarımadası, eyaleti, ili, ilçesi, dağı, dağları, vadisi, bölgesi, şehri, kenti, köyü",
    document: "bildirgesi, deklarasyonu, antlaşması, anlaşması, sözleşmesi, protokolü, mutabakatı, şartı, muhtırası",
  },
  headsOfPlaces: "limanı, limanında, havalimanı, havalimanında, üssü, üssünde",
  headsFirst: {},
  coordinators: "ve, ile",
  connectors: "ve, de, van, von, bin, ibn, el, la, der",
  commonWords:
    "ben, sen, o, biz, siz, onlar, bu, şu, bunlar, şunlar, bunun, onun, onların, bizim, ve, ile, veya, ya, ama, fakat, ancak, çünkü, eğer, için, gibi, kadar, göre, sonra, önce, da, de, ki, mi, mı, ne, niçin, neden, nasıl, nerede, kim, hangi, her, bazı, tüm, bütün, birçok, çok, az, en, daha, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, ilk, son, ikinci, üçüncü, diğer, başka, yeni, eski, bugün, dün, yarın, şimdi, artık, yine, hala, henüz, bile, sadece, yalnızca, özellikle, ayrıca, öte, yandan, bunun, üzerine, bununla, birlikte, ardından, sonrasında, öncesinde, sırasında, daha, sonra, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, evet, hayır, değil, var, yok, oldu, olan, olarak, olduğunu, dedi, diyen, söyledi, belirtti, açıkladı, açıklamada, açıklama, taraflar, taraf, liderler, lider, müzakereler, görüşme, görüşmeler, toplantı, zirve, hükümet, devlet, bakan, bakanlık, başkan, cumhurbaşkanı, başbakan, meclis, parlamento, kaynak, fotoğraf, haber, video, foto, allah, tanrı, ulusal, milli, merkez, merkezi, genel, yüksek, ortak, uluslararası, dünya, savaş, savaşı, internet, ramazan, kurban, bayramı, haftası, sayın, yetkililer, kuzey, güney, doğu, batı, orta, geçen, gelecek, yaklaşık, söz, konusu",
  locatives: "",
  agentVerbs:
    "açıklad*, duyurd*, belirt*, söyled*, dedi, bildird*, kaydett*, vurgula*, savund*, iddia ett*, istedi, istiyor, talep ett*, kabul ett*, reddet*, söz verd*, taahhüt ett*, yalanla*, suçla*, kınad*, uyard*, tehdit ett*, çağrıda bulund*, önerd*, teklif ett*, imzala*, uygula*, askıya ald*, durdurd*, yeniden başlat*, test ett*, fırlat*, düşünüyor, bekliyor, doğrula*, yanıt verd*, tepki göster*, tanıd*, planlıyor, destekle*, gönder*, kesti, kaldırd*, hazır",
  agentNouns:
    "taahhüd*, taahhüt*, sözü, talebi, teklifi, önerisi, tutumu, tepkisi, yanıtı, kararı, tehdidi, politikası, yönetimi, hükümeti",
  agentMarkers: "ile, arasında",
  pronouns: { he: "", she: "", they: "onlar, onların, onlara, onları", it: "" },
  objectPronouns: "onlara, onları",
  givenNames: {
    male: "abdullah, abdurrahman, adem, adnan, ahmet, ali, alparslan, arda, arif, aydın, ayhan, aziz, bahadır, barış, bekir, berat, binali, bilal, burak, bülent, bünyamin, can, cem, cemal, cemil, cengiz, cevat, cevdet, cihan, cumhur, çağatay, davut, deniz, devlet, doğan, doğu, emin, emre, engin, enver, ercan, erdal, erdem, erhan, erkan, erol, ersin, ertuğrul, faruk, fatih, ferit, feridun, fikret, fuat, gökhan, gürsel, hakan, hakkı, haluk, hasan, haydar, hikmet, hulusi, hüseyin, ibrahim, ihsan, ilhan, ilker, ilyas, ismail, ismet, kadir, kamil, kaan, kemal, kenan, korkut, lütfi, mahmut, mehmet, melih, mert, mesut, metin, mevlüt, mithat, muharrem, murat, mustafa, nazım, necati, necdet, nihat, numan, nurettin, oğuz, oktay, onur, orhan, osman, ömer, özgür, özgür, rahmi, ramazan, recep, rıza, sabri, sadık, salih, sedat, selahattin, selçuk, selim, semih, serdar, serhat, serkan, sinan, süleyman, şahin, şükrü, tahir, taner, tarık, tayfun, tayyip, temel, tolga, tuncay, turgut, uğur, ümit, veysel, volkan, yalçın, yaşar, yasin, yavuz, yıldırım, yiğit, yılmaz, yunus, yusuf, zafer, zeki, ziya, vladimir, sergey, dmitriy, volodimir, donald, joe, emmanuel, olaf, antonio, jens, benyamin, binyamin, beşar, nikol, ilham, kiryakos, viktor, keir, friedrich, marco, john, james, michael, mark, george, tom, steve, david",
    female:
      "aslı, arzu, asuman, ayça, ayfer, aygül, aylin, aynur, ayşe, ayşegül, aysel, bahar, banu, başak, belgin, belma, beren, berna, betül, burcu, canan, cansu, çiğdem, defne, demet, derya, didem, dilek, ebru, ece, elif, emel, emine, esin, esra, eylem, fadime, fatma, fatoş, feride, figen, filiz, funda, gamze, gizem, gönül, gül, gülay, gülçin, gülnur, gülşen, güzide, hacer, hale, handan, hande, hatice, havva, hülya, ipek, jale, kader, lale, leman, leyla, mehtap, melek, meltem, meral, merve, meryem, mine, müge, mukaddes, nalan, nazlı, neslihan, neşe, nihal, nil, nilgün, nilüfer, nur, nuran, nuray, nurcan, oya, özge, özlem, pelin, pervin, pınar, rabia, rukiye, seda, sema, semra, serap, sevgi, sevil, sevim, sibel, songül, suna, şebnem, şeyma, şule, tansu, tuba, tuğba, tülay, tülin, ülkü, yasemin, yeliz, yeşim, yıldız, zehra, zeliha, zeynep, zuhal, angela, ursula, kamala, hillary, nancy, annalena, kaja, giorgia, maia, mariya, ingrid, theresa, roberta",
  },
  spelling: "ş>sh, ç>ch, c>j, ı>i, ö>o, ü>u, ğ>gh, y>y",
  nicknames: "",
  familyFirst:
    "kim, ri, pak, choi, li, lee, moon, kang, han, jong, xi, şi, wang, vang, zhang, hu, wen, yang, zhao, liu, chen, nguyen, tran",
  examples: [
    {
      text: "Norveç Dışişleri Bakanı Ingrid Solheim, Oslo'da Polonya Büyükelçisi Marek Zielony ile görüştü.",
      names: [
        "country: Norveç",
        "person: Ingrid Solheim",
        "place: Oslo'da",
        "country: Polonya",
        "person: Marek Zielony",
      ],
    },
    { text: "Görüşmeler Pazartesi günü sürdü. Taraflar ayrıldı.", names: [] },
  ],
} satisfies NameRules;
