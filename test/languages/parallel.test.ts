/**
 * The same event told in English and in another language yields the same concepts: what translations, stories and
 * events are matched by. Each pair is followed by a sentence that looks like it and must not yield the concept named.
 */
import { describe, expect, it } from "vitest";
import { getLanguage } from "../../src/languages/index.ts";
import { findConcepts } from "../../src/read/concepts.ts";
import { tokenise } from "../../src/read/tokens.ts";

const conceptsOf = (code: string, text: string): string[] => {
  const language = getLanguage(code);
  return [...new Set(findConcepts(tokenise(text, language), language).map(({ concept }) => concept))].sort();
};

describe("parallel sentences", () => {
  it.each([
    [
      "tr",
      "The presidents of the two countries will meet in Vienna next week for a summit and discuss security guarantees.",
      "İki ülkenin cumhurbaşkanları gelecek hafta Viyana'da bir zirvede buluşacak ve güvenlik garantilerini ele alacak.",
    ],
    [
      "tr",
      "The two countries signed a trade agreement that cuts tariffs on steel and grain.",
      "İki ülke, çelik ve tahılda gümrük vergilerini düşüren bir ticaret anlaşması imzaladı.",
    ],
    [
      "tr",
      "The opposition won the parliamentary election, and the prime minister resigned.",
      "Muhalefet parlamento seçimlerini kazandı ve başbakan istifa etti.",
    ],
    [
      "tr",
      "Drones attacked the port, killing three civilians and destroying an oil facility.",
      "İnsansız hava araçları limana saldırdı, üç sivili öldürdü ve bir petrol tesisini yok etti.",
    ],
    [
      "tr",
      "The government pledged to reduce emissions by half and called for urgent steps on climate.",
      "Hükümet emisyonları yarı yarıya azaltmayı taahhüt etti ve iklim için acil adım çağrısında bulundu.",
    ],
    [
      "tr",
      "The foreign minister condemned the missile strikes and accused the regime of aggression.",
      "Dışişleri bakanı füze saldırılarını kınadı ve rejimi saldırganlıkla suçladı.",
    ],
    [
      "tr",
      "Washington lifted the ban on oil exports and eased restrictions on investment.",
      "Washington petrol ihracatı yasağını kaldırdı ve yatırım kısıtlamalarını hafifletti.",
    ],
    [
      "ar",
      "The European Union imposed new sanctions on the bank and froze the assets of several companies.",
      "فرض الاتحاد الأوروبي عقوبات جديدة على المصرف وجمد أصول عدة شركات.",
    ],
    [
      "ar",
      "The two countries signed a trade agreement that cuts tariffs on steel and grain.",
      "وقع البلدان اتفاقا تجاريا يخفض الرسوم الجمركية على الصلب والحبوب.",
    ],
    [
      "ar",
      "The opposition won the parliamentary election, and the prime minister resigned.",
      "فازت المعارضة في الانتخابات البرلمانية واستقال رئيس الوزراء.",
    ],
    [
      "ar",
      "Drones attacked the port, killing three civilians and destroying an oil facility.",
      "هاجمت طائرات مسيرة الميناء فقتلت ثلاثة مدنيين ودمرت منشأة نفطية.",
    ],
    [
      "ar",
      "The government pledged to reduce emissions by half and called for urgent steps on climate.",
      "تعهدت الحكومة بخفض الانبعاثات إلى النصف ودعت إلى خطوات عاجلة بشأن المناخ.",
    ],
    [
      "ar",
      "The ministry summoned the ambassador and demanded an apology for the violation of its airspace.",
      "استدعت الوزارة السفير وطالبت باعتذار عن انتهاك مجالها الجوي.",
    ],
    [
      "ar",
      "Washington lifted the ban on oil exports and eased restrictions on investment.",
      "رفعت واشنطن الحظر عن صادرات النفط وخففت القيود على الاستثمار.",
    ],
    [
      "cs",
      "The European Union imposed new sanctions on the bank and froze the assets of several companies.",
      "Evropská unie uvalila na banku nové sankce a zmrazila aktiva několika firem.",
    ],
    [
      "cs",
      "Both sides agreed to an immediate ceasefire and promised to withdraw troops from the border.",
      "Obě strany souhlasily s okamžitým příměřím a slíbily stáhnout vojska od hranic.",
    ],
    [
      "cs",
      "The opposition won the parliamentary election, and the prime minister resigned.",
      "Opozice vyhrála parlamentní volby a premiér rezignoval.",
    ],
    [
      "cs",
      "Drones attacked the port, killing three civilians and destroying an oil facility.",
      "Drony zaútočily na přístav, zabily tři civilisty a zničily ropné zařízení.",
    ],
    [
      "cs",
      "The government pledged to reduce emissions by half and called for urgent steps on climate.",
      "Vláda se zavázala snížit emise o polovinu a vyzvala k naléhavým krokům v oblasti klimatu.",
    ],
    [
      "cs",
      "The ministry summoned the ambassador and demanded an apology for the violation of its airspace.",
      "Ministerstvo předvolalo velvyslance a požadovalo omluvu za porušení vzdušného prostoru.",
    ],
    [
      "cs",
      "Washington lifted the ban on oil exports and eased restrictions on investment.",
      "Washington zrušil zákaz vývozu ropy a zmírnil omezení investic.",
    ],
    [
      "cs",
      "The army shelled the city, and thousands of refugees fled across the border.",
      "Armáda ostřelovala město a tisíce uprchlíků uprchly přes hranice.",
    ],
    [
      "de",
      "The foreign ministers of France and Poland met in Vienna to discuss a ceasefire.",
      "Die Außenminister Frankreichs und Polens kamen in Wien zusammen, um über eine Waffenruhe zu beraten.",
    ],
    [
      "de",
      "The opposition won the parliamentary election, and the prime minister resigned.",
      "Die Opposition gewann die Parlamentswahl, und der Ministerpräsident trat zurück.",
    ],
    [
      "de",
      "The two countries signed a trade agreement that cuts tariffs on steel and grain.",
      "Die beiden Länder unterzeichneten ein Handelsabkommen, das die Zölle auf Stahl und Getreide senkt.",
    ],
    [
      "de",
      "Washington lifted the ban on oil exports after talks with the regional government.",
      "Washington hob nach Gesprächen mit der Regionalregierung das Verbot von Ölexporten auf.",
    ],
    [
      "de",
      "The energy company announced that it will buy its rival and invest in power plants.",
      "Der Energiekonzern kündigte an, seinen Konkurrenten zu kaufen und in Kraftwerke zu investieren.",
    ],
    [
      "fr",
      "The foreign ministers of Spain and Poland met in Geneva to discuss a ceasefire.",
      "Les ministres des Affaires étrangères espagnol et polonais se sont réunis à Genève pour discuter d'un cessez-le-feu.",
    ],
    [
      "fr",
      "The opposition won the parliamentary election, and the prime minister resigned.",
      "L'opposition a remporté les élections parlementaires et le Premier ministre a démissionné.",
    ],
    [
      "fr",
      "The constitutional court rejected the complaint and ruled that the law violates human rights.",
      "La Cour constitutionnelle a rejeté le recours et jugé que la loi viole les droits de l'homme.",
    ],
    [
      "fr",
      "The ministry summoned the ambassador and demanded an apology for the violation of its airspace.",
      "Le ministère a convoqué l'ambassadeur et exigé des excuses pour la violation de son espace aérien.",
    ],
    [
      "fr",
      "The president promised to reduce emissions by half and warned of the climate crisis.",
      "Le président s'est engagé à réduire de moitié les émissions et a mis en garde contre la crise climatique.",
    ],
    [
      "es",
      "The foreign ministers of France and Poland met in Geneva to discuss a ceasefire.",
      "Los ministros de Exteriores de Francia y Polonia se reunieron en Ginebra para hablar de un alto el fuego.",
    ],
    [
      "es",
      "The opposition won the parliamentary election, and the prime minister resigned.",
      "La oposición ganó las elecciones parlamentarias y el primer ministro dimitió.",
    ],
    [
      "es",
      "The two countries signed a trade agreement that cuts tariffs on steel and grain.",
      "Los dos países firmaron un acuerdo comercial que reduce los aranceles al acero y los cereales.",
    ],
    [
      "es",
      "The ministry summoned the ambassador and demanded an apology for the violation of its airspace.",
      "El ministerio convocó al embajador y exigió una disculpa por la violación de su espacio aéreo.",
    ],
    [
      "es",
      "The army attacked the port with drones and killed three civilians.",
      "El ejército atacó el puerto con drones y mató a tres civiles.",
    ],
    [
      "uk",
      "Both sides agreed to an immediate ceasefire and promised to withdraw troops from the border.",
      "Обидві сторони погодилися на негайне припинення вогню та пообіцяли вивести війська з кордону.",
    ],
    [
      "uk",
      "The two countries signed a trade agreement that cuts tariffs on steel and grain.",
      "Дві країни підписали торговельну угоду, яка знижує мита на сталь і зерно.",
    ],
    [
      "uk",
      "Drones attacked the port, killing three civilians and destroying an oil facility.",
      "Безпілотники атакували порт, убивши трьох цивільних і знищивши нафтовий об'єкт.",
    ],
    [
      "uk",
      "The government pledged to reduce emissions by half and called for urgent steps on climate.",
      "Уряд зобов'язався скоротити викиди наполовину та закликав до невідкладних кроків щодо клімату.",
    ],
    [
      "uk",
      "The foreign minister condemned the missile strikes and accused the regime of aggression.",
      "Міністр закордонних справ засудив ракетні удари та звинуватив режим в агресії.",
    ],
    [
      "uk",
      "The Security Council adopted a resolution calling for unconditional release of all hostages.",
      "Рада Безпеки ухвалила резолюцію із закликом до безумовного звільнення всіх заручників.",
    ],
    [
      "uk",
      "The army shelled the city, and thousands of refugees fled across the border.",
      "Армія обстріляла місто, і тисячі біженців утекли через кордон.",
    ],
    [
      "it",
      "The foreign ministers of France and Poland met in Geneva to discuss a ceasefire.",
      "I ministri degli Esteri di Francia e Polonia si sono incontrati a Ginevra per discutere di un cessate il fuoco.",
    ],
    [
      "it",
      "The opposition won the parliamentary election, and the prime minister resigned.",
      "L'opposizione ha vinto le elezioni parlamentari e il primo ministro si è dimesso.",
    ],
    [
      "it",
      "The two countries signed a trade agreement that cuts tariffs on steel and grain.",
      "I due Paesi hanno firmato un accordo commerciale che riduce i dazi sull'acciaio e sui cereali.",
    ],
    [
      "it",
      "The ministry summoned the ambassador and demanded an apology for the violation of its airspace.",
      "Il ministero ha convocato l'ambasciatore e ha preteso delle scuse per la violazione del suo spazio aereo.",
    ],
    [
      "it",
      "The army attacked the port with drones and killed three civilians.",
      "L'esercito ha attaccato il porto con droni e ha ucciso tre civili.",
    ],
  ])("%s: %s", (code, english, other) => {
    expect(conceptsOf(code, other)).toEqual(conceptsOf("en", english));
  });
  it.each([
    ["tr", "Birleşmiş Milletler tarafından duyuruldu.", "side"],
    ["tr", "Cezayir bekliyor.", "punish"],
    ["tr", "Pazar günü kar yağdı.", "market"],
    ["tr", "Artık kısa bir yol var.", "reduce"],
    ["tr", "Bir sorun vardı.", "arrive"],
    ["ar", "الولايات المتحدة تنتظر.", "state"],
    ["ar", "في نهاية المطاف عادوا.", "end"],
    ["ar", "كان الجو باردا.", "condition"],
    ["ar", "الاتحاد الأوروبي صامت.", "unify"],
    ["cs", "Spojené státy čekají.", "state"],
    ["cs", "Muž stál u dveří.", "permanent"],
    ["cs", "Jednání trvalo hodinu.", "permanent"],
    ["cs", "Evropská unie mlčela.", "alliance"],
    ["cs", "Šli nakonec domů.", "end"],
    ["de", "Der Minister hob die Bedeutung der Reise hervor.", "lift"],
    ["de", "Die Ministerin sagte, sie stimme dem Plan zu.", "promise"],
    ["de", "Er sagte auf dem Weg zu der Konferenz nichts.", "promise"],
    ["de", "Der Verrat am Freund blieb unbestraft.", "council"],
    ["de", "Die Vereinigten Staaten warten ab.", "state"],
    ["fr", "Les Nations unies et les États-Unis attendent vendredi.", "sell"],
    ["fr", "Il a envoyé ses vœux à la famille.", "envoy"],
    ["fr", "En échange de bons procédés, elle est partie.", "trade"],
    ["fr", "Une ville compromise par la boue", "promise"],
    ["es", "Los Estados Unidos y las Naciones Unidas esperan.", "state"],
    ["es", "Al final del año hubo lluvia.", "end"],
    ["es", "Cuesta trabajo comprometer a nadie", "compromise"],
    ["es", "El asado de la firma de abogados", "sign"],
    ["uk", "Сполучені Штати чекають.", "state"],
    ["uk", "Вони будуть у Празі.", "build"],
    ["uk", "Прибуток банку зріс.", "arrive"],
    ["uk", "Велика Британія промовчала.", "great"],
    ["uk", "Повноваження ради розширено.", "complete"],
    ["uk", "Кількість учасників відома.", "some"],
    ["it", "Gli Stati Uniti e le Nazioni Unite attendono.", "state"],
    ["it", "Alla fine dell'anno è piovuto.", "end"],
    ["it", "È stato un compromesso lungo", "promise"],
    ["it", "Nel corso della settimana", "process"],
  ])("%s, not: %s", (code, text, concept) => {
    expect(conceptsOf(code, text)).not.toContain(concept);
  });
});

