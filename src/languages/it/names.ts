import type { NameRules } from "../rules/names.ts";

export const names = {
  // Feminines and plurals of demonyms: russa, russi, russe, francesi, tedesca, tedeschi.
  endings: ["a>o", "i>o", "e>o", "i>e", "ca>co", "chi>co", "che>co", "i>a"],
  particles: [],
  titles: {
    head: "presidente, presidentessa, capo dello stato, capo di stato, leader, guida suprema, re, regina, imperatore, emiro, sultano, papa, pontefice, principe ereditario, presidente eletto, presidente eletta, presidente ad interim, vicepresidente, segretario generale del partito, ayatollah, leader supremo",
    premier:
      "primo ministro, prima ministra, premier, capo del governo, capo di governo, presidente del consiglio, presidente del consiglio dei ministri, cancelliere, cancelliera",
    "foreign-minister":
      "ministro degli esteri, ministra degli esteri, ministro degli affari esteri, ministra degli affari esteri, ministro _ degli esteri, ministra _ degli esteri, ministro _ degli affari esteri, ministra _ degli affari esteri, capo della diplomazia, capo della diplomazia _, segretario di stato, segretaria di stato, titolare della farnesina",
    "defence-minister":
      "ministro della difesa, ministra della difesa, ministro _ della difesa, ministra _ della difesa, segretario alla difesa, segretaria alla difesa, capo del pentagono",
    minister:
      "ministro, ministra, viceministro, viceministra, vicepremier, sottosegretario, sottosegretaria, ministro dell'interno, ministra dell'interno, ministro dell'economia, ministra dell'economia, ministro delle finanze, ministra delle finanze, ministro _ delle finanze, ministro del commercio, ministra del commercio, ministro dell'energia, ministra dell'energia, ministro della giustizia, ministra della giustizia, ministro dell'ambiente, ministro della salute, segretario al tesoro, segretaria al tesoro, segretario generale, segretaria generale, segretario generale dell'onu, segretario generale della nato, segretario generale delle nazioni unite, alto rappresentante, alta rappresentante, alto commissario, commissario, commissaria, governatore, governatrice, sindaco, sindaca, procuratore generale, procuratrice generale, direttore generale, direttrice generale, ex ministro, ex ministra",
    spokesperson: "portavoce, addetto stampa, addetta stampa",
    envoy:
      "inviato speciale, inviata speciale, inviato, inviata, emissario, ambasciatore, ambasciatrice, rappresentante, rappresentante speciale, rappresentante permanente, negoziatore, negoziatrice, capo negoziatore, capo negoziatrice, diplomatico, diplomatica, console, console generale, mediatore, mediatrice, incaricato d'affari, delegato, delegata",
    official:
      "capo, direttore, direttrice, capo di gabinetto, capo delegazione, capo della delegazione, funzionario, funzionaria, segretario, segretaria, numero uno, numero due, responsabile, vicedirettore, vicedirettrice, esponente, dirigente, vicegovernatore, vicegovernatrice, prefetto, prefetta, viceprefetto, vicesindaco, vicecommissario, vice capo, assessore, assessora",
    officer:
      "generale, colonnello, ammiraglio, comandante, comandante in capo, capo di stato maggiore, tenente, capitano, maresciallo, maggiore, brigadiere",
    legislator:
      "deputato, deputata, senatore, senatrice, eurodeputato, eurodeputata, parlamentare, presidente della camera, presidente del senato, presidente del parlamento, leader dell'opposizione, onorevole, capogruppo, membro del congresso",
    adviser:
      "consigliere, consigliera, consigliere per la sicurezza nazionale, consigliera per la sicurezza nazionale, consigliere diplomatico, consulente, avvocato, avvocata",
    expert:
      "esperto, esperta, analista, professore, professoressa, prof, ricercatore, ricercatrice, docente, storico, storica, politologo, politologa, economista, dottor, dottore, dottoressa, dott",
    journalist: "giornalista, reporter, corrispondente, cronista, redattore, editorialista",
    other:
      "principe, principessa, lord, giudice, magistrato, imprenditore, imprenditrice, uomo d'affari, miliardario, attivista, dissidente, oppositore, first lady, vescovo, arcivescovo, cardinale, allenatore, fondatore, fondatrice, amministratore delegato, amministratrice delegata, ex presidente, ex premier, ex primo ministro, scrittore, scrittrice, compagno, candidato, candidata, attore, attrice, cantante",
    courtesy: "signor, signora, signore, sig, sig.ra, don",
  },
  titleGender: {
    male: "presidente eletto, re, imperatore, papa, pontefice, primo ministro, cancelliere, ministro, ministro degli esteri, ministro della difesa, ambasciatore, direttore, consigliere, deputato, senatore, principe, signor, inviato speciale, negoziatore, sindaco, governatore, segretario, segretario di stato, segretario generale, professore",
    female:
      "presidentessa, presidente eletta, regina, prima ministra, cancelliera, ministra, ministra degli esteri, ministra della difesa, ambasciatrice, direttrice, consigliera, deputata, senatrice, principessa, signora, inviata speciale, negoziatrice, sindaca, governatrice, segretaria, segretaria di stato, segretaria generale, alta rappresentante, esperta, avvocata, viceministra, professoressa, dottoressa, first lady",
  },
  titleAfter: false,
  demonymAfter: true,
  titleModifiers:
    "ex, vice, attuale, nuovo, nuova, futuro, futura, allora, uscente, alto, alta, principale, supremo, suprema, aggiunto, aggiunta, eletto, eletta, primo, prima, speciale",
  titleLinks: "di, del, della, dello, dei, degli, delle, dell', d', presso, a, alla, al, per, per gli, per la",
  complementEndings: [],
  articles: "il, lo, la, l', i, gli, le, un, uno, una, un'",
  headsLast: {
    organisation: "bank, university, institute, corporation, company, group, inc, ltd, spa, airlines",
    outlet: "times, post, herald, magazine",
    agency: "news agency",
  },
  headsOfPlaces: "porto, aeroporto, ambasciata, base, carcere, ponte, cattedrale, piazza",
  headsFirst: {
    facility:
      "hotel, albergo, palazzo, aeroporto, aeroporto di, base aerea di, base navale di, base di, centrale di, centrale nucleare di, impianto di, sito di, ambasciata di, porto di, castello di, stadio, carcere di, prigione di, sede di, villa",
    organisation:
      "ministero della, ministero del, ministero degli, ministero dell', università di, università, istituto di, istituto per, istituto, banca di, banca, banco, consiglio di, comitato di, comitato per, commissione di, commissione per, organizzazione per, organizzazione dei, organizzazione mondiale della, associazione di, associazione, fondazione, fondazione per, centro di, centro per, accademia di, lega, unione delle, partito di, partito della, partito del, partito, federazione, agenzia per, agenzia internazionale per, ufficio di, corte di, tribunale di, movimento, fronte di, gruppo, compagnia, fondo per, esercito di, forze di, alleanza per, società",
    place:
      "città di, provincia di, isola di, isole, golfo di, stretto di, mar, mare di, baia di, lago, monte, capo, valle di, regione di, penisola di, canale di, distretto di, villaggio di",
    document:
      "trattato di, trattato sul, convenzione di, convenzione sul, protocollo di, protocollo sul, dichiarazione di, carta di, accordo di, accordi di, accordo sul, memorandum di, patto di, patto per",
  },
  coordinators: "e, ed, &",
  connectors:
    "di, del, della, dello, dei, degli, delle, dell', d', da, dal, dalla, de, la, van, von, der, bin, ibn, ben, al, el, e, per, in, san, santa, ash, az, bint",
  commonWords:
    "il, lo, la, l', i, gli, le, un, uno, una, un', di, del, dello, della, dell', dei, degli, delle, a, al, allo, alla, all', ai, agli, alle, da, dal, dalla, dall', dai, dagli, dalle, in, nel, nello, nella, nell', nei, negli, nelle, su, sul, sulla, sull', sui, sugli, sulle, con, per, tra, fra, senza, contro, verso, secondo, dopo, prima, durante, entro, fino, sotto, sopra, presso, mediante, malgrado, nonostante, e, ed, o, od, ma, però, anche, inoltre, se, quando, mentre, perché, poiché, siccome, come, così, quindi, dunque, poi, infine, intanto, tuttavia, eppure, comunque, invece, oltre, già, ancora, sempre, mai, non, no, sì, qui, qua, lì, là, ieri, oggi, domani, ora, adesso, allora, questo, questa, questi, queste, quest', quello, quella, quelli, quelle, quel, quei, egli, ella, lui, lei, loro, noi, voi, io, tu, si, ci, vi, ne, mi, ti, suo, sua, suoi, sue, mio, mia, nostro, nostra, nostri, nostre, che, chi, cui, quale, quali, dove, cosa, quanto, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, primo, prima, seconda, terzo, terza, ultimo, ultima, ultimi, prossimo, prossima, nuovo, nuova, nuovi, nuove, vecchio, ex, tutto, tutta, tutti, tutte, alcuni, alcune, molti, molte, ogni, altro, altra, altri, altre, nessun, nessuno, nessuna, stesso, stessa, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, è, sono, era, erano, sarà, saranno, fu, ha, hanno, aveva, avevano, può, possono, deve, devono, fa, fanno, va, vanno, sta, stanno, signor, signora, leggi, leggere, vedi, fonte, foto, video, immagine, analisi, opinione, editoriale, intervista, esclusiva, diretta, dio, internet, natale, pasqua, mondo, terra, nord, sud, est, ovest, italiano, inglese, nazionale, internazionale, congiunta, generale, centrale, supremo, suprema, federale, stato, stati, popolo, repubblica, presidente, ministro, ministra, governo, parlamento, camera, senato, congresso, farnesina, ambasciata, consiglio, commissione, unione, esercito, polizia, giustizia, difesa, affari, esteri, interno, interni, finanze, economia, repubblicano, repubblicani, democratico, democratici, comunista, socialista, musulmano, musulmani, cristiano, cristiani, ebreo, ebrei, islamico, islamica, costituzione, corte, tribunale, grazie, entrambi, entrambe, circa, quasi, solo, soltanto, proprio, appena, settimana, mese, anno, anni, giorno, giorni, paese, paesi, partito, lega, gruppo, alleanza, fronte",
  locatives:
    "a, ad, in, da, dal, dalla, verso, vicino, presso, lasciato, lasciare, visitato, capitale, città, per, fino, attraverso",
  agentVerbs:
    "dice, dicono, disse, detto, dichiar*, annunc*, afferm*, aggiun*, assicur*, vuole, vogliono, voleva, sper*, esig*, pretend*, preteso, chied*, chiest*, accus*, condann*, denunc*, minacc*, promett*, promess*, impegn*, accett*, rifiut*, respin*, neg*, offr*, offert*, propon*, propost*, firm*, ratific*, impon*, impost*, revoc*, espell*, espuls*, riconosc*, test*, lanci*, spar*, sospe*, annull*, riprend*, ripreso, ritir*, invi*, decid*, deciso, consider*, preved*, conferm*, smenti*, sostien*, sostenuto, oppon*, opposto, viol*, rispett*, invit*, smantell*, insist*, esort*, avvert*, ammon*, convoc*, forni*, reag*, rispond*, risposto, mantien*, concord*, ritien*, ritenuto, intend*, punt*, critic*, cerca, cercano",
  agentNouns:
    "impegn*, promess*, richiest*, pretes*, offert*, rifiuto, posizione, risposta, reazione, decisione, minacc*, dichiarazione, propost*, intenzione, volontà, politica, regime, governo, ambasciator*, diplomatic*, negoziator*, alleat*, programma nucleare",
  agentMarkers:
    "tra, fra, con, contro, da, esort*, accus*, chiesto a, chiede a, pressione su, pressioni su, avvert*, costring*, costretto, sanzion*, critic*, verso, nei confronti di, da parte di",
  pronouns: {
    he: "egli, lui, gli",
    she: "ella, lei",
    they: "essi, esse, loro",
    it: "",
  },
  objectPronouns: "gli",
  givenNames: {
    male: "achille, adriano, agostino, alberto, aldo, alessandro, alessio, alfonso, alfredo, ambrogio, amedeo, andrea, angelo, antonio, armando, arnaldo, arturo, augusto, beniamino, beppe, bruno, camillo, carlo, carmelo, cesare, ciro, claudio, corrado, cosimo, cristiano, damiano, daniele, danilo, dario, davide, diego, dino, domenico, donato, edoardo, elio, emanuele, emilio, ennio, enrico, enzo, ernesto, ettore, eugenio, fabio, fabrizio, fausto, federico, felice, ferdinando, filippo, flavio, francesco, franco, gabriele, gaetano, gennaro, giacomo, giampaolo, giancarlo, gianfranco, gianluca, gianluigi, gianni, gigi, gilberto, gino, giordano, giorgio, giovanni, girolamo, giuliano, giulio, giuseppe, goffredo, guglielmo, guido, ignazio, ivano, jacopo, lamberto, leonardo, libero, livio, lorenzo, luca, luciano, lucio, luigi, manlio, marcello, marco, mariano, mario, massimiliano, massimo, matteo, mattia, maurizio, mauro, michele, mirko, nello, nicola, nicolò, nino, nunzio, oreste, orlando, oscar, osvaldo, ottavio, paolo, pasquale, piero, pierluigi, pietro, pino, raffaele, renato, renzo, riccardo, roberto, rocco, rodolfo, romano, rosario, ruggero, salvatore, sandro, saverio, sebastiano, sergio, silvano, silvio, simone, stefano, tiziano, tommaso, tullio, ugo, umberto, valentino, valerio, vincenzo, virgilio, vito, vittorio, volodymyr, vladimir, sergej, dmitrij, aleksej",
    female:
      "adriana, agnese, alba, alessandra, alessia, alice, amalia, anita, anna, annalisa, antonella, arianna, aurora, barbara, beatrice, benedetta, bianca, bruna, camilla, carla, carlotta, carolina, caterina, cecilia, chiara, cinzia, clara, claudia, cristina, daniela, debora, donatella, elena, eleonora, elisa, elisabetta, elly, emanuela, emma, enrica, erica, federica, fiorella, flavia, francesca, franca, gabriella, gaia, giada, gina, giorgia, giovanna, giulia, giuliana, giuseppina, grazia, greta, ilaria, ines, irene, isabella, lara, laura, letizia, licia, lidia, liliana, lina, lisa, livia, loredana, lorenza, luana, lucia, luciana, luisa, maddalena, manuela, mara, margherita, maria, mariangela, marina, marta, martina, matilde, michela, milena, mirella, monica, nadia, nicoletta, nilde, noemi, olga, ornella, ottavia, paola, patrizia, pia, raffaella, renata, rita, roberta, romana, rosa, rosanna, rosaria, sabrina, sandra, sara, serena, silvana, silvia, simona, sofia, sonia, stefania, susanna, tatiana, teresa, tina, tiziana, valentina, valeria, vanessa, veronica, virginia, vittoria, viviana, ursula",
  },
  spelling: "sci>shi, gi>ji, ch>k, gh>g, gli>li, gn>ny, cc>ch, zz>z, j>y",
  nicknames: "sergej>sergei, dmitrij>dmitry, aleksej>aleksei, beppe>giuseppe, gigi>luigi, gianni>giovanni",
  familyFirst:
    "kim, ri, pak, choe, choi, li, lee, moon, mun, chung, kang, han, hwang, jun, ro, roh, sin, song, ho, xi, wang, zhang, hu, wen, yang, zhao, liu, chen, nguyen, tran, pham, yoon, park, yi, jong, jeong, hwangbo, yun, suh, seo, paek, baek, jang, chang, jo, cho, ryu, yoo, yu, ryang, so, shin, an, ahn, kwon, hong, thae, heo, hur, oh, bae, nam, sim, shim, kwak, sung, cha, joo, ju, koo, ku, min, jin, ji, eom, chae, won, bang, kong, ham, byun, choo, do, sok, seok, pyo, pyon, myong, maeng, tak, im, lim, rim, kye, kil, hyon, hyun, jon, jeon, ko, lu, lü, lyu, geng, hua, qin, gao, lin, he, guo, luo, liang, zheng, xie, tang, feng, dong, xiao, cheng, cao, yuan, deng, xu, shen, zeng, peng, jiang, cai, jia, ding, wei, xue, ye, yan, pan, du, xia, zhong, tian, ren, fan, fang, shi, yao, liao, zou, xiong, hao, bai, mao, qiu, gu, hou, shao, meng, wan, duan, qian, tan, mu, sun, zhu, zhou, wu, huang, ouyang, sima, zhuge, bui, vo, vu, dang, ngo, duong, dinh, doan, trinh, luong, ta, dao, truong, lam, hoang, huynh, phan, phung, vuong, thai, ly, to",
  examples: [
    {
      text: "La ministra norvegese degli Esteri, Ingrid Solheim, ha incontrato lunedì a Oslo Damiano Corvetti, ambasciatore della Polonia.",
      names: ["person: Ingrid Solheim", "place: Oslo", "person: Damiano Corvetti", "country: Polonia"],
    },
    { text: "Dopo i colloqui, il Venerdì Santo è trascorso tranquillo. Le Parti si sono congedate.", names: [] },
    {
      text: "Il presidente Kovalenko è arrivato all'hotel Bristol.",
      names: ["person: Kovalenko", "facility: Bristol"],
    },
    {
      text: "Secondo il signor Delmonte, l'Università di Miranda ospiterà gli esperti.",
      names: ["person: Delmonte", "organisation: Università di Miranda"],
    },
    { text: "Il Consiglio e la Commissione hanno approvato il testo. Nessun Ministro ha reagito.", names: [] },
  ],
} satisfies NameRules;
