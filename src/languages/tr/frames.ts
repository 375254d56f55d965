import type { FrameRules } from "../rules/frames.ts";
import { list } from "../rules/list.ts";

export const frames = {
  none: "sadece değil, yalnızca değil, bir değil",
  negation: "değil*, yok, yoktu, olmadan, olmaksızın, hiçbir, asla, ne yazık ki, başarısız oldu",
  negationEndings: list(`
    madı, medi, madılar, mediler, mıyor, miyor, muyor, müyor, mıyorlar, miyorlar, muyorlar, müyorlar, mayacak, meyecek, mayacaklar,
    meyecekler, mayacağını, meyeceğini, mayacaklarını, meyeceklerini, maz, mez, mazlar, mezler, mamış, memiş, madığını, mediğini,
    madıklarını, mediklerini, mayan, meyen, maması, memesi, mamasını, memesini, madan, meden, mamaya, memeye
  `),
  future: "olacak, olacaklar, planlanıyor, bekleniyor, gerekiyor, edecek, edecekler, yapacak, yapacaklar",
  possible:
    "belki, muhtemelen, olası, olabilir*, edebilir*, yapabilir*, ihtimal*, mümkün*, değerlendiriyor*, düşünüyor*",
  and: "ve, ayrıca, ardından",
  opinion: "olduğu, olduğunu",
  passive: "",
  passiveEndings: [],
  earlier: "ardından, sonra, daha önce, önceden",
  passiveAgent: "",
  oblique: "",
  obliqueEndings: list(`
    'ın, 'in, 'un, 'ün, 'nın, 'nin, 'nun, 'nün, 'a, 'e, 'ya, 'ye, 'na, 'ne, 'ı, 'i, 'u, 'ü, 'yı, 'yi, 'yu, 'yü, 'nı, 'ni, 'nu, 'nü, 'da, 'de, 'ta, 'te, 'nda, 'nde,
    'dan, 'den, 'tan, 'ten, 'ndan, 'nden, 'la, 'le, 'yla, 'yle, 'daki, 'deki, 'taki, 'teki
  `),
  clauseSubjectEndings: list("'ın, 'in, 'un, 'ün, 'nın, 'nin, 'nun, 'nün"),
  objectEndings: list("yı, yi, yu, yü"),
  dependent: {
    before: "",
    endings: list(`
      mak, mek, maya, meye, mayı, meyi, ması, mesi, masını, mesini, masına, mesine, masının, mesinin, mayı, an, en, yan, yen, dığı, diği, duğu,
      düğü, tığı, tiği, tuğu, tüğü, acağı, eceği, arak, erek, ıp, ip, up, üp, ınca, ince
    `),
  },
  conditionOpens: "eğer, şayet",
  conditionCloses: "karşılığında, şartıyla, koşuluyla, kaydıyla, halinde, takdirde, durumunda, sürece, dek, kadar",
  conditionEndings: list("rsa, rse, ırsa, irse, ursa, ürse, mazsa, mezse, ılırsa, ilirse, acaksa, ecekse"),
  deadline: "en geç",
  deadlineAfter: "kadar, dek, önce, itibarıyla",
  purpose: "",
  under: "",
  silence:
    "bahsetmedi, bahsetmiyor, bahsedilmedi, bahsedilmiyor, söz edilmedi, söz edilmiyor, söz etmedi, değinmedi, değinilmedi, değinmiyor, yer verilmedi, yer vermedi, yer almadı, yer almıyor, sessiz kaldı, anılmadı",
  firstPerson: "biz, ben, bizim, benim",
  firstPersonEndings: [
    "acağız",
    "eceğiz",
    "acağım",
    "eceğim",
    "ıyoruz",
    "iyoruz",
    "uyoruz",
    "üyoruz",
    "dık",
    "dik",
    "duk",
    "dük",
    "tık",
    "tik",
    "tuk",
    "tük",
  ],
  parties: `
    taraflar, iki taraf, her iki taraf, iki lider, liderler, iki ülke, iki cumhurbaşkanı, iki bakan, bakanlar, heyetler, müzakereciler,
    cumhurbaşkanları, dışişleri bakanları, iki ülkenin liderleri
  `,
  genres: {
    readout: "basın açıklaması, açıklama, basın bildirisi, yazılı açıklama",
    jointStatement: "ortak bildiri, ortak açıklama, ortak basın açıklaması",
    transcript: "tam metin, konuşma metni, konuşmanın tam metni",
    comment: "görüş, yorum, köşe yazısı, analiz, başyazı",
  },
  verbFinal: true,
  dropsSubject: true,
  subjectEndings: [],
  andEndings: [],
  recipientBefore: "",
  ownerAfter: "",
  genitiveAfter: false,
  finiteEndings: [],
  nounBefore: "",
  nounEndings: [],
  joiningEndings: list("ıp, ip, up, üp, arak, erek"),
  notJoining: [],
  tense: {
    past: [],
    present: [],
    future: list(`
      acak, ecek, acaklar, ecekler, acağını, eceğini, acaklarını, eceklerini, acağı, eceği, acaktır, ecektir, acaklardır, eceklerdir, acağız,
      eceğiz, acağım, eceğim
    `),
  },
  toCome: { none: "gelecek*, yiyecek*, içecek*, yakacak*, giyecek*, gelecekte, bekleniyor, gerekiyor, gerçek*, ecek" },
} satisfies FrameRules;
