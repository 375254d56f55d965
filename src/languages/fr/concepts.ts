/** Words of the field's concepts in French. */
import type { ConceptForms } from "../concepts.ts";

export const concepts = {
  none: "états-unis, etats-unis, royaume-uni, nations unies, union européenne, en échange, en échange de, en cours, au cours de, au cours des, au cours du, en fin de, à la fin, à la fin de, à la fin du, d'ici à la fin, d'ici la fin, en raison de, à la suite, par la suite, en effet, en fait, de fait, à partir, à partir de, en partie, de la part, de la part de, faire partie, fait partie, font partie, faisait partie, en tant que, au moins, le moins, tout d'abord, d'abord, tout de même, surtout, tout le monde, du monde entier, en mesure de, dans la mesure, à mesure, sur mesure, dans le cadre, état d'urgence, en état, en état de, mettre en place, à la place, sur place, en place, porter plainte, tout à fait, à condition que, à condition de, en vue de, au point de, point de vue, points de vue, à ce point, pour la première fois, avoir lieu d'être, en outre, à l'issue, à cause, il est question, remise en question, mise en question, remis en question, cours d'eau, premier plan, arrière-plan, parti pris, a pris, ont pris, est parti, sont partis, il reste, du reste, au reste, coupe du monde, chef d'orchestre, mise à jour, bon marché, ministère public, pompiers, garde à vue, fin de semaine, le temps de, en temps, tribune, bourse, passer à, en bonne et due, tire parti, en général, en particulier, banque mondiale",

  // Meeting and going.
  meet: "rencontre, rencontré*, rencontrer*, rencontrent, rencontra, rencontrait, s'entretenir, entretenu*, s'est entretenu*, se sont entretenus, s'entretient, s'entretiennent, se réunir, se réunit, se réunissent, se réuniront, se réunira, réunis, se sont réunis, s'est réuni, s'est réunie, se sont réunies, s'est entretenu avec | rencontre, rencontres, réunion, réunions, entretien, entretiens, entrevue*, tête-à-tête",
  talk: "mener des discussions, mené des discussions, tenu des pourparlers, discuté avec, parlé avec, a parlé avec | discussions, pourparlers, conversation*",
  negotiate: "négocier*, négocié*, négocie, négocient, négociait, négociaient, négociant | négociation*, tractation*",
  consult: "consulter*, consulté*, consulte, consultent, se concerter, s'est concerté* | consultation*, concertation*",
  dine: "dîné, déjeuné, dîner avec, déjeuner avec | déjeuner, déjeuners, dîner, dîners, banquet*, repas",
  discuss:
    "discuter*, discuté*, discute, discutent, discutaient, évoquer*, évoqué*, évoque, évoquent, abordé*, aborder*, aborde, abordent, débattr*, débattu*, s'est penché*, examiné ensemble, examiner la question | discussion, débat, débats",
  "exchange-views":
    "échangé leurs vues, échanger leurs vues, échangé des vues, échangé sur, échanger sur, échanger des vues, échangé leurs points de vue, échangent leurs vues | échange de vues, échanges de vues, échange de points de vue, échange d'opinions",
  "listen-to": "écouté*, écouter*, entendre les, à l'écoute de, écoute les",
  visit:
    "visiter*, visité*, visite, visitent, se rendre à, rendu visite, rend visite, rendre visite, en visite, se rendre en, se rendre au, s'est rendu*, se sont rendus, se rendra, se rend, se rendront, se rendent, rendu à, rendue à | visite, visites, visite d'état, visite officielle, déplacement, déplacements, escale*",
  arrive:
    "arrivé, arrivée, arrivés, arrivées, arriver, arrive, arrivent, arrivera, arrivait, atterri, atterrit, atterrir, débarqué* | arrivée, arrivées",
  depart: "quitté le pays, quitté la, quitter le pays, repartir, reparti, repartie, repart | départ, départs",
  travel:
    "voyager*, voyagé*, voyage, voyagera, parti pour, s'envoler, s'envole, s'est envolé*, se déplacer, se déplacera, se déplace, s'est déplacé*",
  "come-back":
    "revenir, revenu, revenue, revenus, revient, reviennent, reviendra, retourner, retourné*, retourne, retournent, regagner, regagné*, rentrer, rentré*, rentre, rentrent | retour, retours",
  welcome:
    "accueillir*, accueilli*, accueille, accueillent, accueillera, salué l'arrivée, souhaité la bienvenue, bienvenue | accueil",
  "see-off": "dit au revoir, fait ses adieux, dire adieu | adieux, au revoir",
  host: "accueillir le sommet, accueillir les pourparlers, accueilli le sommet, accueillera le sommet, accueillera la, accueillera les, accueillir des, hôte du, hôte de, hôte des, organiser*, organisé*, organise, organisent, organisera | hôte, hôtes, organisation de la rencontre",
  accompany: "accompagner*, accompagné*, accompagne, accompagnent, accompagnant",
  attend:
    "participer*, participé*, participe, participent, participera, participeront, participait, prendre part, pris part, prend part, prennent part, prendra part, assister à, assisté à, assiste à, assistera à, assister au, assisté au | participation*, présence",
  call: "téléphoner, téléphoné*, au téléphone, par téléphone, appelé au téléphone, joint par téléphone | appel téléphonique, appels téléphoniques, entretien téléphonique, entretiens téléphoniques, conversation téléphonique, coup de fil, visioconférence*, coup de téléphone, échange téléphonique, téléphonique*",
  mediate:
    "servir de médiateur, joué les médiateurs | médiation*, médiateur*, médiatrice*, bons offices, intermédiaire, entremise",

  // Saying.
  announce:
    "annoncer*, annoncé*, annonce, annoncent, annonçait, annonça, annonçant, dévoiler*, dévoilé*, dévoile | annonce, annonces",
  publish:
    "publier*, publié*, publie, publient, publiait, publiant, rendu public, rendue publique, rendus publics, rendre public, paru, parue, parus, diffusé* | publication*, parution",
  post: "tweeter, tweeté*, posté*, poster, sur x, sur twitter, sur facebook, sur instagram, sur telegram, sur truth social, sur les réseaux sociaux, publié sur x | tweet*, réseau social, réseaux sociaux",
  write: "écrire, écrit, écrite, écrits, écrivent, écrivait, écrivant, rédiger*, rédigé*",
  "send-letter":
    "envoyé une lettre, adressé une lettre, adressé un courrier, adresser une lettre, envoyer une lettre, écrit une lettre, écrit une lettre à, remis une lettre, envoyé un message",
  confirm: "confirmer*, confirmé*, confirme, confirment, confirmait, confirmant, réaffirm*, réitér* | confirmation*",
  deny: "démentir*, démenti, démentie, démentis, dément, démentent, démentait, nier, nié, nie, nient, niait, réfuter*, réfuté*, réfute, réfutent, contester*, contesté*, conteste | démenti, démentis, dénégation*",
  stress:
    "souligner*, souligné*, souligne, soulignent, soulignait, soulignant, insister sur, insisté sur, mettre l'accent, mis l'accent",
  mention: "mentionner*, mentionné*, mentionne, mentionnent, cité, citée, cités | mention, mentions",
  comment: "commenter*, commenté*, commente, commentent | commentair*, remarque, remarques, propos",
  answer:
    "répondre, répondu*, répond, répondent, répondait, répliqué*, réplique, rétorqué*, rétorque, réagi, réagir, réagit | réponse*, réaction, réactions",
  explain: "expliquer*, expliqué*, explique, expliquent, expliquait, expliquant | explication*",
  insist: "insister, insisté*, insiste, insistent, insistait, persiste, persister | insistance",
  acknowledge:
    "admettre, admis, admise, admet, admettent, admettait, reconnaître que, reconnu que, reconnaît que, concédé que, avoué*, avouer, avoue | aveu, aveux",
  "share-view":
    "partager l'avis, partage l'avis, partagent l'avis, partagé l'avis, partagent la même vision, d'accord pour dire, du même avis, sur la même longueur | consensus, communauté de vues, convergence de vues, entente",
  thank:
    "remercier*, remercié*, remercie, remercient, remerciant, reconnaissant*, exprimé sa gratitude | remerciement*, gratitude, reconnaissance envers",
  praise:
    "saluer, salué, saluée, salués, saluées, salue, saluent, saluait, saluant, louer, loué, loue, félicité de, se félicite, se félicitent, s'est félicité*, se sont félicités, applaudi*, vanté, vante | éloge*, hommage*, louange*",
  congratulate: "féliciter, félicité, félicitée, félicités, félicite, félicitent | félicitations",
  apologise:
    "s'excuser, s'excuse, excusé, excusée, excusés, présenté ses excuses, présenter ses excuses, présenter des excuses, présenté des excuses | excuses, pardon",
  satisfied:
    "satisfait*, s'est réjoui*, se réjouit, se réjouissent, se sont réjouis, réjoui*, ravi, ravie, content, contente | satisfaction",
  regret:
    "regretter*, regretté*, regrette, regrettent, regrettait, déplorer*, déploré*, déplore, déplorent | regret, regrets",
  "look-forward": "se réjouir de, hâte de, impatient de, impatiente de, attend avec impatience",
  hope: "espérer*, espéré*, espère, espèrent, espérait, espéraient, espérant, souhaiter*, souhaité*, souhaite, souhaitent, souhaitait, souhaitant | espoir, espoirs, espérance*, souhait, souhaits",
  expect:
    "s'attendre à, s'attend à, s'attendent à, s'attendait, attendu, attendue, attendus, attendues, devrait, devraient, prévoit que | attente, attentes, prévision*",
  convinced: "convaincu*, persuadé*, confiant*, certain que, certaine que, croit que, croire que | conviction*",
  criticise:
    "critiquer*, critiqué*, critique, critiquent, critiquait, critiquant, dénoncer*, dénoncé*, dénonce, dénoncent, dénonçait, dénonçant, fustigé*, fustige, fustiger, blâmer*, blâmé*, reproché*, reproche, reprocher, pointé du doigt, vilipendé*, tancé* | critique, critiques, reproches, dénonciation",
  condemn: "condamner*, condamné*, condamne, condamnent, condamnait, condamnant | condamnation*",
  accuse: "accuser*, accusé*, accuse, accusent, accusait, accusaient, accusant | accusation*, allégation*",
  insult: "insulter*, insulté*, insulte, moqué*, se moquer, raillé*, injurié* | insulte, insultes, injur*",
  complain:
    "se plaindre, se plaint, se plaignent, s'est plaint*, plaint, plainte contre | plainte, plaintes, grief, griefs, recours",
  protest:
    "protester*, protesté*, proteste, protestent, manifester contre, manifesté contre, manifesté, manifestent, manifester | protestation*, manifestation*",
  warn: "avertir, averti, avertie, avertit, avertissent, mettre en garde, mis en garde, met en garde, mettent en garde, mise en garde, alerté*, alerte, alertent, prévenu, prévient | avertissement*, mises en garde",
  threaten: "menacer*, menacé*, menace, menacent, menaçait, menaçant* | menace, menaces, ultimatum*",

  // Wanting, offering, promising.
  request:
    "demander, demandé, demandée, demandés, demande, demandent, demandait, demandant, demandera, prié, prie, prier, sollicit*, réclamé l'aide, saisi _ d'une demande | demande, demandes, requête*, sollicitation*",
  demand:
    "exiger*, exigé*, exige, exigent, exigeait, exigeant, réclamer*, réclamé*, réclame, réclament, réclamait, réclamant, revendiqu* | exigence*, revendication*",
  "call-for":
    "appeler, appelé, appelée, appelés, appelle, appellent, appelait, appelant, appelle à, appelé à, appelé à la, exhorter*, exhorté*, exhorte, exhortent, pressé de, presse de, plaidé*, plaide pour, plaider, enjoint, invité à, a invité _ à | appel à, appels à, appel au, appel, appels",
  seek: "chercher*, cherché*, cherche, cherchent, cherchait, cherchant, visé à, tente d'obtenir, tenter d'obtenir, veut obtenir, briguer, brigue",
  offer:
    "offrir, offert, offerte, offerts, offre, offrent, offrait, proposer*, proposé*, propose, proposent, proposait, proposant | offre, offres, proposition*",
  suggest: "suggérer*, suggéré*, suggère, suggèrent, suggérait | suggestion*",
  invite: "inviter*, invité, invitée, invités, invite, invitent, invitait, convié* | invitation*",
  agree:
    "convenir, convenu*, sont convenus, sont convenues, est convenu, est convenue, étaient convenus, convient de, conviennent de, s'accorder, s'accordent, s'est accordé*, accordés pour, se sont accordés, se sont entendus, s'est entendu*, s'entendre sur, s'entendent, se mettre d'accord, mis d'accord, mises d'accord, met d'accord, mettent d'accord, d'accord, accepté de, accepte de, accepter de, acceptent de, consenti*, consentir, consent | consentement",
  promise:
    "promettr*, promis, promise, promet, promettent, promettait, s'engager, s'engage, s'engagent, s'est engagé*, se sont engagés, se sont engagées, s'engagera, s'était engagé*, s'étaient engagés, s'étaient engagées, s'engageait, engagé à, engagés à, engagée à, assuré que, assure que, garanti que, juré de, jure de | promesse*, engagement, engagements, serment",
  accept: "accepter, accepté, acceptée, acceptés, acceptées, accepte, acceptent, acceptait, acceptera | acceptation",
  refuse:
    "refuser*, refusé*, refuse, refusent, refusait, refusant, rejeter*, rejeté*, rejette, rejettent, rejetait, exclu, exclut, exclure, décliné, décliner, décline, balayé*, écarté, écarter, écarte, repoussé* | refus, rejet, rejets, fin de non-recevoir",
  oppose:
    "s'opposer, s'oppose, s'opposent, s'est opposé*, s'opposait, opposé à, opposée à, opposés à | objection*, opposition à",
  concede: "céder, cédé*, cède, cèdent, fait des concessions, faire des concessions, reculer, reculé | concession*",
  guarantee: "garantir*, garanti, garantie, garantis, garantit, garantissent | garantie, garanties",
  allow:
    "autoriser*, autorisé*, autorise, autorisent, autorisait, permettr*, permis, permise, permet, permettent, permettait, permettra, laissé entrer | autorisation*, permission",
  decide: "décider*, décidé*, décide, décident, décidait, tranché*, trancher | décision*",
  instruct:
    "ordonner*, ordonné*, ordonne, ordonnent, chargé _ de, donné l'ordre, enjoint à | ordre de, directive*, instruction, instructions",
  intend:
    "avoir l'intention, a l'intention, ont l'intention, avait l'intention, prévoir, prévoit, prévoient, prévoyait, compte, comptent, envisager*, envisagé*, envisage, envisagent, projeter, projette | intention*",
  prepare:
    "préparer*, préparé*, prépare, préparent, préparait, préparant, s'apprête, s'apprêtent, s'apprêter | préparation, préparatifs, préparatoir*",
  ready:
    "prêt à, prête à, prêts à, prêtes à, disposé à, disposée à, disposés à, prêt, prête, prêts | disponibilité, disposition à",

  // Making agreements and keeping them.
  sign: "signer*, signé*, signe, signent, signait, signeront, signera, signant, paraphé*, parapher | signatur*, signatair*",
  ratify: "ratifi* | ratification*",
  adopt: "adopter*, adopté*, adopte, adoptent | adoption",
  approve:
    "approuver*, approuvé*, approuve, approuvent, validé*, valider, avalis*, entériné*, entériner, feu vert, donné son feu vert | approbation*, aval, validation",
  vote: "voter, voté, votée, votés, vote, votent, votait | vote, votes, scrutin*, référendum*, suffrage*",
  veto: "opposé son veto, mis son veto, opposer son veto | veto",
  "reach-agreement":
    "parvenus à un accord, parvenu à un accord, parvenir à un accord, parviennent à un accord, parvenues à un accord, conclu un accord, conclure un accord, conclu l'accord, concluent un accord, trouvé un accord, trouver un accord, trouvé un terrain d'entente, accord trouvé, accord a été trouvé, accord conclu, accord a été conclu | terrain d'entente",
  implement:
    "mettre en œuvre, mis en œuvre, mise en œuvre, mises en œuvre, mettre en oeuvre, mis en oeuvre, met en œuvre, mettent en œuvre, appliquer*, appliqué*, applique, appliquent, exécuter*, exécuté*, concrétiser*, mettre en application | mise en oeuvre, application, exécution",
  comply:
    "respecter*, respecté*, respecte, respectent, se conformer, se conforme, conformé, tenir sa promesse, tenu sa promesse, tenir parole, tient parole, tenu parole, honorer*, honoré*, tenir ses engagements, tenu ses engagements, tenu leurs engagements | respect de, respect du, respect des, conformité",
  violate:
    "violer*, violé*, viole, violent le, violent la, violent les, violait, violant, enfreint*, enfreindre, bafoué*, bafouer, bafoue, rompre sa promesse, manqué à, trahi sa promesse, renié, renier, en violation | violation*, infraction*, entorse*, manquement*",
  "withdraw-from":
    "se retirer de, retiré de, retirée de, se retire de, se retirer du, retiré du, retirée du, se retire du, quitter l'accord, quitté l'accord, claqué la porte, quitte l'accord, sortir de l'accord, sorti de l'accord, dénoncé l'accord, dénoncer l'accord, s'est retiré*, se sont retirés, s'est retirée | retrait de l'accord, retrait du traité, sortie de l'accord",
  achieve: "atteindre, atteint, atteinte, atteints, atteignent, accompli* | réalisation*, accomplissement*",
  fail: "échouer*, échoué*, échoue, échouent, échouait, capoter, capoté, s'effondrer, s'est effondré*, n'a pas réussi, avorté* | échec, échecs, effondrement, fiasco",
  succeed: "réussir, réussi, réussie, réussit, réussissent, parvenir à, parvenu à, parvient à | réussite*, succès",

  // Course of things.
  begin:
    "commencer*, commencé*, commence, commencent, commençait, débuter*, débuté*, débute, débutent, entamer*, entamé*, entame, entament, démarrer*, démarré*, démarre, lancé, lancée, lancés, lancer, lance, lancent, entrer en vigueur, entré en vigueur, entre en vigueur, entrée en vigueur, entrera en vigueur | début, débuts, commencement, lancement, coup d'envoi",
  continue:
    "continuer*, continué*, continue, continuent, continuait, poursuivr*, poursuivi*, poursuit, poursuivent, poursuivait, se poursuivent, se poursuit | poursuite des, poursuite de, poursuite du, continuation, continuité",
  resume:
    "reprendr*, repris, reprise, reprend, reprennent, relancer*, relancé*, relance, relancent, redémarr*, renouer*, renoué*, rouvrir les négociations | reprise, reprises, relance, redémarrage",
  end: "mettre fin, mis fin, met fin, mettre un terme, mis un terme, met un terme, terminer*, terminé*, termine, se terminer, se termine, s'achever, achevé*, s'achève, s'achèvent, prendre fin, pris fin, prend fin, conclut, se conclut, clore, clos, clôtur* | fin de la, fin des, fin du, fin de, fin, terme, achèvement, clôture, conclusion",
  stop: "arrêter, arrête, arrêtent, cesser*, cessé*, cesse, cessent, cessait, stopper*, stoppé*, interrompr*, interrompu*, interrompt | arrêt, arrêts, cessation, interruption",
  suspend:
    "suspendr*, suspendu*, suspend, suspendent, geler les négociations, mettre en pause, mis en pause | suspension*, moratoir*, pause",
  postpone:
    "reporter à, reporté*, reporte à, différer, différé*, repousser à, repoussé à, ajourner*, ajourné*, retardé*, retarder | report, reports, ajournement*, retard, retards",
  cancel: "annuler*, annulé*, annule, annulent, annulait, supprimer*, supprimé*, supprime | annulation*, suppression*",
  maintain:
    "maintenir*, maintiendr*, maintenu*, maintient, maintiennent, préserver*, préservé*, préserve, conserver*, conservé*, conserve | maintien, préservation",
  remain:
    "rester*, resté*, reste, restent, restait, restera, demeurer*, demeuré*, demeure, demeurent, reste en vigueur, rester en vigueur, restent en vigueur, restera en vigueur",
  extend:
    "prolonger*, prolongé*, prolonge, prolongent, proroger*, prorogé*, étendr*, étendu*, étend, reconduire, reconduit* | prolongation*, extension, prorogation, reconduction",
  "speed-up":
    "accélérer*, accéléré*, accélère, accélèrent, intensifier*, intensifié*, intensifie, intensifient | accélération, intensification",
  change:
    "changer*, changé*, change, changent, changeait, modifier*, modifié*, modifie, transformer*, transformé*, transforme | changement*, modification*, transformation*, tournant, revirement*",

  // Pressing and easing.
  impose:
    "imposer*, imposé*, impose, imposent, imposait, infliger*, infligé*, sanctionner*, sanctionné*, sanctionne, sanctionnent, mettre sur liste noire, instaurer*, instauré*, instaure, décréter*, décrété*, décrète | imposition*, instauration*",
  lift: "lever les, lever la, lever l', lever le, levé, levée, levés, levées, lève, lèvent, lever, abroger*, abrogé*, abolir, aboli*, retirer les sanctions | levée, levée des, abrogation*, abolition",
  ease: "assouplir*, assoupli*, assouplit, alléger*, allégé*, allège, desserrer, desserré | assouplissement*, allègement*, allégement*",
  exempt: "exempter*, exempté*, exempte, exonérer*, exonéré* | exemption*, dérogation*, exonération*",
  ban: "interdir*, interdit, interdite, interdits, interdites, interdisent, interdisait, interdisant, prohib*, bannir, banni* | interdiction*",
  limit:
    "limiter*, limité à, limitée à, limite, limitent, restreindr*, restreint*, plafonner*, plafonné*, encadrer | restriction*, limitation*, plafond*, plafonnement",
  freeze: "geler*, gelé*, gèle, gèlent | gel, gel des, gel des avoirs",
  expel: "expulser*, expulsé*, expulse, expulsent, persona non grata, personae non gratae | expulsion*",
  recall:
    "rappeler son ambassadeur, rappelé son ambassadeur, rappelle son ambassadeur, rappelé leurs ambassadeurs, rappelé son ambassadrice, rappel de l'ambassadeur, rappelé l'ambassadeur | rappel de son ambassadeur",
  summon: "convoquer*, convoqué*, convoque, convoquent | convocation*",
  block: "bloquer*, bloqué*, bloque, bloquent, bloquait, barrer la route | blocage*, blocus",
  seize:
    "saisir*, saisi, saisie, saisis, saisies, confisquer*, confisqué*, arraisonn*, s'emparer, s'est emparé* | saisie, saisies, confiscation*, arraisonnement*",
  punish: "punir, puni, punie, punis, punit | punition*, châtiment*, sanction pénale, peine, peines",
  provoke: "provoquer*, provoqué*, provoque, provoquent | provocation*",
  escalate:
    "escalader, aggraver*, aggravé*, aggrave, s'aggraver, envenim*, exacerb*, s'intensifier, dégénér*, attiser*, attisé* | escalade*, aggravation, surenchèr*",
  "de-escalate": "désamorcer*, désamorcé*, apaiser*, apaisé*, apaise, calmer* | désescalade, apaisement, détente",
  undermine:
    "saper*, sapé*, sape, compromettr*, compromis par, compromet, nuire à, torpiller*, torpillé*, fragiliser*, fragilisé*, miner",
  retaliate: "riposter*, riposté*, riposte, ripostent, se venger | riposte*, représailles, contre-mesure*",

  // Arms.
  verify: "vérifier*, vérifié*, vérifie, vérifient | vérification*",
  inspect: "inspecter*, inspecté*, inspecte, inspectent | inspection*",
  monitor:
    "surveiller*, surveillé*, surveille, surveillent, superviser*, supervisé*, supervise, observer la trêve | surveillance, supervision, mission d'observation",
  dismantle: "démanteler*, démantelé*, démantèle, démanteler | démantèlement*",
  destroy: "détruir*, détruit*, détruisent, anéanti*, dévaster*, dévasté*, ravagé* | destruction*, dévastation",
  test: "tester*, testé*, teste, testent, procédé à un essai, procédé à un tir | essai, essais, tir d'essai, tirs d'essai, test, tests",
  launch: "tirer*, tiré*, tire, tirent, | tir, tirs",
  enrich: "enrichir*, enrichi, enrichit, enrichissent | enrichissement*",
  denuclearise:
    "dénuclearis*, dénucléaris*, renoncer à l'arme nucléaire, renoncer aux armes nucléaires, renoncer à ses armes nucléaires | dénucléarisation",
  disarm: "désarmer*, désarmé*, désarme | désarmement*",
  deploy: "déployer*, déployé*, déploie, déploient | déploiement*",
  exercise:
    "manœuvre militaire, manœuvres militaires, manoeuvres militaires, manœuvres, manoeuvres, exercice militaire, exercices militaires, exercices conjoints, exercices navals, exercices | exercice naval",
  "withdraw-troops":
    "retirer ses troupes, retiré ses troupes, retire ses troupes, retirer leurs troupes, retirer ses forces, retiré ses forces, retirer les troupes, retirer ses soldats, retiré ses soldats, se retirer, retire, retirent, retirer, retiré | retrait, retraits, retrait des troupes, retrait des forces, repli",
  attack:
    "attaquer*, attaqué*, attaque, attaquent, attaquait, frapper*, frappé*, frappe, frappent, visé par une attaque, pris d'assaut | attaque, attaques, frappe, frappes, attentat*, raid, raids, offensive*, assaut, assauts, bombardement aérien",
  invade: "envahir*, envahi*, envahit | invasion*, incursion*",
  occupy: "occuper*, occupé, occupée, occupés, occupées, occupe, occupent, occupait | occupation",
  shell: "bombarder*, bombardé*, bombarde, bombardent, pilonn* | bombardement*, pilonnage*",
  shoot:
    "ouvrir le feu, ouvert le feu, ouvre le feu, abattre, abattu, abattue, abattus, tiré sur, tirer sur, fait feu | fusillade*, échange de tirs, échanges de tirs, coups de feu",
  kill: "tuer, tué, tuée, tués, tuées, tue, tuent, tuant, assassin*, mort, morte, morts, mortes, trouvé la mort, perdu la vie, périr, péri, abattu | mort, morts, assassinat*, meurtr*, décès",
  wound:
    "blesser*, blessé, blessée, blessés, blessées, blesse, blessant | blessé, blessés, blessée, blessées, blessur*",
  defend: "défendr*, défendu*, défend, défendent | défense",
  ceasefire:
    "cesser le feu, cessez le feu, déposer les armes, faire taire les armes | cessez-le-feu, trêve*, armistice*, cessation des hostilités, arrêt des hostilités, arrêt des combats",
  capture:
    "capturer*, capturé*, capture, arrêté, arrêtée, arrêtés, arrêtées, détenu, détenue, détenir, interpellé*, interpeller, emprisonn*, incarcér*, placé en détention, fait prisonnier, faits prisonniers | capture, arrestation*, détention*, interpellation*, incarcération",
  abduct: "enlever*, enlevé, enlevée, enlevés, enlevées, kidnapp*, kidnappé* | enlèvement*, rapt*",
  release:
    "libérer*, libéré, libérée, libérés, libérées, libère, libèrent, relâcher*, relâché*, relâche, remis en liberté, remettre en liberté | libération*, remise en liberté",
  "exchange-prisoners":
    "échanger des prisonniers, échangé des prisonniers, échangé _ prisonniers, échanger _ prisonniers, échangent des prisonniers | échange de prisonniers, échanges de prisonniers, échange de _ prisonniers, échange de détenus",
  "hand-over":
    "remettre à, remis à, remise à, remettre, remis, remit, livré à, livrer à, extrader*, extradé* | remise, extradition*, passation",
  repatriate: "rapatrier*, rapatrié*, rapatrie | rapatriement*",
  evacuate: "évacuer*, évacué*, évacue, évacuent | évacuation*",
  flee: "fuir, fui, fuient, fuit, fuyaient, fuyant, pris la fuite, exilé, s'exiler | fuite, exode",
  cross:
    "franchir la frontière, franchi la frontière, traverser*, traversé*, traverse, traversent, franchir, franchi | point de passage, points de passage, traversée*, franchissement",

  // Working and trading.
  build: "construir*, construit*, construisent, construisait, bâtir, bâti, bâtie, édifi* | construction*",
  produce:
    "produir*, produit, produite, produits par, produisent, produisait, fabriquer*, fabriqué*, fabrique, fabriquent | production*, fabrication*",
  develop: "développer*, développé*, développe, développent | développement*",
  open: "ouvrir, ouvert, ouverte, ouverts, ouvertes, ouvre, ouvrent, ouvrira, rouvrir*, rouvert*, inaugurer*, inauguré*, inaugure | ouvertur*, réouvertur*, inauguration*",
  close: "fermer*, fermé*, ferme ses, ferme la, ferme le, ferment | fermetur*",
  restore:
    "rétablir*, rétabli*, rétablit, restaurer*, restauré*, reconstruir*, reconstruit* | rétablissement, restauration, reconstruction",
  establish:
    "établir*, établi, établie, établis, établit, créer*, créé*, crée, créent, fonder, fondé, fondée, mettre en place, mis en place, mise en place, mettre sur pied, mis sur pied, instituer, institué* | création*, établissement d', établissement de, établissement des, mise sur pied",
  improve:
    "améliorer*, amélioré*, améliore, améliorent, se rapprocher, rapproché* | amélioration*, rapprochement*, dégel",
  normalise: "normalis* | normalisation",
  strengthen:
    "renforcer*, renforcé*, renforce, renforcent, renforçant, approfondir*, approfondi*, consolider*, consolidé*, élargir*, élargi, resserrer les liens, resserré les liens | renforcement, approfondissement, consolidation, élargissement",
  cooperate:
    "coopérer*, coopéré*, coopère, coopèrent, collaborer*, collaboré*, collabore, travailler ensemble, travaillé ensemble, travaillent ensemble, unir leurs forces | coopération*, collaboration*",
  support:
    "soutenir*, soutiendr*, soutenu*, soutient, soutiennent, soutenait, appuyer*, appuyé*, appuie, appuient | soutien, soutiens, appui, appuis",
  help: "aider*, aidé*, aide à, aident, assister les, porter secours, prêter main-forte, venir en aide, secourir, secouru* | assistance",
  provide:
    "fournir*, fourni*, fournit, fournissent, accorder*, accordé*, accorde, accordent, octroyer*, octroyé*, octroie, donner, donné, donnée, donne, donnent | fournitur*, octroi",
  supply:
    "livrer*, livré*, livre, livrent, approvisionner*, approvisionné*, ravitaill* | livraison*, approvisionnement*, ravitaillement",
  send: "envoyer*, enverr*, envoyé, envoyée, envoyés, envoie, envoient, dépêcher*, dépêché*, dépêche, expédi* | envoi, envois",
  receive: "recevoir*, recevr*, reçu, reçue, reçus, reçues, reçoit, reçoivent, recevait | réception*",
  buy: "acheter*, acheté*, achète, achètent, acquérir, acquis, acquise, acquiert, racheter*, racheté*, rachète | achat*, rachat*, acquisition*",
  sell: "vendre, vendra, vendront, vendrait, vendu*, vend, vendent, céder sa filiale | vente, ventes, ventes d'armes, cession*",
  export: "exporter*, exporté*, exporte, exportent | exportation*, exportateur*",
  import: "importer*, importé*, importent, importe du, importe des | importation*, importateur*",
  pay: "payer*, payé*, paie, paye, paient, verser*, versé, versée, verse, versent, régler la facture | paiement*, versement*",
  invest: "investir*, investi, investit, investissent, investira | investissement*, investisseur*",
  reduce:
    "réduir*, réduit, réduite, réduits, réduites, réduisent, baisser*, baissé*, baisse, baissent, diminuer*, diminué*, diminue, abaisser*, abaissé*, abaisse, couper dans | réduction*, baisse, baisses, diminution*, coupe, coupes",
  increase:
    "augmenter*, augmenté*, augmente, augmentent, accroîtr*, accru*, relever*, relevé*, relève, hausser*, haussé*, croître, bondi, grimpé*, grimper, grimpe | augmentation*, hausse, hausses, accroissement*, relèvement*, croissance",
  exceed: "dépasser*, dépassé*, dépasse, dépassent, excéder*, excédé*, excède, surpass* | dépassement*",
  "join-in": "adhérer*, adhéré*, adhère, rejoindr*, rejoint, rejointe, rejoignent, intégrer l', intégré l' | adhésion*",
  recognise:
    "reconnaîtr*, reconnaitr*, reconnu*, reconnaît, reconnait, reconnaissent | reconnaissance de, reconnaissance d', reconnaissance du, reconnaissance",
  "resolve-issue":
    "résoudr*, résolu*, résout, résolvent, régler*, réglé*, règle le, règle la | résolution du conflit, résolution de la crise, résolution des, règlement du, règlement de la, règlement des, règlement pacifique, règlement politique, solution, solutions",
  appoint: "nommer*, nommé, nommée, nommés, nomme, nomment, désigner*, désigné*, désigne | nomination*, désignation*",
  elect:
    "élire*, élu, élue, élus, élues, élit, élisent, réélu*, réélire, réélit | élection*, présidentielle, législatives, électeur*, électoral*, réélection",
  resign:
    "démissionner*, démissionné*, démissionne, démissionnent, présenté sa démission, remis sa démission, présenter sa démission | démission*",
  dismiss:
    "limoger*, limogé*, limoge, destitu*, révoquer*, révoqué*, licenci*, renvoyer son, démis de ses fonctions | limogeage*, destitution*, licenciement*",
  investigate: "enquêter*, enquêté*, enquête sur, enquêtent | enquête, enquêtes, investigation*",
  evade: "contourner*, contourné*, contourne, éluder, esquiv* | contournement*, contrebande, évasion",
  hide: "cacher*, caché*, cache, cachent, dissimuler*, dissimulé*, dissimule | dissimulation",
  strive:
    "s'efforcer*, s'efforce, s'efforcent, efforcé*, tout faire pour, tout mettre en œuvre, déployer des efforts, œuvrer*, œuvré*, œuvre pour, faire tout son possible",
  "take-steps":
    "prendre des mesures, pris des mesures, prend des mesures, prennent des mesures, mesures prises, prendre les mesures, prendre des dispositions, faire des pas, passer à l'action",
  "keep-in-touch":
    "rester en contact, restent en contact, reste en contact, restés en contact, garder le contact, garder contact, en contact étroit, contacts étroits, en contact permanent, maintenir le contact",
  "take-place":
    "avoir lieu, a lieu, ont lieu, a eu lieu, ont eu lieu, aura lieu, auront lieu, avait lieu, se tenir, se tient, se tiennent, se tiendra, se tiendront, s'est tenu*, se sont tenus, s'est tenue, se sont tenues, se dérouler, se déroule, se déroulent, se déroulera, s'est déroulé*, se sont déroulés, se sont déroulées | tenue de, tenue d', déroulement",
  unify: "unifier*, unifié*, unir, réunifi* | unification, réunification",
  lose: "perdre, perdu*, perd, perdent, perdait | perte, pertes, défaite*",
  win: "remporter*, remporté*, remporte, remportent, gagner, gagné*, gagne, gagnent, l'emporte, l'a emporté, vaincre | victoir*",

  // Talks and papers.
  summit: "sommet, sommets, réunion au sommet",
  conference: "conférence, conférences, session*, assemblée générale, forum*, congrès, séance*",
  "press-conference": "conférence de presse, conférences de presse, point de presse, points de presse, briefing*",
  dialogue: "dialogue*, dialoguer*",
  "working-level":
    "groupe de travail, groupes de travail, niveau technique, équipe de négociation, équipes de négociation, groupe d'experts, équipe de travail, au niveau des experts",
  delegation: "délégation*",
  agreement: "accord, accords, entente entre, arrangement, arrangements, compromis d'accord, deal",
  treaty: "traité, traités, pacte*, convention, conventions",
  "joint-statement":
    "déclaration commune, déclarations communes, déclaration conjointe, communiqué commun, communiqué conjoint, communiqués communs, déclaration finale",
  statement: "communiqué*, déclaration, déclarations",
  declaration:
    "proclamation*, déclarer la guerre, déclaration d'indépendance, déclaration de guerre, proclamer*, proclamé*, proclame",
  memorandum: "mémorandum*, protocole d'accord, protocoles d'accord, lettre d'intention",
  document: "document, documents, papier, dossier complet",
  letter: "lettre, lettres, courrier, missive*",
  message: "message, messages",
  resolution: "résolution, résolutions",
  plan: "plan, plans, feuille de route, programme, programmes, initiative*, stratégie*",
  condition: "condition, conditions, préalable*",
  deadline: "échéance*, date limite, date butoir, délai, délais",
  timetable: "calendrier*",
  agenda: "ordre du jour, agenda",
  question: "question, questions, problème*, dossier, dossiers, sujet, sujets",
  position: "position, positions, posture",
  views: "opinion, opinions, avis, vues, vision",
  difference:
    "différend*, désaccord*, divergence*, différences, dispute*, querelle*, litige*, litigieu*, brouille, contentieu*",
  mistake: "erreur, erreurs, faute grave, faute",
  progress: "progrès, avancée*, percée*, avancer*, progresser*, progressé*, progresse",
  result: "résultat, résultats, issue",
  step: "pas en avant, étape*, pas vers, premier pas, pas important",
  measure: "mesure, mesures",
  process: "processus, procédur*",
  effort: "effort, efforts",
  goal: "but, buts, objectif, objectifs, finalité",
  chance: "occasion*, opportunité*, chance*",
  way: "moyen de, moyens de, modalité*, façon de, manière de, voie vers",
  era: "ère",
  phase: "phase*, stade, chapitre",
  history: "histoire",
  future: "avenir, futur",
  will: "volonté, détermination, déterminé à, déterminée à, déterminés à, volonté politique",
  date: "date, dates",
  venue: "lieu de la rencontre, lieu du sommet, lieu de la réunion",
  trip: "voyage, voyages, tournée*, périple*",

  // Between states.
  relations: "relation, relations, liens, rapports entre, liens entre",
  trust: "confiance",
  distrust: "méfiance, défiance",
  respect: "respect, respect mutuel",
  friendship: "amitié*",
  partnership: "partenariat*, partenair*",
  alliance: "alliance*, allié, alliés, alliée, alliées",
  enemy: "ennemi*, adversair*",
  hostility: "hostilité*, antagonisme*, animosité*, inimitié*",
  confrontation: "confrontation*, affrontement*, bras de fer",
  tension: "tension, tensions",
  crisis: "crise, crises",
  impasse: "impasse*, au point mort, enlisé*, enlisement",
  difficulty: "difficulté*, obstacle*, entrave*, revers",
  conflict: "conflit, conflits, combat, combats, affrontements armés",
  war: "guerre, guerres, guerrier*",
  peace: "paix",
  security: "sécurité, sûreté",
  "security-guarantee": "garantie de sécurité, garanties de sécurité, garantie sécuritaire, assurances de sécurité",
  stability: "stabilité, stable",
  aggression: "agression*, agresseur*",
  sovereignty: "souveraineté*, souverain",
  independence: "indépendance",
  "international-community": "communauté internationale",
  flexibility: "flexibilité, souplesse, flexible*",
  compromise: "compromis",

  // Arms and fighting.
  nuclear: "nucléair*, atomique*",
  weapon: "arme, armes, armement*, munitions, armement",
  "nuclear-weapon":
    "arme nucléaire, armes nucléaires, armement nucléaire, arsenal nucléaire, bombe atomique, bombes atomiques, bombe nucléaire, arme atomique, armes atomiques, arsenaux nucléaires",
  "nuclear-test": "essai nucléaire, essais nucléaires, test nucléaire, tests nucléaires",
  "nuclear-programme": "programme nucléaire, programmes nucléaires, activités nucléaires, programme atomique",
  missile: "missile, missiles, roquette*, fusée, fusées",
  "ballistic-missile":
    "missile balistique, missiles balistiques, missile intercontinental, missiles intercontinentaux, missile balistique intercontinental, missiles balistiques intercontinentaux",
  warhead: "ogive*, tête nucléaire, têtes nucléaires",
  satellite: "satellite*",
  uranium: "uranium, plutonium",
  reactor: "réacteur*",
  "test-site":
    "site d'essais, site d'essai, site d'essais nucléaires, centre d'essais, site de lancement, pas de tir, polygone",
  facility: "installation, installations, site, sites, usine, usines, complexe nucléaire",
  inspector: "inspecteur*, inspectrice*",
  expert: "expert, experts, experte, expertes, spécialiste*",
  troops: "troupe, troupes, forces armées, forces militaires",
  army: "armée, armées, militaires",
  soldier: "soldat*, soldate*",
  base: "base militaire, bases militaires, base aérienne, bases aériennes, base navale",
  ship: "navir*, bateau*, pétrolier*, cargo, cargos, vaisseau*, frégate*, marine, bâtiment de guerre",
  aircraft: "avion*, appareil militaire, chasseur, chasseurs, hélicoptèr*, bombardier*, aéronef*",
  drone: "drone, drones",
  prisoner: "prisonnier*, prisonnièr*, détenus, captif*",
  hostage: "otage*",
  refugee: "réfugié*, déplacés, personnes déplacées",
  remains: "dépouille*, restes, ossements",
  civilian: "civil, civils, civile, civiles",
  victim: "victime*, bilan humain",
  terrorism: "terroris*",
  "demilitarised-zone": "zone démilitarisée, zone tampon",

  // Economy.
  sanctions: "sanction, sanctions",
  embargo: "embargo*",
  tariff:
    "droits de douane, droit de douane, tarif douanier, tarifs douaniers, taxes douanières, surtaxe*, tarifs, taxes sur",
  quota: "quota*, contingent*",
  trade: "commerce, échanges commerciaux, commercial*, commerciaux",
  economy: "économie*",
  market: "marché, marchés",
  money: "argent, fonds, financement*, avoirs, actifs",
  loan: "prêt, prêts, emprunt*, crédit, crédits, dette, dettes",
  price: "prix, tarif de",
  oil: "pétrole, brut, pétrolier, pétrolière, pétrolières, pétroliers",
  "oil-products": "produits pétroliers, carburant*, essence, gazole",
  gas: "gaz, gaz naturel, gnl, gazier*, gazièr*",
  coal: "charbon",
  grain: "céréale*, blé, maïs",
  food: "nourriture, denrée*, alimentair*, aliments",
  fertiliser: "engrais",
  energy: "énergie*, énergétique*",
  electricity: "électricité, électrique*, courant",
  pipeline: "gazoduc*, oléoduc*, pipeline*",
  railway: "chemin de fer, chemins de fer, ferroviair*, cheminot*, voie ferrée, voies ferrées, rail",
  transit: "transit",
  corridor: "corridor*, couloir*",
  aid: "aide, aides, secours",
  "humanitarian-aid": "aide humanitaire, assistance humanitaire, secours humanitaires",
  humanitarian: "humanitair*",
  climate: "climat, climatique*",
  emissions: "émission*, gaz à effet de serre",
  technology: "technologie*, technologique*",
  company: "entreprise*, société privée, compagnie*, firme*, groupe industriel, constructeur*, fabricant*",
  project: "projet, projets",
  "power-plant": "centrale, centrales, centrale nucléaire, centrales nucléaires, centrale électrique",

  // States and places.
  state: "état, états, etat, etats, pays, nation, nations, état membre, états membres",
  government: "gouvernement*, autorités, exécutif, cabinet, gouvernementa*",
  regime: "régime*, junte",
  people: "peuple, peuples, population*, citoyen*, personnes, gens",
  parliament:
    "parlement*, assemblée nationale, assemblée, sénat, congrès américain, député*, sénateurs, bundestag, douma, knesset, législateur*",
  "foreign-ministry":
    "ministère des affaires étrangères, quai d'orsay, ministère russe des affaires étrangères, ministère _ des affaires étrangères, diplomatie française, chancellerie",
  ministry: "ministère, ministères",
  embassy: "ambassade*",
  consulate: "consulat*",
  committee: "comité*",
  commission: "commission, commissions",
  council: "conseil, conseils",
  "security-council": "conseil de sécurité",
  party: "parti au pouvoir, parti communiste, parti des travailleurs",
  court:
    "tribunal, tribunaux, cour, cour suprême, cour constitutionnelle, conseil constitutionnel, cour d'appel, cour pénale internationale, cour de justice, juge, juges, justice",
  law: "loi, lois, législation, projet de loi, droit international",
  "human-rights": "droits de l'homme, droits humains, droits de la personne",
  region: "région*, régional*, régionaux",
  territory: "territoir*, territorial*, territoriaux",
  peninsula: "péninsule*",
  island: "île, îles, archipel, îlot*",
  sea: "mer, mers, maritime*, détroit*, eaux",
  port: "port, ports, portuair*",
  airspace: "espace aérien",
  airport: "aéroport*",
  border: "frontièr*, frontalier*, frontalièr*",
  city: "ville, villes, localité*, village*",
  capital: "capitale, capitales",
  world: "monde, mondial*, mondiaux, planète",
  side: "côté, camp, partie, parties, les deux parties, les deux camps, belligérant*",
  media: "médias, média, presse, agence de presse, journal, journaux, chaîne, télévision*, radio",
  journalist: "journaliste*, reporter, reporters, correspondant*",
  intelligence: "renseignement, renseignements, services secrets, services de renseignement",

  // Who one is.
  president: "président, présidente, présidents, présidentiel*, chef de l'état, chef d'état, présidence",
  "vice-president": "vice-président*, vice-présidente",
  "prime-minister":
    "premier ministre, première ministre, premiers ministres, chef du gouvernement, cheffe du gouvernement, chefs de gouvernement",
  chancellor: "chancelier, chancelière",
  minister: "ministre, ministres",
  "foreign-minister":
    "ministre des affaires étrangères, ministres des affaires étrangères, ministre _ des affaires étrangères, ministres _ des affaires étrangères, ministre de l'europe et des affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, chefs de la diplomatie, chef de la diplomatie _, ministre des relations extérieures",
  "defence-minister":
    "ministre de la défense, ministres de la défense, ministre _ de la défense, ministre des armées, chef du pentagone",
  "secretary-of-state": "secrétaire d'état, secrétaire d'état américain",
  "secretary-general": "secrétaire général, secrétaire générale",
  leader: "dirigeant, dirigeante, dirigeants, dirigeantes, leader, leaders, guide suprême, numéro un, chefs d'état",
  chairman: "président du conseil, présidence tournante",
  deputy: "adjoint, adjointe, adjoints, vice",
  king: "roi, reine, empereur, émir, sultan, prince héritier, monarque",
  general: "général, généraux, commandant*, amiral, amiraux, chef d'état-major, état-major",
  spokesperson: "porte-parole, porte-paroles",
  ambassador: "ambassadeur*, ambassadrice*",
  envoy: "envoyé spécial, envoyée spéciale, envoyés spéciaux, émissair*, représentant spécial, représentante spéciale",
  diplomat: "diplomate, diplomates",
  official:
    "responsable, responsables, haut responsable, hauts responsables, fonctionnair*, officiel, officiels, cadre, dignitair*",
  adviser: "conseiller, conseillère, conseillers, conseillères",
  negotiator: "négociateur*, négociatrice*",
  member: "membre, membres",
  analyst: "analyste*, observateur, observateurs, politologue*",

  // How much, how many.
  all: "tous, toutes, chaque, ensemble des, ensemble de, intégralité",
  complete:
    "complet, complète, complets, complètes, complètement, total, totale, totalement, entièrement, pleinement, intégral*, exhaustif*, plein, pleine",
  partial: "partiel*, en partie, partiellement",
  some: "certains, certaines, plusieurs, quelques, un certain nombre",
  most: "la plupart, majorité, principalement, essentiellement, majoritairement, majeure partie, en grande partie",
  half: "moitié, demi, demie",
  first: "premier, première, premiers, premières, pour la première fois, 1er",
  second: "deuxième, deuxièmes, second, seconde, pour la deuxième fois",
  third: "troisième, troisièmes, pour la troisième fois",
  last: "dernier, dernière, derniers, dernières, final, finale, ultime",
  both: "tous deux, toutes deux, tous les deux, toutes les deux, l'un et l'autre",
  mutual: "mutuel*, mutuellement, réciproque*, réciproquement",
  bilateral: "bilatéra*",
  multilateral: "multilatéra*",
  joint: "commun, commune, communs, communes, conjoint*, conjointement, ensemble",
  "step-by-step":
    "étape par étape, pas à pas, graduel*, graduellement, progressif, progressive, progressivement, par étapes, peu à peu",
  simultaneous: "simultané*, en même temps, parallèlement, simultanément",
  unconditional:
    "sans condition, sans conditions, inconditionnel*, sans conditions préalables, sans préalable, inconditionnellement",
  irreversible: "irréversib*",
  verifiable: "vérifiable*",
  limited: "limité, limitée, limités, limitées, restreint, restreinte",
  great:
    "grand, grande, grands, grandes, considérable*, considérablement, majeur*, significati*, énorme*, massif, massive, massifs, massives, vaste*, notable*, substantiel*, gros, grosse",
  only: "seulement, uniquement, exclusivement",

  // When.
  soon: "bientôt, prochainement, sous peu, dès que possible, le plus tôt possible, rapidement, au plus vite, vite, sans tarder",
  immediately:
    "immédiat, immédiate, immédiats, immédiates, immédiatement, urgent, urgente, urgence, aussitôt, sur-le-champ",
  again: "de nouveau, à nouveau, encore une fois, une nouvelle fois",
  new: "nouveau, nouvelle, nouveaux, nouvelles, nouvel, neuf, neuve",
  next: "prochain, prochaine, prochains, prochaines, suivant, suivante, suivants, suivantes, à venir, ultérieur*",
  previous: "précédent*, précédemment, ancien, ancienne, anciens, anciennes, antérieur*, ex",
  temporary: "temporair*, temporairement, provisoir*, provisoirement, intérimair*",
  permanent: "permanent*, durable*, durablement, définitif, définitive, définitivement, pérenne*",

  // Of what kind.
  important:
    "important*, essentiel, essentielle, essentiels, crucial*, cruciaux, clé, clef, vital*, primordial*, décisif, décisive, capital pour | importance",
  historic: "historique*",
  unprecedented: "sans précédent, inédit*",
  fundamental: "fondamental*, fondamentaux, fondamentalement",
  special: "spécial*, spéciaux, particulier, particulière",
  formal: "officiel, officielle, officielles, officiellement, formel, formelle, formellement",
  secret: "secret, secrète, secrets, secrètes, secrètement, clandestin*",
  practical: "pratique, pratiques",
  concrete: "concret, concrète, concrets, concrètes, concrètement, spécifique*",
  detailed: "détaillé*, approfondi, approfondie, approfondis, approfondies, en détail, en profondeur",
  military: "militair*",
  political: "politique, politiques, politiquement",
  economic: "économique*, économiquement",
  diplomatic: "diplomatique*, diplomatie, diplomatiquement",
  strategic: "stratégique*",
  international: "international*, internationaux",
  constructive: "constructif*, constructive*",
  productive: "productif*, productive*, fructueu*",
  sincere: "sincèr*, sincèrement, franc, franche, francs, franches, franchement, honnête*",
  good: "bon, bonne, bons, bonnes, excellent*, formidable*, merveilleu*",
  successful: "couronné de succès, réussi avec succès, avec succès",
  friendly: "amical*, amicaux, chaleureu*, cordia*",
  positive: "positif*, positive*, encourageant*, prometteu*, positivement",
  peaceful: "pacifique*, pacifiquement",
  optimistic: "optimis*",
  regrettable: "regrettable*, malheureu*, déplorable*",
  bad: "mauvais, mauvaise, mauvaises, pire, terrible*, affreu*",
  negative: "négatif*, négative*, négativement",
  hostile: "hostile*",
  provocative: "provocateur*, provocatrice*, provocant*",
  unacceptable: "inacceptable*, intolérable*, inadmissible*",
  "gangster-like": "gangster*, de voyou, de voyous, mafieu*",
  unilateral: "unilatéra*",
  dangerous: "dangereu*, périlleu*, irresponsable*",
  illegal: "illégal*, illégaux, illégalement, illicite*, illégitime*, contraire au droit",
  difficult: "difficile*, difficilement, ardu*, compliqué*",
  fruitless: "stérile*, vain, vaine, vains, sans résultat, infructueu*, inutile*",
  disappointing: "décevant*, déçu* | déception*",
  tense: "tendu*, crispé*",
  unfair: "injuste*, inéquitable*, injustement, déloya*",
  vague: "vague, vagues, flou, floue, ambigu*, imprécis*",
} satisfies ConceptForms;
