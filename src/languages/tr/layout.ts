import type { LayoutRules } from "../rules/layout.ts";
import { list } from "../rules/list.ts";

export const layout = {
  bylineOpeners: list("yazan, yazar, haber, haberi hazırlayan, muhabir"),
  bylineClosers: list("muhabir, muhabiri"),
  publishedLabels: list("yayınlanma, yayın tarihi, yayımlanma, oluşturulma tarihi, tarih, giriş"),
  updatedLabels: list("güncelleme, güncellendi, son güncelleme, güncelleme tarihi"),
  links: list(`
    ayrıca okuyun, devamını oku, devamını okuyun, daha fazla, daha fazlası, haberin devamı, ilgili haberler,
    ilgili haber, benzer haberler, çok okunanlar, en çok okunanlar, önerilen, bunlar da ilginizi çekebilir,
    ilginizi çekebilir, sonraki haber, önceki haber, izleyin, dinleyin
  `),
  shares: list(`
    paylaş, paylaşın, yazdır, yorumlar, yorum yap, yorum yaz, bizi takip edin, takip et, bağlantıyı kopyala,
    facebook, twitter, whatsapp
  `),
  tags: list("etiketler, etiket, konular, anahtar kelimeler, kategori, kategoriler"),
  captions: list("bu fotoğrafta, fotoğrafta, fotoğraf, foto, görsel, arşiv, arşiv fotoğrafı, video, grafik"),
  photoWords: list("fotoğraf, foto, arşiv, getty, getty images, epa, görsel"),
  furniture: list(`
    kaynak bağlantı, kaynak link, orijinal haber, reklam, ilan, abone ol, abone olun, giriş yap, üye ol,
    kayıt ol, bülten, tüm hakları saklıdır, gizlilik politikası, çerez politikası, kullanım koşulları,
    bu site çerez, çerezleri kullanıyoruz, iletişim, hakkımızda, ana sayfa, anasayfa, menü, ara, arama,
    yukarı çık, tıklayın, tıklayınız, daha fazla göster, okuma süresi
  `),
  sections: list(`
    haberler, haber, son dakika, son haberler, gündem, manşet, dünya, siyaset, politika, diplomasi, türkiye,
    ekonomi, görüş, yorum, analiz, toplum, kültür, spor, bilim, teknoloji, savunma, video, foto galeri, özel,
    canlı, basın açıklaması, basın bülteni, açıklama, asya, avrupa, amerika, afrika, orta doğu, ortadoğu
  `),
  outletWords: list(`
    gazetesi, gazete, haber, haberleri, hürriyet, milliyet, sabah, cumhuriyet, sözcü, star, posta, takvim, akşam,
    vatan, dünya, radyo, televizyon, ajansı, postası, zaman, ekspres
  `),
  issuers: list(`
    bakanlığı, başkanlığı, cumhurbaşkanlığı, dışişleri bakanlığı, büyükelçiliği, konsolosluğu, sözcülüğü,
    müdürlüğü, genel müdürlüğü, komisyonu, konseyi
  `),
} satisfies LayoutRules;
