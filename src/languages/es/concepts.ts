/** Words of the field's concepts in Spanish. */
import type { ConceptForms } from "../concepts.ts";

export const concepts = {
  none: "estados unidos, reino unido, naciones unidas, unión europea, a cambio, a cambio de, en cambio, al final, al final de, al final del, a fin de, a fin de que, a finales de, a finales del, finales de, finales del, con el fin de, por fin, en fin, fin de semana, de nuevo en, en curso, en el curso de, por parte de, de parte de, en parte alguna, formar parte, forma parte, forman parte, formaba parte, aparte, a partir de, a partir, en medio de, por medio de, a medida que, en la medida, en medida de, en el marco, estado de emergencia, en estado, en condiciones de, en marcha, poner en marcha, en lugar de, tener lugar a dudas, primer lugar, en primer lugar, por lo menos, al menos, sobre todo, ante todo, todo el mundo, a través de, en vista de, punto de vista, puntos de vista, hasta el punto, por primera vez en, de hecho, en efecto, en torno, a raíz, a causa, dar lugar, en cuestión, cuestionar, resto de, por lo demás, copa del mundo, bomberos, ministerio público, en general, en particular, especialmente, bolsa de, banco mundial, por otro lado, por un lado, al lado, por supuesto, el próximo paso a, alta mar adentro, corte de luz, de corte, carta de presentación, en base a, a base de, desde luego, acto seguido, de acuerdo con, acuerdo con lo, de acuerdo a, según, llevar años, una vez",

  // Meeting and going.
  meet: "reunir*, reunido*, reúne, reúnen, reunió, reunieron, reunía, se reunió, se reunieron, se reunirán, se reunirá, se reúnen, se encontró con, se encontraron, encontrarse con, se entrevistó, se entrevistaron, entrevistarse con, se reunió con | reunión, reuniones, encuentro, encuentros, entrevista con, cara a cara, cita entre",
  talk: "conversó, conversaron, conversar, conversan, habló con, hablaron con, mantuvo conversaciones, mantuvieron conversaciones, dialogó con | conversación, conversaciones, charlas, pláticas",
  negotiate:
    "negociar*, negoció, negociaron, negociado*, negocia, negocian, negociaba, negociaban, negociando | negociación, negociaciones, tratativas",
  consult: "consultar*, consultó, consultaron, consultado*, consulta con, consultan | consulta, consultas",
  dine: "cenó, cenaron, almorzó, almorzaron, cenar, almorzar | cena, cena de estado, almuerzo*, banquete*, almuerzo de trabajo",
  discuss:
    "discutir*, discutió, discutieron, discutido*, discute, discuten, debatir*, debatió, debatieron, debate, debaten, abordar*, abordó, abordaron, abordado*, aborda, abordan, tratar sobre, trataron, analizar la situación, hablar de, hablar sobre, habló de, habló sobre, hablaron de, hablaron sobre, para hablar | discusión, discusiones, debate, debates",
  "exchange-views":
    "intercambiaron opiniones, intercambió opiniones, intercambiar opiniones, intercambiaron puntos de vista, intercambiar puntos de vista, intercambiaron impresiones, intercambiar impresiones | intercambio de opiniones, intercambio de puntos de vista, intercambio de impresiones",
  "listen-to": "escuchar*, escuchó, escucharon, escuchado*, escucha, escuchan",
  visit:
    "visitar*, visitó, visitaron, visitado*, visita a, visitan, visitaba, viaje oficial, de visita | visita, visitas, visita de estado, visita oficial, escala en",
  arrive:
    "llegar*, llegó, llegaron, llegado*, llega, llegan, aterrizó, aterrizaron, aterrizar, aterriza, arribó, arribaron, arribar | llegada*, arribo",
  depart:
    "partió, partieron, abandonó el país, salió de, partir hacia, partió hacia, zarpó, despegó | partida, salida de la delegación",
  travel:
    "viajar*, viajó, viajaron, viajado*, viaja, viajan, viajaba, se desplazó, se desplazará, desplazarse, se trasladó, se trasladará | desplazamiento",
  "come-back":
    "regresar*, regresó, regresaron, regresado*, regresa, regresan, volver a casa, volvió a casa, volver a, volvió al, volvieron al, retornar*, retornó, retornaron | regreso, retorno, vuelta a",
  welcome:
    "dar la bienvenida, dio la bienvenida, dieron la bienvenida, da la bienvenida, acoger*, acogió, acogieron, acogido*, saludó la llegada | bienvenida, acogida",
  "see-off": "despidió, despidieron, se despidió | despedida, adiós",
  host: "acoger la cumbre, acogerá, acogerán, anfitrión de, albergar*, albergó, albergará, será sede, sede de la cumbre, organizar*, organizó, organizado*, organiza | anfitrión, anfitriona, anfitriones",
  accompany: "acompañar*, acompañó, acompañado*, acompaña, acompañan",
  attend:
    "asistir*, asistió, asistieron, asistido*, asiste, asisten, participar*, participó, participaron, participado*, participa, participan, tomar parte, tomó parte, tomaron parte | participación, asistencia a, asistentes",
  call: "telefoneó, por teléfono, llamó por teléfono, hablaron por teléfono, habló por teléfono | llamada telefónica, llamadas telefónicas, conversación telefónica, conversaciones telefónicas, llamada, llamadas, videollamada*, videoconferencia*, telefónica, telefónico",
  mediate:
    "mediar*, medió, mediaron, mediado, media entre, median en | mediación, mediador*, intermediari*, buenos oficios",

  // Saying.
  announce:
    "anunciar*, anunció, anunciaron, anunciado*, anuncia, anuncian, anunciaba, anunciando, desveló, desvelar | anuncio, anuncios",
  publish:
    "publicar*, publicó, publicaron, publicado*, publica, publican, hizo público, hicieron público, difundió, difundieron, difundido*, emitió un comunicado, hacer público | publicación, publicaciones, difusión",
  post: "tuiteó, tuiteado, tuitear, publicó en x, en x, en twitter, en facebook, en telegram, en instagram, en truth social, en redes sociales, posteó | tuit, tuits, tweet, tweets, red social, redes sociales",
  write: "escribir*, escribió, escribieron, escrito, escribe, escriben, redactar*, redactó, redactado*",
  "send-letter":
    "envió una carta, enviaron una carta, enviado una carta, dirigió una carta, escribió una carta, remitió una carta, entregó una carta, enviar una carta, envió una misiva",
  confirm: "confirmar*, confirmó, confirmaron, confirmado*, confirma, confirman, reafirm*, reiter* | confirmación",
  deny: "negó que, negaron que, niega que, niegan que, negó, negaron, niega, niegan, desmentir*, desmintió, desmintieron, desmentido*, desmiente, desmienten, refutó, refutar, negar que | desmentido, negación",
  stress:
    "subrayar*, subrayó, subrayaron, subrayado*, subraya, subrayan, recalcó, recalcar*, recalca, enfatiz*, destacar*, destacó, destacaron, destaca, destacan, hizo hincapié, remarcó, remarca",
  mention: "mencionar*, mencionó, mencionaron, mencionado*, menciona, mencionan, citó | mención",
  comment: "comentó, comentaron, comentar, comenta | comentario*, observaciones, declaraciones sobre",
  answer:
    "responder*, respondió, respondieron, respondido, responde, responden, contestar*, contestó, contesta, replicó, replica, reaccion* | respuesta*, réplica, reacción, reacciones",
  explain: "explicar*, explicó, explicaron, explicado*, explica, explican | explicación, explicaciones",
  insist: "insistir*, insistió, insistieron, insistido, insiste, insisten | insistencia",
  acknowledge:
    "admitir*, admitió, admitieron, admitido*, admite, admiten, reconoció que, reconocieron que, reconoce que, reconocer que, confesó | admisión",
  "share-view":
    "compartieron la opinión, comparte la opinión, coincidieron en, coincidió en, coinciden en, coincide en, coincidir en, de la misma opinión, comparten la visión | consenso, entendimiento común",
  thank:
    "agradecer*, agradeció, agradecieron, agradecido*, agradece, agradecen, dio las gracias, gracias a | agradecimiento*, gratitud",
  praise:
    "elogiar*, elogió, elogiaron, elogia, alabó, alabar, celebró que, aplaudió, aplaudieron, aplaude, saludó, saludaron, saluda, ponderó, valoró positivamente | elogio*, alabanza*, homenaje*",
  congratulate: "felicitar*, felicitó, felicitaron, felicita, congratul* | felicitación, felicitaciones, enhorabuena",
  apologise:
    "disculparse, se disculpó, se disculparon, pidió disculpas, pidió perdón, pedir disculpas, pedir perdón, piden disculpas, disculpándose | disculpa, disculpas",
  satisfied:
    "satisfecho*, satisfecha*, se congratuló, complacido*, contento, contentos, expresó su satisfacción, se mostró satisfecho | satisfacción",
  regret: "lamentar*, lamentó, lamentaron, lamentado*, lamenta, lamentan, deplor* | pesar",
  "look-forward": "espera con interés, esperan con interés, espera con ganas, con ganas de, ansioso por, deseando",
  hope: "espera que, esperan que, espera, esperan, esperaba, confía en, confían en, confió en, confiar en, ojalá, desea, desean, deseó, desear | esperanza*, deseo, deseos",
  expect:
    "se espera, se prevé, se prevén, previsto*, prevista*, se esperan, se esperaba, prevé, prevén, prever | expectativa*, previsión, previsiones",
  convinced:
    "convencido*, convencida*, seguro de que, segura de que, confiado*, cree que, creen que, creer que, creo que | convicción, convencimiento",
  criticise:
    "criticar*, criticó, criticaron, criticado*, critica, critican, denunciar*, denunció, denunciaron, denunciado*, denuncia, denuncian, arremetió contra, arremete contra, cargó contra, reprochó, reprocha, censuró, culpó, culpa a, culpar | crítica, críticas, reproche*",
  condemn: "condenar*, condenó, condenaron, condenado*, condena, condenan, repudi* | condena, condenas, repudio",
  accuse: "acusar*, acusó, acusaron, acusado*, acusa, acusan, acusando | acusación, acusaciones, alegaciones",
  insult: "insultar*, insultó, insulta, se burló, ridiculiz* | insulto*, burla, burlas",
  complain: "quejarse, se quejó, se quejaron, se queja, se quejan | queja, quejas, reclamación, recurso",
  protest:
    "protestar*, protestó, protestaron, protesta por, protestan, se manifestaron, manifestarse | protesta, protestas, manifestación, manifestaciones",
  warn: "advertir*, advirtió, advirtieron, advertido*, advierte, advierten, alertó, alertaron, alertar, alerta, avisó, avisaron, avisa | advertencia*, aviso",
  threaten:
    "amenazar*, amenazó, amenazaron, amenazado*, amenaza con, amenazan, amenazando, amenaza | amenaza, amenazas, ultimátum",

  // Wanting, offering, promising.
  request:
    "pedir, pidió, pidieron, pedido que, pide, piden, pedía, pedirá, pidiendo, solicitar*, solicitó, solicitaron, solicitado*, solicita, solicitan, rogó | petición, peticiones, solicitud*, pedido de",
  demand:
    "exigir*, exigió, exigieron, exigido*, exige, exigen, exigía, exigiendo, reclamar*, reclamó, reclamaron, reclama, reclaman, demandó, demandaron, reivindic* | exigencia*, reivindicación, demanda de, demandas",
  "call-for":
    "instar*, instó, instaron, instado, insta, instan, llamó a, llamaron a, llama a, llaman a, llamar a, urgió, urgieron, urge a, urgen, hizo un llamamiento, hizo un llamado, exhort*, abogó por, abogaron por, aboga por, apeló a | llamamiento*, llamado a, exhortación",
  seek: "buscar*, buscó, buscaron, buscado, busca, buscan, buscaba, pretende obtener, trata de, tratan de, trató de, tratar de, aspira a, procura",
  offer:
    "ofrecer*, ofreció, ofrecieron, ofrecido*, ofrece, ofrecen, proponer*, propuso, propusieron, propuesto*, propone, proponen, planteó, planteado, plantea | oferta*, propuesta*, ofrecimiento*",
  suggest: "sugerir*, sugirió, sugirieron, sugerido*, sugiere, sugieren | sugerencia*",
  invite: "invitar*, invitó, invitaron, invitado, invitada, invitados, invita, invitan | invitación, invitaciones",
  agree:
    "acordar*, acordó, acordaron, acordado*, acuerdan, acordaban, convenir, convinieron, convino, convenido, pactar*, pactó, pactaron, pactado*, pacta, pactan, se pusieron de acuerdo, ponerse de acuerdo, aceptó negociar, accedió, accedieron, accede a, acceder a, de acuerdo en, estuvo de acuerdo, consintió | consentimiento",
  promise:
    "prometer*, prometió, prometieron, prometido*, promete, prometen, prometía, se comprometió, se comprometieron, se compromete, se comprometen, comprometerse, comprometido a, se ha comprometido, se han comprometido, se había comprometido, se habían comprometido, se comprometerá, comprometido*, comprometida*, aseguró que cumplirá, juró, garantizó que | promesa*, compromiso, compromisos, juramento",
  accept: "aceptar*, aceptó, aceptaron, aceptado*, acepta, aceptan | aceptación",
  refuse:
    "rechazar*, rechazó, rechazaron, rechazado*, rechaza, rechazan, rechazaba, se negó a, se negaron a, se niega a, se niegan a, negarse a, se ha negado a, rehusó, rehusar, rehúsa, descartar*, descartó, descartaron, descartado*, descarta, descartan, declinó, declinar, desestim* | rechazo, negativa",
  oppose:
    "oponerse, se opuso, se opusieron, se opone, se oponen, opuesto a, contrario a | oposición a, objeción, objeciones",
  concede:
    "ceder*, cedió, cedieron, cede ante, hacer concesiones, hizo concesiones, dio marcha atrás, dar marcha atrás | concesión, concesiones",
  guarantee:
    "garantizar*, garantizó, garantizaron, garantizado*, garantiza, garantizan, garantice | garantía, garantías, aval",
  allow:
    "permitir*, permitió, permitieron, permitido*, permite, permiten, permita, autorizar*, autorizó, autorizaron, autorizado*, autoriza, autorizan | permiso, permisos, autorización",
  decide: "decidir*, decidió, decidieron, decidido*, decide, deciden, resolvió, optó por | decisión, decisiones",
  instruct:
    "ordenar*, ordenó, ordenaron, ordenado, ordenada, ordena, ordenan, encargó, mandó, encomendó, instruyó | orden de, órdenes, instrucciones, directiva",
  intend:
    "tiene la intención, tienen la intención, tenía la intención, pretender*, pretende, pretenden, pretendía, planear*, planea, planean, planeaba, planeado*, planeó, tiene previsto, tienen previsto, piensa, piensan, se propone, contempla, contemplan | intención, intenciones",
  prepare:
    "preparar*, preparó, prepararon, preparado*, prepara, preparan, se dispone a, se prepara | preparación, preparativos, preparatori*",
  ready:
    "dispuesto a, dispuesta a, dispuestos a, dispuestas a, listo para, lista para, listos para, preparado para, preparada para, preparados para | disposición a, disposición para, voluntad de negociar, disponibilidad",

  // Making agreements and keeping them.
  sign: "firmar*, firmó, firmaron, firmado*, firmada*, firman, firme el, suscribir*, suscribió, suscribieron, suscrito*, suscriben, rubric* | firma del, firma de un, firma de la, firma de los, firma, signatari*, firmante*",
  ratify: "ratific* | ratificación",
  adopt: "adoptar*, adoptó, adoptaron, adoptado*, adoptada*, adopta, adoptan | adopción",
  approve:
    "aprobar*, aprobó, aprobaron, aprobado*, aprobada*, aprueba, aprueban, respaldar el plan, avaló, avalar, dio luz verde, luz verde, visto bueno, dio el visto bueno | aprobación, beneplácito",
  vote: "votar*, votó, votaron, votado*, vota, votan | votación, votaciones, voto, votos, referéndum, plebiscito",
  veto: "vetar*, vetó, vetaron, vetado* | veto, vetos",
  "reach-agreement":
    "alcanzar un acuerdo, alcanzaron un acuerdo, alcanzó un acuerdo, alcanzado un acuerdo, alcanza un acuerdo, alcanzan un acuerdo, llegaron a un acuerdo, llegó a un acuerdo, llegar a un acuerdo, llegado a un acuerdo, llegan a un acuerdo, cerraron un acuerdo, cerró un acuerdo, cerrar un acuerdo, lograron un acuerdo, lograr un acuerdo, logró un acuerdo, logran un acuerdo, sellaron un acuerdo, sellar un acuerdo | acuerdo alcanzado",
  implement:
    "aplicar*, aplicó, aplicaron, aplicado*, aplica, aplican, implement*, poner en práctica, puso en práctica, llevar a cabo, llevó a cabo, llevaron a cabo, llevado a cabo, lleva a cabo, ejecutar*, ejecutó, ejecutado*, ejecuta | aplicación, implementación, ejecución, puesta en práctica",
  comply:
    "cumplir*, cumplió, cumplieron, cumplido*, cumple, cumplen, cumpla, acatar*, acató, acata, respetar el, respetar la, respetar los, respetó el, respeta el, respetan el, honrar sus, mantuvo su palabra | cumplimiento, acatamiento",
  violate:
    "violar*, violó, violaron, violado*, viola, violan, infring*, incumplir*, incumplió, incumplieron, incumplido*, incumple, incumplen, vulner*, quebrant*, rompió su promesa, faltó a su palabra | violación, violaciones, incumplimiento*, infracción, vulneración",
  "withdraw-from":
    "retirarse del acuerdo, se retiró del, se retiraron del, se retira del, salir del acuerdo, salió del, abandonar el acuerdo, abandonó el acuerdo, abandona el acuerdo, retirarse del tratado, retirarse de la, se retiró de la, se retirará del, se retirará de la, denunció el tratado, abandonar el tratado, abandonó las negociaciones | retirada del acuerdo, retirada del tratado, salida del acuerdo, salida del tratado",
  achieve:
    "lograr*, logró, lograron, logrado*, logra, logran, conseguir*, consiguió, consiguieron, conseguido*, alcanzar*, alcanzó, alcanzaron, alcanzado*, alcanza, alcanzan | logro, logros, consecución",
  fail: "fracasar*, fracasó, fracasaron, fracasado*, fracasa, fracasan, fallar, falló, fallaron, fallido*, fallida*, se derrumbó, colapsó, colapsaron | fracaso*, colapso, ruptura de las negociaciones, fiasco",
  succeed: "tuvo éxito, tener éxito, triunf* | éxito, éxitos, triunfo",

  // Course of things.
  begin:
    "comenzar*, comenzó, comenzaron, comenzado, comienza, comienzan, empezar*, empezó, empezaron, empezado, empieza, empiezan, iniciar*, inició, iniciaron, iniciado*, inicia, inician, arrancó, arrancar, arranca, entrar en vigor, entró en vigor, entra en vigor, entrará en vigor, lanzar una campaña, emprend* | comienzo*, inicio*, principio del, arranque",
  continue:
    "continuar*, continuó, continuaron, continuado, continúa, continúan, seguir*, siguió, siguieron, sigue, siguen, proseguir*, prosiguió, prosigue, prosiguen, prosiguieron | continuación, continuidad",
  resume:
    "reanud*, retomar*, retomó, retomaron, retomado*, retoma, retoman, reiniciar*, reinició, relanz*, reactiv* | reanudación, reinicio, reactivación",
  end: "terminar*, terminó, terminaron, terminado*, termina, terminan, acabar con, acabó, acabaron, acaba con, poner fin, puso fin, pusieron fin, pone fin, ponga fin, concluir*, concluyó, concluyeron, concluido*, concluye, concluyen, finaliz*, culmin* | fin de la, fin del, fin de, fin a, final de la, final del, término, conclusión, clausura",
  stop: "detener las, detener el, detener la, detenga, parar, paró, pararon, frenar*, frenó, frenado*, frena, cesar*, cesó, cesaron, cesa, cesen, dejar de, dejó de, dejaron de, deje de, interrump* | cese, interrupción, alto a",
  suspend:
    "suspender*, suspendió, suspendieron, suspendido*, suspende, suspenden, congelar las negociaciones, paraliz*, en pausa | suspensión, moratoria, pausa, paralización",
  postpone:
    "aplazar*, aplazó, aplazaron, aplazado*, aplaza, aplazan, posponer*, pospuso, pospusieron, pospuesto*, postergar*, postergó, postergado*, retrasar*, retrasó, retrasado* | aplazamiento*, postergación, retraso*",
  cancel:
    "cancelar*, canceló, cancelaron, cancelado*, cancela, cancelan, anular*, anuló, anularon, anulado*, anula, suprimir*, suprimió | cancelación, cancelaciones, anulación, supresión",
  maintain:
    "mantener*, mantuvo, mantuvieron, mantenido*, mantiene, mantienen, mantendrá, mantendrán, preservar*, preservó, preserva, conservar*, conservó, conserva | mantenimiento, preservación",
  remain:
    "permanecer*, permaneció, permanecieron, permanece, permanecen, sigue en vigor, siguen en vigor, seguirá en vigor, seguirán en vigor, quedar, queda, quedan, quedó",
  extend:
    "prorrogar*, prorrogó, prorrogaron, prorrogado*, prorroga, prolongar*, prolongó, prolongaron, prolongado*, prolonga, extender*, extendió, extendieron, extendido*, extiende, extienden, ampliar el plazo, renovar*, renovó, renovaron, renovado* | prórroga*, prolongación, extensión, renovación",
  "speed-up": "acelerar*, aceleró, aceleraron, acelerado*, acelera, intensific* | aceleración, intensificación",
  change:
    "cambiar*, cambió, cambiaron, cambiado*, modificar*, modificó, modificado*, modifica, transform* | cambio, cambios, modificación, modificaciones, transformación, giro, punto de inflexión",

  // Pressing and easing.
  impose:
    "imponer*, impuso, impusieron, impuesto sanciones, impuesta, impuestas, impone, imponen, ha impuesto, han impuesto, impondrá, impondrán, sancionar*, sancionó, sancionaron, sancionado*, sanciona, sancionan, decretó, decretar, decreta | imposición",
  lift: "levantar*, levantó, levantaron, levantado*, levantada*, levanta, levantan, levante las, derogar*, derogó, derogado*, eliminar*, eliminó, eliminaron, eliminado*, elimina, retirar las sanciones, abolir*, abolió | levantamiento*, derogación, eliminación, abolición",
  ease: "aliviar*, alivió, aliviado*, alivia, suavizar*, suavizó, flexibilizar*, flexibilizó, relajar*, relajó | alivio, flexibilización, relajación",
  exempt: "eximir*, eximió, eximido*, exime, exento*, exenta*, exonerar* | exención, exenciones",
  ban: "prohib*, vetó la entrada | prohibición, prohibiciones, veto a",
  limit:
    "limitar*, limitó, limitaron, limita, limitan, restring*, acotar | restricción, restricciones, limitación, limitaciones, límite, límites, tope",
  freeze: "congelar*, congeló, congelaron, congelado*, congela | congelación, congelamiento",
  expel:
    "expulsar*, expulsó, expulsaron, expulsado*, expulsa, expulsan, deport*, persona non grata, personas non gratas, persona no grata, personas no gratas | expulsión, expulsiones",
  recall:
    "llamó a consultas, llama a consultas, llamar a consultas, llamaron a consultas, llamado a consultas, retiró a su embajador, retirar a su embajador, retira a su embajador | llamada a consultas, retirada de su embajador",
  summon:
    "convocar*, convocó, convocaron, convocado*, convoca, convocan, citó al embajador, citar al embajador | convocatoria*",
  block: "bloque*, bloqueó, bloquearon, bloqueado*, bloquea, bloquean | bloqueo*",
  seize:
    "incautar*, incautó, incautaron, incautado*, confisc*, apres*, se apoderó, decomis*, apoderarse | incautación, incautaciones, confiscación, decomiso",
  punish: "castig* | castigo*, pena de, penas",
  provoke: "provocar*, provocó, provocaron, provocado*, provoca, provocan | provocación, provocaciones",
  escalate:
    "escalar*, escaló, agravar*, agravó, agravado*, agrava, recrudec*, empeor*, intensificó las tensiones | escalada*, agravamiento, recrudecimiento, empeoramiento",
  "de-escalate":
    "desescalar, rebajar la tensión, distender, calmar*, calmó, apacigu*, desactiv* | desescalada, distensión, apaciguamiento",
  undermine:
    "socavar*, socavó, socava, socavan, minar la, minar el, mina la, poner en peligro, torpede*, debilitar*, debilitó, debilita",
  retaliate:
    "tomar represalias, tomó represalias, tomará represalias, contraatac* | represalia*, contramedida*, venganza",

  // Arms.
  verify: "verific*, comprobar*, comprobó | verificación, comprobación",
  inspect: "inspeccion* | inspección, inspecciones",
  monitor:
    "supervisar*, supervisó, supervisado*, supervisa, supervisan, vigilar*, vigiló, vigila, vigilan, monitore*, monitoriz* | supervisión, vigilancia, monitoreo, misión de observación",
  dismantle: "desmantel*, desmont* | desmantelamiento, desmontaje",
  destroy:
    "destruir*, destruyó, destruyeron, destruido*, destruye, destruyen, arras*, devast*, demol* | destrucción, devastación, demolición",
  test: "probar un, probó un, probó, probaron, prueba un, ensay*, realizó una prueba | prueba, pruebas, ensayo*",
  launch:
    "lanzar*, lanzó, lanzaron, lanzado*, lanza un, lanza dos, lanza, lanzan, disparó, dispararon, disparar, dispara | lanzamiento*, disparo de",
  enrich: "enriquecer*, enriqueció, enriquece, enriquecido*, enriquecen | enriquecimiento",
  denuclearise:
    "desnuclear*, renunciar a las armas nucleares, renunciar a sus armas nucleares, abandonar sus armas nucleares | desnuclearización",
  disarm: "desarm* | desarme",
  deploy: "desplegar*, desplegó, desplegaron, desplegado*, despliega, despliegan | despliegue*",
  exercise:
    "maniobras militares, maniobras, ejercicios militares, ejercicios conjuntos, ejercicios navales, simulacro*, ejercicio militar, maniobra militar, ejercicios militares conjuntos, maniobras conjuntas",
  "withdraw-troops":
    "retirar sus tropas, retiró sus tropas, retiran sus tropas, retirar las tropas, retirado sus tropas, retirar sus fuerzas, retiró sus fuerzas, retirar a sus tropas, retirarse, se retiró, se retiraron, se retiran, se retira, retirar*, retiró, retiraron, retira, retiran, repleg* | retirada, retirada de tropas, retirada de las tropas, retiro de tropas, repliegue",
  attack:
    "atacar*, atacó, atacaron, atacado*, ataca, atacan, golpeó, asaltó, asaltaron | ataque, ataques, atentado*, bombardeo aéreo, bombardeos aéreos, ofensiva*, asalto, asaltos",
  invade: "invadir*, invadió, invadieron, invadido*, invade | invasión, incursión, incursiones",
  occupy: "ocupar*, ocupó, ocuparon, ocupado*, ocupada*, ocupa, ocupan | ocupación",
  shell: "bombardear*, bombardeó, bombardearon, bombardea, bombardean, bombardead* | bombardeo*, fuego de artillería",
  shoot:
    "abrió fuego, abrieron fuego, abrir fuego, derrib*, tirote*, disparó contra, dispararon contra, a tiros | tiroteo*, disparo, disparos, intercambio de disparos, balacera",
  kill: "matar*, mató, mataron, matado, mata, matan, muerto, muerta, muertos, muertas, murió, murieron, mueren, muere, morir, asesin*, fallec*, perdió la vida, perdieron la vida | muerte, muertes, muerto, muertos, asesinato*, fallecidos, homicidio*",
  wound:
    "herir, hirió, hirieron, herido, herida, heridos, heridas, resultaron heridas, resultaron heridos, resultó herido, lesion* | herido, heridos, heridas, lesiones",
  defend: "defender*, defendió, defendieron, defendido*, defiende, defienden | defensa",
  ceasefire:
    "deponer las armas, cesar el fuego, silenciar las armas | alto el fuego, alto al fuego, cese el fuego, cese del fuego, cese al fuego, tregua*, armisticio*, cese de hostilidades, cese de las hostilidades, cese de los combates",
  capture:
    "capturar*, capturó, capturaron, capturado*, captura, detenido, detenida, detenidos, detenidas, detuvo, detuvieron, detener a, detiene a, detienen a, arrest*, encarcel*, apresó | captura, detención, detenciones, arresto*, encarcelamiento",
  abduct: "secuestr*, rapt* | secuestro*, rapto",
  release:
    "liberar*, liberó, liberaron, liberado*, liberada*, libera, liberan, puso en libertad, pusieron en libertad, puesto en libertad, puestos en libertad, poner en libertad, excarcel*, soltó, soltar | liberación, puesta en libertad, excarcelación",
  "exchange-prisoners":
    "intercambiar prisioneros, intercambiaron prisioneros, intercambiaron _ prisioneros, intercambian prisioneros, canjear prisioneros, canjearon prisioneros, canjearon _ prisioneros | intercambio de prisioneros, intercambios de prisioneros, canje de prisioneros, intercambio de _ prisioneros, canje de _ prisioneros, intercambio de presos, canje de presos",
  "hand-over":
    "entregar*, entregó, entregaron, entregado*, entrega a, extradit* | entrega de, entrega, extradición, traspaso",
  repatriate: "repatri* | repatriación, repatriaciones",
  evacuate: "evacu*, desaloj* | evacuación, evacuaciones, desalojo",
  flee: "huir*, huyó, huyeron, huido, huyen, huye, huyendo, escap* | huida, éxodo, fuga",
  cross:
    "cruzar*, cruzó, cruzaron, cruzado, cruza, cruzan, atraves* | cruce fronterizo, paso fronterizo, pasos fronterizos, cruce, cruces",

  // Working and trading.
  build:
    "construir*, construyó, construyeron, construido*, construye, construyen, edific* | construcción, construcciones",
  produce:
    "producir*, produjo, produjeron, producido*, produce, producen, fabricar*, fabricó, fabricado*, fabrica, fabrican | producción, fabricación",
  develop: "desarroll* | desarrollo*",
  open: "abrir*, abrió, abrieron, abierto*, abierta*, abre, abren, reabr*, inaugur* | apertura*, reapertura*, inauguración",
  close: "cerrar*, cerró, cerraron, cerrado*, cerrada*, cierra, cierran, clausur* | cierre*",
  restore: "restablec*, restaur*, reconstru*, restituir | restablecimiento, restauración, reconstrucción",
  establish:
    "establecer*, estableció, establecieron, establecido*, establece, establecen, crear*, creó, crearon, creado*, creada*, crea un, crea una, crean, fundar*, fundó, fundaron, instaur* | creación, establecimiento, fundación de",
  improve:
    "mejorar*, mejoró, mejoraron, mejorado*, mejora las, mejoran | mejora, mejoras, mejoría, acercamiento, deshielo, aproximación",
  normalise: "normaliz* | normalización",
  strengthen:
    "fortalec*, reforzar*, reforzó, reforzaron, reforzado*, refuerza, refuerzan, profundiz*, consolid*, afianz*, estrechar*, estrecharon, ampliar*, amplió, ampliaron, ampliado* | fortalecimiento, refuerzo, profundización, consolidación, ampliación",
  cooperate:
    "cooperar*, cooperó, cooperaron, coopera, cooperan, colabor*, trabajar juntos, trabajar conjuntamente, unir fuerzas | cooperación, colaboración",
  support:
    "apoyar*, apoyó, apoyaron, apoyado*, apoya, apoyan, respaldar*, respaldó, respaldaron, respaldado*, respalda, respaldan | apoyo*, respaldo*",
  help: "ayudar*, ayudó, ayudaron, ayudado, ayuda a, ayudan, socorr*, asistir a los | auxilio, socorro",
  provide:
    "proporcionar*, proporcionó, proporcionado*, proporciona, proporcionan, brind*, otorg*, conced*, facilitar*, facilitó, proveer, provee, dar, dio, dieron, dado, dada, da, dan | otorgamiento, provisión",
  supply: "suministr*, abastec*, entregar suministros | suministro*, abastecimiento, entregas de",
  send: "enviar*, envió, enviaron, enviado*, envía, envían, mandar*, mandaron, manda | envío*",
  receive: "recibir*, recibió, recibieron, recibido*, recibe, reciben | recepción",
  buy: "comprar*, compró, compraron, comprado*, compra, compran, adquirir*, adquirió, adquirieron, adquirido*, adquiere | compra, compras, adquisición, adquisiciones",
  sell: "vender*, vendió, vendieron, vendido*, vende, venden | venta, ventas, venta de armas",
  export: "exportar*, exportó, exportado*, exporta, exportan | exportación, exportaciones, exportador*",
  import: "importar*, importó, importado*, importan | importación, importaciones, importador*",
  pay: "pagar*, pagó, pagaron, pagado*, paga, pagan, abonar*, abonó | pago, pagos",
  invest:
    "invertir*, invirtió, invirtieron, invertido*, invierte, invierten, invertirá | inversión, inversiones, inversor*, inversionista*",
  reduce:
    "reducir*, redujo, redujeron, reducido*, reduce, reducen, disminu*, recort*, rebajar*, rebajó, rebajaron, bajar, bajó, bajaron, baja los, baja el | reducción, reducciones, disminución, recorte*, rebaja*",
  increase:
    "aumentar*, aumentó, aumentaron, aumentado*, aumenta, aumentan, incrementar*, incrementó, incrementaron, incrementado*, incrementa, subir, subió, subieron, elevar*, elevó, elevaron, eleva, creció, crecer, crece, crecieron | aumento*, incremento*, subida*, alza, alzas, crecimiento",
  exceed: "superar*, superó, superaron, superado, supera, superan, exced*, rebas*, sobrepas*",
  "join-in":
    "adherirse, se adhirió, se adhirieron, unirse a, se unió a, se unieron a, se une a, ingresar en, ingresó en, sumarse a, se sumó a, incorporarse a | adhesión, ingreso en, incorporación a, membresía",
  recognise: "reconocer*, reconoció, reconocieron, reconocido*, reconoce, reconocen | reconocimiento",
  "resolve-issue":
    "resolver*, resolvieron, resuelto*, resuelve, resuelven, solucion*, zanj*, dirim* | resolución del conflicto, resolución de la crisis, solución, soluciones, arreglo, solución pacífica",
  appoint: "nombrar*, nombró, nombraron, nombrado*, nombra, design* | nombramiento*, designación",
  elect:
    "elegir*, eligió, eligieron, elegido*, elige, eligen, electo, electa, reeleg*, reelecto* | elección, elecciones, comicios, electoral*, reelección, elector*",
  resign:
    "dimitir*, dimitió, dimitieron, dimitido, dimite, dimiten, renunció al cargo, renunció a su cargo, renunciar al cargo, presentó su dimisión, presentó su renuncia, renunció, renunciaron, renuncia a su | dimisión, dimisiones, renuncia",
  dismiss: "destitu*, cesó a su, despid*, despedido*, cesado, relevó, removió | destitución, despido*",
  investigate: "investig*, indag* | investigación, investigaciones, pesquisa*",
  evade:
    "eludir*, eludió, elude, evadir*, evadió, evade, evaden, sortear*, burlar las, contraband* | evasión, elusión, contrabando",
  hide: "ocultar*, ocultó, ocultaron, ocultado, oculta, ocultan, esconder*, escondió, esconde, escondido* | ocultación, ocultamiento",
  strive:
    "esforzarse, se esfuerza, se esfuerzan, se esforzó, hacer todo lo posible, hará todo lo posible, hace todo lo posible, harán todo lo posible, trabajar para lograr",
  "take-steps":
    "tomar medidas, tomó medidas, tomaron medidas, toma medidas, tomará medidas, adoptar medidas, adoptó medidas, adoptaron medidas, medidas adoptadas, medidas tomadas, dar pasos, dar los pasos",
  "keep-in-touch":
    "mantenerse en contacto, mantener el contacto, mantener contacto, en estrecho contacto, en contacto permanente, seguir en contacto, contacto estrecho, en contacto",
  "take-place":
    "tener lugar, tuvo lugar, tuvieron lugar, tiene lugar, tienen lugar, tendrá lugar, tendrán lugar, celebrarse, se celebró, se celebraron, se celebra, se celebran, se celebrará, se celebrarán, celebrado en, celebrada en, se llevó a cabo, se llevará a cabo, se realizó, se realizará, se desarrolló | celebración de",
  unify: "unific*, reunific*, unir | unificación, reunificación",
  lose: "perder*, perdió, perdieron, perdido*, pierde, pierden | pérdida*, derrota*",
  win: "ganar*, ganó, ganaron, ganado, gana, ganan, vencer*, venció, vencieron, vence | victoria*",

  // Talks and papers.
  summit: "cumbre, cumbres, reunión cumbre",
  conference: "conferencia, conferencias, sesión, sesiones, asamblea general, foro, foros, congreso mundial",
  "press-conference":
    "rueda de prensa, ruedas de prensa, conferencia de prensa, conferencias de prensa, comparecencia ante la prensa",
  dialogue: "diálogo*, dialogar*, dialogó, dialogaron, dialogan",
  "working-level":
    "grupo de trabajo, grupos de trabajo, nivel técnico, equipo negociador, equipos negociadores, equipo de negociación, grupo de expertos, equipos técnicos",
  delegation: "delegación, delegaciones",
  agreement: "acuerdo, acuerdos, convenio, convenios, entendimiento, arreglo entre",
  treaty: "tratado, tratados, pacto, pactos, convención, convenciones",
  "joint-statement":
    "declaración conjunta, declaraciones conjuntas, comunicado conjunto, comunicados conjuntos, declaración común, declaración final",
  statement: "comunicado*, declaración, declaraciones, nota de prensa",
  declaration: "proclam*, declaración de guerra, declaración de independencia, declarar la guerra, declaró la guerra",
  memorandum: "memorándum*, memorando*, carta de intenciones",
  document: "documento*, documentos, texto del acuerdo",
  letter: "carta, cartas, misiva*",
  message: "mensaje*",
  resolution: "resolución, resoluciones",
  plan: "plan, planes, hoja de ruta, programa, programas, iniciativa*, estrategia*",
  condition: "condición, condiciones, precondición, requisito*",
  deadline: "plazo, plazos, fecha límite",
  timetable: "calendario*, cronograma*",
  agenda: "agenda, orden del día",
  question: "cuestión, cuestiones, asunto, asuntos, problema*, tema, temas",
  position: "posición, posiciones, postura*",
  views: "opinión, opiniones, visión, puntos de vista sobre, parecer",
  difference:
    "diferencia, diferencias, desacuerdo*, discrepancia*, discrep*, disputa*, divergencia*, desavenencia*, litigio*",
  mistake: "error, errores, equivocación",
  progress: "progreso*, avance, avances, avanzar*, avanzó, avanzado, progresar",
  result: "resultado, resultados",
  step: "paso, pasos",
  measure: "medida, medidas",
  process: "proceso, procesos, procedimiento*",
  effort: "esfuerzo, esfuerzos",
  goal: "objetivo*, meta, metas, finalidad, propósito*",
  chance: "oportunidad*, ocasión",
  way: "modo de, forma de, manera de, modalidad*, vía para, camino hacia",
  era: "era de paz, nueva era",
  phase: "fase, fases, etapa*, capítulo",
  history: "historia",
  future: "futuro",
  will: "voluntad, determinación, voluntad política, decidido a, decidida a",
  date: "fecha, fechas",
  venue: "sede del encuentro, lugar de la reunión, lugar del encuentro",
  trip: "viaje, viajes, gira, giras",

  // Between states.
  relations: "relación, relaciones, vínculo*, lazos",
  trust: "confianza",
  distrust: "desconfianza, recelo*",
  respect: "respeto",
  friendship: "amistad",
  partnership: "asociación estratégica, alianza estratégica, socio, socios, socia",
  alliance: "alianza, alianzas, aliado*, aliada*, coalición",
  enemy: "enemig*, adversari*, rival, rivales",
  hostility: "hostilidad*, antagonismo*, animosidad, enemistad",
  confrontation: "confrontación, confrontaciones, enfrentamiento*, pulso",
  tension: "tensión, tensiones",
  crisis: "crisis",
  impasse: "punto muerto, estancamiento, estancad*, callejón sin salida, bloqueo político",
  difficulty: "dificultad*, obstáculo*, traba, trabas, revés, escollo*, barrera*",
  conflict: "conflicto*, combate, combates, enfrentamientos armados, lucha armada",
  war: "guerra*",
  peace: "paz",
  security: "seguridad",
  "security-guarantee": "garantía de seguridad, garantías de seguridad",
  stability: "estabilidad, estable",
  aggression: "agresión, agresiones, agresor*",
  sovereignty: "soberanía, soberan*",
  independence: "independencia",
  "international-community": "comunidad internacional",
  flexibility: "flexibilidad, flexible, flexibles",
  compromise: "solución de compromiso, término medio, transig*, fórmula de compromiso",

  // Arms and fighting.
  nuclear: "nuclear*, atómic*",
  weapon: "arma, armas, armamento*, munición, municiones",
  "nuclear-weapon":
    "arma nuclear, armas nucleares, armamento nuclear, arsenal nuclear, bomba atómica, bombas atómicas, bomba nuclear, armas atómicas, arsenales nucleares",
  "nuclear-test": "prueba nuclear, pruebas nucleares, ensayo nuclear, ensayos nucleares",
  "nuclear-programme": "programa nuclear, programas nucleares, actividades nucleares, programa atómico",
  missile: "misil, misiles, cohete, cohetes, proyectil*",
  "ballistic-missile":
    "misil balístico, misiles balísticos, misil intercontinental, misiles intercontinentales, misil balístico intercontinental, misiles balísticos intercontinentales",
  warhead: "ojiva*, cabeza nuclear, cabezas nucleares",
  satellite: "satélite*",
  uranium: "uranio, plutonio",
  reactor: "reactor, reactores",
  "test-site":
    "sitio de pruebas, polígono de pruebas, centro de lanzamiento, campo de pruebas, base de lanzamiento, centro de pruebas",
  facility: "instalación, instalaciones, planta, plantas, complejo nuclear, sitio nuclear",
  inspector: "inspector, inspectora, inspectores, inspectoras",
  expert: "experto*, experta*, especialista*, perito*",
  troops: "tropa, tropas, fuerzas armadas, fuerzas militares",
  army: "ejército, ejércitos, militares",
  soldier: "soldado*, efectivos, uniformado*",
  base: "base militar, bases militares, base aérea, bases aéreas, base naval",
  ship: "buque*, barco*, navío*, petrolero*, carguero*, fragata*, nave, naves, armada, marina, embarcación, embarcaciones",
  aircraft:
    "avión, aviones, aeronave*, cazabombardero*, avión de combate, aviones de combate, helicóptero*, bombardero*",
  drone: "dron, drones",
  prisoner: "prisioner*, preso, presos, recluso*, cautiv*",
  hostage: "rehén, rehenes",
  refugee: "refugiad*, desplazados, personas desplazadas",
  remains: "restos mortales, restos de los, restos de soldados, cadáver*",
  civilian: "civil, civiles",
  victim: "víctima*, bajas",
  terrorism: "terroris*",
  "demilitarised-zone": "zona desmilitarizada, zona de amortiguación, zona tampón",

  // Economy.
  sanctions: "sanción, sanciones",
  embargo: "embargo, embargos",
  tariff: "arancel, aranceles, arancelari*, derechos de aduana, derecho de aduana, gravámenes, tarifas aduaneras",
  quota: "cuota, cuotas, cupo, cupos",
  trade: "comercio, comercial, comerciales, intercambio comercial, intercambios comerciales",
  economy: "economía*",
  market: "mercado, mercados",
  money: "dinero, fondos, fondo, financiación, financiamiento, activos, recursos financieros",
  loan: "préstamo*, crédito, créditos, deuda, deudas, empréstito*",
  price: "precio*",
  oil: "petróleo, crudo, petrolera, petroleras, petrolero*",
  "oil-products": "productos petrolíferos, derivados del petróleo, combustible*, gasolina, gasóleo, carburante*",
  gas: "gas, gas natural, gnl, gasístic*",
  coal: "carbón",
  grain: "cereal, cereales, grano, granos, trigo, maíz",
  food: "alimento*, alimentari*, comida, víveres",
  fertiliser: "fertilizante*, abonos",
  energy: "energía*, energétic*",
  electricity: "electricidad, eléctric*, suministro eléctrico, corriente eléctrica",
  pipeline: "gasoducto*, oleoducto*, tubería*",
  railway: "ferrocarril*, ferroviari*, vía férrea, vías férreas",
  transit: "tránsito",
  corridor: "corredor, corredores",
  aid: "ayuda, ayudas, asistencia",
  "humanitarian-aid": "ayuda humanitaria, asistencia humanitaria, ayudas humanitarias",
  humanitarian: "humanitari*",
  climate: "clima, climátic*",
  emissions: "emisión, emisiones, gases de efecto invernadero, gas de efecto invernadero",
  technology: "tecnología*, tecnológic*",
  company: "empresa*, compañía*, firma de, sociedad anónima, fabricante*, corporación, consorcio",
  project: "proyecto*",
  "power-plant":
    "central eléctrica, centrales eléctricas, central nuclear, centrales nucleares, planta nuclear, plantas nucleares, centrales, central térmica",

  // States and places.
  state: "estado, estados, país, países, nación, naciones, estado miembro, estados miembros",
  government: "gobierno*, autoridades, gabinete, ejecutivo, gubernamental*",
  regime: "régimen, regímenes, junta militar",
  people: "pueblo, pueblos, población, poblaciones, ciudadan*, personas, gente",
  parliament:
    "parlamento*, parlamentari*, congreso, senado, asamblea nacional, asamblea, diputados, diputado, diputada, cortes, bundestag, duma, knéset, legislador*, cámara de representantes",
  "foreign-ministry":
    "ministerio de exteriores, ministerio de asuntos exteriores, ministerio de relaciones exteriores, cancillería, ministerio _ de exteriores, ministerio _ de asuntos exteriores",
  ministry: "ministerio, ministerios",
  embassy: "embajada*",
  consulate: "consulado*",
  committee: "comité*",
  commission: "comisión, comisiones",
  council: "consejo, consejos",
  "security-council": "consejo de seguridad",
  party: "partido gobernante, partido en el poder, partido comunista, partido de los trabajadores, partido opositor",
  court:
    "tribunal, tribunales, corte, corte suprema, tribunal supremo, corte constitucional, tribunal constitucional, corte penal internacional, juez, jueza, jueces, justicia, juzgado*",
  law: "ley, leyes, legislación, proyecto de ley, derecho internacional",
  "human-rights": "derechos humanos",
  region: "región, regiones, regional, regionales",
  territory: "territorio*, territorial*",
  peninsula: "península*",
  island: "isla, islas, islote*, archipiélago*",
  sea: "mar, mares, aguas, marítim*, estrecho de",
  port: "puerto, puertos, portuari*",
  airspace: "espacio aéreo",
  airport: "aeropuerto*",
  border: "frontera*, fronteriz*",
  city: "ciudad, ciudades, localidad*, poblado*",
  capital: "capital, capitales",
  world: "mundo, mundial*, global*, planeta",
  side: "lado, bando, bandos, partes, ambas partes, ambos lados, las dos partes",
  media:
    "medios, medios de comunicación, agencia de noticias, prensa, periódico*, diario, diarios, cadena de televisión, televisión",
  journalist: "periodista*, reportero*, reportera*, corresponsal*",
  intelligence: "inteligencia, servicios secretos, espionaje, servicio secreto",

  // Who one is.
  president:
    "presidente, presidenta, presidentes, presidencial*, mandatario*, mandataria, jefe de estado, jefa de estado, presidencia",
  "vice-president": "vicepresident*",
  "prime-minister":
    "primer ministro, primera ministra, primeros ministros, jefe de gobierno, jefa de gobierno, jefe del gobierno, jefes de gobierno, premier, presidente del gobierno",
  chancellor: "canciller federal, canciller alemán, canciller alemana",
  minister: "ministro, ministra, ministros, ministras",
  "foreign-minister":
    "ministro de exteriores, ministra de exteriores, ministros de exteriores, ministro de asuntos exteriores, ministra de asuntos exteriores, ministros de asuntos exteriores, ministro de relaciones exteriores, ministra de relaciones exteriores, ministros de relaciones exteriores, ministro _ de exteriores, ministra _ de exteriores, ministro _ de asuntos exteriores, ministra _ de asuntos exteriores, ministro _ de relaciones exteriores, ministra _ de relaciones exteriores, canciller, cancilleres, jefe de la diplomacia, jefa de la diplomacia",
  "defence-minister":
    "ministro de defensa, ministra de defensa, ministros de defensa, ministro _ de defensa, ministra _ de defensa, secretario de defensa, jefe del pentágono",
  "secretary-of-state": "secretario de estado, secretaria de estado",
  "secretary-general": "secretario general, secretaria general",
  leader: "líder, líderes, dirigente, dirigentes, lideresa, líder supremo",
  chairman: "presidente del consejo, presidencia rotatoria, jefe del partido",
  deputy: "adjunto, adjunta, vice, suplente",
  king: "rey, reina, emperador, emir, sultán, príncipe heredero, monarca*",
  general: "comandante*, almirante*, jefe del estado mayor, estado mayor",
  spokesperson: "portavoz, portavoces, vocero*, vocera*",
  ambassador: "embajador*",
  envoy:
    "enviado especial, enviada especial, enviados especiales, emisari*, representante especial, enviado de, enviados de",
  diplomat: "diplomátic* de, diplomático, diplomáticos, diplomática",
  official:
    "funcionari*, alto cargo, altos cargos, autoridad, responsable, responsables, alto funcionario, altos funcionarios",
  adviser: "asesor, asesora, asesores, asesoras, consejero, consejera, consejeros",
  negotiator: "negociador*",
  member: "miembro*",
  analyst: "analista*, observador*, politólog*",

  // How much, how many.
  all: "todos, todas, cada, totalidad de",
  complete:
    "completo, completa, completos, completas, completamente, total, totales, totalmente, plenamente, enteramente, pleno, plena, íntegr*, exhaustiv*",
  partial: "parcial*, en parte",
  some: "algunos, algunas, varios, varias, ciertos, ciertas, una serie de, unos cuantos",
  most: "mayoría, mayor parte, principalmente, mayoritari*, sobre todo los",
  half: "mitad",
  first: "primer, primero, primera, primeros, primeras, por primera vez",
  second: "segundo, segunda, segundos, por segunda vez",
  third: "tercer, tercero, tercera, por tercera vez",
  last: "último, última, últimos, últimas, final, finales, definitiv*",
  both: "ambos, ambas",
  mutual: "mutuo, mutua, mutuos, mutuas, mutuamente, recíproc*",
  bilateral: "bilateral*",
  multilateral: "multilateral*",
  joint: "conjunto, conjunta, conjuntos, conjuntas, conjuntamente, común, comunes",
  "step-by-step": "paso a paso, gradual*, progresiv*, por etapas, por fases, poco a poco, escalonad*",
  simultaneous: "simultáne*, al mismo tiempo, a la vez",
  unconditional: "incondicional*, sin condiciones, sin condiciones previas, sin condición",
  irreversible: "irreversib*",
  verifiable: "verificable*",
  limited: "limitado, limitada, limitados, limitadas",
  great:
    "gran, grande, grandes, considerable*, significativ*, enorme*, masiv*, amplio, amplia, amplios, amplias, notable*, sustancial*",
  only: "solo, sólo, solamente, únicamente, exclusivamente",

  // When.
  soon: "pronto, próximamente, en breve, cuanto antes, lo antes posible, rápidamente, rápido, con rapidez",
  immediately: "inmediat*, urgent*, de inmediato, urgencia, sin demora",
  again: "de nuevo, nuevamente, otra vez, una vez más",
  new: "nuevo, nueva, nuevos, nuevas",
  next: "próximo, próxima, próximos, próximas, siguiente, siguientes, venidero*, posterior, posteriores, que viene",
  previous: "anterior, anteriores, anteriormente, previo, previa, previos, previas, exministro, antiguo, antigua, ex",
  temporary: "temporal, temporales, temporalmente, provisional*, interin*, transitori*",
  permanent: "permanente*, duradero*, duradera*, definitivo, perdurable",

  // Of what kind.
  important: "importante*, clave, crucial*, vital, esencial*, fundamental para, decisiv*, trascendental* | importancia",
  historic: "históric*",
  unprecedented: "sin precedentes, inédit*, sin precedente",
  fundamental: "fundamental*",
  special: "especial, especiales",
  formal: "oficial, oficiales, oficialmente, formal, formales, formalmente",
  secret: "secreto, secreta, secretos, secretas, secretamente, clandestin*, encubiert*",
  practical: "práctic*",
  concrete: "concreto, concreta, concretos, concretas, específic*",
  detailed: "detallad*, a fondo, exhaustiva, en profundidad, minucios*, en detalle",
  military: "militar, militares, militarmente",
  political: "polític*",
  economic: "económic*",
  diplomatic: "diplomátic*, diplomacia",
  strategic: "estratégic*",
  international: "internacional*",
  constructive: "constructiv*",
  productive: "productiv*, fructífer*, provechos*",
  sincere: "sincer*, franco, franca, francas, francos, honest*",
  good: "buen, bueno, buena, buenos, buenas, excelente*, magnífic*, maravillos*, estupend*, fantástic*",
  successful: "exitos*, con éxito",
  friendly: "amistos*, cordial*, cálid*",
  positive: "positiv*, alentador*, prometedor*",
  peaceful: "pacífic*",
  optimistic: "optimis*",
  regrettable: "lamentable*, deplorable*, desafortunad*",
  bad: "malo, mala, malos, malas, mal, peor, peores, terrible*, pésim*",
  negative: "negativo, negativos, negativas, negativamente",
  hostile: "hostil, hostiles",
  provocative: "provocador*, provocativ*",
  unacceptable: "inaceptable*, intolerable*, inadmisible*",
  "gangster-like": "gánster*, gángster*, mafios*, matonism*",
  unilateral: "unilateral*",
  dangerous: "peligros*, temerari*, imprudent*",
  illegal: "ilegal*, ilícit*, ilegítim*",
  difficult: "difícil, difíciles, duro, dura, duros, duras, complicad*, complej*",
  fruitless: "infructuos*, inútil*, sin resultado, sin resultados, en vano, estéril*",
  disappointing: "decepcionante*, decepcionad* | decepción",
  tense: "tenso, tensa, tensos, tensas",
  unfair: "injust*, desleal*",
  vague: "vago, vaga, vagos, vagas, ambigu*, imprecis*, poco clar*",
} satisfies ConceptForms;
