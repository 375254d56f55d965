/** Words of the field's concepts in Italian. */
import type { ConceptForms } from "../concepts.ts";

export const concepts = {
  none: "stati uniti, regno unito, nazioni unite, unione europea, in cambio, in cambio di, alla fine, alla fine di, alla fine del, alla fine della, alla fine dell'anno, fine settimana, a fine, di fine, infine, al fine di, in corso, nel corso, nel corso di, nel corso del, nel corso della, in seguito, a seguito, per parte, da parte, da parte di, da parte del, da parte della, fa parte, fanno parte, far parte, faceva parte, a parte, d'altra parte, a partire, a partire da, a partire dal, a partire dalla, in grado di, nella misura, man mano, in misura, nell'ambito, stato di emergenza, in stato, è stato, è stata, sono stati, sono state, era stato, era stata, erano stati, erano state, sia stato, sia stata, essere stato, essere stata, stato di salute, al posto, al posto di, aver luogo a, punto di vista, punti di vista, al punto, per la prima volta in, di fatto, in effetti, in realtà, in primo luogo, in merito, in tutto il mondo, tutto il mondo, per lo meno, almeno, soprattutto, anzitutto, tuttavia, del resto, per il resto, coppa del mondo, vigili del fuoco, pubblico ministero, in generale, in particolare, a causa, per conto, presa di posizione su, in base a, a base di, ministero pubblico, di nuovo conio, a lungo, d'accordo con lui, al largo, in vista, in vista di, messa a punto, in questione, senza fine, buon mercato, corte di, dato che, visto che, una volta",

  // Meeting and going.
  meet: "incontrare, incontrarsi, incontrato*, incontrata, incontrati, incontra, incontrano, incontrò, incontrarono, incontrerà, incontreranno, si sono incontrati, si è incontrato, si sono riuniti, si riuniranno, si riunisce, si riunirà, riunirsi, si è riunito, si riuniscono, riuniti | incontro, incontri, riunione, riunioni, faccia a faccia, colloquio a due, vertice a due",
  talk: "ha parlato con, hanno parlato con, avuto colloqui, tenuto colloqui, ha avuto un colloquio, colloquiato | colloquio, colloqui, conversazione, conversazioni",
  negotiate:
    "negoziare, negoziato con, negoziano, negozia, negozierà, negoziando, trattare con, trattano con | negoziato, negoziati, negoziazione, negoziazioni, trattativa, trattative, negoziale, negoziali",
  consult: "consultare, consultarsi, consultato*, consulta con, consultano | consultazione, consultazioni, consulto",
  dine: "cenato, pranzato, cenare, pranzare | cena, cena di stato, pranzo, pranzo di lavoro, banchetto*, cena di lavoro, colazione di lavoro",
  discuss:
    "discutere*, discusso*, discussa, discussi, discute, discutono, discuterà, discuteranno, discutevano, dibattere, dibattuto*, affrontare il tema, affrontato il tema, parlato di, parlare di, ha parlato della, trattato il tema, esaminato la situazione | discussione, discussioni, dibattito, dibattiti",
  "exchange-views":
    "scambiato opinioni, scambiarsi opinioni, scambiati opinioni, scambiati vedute | scambio di opinioni, scambio di vedute, scambi di opinioni, scambio di idee",
  "listen-to": "ascoltare, ascoltato*, ascolta, ascoltano | ascolto",
  visit:
    "visitare, visitato*, visita il, visita la, visitano, visiterà, visiteranno, recarsi, recarsi in, si è recato*, si è recata, si sono recati, si recherà, si recheranno, si reca, si recano, in visita, far visita, fatto visita | visita, visite, visita di stato, visita ufficiale, scalo a",
  arrive:
    "arrivare, arrivato, arrivata, arrivati, arrivate, arriva, arrivano, arriverà, arriveranno, arrivò, atterrato*, atterrata, atterra, giunto, giunta a, giunti, giungere, giunge | arrivo, arrivi",
  depart:
    "partito per, partita per, partiti per, lasciato il paese, lasciare il paese, ripartito, ripartita, decollato | partenza, partenze",
  travel: "viaggiare, viaggiato*, viaggia, viaggerà, viaggiano, volare a, volato a, vola a, volerà a | trasferta",
  "come-back":
    "tornare, tornato, tornata, tornati, torna, tornano, tornerà, torneranno, ritornare, ritornato*, rientrare, rientrato*, rientra, rientrata, rientrati, fare ritorno | ritorno, rientro",
  welcome:
    "accogliere, accolto, accolta, accolti, accoglie, accolgono, accoglierà, dare il benvenuto, dato il benvenuto, dà il benvenuto, benvenuto | accoglienza, benvenuto",
  "see-off": "salutato alla partenza, congedarsi, si è congedato | addio, commiato, congedo",
  host: "ospitare, ospitato*, ospitata, ospita, ospitano, ospiterà, ospiteranno, organizzare, organizzato*, organizzata, organizza | paese ospitante, padrone di casa, anfitrione",
  accompany: "accompagnare, accompagnato*, accompagnata, accompagna, accompagnano, accompagnerà",
  attend:
    "partecipare, partecipato, partecipa, partecipano, parteciperà, parteciperanno, partecipando, prendere parte, preso parte, prende parte, prendono parte, prenderà parte, assistere a, assistito | partecipazione, presenza",
  call: "telefonato, telefonare, al telefono, per telefono, chiamato al telefono, sentito al telefono | telefonata, telefonate, colloquio telefonico, colloqui telefonici, conversazione telefonica, chiamata, chiamate, videochiamata, videoconferenza*, telefonico, telefonica",
  mediate:
    "mediare, mediato, media tra, mediano, fare da mediatore, fatto da mediatore | mediazione*, mediatore, mediatrice, mediatori, intermediari*, buoni uffici",

  // Saying.
  announce:
    "annunciare, annunciato, annunciata, annunciati, annunciate, annuncia, annunciano, annunciò, annunciando, annuncerà, svelato, svelare | annuncio, annunci",
  publish:
    "pubblicare, pubblicato, pubblicata, pubblicati, pubblicate, pubblica il, pubblica un, pubblicano, pubblicherà, reso pubblico, reso noto, resa nota, rendere pubblico, rendere noto, diffuso, diffusa, diffondere, emesso un comunicato | pubblicazione*, diffusione",
  post: "twittato, ha twittato, postato, postare, su x, su twitter, su facebook, su instagram, su telegram, su truth social, sui social, sui social network | tweet, social network, social media, post su",
  write: "scrivere, scritto, scritta, scritti, scrive, scrivono, scrisse, redatto, redigere",
  "send-letter":
    "inviato una lettera, inviare una lettera, scritto una lettera, spedito una lettera, mandato una lettera, consegnato una lettera, invia una lettera, ha scritto a",
  confirm:
    "confermare, confermato, confermata, confermati, conferma che, conferma, confermano, confermando, confermerà, ribadi*, riafferm* | conferma, conferme",
  deny: "smentire, smentito, smentita, smentisce, smentiscono, negare che, negato, negata, nega, negano, negava, confutat*, confutare | smentita, smentite",
  stress:
    "sottolineare, sottolineato, sottolinea, sottolineano, sottolineando, evidenziare, evidenziato, evidenzia, rimarcato, rimarcare, rimarca, posto l'accento, messo in evidenza",
  mention: "menzionare, menzionato*, menziona, citato, citata, citati, cita | menzione",
  comment:
    "commentare, commentato, commenta, commentano, commentando | commento, commenti, osservazioni, dichiarazioni su",
  answer:
    "rispondere, risposto, risponde, rispondono, rispose, replicato, replicare, replica, reagire, reagito, reagisce, ribattuto | risposta, risposte, reazione, reazioni",
  explain: "spiegare, spiegato, spiegata, spiega, spiegano, spiegando | spiegazione, spiegazioni",
  insist: "insistere, insistito, insiste, insistono | insistenza",
  acknowledge:
    "ammettere, ammesso, ammette, ammettono, riconosciuto che, riconosce che, riconoscere che, confessato | ammissione",
  "share-view":
    "condividono l'opinione, condiviso l'opinione, condivide l'opinione, concordano sul fatto, concordato sul fatto, d'accordo sul fatto, della stessa opinione, convergenza di vedute, condivisione di vedute | consenso, identità di vedute",
  thank:
    "ringraziare, ringraziato, ringraziata, ringrazia, ringraziano, ringraziando, grato, grata, grati | ringraziamento, ringraziamenti, gratitudine, riconoscenza",
  praise:
    "elogiare, elogiato, elogia, elogiano, lodare, lodato, loda, salutato con favore, plaudere, plaude, apprezzato, apprezza, apprezzare, accolto con favore, applaudito | elogio, elogi, plauso, apprezzamento, omaggio",
  congratulate: "congratul*, complimentat*, felicitat* | congratulazioni, complimenti, felicitazioni",
  apologise:
    "scusarsi, si è scusato, si è scusata, si sono scusati, si scusa, chiesto scusa, chiedere scusa, chiede scusa, chiesto perdono, presentato le scuse, presentare le scuse | scuse, scusa",
  satisfied:
    "soddisfatto*, soddisfatta, soddisfatti, compiaciut*, contento, contenta, lieto, lieta, espresso soddisfazione, si è detto soddisfatto | soddisfazione, compiacimento",
  regret:
    "deplorare, deplorato, deplora, rammaricarsi, rammaricat*, si rammarica, dispiaciut* | rammarico, rincrescimento, dispiacere",
  "look-forward":
    "attende con impazienza, non vedo l'ora, non vede l'ora, attendere con interesse, guardare con fiducia",
  hope: "sperare, sperato, spera, sperano, sperava, speravano, spero, auspic*, augurarsi, si augura, augurato | speranza, speranze, auspicio, auspici",
  expect:
    "aspettarsi, si aspetta, si aspettano, ci si aspetta, atteso, attesa per, attesi, attese, previsto, prevista, previsti, previste, prevede, prevedono, dovrebbe, dovrebbero | aspettativa, aspettative, previsione, previsioni",
  convinced:
    "convinto, convinta, convinti, persuaso, fiducioso*, fiduciosa, fiduciosi, certo che, certa che, crede che, credono che, credo che | convinzione, convincimento",
  criticise:
    "criticare, criticato, criticata, criticati, critica il, criticano, criticando, denunciare, denunciato, denuncia il, denuncia la, denunciano, denunciando, attaccato duramente, rimproverat*, biasim*, accusato duramente, stigmatizz* | critica, critiche, denuncia, denunce, rimprover*",
  condemn:
    "condannare, condannato, condannata, condannati, condanna il, condanna la, condanna, condannano, condannando | condanna, condanne",
  accuse: "accusare, accusato, accusata, accusati, accusa, accusano, accusava, accusando | accusa, accuse, imputazione",
  insult: "insultare, insultato, insulta, deriso, deridere, schernit*, offeso | insulto, insulti, offesa",
  complain:
    "lamentarsi, si lamenta, si è lamentato, si lamentano, lamentato, lamentano | lamentela*, lamentele, reclamo, reclami, ricorso, ricorsi",
  protest:
    "protestare, protestato, protesta contro, protestano, manifestare contro, manifestato contro, manifestano | protesta, proteste, manifestazione, manifestazioni",
  warn: "avvertire, avvertito, avvertita, avverte, avvertono, avvertendo, mettere in guardia, messo in guardia, mette in guardia, mettono in guardia, ammonito, ammonire, ammonisce, allertare, allertato | avvertimento, avvertimenti, monito, allarme, ammonimento",
  threaten:
    "minacciare, minacciato, minacciata, minaccia di, minacciano, minacciava, minacciando, minaccia | minaccia, minacce, ultimatum",

  // Wanting, offering, promising.
  request:
    "chiedere, chiesto, chiesta, chiede, chiedono, chiedeva, chiedeva di, chiederà, chiedendo, richiesto, richiedere, richiede, richiedono, pregato, sollecitato | richiesta, richieste, istanza, domanda di",
  demand:
    "esigere, esige, esigono, preteso, pretende, pretendono, pretendere, rivendic* | pretesa, pretese, esigenza di, rivendicazione*, rivendicazioni",
  "call-for":
    "esortare, esortato, esortati, esorta, esortano, esortando, invitato a, invitato _ a, invita a, sollecitare, sollecita, sollecitano, fatto appello, fa appello, fare appello, lanciato un appello, invocato, invoca, invocare, appellat* | appello, appelli, esortazione",
  seek: "cercare, cercato di, cerca di, cercano di, cerca, cercano, cercava, mira a, mirano a, punta a, puntano a, puntare a, tenta di, tentano di",
  offer:
    "offrire, offerto, offerta, offerti, offre, offrono, offrirà, proporre, proposto, proposta, propone, propongono, proporrà, avanzato una proposta | offerta, offerte, proposta, proposte",
  suggest: "suggerire, suggerito, suggerisce, suggeriscono | suggerimento, suggerimenti",
  invite: "invitare, invitato, invitata, invitati, invita, invitano, inviterà | invito, inviti",
  agree:
    "concordare, concordato, concordata, concordati, concordano, concorda, convenuto, convengono, convenire, accordarsi, accordati, si sono accordati, si è accordato, si accordano, messi d'accordo, mettersi d'accordo, d'accordo, acconsentit*, acconsentire, accettato di, accetta di, accettano di, accettare di | consenso a",
  promise:
    "promettere, promesso, promessa, promette, promettono, prometteva, prometterà, impegnarsi, si impegna, si impegnano, si è impegnato, si è impegnata, si era impegnato, si era impegnata, si erano impegnati, si erano impegnate, si sono ripromessi, si è ripromesso, si sono impegnati, si sono impegnate, impegnato a, impegnata a, impegnati a, si impegnerà, assicurato che, assicura che, giurato, giura, garantito che | promessa, promesse, impegno, impegni, giuramento",
  accept: "accettare, accettato, accettata, accettati, accetta, accettano, accetterà | accettazione",
  refuse:
    "rifiutare, rifiutarsi, rifiutato, rifiutata, rifiuta, rifiutano, si è rifiutato di, si è rifiutata di, si sono rifiutati di, si rifiuta di, respingere, respinto, respinta, respinti, respinge, respingono, escludere, escluso, esclude, escludono, declinare, declinato, bocciato, bocciare, bocciata | rifiuto, rifiuti di, rigetto",
  oppose:
    "opporsi, si oppone, si oppongono, si è opposto, si è opposta, contrario a, contraria a, contrari a, osteggia* | opposizione a, obiezione, obiezioni, contrarietà",
  concede:
    "cedere, ceduto, fare concessioni, fatto concessioni, fatto marcia indietro, fare marcia indietro | concessione, concessioni",
  guarantee: "garantire, garantito, garantita, garantiti, garantisce, garantiscono, garantirà | garanzia, garanzie",
  allow:
    "permettere, permesso di, permette, permettono, permetterà, consentire, consentito, consentita, consente, consentono, consentirà, autorizzare, autorizzato, autorizzata, autorizza, autorizzano | autorizzazione, autorizzazioni, permesso, permessi",
  decide:
    "decidere, deciso, decisa, decide, decidono, deciderà, decideranno, decise, optato per | decisione, decisioni",
  instruct:
    "ordinare, ordinato, ordinata, ordina, ordinano, incaricato di, dato istruzioni, dato ordine, comandato | ordine di, istruzioni, direttiva, direttive",
  intend:
    "intendere, intende, intendono, intendeva, ha intenzione, hanno intenzione, aveva intenzione, pianificare, pianificato, pianifica, progetta, progettano, progettare, conta di, contano di, sta valutando | intenzione, intenzioni, intento, intenti",
  prepare:
    "preparare, preparato, preparata, prepara, preparano, si prepara, si preparano, si appresta, si apprestano | preparazione, preparativi, preparatori*",
  ready:
    "pronto a, pronta a, pronti a, pronte a, disposto a, disposta a, disposti a, disposte a, disponibile a, disponibili a, pronto, pronta, pronti | disponibilità, prontezza",

  // Making agreements and keeping them.
  sign: "firmare, firmato, firmata, firmati, firmate, firma il, firma un, firmano, firmò, firmarono, firmerà, firmeranno, siglare, siglato, siglata, siglano, sottoscrivere, sottoscritto, sottoscrivono, sottoscritta | firma, firme, siglatura, sottoscrizione, firmatari*",
  ratify: "ratificare, ratificato, ratificata, ratifica il, ratificano, ratificherà | ratifica, ratifiche",
  adopt: "adottare, adottato, adottata, adottati, adottate, adotta, adottano, adotterà | adozione",
  approve:
    "approvare, approvato, approvata, approvati, approvate, approva, approvano, approverà, avallare, avallato, dato il via libera, via libera, dato l'ok, dare il via libera | approvazione, benestare, avallo",
  vote: "votare, votato, vota, votano, voterà, voteranno | voto, voti, votazione, votazioni, referendum, scrutinio",
  veto: "posto il veto, porre il veto, messo il veto | veto",
  "reach-agreement":
    "raggiungere un accordo, raggiunto un accordo, raggiungono un accordo, raggiunge un accordo, raggiunto l'accordo, trovato un accordo, trovare un accordo, trovato l'accordo, concluso un accordo, concludere un accordo, accordo raggiunto, accordo è stato raggiunto, raggiunto un'intesa, raggiunta un'intesa, raggiungere un'intesa, raggiunta l'intesa, trovato un'intesa",
  implement:
    "attuare, attuato, attuata, attuati, attua, attuano, implement*, mettere in atto, messo in atto, mettere in pratica, messo in pratica, realizzare, realizzato, realizzata, eseguire, eseguito, applicare, applicato, applicata, applica | attuazione, implementazione, realizzazione, esecuzione, applicazione",
  comply:
    "rispettare, rispettato, rispettata, rispetta, rispettano, rispetterà, ottemper*, conformarsi, adempi*, mantenere la promessa, mantenuto la promessa, mantenuto la parola, mantenere gli impegni, onorare, onorato, attenersi, si è attenuto | rispetto degli accordi, rispetto del, rispetto della, rispetto dell', osservanza, adempimento",
  violate:
    "violare, violato, violata, violati, violate, viola, violano, violando, infrangere, infranto, infrange, trasgredi*, venuto meno alla parola, rotto la promessa, in violazione | violazione, violazioni, infrazione, infrazioni, inosservanza",
  "withdraw-from":
    "ritirarsi dall'accordo, ritirarsi dal, ritirarsi dalla, si è ritirato dal, si è ritirato dall', si è ritirata dal, si è ritirata dall', si ritira dal, si ritira dall', si ritirerà dal, si ritirerà dall', uscire dall'accordo, uscito dall'accordo, uscita dall'accordo, abbandonare l'accordo, abbandonato l'accordo, abbandonato i negoziati, uscire dal, esce dal, recedere | ritiro dall'accordo, ritiro dal trattato, uscita dal, recesso",
  achieve:
    "ottenere, ottenuto, ottenuta, ottiene, ottengono, conseguire, conseguito, conseguita, raggiungere, raggiunto, raggiunta, raggiunge, raggiungono | conseguimento, raggiungimento, traguardo, traguardi",
  fail: "fallire, fallito, fallita, falliti, fallisce, falliscono, fallirono, naufragat*, naufragare, crollato, crollati, saltato, saltata, non è riuscito, non sono riusciti | fallimento, fallimenti, insuccesso, naufragio, crollo, crolli, rottura dei negoziati",
  succeed: "riuscire, riuscito, riuscita, riesce, riescono, avuto successo | successo, successi, riuscita",

  // Course of things.
  begin:
    "cominciare, cominciato, cominciata, comincia, cominciano, comincerà, iniziare, iniziato, iniziata, inizia, iniziano, inizierà, inizieranno, avviare, avviato, avviata, avviati, avvia, avviano, avvierà, intraprendere, intrapreso, entrare in vigore, entrato in vigore, entrata in vigore, entra in vigore, entrerà in vigore, prendere il via, preso il via | inizio, avvio, principio del",
  continue:
    "continuare, continuato, continuata, continua, continuano, continuerà, continueranno, proseguire, proseguito, proseguita, prosegue, proseguono, proseguirà, proseguiranno, perdurare | continuazione, prosecuzione, proseguimento, continuità",
  resume:
    "riprendere, ripreso, ripresa, ripresi, riprende, riprendono, riprenderà, riprenderanno, rilanciare, rilanciato, rilancia, riavviare, riavviato, ricominciare, ricominciato, riaprire i negoziati | ripresa, riprese, rilancio, riavvio",
  end: "finire, finito, finita, finisce, finiscono, terminare, terminato, terminata, termina, terminano, porre fine, posto fine, pone fine, mettere fine, messo fine, concludere, conclusi, concluso, conclusa, conclude, si conclude, concludono, si è concluso, si è conclusa, cessare | fine della, fine del, fine di, fine dell', fine delle, fine, conclusione, termine, chiusura dei lavori",
  stop: "fermare, fermato, ferma il, fermano, cessare, cessato, cessa, cessi, smettere, smesso, smetta, interrompere, interrotto, interrotta, interrotti, interrompe, interrompono, bloccare il | stop, cessazione, interruzione, arresto delle",
  suspend:
    "sospendere, sospeso, sospesa, sospesi, sospese, sospende, sospendono, sospenderà, sospenderanno, mettere in pausa, messo in pausa, congelare i negoziati | sospensione, sospensioni, moratoria, pausa",
  postpone:
    "rinviare, rinviato, rinviata, rinviati, rinvia, rinviano, rimandare, rimandato, rimandata, posticip*, differire, differito, slittare, slittato, slitta, ritardare, ritardato | rinvio, rinvii, slittamento, ritardo, ritardi",
  cancel:
    "annullare, annullato, annullata, annullati, annulla, annullano, cancellare, cancellato, cancellata, cancella, disdire, disdetto | annullamento, cancellazione, cancellazioni, disdetta",
  maintain:
    "mantenere, mantenuto, mantenuta, mantiene, mantengono, manterrà, preservare, preservato, preserva, conservare, conservato, conserva | mantenimento, preservazione, conservazione",
  remain:
    "rimanere, rimasto, rimasta, rimasti, rimane, rimangono, rimarrà, restare, restato, resta, restano, resterà, resteranno, resta in vigore, restano in vigore, rimane in vigore, rimangono in vigore, rimarrà in vigore",
  extend:
    "prorogare, prorogato, prorogata, proroga la, prorogano, prolungare, prolungato, prolungata, prolunga, estendere, esteso, estesa, estende, rinnovare, rinnovato, rinnovata, rinnova | proroga, proroghe, prolungamento, estensione, rinnovo",
  "speed-up":
    "accelerare, accelerato, accelera, accelerano, intensificare, intensificato, intensifica, intensificano | accelerazione, intensificazione",
  change:
    "cambiare, cambiato, cambiata, cambia, cambiano, cambierà, modificare, modificato, modificata, modifica la, trasformare, trasformato, trasforma, mutare, mutato | cambiamento, cambiamenti, cambio, modifica, modifiche, trasformazione*, svolta, svolte",

  // Pressing and easing.
  impose:
    "imporre, imposto, imposta, imposti, imposte sanzioni, impone, impongono, imporrà, imposero, inflitto, infliggere, sanzionare, sanzionato, sanzionata, sanziona, sanzionano, varato sanzioni, varare sanzioni, decretato, decretare | imposizione",
  lift: "revocare le, revocato le, revocare, revocato, revocata, revocate, revoca le, revocano, togliere le, tolto le, tolte, rimuovere, rimosso, rimossa, rimosse, rimuove, abrogare, abrogato, abolire, abolito, abolita | revoca, rimozione, abrogazione, abolizione",
  ease: "allentare, allentato, allentata, allenta, alleggerire, alleggerito, alleviare, alleviato, ammorbidire, ammorbidito | allentamento, alleggerimento, sollievo",
  exempt:
    "esentare, esentato, esentati, esenta, esente, esenti, esonerare, esonerato | esenzione, esenzioni, deroga, deroghe, esonero",
  ban: "vietare, vietato, vietata, vietati, vieta, vietano, vieterà, proibire, proibito, proibita, proibisce, mettere al bando, messo al bando | divieto, divieti, bando, proibizione, messa al bando",
  limit:
    "limitare, limita, limitano, limitato a, restringere, ristretto, restringe, contenere le | limitazione, limitazioni, restrizione, restrizioni, limite, limiti, tetto al, tetto",
  freeze: "congelare, congelato, congelata, congelati, congela, congelano | congelamento",
  expel:
    "espellere, espulso, espulsa, espulsi, espelle, espellono, persona non grata, persone non grate, personae non gratae | espulsione, espulsioni",
  recall:
    "richiamare l'ambasciatore, richiamato l'ambasciatore, richiamato il proprio ambasciatore, richiamato il suo ambasciatore, richiama l'ambasciatore, richiamare il proprio ambasciatore | richiamo dell'ambasciatore",
  summon: "convocare, convocato, convocata, convocati, convoca, convocano, convocherà | convocazione, convocazioni",
  block: "bloccare, bloccato, bloccata, bloccati, blocca, bloccano, bloccava | blocco, blocchi, blocco navale",
  seize:
    "sequestrato, sequestrata, sequestrati, sequestrare, confisc*, impossessat*, impadronit* | sequestro di, sequestri, confisca",
  punish: "punire, punito, punita, puniti, punisce, puniscono | punizione, punizioni, pena, pene, castigo",
  provoke: "provocare, provocato, provocata, provoca, provocano | provocazione, provocazioni",
  escalate:
    "aggravare, aggravato, aggrava, inasprire, inasprito, inasprisce, acuire, acuito, esacerb*, degenerare, peggior* | escalation, aggravamento, inasprimento, peggioramento",
  "de-escalate":
    "smorzare, disinnescare, disinnescato, stemperare, allentare la tensione, placare, calmare | de-escalation, distensione, allentamento della tensione, disgelo",
  undermine:
    "minare la, minare il, minato, mina la, minano, compromettere, compromette, mettere a rischio, mettere a repentaglio, indebolire, indebolito, sabotare, sabotato, pregiudic*",
  retaliate:
    "reagire con misure, vendicarsi, vendicare, contrattacc* | ritorsione, ritorsioni, rappresaglia, rappresaglie, contromisura, contromisure, contrattacco, vendetta",

  // Arms.
  verify: "verificare, verificato, verificata, verifica il, verificano | verifica, verifiche",
  inspect: "ispezionare, ispezionato, ispeziona | ispezione, ispezioni",
  monitor:
    "monitorare, monitorato, monitora, sorvegliare, sorvegliato, supervisionare, supervisionato, vigilare | monitoraggio, sorveglianza, supervisione, vigilanza, missione di osservazione",
  dismantle: "smantellare, smantellato, smantellata, smantella, smantellano | smantellamento, dismissione",
  destroy:
    "distruggere, distrutto, distrutta, distrutti, distrutte, distrugge, distruggono, devastare, devastato, devastata, demolire, demolito, annientat* | distruzione, devastazione, demolizione",
  test: "testare, testato, testata, testa un, sperimentare, effettuato un test, condotto un test | test, prova, prove, lancio di prova, collaudo, esperimento",
  launch:
    "lanciare, lanciato, lanciata, lanciati, lancia un, lancia, lanciano, sparato un missile, sparare un | lancio, lanci",
  enrich: "arricchire, arricchito, arricchisce, arricchiscono | arricchimento",
  denuclearise:
    "denuclearizz*, rinunciare alle armi nucleari, rinunciare all'arma nucleare, abbandonare le armi nucleari | denuclearizzazione",
  disarm: "disarmare, disarmato, disarma | disarmo",
  deploy:
    "schierare, schierato, schierata, schierati, schiera, schierano, dispiegare, dispiegato, dispiegati | schieramento, dispiegamento, dislocamento",
  exercise:
    "esercitazione, esercitazioni, esercitazioni militari, esercitazione militare, esercitazioni congiunte, esercitazioni navali, manovre militari, manovre, esercitazioni militari congiunte",
  "withdraw-troops":
    "ritirare le truppe, ritirato le truppe, ritira le truppe, ritirare le proprie truppe, ritirato le proprie truppe, ritirare le sue truppe, ritirato le sue truppe, ritirare i soldati, ritirarsi, si è ritirato, si sono ritirati, si ritirano, ritirare, ritirato, ritira, ritirano, ritirerà | ritiro, ritiro delle truppe, ritirata, ripiegamento",
  attack:
    "attaccare, attaccato, attaccata, attaccati, attacca, attaccano, colpire, colpito, colpita, colpiti, colpisce, colpiscono, assaltat*, assalito | attacco, attacchi, attentato, attentati, raid, offensiva, offensive, assalto, incursione aerea",
  invade: "invadere, invaso, invasa, invade, invadono | invasione, invasioni, incursione, incursioni",
  occupy:
    "occupare, occupato, occupata, occupati, occupate, occupa, occupano | occupazione militare, occupazione israeliana, occupazione russa, occupazione",
  shell:
    "bombardare, bombardato, bombardata, bombardati, bombarda, bombardano, cannoneggi* | bombardamento, bombardamenti",
  shoot:
    "aprire il fuoco, aperto il fuoco, apre il fuoco, sparare, sparato, spara, sparano, abbattere, abbattuto, abbattuti, abbatte | sparatoria, sparatorie, scontro a fuoco, scambio di colpi, colpi d'arma da fuoco, spari",
  kill: "uccidere, ucciso, uccisa, uccisi, uccise, uccide, uccidono, assassinat*, morto, morta, morti, morte, morire, muore, muoiono, perso la vita, deceduto*, deceduti | morte, morti, uccisione, uccisioni, assassinio, omicidio, omicidi, decesso, decessi",
  wound: "ferire, ferito, ferita, feriti, ferite | ferito, feriti, ferita, ferite",
  defend: "difendere, difeso, difesa, difende, difendono, difenderà | difesa, difese",
  ceasefire:
    "deporre le armi, cessare il fuoco, far tacere le armi | cessate il fuoco, cessate-il-fuoco, tregua, tregue, armistizio, cessazione delle ostilità, cessazione dei combattimenti",
  capture:
    "catturare, catturato, catturata, catturati, cattura un, arrestare, arrestato, arrestata, arrestati, arrestate, arrestano, detenere, detenuto in, detenuta, fermato e, incarcerat*, imprigionat*, fatto prigioniero, fatti prigionieri | cattura, arresto, arresti, detenzione, detenzioni, fermo",
  abduct:
    "rapire, rapito, rapita, rapiti, rapiscono, sequestrato un uomo, sequestrata una | rapimento, rapimenti, sequestro di persona",
  release:
    "rilasciare, rilasciato, rilasciata, rilasciati, rilascia, rilasciano, liberare, liberato, liberata, liberati, libera i, liberano, rimettere in libertà, rimesso in libertà, scarcerare, scarcerat* | rilascio, liberazione, scarcerazione",
  "exchange-prisoners":
    "scambiare prigionieri, scambiato prigionieri, scambiati prigionieri, scambiato _ prigionieri, scambiati _ prigionieri | scambio di prigionieri, scambi di prigionieri, scambio di _ prigionieri, scambio di detenuti",
  "hand-over":
    "consegnare, consegnato, consegnata, consegnati, consegna il, consegnano, estradare, estradat* | consegna di, consegna dei, consegna, estradizione, passaggio di consegne",
  repatriate: "rimpatriare, rimpatriat*, rimpatria | rimpatrio, rimpatri",
  evacuate: "evacuare, evacuato, evacuata, evacuati, evacuate, evacua, sfollare | evacuazione, evacuazioni",
  flee: "fuggire, fuggito, fuggita, fuggiti, fugge, fuggono, fuggendo, scappare, scappato, scappati | fuga, esodo",
  cross:
    "attraversare, attraversato, attraversa, attraversano, varcare il confine, varcato il confine, oltrepassato il confine, varcare | valico, valichi, attraversamento, posto di frontiera",

  // Working and trading.
  build:
    "costruire, costruito, costruita, costruiti, costruisce, costruiscono, costruirà, edificare, edificato | costruzione, costruzioni",
  produce:
    "produrre, prodotto da, produce, producono, prodotta, produrrà, fabbricare, fabbricato, fabbrica armi | produzione, produzioni, fabbricazione",
  develop: "sviluppare, sviluppato, sviluppata, sviluppa, sviluppano, svilupperà | sviluppo, sviluppi",
  open: "aprire, aperto, aperta, aperti, apre, aprono, aprirà, apra, riaprire, riaperto, riaperta, riapre, inaugurare, inaugurato, inaugura | apertura, aperture, riapertura, inaugurazione",
  close: "chiudere, chiuso, chiusa, chiusi, chiude, chiudono, chiuderà | chiusura, chiusure",
  restore:
    "ripristinare, ripristinato, ripristina, ristabilire, ristabilito, restaurare, ricostruire, ricostruito | ripristino, ricostruzione, restaurazione",
  establish:
    "istituire, istituito, istituita, istituisce, creare, creato, creata, crea un, creano, creerà, fondare, fondato, fondata, stabilire, stabilito, stabilita, allestire, allestito, costituire un, costituito un | istituzione di, creazione, fondazione del",
  improve:
    "migliorare, migliorato, migliorata, migliora, migliorano, riavvicinarsi | miglioramento, miglioramenti, riavvicinamento, disgelo",
  normalise: "normalizzare, normalizzat*, normalizza | normalizzazione",
  strengthen:
    "rafforzare, rafforzato, rafforzata, rafforza, rafforzano, rafforzerà, approfondire, approfondito i legami, consolidare, consolidato, consolida, potenziare, potenziato, ampliare, ampliato, ampliata | rafforzamento, approfondimento, consolidamento, potenziamento, ampliamento",
  cooperate:
    "cooperare, cooperato, coopera, cooperano, collaborare, collaborato, collabora, collaborano, lavorare insieme, lavorato insieme, lavorano insieme, unire le forze | cooperazione, collaborazione",
  support:
    "sostenere, sostenuto, sostenuta, sostiene il, sostiene la, sostengono, sosterrà, appoggiare, appoggiato, appoggia, spalleggi* | sostegno, appoggio, supporto",
  help: "aiutare, aiutato, aiuta, aiutano, aiuterà, assistere i, soccorrere, soccors* | assistenza, soccorso, soccorsi",
  provide:
    "fornire, fornito, fornita, forniti, fornisce, forniscono, fornirà, concedere, concesso, concessa, concede, erogare, erogato, eroga, mettere a disposizione, messo a disposizione, dare, dato, data a, dà, danno aiuti | erogazione, concessione di",
  supply:
    "consegnare armi, rifornire, rifornit*, approvvigionare, fornito gas | fornitura, forniture, rifornimento, rifornimenti, approvvigionamento, consegne",
  send: "inviare, inviato, inviata, inviati, invia, inviano, invierà, mandare, mandato, mandati, manda, spedire, spedito | invio, invii",
  receive: "ricevere, ricevuto, ricevuta, ricevuti, riceve, ricevono, riceverà | ricevimento, ricezione",
  buy: "acquistare, acquistato, acquistata, acquista, acquistano, acquisterà, comprare, comprato, compra, comprano, comprerà, acquisire, acquisito, acquisita, acquisirà, rilevare il, rilevato il | acquisto, acquisti, acquisizione, acquisizioni",
  sell: "vendere, venduto, venduta, venduti, vende, vendono, venderà | vendita, vendite, vendita di armi, cessione",
  export: "esportare, esportato, esporta, esportano | esportazione, esportazioni, export, esportator*",
  import: "importare, importato, importano | importazione, importazioni, import, importator*",
  pay: "pagare, pagato, pagata, paga, pagano, pagherà, versare, versato, versa | pagamento, pagamenti, versamento",
  invest: "investire, investito, investe, investono, investirà | investimento, investimenti, investitor*",
  reduce:
    "ridurre, ridotto, ridotta, ridotti, riduce, riducono, ridurrà, diminuire, diminuito, diminuisce, tagliare, tagliato, taglia, tagliano, abbassare, abbassato, abbassa, calare, calato, cala | riduzione, riduzioni, diminuzione, taglio, tagli, calo",
  increase:
    "aumentare, aumentato, aumentata, aumenta, aumentano, aumenterà, accrescere, accresciut*, incrementare, incrementato, incrementa, alzare, alzato, alza i, innalzare, innalzato, cresciut*, crescere, cresce, crescono | aumento, aumenti, incremento, rialzo, innalzamento, crescita",
  exceed: "superare, superato, supera, superano, oltrepassare, oltrepassat*, eccedere | superamento",
  "join-in":
    "aderire, aderito, aderisce, aderiscono, aderirà, unirsi a, unito a, si è unito a, entrare nell', entrare nella, entrato nella | adesione, adesioni, ingresso nell', ingresso nella",
  recognise: "riconoscere, riconosciuto, riconosciuta, riconosce, riconoscono, riconoscerà | riconoscimento",
  "resolve-issue":
    "risolvere, risolto, risolta, risolve, risolvono, risolverà, dirimere, appianare | risoluzione del conflitto, risoluzione della crisi, soluzione, soluzioni, composizione della",
  appoint: "nominare, nominato, nominata, nomina il, designare, designato, designata | nomina, nomine, designazione",
  elect:
    "eleggere, eletto, eletta, eletti, elegge, rieletto, rieletta, rieleggere | elezione, elezioni, elettoral*, elettor*, rielezione, presidenziali, politiche anticipate",
  resign:
    "dimettersi, si dimette, si dimettono, si è dimesso, si è dimessa, si sono dimessi, si dimetterà, dimesso, dimessa, dimessi, rassegnato le dimissioni, rassegnare le dimissioni, presentato le dimissioni, dare le dimissioni, ha dato le dimissioni | dimissioni",
  dismiss:
    "destituire, destituit*, licenziare, licenziat*, silurat*, rimosso dall'incarico, esautorat*, deposto | destituzione, licenziamento, licenziamenti, rimozione dall'incarico",
  investigate: "indagare, indagato, indaga, indagano, inchiesta su | indagine, indagini, inchiesta, inchieste",
  evade:
    "eludere, eluso, elude, eludono, aggirare, aggirato, aggira, contrabband*, evadere | elusione, aggiramento, contrabbando",
  hide: "nascondere, nascosto, nascosta, nascosti, nasconde, nascondono, occultare, occultat* | occultamento",
  strive:
    "sforzarsi, si sforza, si sforzano, adoperarsi, si adopera, fare tutto il possibile, fare ogni sforzo, farà tutto il possibile, faranno tutto il possibile",
  "take-steps":
    "prendere misure, preso misure, adottare misure, adottato misure, adotta misure, adotterà misure, misure adottate, prendere provvedimenti, preso provvedimenti, compiere passi, compiuto passi, passare all'azione",
  "keep-in-touch":
    "restare in contatto, rimanere in contatto, mantenere i contatti, tenersi in contatto, in stretto contatto, in contatto, in costante contatto, contatti stretti",
  "take-place":
    "avere luogo, ha luogo, hanno luogo, ha avuto luogo, hanno avuto luogo, avrà luogo, avranno luogo, tenersi, si tiene, si tengono, si terrà, si terranno, si è tenuto, si è tenuta, si sono tenuti, si sono tenute, si svolge, si svolgono, si svolgerà, si svolgeranno, si è svolto, si è svolta, si sono svolti, svolgersi, tenutosi, svoltosi, tenutasi | svolgimento",
  unify: "unificare, unificato, riunificare, riunificat*, unire | unificazione, riunificazione",
  lose: "perdere, perso, persa, persi, perduto, perde, perdono | perdita, perdite, sconfitta, sconfitte",
  win: "vincere, vinto, vinta, vinte, vince, vincono, vincerà, trionf*, ha prevalso | vittoria, vittorie, successo elettorale",

  // Talks and papers.
  summit: "vertice, vertici, summit",
  conference: "conferenza, conferenze, sessione, sessioni, assemblea generale, forum, seduta, sedute",
  "press-conference": "conferenza stampa, conferenze stampa, briefing, punto stampa",
  dialogue: "dialogo, dialoghi, dialogare",
  "working-level":
    "gruppo di lavoro, gruppi di lavoro, livello tecnico, gruppo negoziale, squadra negoziale, gruppo di esperti, tavolo tecnico, team negoziale",
  delegation: "delegazione, delegazioni",
  agreement: "accordo, accordi, intesa, intese",
  treaty: "trattato, trattati, patto, patti, convenzione, convenzioni",
  "joint-statement":
    "dichiarazione congiunta, dichiarazioni congiunte, comunicato congiunto, nota congiunta, dichiarazione comune, dichiarazione finale, comunicato comune",
  statement: "comunicato, comunicati, dichiarazione, dichiarazioni, nota ufficiale, comunicato stampa",
  declaration: "proclam*, dichiarazione di guerra, dichiarazione d'indipendenza, dichiarare guerra, dichiarato guerra",
  memorandum: "memorandum, protocollo d'intesa, protocolli d'intesa, lettera d'intenti",
  document: "documento, documenti, testo dell'accordo, documentazione",
  letter: "lettera, lettere, missiva",
  message: "messaggio, messaggi",
  resolution: "risoluzione, risoluzioni",
  plan: "piano, piani, tabella di marcia, roadmap, programma, programmi, iniziativa, iniziative, strategia, strategie",
  condition: "condizione, condizioni, precondizione*, precondizioni, requisito, requisiti",
  deadline: "scadenza, scadenze, termine ultimo",
  timetable: "calendario, tempistica, tempistiche, cronoprogramma",
  agenda: "ordine del giorno, agenda",
  question: "questione, questioni, problema, problemi, tema, temi, dossier",
  position: "posizione, posizioni, presa di posizione",
  views: "opinione, opinioni, parere, pareri, visione, vedute",
  difference:
    "divergenza, divergenze, disaccordo, disaccordi, differenza, differenze, disputa, dispute, controversia, controversie, dissidio, dissidi, contenzioso",
  mistake: "errore, errori, sbaglio",
  progress: "progresso, progressi, passi avanti, passo avanti, avanzamento, svolta nei negoziati, avanzare, avanzato",
  result: "risultato, risultati, esito, esiti",
  step: "passo, passi",
  measure: "misura, misure, provvedimento, provvedimenti",
  process: "processo, processi, procedura, procedure, percorso",
  effort: "sforzo, sforzi",
  goal: "obiettivo, obiettivi, scopo, scopi, traguardo, finalità",
  chance: "opportunità, occasione, occasioni, possibilità",
  way: "modalità, modo per, modi per, strada per, via per",
  era: "nuova era, nuova epoca, era di pace",
  phase: "fase, fasi, tappa, tappe, capitolo",
  history: "storia",
  future: "futuro, avvenire",
  will: "volontà, determinazione, volontà politica, determinato a, determinata a",
  date: "data, date",
  venue: "sede dell'incontro, luogo dell'incontro, sede del vertice",
  trip: "viaggio, viaggi, tour, missione in",

  // Between states.
  relations: "relazione, relazioni, rapporto, rapporti, legame, legami",
  trust: "fiducia",
  distrust: "sfiducia, diffidenza",
  respect: "rispetto",
  friendship: "amicizia",
  partnership: "partenariato, partenariati, partner, partnership",
  alliance: "alleanza, alleanze, alleato, alleati, alleata, alleate, coalizione",
  enemy: "nemico, nemici, nemica, avversario, avversari, rivale, rivali",
  hostility: "ostilità, antagonismo, animosità, inimicizia",
  confrontation: "confronto, scontro, scontri, braccio di ferro, contrapposizione",
  tension: "tensione, tensioni",
  crisis: "crisi",
  impasse: "stallo, impasse, vicolo cieco, punto morto",
  difficulty: "difficoltà, ostacolo, ostacoli, barriera, barriere, intoppo",
  conflict: "conflitto, conflitti, combattimento, combattimenti, scontri armati",
  war: "guerra, guerre, bellic*",
  peace: "pace",
  security: "sicurezza",
  "security-guarantee": "garanzia di sicurezza, garanzie di sicurezza",
  stability: "stabilità, stabile",
  aggression: "aggressione, aggressioni, aggressor*",
  sovereignty: "sovranità, sovrano",
  independence: "indipendenza",
  "international-community": "comunità internazionale",
  flexibility: "flessibilità, flessibile, flessibili",
  compromise: "compromesso, compromessi",

  // Arms and fighting.
  nuclear: "nucleare, nucleari, atomic*",
  weapon: "arma, armi, armamento, armamenti, munizioni",
  "nuclear-weapon":
    "arma nucleare, armi nucleari, armamento nucleare, arsenale nucleare, bomba atomica, bombe atomiche, bomba nucleare, armi atomiche, arma atomica, arsenali nucleari",
  "nuclear-test": "test nucleare, test nucleari, esperimento nucleare, esperimenti nucleari",
  "nuclear-programme": "programma nucleare, programmi nucleari, attività nucleari, programma atomico",
  missile: "missile, missili, razzo, razzi, missilistic*",
  "ballistic-missile":
    "missile balistico, missili balistici, missile intercontinentale, missili intercontinentali, missile balistico intercontinentale, missili balistici intercontinentali",
  warhead: "testata, testate, testata nucleare, testate nucleari",
  satellite: "satellite, satelliti",
  uranium: "uranio, plutonio",
  reactor: "reattore, reattori",
  "test-site": "sito dei test, sito di test, poligono, sito di lancio, sito dei test nucleari, centro di lancio",
  facility:
    "impianto, impianti, struttura, strutture, installazione, installazioni, sito, siti, stabilimento, complesso nucleare",
  inspector: "ispettore, ispettori, ispettrice",
  expert: "esperto, esperta, esperti, esperte, specialista, specialisti",
  troops: "truppa, truppe, forze armate, forze militari",
  army: "esercito, eserciti, militari",
  soldier: "soldato, soldati, soldatessa",
  base: "base militare, basi militari, base aerea, basi aeree, base navale",
  ship: "nave, navi, imbarcazione, imbarcazioni, petroliera, petroliere, mercantile, fregata, marina militare, cargo",
  aircraft: "aereo, aerei, velivolo, velivoli, caccia, elicottero, elicotteri, bombardiere, bombardieri, jet",
  drone: "drone, droni",
  prisoner: "prigionier*, detenuto, detenuti, detenute",
  hostage: "ostaggio, ostaggi",
  refugee: "rifugiat*, profugh*, profugo, sfollat*",
  remains: "resti di, resti mortali, spoglie, salme, salma",
  civilian: "civile, civili",
  victim: "vittima, vittime, bilancio delle vittime",
  terrorism: "terroris*",
  "demilitarised-zone": "zona demilitarizzata, zona cuscinetto",

  // Economy.
  sanctions: "sanzione, sanzioni",
  embargo: "embargo, embarghi",
  tariff: "dazio, dazi, tariffa doganale, tariffe doganali, dazi doganali, tariffe",
  quota: "quota, quote, contingente",
  trade: "commercio, commerciale, commerciali, interscambio, scambi commerciali",
  economy: "economia, economie",
  market: "mercato, mercati",
  money: "denaro, soldi, fondi, fondo, finanziamento, finanziamenti, asset, beni",
  loan: "prestito, prestiti, credito, crediti, debito, debiti, mutuo",
  price: "prezzo, prezzi",
  oil: "petrolio, greggio, petrolifer*",
  "oil-products": "prodotti petroliferi, carburante, carburanti, benzina, gasolio, combustibile, combustibili",
  gas: "gas, gas naturale, gnl",
  coal: "carbone",
  grain: "cereali, cereale, grano, frumento, mais",
  food: "cibo, alimentar*, generi alimentari, viveri, derrate",
  fertiliser: "fertilizzante, fertilizzanti, concimi",
  energy: "energia, energetic*, energie",
  electricity: "elettricità, elettric*, corrente elettrica",
  pipeline: "gasdotto, gasdotti, oleodotto, oleodotti, conduttura",
  railway: "ferrovia, ferrovie, ferroviari*, ferrovieri, linea ferroviaria",
  transit: "transito",
  corridor: "corridoio, corridoi",
  aid: "aiuto, aiuti",
  "humanitarian-aid": "aiuti umanitari, aiuto umanitario, assistenza umanitaria",
  humanitarian: "umanitari*",
  climate: "clima, climatic*",
  emissions: "emissione, emissioni, gas serra, gas a effetto serra",
  technology: "tecnologia, tecnologie, tecnologic*",
  company:
    "azienda, aziende, impresa, imprese, compagnia, compagnie, ditta, multinazionale, costruttore, produttore, società petrolifera, società energetica, colosso",
  project: "progetto, progetti",
  "power-plant": "centrale, centrali, centrale elettrica, centrali elettriche, centrale nucleare, centrali nucleari",

  // States and places.
  state: "stato, stati, paese, paesi, nazione, nazioni, stato membro, stati membri, paese membro, paesi membri",
  government: "governo, governi, autorità, esecutivo, gabinetto, governativ*",
  regime: "regime, regimi, giunta militare",
  people: "popolo, popoli, popolazione, popolazioni, cittadin*, persone, gente",
  parliament:
    "parlamento, parlamenti, parlamentar*, congresso, senato, camera dei deputati, assemblea nazionale, deputato, deputati, deputata, bundestag, duma, knesset, legislator*, senatori",
  "foreign-ministry": "ministero degli esteri, ministero degli affari esteri, farnesina, ministero _ degli esteri",
  ministry: "ministero, ministeri",
  embassy: "ambasciata, ambasciate",
  consulate: "consolato, consolati",
  committee: "comitato, comitati",
  commission: "commissione, commissioni",
  council: "consiglio, consigli",
  "security-council": "consiglio di sicurezza",
  party: "partito di governo, partito al potere, partito comunista, partito dei lavoratori",
  court:
    "tribunale, tribunali, corte, corte suprema, corte costituzionale, corte penale internazionale, corte d'appello, giudice, giudici, giustizia, magistratura, cassazione",
  law: "legge, leggi, legislazione, disegno di legge, diritto internazionale",
  "human-rights": "diritti umani, diritti dell'uomo",
  region: "regione, regioni, regional*",
  territory: "territorio, territori, territorial*",
  peninsula: "penisola",
  island: "isola, isole, arcipelago",
  sea: "mare, mari, marittim*, acque, stretto di",
  port: "porto, porti, portual*",
  airspace: "spazio aereo",
  airport: "aeroporto, aeroporti",
  border: "confine, confini, frontiera, frontiere, frontalier*",
  city: "città, cittadina, località, villaggio, villaggi",
  capital: "capitale",
  world: "mondo, mondial*, global*, pianeta",
  side: "parti, entrambe le parti, le due parti, lato, fronte opposto, schieramenti",
  media:
    "media, mezzi d'informazione, stampa, agenzia di stampa, giornale, giornali, quotidiano, quotidiani, emittente, emittenti, televisione, organi di informazione",
  journalist: "giornalist*, reporter, corrispondente, corrispondenti, cronista",
  intelligence: "intelligence, servizi segreti, servizio segreto, servizi di sicurezza",

  // Who one is.
  president: "presidente, presidenti, presidenzial*, capo dello stato, capo di stato, presidenza, presidentessa",
  "vice-president": "vicepresident*, vice presidente",
  "prime-minister":
    "primo ministro, prima ministra, primi ministri, premier, capo del governo, capi di governo, presidente del consiglio, presidente del consiglio dei ministri, la premier",
  chancellor: "cancelliere, cancelliera",
  minister: "ministro, ministra, ministri, ministre",
  "foreign-minister":
    "ministro degli esteri, ministra degli esteri, ministri degli esteri, ministro degli affari esteri, ministra degli affari esteri, ministri degli affari esteri, ministro _ degli esteri, ministra _ degli esteri, ministro _ degli affari esteri, ministri _ degli esteri, capo della diplomazia, capo della diplomazia _, titolare della farnesina",
  "defence-minister":
    "ministro della difesa, ministra della difesa, ministri della difesa, ministro _ della difesa, ministra _ della difesa, segretario alla difesa, capo del pentagono",
  "secretary-of-state": "segretario di stato, segretaria di stato",
  "secretary-general": "segretario generale, segretaria generale",
  leader: "leader, dirigente, dirigenti, capi di stato, guida suprema",
  chairman: "presidente del partito, presidenza di turno",
  deputy: "vice, sostituto",
  king: "re, regina, imperatore, emiro, sultano, principe ereditario, sovrano, monarca",
  general: "generale, generali, comandante, comandanti, ammiraglio, capo di stato maggiore, stato maggiore",
  spokesperson: "portavoce",
  ambassador: "ambasciator*, ambasciatrice",
  envoy: "inviato speciale, inviata speciale, inviati speciali, emissario, emissari, rappresentante speciale",
  diplomat: "diplomatico, diplomatica, diplomatici",
  official:
    "funzionario, funzionari, funzionaria, alto funzionario, alti funzionari, responsabile, responsabili, esponente, esponenti",
  adviser: "consigliere, consigliera, consiglieri, consulente, consulenti",
  negotiator: "negoziatore, negoziatori, negoziatrice",
  member: "membro, membri",
  analyst: "analista, analisti, osservatore, osservatori, politologo",

  // How much, how many.
  all: "tutti, tutte, ogni, ciascun*, totalità",
  complete:
    "completo, completa, completi, complete, completamente, totale, totali, totalmente, pieno, piena, pienamente, interamente, integral*, esaustiv*, intero, intera",
  partial: "parziale, parziali, parzialmente, in parte",
  some: "alcuni, alcune, diversi, diverse, parecchi, certi, certe, una serie di, qualche",
  most: "maggior parte, maggioranza, principalmente, prevalentemente, per lo più",
  half: "metà, dimezz*",
  first: "primo, prima volta, prima visita, primi, per la prima volta",
  second: "secondo vertice, seconda, secondi, per la seconda volta, secondo incontro, secondo round",
  third: "terzo, terza, per la terza volta",
  last: "ultimo, ultima, ultimi, ultime, finale, finali, definitiv*",
  both: "entrambi, entrambe, ambedue",
  mutual: "reciproc*, a vicenda, mutuo, mutua",
  bilateral: "bilateral*",
  multilateral: "multilateral*",
  joint: "congiunt*",
  "step-by-step": "passo dopo passo, passo per passo, gradual*, progressiv*, per fasi, a tappe, un passo alla volta",
  simultaneous: "simultane*, contemporane*, allo stesso tempo, al contempo",
  unconditional: "incondizionat*, senza condizioni, senza precondizioni",
  irreversible: "irreversibil*",
  verifiable: "verificabil*",
  limited: "limitato, limitata, limitati, limitate",
  great:
    "grande, grandi, gran, notevol*, considerevol*, significativ*, enorm*, massicci*, ampio, ampia, ampi, rilevant*, sostanzial*",
  only: "solo, soltanto, solamente, unicamente, esclusivamente",

  // When.
  soon: "presto, a breve, prossimamente, al più presto, quanto prima, il prima possibile, rapidamente, in tempi brevi, rapido, velocemente",
  immediately: "immediat*, urgent*, urgenza, subito, senza indugio",
  again: "di nuovo, nuovamente, ancora una volta, un'altra volta",
  new: "nuovo, nuova, nuovi, nuove",
  next: "prossimo, prossima, prossimi, prossime, seguente, seguenti, successivo, successiva, successivi, imminente",
  previous: "precedente, precedenti, precedentemente, ex, passato, passata",
  temporary: "temporane*, provvisori*, ad interim, transitori*",
  permanent: "permanent*, duratur*, duraturo, definitivo, stabilmente",

  // Of what kind.
  important: "important*, cruciale, cruciali, chiave, vitale, vitali, essenzial*, decisiv*, determinante | importanza",
  historic: "storico, storica, storici, storiche",
  unprecedented: "senza precedenti, inedit*",
  fundamental: "fondamental*",
  special: "speciale, speciali, particolare",
  formal: "ufficiale, ufficiali, ufficialmente, formale, formali, formalmente",
  secret: "segreto, segreta, segreti, segrete, segretamente, clandestin*",
  practical: "pratico, pratica, pratici, pratiche",
  concrete: "concreto, concreta, concreti, concrete, concretamente, specific*",
  detailed: "dettagliat*, approfondito, approfondita, approfonditi, approfondite, nel dettaglio, in dettaglio",
  military: "militare, militari, militarmente",
  political: "politico, politici, politica estera, politiche, politicamente",
  economic: "economic*",
  diplomatic: "diplomatico, diplomatica, diplomatiche, diplomatici, diplomazia",
  strategic: "strategico, strategica, strategici, strategiche",
  international: "internazional*",
  constructive: "costruttiv*",
  productive: "produttiv*, fruttuos*, proficu*",
  sincere: "sincer*, franco, franca, onest*, schiett*",
  good: "buono, buona, buoni, buone, buon, ottim*, eccellent*, meraviglios*, fantastic*",
  successful: "di successo, con successo, coronato da successo",
  friendly: "amichevol*, cordial*, caloros*",
  positive: "positiv*, incoraggiant*, promettent*",
  peaceful: "pacific*",
  optimistic: "ottimis*",
  regrettable: "deplorevol*, spiacevol*, increscios*",
  bad: "cattivo, cattiva, cattivi, cattive, pessim*, peggio, peggiore, peggiori, terribil*, brutt*",
  negative: "negativ*",
  hostile: "ostile, ostili",
  provocative: "provocatori*",
  unacceptable: "inaccettabil*, intollerabil*, inammissibil*",
  "gangster-like": "gangster*, mafios*, banditesc*",
  unilateral: "unilateral*",
  dangerous: "pericolos*, sconsiderat*, avventat*",
  illegal: "illegal*, illecit*, illegittim*",
  difficult: "difficile, difficili, difficilmente, duro, dura, duri, arduo, ardua, complicat*, compless*",
  fruitless: "infruttuos*, inutil*, vano, vana, vani, senza esito, senza risultati, sterile, sterili",
  disappointing: "deludent*, delus* | delusione",
  tense: "teso, tesa, tesi, tese",
  unfair: "ingiust*, iniqu*, sleal*",
  vague: "vago, vaga, vaghi, ambigu*, poco chiar*",
} satisfies ConceptForms;
