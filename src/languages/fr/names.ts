import type { NameRules } from "../rules/names.ts";

export const names = {
  // Feminines and plurals of demonyms: "russe>russes", "allemande", "ivoirienne".
  endings: ["s>", "e>", "es>", "ne>", "nes>", "aise>ais", "aises>ais", "oise>ois", "ienne>ien", "iennes>ien", "aux>al"],
  particles: [],
  titles: {
    head: "président, présidente, chef de l'état, cheffe de l'état, chef d'état, guide suprême, dirigeant, dirigeante, leader, roi, reine, empereur, émir, sultan, pape, prince héritier, président élu, présidente élue, président par intérim, vice-président, vice-présidente, secrétaire général, secrétaire générale, ayatollah, numéro un",
    premier:
      "premier ministre, première ministre, chef du gouvernement, cheffe du gouvernement, chef de gouvernement, cheffe de gouvernement, chancelier, chancelière, premier",
    "foreign-minister":
      "ministre des affaires étrangères, ministre _ des affaires étrangères, ministre de l'europe et des affaires étrangères, ministre des relations extérieures, ministre _ des relations extérieures, secrétaire d'état, chef de la diplomatie, cheffe de la diplomatie, chef de la diplomatie _, cheffe de la diplomatie _",
    "defence-minister":
      "ministre de la défense, ministre _ de la défense, ministre des armées, ministre _ des armées, ministre de la défense nationale, secrétaire à la défense, secrétaire _ à la défense, chef du pentagone",
    minister:
      "ministre, vice-ministre, vice-premier ministre, vice-première ministre, ministre déléguée, ministre délégué, ministre de l'intérieur, ministre _ de l'intérieur, ministre des finances, ministre _ des finances, ministre de l'économie, ministre _ de l'économie, ministre du commerce, ministre _ du commerce, ministre de l'énergie, ministre _ de l'énergie, ministre de la justice, ministre _ de la justice, ministre de l'environnement, ministre de l'agriculture, ministre de la santé, garde des sceaux, secrétaire au trésor, secrétaire _ au trésor, secrétaire général de l'onu, secrétaire général de l'otan, secrétaire général des nations unies, haut représentant, haute représentante, haut-commissaire, commissaire, gouverneur, gouverneure, maire, procureur général, procureure générale, directeur général, directrice générale",
    spokesperson: "porte-parole, porte-parole du gouvernement, attaché de presse, attachée de presse",
    envoy:
      "envoyé spécial, envoyée spéciale, émissaire, ambassadeur, ambassadrice, représentant, représentante, représentant spécial, représentante spéciale, représentant permanent, représentante permanente, négociateur, négociatrice, négociateur en chef, négociatrice en chef, diplomate, consul, consule, consul général, médiateur, médiatrice, chargé d'affaires, chargée d'affaires, délégué, déléguée",
    official:
      "responsable, haut responsable, chef, cheffe, patron, patronne, directeur, directrice, chef de cabinet, directeur de cabinet, directrice de cabinet, chef de délégation, secrétaire, secrétaire exécutif, secrétaire exécutive, chef adjoint, sous-secrétaire, sous-secrétaire d'état, secrétaire d'état adjoint, fonctionnaire, vice-gouverneur, vice-gouverneure, préfet, préfète, sous-préfet, maire adjoint, commissaire adjoint, cheffe adjointe, administrateur, administratrice",
    officer:
      "général, générale, colonel, amiral, commandant, commandante, commandant en chef, chef d'état-major, lieutenant, lieutenant-colonel, capitaine, maréchal, major",
    legislator:
      "député, députée, sénateur, sénatrice, eurodéputé, eurodéputée, parlementaire, président de l'assemblée, présidente de l'assemblée, président du parlement, présidente du parlement, président du sénat, chef de l'opposition, cheffe de l'opposition, élu, élue",
    adviser:
      "conseiller, conseillère, conseiller à la sécurité nationale, conseillère à la sécurité nationale, conseiller diplomatique, conseillère diplomatique, avocat, avocate",
    expert:
      "expert, experte, analyste, professeur, professeure, chercheur, chercheuse, spécialiste, historien, historienne, politologue, économiste, docteur, dr",
    journalist:
      "journaliste, reporter, correspondant, correspondante, rédacteur en chef, rédactrice en chef, éditorialiste",
    other:
      "prince, princesse, lord, juge, magistrat, homme d'affaires, femme d'affaires, milliardaire, militant, militante, opposant, opposante, première dame, évêque, archevêque, cardinal, entraîneur, fondateur, fondatrice, pdg, ancien président, ancienne présidente, ex-président, ex-présidente, procureur, procureure, écrivain, écrivaine, camarade",
    courtesy: "m, mm, mme, mmes, mlle, monsieur, madame, me",
  },
  titleGender: {
    male: "président, chef de l'état, roi, empereur, émir, pape, premier ministre, chef du gouvernement, chancelier, ambassadeur, directeur, conseiller, député, sénateur, prince, m, monsieur, envoyé spécial, négociateur",
    female:
      "présidente, cheffe de l'état, dirigeante, reine, première ministre, cheffe du gouvernement, chancelière, cheffe de la diplomatie, ambassadrice, directrice, conseillère, députée, sénatrice, princesse, mme, mlle, madame, envoyée spéciale, négociatrice, vice-présidente, secrétaire générale, haute représentante, experte, avocate, cheffe, représentante spéciale, porte-parole adjointe, première dame",
  },
  titleAfter: false,
  demonymAfter: true,
  titleModifiers:
    "ancien, ancienne, ex, actuel, actuelle, nouveau, nouvelle, futur, future, vice, adjoint, adjointe, sortant, sortante, haut, haute, premier, première, principal, principale, élu, élue, suprême, spécial, spéciale, influent, puissant",
  titleLinks: "de, du, des, de la, d', l', à, au, aux, auprès",
  complementEndings: [],
  articles: "le, la, les, l', un, une, des, du",
  headsLast: {
    organisation: "bank, university, institute, corporation, company, group, inc, ltd, sa, airlines",
    outlet: "times, post, matin, soir, tribune, magazine, hebdo, actualité",
    agency: "news agency",
  },
  headsOfPlaces: "port, aéroport, ambassade, base, prison, pont, cathédrale, place",
  headsFirst: {
    facility:
      "hôtel, palais, aéroport, aéroport de, base aérienne de, base navale de, base de, centrale de, centrale nucléaire de, site de, ambassade de, port de, château de, stade, prison de, camp de, siège de",
    organisation:
      "ministère de, ministère du, ministère des, université de, université, institut de, institut, institut pour, banque de, banque, conseil de, conseil des, comité de, comité pour, commission de, commission des, organisation de, organisation des, organisation pour, organisation mondiale de, association de, association des, fondation, fondation pour, centre de, centre pour, académie de, ligue de, union des, union de, parti de, parti des, parti, fédération des, fédération de, agence de, agence internationale de, bureau de, cour de, mouvement de, front de, groupe, société, compagnie, fonds de, armée de, forces de, alliance pour, rassemblement, tribunal de",
    place:
      "ville de, province de, île de, îles, golfe de, golfe d', détroit de, mer de, mer d', baie de, lac, mont, cap, vallée de, région de, péninsule de, village de, canal de, district de",
    document:
      "traité de, traité sur, convention de, convention sur, protocole de, protocole sur, déclaration de, charte de, accord de, accords de, accord sur, mémorandum de, pacte de, pacte pour",
  },
  coordinators: "et, &",
  connectors:
    "de, du, des, la, le, les, d', l', von, van, der, bin, ibn, ben, al, el, da, di, dos, y, et, pour, sur, as, ash, az, bint",
  commonWords:
    "le, la, les, l', un, une, des, du, de, d', ce, cet, cette, ces, c', il, elle, ils, elles, on, nous, vous, je, j', tu, me, se, s', lui, leur, leurs, son, sa, ses, mon, ma, mes, notre, nos, votre, vos, qui, que, qu', quoi, dont, où, lequel, laquelle, à, au, aux, en, y, dans, sur, sous, par, pour, avec, sans, chez, vers, depuis, pendant, durant, lors, lorsque, lorsqu', avant, après, entre, contre, selon, d'après, malgré, dès, jusqu', jusque, et, ou, mais, donc, or, ni, car, si, quand, comme, puisque, parce, alors, ainsi, aussi, encore, puis, ensuite, enfin, cependant, toutefois, pourtant, néanmoins, par, ailleurs, outre, plus, moins, très, trop, peu, déjà, toujours, jamais, ne, n', pas, non, oui, ici, là, hier, aujourd'hui, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, premier, première, deuxième, second, seconde, troisième, dernier, dernière, prochain, prochaine, nouveau, nouvelle, nouveaux, ancien, ancienne, ex, tout, tous, toute, toutes, certains, certaines, plusieurs, quelques, chaque, autre, autres, aucun, aucune, même, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, est, sont, était, étaient, sera, seront, été, a, ont, avait, avaient, aura, auront, peut, peuvent, doit, doivent, fait, faire, faut, va, vont, m, mm, mme, mmes, monsieur, madame, selon, interrogé, interrogée, d'abord, parmi, face, suite, lire, voir, source, photo, vidéo, image, analyse, opinion, éditorial, entretien, exclusif, direct, dépêche, dieu, internet, noël, pâques, monde, terre, nord, sud, est, ouest, anglais, français, national, nationale, international, internationale, commun, commune, général, générale, central, centrale, suprême, fédéral, fédérale, état, etat, états, peuple, république, président, présidente, ministre, gouvernement, parlement, assemblée, sénat, congrès, diplomatie, ambassade, conseil, commission, union, armée, police, justice, défense, affaires, étrangères, intérieur, finances, économie, républicain, républicains, démocrate, démocrates, communiste, socialiste, musulman, musulmans, chrétien, chrétiens, juif, juifs, islamique, bref, voilà, voici, bien, grâce, afin, notamment, également, désormais, actuellement, récemment, auparavant, parallèlement, concernant, quant, ceux, celle, celui, celles, ceci, cela, ça, rien, personne, près, environ, quelque, jour, jours, semaine, mois, année, ans, an",
  locatives:
    "à, au, aux, en, dans, vers, depuis, près, chez, hors, quitté, quitte, quitter, visité, capitale, ville, par, de, d', rejoint, direction",
  agentVerbs:
    "dit, disent, déclar*, annonc*, affirm*, ajout*, souhait*, veut, veulent, voulait, espèr*, espér*, réclam*, exig*, demand*, appel*, accus*, condamn*, dénonc*, menac*, promet*, promis, s'engag*, engag*, accept*, refus*, rejet*, rejett*, propos*, offr*, sign*, ratifi*, impos*, lev*, lèv*, expuls*, rappel*, reconn*, test*, tir*, lanc*, suspend*, annul*, repren*, repris, cess*, arrêt*, envoy*, envoi*, décid*, considèr*, considér*, prévoi*, confirm*, démen*, nie, nient, nié, soutien*, soutenu, oppos*, viol*, respect*, invit*, démantel*, démantèl*, assur*, estim*, exhort*, averti*, convoqu*, livr*, fourni*, réagi*, répond*, répondu, maintien*, entend, compte, juge*, jugé*",
  agentNouns:
    "engagement*, promesse*, demande*, exigence*, offre*, refus, position, posture, réponse, réaction, décision, menace*, déclaration, proposition*, intention*, volonté, politique, régime, gouvernement, ambassad*, diplomate*, négociateur*, allié*, programme nucléaire, ambitions nucléaires",
  agentMarkers:
    "entre, avec, contre, par, exhort*, accus*, demande à, demandé à, pression sur, pressions sur, averti*, force, forcé, sanctionn*, critiqu*, blâm*, envers, vis-à-vis de",
  pronouns: {
    he: "il, lui",
    she: "elle",
    they: "ils, elles, eux",
    it: "",
  },
  objectPronouns: "lui, eux",
  givenNames: {
    male: "adrien, alain, alexandre, alexis, amadou, andré, anselme, antoine, arnaud, aymeric, bastien, benjamin, benoît, bernard, bertrand, bruno, cédric, charles, christian, christophe, claude, clément, cyril, damien, daniel, david, denis, didier, dominique, édouard, emmanuel, éric, étienne, fabien, fabrice, félix, florian, francis, franck, françois, frédéric, gabriel, gaspard, gauthier, georges, gérald, gérard, gilles, grégoire, guillaume, guy, henri, hervé, hubert, hugues, jacques, jean, jean-baptiste, jean-claude, jean-françois, jean-louis, jean-luc, jean-marc, jean-marie, jean-michel, jean-noël, jean-paul, jean-pierre, jean-yves, jérémie, jérôme, joël, joseph, julien, laurent, léon, lionel, loïc, louis, luc, lucien, marc, marcel, martin, mathieu, matthieu, maurice, maxime, michel, nicolas, olivier, pascal, patrice, patrick, paul, philippe, pierre, quentin, raphaël, raymond, rémi, rémy, renaud, rené, richard, robert, roger, roland, romain, samuel, sébastien, serge, stéphane, sylvain, théo, thibault, thibaut, thierry, thomas, tristan, valentin, valéry, victor, vincent, xavier, yann, yannick, yves, vladimir, volodymyr, sergueï, dmitri, alexeï, mikhaïl, ievgueni, moussa, ousmane, ibrahim, abdoulaye, alassane, macky, félix",
    female:
      "adèle, agathe, agnès, alice, amélie, anaïs, anne, anne-marie, anne-claire, annie, aude, audrey, aurélie, aurore, béatrice, bernadette, brigitte, camille, carole, caroline, catherine, cécile, céline, chantal, charlotte, christelle, christiane, christine, claire, clémence, clémentine, colette, constance, corinne, delphine, denise, édith, élisabeth, élise, élodie, emmanuelle, estelle, éva, ève, fabienne, fanny, florence, françoise, frédérique, gabrielle, geneviève, ghislaine, gisèle, hélène, inès, isabelle, jacqueline, jeanne, joëlle, juliette, justine, karine, laetitia, laure, laurence, léa, liliane, louise, lucie, lydie, madeleine, manon, marguerite, marie, marie-claude, marie-france, marielle, marine, marion, marlène, marthe, martine, mathilde, mélanie, michèle, mireille, monique, muriel, myriam, nadège, nathalie, nicole, noëlle, odile, pascale, patricia, pauline, raymonde, rachida, roselyne, ségolène, simone, solange, sophie, stéphanie, suzanne, sylvie, thérèse, valérie, véronique, virginie, viviane, yvette, yvonne",
  },
  spelling: "tch>ch, ch>sh, dj>j, ou>u, gu>g, kh>kh, eï>ey, aï>ay, ï>i, é>e, è>e, ê>e, ç>s, q>k",
  nicknames:
    "alexandre>aleksandr, sergueï>sergei, alexeï>aleksei, dmitri>dmitry, mikhaïl>mikhail, ievgueni>yevgeny, volodymyr>vladimir",
  familyFirst:
    "kim, ri, pak, choe, choi, li, lee, moon, mun, chung, kang, han, hwang, jun, ro, roh, sin, song, ho, xi, wang, zhang, hu, wen, yang, zhao, liu, chen, nguyen, tran, pham, yoon, park, yi, jong, jeong, hwangbo, yun, suh, seo, paek, baek, jang, chang, jo, cho, ryu, yoo, yu, ryang, so, shin, ahn, kwon, hong, thae, heo, hur, o, oh, no, bae, nam, sim, shim, ha, kwak, sung, cha, joo, ju, koo, ku, min, jin, ji, eom, chae, won, bang, kong, ham, byun, choo, do, sok, seok, pyo, pyon, myong, maeng, tak, im, lim, rim, kye, kil, hyon, hyun, jon, jeon, ko, lu, lü, lyu, geng, hua, qin, gao, lin, he, guo, luo, liang, zheng, xie, tang, feng, dong, xiao, cheng, cao, yuan, deng, xu, fu, shen, zeng, peng, su, jiang, cai, jia, ding, wei, xue, ye, yan, pan, dai, xia, zhong, tian, ren, fan, fang, shi, yao, liao, zou, xiong, hao, bai, cui, mao, qiu, gu, hou, shao, meng, wan, duan, qian, tan, mu, sun, zhu, zhou, wu, huang, ouyang, sima, zhuge, bui, vo, vu, dang, ngo, duong, dinh, doan, trinh, luong, ta, dao, truong, lam, hoang, huynh, phan, phung, vuong, thai, ly, to, tchang, tchen, tcheng, tcho",
  examples: [
    {
      text: "La ministre norvégienne des Affaires étrangères, Ingrid Solheim, a rencontré lundi à Oslo Damien Corvanne, ambassadeur de Pologne.",
      names: ["person: Ingrid Solheim", "place: Oslo", "person: Damien Corvanne", "country: Pologne"],
    },
    {
      text: "Après les pourparlers, le Vendredi saint a été calme. Les Parties se sont séparées.",
      names: [],
    },
    { text: "Le président Kovalenko est arrivé à l'hôtel Bristol.", names: ["person: Kovalenko", "facility: Bristol"] },
    {
      text: "Selon M. Delvaux, l'Université de Mirande accueillera les experts.",
      names: ["person: Delvaux", "organisation: Université de Mirande"],
    },
    { text: "Le Conseil et la Commission ont salué le texte. Aucun Ministre n'a réagi.", names: [] },
  ],
} satisfies NameRules;
