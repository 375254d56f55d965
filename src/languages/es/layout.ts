import type { LayoutRules } from "../rules/layout.ts";
import { list } from "../rules/list.ts";

export const layout = {
  bylineOpeners: list("por, autor, autora, autores, texto, redacción"),
  bylineClosers: list("corresponsal, enviado especial"),
  publishedLabels: list("publicado, publicado el, fecha, creado"),
  updatedLabels: list("actualizado, actualizado el, última actualización, modificado"),
  links: list(`
    lea también, lee también, lea más, leer más, leer también, le puede interesar, te puede interesar,
    puede interesarle, ver también, vea también, ver más, más información, noticias relacionadas,
    artículos relacionados, relacionado, relacionados, lo más leído, más leídas, siguiente artículo,
    artículo anterior, además, escuche
  `),
  shares: list(`
    compartir, comparte, compartir en, comparta, imprimir, comentarios, comentar, síguenos, síganos,
    copiar enlace, enviar por correo, facebook, twitter, whatsapp
  `),
  tags: list("etiquetas, temas, tags, palabras clave, categoría, categorías, archivado en"),
  captions: list(`
    en esta foto, en la foto, en la imagen, foto, fotos, imagen, fotografía, foto de archivo, archivo, crédito,
    vídeo, video, captura
  `),
  photoWords: list("foto, fotografía, archivo, crédito, getty, getty images, efe/epa, epa, vía, cortesía"),
  furniture: list(`
    enlace de origen, enlace fuente, artículo original, publicidad, anuncio, suscríbete, suscríbase, suscribirse,
    iniciar sesión, regístrate, registrarse, boletín, newsletter, todos los derechos reservados, aviso legal,
    política de privacidad, política de cookies, términos y condiciones, utilizamos cookies,
    este sitio utiliza cookies, contacto, inicio, menú, buscar, ir arriba, haga clic, haz clic, mostrar más,
    cargar más, escuchar artículo, tiempo de lectura
  `),
  sections: list(`
    noticias, últimas noticias, última hora, actualidad, portada, mundo, internacional, política, diplomacia,
    nacional, españa, méxico, economía, opinión, análisis, sociedad, cultura, deportes, ciencia, defensa, vídeo,
    vídeos, videos, fotos, exclusiva, en directo, en vivo, comunicado, comunicados, comunicado de prensa,
    declaración, asia, europa, américa, áfrica, oriente medio, medio oriente, urgente
  `),
  outletWords: list(`
    país, mundo, diario, periódico, nación, tiempo, vanguardia, razón, universal, heraldo, correo, clarín,
    prensa, gaceta, voz, noticias, comercio, tribuna, mercurio, tercera, jornada, crónica, radio, televisión,
    digital, excélsior, milenio, confidencial
  `),
  issuers: list(`
    ministerio, presidencia, cancillería, embajada, consulado, gobierno, secretaría, la moncloa, moncloa,
    casa rosada, oficina, dirección, comisión, consejo, departamento
  `),
} satisfies LayoutRules;
