/** Classes of characters and the folding under which words are compared; script knowledge only, no language. */

export type CharacterClass = "space" | "letter" | "digit" | "ideograph" | "joiner" | "mark";

const names: readonly CharacterClass[] = ["mark", "space", "letter", "digit", "ideograph", "joiner"];
/** Class of every code unit of the basic plane, made once at first use. */
let table: Uint8Array | undefined;

const classify = (character: string): number => {
  if (/[\s\u200b\u2060\ufeff\u00ad]/u.test(character)) return 1;
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(character) && /[\p{L}\p{N}]/u.test(character)) return 4;
  if (/\p{Nd}/u.test(character)) return 3;
  if (/\p{L}/u.test(character)) return 2;
  if (/\p{M}|\u200c|\u200d|\u0640/u.test(character)) return 5;
  return 0;
};

/** Class of the character that starts at `at`. Zero-width spaces and soft hyphens count as space. */
export const classOf = (text: string, at: number): CharacterClass => {
  if (at >= text.length) return "space";
  if (table === undefined) {
    table = new Uint8Array(65536);
    for (let code = 0; code < 65536; code++)
      if (code < 0xd800 || code > 0xdfff) table[code] = classify(String.fromCharCode(code));
  }
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return names[table[unit] as number] as CharacterClass;
  const point = text.codePointAt(at) as number;
  return point > 0xffff ? (names[classify(String.fromCodePoint(point))] as CharacterClass) : "mark";
};

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/**
 * Folds a word for comparison: case, compatibility forms, apostrophes, Arabic vowel signs, tatweel and alef forms.
 * Diacritics stay: they tell words apart in Polish or Vietnamese; names are folded further by `foldName`.
 */
export const fold = (word: string): string => {
  if (isAscii(word)) return word.toLowerCase();
  let folded = word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\u0307/g, "")
    .replace(/[’ʼ`]/g, "'");
  if (/[\u0600-\u06ff]/.test(folded))
    folded = folded
      .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
      .replace(/[أإآٱ]/g, "ا")
      .replace(/ى/g, "ي");
  return folded.replace(/ё/g, "е").normalize("NFC");
};

/**
 * Folds a name for comparison across spellings: `fold`, then Latin diacritics, inner points, hyphens and apostrophes go.
 *
 * @example
 * foldName("Nguyễn Phú-Trọng") // "nguyen phu trong"
 */
export const foldName = (name: string): string => {
  const folded = fold(name);
  return (isAscii(folded) ? folded : foldLetters(folded))
    .replace(/[-‐‑–'.·・]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
};

/** Latin letters without what stands on them or is drawn through them. */
const foldLetters = (folded: string): string =>
  folded
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]+/g, (latin) => latin.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ø/g, "o")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss");
