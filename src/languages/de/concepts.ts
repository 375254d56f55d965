/** Words of the field's concepts in German. Verbs with a separable particle are given as "lehnte … ab". */
import type { ConceptForms } from "../concepts.ts";

export const concepts = {
  none: "vereinigte staaten, vereinigten staaten, vereinigter staaten, vereinte nationen, vereinten nationen, vereinter nationen, vereinigtes königreich, vereinigten königreich, vereinigte königreich, europäische union, europäischen union, im gegenzug, zum ende, am ende, bis ende, bis zum ende, zu beginn, zum beginn, vor allem, nach wie vor, auf grund, im falle, im fall, auf jeden fall, in kürze der zeit, zum teil werden, in der lage, in die lage, in höhe, in hohem maße, mit hilfe, im rahmen, seiten der, im laufe, im gange, zur folge, in bezug auf, in richtung, aus sicht, nach angaben, eigenen angaben, zur verfügung, in kauf, in frage, in zukunft, zur zeit, mal, im vergleich, ersten mal, letzten mal, erstes mal, im prinzip, an stelle, ein ende, ums leben, am leben, ohne weiteres, bis auf weiteres, unter anderem, in wirklichkeit, tag der offenen tür, staatsanwalt*, feuerwehr*, bundeswehr, bundesliga, weltmeister*, ganz und gar, einzige*, einzeln*, im einzelnen, einige zeit, allerdings, allein, alleine, allgemein*, zuletzt, erstmals, endlich, außerdem, neunzig, landtagswahl*, landung*, vermittelt wurde, im übrigen, bestand* aus, besteht aus, bestehen aus, gab es, gibt es, geben es, es gab, es gibt, partei ergreifen, meinte, meint, besonders, verstärkung*, mitte*, lager, stelle, stellen, stellte fest, stellte … dar, kurz vor, kurz nach, kurz zuvor, hinweis*, mit blick auf, blick*, besonder* wert",

  // Meeting and going.
  meet: "traf, trafen, getroffen, trifft, zusammenkommen, zusammenkam, zusammenkamen, zusammengekommen, kam … zusammen, kamen … zusammen, kommt … zusammen, kommen … zusammen, zusammengetroffen, zusammentreffen, zusammentraf, zusammentrafen, getroffen hat*, treffen sich, trafen sich, sich treffen, treffen wird, treffen werden, treffen wollen, treffen will | treffen, treffens, begegnung*, zusammenkunft, zusammenkünfte, zusammentreffens, unterredung*, vieraugengespräch*, *treffen, *begegnung",
  talk: "sprach mit, sprachen mit, sprach mit _, gesprochen mit, gespräche führen, gespräche führte, gespräche führten, gespräche geführt, gespräche aufgenommen, sprechen mit, beriet sich, berieten sich, redete mit, redeten mit, sprachen miteinander | gespräch, gespräche, gesprächen, gesprächs, gesprächsrunde*, beratungen, *gespräch",
  negotiate:
    "verhandeln, verhandelt, verhandelte, verhandelten, verhandle, auszuhandeln, ausgehandelt*, aushandeln, handelte … aus, handelten … aus | verhandlung*, unterhandlung*, *verhandlung",
  consult: "konsultier*, sich beraten, beriet sich mit, berieten sich mit | konsultation*, beratung, *konsultation",
  dine: "aß … zu abend, speiste, speisten, gespeist | abendessen, mittagessen, arbeitsessen, bankett, festessen, staatsbankett, galadinner, dinner, arbeitsfrühstück",
  discuss:
    "diskutier*, erörter*, besprach, besprachen, besprochen, besprechen, bespricht, ging es um, geht es um, debattier*, sprach über, sprachen über, sprechen über, gesprochen über, redeten über, beriet, berieten, berät, beraten | erörterung*, diskussion*, aussprache, debatte*, besprechung*",
  "exchange-views":
    "tauschten … aus, tauschte … aus, tauschen … aus, sich austauschen, sich auszutauschen, auszutauschen, ausgetauscht | meinungsaustausch*, gedankenaustausch*, austausch von ansichten",
  "listen-to": "hörte … an, hörten … an, angehört, anhören, zuhören, hörte … zu, zugehört",
  visit:
    "besuche, besucht, besuchte, besuchten, besuchen, stattete … ab, stattet … ab, abstatten, abgestattet, zu besuch, zu gast | besuch, besuchs, besuches, besuchen, besuche, staatsbesuch*, staatsvisite*, antrittsbesuch*, stippvisite*, visite*, arbeitsbesuch*, blitzbesuch*, besuchsreise, *besuch, *visite",
  arrive:
    "traf … ein, trafen … ein, trifft … ein, treffen … ein, eintraf, eintrafen, eingetroffen, eintreffen, einzutreffen, angekommen, ankommen, ankam, ankamen, kam … an, kamen … an, kommt … an, gelandet, landete, landeten | ankunft, eintreffens",
  depart:
    "abgereist, abreiste, abreisten, abreisen, reiste … ab, reisten … ab, reist … ab, abflog, flog … ab, abgeflogen, aufgebrochen, brach … auf | abreise, abflug, abfahrt",
  travel:
    "reist, reiste, reisten, gereist, reisen nach, reisen wird, reisen will, zu reisen, flog nach, fliegt nach, flogen nach, reisen in, fährt nach, fuhr nach, reisen werde, angereist, reiste … an, reisten … an",
  "come-back":
    "kehrte … zurück, kehrten … zurück, kehrt … zurück, kehren … zurück, zurückkehr*, zurückgekehrt, zurückzukehren, kam … zurück, kamen … zurück, zurückkommen, zurückgekommen, heimkehr* | rückkehr, heimkehr",
  welcome:
    "begrüß*, willkommen, willkommen geheißen, hieß … willkommen, hießen … willkommen, heißt … willkommen | begrüßung*, empfangszeremonie*",
  "see-off": "verabschiedete sich, verabschiedeten sich, verabschiedete _ vom, lebewohl | abschied, abschieds",
  host: "ausricht*, richtete … aus, richtet … aus, ausgerichtet, auszurichten, gastgeber*, gastgebend*, zu gast bei | gastgeber*, ausrichter*, ausrichtung",
  accompany: "begleite*, in begleitung | begleitung",
  attend:
    "nahm … teil, nahmen … teil, nimmt … teil, nehmen … teil, nahm daran teil, teilnehm*, teilgenommen, teilnahm, teilnahmen, teilzunehmen, teilnimmt, wohnte … bei, wohnten … bei, beiwohn*, beigewohnt | teilnahme, teilnehmer*, teilnehmerinnen, beteiligung",
  call: "telefonier*, am telefon, per telefon, rief … an, riefen … an, ruft … an, angerufen, anrufen, anrief | telefonat*, telefongespräch*, telefonkonferenz*, anruf, anrufs, anrufe, videoschalte*, videogespräch*, videokonferenz*, telefonisch*, *telefonat",
  mediate:
    "vermitteln, vermittelte, vermittelten, vermittelt, zu vermitteln | vermittlung*, vermittler*, vermittlerin*, *vermittlung, *vermittler",

  // Saying.
  announce:
    "kündigte … an, kündigten … an, kündigt … an, kündigen … an, angekündigt*, anzukündigen, ankündig*, ankündigte, gab … bekannt, gaben … bekannt, gibt … bekannt, geben … bekannt, bekanntgegeben*, bekannt gegeben, bekanntgab*, bekanntzugeben, bekannt gab, bekanntgeb*, verkünd*, teilte … mit, teilten … mit, teilt … mit, mitgeteilt, mitteilte, mitteilten | ankündigung*, bekanntgabe, verkündung*, *ankündigung",
  publish:
    "veröffentlich*, publizier*, herausgegeben, gab … heraus, gaben … heraus, herausgab | veröffentlichung*, publikation*, *veröffentlichung",
  post: "postete, posteten, gepostet, twitter*, getwittert, tweet*, auf x, auf twitter, auf facebook, auf instagram, auf telegram, auf truth social | tweet, tweets, post auf, facebook-post, onlinedienst*, kurznachrichtendienst*",
  write: "schrieb, schrieben, schreibt, geschrieben, schreiben, verfasste, verfassten, verfasst",
  "send-letter":
    "schickte einen brief, schickten einen brief, schrieb einen brief, brief geschickt, brief geschrieben, sandte eine botschaft, sandte einen brief, schrieb _ einen brief, brief übergeben, brief überreicht, schickte _ einen brief",
  confirm: "bestätig*, bekräftig* | bestätigung*, bekräftigung*",
  deny: "dementier*, bestritt, bestritten, bestreitet, bestreiten, leugn*, widersprach, widersprachen, widersprochen, widerspricht, wies … zurück, wiesen … zurück, weist … zurück, streitet … ab, stritt … ab, abgestritten | dementi*",
  stress:
    "betont*, betonen, hervorgehoben, hob … hervor, hoben … hervor, hebt … hervor, hervorhob, hervorheben, unterstrich, unterstrichen, unterstreich*, pochte auf, strich … heraus",
  mention: "erwähn*, genannt, nannte, nannten | erwähnung*",
  comment: "kommentier*, äußerte sich, äußern sich, äußerten sich | kommentar*, äußerung*, bemerkung*, stellungnahme*",
  answer:
    "antwort*, geantwortet, erwidert*, entgegnet*, reagierte, reagierten, reagiert | antwort*, reaktion, reaktionen, erwiderung*, *antwort",
  explain: "erläuter*, erklärte warum, begründet*, begründete | erläuterung*, begründung*",
  insist: "beharrt*, beharren, bestand auf, bestanden auf, besteht auf, bestehen auf, pochen auf, pocht auf",
  acknowledge:
    "räumte … ein, räumten … ein, räumt … ein, räumen … ein, eingeräumt, einräum*, gab … zu, gaben … zu, gibt … zu, zugegeben, zuzugeben, gestand … ein, gestanden … ein, eingestand*, eingestehen, eingestanden | eingeständnis*",
  "share-view":
    "war sich einig, waren sich einig, sind sich einig, ist sich einig, seien sich einig, teilte die ansicht, teilten die ansicht, teilt die ansicht, einer meinung, stimmte … überein, stimmten … überein, stimmen … überein, übereingestimmt, waren einig | einvernehmen*, einigkeit, übereinstimmung*",
  thank: "dankt*, danken, bedankt*, gedankt, dankbar* | dank, dankes, dankbarkeit",
  praise:
    "lobt*, lobend*, gelobt, loben, würdig*, gewürdigt, begrüßte ausdrücklich, pries, gepriesen, schätzt*, hebt lobend | lob, würdigung*, anerkennung für",
  congratulate: "gratulier*, beglückwünsch* | glückwunsch*, glückwünsch*, gratulation*",
  apologise: "entschuldigte, entschuldigten, entschuldigt, entschuldigen, bat um verzeihung | entschuldigung*",
  satisfied:
    "zufrieden*, zeigte sich erfreut, zeigten sich erfreut, befriedigt, erfreut, freue mich, freut sich, freute sich, freuten sich | zufriedenheit, genugtuung",
  regret: "bedauert*, bedauern, beklag* | bedauern, bedauerns",
  "look-forward": "freue mich auf, freut sich auf, freuen uns auf, freuen sich auf, blickt … entgegen, sehe … entgegen",
  hope: "hofft*, hoffe, hoffen, gehofft, erhofft*, erhoffen | hoffnung, hoffnungen, zuversicht, *hoffnung",
  expect:
    "erwart*, geht davon aus, gehen davon aus, ging davon aus, gingen davon aus, rechnet mit, rechnen mit, rechnete mit, rechneten mit, gerechnet | erwartung*",
  convinced: "überzeugt, überzeugte, zuversichtlich*, glaube, glaubt, glauben | überzeugung*",
  criticise:
    "kritisier*, bemängel*, rügt*, gerügt, prangerte … an, prangerten … an, prangert … an, angeprangert, anprangern, tadel*, geißelte, monier* | kritik, kritikern, rüge, rügen, schelte, *kritik",
  condemn: "verurteilte, verurteilten, verurteilt, verurteilen, verurteile, missbillig* | verurteilung",
  accuse:
    "warf … vor, warfen … vor, wirft … vor, werfen … vor, vorgeworfen, vorwarf, vorwerfen, beschuldig*, bezichtig*, unterstellt*, angeklagt, klagte … an | vorwurf*, vorwürf*, anschuldigung*, beschuldigung*, anklage*",
  insult: "beleidig*, beschimpf*, verspott*, verhöhn* | beleidigung*, beschimpfung*",
  complain: "beschwert*, beschweren, beklagte sich, klagte über, klagten über | beschwerde*, *beschwerde",
  protest: "protestier*, demonstrier* | protest, protests, proteste, protesten, protestnote*, protestaktion*, *protest",
  warn: "warnt*, warnen, gewarnt, mahnt*, ermahn* | warnung*, mahnung*, *warnung",
  threaten:
    "droht*, drohen, bedroh*, gedroht, androh*, angedroht*, drohte … an, drohend* | drohung*, androhung*, bedrohung*, ultimatum, ultimaten, *drohung",

  // Wanting, offering, promising.
  request:
    "bat, baten, gebeten, bittet, bitten um, bitten, bat um, bitte um, ersucht*, ersuchen, beantragt*, beantragen, appellier* | bitte, bitten, ersuchen, gesuch, antrag, antrags, anträge, anfrage, appell, appelle, appells, *antrag, *anträg, *appell",
  demand: "fordert*, fordern, gefordert*, einforder*, eingefordert, verlang* | forderung*, verlangen nach, *forderung",
  "call-for":
    "rief … auf, riefen … auf, ruft … auf, rufen … auf, aufgerufen, aufrief, aufriefen, aufzurufen, aufrufen, forderte … auf, forderten … auf, fordert … auf, fordern … auf, aufgefordert, aufforder*, drängt*, drängen, plädier*, mahnte … an, rief _ zu, riefen zu, rief zu, appellierte an | aufruf*, aufforderung*",
  seek: "strebt … an, strebte … an, streben … an, anstreb*, angestrebt*, strebt nach, strebte nach, sucht nach, bemühte sich um, bemüht sich um, will erreichen, trachtet*",
  offer:
    "bot … an, boten … an, bietet … an, bieten … an, angeboten*, anbot, anbieten, anzubieten, schlug … vor, schlugen … vor, schlägt … vor, schlagen … vor, vorgeschlagen*, vorschlug, vorzuschlagen, vorschlagen, unterbreitet* | angebot*, vorschlag*, vorschläg*, friedensvorschlag*, *angebot, *vorschlag, *vorschläg",
  suggest: "regte … an, regten … an, regt … an, angeregt, anregen, legte … nahe, legt … nahe, nahegelegt | anregung*",
  invite:
    "lud … ein, luden … ein, lädt … ein, laden … ein, eingeladen*, einlud, einladen, einzuladen | einladung*, *einladung",
  agree:
    "vereinbar*, einigte sich, einigten sich, einigen sich, einigt sich, sich einigen, geeinigt, einigte, einigten, einigen, verständigt*, verständigen, kam … überein, kamen … überein, kommen … überein, übereingekommen, erklärte sich bereit, erklärten sich bereit, stimmte … zu, stimmten … zu, stimmt … zu, stimmen … zu, zugestimmt, zustimm*, zuzustimmen, willigte … ein, willigten … ein, willigt … ein, eingewilligt, einwillig*, einverstanden | zustimmung*, einwilligung*",
  promise:
    "versprach, versprachen, verspricht, versprechen, versprochen*, sagte … zu, sagten … zu, sagt … zu, sagen … zu, zugesagt*, zusagte, zuzusagen, verpflichtet sich, verpflichtete sich, verpflichteten sich, verpflichten sich, verpflichtete, verpflichteten, verpflichtet hat, hat sich verpflichtet, haben sich verpflichtet, sich … verpflichtet, gelobt*, gelob*, sicherte … zu, sicherten … zu, sichert … zu, sichern … zu, zugesichert*, zuzusichern, zusicher*, versicher*, stellte … in aussicht, stellt … in aussicht, in aussicht gestellt, sagte … hilfe zu | versprechen, versprechens, versprechung*, zusage*, zusicherung*, verpflichtung*, selbstverpflichtung*, gelöbnis*, *zusage, *versprechen, *verpflichtung",
  accept:
    "akzeptier*, nahm … an, nahmen … an, nimmt … an, nehmen … an, angenommen, annahm, anzunehmen, annehm* | akzeptanz",
  refuse:
    "lehnte, lehnten, lehnt, lehnen, lehnte … ab, lehnten … ab, lehnt … ab, lehnen … ab, abgelehnt*, ablehn*, abzulehnen, weigert*, weigern, geweigert, verweiger*, schloss … aus, schlossen … aus, schließt … aus, schließen … aus, ausgeschlossen, ausschloss, auszuschließen, schlug … aus, ausgeschlagen, erteilte _ absage, erteilte eine absage, sperrte sich | weigerung*, verweigerung*, ablehnung*, abfuhr, zurückweisung*",
  oppose:
    "gegen _ aus, sprach sich gegen, sprachen sich gegen, wandte sich gegen, wandten sich gegen, wendet sich gegen, widersetz*, stemmt sich, stellt sich gegen, stellte sich gegen, ist dagegen | widerstand*, einspruch, einwand, einwände",
  concede:
    "gab … nach, gaben … nach, gibt … nach, nachgegeben, nachgeben, nachzugeben, lenkte … ein, lenkten … ein, eingelenkt, einlenken, kam … entgegen, kamen … entgegen, entgegengekommen, entgegenkommen, machte zugeständnisse, machten zugeständnisse | zugeständnis*, konzession*, entgegenkommen",
  guarantee: "garantier*, gewährleist* | garantie, garantien, gewährleistung*, bürgschaft*, *garantie",
  allow:
    "erlaub*, gestattet*, gestatten, ließ … zu, ließen … zu, lässt … zu, lassen … zu, zugelassen, zulassen, zuzulassen, ermöglich* | erlaubnis*, zulassung*",
  decide:
    "entschied, entschieden, entscheidet, entscheiden, beschloss, beschlossen, beschließt, beschließen, entschloss sich | entscheidung*, beschluss, beschlusses, beschlüsse, beschlüssen, entschluss*, *entscheidung, *beschluss, *beschlüss",
  instruct:
    "ordnete … an, ordneten … an, ordnet … an, angeordnet*, anordnen, anzuordnen, wies … an, wiesen … an, weist … an, angewiesen, anweis*, beauftragt*, beauftragen, befahl, befahlen, befohlen, befiehlt | anordnung*, anweisung*, befehl, befehle, befehls, weisung*",
  intend:
    "beabsichtig*, plant, planen, plante, planten, will _ werden, hat vor, haben vor, habe vor, erwägt*, gedenkt | absicht*, vorhaben, vorhabens",
  prepare:
    "bereitet … vor, bereitete … vor, bereiteten … vor, bereiten … vor, vorbereite*, vorzubereiten | vorbereitung*, vorbereitend*, *vorbereitung",
  ready:
    "bereit, bereit sei, gewillt, zeigte sich bereit, zeigten sich bereit, ist bereit, sei bereit, sind bereit, seien bereit, war bereit, waren bereit | bereitschaft*, *bereitschaft",

  // Making agreements and keeping them.
  sign: "unterzeichne*, unterschreib*, unterschrieb*, unterschrieben, paraphier*, setzte seine unterschrift | unterzeichnung*, unterschrift*, unterzeichner*, unterzeichnerstaat*, signatar*, *unterzeichnung",
  ratify: "ratifizier* | ratifizierung*",
  adopt: "verabschied*, nahm _ resolution an, nahm eine resolution an | verabschiedung*, annahme*",
  approve:
    "billig*, gebilligt, genehmig*, bewilligt*, segnete … ab, abgesegnet, befürwort*, gab grünes licht, grünes licht | billigung*, genehmigung*, befürwortung*, *genehmigung",
  vote: "stimmte für, stimmten für, stimmten gegen, stimmte gegen, stimmten … ab, stimmte … ab, stimmt … ab, abgestimmt, abstimmen, abzustimmen, votier* | abstimmung*, votum, stimmabgabe*, *abstimmung, volksabstimmung*, referendum*",
  veto: "legte _ veto ein, legte veto ein | veto, vetos, vetorecht*",
  "reach-agreement":
    "eine einigung erzielt, einigung erzielt, einigung erzielten, erzielten eine einigung, erzielte eine einigung, abkommen geschlossen, abkommen erzielt, schlossen ein abkommen, schloss ein abkommen, schließen ein abkommen, eine vereinbarung getroffen, trafen eine vereinbarung, traf eine vereinbarung, handelseinig, einigung erreicht | einigung, einigungen, *einigung",
  implement:
    "umsetz*, umgesetzt*, umzusetzen, setzte … um, setzten … um, setzt … um, setzen … um, durchführ*, durchgeführt*, führte … durch, führten … durch, führt … durch, durchzuführen, in die tat, erfüllt*, erfüllen, verwirklich* | umsetzung*, durchführung*, erfüllung, verwirklichung, vollzug",
  comply:
    "hielt … ein, hielten … ein, hält … ein, halten … ein, eingehalten*, einhalt*, einzuhalten, einhielt, befolg*, hielt sich an, hielten sich an, hält sich an, halten sich an, sich an _ halten, hielt wort, kam … nach, kamen … nach, kommt … nach, nachgekommen, nachzukommen | einhaltung*, befolgung*",
  violate:
    "verletze, verletzen, verletzt das, verletzt die, verletzte das, verletzte die, verstieß, verstießen, verstößt, verstoßen, verstieße, missachtet*, missachten, brach _ versprechen, brach das abkommen, bricht das, gebrochen, zuwiderhandel* | verstoß, verstoßes, verstöße, verstößen, verletzung des, verletzung der, verletzungen des, verletzungen der, bruch des, bruch der, missachtung*, vertragsbruch*, völkerrechtsbruch*, *verstoß, *verstöß, grenzverletzung*, luftraumverletzung*, verletzung",
  "withdraw-from":
    "trat … aus, traten … aus, tritt … aus, treten … aus, ausgetreten, austreten, auszutreten, austritt, steigt … aus, stieg … aus, stiegen … aus, aussteig*, ausgestiegen, auszusteigen, kündigte _ vertrag, kündigte den vertrag, zieht sich aus, zog sich aus, aufgekündigt*, kündigte … auf, kündigten … auf, aufkündig*, aufzukündigen, verließ den, verließ die | austritt*, ausstieg*, aufkündigung*, rückzug aus, *austritt, *ausstieg",
  achieve: "erreicht, erreichte, erreichten, erreichen, erzielt*, erzielen | errungenschaft*",
  fail: "scheitert*, scheitern, gescheitert*, brach … zusammen, brachen … zusammen, zusammengebrochen, versagt*, misslang*, misslungen, schlug … fehl, fehlgeschlagen*, platzt*, geplatzt* | scheitern, scheiterns, misserfolg*, fehlschlag*, zusammenbruch*, zusammenbrüche, versagen",
  succeed:
    "gelang, gelangen, gelingt, gelungen, glückte, geglückt | gelingen, erfolg, erfolge, erfolgen, erfolgs, *erfolg",

  // Course of things.
  begin:
    "begann, begannen, beginnt, beginnen, begonnen, fing … an, fingen … an, fängt … an, angefangen, anfangen, starte*, gestartet*, leitete … ein, leiteten … ein, eingeleitet*, einleiten, einzuleiten, setzte … in gang, lief … an, angelaufen, trat … in kraft, tritt … in kraft, traten … in kraft, in kraft treten, in kraft getreten | beginn, beginns, anfang, auftakt, start, *beginn, *auftakt, *start",
  continue:
    "setzte … fort, setzten … fort, setzt … fort, setzen … fort, fortgesetzt*, fortsetz*, fortzusetzen, fährt … fort, fuhr … fort, fortfahren, fortführ*, fortgeführt*, weiterverhandeln, weiterführ*, weitergeführt, dauert … an, dauerte … an, dauern … an, dauerten … an, andauern*, hielt … an, hält … an, hielten … an, halten … an, anhaltend*, weitergeh*, ging … weiter, geht … weiter, gehen … weiter | fortsetzung*, fortführung*, weiterführung*, fortdauer",
  resume:
    "nahm … wieder auf, nahmen … wieder auf, nimmt … wieder auf, nehmen … wieder auf, wieder aufgenommen, wieder aufnehmen, wieder aufzunehmen, wiederaufnehm*, wiederaufgenommen*, wiederaufnahm*, wiederbeleb*, wiederzubeleben, wieder in gang, neu gestartet | wiederaufnahme*, wiederbelebung*, neustart*, wiederbeginn",
  end: "endet*, enden, geendet, beendet*, beenden, beende, abschließ*, abgeschlossen*, schloss … ab, schlossen … ab, zu ende, geht zu ende, ging zu ende, ende gehen, abzuschließen | beendigung*, abschluss, abschlusses, ende der, ende des, ende von, ende eines, kriegsende*, *abschluss",
  stop: "stoppt*, stoppen, gestoppt*, hörte … auf, hörten … auf, aufhören, aufgehört, einstell*, eingestellt*, stellte … ein, stellten … ein, stellt … ein, stellen … ein, einzustellen, unterlass*, anzuhalten, unterließ*, unterbind*, unterband, unterbunden | stopp, einstellung*, *stopp",
  suspend:
    "setzte … aus, setzten … aus, setzt … aus, setzen … aus, ausgesetzt*, aussetz*, auszusetzen, suspendier*, legte … auf eis, auf eis gelegt, auf eis legen, unterbroch*, unterbrach*, unterbrich*, unterbrech* | aussetzung*, suspendierung*, unterbrechung*, moratorium, moratoriums, pause, *pause",
  postpone:
    "verschob, verschoben*, verschieb*, vertagt*, vertagen, verzöger*, aufgeschoben, verleg* | verschiebung*, vertagung*, verzögerung*, aufschub",
  cancel:
    "sagte … ab, sagten … ab, sagt … ab, sagen … ab, abgesagt*, absagte, absagten, absagen, abzusagen, stornier*, annullier*, strich, strichen, gestrichen* | absage, absagen, annullierung*, stornierung*",
  maintain:
    "aufrechterhalt*, aufrechterhielt, hält … aufrecht, hielt … aufrecht, halten … aufrecht, aufrecht zu erhalten, aufrechtzuerhalten, beibehalt*, behält … bei, behielt … bei, bewahr* | aufrechterhaltung*, beibehaltung*, bewahrung",
  remain:
    "bleibt, bleiben, blieb, blieben, geblieben, bleibe, verbleib*, bestehen bleiben, in kraft bleiben, in kraft bleibt",
  extend:
    "verlänger*, verlängert*, weitete … aus, ausweit*, ausgeweitet*, auszuweiten, weiteten … aus, weitet … aus, ausdehn*, ausgedehnt | verlängerung*, ausweitung*, ausdehnung*",
  "speed-up":
    "beschleunig*, intensivier*, forcier*, trieb … voran, treibt … voran, vorantreib*, voranzutreiben, vorangetrieben | beschleunigung*, intensivierung*",
  change:
    "änder*, geändert*, veränder*, wandelt*, verwandel*, umwandel*, umgewandelt* | änderung*, veränderung*, wandel, wende, wendepunkt*, kurswechsel*, umwandlung*, wechsel, *änderung, *wechsel",

  // Pressing and easing.
  impose: "verhäng*, erließ*, erlassen gegen, auferleg*, belegte, belegten, belegt mit, sanktionier* | verhängung*",
  lift: "aufgehoben*, hob … auf, hoben … auf, hebt … auf, heben … auf, aufheb*, aufzuheben, aufhob, streichung von, abgebaut, abgeschafft*, abschaff*, schaffte … ab, schafft … ab, abzuschaffen, rückgängig, beseitig* | aufhebung*, abschaffung*, beseitigung*",
  ease: "locker*, gelockert*, erleichter*, mildert*, abgemildert | lockerung*, erleichterung*, linderung*, *lockerung, *erleichterung",
  exempt:
    "ausgenommen*, nahm … aus, nimmt … aus, befreit von, befreite von, freigestellt | ausnahmeregelung*, ausnahme, ausnahmen, ausnahmegenehmigung*, freistellung*",
  ban: "verbiet*, verbot, verboten*, untersag* | verbot, verbots, verbote, verboten für, *verbot",
  limit:
    "beschränk*, begrenz*, eingeschränkt*, einschränk*, schränkte … ein, schränkt … ein, schränken … ein, einzuschränken, drossel* | beschränkung*, begrenzung*, einschränkung*, obergrenze*, drosselung, *beschränkung, *obergrenze",
  freeze:
    "einfrier*, eingefroren*, fror … ein, froren … ein, friert … ein, einzufrieren | einfrieren, einfrierung*, vermögenssperre*, kontosperr*",
  expel:
    "auswies, ausgewiesen*, ausweis, ausweisen, wies … aus, wiesen … aus, weist … aus, auszuweisen, persona non grata, unerwünschten person, unerwünschten personen, unerwünschte person, abgeschoben*, abschieb*, schob … ab | ausweisung*, abschiebung*, *abschiebung",
  recall:
    "rief _ botschafter zurück, rief seinen botschafter zurück, rief ihren botschafter zurück, berief _ botschafter ab, botschafter zurückgerufen, botschafter abberufen, rief … zurück, riefen … zurück, ruft … zurück, zurückgerufen, zurückrufen, abberufen*, berief … ab, zog _ botschafter ab | abberufung*, rückruf*",
  summon:
    "bestellte … ein, bestellten … ein, bestellt … ein, einbestell*, einbestellt*, vorgeladen, lud … vor, vorladen | einbestellung*, vorladung*",
  block:
    "blockier*, sperrt*, gesperrt*, sperren, riegelte … ab, abgeriegelt, abriegel* | blockade*, sperre, sperrung*, abriegelung*, *blockade, *sperre, *sperrung",
  seize:
    "beschlagnahm*, konfiszier*, sichergestellt, stellte … sicher, kaperte, gekapert, einzog, eingezogen | beschlagnahmung*, beschlagnahme, konfiszierung*",
  punish: "bestraf*, ahndet*, geahndet, ahnden | bestrafung*, strafe, strafen, strafmaßnahme*, *strafe",
  provoke: "provozier* | provokation*",
  escalate:
    "eskalier*, verschärf*, spitzte … zu, spitzt … zu, spitzten … zu, zugespitzt*, zuspitz*, verschlimmer*, verschlechter* | eskalation*, verschärfung*, zuspitzung*, verschlechterung*",
  "de-escalate":
    "deeskalier*, de-eskalier*, entschärf*, entspann*, zu beruhigen, beruhigte | deeskalation*, entspannung*, entschärfung*, beruhigung",
  undermine:
    "untergrab*, untergräb*, untergrub*, unterminier*, gefährdet*, gefährden, torpedier*, hintertreib*, unterlief* | untergrabung*, gefährdung*",
  retaliate:
    "vergeltung geübt, vergelten, rächen, rächt* | vergeltung*, gegenmaßnahme*, vergeltungsschlag*, vergeltungsschläge*, gegenschlag*, gegenzölle*, vergeltungszölle*, revanche",

  // Arms.
  verify: "überprüf*, verifizier*, prüft*, prüfen | überprüfung*, verifikation*, verifizierung*, *überprüfung",
  inspect: "inspizier*, kontrollier* | inspektion*, kontrolle, kontrollen, *inspektion, *kontrolle",
  monitor:
    "überwach*, beobachtet*, beobachten, beaufsichtig* | überwachung*, beobachtung*, aufsicht, beobachtermission*, *überwachung, *aufsicht",
  dismantle:
    "abbau*, baute … ab, demontier*, rückgebaut, stilleg*, stillgeleg*, legte … still, auflös*, aufgelöst*, löste … auf, zerschlag* | demontage, abbau, rückbau, auflösung*, stilllegung*",
  destroy:
    "zerstör*, vernicht*, gesprengt*, sprengt*, in schutt und asche, verwüst* | zerstörung*, vernichtung*, sprengung*, verwüstung*",
  test: "getestet*, testete, testeten, testet | raketentest*, waffentest*, testlauf, teststart*, raketentest, test, tests, *test",
  launch:
    "abgefeuert*, feuerte … ab, feuerten … ab, feuert … ab, abfeuer*, schoss … ab, schossen … ab, abgeschoss*, abzuschießen | raketenstart*, abschuss, abschuss _ rakete, satellitenstart*, abschüsse",
  enrich: "anreicher*, angereichert*, reicherte … an, reichert … an, anzureichern | anreicherung*, urananreicherung*",
  denuclearise:
    "denuklearisier*, atomwaffen aufgeben, auf atomwaffen verzicht*, atomwaffen aufzugeben | denuklearisierung*, entnuklearisierung*, atomare abrüstung, atomaren abrüstung, nukleare abrüstung, nuklearen abrüstung",
  disarm: "abrüsten, abgerüstet, entwaffn*, rüstet … ab, abzurüsten | abrüstung*, entwaffnung*",
  deploy:
    "stationier*, verlegte truppen, entsandte truppen, aufmarschier* | stationierung*, truppenaufmarsch*, truppenentsendung*, truppenverlegung*, aufmarsch",
  exercise:
    "hielt _ manöver ab | manöver*, militärmanöver*, militärübung*, übung, übungen, militärübungen, truppenübung*, seemanöver*, *manöver, *übung",
  "withdraw-troops":
    "zog _ truppen ab, zogen _ truppen ab, truppen abgezogen, truppen abziehen, truppen abzuziehen, truppen zurückziehen, truppen zurückzuziehen, truppen zurückgezogen, zog … ab, zogen … ab, zieht … ab, ziehen … ab, abgezogen*, abziehen, abzuziehen, abzog, zog … zurück, zogen … zurück, zieht … zurück, ziehen … zurück, zurückzieh*, zurückgezogen*, zurückzuziehen | truppenabzug*, abzug*, truppenrückzug*, rückzug*, *abzug, *rückzug",
  attack:
    "griff … an, griffen … an, greift … an, greifen … an, angegriffen*, angreif*, anzugreifen, überfiel*, überfallen, bombardierte ziele, stürmte, stürmten, schlug … zu | angriff*, attacke*, anschlag*, anschläg*, luftangriff*, luftschlag*, luftschläg*, überfall*, überfäll*, offensive*, terroranschlag*, terroranschläg*, attentat*, sturm auf, *angriff, *attacke, *anschlag, *anschläg, *offensive",
  invade:
    "marschierte … ein, marschierten … ein, marschiert … ein, einmarschier*, drang … ein, drangen … ein, eingedrungen, eindring*, überfiel die | invasion*, einmarsch*, eindringen, angriffskrieg*, überfall auf",
  occupy: "besetzt*, besetzen, okkupier* | besatzung, besetzung*, okkupation*, besatzungsmacht",
  shell:
    "beschoss, beschossen*, beschieß*, bombardier*, bombte | beschuss, beschusses, bombardement*, bombardierung*, bombenangriff*, artilleriebeschuss*, raketenbeschuss*, *beschuss, *bombardierung",
  shoot:
    "eröffnete das feuer, eröffneten das feuer, feuer eröffnet, schoss auf, schossen auf, erschoss*, erschossen*, erschieß*, abgeschossen*, feuerte auf, feuerten auf, schoss, schossen, geschossen, gefeuert | schießerei*, schüsse, schüssen, feuergefecht*, schusswechsel*",
  kill: "tötet*, töten, getötet*, ermordet*, ermorden, umgebracht, kam ums leben, kamen ums leben, ums leben gekommen, ums leben kamen, starb, starben, gestorben, kam _ ums leben, kamen _ ums leben, ums leben, tot | tötung*, ermordung*, mord, morde, mordes, tote, toten, todesopfer*, tod, todesfälle*, *mord",
  wound:
    "verletzt, verletzte, verletzten, verwundet*, verwunden, verletzt worden, verletzt wurden | verletzte, verletzten, verwundete*, schwerverletzt*, leichtverletzt*",
  defend: "verteidig*, abgewehrt*, wehrte … ab, wehrten … ab, abwehr* | verteidigung*, abwehr*, *verteidigung",
  ceasefire:
    "waffen schweigen, die waffen niederleg*, das feuer einstell*, kämpfe einstell* | waffenruhe*, waffenstillstand*, feuerpause*, feuereinstellung, kampfpause*, einstellung der kampfhandlungen, einstellung der kämpfe, *waffenruhe",
  capture:
    "nahm … fest, nahmen … fest, nimmt … fest, festgenommen*, festnehm*, verhaft*, inhaftier*, gefangengenomm*, gefangen genommen, nahm … gefangen, eroberte, eroberten, erobert, nahm … ein, nahmen … ein, eingenommen, festgehalten, gefasst | festnahme*, verhaftung*, inhaftierung*, gefangennahme*, haft, eroberung*, einnahme von",
  abduct: "entführ*, verschlepp* | entführung*, verschleppung*, *entführung",
  release:
    "freigelassen*, freilass*, freizulassen, ließ … frei, ließen … frei, lässt … frei, lassen … frei, freiließ, freikam, freikamen, freikommen, freigekommen, kam … frei, kamen … frei, freigegeben*, gab … frei, gaben … frei | freilassung*, haftentlassung*, freigabe*, entlassung aus der haft",
  "exchange-prisoners":
    "gefangene ausgetauscht, tauschten gefangene, tauschen gefangene, tauschten _ gefangene, gefangenen ausgetauscht, gefangene austauschen, kriegsgefangene ausgetauscht, gefangene auszutauschen, tauschten _ kriegsgefangene | gefangenenaustausch*, austausch von gefangenen, austausch von kriegsgefangenen, austausch von _ gefangenen, austausch von _ kriegsgefangenen, tauschten _ gefangene … aus, tauschten _ kriegsgefangene … aus, austausch _ gefangener, austausch der gefangenen, häftlingsaustausch*",
  "hand-over":
    "übergab, übergaben, übergeben, übergibt, überreicht*, übergebe, ausgeliefert*, auslief*, lieferte … aus, lieferten … aus, ausliefer*, überstellt* | übergabe*, auslieferung*, überstellung*",
  repatriate:
    "repatriier*, rückgeführt*, zurückgeführt*, rückführ*, in die heimat, heimgebracht, zurückgebracht | rückführung*, repatriierung*, heimführung",
  evacuate: "evakuier*, in sicherheit gebracht, brachte … in sicherheit, ausgeflogen | evakuierung*",
  flee: "flieh*, floh, flohen, flüchte*, geflohen*, geflüchtet* | flucht, massenflucht",
  cross:
    "überquer*, überschritt _ grenze, überschritten die grenze, über die grenze, passierte die grenze | grenzübertritt*, grenzübergang*, grenzübergäng*, überquerung*",

  // Working and trading.
  build:
    "bauen, baut, baute, bauten, gebaut*, errichte*, errichtet* | bau, baus, errichtung*, bauarbeiten, neubau, *bau",
  produce:
    "produzier*, herstell*, hergestellt*, stellte … her, stellt … her, stellen … her, fertigt*, fördert | produktion*, herstellung*, fertigung*, *produktion",
  develop: "entwickel*, entwickl* | entwicklung*, weiterentwicklung*",
  open: "eröffne*, öffnet*, öffnen, geöffnet*, wiedereröffn*, wiedereröffnet, einweih*, eingeweiht*, weihte … ein, freigegeben für | öffnung*, eröffnung*, wiedereröffnung*, einweihung*, *eröffnung, *öffnung",
  close:
    "geschlossen, schloss die, schlossen die, schließt, schließen, machte … dicht, dichtgemacht, schloss seine, schloss ihre | schließung*, *schließung",
  restore:
    "wiederherstell*, wiederhergestellt*, stellte … wieder her, stellt … wieder her, wiederherzustellen, wiederaufbau*, wiederaufgebaut, wieder aufbauen, wieder aufgebaut | wiederherstellung*, wiederaufbau*",
  establish:
    "gründe, gründet, gründete, gründeten, gründen, gegründet*, einricht*, eingerichtet*, richtete … ein, richteten … ein, richtet … ein, einzurichten, schaffen, schuf, schufen, geschaffen*, nahm _ beziehungen auf, baute … auf, aufgebaut, aufbauen, aufzubauen | gründung*, einrichtung eines, einrichtung einer, schaffung*, aufbau",
  improve: "verbesser*, näherten sich | verbesserung*, annäherung*, tauwetter",
  normalise: "normalisier* | normalisierung*",
  strengthen:
    "stärkt*, stärken, gestärkt*, vertief*, verstärk*, ausbau*, ausgebaut*, baute … aus, bauten … aus, baut … aus, bauen … aus, auszubauen, festig*, gefestigt, konsolidier* | stärkung*, vertiefung*, ausbau, ausbaus, festigung",
  cooperate:
    "zusammenarbeit*, arbeitete … zusammen, arbeiteten … zusammen, arbeitet … zusammen, arbeiten … zusammen, zusammengearbeitet, zusammenzuarbeiten, kooperier* | zusammenarbeit, kooperation*, *zusammenarbeit, *kooperation",
  support:
    "unterstütz*, stellte sich hinter, stellten sich hinter, stellt sich hinter | unterstützung*, rückendeckung, rückhalt, beistand",
  help: "hilft, half, halfen, geholfen, helfen, beisteh* | hilfe, hilfestellung, *hilfe",
  provide:
    "gewähr*, stellte … bereit, stellten … bereit, stellt … bereit, stellen … bereit, bereitgestellt*, bereitstell*, bereitzustellen, stellte … zur verfügung, stellt … zur verfügung, stellen … zur verfügung, zur verfügung gestellt, zur verfügung stellen, zur verfügung zu stellen, leistet*, leisten, geleistet, gibt, gab, gaben, geben, gegeben | bereitstellung*, gewährung*",
  supply:
    "lieferte, lieferten, liefert, liefern, geliefert*, belief*, beliefer*, versorg* | lieferung*, belieferung*, versorgung*, *lieferung, nachschub",
  send: "schickt*, schicken, geschickt*, entsend*, entsand*, entsandt*, sandte, sandten, gesandt, sendet, senden | entsendung*",
  receive:
    "empfing, empfingen, empfängt, empfangen, erhielt, erhielten, erhält, erhalten, bekam, bekamen, bekommt, bekommen | empfang, empfangs, erhalt",
  buy: "kauft*, kaufen, gekauft*, erwarb, erwarben, erworben*, erwerb, erwerben, erwirbt, übernahm _ anteile, übernimmt*, beschafft* | kauf, kaufs, ankauf*, erwerb, übernahme*, beschaffung*, *kauf, *übernahme",
  sell: "verkauf*, verkäuf*, veräußer* | verkauf*, verkäuf*, veräußerung*, waffenverkauf*, waffenverkäuf*, *verkauf, *verkäuf",
  export: "exportier* | export, exports, exporte, exporten, ausfuhr*, *export, *ausfuhr",
  import: "importier* | import, imports, importe, importen, einfuhr*, *import, *einfuhr",
  pay: "zahlt*, zahlen, gezahlt*, bezahl*, überwies, überwiesen, auszahl*, ausgezahlt, zahlte … aus | zahlung*, bezahlung*, auszahlung*, *zahlung",
  invest: "investier* | investition*, investor*, investment*, *investition",
  reduce:
    "reduzier*, verringer*, senkt*, senken, gesenkt*, kürzt*, kürzen, gekürzt*, verminder*, herabsetz*, drückt*, mindert*, mindern, sank, sanken, gesunken*, sinkt, sinken | verringerung*, senkung*, kürzung*, reduzierung*, reduktion*, minderung*, rückgang*, *senkung, *kürzung, *reduzierung",
  increase:
    "erhöh*, steiger*, gesteigert*, stieg, stiegen, steigt, steigen, gestiegen*, hob … an, hoben … an, hebt … an, angehoben*, anheb*, anzuheben, aufstock*, aufgestockt*, stockte … auf, wuchs, wachsen, wächst, gewachsen | erhöhung*, steigerung*, anstieg*, anhebung*, aufstockung*, zunahme, wachstum*, *erhöhung, *steigerung, *anstieg",
  exceed:
    "überschritt, überschreit*, überschritten*, übersteig*, überstieg*, übertraf*, übertrifft, übertroffen | überschreitung*",
  "join-in":
    "beitritt, beigetreten*, beitreten, beizutreten, trat … bei, traten … bei, tritt … bei, schloss sich … an, schlossen sich … an, schließt sich … an, angeschlossen, anschließ* | beitritt, beitritts, mitgliedschaft*, aufnahme in, *beitritt",
  recognise:
    "erkannte … an, erkannten … an, erkennt … an, erkennen … an, anerkann*, anerkenn*, anzuerkennen | anerkennung*",
  "resolve-issue":
    "löst, löste, lösten, lösen, gelöst*, beigeleg*, beileg*, legte … bei, legten … bei, regelt*, geregelt*, schlicht* | lösung*, beilegung*, regelung*, schlichtung*, zweistaatenlösung, *lösung",
  appoint:
    "ernannt*, ernennt, ernennen, ernannte, nominier*, berief, berufen, setzte … ein, eingesetzt, bestellt zum | ernennung*, nominierung*, berufung zum",
  elect:
    "wählt*, wählen, gewählt*, wiedergewählt*, wiederwähl* | wahl, wahlen, wahlsieg*, wiederwahl*, neuwahl*, bundestagswahl*, kommunalwahl*, wähler*, wahlkampf*, wahl*, *wahl",
  resign:
    "trat … zurück, traten … zurück, tritt … zurück, treten … zurück, zurückgetreten*, zurücktret*, zurückzutreten, zurücktritt, zurücktrat, legte sein amt nieder, legte _ amt nieder, reichte seinen rücktritt ein, dankte … ab | rücktritt*, amtsverzicht",
  dismiss:
    "entließ*, entlass*, entlässt, abgesetzt*, setzte … ab, abgewählt, gefeuert*, feuerte seinen, feuerte ihren, gestürzt*, des amtes enthoben, amtsenthob* | entlassung*, absetzung*, amtsenthebung*, sturz",
  investigate: "ermittel*, untersuch* | ermittlung*, untersuchung*, *untersuchung, *ermittlung",
  evade: "umgeh*, umging*, umgangen*, schmuggel*, geschmuggelt, unterlaufen | umgehung*, schmuggel, schmuggels",
  hide: "versteck*, verbarg, verbergen, verborgen*, verheimlich*, verschleier* | verheimlichung*, verschleierung*",
  strive:
    "bemüht*, bemühen, bestrebt*, sich einsetzen, setzt sich … ein, setzte sich … ein, setzten sich … ein, alles tun, alles daran, anstreng*, hinarbeit*",
  "take-steps":
    "schritte unternehmen, schritte unternommen, unternahm schritte, maßnahmen ergreif*, maßnahmen ergriffen, ergriff maßnahmen, ergriffen maßnahmen, maßnahmen zu ergreifen, maßnahmen treffen, maßnahmen getroffen, ergreift maßnahmen, schritte einleiten",
  "keep-in-touch":
    "in kontakt bleiben, in verbindung bleiben, kontakt halten, in engem kontakt, in kontakt, kontakt aufrecht, im gespräch bleiben, in ständigem kontakt",
  "take-place":
    "fand … statt, fanden … statt, findet … statt, finden … statt, stattgefunden, stattfind*, stattfand, stattfanden, stattzufinden, abgehalten, abhalt*, hielt … ab, hielten … ab, hält … ab | abhaltung",
  unify: "vereinig*, vereint, vereinen, wiedervereinig* | vereinigung, wiedervereinigung*",
  lose: "verlor, verloren, verliert, verlieren, einbüß*, eingebüßt | verlust, verluste, verlusten, niederlage*, *verlust, *niederlage",
  win: "gewann, gewannen, gewinnt, gewinnen, gewonnen, siegt*, siegen, gesiegt, setzte sich … durch, setzt sich … durch | sieg, siege, siegs, sieges, sieger*, *sieg",

  // Talks and papers.
  summit:
    "gipfel, gipfels, gipfeltreffen*, spitzentreffen*, gipfelgespräch*, gipfelkonferenz*, gipfel*, *gipfel, *gipfeltreffen",
  conference:
    "konferenz*, tagung*, sitzung*, vollversammlung*, generalversammlung*, kongress, forum, forums, *konferenz, *tagung, *sitzung",
  "press-conference": "pressekonferenz*, medienkonferenz*, pressebriefing*, briefing*, pressegespräch*",
  dialogue: "dialog*, *dialog",
  "working-level":
    "arbeitsebene*, arbeitsgruppe*, arbeitsgruppen, verhandlungsgruppe*, verhandlungsteam*, arbeitsgespräch*, expertengruppe*, technischer ebene",
  delegation: "delegation*, abordnung*, *delegation",
  agreement:
    "abkommen, abkommens, vereinbarung*, übereinkunft*, übereinkommen*, deal, deals, pakt über, *abkommen, *vereinbarung, *übereinkommen, *deal",
  treaty:
    "vertrag, vertrags, vertrages, verträge, verträgen, pakt, pakts, paktes, konvention*, staatsvertrag*, vertrags*, *vertrag, *verträg, *pakt, *konvention",
  "joint-statement":
    "gemeinsame erklärung*, gemeinsamen erklärung*, gemeinsamer erklärung*, gemeinsames kommuniqué, gemeinsamen kommuniqué, gemeinsame stellungnahme, gemeinsamen stellungnahme, gemeinsames statement, abschlusserklärung*, gipfelerklärung*, gemeinsames dokument",
  statement:
    "erklärung, erklärungen, mitteilung, mitteilungen, kommuniqué*, kommunique*, pressemitteilung*, statement*, verlautbarung*, *mitteilung",
  declaration: "deklaration*, *deklaration, *erklärung",
  memorandum: "memorandum*, memoranden, absichtserklärung*, grundsatzvereinbarung*",
  document: "dokument*, papier, papiere, papiers, unterlagen, schriftstück*, *dokument, *papier",
  letter: "brief, briefe, briefs, briefen, schreiben an, schreiben von, schreibens, *brief",
  message: "botschaft an, botschaften an, nachricht, nachrichten an, botschaft an das volk, friedensbotschaft*",
  resolution: "resolution*, entschließung*, *resolution, *entschließung",
  plan: "plan, plans, plänen, pläne, fahrplan*, programm, programme, programms, konzept*, initiative*, strategiepapier, planung*, *plan, *plän, *programm, *initiative",
  condition: "bedingung*, voraussetzung*, vorbedingung*, auflage, auflagen, *bedingung",
  deadline: "frist, fristen, *frist, stichtag*",
  timetable: "zeitplan*, zeitpläne*, zeitrahmen*",
  agenda: "tagesordnung*, agenda",
  question:
    "frage, fragen, problem, probleme, problemen, problems, thema, themen, angelegenheit*, streitpunkt*, streitfrage*, streitthem*, *frage, *problem",
  position: "position, positionen, haltung, standpunkt*, stellung zu",
  views: "ansicht*, meinung*, sichtweise*, auffassung*, anschauung*",
  difference:
    "meinungsverschiedenheit*, differenz*, uneinig*, streit, streits, streitigkeit*, unterschiede, kluft, zerwürfnis*, streiten, stritten, *streit",
  mistake: "fehler, fehlern, irrtum*, *fehler",
  progress: "fortschritt*, durchbruch*, durchbrüche, vorankommen, kam … voran, kamen … voran, kommt … voran",
  result: "ergebnis*, resultat*, ausgang, *ergebnis",
  step: "schritt, schritte, schritten, schritts, *schritt",
  measure: "maßnahme*, *maßnahme",
  process: "prozess*, verfahren*, *prozess, *verfahren",
  effort: "anstrengung*, bemühung*, bemühungen, *bemühung, *anstrengung",
  goal: "ziel, ziele, zielen, ziels, zielsetzung*, zweck, *ziel",
  chance: "gelegenheit*, chance*, möglichkeit*, anlass",
  way: "art und weise, wege, wegen zur, modalität*, weg zu, weg zur, weg zum",
  era: "ära, zeitalter*, epoche, zeitenwende",
  phase: "phase*, etappe*, stadium, kapitel, abschnitt, *phase",
  history: "geschichte*, vergangenheit",
  future: "zukunft*, künftige beziehungen",
  will: "wille, willen, entschlossen*, entschlossenheit",
  date: "termin, termine, termins, zeitpunkt*, datum",
  venue: "tagungsort*, veranstaltungsort*, verhandlungsort*, ort des treffens, schauplatz*",
  trip: "reise, auslandsreise*, tour, reisen, besuchsreise*, nahostreise*, *reise, asienreise*",

  // Between states.
  relations: "beziehung*, verhältnis*, *beziehung",
  trust: "vertrauen*, vertrauens*",
  distrust: "misstrauen*, argwohn",
  respect: "respekt*, achtung",
  friendship: "freundschaft, freundschaften, freundschaftsvertrag*",
  partnership: "partnerschaft*, partner, partnern, *partnerschaft",
  alliance: "allianz*, bündnis*, verbündet*, alliiert*, *bündnis",
  enemy: "feind, feinde, feinden, feindes, gegner*, widersacher*, erzfeind*",
  hostility: "feindschaft*, feindseligkeit*, anfeindung*",
  confrontation: "konfrontation*, kraftprobe*, *konfrontation",
  tension: "spannung*, *spannung",
  crisis: "krise, krisen, krisen*, *krise",
  impasse: "sackgasse*, pattsituation*, patt, stillstand, blockadehaltung, festgefahren*",
  difficulty: "schwierigkeit*, hindernis*, hürde*, rückschlag*, rückschläg*, barriere*, *hindernis, *hürde",
  conflict: "konflikt*, kämpfe, kämpfen, gefecht*, kampfhandlung*, *konflikt",
  war: "krieg, kriege, krieges, kriegs, kriegen, kriegs*, *krieg",
  peace: "frieden, friedens, friedens*, *frieden",
  security: "sicherheit, sicherheits*, *sicherheit",
  "security-guarantee":
    "sicherheitsgarantie*, sicherheitszusage*, sicherheitszusicherung*, sicherheitsgarantien, garantien für die sicherheit",
  stability: "stabilität*",
  aggression: "aggression*, aggressor*",
  sovereignty: "souveränität*, hoheit",
  independence: "unabhängigkeit*",
  "international-community":
    "internationale gemeinschaft, internationalen gemeinschaft, internationaler gemeinschaft, weltgemeinschaft, staatengemeinschaft, völkergemeinschaft",
  flexibility: "flexib*",
  compromise: "kompromiss*, *kompromiss",

  // Arms and fighting.
  nuclear: "nuklear*, atomar*, atom*, nuklear, kernkraft*, nuklearabkommen",
  weapon: "waffe, waffen, waffen*, munition*, rüstung, rüstungs*, *waffe, *munition",
  "nuclear-weapon":
    "atomwaffe*, nuklearwaffe*, kernwaffe*, atombombe*, nukleararsenal*, atomarsenal*, nukleare waffen, nuklearer waffen, nuklearen waffen, atomare waffen, atomarer waffen, atomaren waffen",
  "nuclear-test": "atomtest*, nukleartest*, kernwaffentest*, atomwaffentest*, atomversuch*",
  "nuclear-programme": "atomprogramm*, nuklearprogramm*, atomaktivität*, atomwaffenprogramm*, nukleare aktivitäten",
  missile: "rakete, raketen, raketen*, marschflugkörper*, geschoss, geschosse, *rakete",
  "ballistic-missile":
    "ballistische rakete*, ballistischen rakete*, ballistischer rakete*, interkontinentalrakete*, langstreckenrakete*, mittelstreckenrakete*, kurzstreckenrakete*",
  warhead: "sprengkopf*, sprengköpf*, gefechtskopf*, gefechtsköpf*, atomsprengkopf*, atomsprengköpf*",
  satellite: "satellit*, *satellit",
  uranium: "uran, urans, plutonium*",
  reactor: "reaktor*, forschungsreaktor*, *reaktor",
  "test-site": "testgelände*, versuchsgelände*, atomtestgelände*, raketentestgelände*, startgelände*, abschussrampe*",
  facility:
    "anlage, anlagen, einrichtung, einrichtungen, standort, standorte, atomanlage*, komplex, *anlage, *einrichtung",
  inspector: "inspekteur*, inspektor*, kontrolleur*, *inspekteur",
  expert: "experte*, expertin*, expertinnen, fachleute*, sachverständig*, fachmann, *experte, *expertin",
  troops: "truppe, truppen, streitkräft*, truppen*, soldaten und, *truppen, *streitkräft",
  army: "armee*, militär, militärs, heer, heeres, bundeswehr*, *armee",
  soldier: "soldat*, militärangehörige*, rekruten, *soldat",
  base: "militärbasis, militärbasen, militärstützpunkt*, stützpunkt*, luftwaffenbasis, luftwaffenstützpunkt*, marinestützpunkt*, marinebasis, militärflugplatz*, *stützpunkt",
  ship: "schiff, schiffe, schiffen, schiffs, kriegsschiff*, tanker*, öltanker*, frachter*, boot, boote, fregatte*, flotte*, marine, *schiff, *tanker, *boot",
  aircraft:
    "flugzeug*, kampfflugzeug*, kampfjet*, jet, jets, hubschrauber*, helikopter*, bomber*, maschine der, *flugzeug, *hubschrauber",
  drone: "drohne*, kampfdrohne*, *drohne",
  prisoner: "gefangene*, gefangener, häftling*, kriegsgefangene*, inhaftierte*, insasse*, *häftling, *gefangene",
  hostage: "geisel*, geiseln",
  refugee: "flüchtling*, geflüchtete, geflüchteten, vertriebene*, binnenflüchtling*, *flüchtling",
  remains: "sterbliche überreste, sterblichen überreste, gebeine, überreste, überresten, leichnam, leichen, leichname",
  civilian: "zivilist*, zivilbevölkerung*, zivil*, zivile*, zivilen",
  victim: "opfer, opfern, opfers, opferzahl*, *opfer",
  terrorism: "terror*",
  "demilitarised-zone":
    "entmilitarisierte zone, entmilitarisierten zone, demilitarisierte zone, demilitarisierten zone, pufferzone*",

  // Economy.
  sanctions: "sanktion, sanktionen, sanktions*, strafmaßnahmen gegen, *sanktion",
  embargo: "embargo*, *embargo",
  tariff:
    "zoll, zölle, zöllen, zolls, strafzoll*, strafzöll*, einfuhrzoll*, einfuhrzöll*, schutzzöll*, zollsatz*, zollstreit, zoll*, *zoll, *zöll",
  quota: "quote*, kontingent*, *quote",
  trade: "handel, handels, handels*, warenaustausch, *handel",
  economy: "wirtschaft, wirtschafts*, volkswirtschaft*, konjunktur*, *wirtschaft",
  market: "markt, märkte, märkten, markts, marktes, binnenmarkt*, *markt, *märkt",
  money:
    "geld, gelder, geldern, mittel, finanzmittel*, fonds, kapital, vermögen*, vermögenswert*, finanzierung*, *geld, *gelder, *fonds, *vermögen",
  loan: "kredit*, darlehen*, schulden*, anleihe*, *kredit, *anleihe",
  price: "preis, preise, preisen, preises, preis*, *preis",
  oil: "öl, öls, erdöl*, rohöl*, öl*, ölpreis, *rohöl",
  "oil-products": "ölprodukt*, mineralölprodukt*, treibstoff*, benzin*, kraftstoff*, diesel*",
  gas: "gas, gases, erdgas*, flüssiggas*, lng, gas*, *gas",
  coal: "kohle*, steinkohle*, braunkohle*",
  grain: "getreide*, weizen*, mais",
  food: "lebensmittel*, nahrungsmittel*, nahrung",
  fertiliser: "dünger*, düngemittel*",
  energy: "energie*",
  electricity: "strom, stroms, stromversorgung*, elektrizität*, strom*",
  pipeline: "pipeline*, rohrleitung*, gasleitung*, *pipeline",
  railway: "eisenbahn*, bahnstrecke*, bahnverbindung*, schienen*, bahn*",
  transit: "transit*",
  corridor: "korridor*, *korridor",
  aid: "hilfen, hilfsgelder*, hilfslieferung*, hilfsgüter*, hilfspaket*, militärhilfe*, finanzhilfe*, soforthilfe*, wirtschaftshilfe*",
  "humanitarian-aid":
    "humanitäre hilfe, humanitärer hilfe, humanitären hilfe, humanitären hilfen, humanitäre hilfen, humanitäre hilfsgüter, hilfsgüter*",
  humanitarian: "humanitär*",
  climate: "klima*",
  emissions: "emission*, treibhausgas*, co2-ausstoß*, ausstoß, *emission",
  technology: "technolog*, technik*, *technologie",
  company:
    "unternehmen, unternehmens, firma, firmen, konzern*, betrieb, betriebe, hersteller*, *unternehmen, *konzern, *firma, *hersteller",
  project: "projekt*, *projekt, bauvorhaben*",
  "power-plant": "kraftwerk*, atomkraftwerk*, kernkraftwerk*, akw, akws, *kraftwerk",

  // States and places.
  state:
    "staat, staaten, staates, staats, land, länder, ländern, landes, nation, nationen, mitgliedstaat*, mitgliedsstaat*, mitgliedsland*, mitgliedsländ*, nachbarland*, nachbarländ*, *staat, anrainer*",
  government:
    "regierung, regierungen, kabinett*, behörde, behörden, verwaltung, bundesregierung*, regierungs*, führung in, *regierung, *behörde, administration",
  regime: "regime*, machthaber*, *regime",
  people: "volk, volkes, völker, völkern, bevölkerung*, bürger, bürgern, bürgerinnen, menschen",
  parliament:
    "parlament*, bundestag*, bundesrat*, nationalversammlung*, kongress*, senat, senats, abgeordnete*, abgeordnetenhaus*, unterhaus, repräsentantenhaus*, knesset, duma, *parlament",
  "foreign-ministry":
    "außenministerium*, auswärtige amt, auswärtiges amt, auswärtigen amt, auswärtigen amts, auswärtigen amtes, außenamt*",
  ministry: "ministerium, ministerien, ministeriums, *ministerium, *ministerien",
  embassy: "botschaft, botschaften, botschaftsgebäude*, auslandsvertretung*, us-botschaft",
  consulate: "konsulat*, generalkonsulat*, *konsulat",
  committee: "komitee*, ausschuss, ausschusses, ausschüsse*, zentralkomitee*, *ausschuss, *ausschüss, *komitee",
  commission: "kommission, kommissionen, *kommission",
  council: "rat, rats, rates, räte, *srat",
  "security-council": "sicherheitsrat*, un-sicherheitsrat*, uno-sicherheitsrat*, weltsicherheitsrat*",
  party:
    "partei, parteien, regierungspartei*, arbeiterpartei*, oppositionspartei*, kommunistische partei, kommunistischen partei, *partei",
  court:
    "gericht, gerichte, gerichts, gerichten, gerichtshof*, verfassungsgericht*, bundesgericht*, tribunal*, richter*, justiz*, berufungsgericht*, *gericht, *gerichtshof",
  law: "gesetz, gesetze, gesetzes, gesetzen, völkerrecht*, gesetzentwurf*, gesetz*, *gesetz",
  "human-rights": "menschenrecht*",
  region: "region, regionen, gegend*, regional*, gebiet um, *region",
  territory: "territor*, gebiet, gebiete, gebieten, gebiets, hoheitsgebiet*, staatsgebiet*, *gebiet",
  peninsula: "halbinsel*",
  island: "insel, inseln, inselgruppe*, inselstaat*",
  sea: "meer, meeres, meere, gewässer*, see, seegebiet*, meerenge*, straße von, hoher see, maritim*, seeweg*, *meer",
  port: "hafen, häfen, hafens, seehafen*, hafenstadt*, *hafen, *häfen",
  airspace: "luftraum*",
  airport: "flughafen*, flughäfen*, flugplatz*",
  border: "grenze, grenzen, grenz*, *grenze",
  city: "stadt, städte, städten, ortschaft*, ort, orte, dorf, dörfer, *stadt, *städt",
  capital: "hauptstadt*, hauptstädt*",
  world: "welt, weltweit*, global*, erde",
  side: "seite, seiten, konfliktpartei*, kriegspartei*, vertragspartei*, vertragspartner*, beide seiten, beiden seiten, konfliktparteien",
  media:
    "medien, medium, zeitung*, zeitungen, nachrichtenagentur*, fernsehen, sender, rundfunk*, presse, *zeitung, *medien, *sender",
  journalist: "journalist*, reporter*, korrespondent*, *journalist",
  intelligence: "geheimdienst*, nachrichtendienst*, *geheimdienst",

  // Who one is.
  president:
    "präsident, präsidenten, präsidentin, präsidentschaft*, bundespräsident*, staatspräsident*, us-präsident*, präsidial*, amtsinhaber, *präsident",
  "vice-president": "vizepräsident*, us-vizepräsident*",
  "prime-minister":
    "ministerpräsident*, premierminister*, premier, premiers, regierungschef*, *premier, *regierungschef",
  chancellor: "kanzler*, bundeskanzler*, altkanzler*",
  minister:
    "minister, ministers, ministern, ministerin, ministerinnen, ressortchef*, ressortchefs, *minister, *ministerin",
  "foreign-minister": "außenminister*, chefdiplomat*, außenamtschef*, us-außenminister, *außenminister",
  "defence-minister": "verteidigungsminister*, pentagonchef*, *verteidigungsminister",
  "secretary-of-state": "us-außenminister*, amerikanische außenminister*, amerikanischen außenminister*",
  "secretary-general": "generalsekretär*, un-generalsekretär*, nato-generalsekretär*",
  leader:
    "staatschef*, machthaber, anführer*, führer, führern, oberste führer, staatsoberhaupt*, staatslenker*, staats- und regierungschefs, spitzenpolitiker*, *staatschef, *anführer",
  chairman: "vorsitzende*, vorsitzenden, vorsitz, parteichef*, parteivorsitzend*, *vorsitzende",
  deputy: "stellvertret*, vize, vize*, stellvertreter*",
  king: "könig, königs, königin*, kaiser, emir, sultan, kronprinz*, monarch*",
  general:
    "general, generäle, generals, generalstab*, generalstabschef*, kommandeur*, befehlshaber*, admiral*, oberbefehlshaber*, stabschef*",
  spokesperson:
    "sprecher, sprechers, sprechern, sprecherin, sprecherinnen, regierungssprecher*, pressesprecher*, *sprecher, *sprecherin",
  ambassador: "botschafter*, botschafterin, *botschafter",
  envoy:
    "gesandte, gesandter, gesandten, sondergesandte*, sonderbeauftragte*, beauftragte*, abgesandte*, unterhändler der, *gesandte, *beauftragte",
  diplomat: "diplomat, diplomaten, diplomatin, diplomatinnen, *diplomat",
  official:
    "beamte*, beamter, regierungsvertreter*, vertreter*, offizielle, funktionär*, behördenvertreter*, regierungsbeamte*, amtsträger*, *beamte, *vertreter, *funktionär",
  adviser: "berater, beraters, beratern, beraterin, *berater",
  negotiator: "unterhändler*, chefunterhändler*, verhandlungsführer*, verhandler*",
  member: "mitglied*, *mitglied",
  analyst: "analyst*, beobachter, beobachtern, politikwissenschaftler*",

  // How much, how many.
  all: "alle, allen, aller, alles, jede, jeder, jedes, jeden, sämtlich*, gesamt*",
  complete: "vollständig*, völlig*, komplett*, umfassend*, gänzlich, vollkommen, restlos*, vollen, voller, volle",
  partial: "teilweise, partiell*, zum teil, teils",
  some: "einige, einigen, einiger, mehrere, mehreren, mehrerer, manche, manchen, bestimmte, bestimmten, gewisse, gewissen, eine reihe",
  most: "meisten, meist, mehrheit*, hauptsächlich, größtenteils, überwiegend*, weitgehend*, mehrheitlich*",
  half: "hälfte, halb, halbe, halben",
  first: "erste, ersten, erster, erstes, zum ersten mal, erstmals, erstmalig*",
  second: "zweite, zweiten, zweiter, zweites, zum zweiten mal",
  third: "dritte, dritten, dritter, drittes, zum dritten mal",
  last: "letzte, letzten, letzter, letztes, jüngste, jüngsten, jüngster, jüngstes, endgültig*",
  both: "beide, beider, beides",
  mutual: "gegenseitig*, beiderseitig*, wechselseitig*, einander, gegenüber einander, reziprok*",
  bilateral: "bilateral*, zwischenstaatlich*",
  multilateral: "multilateral*",
  joint: "gemeinsam*",
  "step-by-step": "schrittweise*, schritt für schritt, stufenweise*, allmählich*, etappenweise, graduell*, in phasen",
  simultaneous: "gleichzeitig*, zeitgleich*, simultan*, parallel*, zur gleichen zeit",
  unconditional: "bedingungslos*, ohne vorbedingung*, ohne bedingung*, vorbehaltlos*, uneingeschränkt*",
  irreversible: "unumkehrbar*, irreversib*, unwiderruflich*",
  verifiable: "überprüfbar*, nachprüfbar*, verifizierbar*",
  limited: "begrenzt, begrenzte, begrenzten, begrenzter, begrenztes",
  great:
    "groß, große, großen, großer, großes, größte*, größere*, erheblich*, bedeutend*, beträchtlich*, enorm*, massiv*, gewaltig*, wesentlich*, deutlich*, umfangreich*, riesig*",
  only: "nur, lediglich, ausschließlich*, bloß",

  // When.
  soon: "bald, baldig*, in kürze, demnächst, so schnell wie möglich, so bald wie möglich, möglichst bald, rasch*, schnell, in den kommenden tagen, in naher zukunft, zügig*, bald wie möglich",
  immediately: "sofort*, unverzüglich*, umgehend*, dringend*, unmittelbar*, auf der stelle",
  again: "wieder, erneut*, nochmals, noch einmal, abermals, weitere, weiteren, weiterer, weiteres, neuerlich*",
  new: "neu, neue, neuen, neuer, neues, neuem, neuartig*",
  next: "nächste*, kommenden, kommende, kommender, bevorstehend*, anstehend*, folgend*, darauffolgend*",
  previous: "früher*, ehemalig*, vorherig*, bisherig*, vorangegangen*, frühere*, einstig*, vergangen*, damalig*",
  temporary: "vorübergehend*, zeitweise*, zeitweilig*, vorläufig*, befristet*, einstweilig*, interims*",
  permanent: "dauerhaft*, ständig*, permanent*, langfristig*, nachhaltig*, auf dauer",

  // Of what kind.
  important:
    "wichtig*, bedeutsam*, entscheidend*, zentrale, zentraler, zentralen, maßgeblich*, unerlässlich*, schlüssel* | bedeutung*, wichtigkeit",
  historic: "historisch*, geschichtsträchtig*",
  unprecedented: "beispiellos*, nie dagewesen*, noch nie dagewesen*, präzedenzlos*, einmalig*",
  fundamental: "grundlegend*, grundsätzlich*, fundamental*",
  special: "speziell*, besondere, besonderen, besonderer, besonderes, sonder*",
  formal: "offiziell*, formell*, förmlich*, formal*",
  secret: "geheim, geheime, geheimer, geheimen, geheimes, heimlich*, verdeckt*",
  practical: "praktisch*",
  concrete: "konkret*, spezifisch*",
  detailed: "ausführlich*, detailliert*, eingehend*, gründlich*, im detail, vertiefte gespräche",
  military: "militärisch*, militär*",
  political: "politisch*",
  economic: "wirtschaftlich*, ökonomisch*",
  diplomatic: "diplomatisch*, diplomatie*",
  strategic: "strategisch*",
  international: "international*",
  constructive: "konstruktiv*",
  productive: "produktiv*, fruchtbar*, ergiebig*",
  sincere: "aufrichtig*, ehrlich*, offene, offenen, offener, freimütig*, offenherzig*",
  good: "gut, gute, guten, guter, gutes, ausgezeichnet*, hervorragend*, großartig*, wunderbar*, fantastisch*, exzellent*",
  successful: "erfolgreich*",
  friendly: "freundlich*, freundschaftlich*, herzlich*",
  positive: "positiv*, ermutigend*, vielversprechend*, erfreulich*",
  peaceful: "friedlich*",
  optimistic: "optimist*, zuversichtlich gestimmt",
  regrettable: "bedauerlich*, beklagenswert*",
  bad: "schlecht, schlechte, schlechten, schlechter, schlechtes, schlimm*, schrecklich*, furchtbar*",
  negative: "negativ*",
  hostile: "feindlich*, feindselig*",
  provocative: "provokativ*, provozierend*, provokant*",
  unacceptable: "inakzeptabel*, unannehmbar*, nicht hinnehmbar*, inakzeptable*, untragbar*, unzumutbar*",
  "gangster-like": "gangsterhaft*, räuberisch*, gangster*, räuber*",
  unilateral: "einseitig*, unilateral*",
  dangerous: "gefährlich*, rücksichtslos*, riskant*",
  illegal:
    "illegal*, rechtswidrig*, völkerrechtswidrig*, gesetzwidrig*, widerrechtlich*, unrechtmäßig*, verfassungswidrig*",
  difficult: "schwierig*, hart, harte, harten, harter, zäh*, kompliziert*",
  fruitless: "ergebnislos*, ohne ergebnis*, erfolglos*, fruchtlos*, vergeblich*, nutzlos*, sinnlos*, ohne einigung",
  disappointing: "enttäusch* | enttäuschung*",
  tense: "angespannt*, gespannt*",
  unfair: "unfair*, ungerecht*, ungerechtfertigt*",
  vague: "vage*, unklar*, mehrdeutig*, zweideutig*",
} satisfies ConceptForms;
