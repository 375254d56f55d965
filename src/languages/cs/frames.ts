import type { FrameRules } from "../rules/frames.ts";
import { list } from "../rules/list.ts";

export const frames = {
  none: "až dosud, nejen, nejenže, co nejdříve, ne jen",
  negation: `
    ne, není, nejsou, nebyl, nebyla, nebylo, nebyli, nebyly, nebude, nebudou, nemá, nemají, nikdy, bez, ani, žádný, žádná, žádné, žádného,
    žádnou, žádných, nepodařilo se, se nepodařilo, nedostatek
  `,
  future: "bude, budou, budeme, budu, má, mají, měl by, měla by, měly by, měli by",
  possible:
    "může, mohou, můžou, mohl, mohla, mohli, mohly, mohlo, by, zda, jestli, možná, případn*, možn*, zvažuje, zvažují",
  and: "a, i, a také, jakož i, a poté",
  opinion: "že, s tím",
  complements: "aby, by",
  passive: "byl, byla, bylo, byli, byly, bude, budou, je, jsou, být",
  passiveEndings: list("n, na, no, ni, ny, t, ta, to, ti, ty"),
  earlier: "poté co, potom co, předtím, dříve, již dříve, od té doby co",
  passiveAgent: "",
  oblique:
    "s, se, v, ve, do, od, na, o, po, před, přes, pro, za, mezi, při, během, pod, nad, podle, vůči, proti, z, ze, k, ke, u",
  dependent: {
    before: "",
    endings: list(`
      t, ct, ci, ných, ný, né, ná, ného, nou, ným, nými, tých, tý, té, tá, tého, tou, tým, ící, ících, ícího, ícím, oucí, oucích
    `),
  },
  conditionOpens:
    "výměnou za, pod podmínkou, pod podmínkou že, pokud, jestliže, jestli, když, dokud, dokud ne, až po, až do, teprve po, teprve když, až když, teprve tehdy\\, až, teprve tehdy\\, když, teprve tehdy\\, pokud, jen tehdy\\, když, jen tehdy\\, pokud, pouze tehdy\\, pokud, pouze tehdy\\, když, až poté\\, co, teprve poté\\, co, poté\\, co, teprve až, pouze pokud, jen pokud, jakmile, po splnění, ledaže, není-li",
  conditionCloses: "",
  conditionEndings: [],
  deadline: "do, nejpozději, před, během, do konce",
  purpose: "o, týkající se, ohledně, na, zaměřen*, směřující k, jejímž cílem je, jehož cílem je",
  under: "na základě, podle, v souladu s, v rámci",
  silence:
    "nezmiňuje, nezmiňují, nezmínil, nezmínila, nezmínilo, nezmínili, nezmiňuje se, nezmínil se, mlčí o, o tom mlčí, mlčel o, mlčela o, ani slovo o, ani slovem, není zmínka, žádná zmínka, nepadla zmínka, vynechal, vynechala, vynechali, pomíjí",
  firstPerson: "já, my, jsem, jsme, budu, budeme",
  firstPersonEndings: ["me"],
  parties: `
    obě strany, strany, oba lídři, lídři, vůdci, oba vůdci, představitelé obou zemí, oba prezidenti, prezidenti, ministři, oba ministři, obě
    země, premiéři, oba premiéři, delegace, vyjednavači, šéfové diplomacií
  `,
  genres: {
    readout: "prohlášení, tisková zpráva, tiskové prohlášení, sdělení, prohlášení mluvčího",
    jointStatement: "společné prohlášení, společná deklarace, společné komuniké",
    transcript: "stenozáznam, přepis, přepis rozhovoru",
    comment: "názor, komentář, glosa, sloupek, analýza",
  },
  verbFinal: false,
  dropsSubject: true,
  subjectEndings: [],
  andEndings: [],
  recipientBefore: "pro, do, s, se, vůči",
  ownerAfter: "ze strany",
  genitiveAfter: true,
  finiteEndings: [],
  nounBefore: "",
  nounEndings: [],
  joiningEndings: [],
  notJoining: [],
  tense: {
    past: list("l, la, lo, li, ly, n, na, no, ni, ny, t, ta, to, ti, ty"),
    present: list(`
      uje, ují, ujeme, uji, uju, ává, ávají, áváme, ívá, ívají, ává se, á, ají, hodlá, žádá, žádají, naléhá, chystá, čeká, doufá, hrozí,
      usiluje, připraven, připravena, ochoten, ochotna, ochotni, popírá, odmítá, vyzývá, trvá, pomáhá, probíhá, zůstává
    `),
    future: [],
  },
  toCome: {
    forms: `
uskuteční, předá, předají, podepíše, podepíší, podepíšou, setká se, setkají se, sejde se, sejdou se, připraví, vytvoří, zřídí, ustaví, projedná, projednají, přijme, přijmou, vyšle, vyšlou, pošle, pošlou,
zahájí, začne, začnou, uskuteční se, proběhne, proběhnou, obnoví, zajistí, poskytne, poskytnou, dodá, dodají, podpoří, vrátí, vrátí se, propustí, zruší, zavede, zavedou, stáhne, stáhnou, otevře, otevřou, uzavře, uzavřou, zavře, postaví,
koupí, nakoupí, zaplatí, vyplatí, vloží, investuje, pomůže, pomohou, vypracuje, vypracují, zvýší, sníží, omezí, přijede, přijedou, navštíví, dorazí, informuje, bude informovat, vyrozumí, požádá, požádají, obrátí se, posoudí, zdrží se,
vzdá se, zastaví, pozastaví, přeruší, zachová, zůstane, zůstanou, splní, dodrží, prodlouží, odloží, změní, opraví, potvrdí, pozve, uzavře, ratifikuje, připojí se, vstoupí v platnost, zprovozní, nainstaluje, povolí, umožní, vyčlení,
vymění, vymění si, předloží, zveřejní, dohodne, dohodnou, určí, ukončí, dokončí, rozšíří, posílí, obdrží, svolá, jmenuje, vydá, vydají, spustí, získá, získají, vybere, vyberou, rozhodne, rozhodnou, upraví, zapíše, vyhlásí, pojede, pojedou, půjde, přijdou, vrátí,
uskutečníme, předáme, podepíšeme, setkáme se, sejdeme se, připravíme, vytvoříme, zřídíme, ustavíme, projednáme, přijmeme, vyšleme, pošleme, zahájíme,
začneme, obnovíme, zajistíme, poskytneme, dodáme, podpoříme, vrátíme, propustíme, zrušíme, zavedeme, stáhneme, otevřeme, uzavřeme, zavřeme, postavíme,
koupíme, nakoupíme, zaplatíme, vyplatíme, investujeme, pomůžeme, vypracujeme, zvýšíme, snížíme, omezíme, přijedeme, navštívíme, požádáme, obrátíme se,
posoudíme, zdržíme se, vzdáme se, zastavíme, pozastavíme, přerušíme, zachováme, zůstaneme, splníme, dodržíme, prodloužíme, odložíme, změníme, opravíme,
potvrdíme, pozveme, ratifikujeme, připojíme se, zprovozníme, povolíme, umožníme, vyčleníme, vyměníme, předložíme, zveřejníme, dohodneme se, určíme, ukončíme,
dokončíme, rozšíříme, posílíme, svoláme, vydáme, spustíme, upravíme
    `,
    none: "zda bude, má za to, má pravdu, nemá, nemají, má zájem",
    modals: "má, mají, měl by, měla by, měly by, měli by",
  },
} satisfies FrameRules;
