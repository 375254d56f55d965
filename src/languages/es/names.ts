import type { NameRules } from "../rules/names.ts";

export const names = {
  // Feminines and plurals of demonyms: rusa, rusos, francesa, alemanes, españolas.
  endings: [
    "a>o",
    "os>o",
    "as>o",
    "s>",
    "es>",
    "esa>és",
    "eses>és",
    "esas>és",
    "ana>án",
    "anes>án",
    "anas>án",
    "ola>ol",
    "olas>ol",
    "ona>ón",
    "ones>ón",
  ],
  particles: [],
  titles: {
    head: "presidente, presidenta, mandatario, mandataria, jefe de estado, jefa de estado, jefe del estado, líder, líder supremo, rey, reina, emperador, emperatriz, emir, sultán, papa, príncipe heredero, presidente electo, presidenta electa, presidente interino, presidenta interina, presidente encargado, vicepresidente, vicepresidenta, secretario general, secretaria general, ayatolá, dictador",
    premier:
      "primer ministro, primera ministra, jefe de gobierno, jefa de gobierno, jefe del gobierno, jefa del gobierno, jefe del ejecutivo, jefa del ejecutivo, presidente del gobierno, presidenta del gobierno, premier, canciller federal, canciller alemán, canciller alemana, canciller austriaco",
    "foreign-minister":
      "ministro de exteriores, ministra de exteriores, ministro de asuntos exteriores, ministra de asuntos exteriores, ministro de relaciones exteriores, ministra de relaciones exteriores, ministro _ de exteriores, ministra _ de exteriores, ministro _ de asuntos exteriores, ministra _ de asuntos exteriores, ministro _ de relaciones exteriores, ministra _ de relaciones exteriores, canciller, secretario de estado, secretaria de estado, jefe de la diplomacia, jefa de la diplomacia, jefe de la diplomacia _, jefa de la diplomacia _, secretario de relaciones exteriores, secretaria de relaciones exteriores",
    "defence-minister":
      "ministro de defensa, ministra de defensa, ministro _ de defensa, ministra _ de defensa, ministro de la defensa, secretario de defensa, secretaria de defensa, jefe del pentágono, titular de defensa",
    minister:
      "ministro, ministra, viceministro, viceministra, vicecanciller, vice primer ministro, ministro del interior, ministra del interior, ministro _ del interior, ministra _ del interior, ministro de economía, ministra de economía, ministro _ de economía, ministro de hacienda, ministra de hacienda, ministro de finanzas, ministra de finanzas, ministro _ de finanzas, ministro de comercio, ministra de comercio, ministro de energía, ministra de energía, ministro de justicia, ministra de justicia, ministro de la presidencia, secretario del tesoro, secretaria del tesoro, secretario general de la onu, secretario general de la otan, secretario general de naciones unidas, alto representante, alta representante, alto comisionado, alta comisionada, comisario, comisaria, comisionado, gobernador, gobernadora, alcalde, alcaldesa, fiscal general, director general, directora general, ex ministro, exministro, exministra, excanciller",
    spokesperson: "portavoz, vocero, vocera, secretario de prensa, secretaria de prensa",
    envoy:
      "enviado especial, enviada especial, enviado, emisario, embajador, embajadora, representante, representante especial, representante permanente, negociador, negociadora, negociador jefe, jefe negociador, diplomático, diplomática, cónsul, cónsul general, mediador, mediadora, encargado de negocios, encargada de negocios, delegado, delegada",
    official:
      "jefe, jefa, director, directora, jefe de gabinete, jefa de gabinete, jefe de la delegación, jefa de la delegación, funcionario, funcionaria, alto funcionario, secretario, secretaria, subsecretario, subsecretaria, responsable, titular, subdirector, subdirectora, vicegobernador, vicegobernadora, prefecto, prefecta, comisionada, intendente",
    officer:
      "general, coronel, almirante, comandante, comandante en jefe, jefe del estado mayor, teniente, teniente coronel, capitán, mariscal, mayor, brigadier",
    legislator:
      "diputado, diputada, senador, senadora, congresista, eurodiputado, eurodiputada, parlamentario, parlamentaria, legislador, legisladora, asambleísta, presidente del congreso, presidenta del congreso, presidente del senado, presidenta del senado, presidente del parlamento, presidenta del parlamento, presidente de la asamblea, líder opositor, líder opositora, líder de la oposición, concejal, concejala",
    adviser:
      "asesor, asesora, asesor de seguridad nacional, asesora de seguridad nacional, consejero, consejera, consejero de seguridad nacional, abogado, abogada",
    expert:
      "experto, experta, analista, profesor, profesora, catedrático, catedrática, investigador, investigadora, especialista, historiador, historiadora, politólogo, politóloga, economista, doctor, doctora, dr, dra",
    journalist: "periodista, reportero, reportera, corresponsal, redactor, redactora, editor, editora, columnista",
    other:
      "príncipe, princesa, lord, juez, jueza, magistrado, magistrada, empresario, empresaria, multimillonario, activista, opositor, opositora, primera dama, obispo, arzobispo, cardenal, entrenador, entrenadora, fundador, fundadora, expresidente, expresidenta, ex presidente, ex presidenta, fiscal, escritor, escritora, candidato, candidata, futbolista, actor, actriz, cantante",
    courtesy: "señor, señora, sr, sra, don, doña, señorita",
  },
  titleGender: {
    male: "presidente, mandatario, rey, emperador, papa, primer ministro, jefe de gobierno, ministro, embajador, director, asesor, diputado, senador, príncipe, señor, sr, don, enviado especial, negociador, vocero, alcalde, gobernador",
    female:
      "presidenta, mandataria, reina, primera ministra, jefa de gobierno, ministra, ministra de exteriores, ministra de asuntos exteriores, ministra de relaciones exteriores, ministra de defensa, embajadora, directora, asesora, diputada, senadora, princesa, señora, sra, doña, señorita, enviada especial, negociadora, vocera, alcaldesa, gobernadora, vicepresidenta, secretaria, secretaria general, secretaria de estado, alta representante, experta, abogada, jefa, jefa de la diplomacia, primera dama, viceministra",
  },
  titleAfter: false,
  demonymAfter: true,
  titleModifiers:
    "ex, vice, antiguo, antigua, actual, nuevo, nueva, futuro, futura, entonces, saliente, alto, alta, principal, interino, interina, electo, electa, supremo, suprema, adjunto, adjunta, máximo, máxima",
  titleLinks: "de, del, de la, de los, de las, en, para, ante",
  complementEndings: [],
  articles: "el, la, los, las, un, una, unos, unas",
  headsLast: {
    organisation: "bank, university, institute, corporation, company, group, inc, ltd, airlines",
    outlet: "times, post, herald, magazine",
    agency: "news agency",
  },
  headsOfPlaces: "puerto, aeropuerto, embajada, base, cárcel, prisión, puente, catedral, plaza",
  headsFirst: {
    facility:
      "hotel, palacio, palacio de, aeropuerto, aeropuerto de, base aérea de, base naval de, base de, central de, central nuclear de, planta de, planta nuclear de, embajada de, puerto de, castillo de, estadio, cárcel de, prisión de, sede de, casa de",
    organisation:
      "ministerio de, ministerio del, universidad de, universidad, instituto de, instituto, banco de, banco, consejo de, comité de, comité para, comisión de, comisión para, organización de, organización para, organización mundial de, asociación de, fundación, fundación para, centro de, centro para, academia de, liga de, unión de, partido de, partido, federación de, agencia de, agencia internacional de, oficina de, corte de, tribunal de, movimiento de, movimiento, frente de, grupo, compañía, fondo de, ejército de, fuerzas de, alianza para, instituto para, secretaría de, confederación de, sindicato de",
    place:
      "ciudad de, provincia de, isla de, islas, golfo de, estrecho de, mar de, bahía de, lago, monte, cabo, valle de, región de, península de, canal de, río",
    document:
      "tratado de, tratado sobre, convención de, convención sobre, protocolo de, protocolo sobre, declaración de, carta de, acuerdo de, acuerdos de, acuerdo sobre, memorando de, pacto de, pacto por",
  },
  coordinators: "y, e, &",
  connectors:
    "de, del, la, las, los, el, y, e, van, von, der, bin, ibn, ben, al, da, di, dos, para, en, por, san, santa, ash, az, bint",
  commonWords:
    "el, la, los, las, un, una, unos, unas, lo, al, del, de, este, esta, estos, estas, ese, esa, esos, esas, eso, esto, aquel, aquella, él, ella, ellos, ellas, yo, tú, nosotros, usted, ustedes, me, se, le, les, nos, su, sus, mi, mis, nuestro, nuestra, nuestros, nuestras, que, qué, quien, quién, quienes, cual, cuál, cuyo, cuya, donde, dónde, cuando, cuándo, como, cómo, cuanto, a, ante, bajo, con, contra, desde, durante, en, entre, hacia, hasta, para, por, según, sin, sobre, tras, mediante, y, e, o, u, pero, sino, aunque, porque, pues, si, mientras, además, también, tampoco, así, aún, todavía, ya, después, antes, luego, entonces, ahora, hoy, ayer, mañana, nunca, siempre, no, sí, aquí, allí, ahí, más, menos, muy, mucho, mucha, muchos, muchas, poco, pocos, lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, primer, primero, primera, segundo, segunda, tercer, tercero, tercera, último, última, próximo, próxima, nuevo, nueva, nuevos, nuevas, antiguo, antigua, ex, todo, toda, todos, todas, algunos, algunas, varios, varias, cada, otro, otra, otros, otras, ningún, ninguna, mismo, misma, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, es, son, era, eran, fue, fueron, será, serán, ha, han, había, habían, hay, hubo, está, están, estaba, puede, pueden, debe, deben, hace, hizo, va, van, sr, sra, señor, señora, don, doña, sin embargo, no obstante, por, tanto, finalmente, asimismo, igualmente, actualmente, recientemente, preguntado, preguntada, leer, lea, ver, vea, fuente, foto, vídeo, video, imagen, análisis, opinión, editorial, entrevista, exclusiva, directo, dios, internet, navidad, pascua, mundo, tierra, norte, sur, este, oeste, español, inglés, nacional, internacional, conjunta, conjunto, general, central, supremo, suprema, federal, estado, estados, pueblo, república, presidente, presidenta, ministro, ministra, gobierno, parlamento, congreso, senado, asamblea, cancillería, embajada, consejo, comisión, unión, ejército, policía, justicia, defensa, asuntos, exteriores, interior, hacienda, finanzas, economía, republicano, republicanos, demócrata, demócratas, comunista, socialista, musulmán, musulmanes, cristiano, cristianos, judío, judíos, islámico, islámica, ejecutivo, estrecho, casa, gracias, ambos, ambas, respecto, cerca, alrededor, casi, sólo, solo, incluso, semana, mes, año, años, día, días, constitución, corte, tribunal, navidad",
  locatives:
    "en, a, al, hacia, desde, cerca, hasta, visitó, visita, visitar, abandonó, dejó, capital, ciudad, por, tras, rumbo",
  agentVerbs:
    "dijo, dice, dicen, dijeron, declar*, anunci*, afirm*, añad*, agreg*, asegur*, quiere, quieren, quería, espera, esperan, esperaba, exig*, pid*, pidió, solicit*, llam*, acus*, conden*, denunci*, amenaz*, promet*, compromet*, comprometió, acept*, rechaz*, neg*, nieg*, ofrec*, propon*, propuso, firm*, ratific*, impuso, impon*, levant*, expuls*, reconoc*, prob*, lanz*, dispar*, suspend*, cancel*, reanud*, retir*, envi*, decid*, consider*, prev*, confirm*, desmint*, desment*, apoy*, opuso, opon*, viol*, cumpl*, incumpl*, invit*, desmantel*, insist*, inst*, advirt*, advert*, convoc*, suministr*, reaccion*, respond*, mantien*, mantuvo, acord*, acuerd*, cree, creen, busca, buscan, pretend*, critic*",
  agentNouns:
    "compromiso*, promesa*, petición, exigencia*, oferta*, negativa, rechazo, posición, postura, respuesta, reacción, decisión, amenaza*, declaración, propuesta*, intención, voluntad, política, régimen, gobierno, embajador*, diplomátic*, negociador*, aliad*, programa nuclear",
  agentMarkers:
    "entre, con, contra, inst*, acus*, pidió a, pide a, presión sobre, presionar a, advirtió a, obligar a, sancion*, critic*, culp*, frente a, por parte de",
  pronouns: {
    he: "él",
    she: "ella",
    they: "ellos, ellas",
    it: "",
  },
  objectPronouns: "",
  givenNames: {
    male: "adolfo, adrián, agustín, alberto, alejandro, alfonso, alfredo, álvaro, andrés, ángel, aníbal, antonio, arturo, augusto, baltasar, benito, bernardo, camilo, carlos, césar, claudio, cristian, cristóbal, damián, daniel, darío, david, diego, domingo, eduardo, emilio, enrique, ernesto, esteban, evo, fabián, federico, felipe, félix, fermín, fernando, fidel, francisco, gabriel, gerardo, germán, gilberto, gonzalo, gregorio, guillermo, gustavo, héctor, hernán, hugo, humberto, ignacio, íñigo, isidro, iván, jacinto, jaime, javier, jerónimo, jesús, joaquín, jorge, josé, josep, juan, julián, julio, leonardo, leopoldo, lorenzo, lucas, luis, manuel, marcelo, marcos, mariano, mario, martín, mateo, mauricio, máximo, miguel, moisés, nicolás, norberto, octavio, omar, óscar, pablo, patricio, pedro, rafael, ramiro, ramón, raúl, ricardo, roberto, rodolfo, rodrigo, rogelio, rubén, salvador, samuel, santiago, sebastián, sergio, simón, teodoro, tomás, vicente, víctor, vladímir, volodímir, serguéi, dmitri, alexéi, mijaíl, yevgueni",
    female:
      "adriana, alba, alejandra, alicia, almudena, amalia, amparo, ana, ángela, ángeles, antonia, araceli, beatriz, begoña, belén, berta, blanca, camila, carla, carlota, carmen, carolina, catalina, cecilia, clara, claudia, concepción, consuelo, cristina, delcy, diana, dilma, dolores, elena, elisa, elvira, emilia, encarnación, esperanza, estefanía, esther, eugenia, eva, fátima, fernanda, florencia, gabriela, gloria, graciela, guadalupe, inés, inmaculada, irene, isabel, jimena, josefina, juana, julia, juliana, laura, leonor, leticia, lorena, lourdes, lucía, luisa, luz, magdalena, manuela, maría, mariana, marina, marta, mercedes, michelle, mónica, montserrat, nadia, natalia, nuria, olga, paloma, patricia, paula, paulina, pilar, raquel, rebeca, rocío, rosa, rosario, rosalía, sandra, sara, silvia, sofía, soledad, susana, teresa, valentina, valeria, verónica, victoria, virginia, viviana, ximena, yolanda, yulia",
  },
  spelling: "j>kh, y>y, ch>ch, z>s, qu>k, é>e, í>i, á>a, ó>o, gu>g",
  nicknames:
    "vladímir>vladimir, volodímir>vladimir, serguéi>sergei, alexéi>aleksei, mijaíl>mikhail, yevgueni>yevgeny, dmitri>dmitry, pepe>josé, paco>francisco, alejandro>aleksandr",
  familyFirst:
    "kim, ri, pak, choe, choi, li, lee, moon, mun, chung, kang, han, hwang, jun, ro, roh, sin, song, ho, xi, wang, zhang, hu, wen, yang, zhao, liu, chen, nguyen, tran, pham, yoon, park, yi, jong, jeong, hwangbo, yun, suh, seo, paek, baek, jang, chang, jo, cho, ryu, yoo, yu, ryang, so, shin, an, ahn, kwon, hong, thae, heo, hur, oh, bae, nam, sim, shim, kwak, sung, cha, joo, ju, koo, ku, min, jin, ji, eom, chae, won, bang, kong, ham, byun, choo, do, sok, seok, pyo, pyon, myong, maeng, tak, im, lim, rim, kye, kil, hyon, hyun, jon, jeon, ko, lu, lü, lyu, geng, hua, qin, gao, lin, he, guo, ma, luo, liang, zheng, xie, tang, feng, dong, xiao, cheng, cao, yuan, deng, xu, fu, shen, zeng, peng, jiang, cai, jia, ding, wei, xue, ye, yan, pan, du, dai, xia, zhong, tian, ren, fan, fang, shi, yao, liao, zou, xiong, hao, bai, cui, mao, qiu, gu, hou, shao, meng, wan, duan, qian, tan, mu, sun, zhu, zhou, wu, huang, ouyang, sima, zhuge, bui, vo, vu, dang, ngo, duong, dinh, doan, trinh, luong, mai, ta, dao, truong, lam, hoang, huynh, phan, phung, vuong, thai, ly, to",
  examples: [
    {
      text: "La ministra noruega de Exteriores, Ingrid Solheim, se reunió el lunes en Oslo con Damián Corbalán, embajador de Polonia.",
      names: ["person: Ingrid Solheim", "place: Oslo", "person: Damián Corbalán", "country: Polonia"],
    },
    { text: "Tras las conversaciones, el Viernes Santo fue tranquilo. Las Partes se despidieron.", names: [] },
    {
      text: "El presidente Kovalenko llegó al hotel Bristol.",
      names: ["person: Kovalenko", "facility: Bristol"],
    },
    {
      text: "Según don Anselmo, la Universidad de Miranda acogerá a los expertos.",
      names: ["person: Anselmo", "organisation: Universidad de Miranda"],
    },
    { text: "El Consejo y la Comisión saludaron el texto. Ningún Ministro reaccionó.", names: [] },
  ],
} satisfies NameRules;
