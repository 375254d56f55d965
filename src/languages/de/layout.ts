import type { LayoutRules } from "../rules/layout.ts";
import { list } from "../rules/list.ts";

export const layout = {
  bylineOpeners: list("von, autor, autorin, autoren, text, ein bericht von, eine analyse von, ein gastbeitrag von"),
  bylineClosers: list("korrespondent, korrespondentin"),
  publishedLabels: list("veröffentlicht, veröffentlicht am, stand, erstellt, erstellt am, datum, publiziert"),
  updatedLabels: list("aktualisiert, aktualisiert am, zuletzt aktualisiert, letzte aktualisierung, update"),
  links: list(`
    lesen sie auch, lesen sie mehr, lesen sie hier, lesen sie dazu, mehr dazu, mehr zum thema, mehr lesen,
    weiterlesen, auch interessant, das könnte sie auch interessieren, zum thema, siehe auch, ähnliche artikel,
    verwandte artikel, meistgelesen, meist gelesen, empfohlen, empfehlungen, weitere artikel, nächster artikel,
    vorheriger artikel
  `),
  shares: list(`
    teilen, artikel teilen, beitrag teilen, drucken, kommentare, kommentar schreiben, kommentieren,
    folgen sie uns, link kopieren, per e-mail, merken, facebook, twitter, whatsapp
  `),
  tags: list("schlagwörter, schlagworte, themen, tags, stichwörter, kategorie, kategorien"),
  captions: list(`
    auf diesem foto, das foto zeigt, das bild zeigt, archivbild, archivfoto, symbolbild, foto, fotos, bild,
    bilder, bildquelle, quelle bild, grafik, video
  `),
  photoWords: list("foto, fotos, bild, archiv, getty, getty images, imago, picture alliance, epa, symbolbild"),
  furniture: list(`
    quelllink, quellenlink, originalartikel, anzeige, werbung, newsletter, newsletter abonnieren, abonnieren,
    jetzt abonnieren, anmelden, registrieren, zur startseite, startseite, menü, suche, suchen, impressum,
    datenschutz, datenschutzerklärung, nutzungsbedingungen, alle rechte vorbehalten, copyright, kontakt,
    nach oben, zum inhalt springen, mehr anzeigen, bitte klicken, klicken sie hier, artikel anhören, lesezeit,
    diese website verwendet cookies, wir verwenden cookies
  `),
  sections: list(`
    nachrichten, aktuell, aktuelles, eilmeldung, politik, ausland, inland, welt, international, europa,
    deutschland, wirtschaft, meinung, kommentar, analyse, gesellschaft, kultur, sport, wissen, wissenschaft,
    technik, video, videos, fotostrecke, exklusiv, live, liveticker, pressemitteilung, pressemitteilungen,
    erklärung, asien, amerika, afrika, nahost
  `),
  outletWords: list(`
    zeitung, allgemeine, rundschau, nachrichten, spiegel, tagesspiegel, tageszeitung, kurier, anzeiger, blatt,
    tagblatt, abendblatt, post, bote, merkur, presse, standard, stern, focus, welt, zeit, bild, tagesschau,
    woche, magazin, radio, funk, rundfunk, online, echo
  `),
  issuers: list(`
    ministerium, auswärtiges amt, bundesministerium, bundeskanzleramt, bundesregierung, bundespräsidialamt,
    botschaft, generalkonsulat, presseamt, presse- und informationsamt, senatskanzlei, staatskanzlei, kommission,
    rat, büro, pressestelle
  `),
} satisfies LayoutRules;
