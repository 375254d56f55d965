import { list } from "../rules/list.ts";
import type { SignalRules } from "../rules/signals.ts";

export const signals = {
  midCapitals: list(`
    ama, fakat, ancak, ve, veya, çünkü, eğer, onlar, onun, bunun, bu, şu, değil, olarak, için, sonra, önce, ayrıca, bile, gibi, kadar
  `),
  beforeTitles: list(`
    ve, ile, veya, adlı, isimli, başlıklı, film, filmi, dizi, dizisi, program, programı, kitap, kitabı, şarkı, şarkısı, parti, partisi, hareketi,
    grup, grubu, gazete, gazetesi, dergi, dergisi, kampanya, kampanyası, proje, projesi, derneği, vakfı, platformu, sloganıyla
  `),
  slips:
    "ve ve, ile ile, için için, bir bir bir, da de, de da, bu bu, taraflar kabul ettim, iki ülkeler, iki taraflar, üç ülkeler",
  scraperLabels: list("kaynak bağlantısı, kaynak linki, haberin kaynağı, orijinal haber"),
  possessives: { male: [], female: [] },
  sexWords: { male: [], female: [] },
} satisfies SignalRules;
