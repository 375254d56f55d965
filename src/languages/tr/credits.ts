import type { CreditRules } from "../rules/credits.ts";

export const credits = {
  reports: `
    bildirdi, bildiriyor, bildirdiğine, duyurdu, duyuruyor, yazdı, yazıyor, aktardı, aktarıyor, haberini, haber verdi,
    geçti, açıkladı, belirtti, söyledi, dedi, kaydetti, iddia etti, öne sürdü, yayımladı, yayınladı, paylaştı, rapor etti,
    ifadelerini kullandı, anlattı, ifade etti
  `,
  before: "haberi duyuran, haberini geçen, haberini aktaran",
  told: "",
  after: `
    göre, haberine göre, haberinde, habere göre, yer alan habere göre, haberinden, aracılığıyla, muhabirine,
    muhabirine konuşan, konuşan, konuştu, yaptığı açıklamada, verdiği demeçte, verdiği röportajda, açıklama yapan,
    bilgi veren, demeç veren, açıklamada bulunan, açıklamada, haber ajansına, yaptığı bir açıklamada
  `,
  citing: "",
  citedAfter: `
    dayandırarak, dayanarak, kaynak gösteren, kaynak göstererek, atıfta bulunarak, atıfla, atfen, alıntılayarak,
    alıntılayan, dayandırdığı, haberine dayandırarak, haberine dayanarak, referans gösteren
  `,
  staffAfter: "muhabir*, gazeteci*, foto muhabir*, kaynakları",
  staffBefore: "",
  heads: `
    haber, ajansı, ajansına, ajansının, ajansından, ajansını, ajansınca, ajans, resmi, resmî, devlet, yarı, gazetesi,
    gazetesine, gazetesinin, kanalı, kanalına, televizyonu, radyosu, sitesi, dergisi, basın, ab, rus, çin, iran, alman,
    fransız, ingiliz, amerikan, japon, türk
  `,
  media: "gazetesi, televizyon kanalı, haber kanalı, haber sitesi, radyosu, dergisi",
  self: "",
  sourceLabels: "kaynak, kaynaklar",
  prefixes: [],
  reach: 60,
  reachBefore: 0,
  passCapitals: false,
} satisfies CreditRules;
