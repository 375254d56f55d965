import type { LayoutRules } from "../rules/layout.ts";
import { list } from "../rules/list.ts";

export const layout = {
  bylineOpeners: list("autor, autorka, autoři, text, napsal, napsala, zpracoval, zpracovala, red."),
  bylineClosers: list("zpravodaj, redaktor, redaktorka"),
  publishedLabels: list("publikováno, zveřejněno, vydáno, datum, vloženo"),
  updatedLabels: list("aktualizováno, aktualizace, poslední aktualizace, upraveno"),
  links: list(`
    čtěte také, čtěte více, čtěte dále, přečtěte si, přečtěte si také, číst dále, číst více, více zde, více o,
    viz také, související, související články, související zprávy, mohlo by vás zajímat, doporučujeme,
    nejčtenější, další článek, předchozí článek, sledujte, poslechněte si, více k tématu
  `),
  shares: list(`
    sdílet, sdílejte, vytisknout, tisk, komentáře, diskuse, přidat komentář, sledujte nás, kopírovat odkaz,
    poslat e-mailem, facebook, twitter, whatsapp
  `),
  tags: list("štítky, témata, téma, tagy, klíčová slova, rubrika, rubriky, kategorie"),
  captions: list(`
    na snímku, na fotografii, na fotce, foto, fotografie, snímek, ilustrační foto, ilustrační snímek,
    archivní snímek, video, obrázek
  `),
  photoWords: list(
    "foto, fotografie, archiv, ilustrační foto, čtk/ap, getty, getty images, epa, profimedia, shutterstock",
  ),
  furniture: list(`
    odkaz na zdroj, zdrojový odkaz, původní článek, reklama, inzerce, předplatné, předplatit, přihlásit se,
    přihlásit, registrace, newsletter, všechna práva vyhrazena, ochrana osobních údajů, zásady ochrany,
    podmínky užití, tento web používá, používáme cookies, kontakt, kontakty, o nás, domů, úvod, menu, hledat,
    vyhledávání, nahoru, klikněte, zobrazit více, načíst další, doba čtení
  `),
  sections: list(`
    zprávy, aktuality, nejnovější, hlavní zprávy, domácí, zahraničí, zahraniční, svět, ze světa, politika,
    diplomacie, česko, evropa, ekonomika, byznys, názory, komentáře, analýza, společnost, kultura, sport, věda,
    obrana, video, fotogalerie, exkluzivně, on-line, online, tisková zpráva, tiskové zprávy, prohlášení, asie,
    amerika, afrika, blízký východ
  `),
  outletWords: list(`
    noviny, deník, listy, právo, dnes, reflex, respekt, zprávy, novinky, týdeník, rozhlas, televize, hospodářské,
    lidové, echo, blesk, nova, prima, magazín, kurýr, denník
  `),
  issuers: list(`
    ministerstvo, úřad, kancelář, velvyslanectví, konzulát, vláda, tiskový odbor, tiskové oddělení, komise, rada,
    mluvčí
  `),
} satisfies LayoutRules;
