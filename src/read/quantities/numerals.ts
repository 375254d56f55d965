/** The value of numerals: figures with their marks, and the numerals of Chinese characters, which Japanese and Korean write too. */

/** ASCII digit of a decimal digit of any script: the digits of every script are ten code points in a row. */
const anyDigit = (digit: string): string => {
  const code = digit.codePointAt(0) as number;
  if (code < 128) return digit;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
};

/** Figures in ASCII. */
export const plainFigures = (printed: string): string =>
  printed.normalize("NFKC").replace(/\p{Nd}/gu, (digit) => anyDigit(digit));

/**
 * The value of figures as printed; null where they are a time of day, a date or a version.
 *
 * @param decimal The language's decimal mark. Three figures behind the other mark are thousands, and so are three
 * behind the decimal mark unless a word for a power of ten follows ("1.234 billion").
 *
 * @example
 * valueOfFigures("12,500", ".") // 12500
 * valueOfFigures("7,5", ",") // 7.5
 */
export const valueOfFigures = (printed: string, decimal: string, scaled = false): number | null => {
  const plain = plainFigures(printed);
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(plain);
  const decimals = scaled && new RegExp(`^\\d{1,3}[${decimal}]\\d{3}$`).test(plain);
  if (grouped && !decimals) {
    const [tail = ""] = /[.,]\d{1,2}$/.exec(plain) ?? [];
    const whole = plain.slice(0, plain.length - tail.length).replace(/[.,]/g, "");
    return Number(`${whole}${tail.replace(",", ".")}`);
  }
  return /^\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : null;
};

const hanDigits = "〇一二三四五六七八九";
const hanOther: Readonly<Record<string, number>> = { 零: 0, 两: 2, 兩: 2 };
const hanPowers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const hanDigit = (character: string): number | null => {
  const at = hanDigits.indexOf(character);
  return at >= 0 ? at : (hanOther[character] ?? null);
};

/** True for a character that a numeral may begin with. */
export const isHanNumeral = (character: string): boolean =>
  hanDigit(character) !== null || hanPowers[character] !== undefined;

/**
 * The value of Chinese numerals up to thousands; null where the characters are none.
 *
 * @example
 * valueOfHan(["三", "十", "五"]) // 35
 */
export const valueOfHan = (characters: readonly string[]): number | null => {
  let [total, digit, digits] = [0, 0, 0];
  for (const character of characters) {
    const power = hanPowers[character];
    const value = hanDigit(character);
    if (power !== undefined) {
      total += (digits === 0 ? 1 : digit) * power;
      [digit, digits] = [0, 0];
    } else if (value !== null) {
      digit = digit * 10 + value;
      digits++;
    } else return null;
  }
  return total + digit;
};
