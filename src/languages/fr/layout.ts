import type { LayoutRules } from "../rules/layout.ts";
import { list } from "../rules/list.ts";

export const layout = {
  bylineOpeners: list("par, auteur, autrice, auteurs, propos recueillis par, texte, rédigé par, écrit par"),
  bylineClosers: list("correspondant, correspondante"),
  publishedLabels: list("publié, publié le, mis en ligne, date"),
  updatedLabels: list("mis à jour, mise à jour, modifié, modifié le, dernière mise à jour, mis à jour le"),
  links: list(`
    lire aussi, à lire aussi, lire également, à lire, lire la suite, lire plus, voir aussi, à voir aussi,
    pour aller plus loin, sur le même sujet, sur le même thème, articles liés, article suivant,
    article précédent, les plus lus, en savoir plus, à découvrir, notre sélection, écouter
  `),
  shares: list(`
    partager, partagez, partager cet article, imprimer, commenter, commentaires, suivez-nous, copier le lien,
    envoyer par e-mail, facebook, twitter, whatsapp, réagir
  `),
  tags: list("mots-clés, mots clés, thèmes, tags, sujets, catégorie, catégories"),
  captions: list(`
    sur cette photo, sur cette image, photo, photos, image, photo d'archives, photo d'illustration, illustration,
    crédit, crédit photo, légende, vidéo, capture d'écran
  `),
  photoWords: list("photo, photos, photographie, archives, crédit, getty, getty images, epa, via"),
  furniture: list(`
    lien source, lien vers la source, article original, publicité, annonce, s'abonner, abonnez-vous,
    se connecter, connexion, s'inscrire, inscrivez-vous, newsletter, tous droits réservés, mentions légales,
    politique de confidentialité, conditions générales, nous utilisons des cookies, ce site utilise des cookies,
    contact, accueil, menu, recherche, rechercher, haut de page, aller au contenu, cliquez ici, veuillez cliquer,
    afficher plus, écouter l'article, temps de lecture
  `),
  sections: list(`
    actualités, actualité, à la une, dernières nouvelles, en direct, direct, monde, international, politique,
    diplomatie, france, europe, économie, opinions, opinion, débats, analyse, société, culture, sport, sports,
    sciences, défense, vidéo, vidéos, photos, exclusif, communiqué, communiqué de presse, communiqués,
    déclaration, asie, amériques, afrique, moyen-orient, urgent
  `),
  outletWords: list(`
    le monde, figaro, journal, courrier, parisien, matin, dépêche, libération, échos, croix, tribune, nouvelles,
    nouvel, express, gazette, voix, quotidien, radio, télévision, info, infos, presse, temps, soir, observateur,
    humanité
  `),
  issuers: list(`
    ministère, élysée, présidence, ambassade, consulat, porte-parole, gouvernement, secrétariat, commission,
    conseil, direction, cabinet, service de presse, bureau
  `),
} satisfies LayoutRules;
