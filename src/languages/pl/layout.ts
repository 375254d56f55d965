import type { LayoutRules } from "../rules/layout.ts";
import { list } from "../rules/list.ts";

export const layout = {
  bylineOpeners: list(
    "autor, autorzy, autorka, opracowanie, opracował, opracowała, oprac., tekst, napisał, napisała, red.",
  ),
  bylineClosers: list("korespondent, korespondentka"),
  publishedLabels: list(
    "opublikowano, publikacja, data publikacji, data dodania, dodano, utworzono, data, data utworzenia",
  ),
  updatedLabels: list("aktualizacja, zaktualizowano, ostatnia aktualizacja, akt., zmodyfikowano, data aktualizacji"),
  links: list(`
    czytaj także, czytaj też, czytaj również, czytaj więcej, czytaj dalej, czytaj, przeczytaj także,
    przeczytaj też, przeczytaj również, przeczytaj, zobacz także, zobacz też, zobacz również, zobacz więcej,
    zobacz, sprawdź także, więcej na ten temat, więcej o, więcej, powiązane, powiązane artykuły,
    podobne artykuły, polecamy, polecane, warto przeczytać, najczęściej czytane, najnowsze,
    może cię zainteresować, oglądaj, obejrzyj, posłuchaj, następny artykuł, poprzedni artykuł
  `),
  shares: list(`
    udostępnij, podziel się, poleć, wyślij, drukuj, skomentuj, komentarze, dodaj komentarz, skopiuj link,
    kopiuj link, obserwuj nas, polub nas, facebook, twitter, tweetnij
  `),
  tags: list("tagi, tag, tematy, temat, słowa kluczowe, kategorie, kategoria"),
  captions: list(`
    na zdjęciu, na zdj., na fotografii, fot., fot:, foto, zdjęcie, zdj., zdjęcie ilustracyjne,
    zdjęcie archiwalne, archiwum, źródło zdjęcia, wideo, ilustracja
  `),
  photoWords: list("fot., fot, foto, zdj., zdjęcie, epa, getty, getty images, shutterstock, archiwum"),
  furniture: list(`
    link źródłowy, źródło artykułu, reklama, materiał sponsorowany, artykuł sponsorowany, dalsza część artykułu,
    dalsza część tekstu, zapisz się, zaloguj się, zarejestruj się, subskrybuj, newsletter, pobierz aplikację,
    kliknij, proszę kliknąć, wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa autorskie, copyright,
    polityka prywatności, polityka cookies, regulamin, ta strona używa, ta strona korzysta,
    strona używa plików cookie, kontakt, o nas, przejdź do treści, strona główna, menu, szukaj, wyszukiwarka,
    powrót do góry, pokaż więcej, posłuchaj artykułu, chcesz być na bieżąco, dołącz do nas
  `),
  sections: list(`
    wiadomości, najnowsze, najnowsze wiadomości, z ostatniej chwili, pilne, świat, ze świata, kraj, polska,
    polityka, dyplomacja, zagranica, gospodarka, biznes, opinie, komentarze, analizy, publicystyka,
    społeczeństwo, kultura, sport, nauka, technologie, obronność, bezpieczeństwo, wojsko, europa, azja, ameryka,
    afryka, bliski wschód, tylko u nas, na żywo, wideo, galeria, komunikat, komunikaty, komunikat prasowy,
    oświadczenie, oświadczenia, aktualności, archiwum
  `),
  outletWords: list(`
    kurier, gazeta, dziennik, przegląd, tygodnik, wiadomości, głos, echo, express, ekspres, nowiny, goniec,
    trybuna, życie, fakt, fakty, polityka, wprost, newsweek, rzeczpospolita, portal, radio, telewizja, tv,
    news, press, post, puls, miesięcznik, magazyn, słowo, czas, monitor, serwis
  `),
  issuers: list(`
    ministerstwo, kancelaria, urząd, ambasada, konsulat, biuro, rząd, rada, komisja, prezydent rp,
    sekretariat, departament, wydział prasowy, rzecznik, biuro prasowe, stałe przedstawicielstwo, delegatura
  `),
} satisfies LayoutRules;
