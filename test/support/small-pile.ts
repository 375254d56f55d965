/** A small pile of made-up reports for tests of libraries: two affairs, copies, a translation, a page, a text nobody can date. */

export interface SmallReport {
  readonly source: string;
  readonly bytes: Uint8Array;
}

const texts: Readonly<Record<string, string>> = {
  "herald.txt":
    "Ministers to sign fisheries pact\n\nOSLO, 3 May 2021 (Reuters) – Norway's foreign minister Ine Eriksen Søreide met her Polish counterpart Zbigniew Rau in Oslo on Monday.\n\n“We will sign the agreement in June,” Rau said. Søreide promised to open the northern ports by 1 September 2021.\n\nBoth sides agreed on quotas for cod and herring.\n",
  "courier.txt":
    "Fisheries pact near\n\nWARSAW, 4 May 2021 – Norway's foreign minister Ine Eriksen Søreide met her Polish counterpart Zbigniew Rau in Oslo on Monday.\n\n“We will sign the agreement in July,” Rau said, according to Reuters. Both sides agreed on quotas for cod and herring.\n",
  "kurier.txt":
    "Umowa rybacka coraz bliżej\n\nWARSZAWA, 4 maja 2021 – Minister spraw zagranicznych Norwegii Ine Eriksen Søreide spotkała się w poniedziałek w Oslo z polskim ministrem Zbigniewem Rauem.\n\n„Podpiszemy umowę w czerwcu” – powiedział Rau. Strony uzgodniły kwoty połowowe dorsza i śledzia.\n",
  "abendblatt.txt":
    "Fischereiabkommen vor der Unterzeichnung\n\nOSLO, 4. Mai 2021 – Die norwegische Außenministerin Ine Eriksen Søreide traf am Montag in Oslo ihren polnischen Kollegen Zbigniew Rau.\n\n„Wir werden das Abkommen im Juni unterzeichnen“, sagte Rau.\n",
  "page.html":
    '<!doctype html><html lang="en"><head><title>Pact denied</title><meta property="article:published_time" content="2021-05-05T08:00:00Z"></head><body><nav>Home</nav><article><h1>Pact denied</h1><p>Norway denied on Wednesday that it would sign a fisheries agreement with Poland in June.</p><p>“Nothing has been agreed on cod quotas,” Ine Eriksen Søreide said in Oslo.</p></article></body></html>',
  "mine.txt":
    "Strike at copper mine ends\n\nLIMA, 9 November 2023 – Workers at the Toromocho copper mine in Peru ended their strike on Thursday after talks with energy minister Oscar Vera.\n\n“All wages will be paid,” Vera said.\n",
  "mina.txt":
    "Termina la huelga en la mina\n\nLIMA, 10 de noviembre de 2023 – Los trabajadores de la mina de cobre Toromocho en el Perú terminaron el jueves su huelga tras conversaciones con el ministro de Energía, Óscar Vera.\n\n«Se pagarán todos los salarios», dijo Vera.\n",
  "undated.txt":
    "Rau said on Tuesday that the agreement on fisheries would be signed in Oslo. Norway and Poland had met a day before.\n",
};

const encoder = new TextEncoder();

export const smallPile: readonly SmallReport[] = Object.entries(texts).map(([source, text]) => ({
  source: `pile/${source}`,
  bytes: encoder.encode(text),
}));
