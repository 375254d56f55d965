import type { NameRules } from "../rules/names.ts";

export const names = {
  // Demonyms in the feminine and plural: russa, russos, francesa, alemães, espanhóis.
  endings: [
    "a>o",
    "os>o",
    "as>o",
    "s>",
    "esa>ês",
    "eses>ês",
    "esas>ês",
    "ã>ão",
    "ães>ão",
    "óis>ol",
    "ola>ol",
    "eia>eu",
  ],
  particles: [],
  titles: {
    head: "presidente, presidenta, chefe de estado, líder, líder supremo, rei, rainha, imperador, papa, emir, sultão, secretário-geral do partido, príncipe herdeiro, aiatolá, presidente eleito, presidente eleita, presidente interino, presidente interina, vice-presidente, vice-presidenta, ex-presidente, dirigente, mandatário",
    premier:
      "primeiro-ministro, primeira-ministra, premiê, premier, chefe de governo, chanceler federal, primeiro-ministro interino, ex-primeiro-ministro",
    "foreign-minister":
      "ministro das relações exteriores, ministra das relações exteriores, ministro dos negócios estrangeiros, ministra dos negócios estrangeiros, ministro do exterior, ministra do exterior, ministro de relações exteriores, ministro das relações externas, chanceler, secretário de estado, secretária de estado, chefe da diplomacia",
    "defence-minister":
      "ministro da defesa, ministra da defesa, ministro de defesa, secretário de defesa, secretário da defesa, ministro da defesa nacional",
    minister:
      "ministro, ministra, vice-ministro, vice-ministra, vice-primeiro-ministro, ministro da economia, ministro das finanças, ministra das finanças, ministro da fazenda, ministro do interior, ministra do interior, ministro da justiça, ministra da justiça, ministro da energia, ministro de energia, ministro do comércio, ministro da agricultura, ministra do meio ambiente, secretário do tesouro, secretário de comércio, secretário, secretária, subsecretário, subsecretária, secretário adjunto, secretário-geral, secretária-geral, secretário-geral da onu, diretor-geral, diretora-geral, alto representante, alta representante, comissário, comissária, governador, governadora, prefeito, prefeita, procurador-geral, procuradora-geral, presidente da câmara",
    spokesperson:
      "porta-voz, secretário de imprensa, secretária de imprensa, porta-voz adjunto, porta-voz do governo, porta-voz do ministério",
    envoy:
      "enviado, enviada, enviado especial, enviada especial, embaixador, embaixadora, representante especial, representante, negociador, negociadora, negociador-chefe, negociadora-chefe, diplomata, cônsul, cônsul-geral, encarregado de negócios, mediador, mediadora, representante permanente, delegado, delegada",
    official:
      "funcionário, funcionária, assessor, assessora, chefe de gabinete, chefe, diretor, diretora, vice-diretor, chefe do gabinete, chefe da casa civil, chefe da delegação, vice-governador, vice-governadora, vice-prefeito",
    officer:
      "general, coronel, almirante, tenente-general, major-general, marechal, comandante, capitão, major, brigadeiro, chefe do estado-maior",
    legislator:
      "senador, senadora, deputado, deputada, parlamentar, presidente do parlamento, presidente do senado, presidente da assembleia, líder da oposição, congressista",
    adviser:
      "conselheiro, conselheira, conselheiro de segurança nacional, assessor de segurança nacional, advogado, advogada, consultor",
    expert:
      "analista, professor, professora, pesquisador, pesquisadora, especialista, economista, historiador, historiadora, doutor, doutora, dr, inspetor, cientista",
    journalist: "jornalista, repórter, correspondente, editor, editora, colunista",
    other:
      "príncipe, princesa, juiz, juíza, ministro do supremo, primeira-dama, empresário, empresária, bilionário, ativista, fundador, diretor-executivo, presidente-executivo, bispo, arcebispo, cardeal, xeque, treinador, escritor, escritora",
    courtesy: "sr, sra, senhor, senhora, dom, dona",
  },
  titleGender: {
    male: "presidente eleito, primeiro-ministro, ministro, rei, imperador, papa, emir, sultão, secretário, secretário de estado, secretário-geral, embaixador, enviado, negociador, chanceler federal, governador, prefeito, senador, deputado, assessor, conselheiro, professor, príncipe, empresário, sr, senhor, dom, ministro da defesa, ministro das relações exteriores, ministro dos negócios estrangeiros",
    female:
      "presidenta, presidente eleita, primeira-ministra, ministra, rainha, secretária, secretária de estado, secretária-geral, embaixadora, enviada, negociadora, governadora, prefeita, senadora, deputada, assessora, conselheira, professora, princesa, empresária, primeira-dama, sra, senhora, dona, ministra da defesa, ministra das relações exteriores, ministra dos negócios estrangeiros",
  },
  titleAfter: false,
  demonymAfter: true,
  titleModifiers:
    "ex, vice, antigo, antiga, novo, nova, atual, então, futuro, futura, principal, alto, alta, interino, interina",
  titleLinks: "de, do, da, dos, das, para, para o, para a, no, na, junto, junto à, junto ao",
  complementEndings: [],
  articles: "o, a, os, as, um, uma",
  headsLast: {
    facility: "palace hotel, resort, stadium",
    organisation: "bank, corporation, group, ltd, inc, s.a",
  },
  headsOfPlaces: "",
  headsFirst: {
    facility:
      "hotel, palácio, palácio de, palácio do, palácio da, aeroporto de, aeroporto internacional de, aeroporto, base aérea de, base naval de, porto de, porto do, usina de, usina nuclear de, central nuclear de, estádio, prisão de, ponte, embaixada de, embaixada da, embaixada do, castelo de, catedral de",
    organisation:
      "ministério de, ministério da, ministério do, ministério das, ministério dos, universidade de, universidade do, universidade da, universidade, instituto de, instituto, conselho de, conselho da, comitê de, comissão de, comissão da, associação de, associação, organização de, organização, fundação, banco de, banco do, banco da, partido, partido da, partido do, partido dos, federação de, agência de, academia de, união de, liga de, centro de, departamento de, tribunal de, exército de, grupo",
    place:
      "cidade de, província de, ilha de, ilhas, golfo de, golfo do, estreito de, estreito do, mar de, mar do, mar da, rio, lago, monte, cabo, região de, vale do, distrito de, estado de, península da, península de",
    document:
      "tratado de, tratado sobre, convenção de, convenção sobre, protocolo de, declaração de, acordo de, acordos de, carta de, memorando de, carta das, pacto de",
  },
  coordinators: "e, &",
  connectors: "de, do, da, dos, das, e, von, van, der, bin, ibn, al, el, la, del, di, du, ash, az, bint",
  commonWords:
    "o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, esses, essas, isso, isto, aquele, aquela, ele, ela, eles, elas, nós, eu, você, seu, sua, seus, suas, nosso, nossa, em, no, na, nos, nas, num, numa, de, do, da, dos, das, por, pelo, pela, pelos, pelas, para, com, sem, sob, sobre, entre, contra, desde, até, após, antes, depois, durante, ante, perante, segundo, conforme, e, ou, mas, porém, contudo, todavia, entretanto, porque, pois, como, quando, enquanto, embora, se, caso, que, quem, qual, quais, onde, cujo, cuja, não, sim, nunca, já, ainda, também, só, apenas, mesmo, muito, mais, menos, tudo, todo, toda, todos, todas, cada, outro, outra, outros, outras, alguns, algumas, vários, várias, hoje, ontem, amanhã, agora, então, assim, aqui, ali, lá, há, é, são, foi, foram, era, ser, está, estão, tem, têm, terá, será, segunda, terça, quarta, quinta, sexta, sábado, domingo, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, primeiro, primeira, segundo, segunda, terceiro, terceira, último, última, próximo, próxima, novo, nova, antigo, antiga, norte, sul, leste, oeste, nacional, internacional, geral, central, federal, especial, supremo, suprema, governo, presidente, ministro, ministra, ministério, embaixada, parlamento, congresso, senado, câmara, oposição, exército, polícia, forças, partido, além, apesar, diante, dessa, desse, desta, deste, nessa, nesse, nesta, neste, porta-voz, autoridades, analistas, especialistas, fontes, líderes, ambos, ambas, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, cem, mil, milhões, leia, veja, saiba, foto, vídeo, fonte, imagem, atualizado, exclusivo, análise, opinião, deus, natal, páscoa, terra, mundo, estado, estados, país, segurança, defesa, relações, exteriores, negócios, estrangeiros",
  locatives:
    "em, no, na, nos, nas, de, do, da, dos, das, para, até, desde, perto, fora, visitar, visitou, visita, deixou, capital, cidade, via, através",
  agentVerbs:
    "disse, disseram, diz, dizem, afirmou, afirmaram, afirma, afirmam, declar*, anunci*, inform*, adverti*, alert*, pediu, pediram, pede, exig*, promet*, prometeu, comprometeu, concord*, propôs, propuseram, ofereceu, ofereceram, rejeit*, recus*, neg*, acus*, conden*, critic*, respond*, reagiu, reagiram, assin*, ratific*, impôs, impuseram, impõe, levantou, suspend*, retom*, cancel*, expuls*, convoc*, reconhec*, ameaç*, test*, lanç*, dispar*, retirou, retiraram, enviou, enviaram, envia, aceit*, decid*, pretend*, planej*, quer, querem, queria, espera, esperam, esperava, busc*, apoi*, defend*, insist*, confirm*, reiter*, viol*, cumpr*, considera, consideram, convid*, garantiu, garante, instou, instaram, vê, teme, temem, deu, fez, tomou",
  agentNouns:
    "compromisso, compromissos, promessa, promessas, pedido, pedidos, exigência*, proposta*, oferta*, recusa, posição, postura, resposta, reação, decisão, ameaça*, declaração, intenção, política, regime, governo, chancelaria, enviado*, embaixador*, diplomata*, aliado*, programa nuclear",
  agentMarkers:
    "entre, com, contra, por, pelo, pela, acus*, instou, instar, pressionar, pression*, forçar, forçou, convencer, exortou, criticou, sancion*",
  pronouns: {
    he: "ele, dele, nele",
    she: "ela, dela, nela",
    they: "eles, elas, deles, delas, seus, suas",
    it: "",
  },
  objectPronouns: "dele, dela, nele, nela, deles, delas",
  givenNames: {
    male: "joão, josé, antônio, antónio, luiz, luís, carlos, paulo, pedro, manuel, manoel, francisco, fernando, fernão, jorge, marcelo, márcio, marcos, eduardo, ricardo, rodrigo, rui, sérgio, tiago, thiago, vasco, nuno, mauro, celso, aloysio, ernesto, jair, michel, geraldo, rogério, renato, roberto, gilmar, alexandre, flávio, fábio, gustavo, guilherme, henrique, hélio, hugo, joaquim, leonardo, lúcio, miguel, nelson, otávio, raimundo, raul, vítor, wellington, armando, agostinho, aníbal, bernardo, domingos, durão, filipe, felipe, gonçalo, jaime, mário, xanana, teodoro, ulisses, vladimir, donald, benjamin, emmanuel, volodymyr",
    female:
      "maria, ana, dilma, marina, simone, gleisi, luciana, fernanda, patrícia, cláudia, márcia, beatriz, inês, joana, teresa, helena, isabel, luísa, luiza, lúcia, mariana, júlia, cristina, catarina, carolina, regina, rosa, sandra, sônia, sónia, vera, raquel, marisa, mônica, mónica, célia, francisca, graça, esther, damares, manuela, leonor, margarida, úrsula, ângela",
  },
  spelling: "ç>s, ã>a, õ>o",
  nicknames:
    "antónio>antonio, antônio>antonio, joão>joao, luís>luis, luiz>luis, manoel>manuel, thiago>tiago, felipe>filipe",
  familyFirst:
    "kim, ri, pak, choe, choi, park, lee, yi, moon, mun, chung, jong, jeong, kang, han, hwang, hwangbo, yoon, yun, suh, seo, paek, baek, jang, chang, jo, cho, ro, roh, ryu, yoo, yu, ryang, so, sin, shin, song, an, ahn, kwon, hong, thae, ho, heo, hur, oh, bae, nam, shim, ha, kwak, sung, cha, joo, ju, koo, ku, min, jin, ji, eom, chae, won, bang, kong, ham, byun, choo, sok, seok, pyo, pyon, myong, maeng, tak, im, lim, rim, kye, kil, hyon, hyun, jon, jeon, ko, xi, wang, li, zhang, hu, wen, yang, zhao, liu, chen, lu, lü, lyu, geng, hua, qin, gao, lin, he, guo, ma, luo, liang, zheng, xie, tang, feng, dong, xiao, cheng, cao, yuan, deng, xu, fu, shen, zeng, peng, su, jiang, cai, jia, ding, wei, xue, ye, yan, pan, dai, xia, zhong, tian, ren, fan, fang, shi, yao, liao, zou, xiong, hao, bai, cui, mao, qiu, gu, hou, shao, meng, wan, duan, qian, tan, mu, sun, zhu, zhou, wu, huang, ouyang, sima, zhuge, nguyen, tran, pham, le, bui, vo, vu, dang, ngo, duong, dinh, doan, trinh, luong, mai, ta, dao, truong, lam, hoang, huynh, phan, phung, vuong, thai, ly, to",
  examples: [
    {
      text: "Ontem a ministra das Relações Exteriores da Noruega, Ingrid Solheim, reuniu-se em Oslo com o presidente do Instituto Volta, João Ferreira Dias.",
      names: [
        "country: Noruega",
        "person: Ingrid Solheim",
        "place: Oslo",
        "organisation: Instituto Volta",
        "person: João Ferreira Dias",
      ],
    },
    { text: "Segundo os analistas, a Segunda rodada começou bem. Na terça, os líderes descansaram.", names: [] },
    {
      text: "O chanceler russo Pavel Orlov e o embaixador Teixeira assinaram o Tratado de Reykjavik no Hotel Saga.",
      names: ["person: Pavel Orlov", "person: Teixeira", "document: Tratado de Reykjavik", "facility: Hotel Saga"],
    },
  ],
} satisfies NameRules;
