import { noQuoteRules, type QuoteRules } from "../rules/quotes.ts";

export const quotes = {
  ...noQuoteRules,
  order: "final",
  dropsSubjects: true,
  cues: [
    {
      id: "say",
      cue: "karşılığını verdi, yanıt verdi, yanıt veriyor, diye sordu, diye yanıtladı, diye karşılık verdi, diye yazdı, diye ekledi, diye konuştu, dedi ve, söyleyerek, belirterek, vurgulayarak, kaydederek, ifade ederek, savunarak, ekleyerek, açıklayarak, diyerek, savunurken, söylerken, belirtirken, derken, itiraz etti, karşı çıktı, öne sürüyor, söylemişti, belirtmişti, demiş, yinelemişti, yineledi, tekrarladı, çıkıştı, özetledi, sözlerini sarf etti, ifadelerine yer verdi, ifadesine yer verdi, notunu düştü, yorumladı, dedi, dediler, diyor, diyorlar, demişti, der, dedikten, söyledi, söylediler, söylüyor, belirtti, belirttiler, belirtiyor, açıkladı, açıkladılar, açıklıyor, ifade etti, ifade ettiler, kaydetti, kaydettiler, vurguladı, vurguladılar, vurguluyor, bildirdi, bildirdiler, bildiriyor, sözlerine ekledi, ekledi, eklediler, ekliyor, aktardı, aktardılar, duyurdu, duyurdular, anlattı, anlatıyor, dile getirdi, öne sürdü, öne sürdüler, iddia etti, iddia ettiler, savundu, savundular, yazdı, yazdılar, yazıyor, konuştu, ifadesini kullandı, ifadelerini kullandı, değerlendirmesinde bulundu, şeklinde konuştu, diye konuştu, uyardı, uyardılar, söz verdi, itiraf etti, kabul etti, doğruladı, yalanladı, yanıtladı, cevap verdi, sordu, hatırlattı, işaret etti, dikkat çekti, teyit etti, alay etti, açıklama yaptı, açıklamasını yaptı, yorumunu yaptı, mesajını verdi, tepki gösterdi, tweet attı, paylaştı, yanıtını verdi, tahmin etti, düşünüyor, inanıyor, umduğunu söyledi",
      role: "say",
      speaker: "either",
      content: ["opener"],
      examples: [
        {
          text: "Bakan, “Geri adım atmayacağız” dedi.",
          quotes: ["Geri adım atmayacağız"],
          speaker: "Bakan",
          kind: "direct",
        },
        {
          text: "“Geri adım atmayacağız” dedi hükümet sözcüsü.",
          quotes: ["Geri adım atmayacağız"],
          speaker: "hükümet sözcüsü",
          kind: "direct",
        },
        {
          text: "Bakan, görüşmelerin mayısa kadar süreceğini söyledi.",
          quotes: ["görüşmelerin mayısa kadar süreceğini"],
          speaker: "Bakan",
          kind: "indirect",
        },
        { text: "Bakan listeye iki isim ekledi.", quotes: [] },
      ],
    },
    {
      id: "who-said",
      cue: "diyen, söyleyen, belirten, savunan, vurgulayan, kaydeden, ifade eden, açıklayan, bildiren, öne süren, iddia eden, dile getiren, hatırlatan, ekleyen, anlatan",
      role: "say",
      speaker: "after",
      content: ["opener"],
      examples: [
        {
          text: "“Geri adım atmayacağız” diyen Bakan, salondan ayrıldı.",
          quotes: ["Geri adım atmayacağız"],
          speaker: "Bakan",
          kind: "direct",
        },
        { text: "Haberi bildiren ajans kapandı.", quotes: [] },
      ],
    },
    {
      id: "wish",
      cue: "istedi, istediler, istiyor, talep etti, talep ettiler, çağrısında bulundu, çağrısı yaptı",
      role: "say",
      speaker: "before",
      content: ["opener"],
      examples: [
        {
          text: "Cumhurbaşkanı, tarafların masaya dönmesini istedi.",
          quotes: ["tarafların masaya dönmesini"],
          speaker: "Cumhurbaşkanı",
          kind: "indirect",
        },
        { text: "Cumhurbaşkanı su istedi.", quotes: [] },
      ],
    },
    {
      id: "gore",
      cue: "göre, aktardığına göre, bildirdiğine göre, haberine göre, açıklamasına göre",
      role: "source",
      speaker: "before",
      content: ["bare"],
      examples: [
        {
          text: "Donanmaya göre, iki gemi geri döndü.",
          quotes: ["iki gemi geri döndü"],
          speaker: "Donanmaya",
          kind: "indirect",
        },
      ],
    },
    {
      id: "announced",
      cue: "kaydedildi, açıklandı, belirtildi, bildirildi, ifade edildi, vurgulandı, duyuruldu, öne sürüldü, iddia edildi, aktarıldı, öğrenildi",
      role: "say",
      speaker: "none",
      content: ["opener"],
      examples: [
        { text: "Sınırın martta açılacağı bildirildi.", quotes: ["Sınırın martta açılacağı"], speaker: null },
        { text: "Karar dün açıklandı.", quotes: [] },
      ],
    },
  ],
  openers: "ki",
  closers:
    "diye, şeklinde, yönünde, biçiminde, *dığı, *diği, *duğu, *düğü, *tığı, *tiği, *tuğu, *tüğü, *acağı, *eceği, *dığını, *diğini, *duğunu, *düğünü, *tığını, *tiğini, *tuğunu, *tüğünü, *dığına, *diğine, *duğuna, *düğüne, *tığına, *tiğine, *tuğuna, *tüğüne, *acağını, *eceğini, *acağına, *eceğine, *dıklarını, *diklerini, *duklarını, *düklerini, *tıklarını, *tiklerini, *tuklarını, *tüklerini, *acaklarını, *eceklerini, *masını, *mesini, *malarını, *melerini, *ması, *mesi, *masından, *mesinden, *dığından, *diğinden",
  determiners: "bu, şu, o, bir, her, bazı, birçok, iki, üç, diğer, tüm, bütün, hiçbir",
  pronouns: "o, onlar, ben, biz, siz, bazıları, kendisi, diğerleri",
  relatives: "",
  prepositions: "",
  linking: "",
  between:
    "tek cümleyle, tek sözle, bir cümleyle, tek kelimeyle, onun yerine, yerine, ise, da, de, ayrıca, daha, sonra, yine, ise, dün, bugün, sözlerine, ayrıca, şunları, şöyle, da, böyle, gazetecilere, basına, açıkça",
  negations: "değil, asla, hiç",
  degrees:
    "tüm, bütün, bazı, birçok, çoğu, her, hiçbir, sadece, yalnızca, tamamen, tam, kısmen, kısmi, büyük ölçüde, neredeyse, çok, en, daha, derhal",
  times: "pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, dün, bugün, yarın, sabah, akşam, günü",
  finites: "",
  conjunctions: "ve, ama, ancak, fakat, veya, ya da, ile",
  subordinators: "çünkü, eğer",
  channels: {
    Twitter: "twitter'da, twitter, tweet, tweetinde",
    letter: "mektup*",
    statement: "açıklama*, bildiri*",
    "press conference": "basın toplantısı*, gazetecilere",
    interview: "röportaj*, mülakat*",
    speech: "konuşma*",
    report: "rapor*",
    Facebook: "facebook*",
    Telegram: "telegram*",
  },
  relays: "dayandırdığı, dayanarak",
  notSources:
    "plana, plan*, takvime, eskisine, önceki*, programa, yasaya, geçen yıla, mevsime, duruma, sıraya, kurallara",
  works:
    "film, filmi, roman, romanı, kitap, kitabı, sergi, sergisi, sergisini, şarkı, şarkısı, oyun, oyunu, program, programı, dergi, gazete, albüm, dizi, belgesel",
  documents: "açıklama, açıklamada, bildiri, bildiride, mektup, mektupta, rapor, raporda, belge, belgede",
  audiences: "gazetecilere, muhabirlere",
} satisfies QuoteRules;
