import type { EventRules } from "../rules/events.ts";

export const events = {
  planned: `
    planlan*, planlıyor*, planla*, bekleniyor*, beklenen, öngörülüyor, düzenlenecek*, yapılacak*, gerçekleştirilecek*, gerçekleşecek*, edecek*,
    yapacak*, olacak*, buluşacak*, görüşecek*, katılacak*, gidecek*, imzalayacak*, imzalanacak*, gelecek*, alacak*, verecek*, olası, muhtemel,
    önümüzdeki, davet*, söz verd*, taahhüt*, hazırlanıyor*, niyet*, öncesinde
  `,
  denied: `
    değil*, yok*, yalanla*, reddet*, redded*, olmadı*, etmedi*, yapmadı*, yapılmadı*, gerçekleşmedi*, görüşmedi*, buluşmadı*, katılmadı*,
    edilmedi*, verilmedi*, imzalamadı*, imzalanmadı*, varılamadı*, sağlanamadı*, olmayacak*, etmeyecek*, yapılmayacak*, edilmeyecek*,
    katılmayacak*, görüşmeyecek*, imzalamayacak*, olmaksızın
  `,
  clauses: "sonra, önce, sırasında, ardından, ancak, fakat, ama, çünkü, iken, olarak, dolayı, halde",
  that: "",
  when: "",
  possessives: "onun, onların, kendi",
  placeBefore: "",
  placeEndings: ["'da", "'de", "'ta", "'te", "'dan", "'den", "'tan", "'ten", "'ya", "'ye", "'a", "'e"],
  verbFinal: true,
  ordinals: {
    first: "ilk, birinci, ilk kez",
    second: "ikinci*, ikinci kez",
    third: "üçüncü*",
    next: "sonraki, gelecek, yeni, başka bir, yeniden, tekrar, bir kez daha",
  },
} satisfies EventRules;
