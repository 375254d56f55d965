/** Words of the field's concepts in Portuguese, of Brazil and of Portugal. */
import type { ConceptForms } from "../concepts.ts";

export const concepts = {
  none: "república popular, estados unidos, reino unido, nações unidas, emirados árabes unidos, coreia do sul, coreia do norte, em troca, em troca de, ao mesmo tempo em que, no entanto, por meio de, por isso, em vez de, de acordo com, de acordo, de forma que, sob pena de, em relação a, em relação ao, em relação à, em relação aos, em relação às, com relação a, com relação ao, com relação à, na medida em que, à medida que, medida que, no final, no fim, fim de semana, fins de semana, a fim de, afim de, por fim, no fim de, no final de, até o fim, até o final, no final do ano, no fim do ano, ano passado, mês passado, semana passada, próximo ano, próxima semana, próximo mês, próximo a, próximo ao, próximo à, próximo da, próximo do, próximos de, próximo de, em particular, uma vez que, desta vez, às vezes, em parte, por parte de, por parte do, por parte da, faz parte, fazem parte, fez parte, fazer parte, em conta, levar em conta, na verdade, em fato, de fato, de facto, com efeito, efeito estufa, por causa de, estado de emergência, chefe de estado, golpe de estado, secretário de estado adjunto, estado de saúde, estado de sítio, em caso de, no caso de, ponto de vista, bom dia, boa noite, tempo real, força aérea, banco mundial, copa do mundo, agência internacional, direito internacional humanitário, por último, além disso, apesar disso, levou a, levando a, nem todos, todo mundo, ao todo, sobretudo, passar por, minas gerais, rio grande, são paulo, por mais que, mais uma vez que, uma única, único dia, ministério público, poder público, opinião pública, casa branca, campo grande, meio ambiente, ordem do dia, mercado negro, condições de saúde, condições climáticas, condições meteorológicas, assinal*, aproveit*, publicidade, protestante*, cooperativa, cooperativas, inicial, iniciais, inicialmente, terminal, terminais, altern*, estacionamento, construtora, construtoras, restaurante*, proporcional, proporcionais, sociedade civil, aviação civil, defesa civil, código civil, construção civil, ao lado de, ao lado do, ao lado da, busca e resgate, buscas e resgate, do lado de fora, de lado, cruz vermelha, mar de rosas, limite de idade, segundo ele, segundo ela, concordata*, preocup*, deputado federal, passo atrás",

  // Meeting and going.
  meet: "reuniu, reuniram, reúne, reúnem, reunir, reunirá, reunirão, reunido, reunidos, reunir-se, reunindo, encontrou, encontraram, encontrar, encontra-se com, encontrará, encontrarão, encontrou-se, avistou-se, reunirem, reúna, reúnam, encontrarem | reunião, reuniões, encontro, encontros, encontro com, audiência com",
  talk: "conversou, conversaram, conversar, conversam, conversa com, manteve conversações, mantiveram conversações, manter conversações, dialogou, dialogaram, falou com, falaram com, falará com | conversações, conversas, conversa",
  negotiate:
    "negoci*, negociou, negociaram, negociar, negociando, negocia, negociam | negociação, negociações, tratativas",
  consult: "consultou, consultaram, consultar, consultando | consulta, consultas",
  dine: "almoçou, almoçaram, jantou, jantaram, almoçar com, jantar com | almoço*, jantar, jantares, banquete*, café da manhã com",
  discuss:
    "discut*, debat*, abordou, abordaram, abordar, abordarão, trataram de, tratou de, analisaram | discussão, discussões, debate, debates",
  "exchange-views":
    "trocaram opiniões, trocou opiniões, trocar opiniões, trocaram impressões, trocaram pontos de vista, trocar impressões, intercambiaram | troca de opiniões, troca de impressões, troca de pontos de vista, intercâmbio de opiniões",
  "listen-to": "ouviu, ouviram, ouvir, escutou, escutaram, escutar",
  visit:
    "visitou, visitaram, visitar, visitará, visitarão, visitando, visita o, visita a, visita à, em visita | visita, visitas, visita oficial, visita de estado",
  arrive:
    "chegou a, chegou ao, chegou à, chegou em, chegaram a, chegaram ao, chegaram à, chegaram em, chega a, chega ao, chega à, chegar a, chegar ao, chegará a, chegou nesta, chegou no, chegou na, desembarcou, desembarcaram, aterrissou, aterrou, pousou | chegada*",
  depart: "partiu, partiram, partir para, deixou o país, deixaram o país, embarcou para, embarcaram para | partida",
  travel: "viajou, viajaram, viajar, viaja, viajam, viajará, viajarão, viajando, deslocou-se, deslocaram-se",
  "come-back":
    "regressou, regressaram, regressar, retornou, retornaram, retornar, voltou ao, voltou à, voltaram ao, voltar ao, voltou para | regresso, retorno, volta ao, volta à",
  welcome:
    "acolheu, acolheram, saudou, saudaram, saudar, saúda, deu as boas vindas, deram as boas vindas, dar as boas vindas, recepcionou, recebeu calorosamente, bem vindo, bem vinda, cumprimentou, cumprimentaram, cumprimentar | boas vindas, acolhida, acolhimento",
  "see-off": "despediu, despediram, despedir | despedida",
  host: "sediou, sediará, sediar, sedia, sediaram, acolherá, acolher a, anfitrião, anfitriã, organizou, organizará, hospedou | anfitriões",
  accompany: "acompanh* | comitiva",
  attend:
    "participou, participaram, participar, participa, participam, participará, participarão, participando, compareceu, compareceram, comparecer, assistiu a, assistiu à, tomou parte, tomar parte, presente na, presentes na | participação, comparecimento",
  call: "telefonou, telefonaram, telefonar, ligou para, ligaram para, conversou por telefone, conversaram por telefone, falou por telefone, falaram por telefone, falou ao telefone, por telefone | telefonema*, ligação telefônica, ligação telefónica, conversa telefônica, conversa telefónica, conversas telefônicas, chamada telefônica, chamada telefónica, videoconferência*, videochamada*, teleconferência*",
  mediate:
    "mediou, mediaram, mediar, mediando, mediado, mediada, medeia, intermediou, intermediar, intermediado | mediação, mediador, mediadora, mediadores, intermediário, intermediários, intermediária",

  // Saying.
  announce: "anunci*, revelou, revelaram, divulgou que, comunicou | anúncio, anúncios",
  publish:
    "public*, divulgou, divulgaram, divulgar, divulgado, divulgada, emitiu um comunicado, emitiram um comunicado, tornou público, tornaram público, emitiu uma nota, divulgou uma nota | publicação, publicações, divulgação",
  post: "tuitou, tuitaram, postou, postaram, postar, escreveu no twitter, escreveu no x, publicou no x, publicou no twitter, nas redes sociais, na rede social | tuíte, tuítes, tweet, tweets, postagem, postagens, post",
  write: "escreveu, escreveram, escrever, escreve, escrevem, escrevendo, redigiu",
  "send-letter":
    "enviou uma carta, enviaram uma carta, enviar uma carta, enviou uma mensagem, enviaram uma mensagem, entregou uma carta, mandou uma carta",
  confirm: "confirm*, reafirm*, reiter* | confirmação",
  deny: "negou, negaram, nega, negam, negar, negando, desmentiu, desmentiram, desmentir, desmente, refutou, refutaram, refutar, contestou | desmentido",
  stress: "enfatiz*, sublinh*, ressalt*, destac*, salient*, frisou, frisaram, realçou, acentuou | ênfase",
  mention: "mencion*, citou, citaram, referiu-se, aludiu | menção, menções",
  comment: "coment*, teceu comentários | comentário, comentários",
  answer: "respond* | resposta, respostas",
  explain: "explic*, esclarec* | explicação, explicações, esclarecimento*",
  insist: "insist* | insistência",
  acknowledge:
    "reconheceu que, reconheceram que, reconhece que, admitiu, admitiram, admitir, admite, admitem, admitindo",
  "share-view":
    "compartilham a opinião, compartilharam a visão, partilham a opinião, coincidiram em, são da mesma opinião | entendimento comum, visão comum, consenso",
  thank: "agradec*, grato, gratos, grata | agradecimento*, gratidão",
  praise: "elogi*, louvou, louvaram, aplaud*, enalte*, exalt*, parabenizou pela | elogio, elogios",
  congratulate: "parabeniz*, felicit*, congratul* | felicitações, parabéns, congratulações",
  apologise:
    "desculpou, desculparam, pediu desculpas, pediram desculpas, pedir desculpas, pede desculpas | desculpas, pedido de desculpas",
  satisfied: "satisfeit*, contente, contentes | satisfação",
  regret: "lament*, deplor*, arrepend* | pesar, lamento",
  "look-forward": "aguarda com expectativa, aguardam com expectativa, anseia, anseiam, ansioso, ansiosa, ansiosos",
  hope: "espera que, esperam que, esperava que, esperou que, esperamos que, espero que, esperança | esperanças",
  expect:
    "prevê, preveem, previu, previsto, prevista, previstos, previstas, esperado, esperada, esperava-se, espera-se, expect* | expectativa, expectativas, previsão, previsões",
  convinced:
    "convencid*, confiante, confiantes, acredita que, acreditam que, confia que, confiam que | convicção, certeza de que",
  criticise: "critic*, censur*, repreend*, culpou, culparam, culpar, culpa a, recrimin* | crítica, críticas",
  condemn: "conden*, repudi* | condenação, repúdio",
  accuse:
    "acus*, alegou, alegaram, alegar, alega, alegam, alegando | acusação, acusações, alegação, alegações, denúncia*",
  insult: "insult*, zomb*, ridiculariz*, ofendeu, ofenderam | insulto, insultos",
  complain: "queix*, reclam* | queixa, queixas, reclamação, reclamações",
  protest: "protest*, manifestaram-se contra | protesto, protestos, manifestação, manifestações",
  warn: "advert*, alert*, avisou, avisaram | advertência, advertências, alerta, alertas, aviso",
  threaten: "ameaç* | ameaça, ameaças, ultimato*",

  // Wanting, offering, promising.
  request:
    "pediu, pediram, pedir, pede, pedem, pedindo, solicit*, requereu, apelou a, apelou ao, apelou à | pedido, pedidos, solicitação, apelo, apelos",
  demand: "exig* | exigência, exigências, reivindicação, reivindicações",
  "call-for":
    "instou, instaram, instar, instando, conclam*, exort*, apelou para, apelaram para, pediu que, pediram que, cobrou | exortação",
  seek: "busc*, procurou obter, procura obter, pretende obter, quer obter | busca",
  offer:
    "ofereceu, ofereceram, oferecer, oferece, oferecem, oferecido, propôs, propuseram, propor, propõe, propõem, proposto, propondo | proposta, propostas, oferta, ofertas",
  suggest: "suger*, sugir*, sugiro | sugestão, sugestões",
  invite: "convid* | convite, convites",
  agree:
    "concord*, acordou, acordaram, acordado, combinou, combinaram, consentiu, acertaram, acertou, pactuaram | concordância, anuência",
  promise:
    "promet*, comprometeu-se, comprometeram-se, compromete-se, comprometem-se, comprometeu, comprometeram, comprometera*, comprometer-se, comprometendo-se, comprometido a, garantiu que, asseguro, assegurou, asseguraram, jurou, juraram | promessa, promessas, compromisso, compromissos",
  accept: "aceit*, acatou, acataram, acatar | aceitação",
  refuse: "recus*, rejeit*, rechaç*, descart*, repeliu, negou-se, negaram-se, declinou, indefer* | recusa, rejeição",
  oppose:
    "opôs, opuseram, opõe, opõem, opor-se, opondo, contrário à, contrária à, contra a ideia | objeção, objeções, objecção, oposição à, oposição ao",
  concede:
    "cedeu, cederam, ceder, recuou, recuaram, recuar, fez concessões, fazer concessões | concessão, concessões, recuo",
  guarantee: "garant* | garantia, garantias",
  allow: "permit*, autoriz*, deixou entrar | permissão, autorização",
  decide: "decid*, resolveu que, determinou que, sentenciou | decisão, decisões",
  instruct: "orden*, instruiu, instruíram, instruir, mandou | ordens, instrução, instruções",
  intend: "pretend*, tenciona, tencionam, planeja, planejam, planejava, planeia, planeiam | intenção, intenções",
  prepare: "prepar* | preparação, preparativos, preparatóri*",
  ready:
    "disposto a, disposta a, dispostos a, dispostas a, pronto para, pronta para, prontos para, prontas para, preparado para, pronto a, preparada para | disposição, prontidão, disponibilidade",

  // Making agreements and keeping them.
  sign: "assin*, firmou, firmaram, firmar, subscreveu, subscreveram, rubric* | assinatura, assinaturas, signatári*",
  ratify: "ratific* | ratificação",
  adopt: "adot*, adopt* | adoção, adopção",
  approve: "aprov*, endoss*, avaliz* | aprovação",
  vote: "vot* | voto, votos, votação, votações, plebiscito, referendo*",
  veto: "vetou, vetaram, vetar, vetado, vetada | veto, vetos",
  "reach-agreement":
    "chegaram a um acordo, chegou a um acordo, chegar a um acordo, alcançaram um acordo, alcançou um acordo, alcançar um acordo, fecharam um acordo, fechou um acordo, fechar um acordo, selaram um acordo, celebraram um acordo, chegaram a acordo, chegar a acordo, chegou a acordo, firmaram um acordo, entraram em acordo",
  implement:
    "implement*, executou, executaram, executar, pôs em prática, aplicou, cumpriu a promessa, concretiz* | implementação, execução, aplicação",
  comply: "cumpr*, respeitar o, respeitou o, respeitar os, honrou, honrar, acatamento | cumprimento",
  violate:
    "infring*, descumpr*, desrespeit*, transgred*, quebrou a promessa, rompeu o acordo, romperam o acordo, violou, violaram, violar, viola, violam, violando, violado, violada | violação, violações, descumprimento, incumprimento, infração",
  "withdraw-from":
    "saiu do acordo, sair do acordo, saíram do acordo, retirou-se do, retirou-se da, retirar-se do, retirar-se da, retiraram-se, abandonou o acordo, abandonou as negociações, deixou o acordo, deixar o acordo, deixar o tratado, retirou-se, abandonou, abandonaram, abandona, abandonar, abandonará | saída do, saída da, retirada do acordo",
  achieve:
    "alcanç*, conseguiu, conseguiram, conseguir, logrou, atingiu, atingiram, obteve, obtiveram, obter | conquista, conquistas, realização",
  fail: "fracass*, falh*, malogr* | fracasso, fracassos, falha, falhas, colapso",
  succeed: "teve êxito, tiveram êxito, teve sucesso, tiveram sucesso, conseguiu com sucesso | sucesso, êxito",

  // Course of things.
  begin: "começ*, inici*, deu início, deram início, arrancou, principiou | início, começo",
  continue: "continu*, prossegu*, persist* | continuação, continuidade, prosseguimento",
  resume: "retom*, reiniciou, reiniciaram, reiniciar, reabrir as negociações, reat* | retomada, reinício, reatamento",
  end: "termin*, encerr*, conclu*, acabou, acabaram, acabar com, findou, pôr fim, pôs fim, puseram fim | término, encerramento, conclusão",
  stop: "parou, pararam, parar, interromp*, cess*, deixar de, deixou de, deixaram de | interrupção, cessação",
  suspend: "suspend*, suspens*, congelou as negociações, pausou | suspensão, moratória, pausa",
  postpone:
    "adiou, adiaram, adiar, adiado, adiada, postergou, postergar, protel*, adia, adiam, adiados, adiadas, adiando | adiamento*",
  cancel: "cancel*, desmarc* | cancelamento*",
  maintain:
    "preserv*, conserv*, manter, mantém, mantêm, manteve, mantiveram, mantendo, mantido, mantida, manterá, mantenha | manutenção, preservação",
  remain: "permanec*, continua em vigor, continuam em vigor, segue em vigor | permanência",
  extend: "prorrog*, estend*, prolong*, renovou, renovaram, renovar | prorrogação, prolongamento, extensão, renovação",
  "speed-up": "aceler*, intensific*, apress* | aceleração, intensificação",
  change:
    "mud*, alter*, transform*, modific*, reform* | mudança, mudanças, alteração, alterações, transformação, reforma, reformas, ponto de inflexão",

  // Pressing and easing.
  impose:
    "impôs, impuseram, impor, impõe, impõem, imposto a, imposta, impostas, impostos a, impondo, imporá, sancion*, taxou, imponha, imponham, imporão | imposição",
  lift: "levantou, levantaram, levantar, suspender as sanções, revog*, remov*, eliminou as sanções, levantará, levantamento das sanções, levantarem, levanta, levantam, levante, levantem, levantando, levantada, levantadas | levantamento, revogação, remoção",
  ease: "alivi*, flexibiliz*, afroux*, relax*, atenu* | alívio, flexibilização, afrouxamento",
  exempt: "isent*, dispens* | isenção, isenções, dispensa",
  ban: "proib*, baniu, baniram, banir, vedou, vedar | proibição, proibições, banimento",
  limit: "limit*, restring*, contiv*, conter | restrição, restrições, limite, limites, limitação, limitações",
  freeze: "congel* | congelamento, bloqueio de bens, bloqueio de ativos",
  expel: "expuls*, deport* | expulsão, expulsões, deportação, persona non grata",
  recall:
    "chamou de volta o embaixador, chamou o embaixador, chamou seu embaixador, chamou o seu embaixador, retirou o embaixador, chamar de volta o embaixador, chamou para consultas",
  summon: "convocou, convocaram, convocar, convocado, convocada, convoca | convocação",
  block:
    "bloque*, obstruiu, obstruir, barrou, barraram, barrar, impediu, impediram, impedir, impede | bloqueio, bloqueios",
  seize: "apreend*, confisc*, tomou posse, apoder* | apreensão, apreensões, confisco",
  punish:
    "puniu, puniram, punir, castig*, punid*, pune, punem, multou, multaram | punição, punições, castigo, multa, multas",
  provoke: "provocar a coreia | provocação, provocações",
  escalate: "agrav*, intensificou o conflito, pior*, acirr*, exacerb*, recrudesc* | escalada, agravamento, acirramento",
  "de-escalate":
    "desescal*, acalm*, apazigu*, distender, reduzir a tensão, reduzir as tensões, diminuir a tensão | desescalada, distensão, apaziguamento",
  undermine: "minou, minar, minam, solap*, prejudic*, sabot*, minaram, minando | sabotagem",
  retaliate: "retali*, revid* | retaliação, retaliações, represália, represálias, contramedida*",

  // Arms.
  verify: "verific* | verificação, verificações",
  inspect:
    "inspecion*, inspeccion*, vistori*, fiscaliz* | inspeção, inspeções, inspecção, inspecções, vistoria, fiscalização",
  monitor: "monitor*, supervision*, vigi*, observar, observou | monitoramento, monitorização, supervisão, vigilância",
  dismantle: "desmantel*, desmont*, desativ* | desmantelamento, desmonte, desativação",
  destroy: "destru*, demol*, explodiu a, arras* | destruição, demolição",
  test: "testou um, testou uma, testaram, testou, testar um, testar mísseis, realizou um teste, realizaram um teste, lançou um míssil de teste | teste de míssil, teste de mísseis, testes de mísseis, teste, testes, lançamento de teste",
  launch:
    "lanç*, disparou, dispararam, disparar, dispara, disparam, disparado | lançamento, lançamentos, disparo, disparos",
  enrich: "enriquec* | enriquecimento",
  denuclearise:
    "desnucleariz*, abandon* as armas nucleares, abandon* suas armas nucleares, abandon* as suas armas nucleares, renunci* às armas nucleares, renunci* a armas nucleares, abandon* seu arsenal nuclear | desnuclearização",
  disarm: "desarm* | desarmamento",
  deploy:
    "mobiliz*, destacou tropas, enviou tropas, desdobr*, implantou tropas, estacion* | mobilização, destacamento, desdobramento, envio de tropas",
  exercise:
    "exercícios militares, exercício militar, manobras militares, exercícios conjuntos, manobras conjuntas, exercícios navais, treinamento militar, manobras",
  "withdraw-troops":
    "retirou as tropas, retirou suas tropas, retirou as suas tropas, retiraram as tropas, retirar as tropas, retirar suas tropas, retirar as suas tropas, retire as tropas, retirar tropas, retirou tropas, retirar as forças, retirar suas forças | retirada das tropas, retirada de tropas, retirada militar, retirada das forças, retirada",
  attack:
    "atac*, bombardeou posições, investiu contra, assalt* | ataque, ataques, ataque aéreo, ataques aéreos, ofensiva, assalto, atentado, atentados",
  invade: "invad*, invas* | invasão, invasões, incursão, incursões",
  occupy: "ocup* | ocupação, ocupações",
  shell: "bombarde* | bombardeio, bombardeios, bombardeamento*",
  shoot:
    "abriu fogo, abriram fogo, atirou, atiraram, atirar, abateu, abateram, abatido, baleou, trocaram tiros, derrubou um drone | tiroteio*, troca de tiros, tiros",
  kill: "matou, mataram, matar, morr*, assassin*, mata, matam, matando, mortos, morto, morta, mortas | assassinato*, morte, mortes, homicídio",
  wound: "feriu, feriram, ferir, ferido, feridos, ferida, feridas, lesion*, ferem, ferindo | ferimento, ferimentos",
  defend: "defend* | defesa",
  ceasefire:
    "cess* fogo, depor as armas, depuseram as armas | cessar fogo, trégua*, armistício*, cessação das hostilidades, fim das hostilidades",
  capture:
    "captur*, prendeu, prenderam, prender, deteve, detiveram, deter, detido, detida, detidos, detidas, preso, presa, presos políticos, encarcer* | captura, prisão, prisões, detenção, detenções",
  abduct: "sequestr*, rapt* | sequestro*, rapto",
  release: "libert*, soltou, soltaram, soltar, pôs em liberdade, solto, soltos | libertação, soltura",
  "exchange-prisoners":
    "trocaram prisioneiros, trocou prisioneiros, trocar prisioneiros, trocam prisioneiros | troca de prisioneiros, troca de presos, trocas de prisioneiros",
  "hand-over": "entreg*, transferiu o controle, extradit* | entrega, extradição, transferência do controle",
  repatriate: "repatri* | repatriação, repatriamento",
  evacuate:
    "evacu*, retirou os moradores, retirar os moradores, retirou moradores, retirou os residentes | evacuação, evacuações, retirada de civis",
  flee: "fug*, fugiu, fugiram, fugir | fuga",
  cross: "atravess*, cruzou, cruzaram, cruzar, cruzam, cruzando | travessia, posto de fronteira, passagem de fronteira",

  // Working and trading.
  build: "constru*, ergueu, ergueram, edific* | construção, construções",
  produce: "produz*, fabric* | produção, fabricação, fabrico",
  develop: "desenvolv* | desenvolvimento",
  open: "abriu, abriram, abrir, reabr*, inaugur*, abre, abrem, abrindo, abrirá, aberto, aberta, abertos, abertas | abertura, reabertura, inauguração",
  close: "fech* | fechamento, encerramento das atividades, encerramento do",
  restore: "restaur*, restabelec*, restitu* | restauração, restabelecimento",
  establish:
    "estabelec*, criou, criaram, criar, criado, criada, fundou, institu*, cria, criam, criando, criará, fundar, fundaram | estabelecimento, criação",
  improve:
    "aprimor*, melhorou, melhoraram, melhorar, melhorando, melhorará | melhoria, melhorias, melhora, aproximação, reaproximação",
  normalise: "normaliz* | normalização",
  strengthen:
    "fortalec*, reforç*, aprofund*, consolid*, ampli* | fortalecimento, reforço, aprofundamento, consolidação, ampliação",
  cooperate: "cooper*, colabor*, trabalhar juntos, trabalhar em conjunto | cooperação, colaboração",
  support: "apoi* | apoio",
  help: "ajud*, auxili* | auxílio",
  provide: "fornec*, proporcion*, conced*, prestar, prestou, prestaram | prestação",
  supply:
    "abastec*, suprim*, supriu, entregou armas | fornecimento, abastecimento, suprimento, suprimentos, remessa, remessas",
  send: "envi*, mandou tropas, despach* | envio",
  receive: "receb* | recebimento, recepção",
  buy: "adquir*, comprou, compraram, comprar, compram, comprando, comprado, comprada, comprará | compra, compras, aquisição",
  sell: "vend* | venda, vendas",
  export: "export* | exportação, exportações",
  import:
    "importou, importaram, importar, importam, importado, importada, importados, importando | importação, importações",
  pay: "pag*, pagou, pagaram, pagar | pagamento, pagamentos",
  invest: "invest* | investimento, investimentos, investidor, investidores",
  reduce:
    "reduz*, diminu*, cortou, cortaram, cortar, corta, cortam, cortando, cortado, cortará, baixou, baixaram, baixar | redução, reduções, corte, cortes, diminuição",
  increase:
    "aument*, subiu, subiram, subir, cresc*, elevou, elevaram, elevar, elevando, elevará | aumento, aumentos, elevação, alta de, crescimento",
  exceed: "exced*, superou, superaram, superar, ultrapass*, supera, superam",
  "join-in":
    "aderiu, aderiram, aderir, adere, juntou-se, juntaram-se, juntar-se, ingressou, ingressar, unir-se à, entrar na otan, entrar na nato | adesão, ingresso",
  recognise: "reconhec* | reconhecimento",
  "resolve-issue": "resolv*, solucion* | solução, soluções, resolução do, resolução da",
  appoint:
    "indicou, nomeou, nomearam, nomear, nomeado, nomeada, nomeados, designou, designaram, designar, designado, designada | nomeação, nomeações, designação, indicação",
  elect:
    "eleito, eleita, eleitos, elegeu, elegeram, eleger, elege, elegem, reeleito, reeleita, reeleição | eleição, eleições, pleito",
  resign:
    "renunci*, demitiu-se, demitiram-se, demite-se, demitir-se, pediu demissão, apresentou demissão, apresentou a demissão, apresentou sua renúncia | renúncia, demissão",
  dismiss: "demitiu, demitiram, demitir, destitu*, exoner*, afast* do cargo, depôs | destituição, exoneração",
  investigate: "investig*, apur* | investigação, investigações, inquérito*, apuração",
  evade: "evit* as sanções, burl*, contrabande*, contorn*, esquiv* | contrabando, evasão",
  hide: "escond*, ocult*, encobr* | ocultação",
  strive: "esforç*, empenh*, envid*, fazer o possível, fazer todo o possível, trabalhar para | empenho",
  "take-steps":
    "tomar medidas, tomou medidas, tomaram medidas, tomará medidas, adotar medidas, adotou medidas, tomar providências, medidas concretas, dar passos, agir | ações",
  "keep-in-touch":
    "manter contato, manter contacto, manter o contato, manter-se em contato, em contato permanente, em contacto, mantêm contato, estreito contato, contato próximo",
  "take-place":
    "ocorr*, realiz*, decorr*, terá lugar, teve lugar, tiveram lugar, acontec*, será realizada, será realizado | realização",
  unify: "unific*, reunific* | unificação, reunificação",
  lose: "perdeu, perderam, perder, perde, perdem, perdido, perdida | perda, perdas, derrota",
  win: "venc*, ganh*, derrot* | vitória, vitórias",

  // Talks and papers.
  summit: "cúpula, cúpulas, cimeira, cimeiras, reunião de cúpula, reunião de líderes, encontro de líderes",
  conference: "conferência, conferências, fórum, fóruns, assembleia geral, sessão, congresso mundial",
  "press-conference":
    "coletiva de imprensa, entrevista coletiva, conferência de imprensa, conferências de imprensa, coletiva",
  dialogue: "diálogo*",
  "working-level":
    "nível técnico, grupo de trabalho, grupos de trabalho, equipe de trabalho, equipa de trabalho, grupo técnico, grupo de especialistas, equipe técnica",
  delegation: "delegação, delegações",
  agreement: "acordo*, entendimento, contrato, contratos",
  treaty: "tratado, tratados, pacto, pactos, convenção",
  "joint-statement": "declaração conjunta, declarações conjuntas, comunicado conjunto, nota conjunta",
  statement: "comunicado, comunicados, nota oficial, pronunciamento, declarações",
  declaration: "declaração",
  memorandum: "memorando*",
  document: "documento, documentos",
  letter: "carta, cartas, carta aberta",
  message: "mensagem, mensagens, recado",
  resolution: "resolução, resoluções",
  plan: "plano, planos, programa, programas, roteiro, iniciativa, iniciativas",
  condition: "condição, condições, precondição, precondições, pré condição",
  deadline: "prazo, prazos, data limite",
  timetable: "cronograma*, calendário",
  agenda: "agenda, pauta",
  question: "questão, questões, problema, problemas, assunto, assuntos, tema, temas",
  position: "posição, posições, postura, posicionamento",
  views: "opinião, opiniões, visão, visões",
  difference: "diferença, diferenças, divergência, divergências, desacordo, discórdia, disputa, disputas, litígio",
  mistake: "erro, erros, equívoco, equívocos",
  progress: "progresso, progressos, avanço, avanços, avanç*",
  result: "resultado, resultados, desfecho",
  step: "passo, passos",
  measure: "medida, medidas, ação, providência, providências",
  process: "processo, processos",
  effort: "esforço, esforços",
  goal: "objetivo, objetivos, objectivo, objectivos, meta, metas, finalidade",
  chance: "oportunidade, oportunidades, chance, chances, ocasião",
  way: "maneira de, maneiras, modalidade, modalidades, caminho para",
  era: "nova era, época, era nuclear",
  phase: "fase, fases, etapa, etapas, estágio",
  history: "história",
  future: "futuro",
  will: "determinação, vontade política, vontade",
  date: "data, datas",
  venue: "sede, local do, local da",
  trip: "viagem, viagens, giro, périplo",

  // Between states.
  relations: "relação, relações, laços, vínculos, relacionamento",
  trust: "confiança",
  distrust: "desconfiança",
  respect: "respeito",
  friendship: "amizade",
  partnership: "parceria, parcerias, parceiro, parceiros",
  alliance: "aliança, alianças, aliado, aliados, aliada, aliadas",
  enemy: "inimigo, inimigos, inimiga, adversário, adversários",
  hostility: "hostilidade, hostilidades, animosidade, antagonismo, inimizade",
  confrontation: "confronto, confrontos, confrontação, enfrentamento",
  tension: "tensão, tensões",
  crisis: "crise, crises",
  impasse: "impasse, impasses, beco sem saída",
  difficulty: "dificuldade, dificuldades, obstáculo, obstáculos, barreira, barreiras, entrave, entraves, revés",
  conflict: "conflito, conflitos, combate, combates, luta, lutas",
  war: "guerra, guerras, guerra civil, guerras civis",
  peace: "paz",
  security: "segurança",
  "security-guarantee": "garantia de segurança, garantias de segurança",
  stability: "estabilidade",
  aggression: "agressão, agressões, ato hostil, atos hostis",
  sovereignty: "soberania",
  independence: "independência",
  "international-community": "comunidade internacional",
  flexibility: "flexibilidade, flexível",
  compromise: "meio termo, concessão mútua, solução de compromisso, acordo de compromisso",

  // Arms and fighting.
  nuclear: "nuclear, nucleares, atômica, atómica, atômico, atómico",
  weapon: "arma, armas, armamento, armamentos, munição, munições",
  "nuclear-weapon": "arma nuclear, armas nucleares, arsenal nuclear, bomba atômica, bomba atómica, bomba nuclear",
  "nuclear-test": "teste nuclear, testes nucleares, ensaio nuclear, ensaios nucleares",
  "nuclear-programme": "programa nuclear, programas nucleares, atividades nucleares",
  missile: "míssil, mísseis, foguete, foguetes",
  "ballistic-missile":
    "míssil balístico, mísseis balísticos, míssil balístico intercontinental, mísseis balísticos intercontinentais",
  warhead: "ogiva, ogivas",
  satellite: "satélite, satélites",
  uranium: "urânio, plutônio, plutónio",
  reactor: "reator, reatores, reactor, reactores",
  "test-site":
    "local de testes, locais de testes, local de teste, campo de testes, polígono de testes, local de testes nucleares, base de lançamento, local de lançamento",
  facility: "instalação, instalações, instalações nucleares, instalação nuclear, fábrica, complexo",
  inspector: "inspetor, inspetores, inspector, inspectores",
  expert: "especialista, especialistas, perito, peritos",
  troops: "tropa, tropas, forças armadas",
  army: "exército, exércitos",
  soldier: "soldado, soldados, militares",
  base: "base militar, bases militares, base aérea, base naval",
  ship: "navio, navios, embarcação, embarcações, petroleiro, petroleiros, barco, barcos, marinha, porta aviões",
  aircraft: "avião, aviões, aeronave, aeronaves, caça, caças, helicóptero, helicópteros, bombardeiro, bombardeiros",
  drone: "drone, drones, aeronave não tripulada, veículo aéreo não tripulado",
  prisoner:
    "prisioneiro, prisioneiros, prisioneiros de guerra, prisioneiro de guerra, prisioneira, presos, presidiários",
  hostage: "refém, reféns",
  refugee: "refugiado, refugiados, refugiada, refugiadas, deslocados",
  remains: "restos mortais",
  civilian: "civil, civis",
  victim: "vítima, vítimas, número de mortos",
  terrorism: "terroris*",
  "demilitarised-zone": "zona desmilitarizada, zona tampão, zona de segurança",

  // Economy.
  sanctions: "sanção, sanções",
  embargo: "embargo*",
  tariff: "tarifa*, direitos aduaneiros, taxa de importação, taxas de importação, taxas alfandegárias, sobretaxa*",
  quota: "cota, cotas, quota, quotas",
  trade: "comércio, comercial, comerciais",
  economy: "economia, economias",
  market: "mercado, mercados",
  money: "dinheiro, fundos, fundo, recursos financeiros, verba, verbas, ativos",
  loan: "empréstimo, empréstimos, dívida, dívidas, crédito",
  price: "preço, preços",
  oil: "petróleo, crude",
  "oil-products":
    "derivados de petróleo, petróleo refinado, combustível, combustíveis, gasolina, diesel, produtos petrolíferos",
  gas: "gás, gás natural, gnl",
  coal: "carvão",
  grain: "grão, grãos, cereal, cereais, trigo, milho",
  food: "alimento, alimentos, comida, alimentar",
  fertiliser: "fertilizante*, adubo, adubos",
  energy: "energia, energético, energética",
  electricity: "eletricidade, electricidade, energia elétrica, energia eléctrica",
  pipeline: "gasoduto*, oleoduto*",
  railway: "ferrovia*, ferroviári*, caminhos de ferro, linha férrea, caminho de ferro",
  transit: "trânsito",
  corridor: "corredor, corredores",
  aid: "ajuda, assistência, socorro",
  "humanitarian-aid": "ajuda humanitária, assistência humanitária",
  humanitarian: "humanitári*",
  climate: "clima, climático, climática, climáticas, climáticos",
  emissions: "emissão, emissões, gases de efeito estufa, gases com efeito de estufa",
  technology: "tecnologia*, tecnológic*",
  company: "empresa, empresas, companhia, companhias, firma",
  project: "projeto, projetos, projecto, projectos",
  "power-plant":
    "usina, usinas, central elétrica, central nuclear, centrais nucleares, usina nuclear, usinas nucleares, central eléctrica",

  // States and places.
  state: "estado, estados, país, países, nação, nações, estado membro, estados membros",
  government: "governo*, autoridades, gabinete",
  regime: "regime, regimes",
  people: "povo, povos, população, populações, pessoas, cidadão, cidadãos, moradores, habitantes",
  parliament:
    "parlamento*, parlamentar, parlamentares, congresso, assembleia, senado, câmara dos deputados, deputado, deputados, senador, senadores, bundestag, duma",
  "foreign-ministry":
    "ministério das relações exteriores, ministério dos negócios estrangeiros, ministério das relações externas, itamaraty, chancelaria",
  ministry: "ministério, ministérios",
  embassy: "embaixada*",
  consulate: "consulado*",
  committee: "comitê, comitês, comité, comités",
  commission: "comissão, comissões",
  council: "conselho",
  "security-council": "conselho de segurança",
  party: "partido no poder, partido comunista, partido dos trabalhadores, partido governista, partido, partidos",
  court: "tribunal, tribunais, corte suprema, supremo tribunal, suprema corte, corte internacional",
  law: "lei, leis, legislação, projeto de lei",
  "human-rights": "direitos humanos",
  region: "região, regiões, regional, regionais",
  territory: "território*, territorial, territoriais",
  peninsula: "península*",
  island: "ilha, ilhas",
  sea: "mar, mares, águas, estreito, marítimo, marítima",
  port: "porto, portos",
  airspace: "espaço aéreo",
  airport: "aeroporto*",
  border: "fronteira*, fronteiriç*",
  city: "cidade, cidades",
  capital: "capital",
  world: "mundo, mundial, mundiais, global",
  side: "lado, lados, partes, os dois lados, ambos os lados, ambas as partes, as partes, as duas partes, os lados",
  media:
    "mídia, imprensa, meios de comunicação, jornal, jornais, agência de notícias, emissora, televisão estatal, mídia estatal",
  journalist: "jornalista*, repórter, repórteres",
  intelligence: "inteligência, serviço secreto, serviços secretos, serviços de inteligência, agência de inteligência",

  // Who one is.
  president: "presidente*, presidencial, presidenciais",
  "vice-president": "vice presidente*",
  "prime-minister": "primeiro ministro, primeira ministra, primeiros ministros, premiê*, premier",
  chancellor: "chanceler federal, chanceler alemão, chanceler alemã, chanceler austríaco",
  minister: "ministro, ministra, ministros, ministras",
  "foreign-minister":
    "ministro das relações exteriores, ministra das relações exteriores, ministros das relações exteriores, ministro dos negócios estrangeiros, ministra dos negócios estrangeiros, ministros dos negócios estrangeiros, ministro do exterior, ministra do exterior, ministros do exterior, chanceler, chanceleres",
  "defence-minister": "ministro da defesa, ministra da defesa, ministros da defesa, secretário de defesa",
  "secretary-of-state": "secretário de estado, secretária de estado",
  "secretary-general": "secretário geral, secretária geral",
  leader: "líder, líderes, dirigente, dirigentes, líder supremo",
  chairman: "presidente do conselho, presidente do comitê, presidente da comissão",
  deputy: "vice, vice ministro, vice primeiro ministro, adjunto, adjunta",
  king: "rei, rainha, príncipe herdeiro, emir, sultão, imperador",
  general: "general, generais, comandante, comandantes, almirante, chefe do estado maior, estado maior",
  spokesperson: "porta voz, porta vozes",
  ambassador: "embaixador, embaixadora, embaixadores",
  envoy:
    "enviado especial, representante especial, emissário, emissários, enviado dos, enviado do, enviado da, enviado para, o enviado, enviados especiais, enviada especial",
  diplomat: "diplomata*",
  official:
    "funcionário, funcionários, autoridade, oficiais, alto responsável, altos responsáveis, alto funcionário, altos funcionários",
  adviser: "assessor, assessora, assessores, conselheiro, conselheira, conselheiros",
  negotiator: "negociador, negociadora, negociadores",
  member: "membro, membros, integrante, integrantes",
  analyst: "analista*, observadores",

  // How much, how many.
  all: "todos, todas, todo o, toda a, cada",
  complete:
    "completo, completa, completamente, total, totalmente, pleno, plena, plenamente, integral, integralmente, inteiramente, por completo, abrangente",
  partial: "parcial, parcialmente, parciais",
  some: "alguns, algumas, vários, várias, diversos, diversas, certos, certas",
  most: "maioria, maior parte, principal, principais, majoritariamente, maioritariamente",
  half: "metade, pela metade",
  first: "primeiro, primeira, primeiros, primeiras, pela primeira vez",
  second: "segundo, segunda rodada, segunda vez, segunda reunião, segunda cúpula, segunda fase, segunda ronda",
  third: "terceiro, terceira, terceira rodada",
  last: "último, última, últimos, últimas, final, finais, mais recente",
  both: "ambos, ambas",
  mutual: "mútuo, mútua, mútuos, mútuas, mutuamente, recíproco, recíproca, um ao outro, uns aos outros, entre si",
  bilateral: "bilateral, bilaterais",
  multilateral: "multilateral, multilaterais",
  joint: "conjunto, conjunta, conjuntos, conjuntas, conjuntamente, em conjunto",
  "step-by-step":
    "passo a passo, gradual, gradualmente, gradativo, gradativamente, em etapas, por etapas, faseado, faseada",
  simultaneous: "simultâneo, simultânea, simultaneamente, ao mesmo tempo",
  unconditional: "incondicional, incondicionalmente, sem condições, sem precondições, sem pré condições",
  irreversible: "irreversível, irreversíveis, irreversivelmente",
  verifiable: "verificável, verificáveis",
  limited: "limitado, limitada, limitados, limitadas",
  great:
    "grande, grandes, significativo, significativa, significativamente, considerável, substancial, enorme, importante avanço, vasto",
  only: "apenas, somente, só, único, única, unicamente",

  // When.
  soon: "em breve, logo, assim que possível, o mais rápido possível, o quanto antes, o mais cedo possível, rapidamente, brevemente",
  immediately: "imediatamente, imediato, imediata, de imediato, urgente, urgentes, urgentemente, prontamente",
  again:
    "novamente, de novo, mais uma vez, outra vez, outro, outra, adicional, adicionais, voltou a, voltaram a, voltar a, voltará a, voltarão a",
  new: "novo, nova, novos, novas, recém",
  next: "próximo, próxima, próximos, próximas, seguinte, seguintes, vindouro",
  previous: "anterior, anteriores, anteriormente, prévio, prévia, passado, passada, ex",
  temporary: "temporário, temporária, temporariamente, provisório, provisória, interino, interina",
  permanent: "permanente, permanentes, permanentemente, duradouro, duradoura, definitivo, definitiva, definitivamente",

  // Of what kind.
  important:
    "importante, importantes, chave, crucial, cruciais, vital, vitais, essencial, essenciais, fundamental importância | importância",
  historic: "histórico, histórica, históricos, históricas",
  unprecedented: "sem precedentes, inédito, inédita, inéditos, inéditas",
  fundamental: "fundamental, fundamentais, fundamentalmente",
  special: "especial, especiais",
  formal: "formal, formais, formalmente, oficial, oficialmente",
  secret: "secreto, secreta, secretos, secretas, secretamente, sigiloso, sigilosa, clandestino, clandestina",
  practical: "prático, prática, práticos, práticas",
  concrete: "concreto, concreta, concretos, concretas, específico, específica",
  detailed: "detalhado, detalhada, detalhadamente, minucioso, aprofundada, em profundidade, em detalhe",
  military: "militar",
  political: "político, política, políticos, políticas, politicamente",
  economic:
    "econômico, econômica, econômicos, econômicas, económico, económica, económicos, económicas, economicamente",
  diplomatic: "diplomático, diplomática, diplomáticos, diplomáticas, diplomacia",
  strategic: "estratégico, estratégica, estratégicos, estratégicas",
  international: "internacional, internacionais",
  constructive: "construtivo, construtiva, construtivos, construtivas",
  productive: "produtivo, produtiva, produtivos, produtivas, frutífero, frutífera, frutíferas, proveitoso",
  sincere: "sincero, sincera, franco, franca, francas, francos, honesto, honesta",
  good: "bom, boa, bons, boas, excelente, excelentes, ótimo, ótima, maravilhoso, fantástico",
  successful: "bem sucedido, bem sucedida, com sucesso, exitoso",
  friendly: "amigável, amigáveis, amistoso, amistosa, cordial, cordiais, caloroso, calorosa",
  positive: "positivo, positiva, positivos, positivas, positivamente, encorajador, animador, promissor, promissora",
  peaceful: "pacífico, pacífica, pacificamente",
  optimistic: "otimista, otimistas, otimismo, optimista, optimistas, optimismo",
  regrettable: "lamentável, lamentáveis, infeliz",
  bad: "mau, má, ruim, ruins, péssimo, péssima, terrível, pior",
  negative: "negativo, negativa, negativos, negativas",
  hostile: "hostil, hostis",
  provocative: "provocador, provocadora, provocativo, provocativa, provocatória",
  unacceptable: "inaceitável, inaceitáveis, intolerável, inadmissível",
  "gangster-like": "gângster*, mafios*, bandit*",
  unilateral: "unilateral, unilaterais, unilateralmente",
  dangerous: "perigoso, perigosa, perigosos, perigosas, imprudente",
  illegal: "ilegal, ilegais, ilegalmente, ilegítimo, ilegítima, ilícito, ilícita",
  difficult: "difícil, difíceis, árduo, árdua, complicado",
  fruitless: "infrutífero, infrutífera, infrutíferas, inútil, sem resultado, sem resultados, de mãos vazias",
  disappointing: "decepcionante, decepcionantes, decepcionado, decepção, dececionante",
  tense: "tenso, tensa, tensos, tensas",
  unfair: "injusto, injusta, injustos, injustas",
  vague: "vago, vaga, ambíguo, ambígua, pouco claro",
} satisfies ConceptForms;
