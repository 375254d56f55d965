import type { LayoutRules } from "../rules/layout.ts";
import { list } from "../rules/list.ts";

export const layout = {
  bylineOpeners: list("di, autore, autrice, testo di, a cura di, redazione, scritto da"),
  bylineClosers: list("corrispondente, inviato, inviata"),
  publishedLabels: list("pubblicato, pubblicato il, data"),
  updatedLabels: list("aggiornato, aggiornato il, ultimo aggiornamento, modificato"),
  links: list(`
    leggi anche, leggi tutto, leggi di più, leggi l'articolo, per approfondire, approfondisci, vedi anche,
    guarda anche, guarda, articoli correlati, correlati, potrebbe interessarti, ti potrebbe interessare,
    i più letti, più letti, articolo successivo, articolo precedente, ascolta
  `),
  shares: list(`
    condividi, condividi su, stampa, commenti, commenta, seguici, copia link, copia il link, invia, facebook,
    twitter, whatsapp
  `),
  tags: list("tag, tags, argomenti, parole chiave, temi, categoria, categorie"),
  captions: list(`
    nella foto, in questa foto, foto, fotografia, immagine, foto d'archivio, archivio, credito, crediti, video,
    didascalia
  `),
  photoWords: list("foto, fotografia, archivio, crediti, ansa/epa, epa, getty, getty images, imagoeconomica"),
  furniture: list(`
    link alla fonte, link fonte, articolo originale, pubblicità, annuncio, abbonati, abbonamento, accedi,
    registrati, iscriviti, newsletter, tutti i diritti riservati, riproduzione riservata,
    informativa sulla privacy, privacy policy, cookie policy, termini e condizioni, questo sito utilizza,
    utilizziamo i cookie, contatti, chi siamo, home, menu, cerca, torna su, vai al contenuto, clicca qui,
    mostra altro, carica altro, ascolta l'articolo, tempo di lettura
  `),
  sections: list(`
    notizie, ultime notizie, ultim'ora, ultima ora, primo piano, in evidenza, mondo, esteri, internazionale,
    politica, diplomazia, italia, cronaca, economia, opinioni, analisi, società, cultura, sport, scienza, difesa,
    video, foto, esclusiva, diretta, comunicato, comunicati, comunicato stampa, dichiarazione, asia, europa,
    america, africa, medio oriente
  `),
  outletWords: list(`
    corriere, repubblica, stampa, giornale, messaggero, gazzetta, sole, mattino, foglio, fatto, quotidiano,
    avvenire, manifesto, tempo, secolo, tirreno, unione, nazione, resto, notizie, radio, televisione, tribuna,
    eco, verità
  `),
  issuers: list(`
    ministero, presidenza, quirinale, palazzo chigi, farnesina, ambasciata, consolato, governo, ufficio stampa,
    dipartimento, commissione, consiglio, segreteria
  `),
} satisfies LayoutRules;
