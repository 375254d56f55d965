import type { LayoutRules } from "../rules/layout.ts";
import { list } from "../rules/list.ts";

export const layout = {
  bylineOpeners: list("por, autor, autora, autores, texto, redação, da redação"),
  bylineClosers: list("correspondente, enviado especial"),
  publishedLabels: list("publicado, publicado em, data, criado em"),
  updatedLabels: list("atualizado, atualizado em, última atualização, modificado"),
  links: list(`
    leia também, leia mais, leia a seguir, ler mais, veja também, veja mais, ver mais, saiba mais,
    notícias relacionadas, artigos relacionados, relacionado, relacionadas, mais lidas, mais lidos,
    próximo artigo, artigo anterior, recomendado, pode interessar, ouça, assista
  `),
  shares: list(`
    compartilhar, compartilhe, partilhar, partilhe, imprimir, comentários, comentar, siga-nos, copiar link,
    enviar por e-mail, facebook, twitter, whatsapp
  `),
  tags: list("tags, etiquetas, temas, assuntos, palavras-chave, categoria, categorias, tópicos"),
  captions: list(
    "nesta foto, na foto, foto, fotos, fotografia, imagem, foto de arquivo, arquivo, crédito, legenda, vídeo",
  ),
  photoWords: list("foto, fotografia, arquivo, crédito, divulgação, reprodução, getty, getty images, lusa/epa, epa"),
  furniture: list(`
    link da fonte, artigo original, publicidade, anúncio, assine, assinar, subscreva, subscrever, entrar,
    iniciar sessão, cadastre-se, registe-se, newsletter, todos os direitos reservados, política de privacidade,
    política de cookies, termos de uso, utilizamos cookies, este site usa cookies, contato, contacto, início,
    menu, buscar, pesquisar, topo, clique aqui, mostrar mais, carregar mais, ouvir artigo, tempo de leitura
  `),
  sections: list(`
    notícias, últimas notícias, última hora, últimas, destaque, destaques, mundo, internacional, política,
    diplomacia, brasil, portugal, economia, opinião, análise, sociedade, cultura, esportes, desporto, ciência,
    defesa, vídeo, vídeos, fotos, exclusivo, ao vivo, em direto, comunicado, comunicados, nota à imprensa,
    declaração, ásia, europa, américa, áfrica, oriente médio, médio oriente
  `),
  outletWords: list(`
    folha, estado, globo, jornal, diário, correio, público, expresso, observador, notícias, gazeta, tribuna,
    povo, dia, hora, zero, rádio, televisão, tv, revista, veja, portal, agência, manhã
  `),
  issuers: list(`
    ministério, presidência, palácio do planalto, itamaraty, embaixada, consulado, governo, secretaria, gabinete,
    assessoria, comissão, conselho, departamento
  `),
} satisfies LayoutRules;
