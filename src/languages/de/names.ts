import type { NameRules } from "../rules/names.ts";

export const names = {
  // Genitives, and plurals and cases of demonyms: Merkels, Russlands, Nordkoreaner(n), der Amerikanerin.
  endings: [
    "s>",
    "es>",
    "'>",
    "n>",
    "en>",
    "em>",
    "er>",
    "es>",
    "e>",
    "in>",
    "innen>",
    "e>er",
    "ern>er",
    "e>es",
    "en>es",
  ],
  particles: [],
  titles: {
    head: "präsident, präsidenten, präsidentin, staatschef, staatschefs, staatschefin, staatspräsident, staatspräsidenten, staatspräsidentin, bundespräsident, bundespräsidenten, bundespräsidentin, us-präsident, us-präsidenten, us-präsidentin, kremlchef, kremlchefs, staatsoberhaupt, staatsoberhaupts, staatsoberhauptes, machthaber, machthabers, machthaberin, anführer, anführers, anführerin, könig, königs, königin, kaiser, kaisers, emir, emirs, sultan, sultans, papst, papsts, papstes, kronprinz, kronprinzen, generalsekretär, generalsekretärs, generalsekretärin, parteichef, parteichefs, parteichefin, vorsitzender, vorsitzende, vorsitzenden, präsidentschaftskandidat, präsidentschaftskandidaten, präsidentschaftskandidatin, vizepräsident, vizepräsidenten, vizepräsidentin, us-vizepräsident, us-vizepräsidenten, us-vizepräsidentin, interimspräsident, interimspräsidenten, übergangspräsident, übergangspräsidenten, revolutionsführer, revolutionsführers, oberster führer, oberste führer, obersten führer, ajatollah",
    premier:
      "ministerpräsident, ministerpräsidenten, ministerpräsidentin, premierminister, premierministers, premierministerin, premier, premiers, regierungschef, regierungschefs, regierungschefin, kanzler, kanzlers, kanzlerin, bundeskanzler, bundeskanzlers, bundeskanzlerin",
    "foreign-minister":
      "außenminister, außenministers, außenministerin, bundesaußenminister, bundesaußenministers, bundesaußenministerin, us-außenminister, us-außenministers, us-außenministerin, minister für auswärtige angelegenheiten, außenamtschef, außenamtschefs, chefdiplomat, chefdiplomaten, chefdiplomatin, außenbeauftragte, außenbeauftragter, außenbeauftragten, eu-außenbeauftragte, eu-außenbeauftragter, eu-außenbeauftragten",
    "defence-minister":
      "verteidigungsminister, verteidigungsministers, verteidigungsministerin, us-verteidigungsminister, us-verteidigungsministers, pentagonchef, pentagonchefs",
    minister:
      "minister, ministers, ministerin, vizekanzler, vizekanzlers, vizekanzlerin, finanzminister, finanzministers, finanzministerin, innenminister, innenministers, innenministerin, wirtschaftsminister, wirtschaftsministers, wirtschaftsministerin, handelsminister, handelsministers, handelsministerin, energieminister, energieministers, energieministerin, umweltminister, umweltministers, umweltministerin, justizminister, justizministers, justizministerin, vizeaußenminister, vizeaußenministers, vizeaußenministerin, staatssekretär, staatssekretärs, staatssekretärin, staatsminister, staatsministers, staatsministerin, kommissionspräsident, kommissionspräsidenten, kommissionspräsidentin, eu-kommissionspräsidentin, ratspräsident, ratspräsidenten, ratspräsidentin, eu-ratspräsident, eu-kommissar, eu-kommissarin, kommissar, kommissars, kommissarin, gouverneur, gouverneurs, gouverneurin, bürgermeister, bürgermeisters, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, nato-generalsekretär, nato-generalsekretärs, un-generalsekretär, un-generalsekretärs, uno-generalsekretär, hochkommissar, generaldirektor, generaldirektors, generaldirektorin, generalstaatsanwalt, generalstaatsanwältin, senator für, vizeminister, vizeministers, vizeministerin, vizeverteidigungsminister, vizeverkehrsminister, vizehandelsminister, vizefinanzminister, vizewirtschaftsminister",
    spokesperson:
      "sprecher, sprechers, sprecherin, regierungssprecher, regierungssprechers, regierungssprecherin, außenamtssprecher, außenamtssprechers, außenamtssprecherin, pressesprecher, pressesprechers, pressesprecherin, kremlsprecher, kremlsprechers, ministeriumssprecher, ministeriumssprecherin, armeesprecher, armeesprechers, militärsprecher, militärsprechers",
    envoy:
      "botschafter, botschafters, botschafterin, gesandter, gesandte, gesandten, sondergesandter, sondergesandte, sondergesandten, sonderbeauftragter, sonderbeauftragte, sonderbeauftragten, beauftragter, beauftragte, us-botschafter, us-botschafterin, us-sondergesandter, us-sondergesandte, us-sondergesandten, unterhändler, unterhändlers, unterhändlerin, chefunterhändler, chefunterhändlers, chefunterhändlerin, verhandlungsführer, verhandlungsführers, verhandlungsführerin, diplomat, diplomaten, diplomatin, konsul, konsuls, konsulin, generalkonsul, generalkonsulin, vermittler, vermittlers, vermittlerin, geschäftsträger, geschäftsträgerin",
    official:
      "chef, chefs, chefin, leiter, leiters, leiterin, direktor, direktors, direktorin, vorsitzer, beamter, regierungsvertreter, stabschef, stabschefs, stabschefin, geheimdienstchef, geheimdienstchefs, geheimdienstchefin, militärchef, armeechef, armeechefs, polizeichef, sicherheitschef, delegationsleiter, delegationsleiterin, amtschef, kanzleramtschef, kanzleramtsminister, fraktionschef, fraktionschefs, fraktionschefin, parteisekretär, vizegouverneur, vizegouverneurs, vizegouverneurin, regionalgouverneur, regionalgouverneurin, präfekt, präfekten, präfektin, landrat, landrätin, vizechef, vizechefin",
    officer:
      "general, generals, generalmajor, generalleutnant, generalstabschef, generalstabschefs, admiral, admirals, oberst, oberstleutnant, major, hauptmann, kommandeur, kommandeurs, kommandant, kommandanten, oberbefehlshaber, oberbefehlshabers, marschall, marschalls",
    legislator:
      "abgeordneter, abgeordnete, abgeordneten, senator, senators, senatorin, bundestagsabgeordneter, bundestagsabgeordnete, parlamentspräsident, parlamentspräsidenten, parlamentspräsidentin, bundestagspräsident, bundestagspräsidentin, fraktionsvorsitzender, fraktionsvorsitzende, oppositionsführer, oppositionsführers, oppositionsführerin, oppositionschef, oppositionschefs",
    adviser:
      "berater, beraters, beraterin, sicherheitsberater, sicherheitsberaters, sicherheitsberaterin, anwalt, anwalts, anwältin, rechtsanwalt, rechtsanwältin, chefberater, präsidentenberater, präsidentenberaters",
    expert:
      "experte, experten, expertin, professor, professors, professorin, prof, forscher, forschers, forscherin, analyst, analysten, analystin, politologe, politologen, politologin, politikwissenschaftler, politikwissenschaftlers, politikwissenschaftlerin, historiker, historikers, historikerin, ökonom, ökonomen, ökonomin, dr, inspekteur, inspekteurs",
    journalist:
      "journalist, journalisten, journalistin, reporter, reporters, reporterin, korrespondent, korrespondenten, korrespondentin, redakteur, redakteurin, chefredakteur, chefredakteurin",
    other:
      "prinz, prinzen, prinzessin, fürst, fürstin, lord, richter, richters, richterin, unternehmer, unternehmers, unternehmerin, milliardär, milliardärs, aktivist, aktivisten, aktivistin, trainer, trainers, bischof, erzbischof, kardinal, kardinals, first lady, schriftsteller, schriftstellerin, vorstandschef, vorstandschefs, vorstandschefin, konzernchef, konzernchefs, konzernchefin, gründer, gründers, altkanzler, altkanzlers, altkanzlerin, ex-präsident, ex-präsidenten, ex-kanzler, ex-kanzlerin",
    courtesy: "herr, herrn, frau",
  },
  titleGender: {
    male: "präsident, präsidenten, staatschef, kanzler, bundeskanzler, außenminister, verteidigungsminister, minister, ministers, sprecher, sprechers, botschafter, botschafters, könig, königs, kaiser, papst, kronprinz, regierungssprecher, ministerpräsident, premierminister, herr, herrn, prinz, prinzen",
    female:
      "präsidentin, staatschefin, staatspräsidentin, bundespräsidentin, königin, vorsitzende, ministerpräsidentin, premierministerin, regierungschefin, kanzlerin, bundeskanzlerin, außenministerin, bundesaußenministerin, verteidigungsministerin, ministerin, finanzministerin, innenministerin, sprecherin, regierungssprecherin, pressesprecherin, außenamtssprecherin, botschafterin, unterhändlerin, diplomatin, chefin, leiterin, direktorin, beraterin, senatorin, expertin, professorin, journalistin, richterin, prinzessin, first lady, frau, kommissionspräsidentin, vizepräsidentin, parteichefin, generalsekretärin",
  },
  titleAfter: false,
  titleModifiers:
    "ehemaliger, ehemalige, ehemaligen, früherer, frühere, früheren, ex, vize, stellvertretender, stellvertretende, stellvertretenden, damaliger, damalige, damaligen, amtierender, amtierende, amtierenden, neuer, neue, neuen, designierter, designierte, designierten, scheidender, scheidende, scheidenden, oberster, oberste, obersten, ranghoher, ranghohe, ranghohen, hochrangiger, hochrangige, hochrangigen, geschäftsführender, geschäftsführende, geschäftsführenden, us, eu, un, uno, nato, deutscher, deutsche, deutschen",
  titleLinks: "der, des, von, vom, für, beim",
  // "verhängte der Präsident Sanktionen": a noun behind a title is an object, not a name.
  complementEndings: [
    "ung",
    "ungen",
    "heit",
    "heiten",
    "keit",
    "keiten",
    "schaft",
    "schaften",
    "ion",
    "ionen",
    "tät",
    "täten",
    "ismus",
    "nis",
    "nisse",
    "nissen",
    "maßnahmen",
    "gespräche",
    "gesprächen",
    "abkommen",
    "treffen",
    "truppen",
    "waffen",
    "kräfte",
    "kräften",
    "zölle",
    "zöllen",
    "hilfen",
    "hilfe",
    "gelder",
    "leute",
    "leuten",
    "innen",
    "euro",
    "dollar",
    "prozent",
  ],
  articles: "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines",
  headsLast: {
    facility:
      "hotel, palast, flughafen, flughafens, atomanlage, kernkraftwerk, atomkraftwerk, kraftwerk, akw, stadion, botschaft, stützpunkt, gefängnis, kaserne, werft, kathedrale, platz, museum, brücke, schloss",
    organisation:
      "ministerium, universität, institut, partei, stiftung, gesellschaft, bank, gmbh, ag, verband, bund, union, akademie, kommission, gruppe, konzern, zentrum, fonds, institution, front, bewegung, brigaden, garden, garde",
    agency: "nachrichtenagentur, presseagentur",
    outlet: "zeitung, rundschau, anzeiger, tagblatt, nachrichten, magazin, kurier, allgemeine",
    place:
      "inseln, meer, meerenge, see, golf, halbinsel, gebirge, provinz, oblast, kanal, tal, wüste, ozean, bucht, fluss",
    document: "abkommen, erklärung, vertrag, konvention, protokoll, charta, memorandum, pakt, deklaration",
  },
  headsOfPlaces: "hafen, flughafen, botschaft, stützpunkt, gefängnis, brücke, werft, kathedrale",
  headsFirst: {
    facility:
      "hotel, hotels, flughafen, flughafens, schloss, palast, stützpunkt, militärstützpunkt, luftwaffenbasis, atomanlage, kernkraftwerk, atomkraftwerk, akw, grenzübergang, raketentestgelände, atomtestgelände, testgelände",
    organisation:
      "ministerium für, bundesministerium für, universität, institut für, bank für, rat der, rat für, ausschuss für, kommission für, organisation für, stiftung, zentrum für, akademie der, verband der, partei der, amt für, bundesamt für, internationale organisation für",
    place: "insel, golf von, straße von, meerenge von, bucht von, provinz, oblast, region, gebiet, see",
    document:
      "vertrag über, vertrag von, abkommen von, abkommen über, erklärung von, konvention über, übereinkommen über, protokoll von, charta der, memorandum von, pakt für",
  },
  coordinators: "und, &",
  connectors:
    "von, van, de, la, del, du, des, der, den, zu, zur, für, bin, ibn, al, el, da, di, dos, y, und, as, ash, az, ben, bint",
  commonWords:
    "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, jener, jene, er, sie, es, wir, ihr, ich, man, sein, seine, seinen, seinem, seiner, ihre, ihren, ihrem, ihrer, unser, unsere, mein, meine, in, im, an, am, auf, aus, bei, beim, mit, nach, von, vom, vor, zu, zum, zur, über, unter, für, gegen, durch, ohne, um, während, wegen, seit, bis, zwischen, hinter, neben, trotz, laut, gegenüber, angesichts, und, oder, aber, doch, jedoch, denn, sondern, wenn, als, weil, da, dass, ob, obwohl, nachdem, bevor, damit, falls, sobald, auch, außerdem, zudem, ferner, inzwischen, unterdessen, später, früher, dann, jetzt, nun, heute, gestern, morgen, nicht, kein, keine, ja, nein, dort, hier, was, wer, wen, wem, warum, wie, wo, wann, welche, einige, viele, alle, beide, jeder, jede, andere, anderen, anderer, solche, nur, sogar, noch, wieder, erste, ersten, erster, zweite, zweiten, zweiter, dritte, letzte, nächste, neue, neuen, neuer, alte, ehemalige, sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, frühjahr, sommer, herbst, winter, woche, wochen, monat, monate, monaten, jahr, jahre, jahren, tag, tage, tagen, tages, morgen, abend, nacht, vormittag, nachmittag, mittag, stunden, minuten, uhr, zeit, ende, anfang, mitte, beginn, herr, frau, dr, gemeinsame, gemeinsamen, nationale, nationalen, internationale, internationalen, zentrale, oberste, obersten, staatliche, allgemeine, mehr, quelle, foto, bild, video, eilmeldung, analyse, kommentar, meinung, interview, nord, süd, ost, west, norden, süden, osten, westen, gott, internet, weihnachten, ostern, welt, erde, deutsch, englisch, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, hatten, kann, können, konnte, muss, müssen, soll, sollen, will, wollen, darf, dürfen, mag, sei, seien, habe, werde, würde, hätte, nie, niemals, immer, oft, vielleicht, so, somit, daher, deshalb, also, allerdings, dabei, dazu, daraufhin, zuvor, zuletzt, bislang, bisher, schon, bereits, etwa, rund, knapp, fast, kurz, insgesamt, firma, konzern, unternehmen, willen, menschen, mann, männer, männern, frauen, kinder, kindern, kind, leute, leben, tod, tote, toten, opfer, journalisten, reportern, reporter, angaben, berichte, berichten, bericht, medien, regierung, präsident, minister, außenminister, ministerium, kanzler, botschaft, parlament, partei, armee, militär, polizei, opposition, gespräche, gesprächen, gespräch, treffen, gipfel, verhandlungen, sanktionen, abkommen, vertrag, vereinbarung, erklärung, frieden, krieg, sicherheit, truppen, soldaten, raketen, waffen, zölle, hilfe, druck, vertrauen, zeichen, anspruch, recht, rechte, grund, gründe, gründen, fall, fälle, fällen, frage, fragen, thema, teil, teile, teilen, ort, stelle, rolle, kraft, seite, seiten, weg, ziel, ziele, art, form, zahl, zahlen, prozent, million, millionen, milliarde, milliarden, euro, dollar, land, länder, ländern, stadt, staat, staaten, grenze, grenzen, haus, amt, büro, rat, sitz, ausland, inland, beziehungen, zusammenarbeit, dialog, kritik, mut, blick, rede, dank, mitte, lage, hintergrund, vorschlag, angebot, antwort, forderung, forderungen, wahl, wahlen, stimme, stimmen, steuern, geld, klage, klagen, anklage, urteil, gericht, protest, proteste, rücktritt, anschlag, angriff, angriffe, vorwürfe, vorwurf, republikaner, demokraten, christen, muslime, juden, islamisten, kommunisten, rebellen, experten, beobachter, beamte, diplomaten, vertreter, sprecher, sprecherin",
  locatives:
    "in, im, nach, aus, bei, nahe, außerhalb, rund, um, durch, über, verließ, verlassen, besucht, besuchte, hauptstadt, stadt, region, richtung, bis",
  agentVerbs:
    "sagt*, sagen, sagte, erklär*, teilt*, teilte, fordert*, verlangt*, will, wollen, wollte, hofft*, droht*, warnt*, warf, wirft, weist, wies, lehnt*, kündigt*, reagiert*, verhängt*, verurteil*, beschuldig*, kritisier*, einigt*, vereinbar*, unterzeichn*, ratifizier*, testet*, feuert*, schickt*, entsend*, bestätig*, dement*, bestreitet, bestritt, verspr*, sicher*, stimmt*, besteht, beharrt, bietet, bot, schlägt, schlug, ruft, rief, drängt*, unterstütz*, erwart*, plant*, beabsichtig*, setzt*, setzte, nimmt, nahm, zog, zieht, hob, hebt, liefert*, erhöh*, bezeichn*, nennt, nannte, macht, machte, hält, hielt, glaubt*, sieht, sah, akzeptier*, beschließt, beschloss, entscheidet, entschied, erwägt*, verletzt*, verstieß, verstößt, lud, lädt",
  agentNouns:
    "forderung*, verpflichtung*, versprechen*, zusage*, angebot*, weigerung*, haltung, position, reaktion, entscheidung, drohung*, vorschlag*, bereitschaft, politik, regierung*, führung, regime, außenministerium, botschafter*, diplomat*, unterhändler*, verbündete*, atomprogramm*",
  agentMarkers:
    "zwischen, mit, gegen, gegenüber, seitens, druck auf, forderte*, warnt*, beschuldigt*, drängt*, zwang, zwingt, sanktionierte",
  pronouns: {
    he: "er, ihm, ihn",
    she: "",
    they: "ihnen",
    it: "",
  },
  objectPronouns: "ihm, ihn, ihnen",
  givenNames: {
    male: "achim, adolf, albert, albrecht, alexander, alfred, alois, andreas, anton, armin, arne, arno, axel, benedikt, bernd, bernhard, bernd, björn, bodo, boris, burkhard, carsten, christian, christoph, clemens, cem, detlef, dieter, dietmar, dirk, dominik, eberhard, eckart, egon, emil, engelbert, erich, erwin, eugen, ewald, fabian, felix, florian, franz, frank-walter, friedrich, fritz, georg, gerd, gerhard, gernot, gottfried, guido, günter, günther, gunther, hannes, hans, hans-dietrich, harald, hartmut, heiko, heiner, heinrich, heinz, helge, helmut, hendrik, henning, herbert, hermann, holger, horst, hubertus, ingo, jakob, jan, jens, joachim, jochen, johann, johannes, jonas, jörg, josef, jürgen, kai, karl, karl-heinz, karl-theodor, karsten, klaus, knut, konrad, kurt, lars, leopold, lorenz, lothar, ludwig, lutz, manfred, markus, marcus, mathias, matthias, maximilian, michael, moritz, norbert, olaf, oskar, otto, pascal, peer, philipp, rainer, ralf, reiner, reinhard, reinhold, robert, roland, rolf, rüdiger, rudolf, sebastian, siegfried, sigmar, stefan, stephan, steffen, sven, theo, thilo, thorsten, thomas, tilman, tobias, torsten, udo, ulf, ulrich, uwe, valentin, volker, walther, werner, wilfried, wilhelm, willi, willy, winfried, wladimir, wolodymyr, sergej, dmitri, alexej, nikolai, michail, jewgeni, wiktor, juri, wolfgang, wolfram",
    female:
      "adelheid, alexandra, alina, andrea, angela, angelika, anja, anke, anna, annalena, anne, annegret, annette, antje, astrid, bärbel, barbara, beate, beatrix, bettina, birgit, brigitte, britta, carola, charlotte, christa, christiane, christina, christine, claudia, cornelia, dagmar, doris, dorothea, edith, elfriede, elisabeth, elke, emilia, erika, eva, franziska, frauke, friederike, gabriele, gerda, gertrud, gisela, gudrun, hannah, hannelore, heide, heidemarie, heidi, heike, helene, helga, herta, hilde, hildegard, ilse, ines, inge, ingeborg, ingrid, irmgard, isabel, johanna, jutta, karin, karoline, katarina, katharina, kathrin, katja, katrin, kerstin, klara, lena, leni, lisa, magdalena, manuela, margarete, margit, marianne, marion, marlene, martina, mathilde, monika, nadine, nicole, petra, ramona, regina, renate, ricarda, rita, rosemarie, ruth, sabine, sahra, sigrid, silke, silvia, simone, sonja, stefanie, susanne, svenja, svetlana, tanja, ulrike, ursula, ute, verena, waltraud, wiebke",
  },
  spelling: "tsch>ch, sch>sh, ch>kh, dsch>j, w>v, j>y, z>ts, ei>ay, ä>ae, ö>oe, ü>ue",
  nicknames:
    "wladimir>vladimir, wolodymyr>vladimir, alexej>aleksei, sergej>sergei, dmitri>dmitry, michail>mikhail, jewgeni>yevgeny, juri>yuri, wiktor>viktor, alexander>aleksandr, nikolai>nikolai, oleksandr>aleksandr",
  familyFirst:
    "kim, ri, pak, choe, choi, li, lee, moon, mun, chung, kang, han, hwang, jun, ro, roh, sin, song, ho, xi, wang, zhang, hu, wen, yang, zhao, liu, chen, nguyen, tran, pham, yoon, park, yi, jong, jeong, hwangbo, yun, suh, seo, paek, baek, jang, chang, jo, cho, ryu, yoo, yu, ryang, shin, ahn, kwon, hong, thae, heo, hur, o, oh, no, bae, nam, sim, shim, ha, kwak, sung, cha, joo, ju, koo, ku, min, jin, ji, eom, chae, won, bang, kong, ham, byun, choo, do, sok, seok, pyo, pyon, myong, maeng, tak, lim, rim, kye, kil, hyon, hyun, jon, jeon, ko, lu, lü, lyu, geng, hua, qin, gao, lin, he, guo, ma, luo, liang, zheng, xie, tang, feng, dong, xiao, cheng, cao, yuan, deng, xu, fu, shen, zeng, peng, su, jiang, cai, jia, ding, wei, xue, ye, yan, pan, dai, xia, zhong, tian, ren, fan, fang, shi, yao, liao, zou, xiong, hao, bai, cui, mao, qiu, gu, hou, shao, meng, wan, duan, qian, tan, mu, sun, zhu, zhou, wu, huang, ouyang, sima, zhuge, le, bui, vo, vu, dang, ngo, duong, dinh, doan, trinh, luong, ta, dao, truong, lam, hoang, huynh, phan, phung, vuong, thai, ly, to, dschang, tschang, tschen, tscho, tschoe",
  examples: [
    {
      text: "Norwegens Außenministerin Ingrid Solheim sprach am Montag in Oslo mit Johann Lindacker, dem Botschafter Polens.",
      names: [
        "country: Norwegens",
        "person: Ingrid Solheim",
        "place: Oslo",
        "person: Johann Lindacker",
        "country: Polens",
      ],
    },
    {
      text: "Am Freitag verhängte der Präsident Sanktionen gegen die Bank. Danach sprach Minister Vertrauen und Frieden das Wort.",
      names: [],
    },
    {
      text: "Im Hotel Bristol empfing Bundeskanzler Harald Sommerfeld Journalisten.",
      names: ["facility: Hotel Bristol", "person: Harald Sommerfeld"],
    },
    {
      text: "Nach langen Verhandlungen in Genf erklärte Sprecherin Novakova, die Frist gelte.",
      names: ["place: Genf", "person: Novakova"],
    },
    { text: "Zuvor hatten die Unterhändler Fortschritte gemeldet. Weitere Gespräche seien geplant.", names: [] },
  ],
} satisfies NameRules;