const news = {
  summit: "The two presidents held a summit in Geneva on Tuesday and signed a joint statement on nuclear disarmament.",
  election: "The opposition won the parliamentary election and the prime minister resigned immediately.",
  attack: "A drone attack on the port killed five civilians and wounded twelve people.",
  summons: "The foreign ministry summoned the ambassador to protest against the missile test.",
  pledge: "The country pledged to cut emissions by half and to invest in renewable energy.",
} as const;

const told: readonly (readonly [code: string, news: keyof typeof news, text: string])[] = [
  ["zh", "summit", "两国总统周二在日内瓦举行峰会，并签署了关于核裁军的联合声明。"],
  ["zh", "election", "反對黨贏得議會選舉，首相立即辭職。"],
  ["zh", "attack", "无人机袭击港口，打死五名平民，打伤十二人。"],
  ["zh", "summons", "外交部召見大使，抗議導彈試驗。"],
  ["zh", "pledge", "该国承诺将排放减少一半，并投资可再生能源。"],
  [
    "pt",
    "summit",
    "Os dois presidentes realizaram uma cúpula em Genebra na terça-feira e assinaram uma declaração conjunta sobre desarmamento nuclear.",
  ],
  ["pt", "election", "A oposição venceu as eleições parlamentares e o primeiro-ministro renunciou imediatamente."],
  ["pt", "attack", "Um ataque com drones contra o porto matou cinco civis e feriu doze pessoas."],
  [
    "pt",
    "summons",
    "O Ministério das Relações Exteriores convocou o embaixador para protestar contra o teste de mísseis.",
  ],
  ["pt", "pledge", "O país comprometeu-se a cortar as emissões pela metade e a investir em energia renovável."],
  ["ja", "summit", "両国の大統領は火曜日、ジュネーブで首脳会談を行い、核軍縮に関する共同声明に署名した。"],
  ["ja", "election", "野党が議会選挙で勝利し、首相は直ちに辞任した。"],
  ["ja", "attack", "港に対するドローン攻撃で民間人5人が死亡し、12人が負傷した。"],
  ["ja", "summons", "外務省はミサイル実験に抗議するため大使を呼び出した。"],
  ["ja", "pledge", "同国は排出量を半減させ、再生可能エネルギーに投資すると約束した。"],
  [
    "vi",
    "summit",
    "Hai tổng thống đã tổ chức hội nghị thượng đỉnh tại Geneva hôm thứ Ba và ký tuyên bố chung về giải trừ hạt nhân.",
  ],
  ["vi", "election", "Phe đối lập thắng cuộc bầu cử quốc hội và thủ tướng từ chức ngay lập tức."],
  [
    "vi",
    "attack",
    "Một cuộc tấn công bằng máy bay không người lái vào cảng đã giết chết năm dân thường và làm bị thương mười hai người.",
  ],
  ["vi", "summons", "Bộ Ngoại giao triệu tập đại sứ để phản đối vụ thử tên lửa."],
  ["vi", "pledge", "Nước này cam kết cắt giảm một nửa lượng phát thải và đầu tư vào năng lượng tái tạo."],
];

/** Share of the English concepts that the telling has too. */
const shareOf = (english: string, code: string, text: string): number => {
  const [theirs, ours] = [conceptsOf("en", english), new Set(conceptsOf(code, text))];
  return theirs.filter((concept) => ours.has(concept)).length / theirs.length;
};

describe("one story in two languages", () => {
  it.each(told)("%s tells of the %s", (code, about, text) => {
    expect(shareOf(news[about], code, text)).toBeGreaterThanOrEqual(0.8);
  });
  it.each(told)("%s that tells of the %s tells of nothing else", (code, about, text) => {
    for (const other of Object.keys(news) as (keyof typeof news)[])
      if (other !== about) expect(shareOf(news[other], code, text)).toBeLessThan(0.4);
  });
});
