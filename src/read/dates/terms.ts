/**
 * Turns a stretch of tokens into the smallest nodes of the grammar: words of time, numbers in figures and in Chinese
 * numerals, dates and clocks written in figures, marks.
 */
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import { isDay } from "./calendar.ts";
import { type Lexicon, Role } from "./lexicon.ts";
import { type AnyNode, type Category, Doubt, type Payloads } from "./nodes.ts";
import { isZoneName, readZone } from "./zones.ts";

type Place = { readonly first: number; readonly last: number };

const make = <C extends Category>(category: C, place: Place, payload: Payloads[C], level = 0): AnyNode =>
  ({ category, first: place.first, last: place.last, level, ...payload }) as unknown as AnyNode;

const marks: ReadonlyMap<string, Category> = new Map([
  [",", "comma"],
  ["、", "comma"],
  ["،", "comma"],
  ["，", "comma"],
  ["-", "dash"],
  ["‐", "dash"],
  ["‑", "dash"],
  ["–", "dash"],
  ["—", "dash"],
  ["~", "dash"],
  ["〜", "dash"],
  ["～", "dash"],
  ["/", "slash"],
  ["(", "open"],
  [")", "close"],
  ["（", "open"],
  ["）", "close"],
] satisfies [string, Category][]);

const numerals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    〇: 0,
    零: 0,
    一: 1,
    二: 2,
    两: 2,
    兩: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    十: 10,
    廿: 20,
    百: 100,
    千: 1000,
  }),
);

/** Figures of any script as ASCII ("٢٠١٨", "２０１８"). */
const ascii = (figures: string): string =>
  /^[\x00-\x7f]*$/.test(figures)
    ? figures
    : figures
        .replace(/\p{Nd}/gu, (digit) => {
          // Digits of a script stand in one run of ten that begins at its zero.
          const point = digit.codePointAt(0) as number;
          let zero = point;
          while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
          return String(point - zero);
        })
        .replaceAll("٫", ".");

/** Value of Chinese numerals: positional (二〇一八) or with tens and hundreds (三十一). */
const valueOfNumerals = (text: readonly string[]): number => {
  const values = text.map((character) => numerals.get(character) as number);
  if (values.every((value) => value < 10)) return values.reduce((sum, value) => sum * 10 + value, 0);
  let sum = 0;
  let digit = 0;
  for (const value of values) {
    if (value < 10) digit = value;
    else {
      sum += (digit === 0 ? 1 : digit) * value;
      digit = 0;
    }
  }
  return sum + digit;
};

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const isRoman = (tokens: Tokens, i: number): boolean =>
  ((tokens.shapes[i] as number) & Shape.capital) !== 0 && /^[ivx]{1,5}$/.test(tokens.folded[i] as string);

const valueOfRoman = (word: string): number =>
  [...word].reduce((sum, letter, i) => {
    const value = romans[letter] as number;
    return sum + (value < (romans[word[i + 1] ?? ""] ?? 0) ? -value : value);
  }, 0);

/** A date in figures that is one token: 05.07.2022, 2022.07.05, 05.07.22. */
const pointedDate = (
  word: string,
  order: Lexicon["order"],
): { year: number; month: number; day: number } | undefined => {
  const match = /^(\d{1,4})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(word);
  if (match === null) return undefined;
  const [a, b, c] = match.slice(1).map(Number) as [number, number, number];
  const [year, month, day] =
    (match[1] as string).length === 4
      ? [a, b, c]
      : order === "ymd" && (match[3] as string).length === 2
        ? [a, b, c]
        : [c, b, a];
  const full = year >= 100 ? year : year + (year < 50 ? 2000 : 1900);
  return isDay(full, month, day) ? { year: full, month, day } : undefined;
};

/** Nodes of a number token. */
const numberNodes = (word: string, place: Place, order: Lexicon["order"]): AnyNode[] => {
  if (/^\d{1,7}$/.test(word)) return [make("number", place, { n: Number(word), figures: word.length, ordinal: false })];
  const date = pointedDate(word, order);
  if (date !== undefined) return [make("fields", place, { fields: date, grain: "D", doubt: Doubt.none }, 2)];
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(word);
  if (clock !== null) {
    const [hour, minute, second] = clock.slice(1).map(Number) as [number, number, number];
    if (hour > 24 || minute > 59) return [];
    return [
      make("clock", place, { hour, minute, second: Number.isNaN(second) ? null : second, sure: !Number.isNaN(second) }),
    ];
  }
  const nodes: AnyNode[] = [];
  const decimal = /^(\d{1,6})[.,](\d{1,2})$/.exec(word);
  if (decimal !== null) {
    const [whole, part] = [Number(decimal[1]), Number(decimal[2])];
    nodes.push(make("number", place, { n: Number(`${decimal[1]}.${decimal[2]}`), figures: 9, ordinal: false }));
    if (word.includes("."))
      nodes.push(make("dotted", place, { a: whole, b: part, figures: (decimal[2] as string).length }));
  }
  if (/^\d{1,3}([.,]\d{3})+$/.test(word))
    nodes.push(make("number", place, { n: Number(word.replace(/[.,]/g, "")), figures: 9, ordinal: false }));
  return nodes;
};

/** All nodes of the tokens `[from, to)`. */
export const findTerms = (text: string, tokens: Tokens, from: number, to: number, lexicon: Lexicon): AnyNode[] => {
  const nodes: AnyNode[] = [];
  for (let i = from; i < to; i++) {
    const word = tokens.folded[i] as string;
    const kind = tokens.kinds[i] as number;
    const place = { first: i, last: i };
    if (kind === TokenKind.number) nodes.push(...numberNodes(ascii(word), place, lexicon.order));
    if (kind === TokenKind.mark) {
      const category = marks.get(word);
      if (category !== undefined) nodes.push(make(category, place, {} as never));
    }
    if (numerals.has(word)) {
      let last = i;
      while (last + 1 < to && numerals.has(tokens.folded[last + 1] as string)) last++;
      // Every beginning: 二十 in 第二十 and the 二 of 二月 inside a longer run are told apart by what follows.
      for (let end = last; end >= i && end > last - 1; end--) {
        const run = tokens.folded.slice(i, end + 1);
        const positional = run.length === 4 && run.every((character) => (numerals.get(character) as number) < 10);
        nodes.push(
          make(
            "number",
            { first: i, last: end },
            {
              n: valueOfNumerals(run),
              figures: positional ? 4 : /^[〇零]/.test(run[0] as string) ? run.length : 0,
              ordinal: false,
            },
          ),
        );
      }
    }
    if (word === "'s") nodes.push(make("of", place, {}));
    if (isRoman(tokens, i)) nodes.push(make("roman", place, { n: valueOfRoman(word) }));
    if (isZoneName(word) && (word === "gmt" || ((tokens.shapes[i] as number) & Shape.allCapitals) !== 0)) {
      const zone = readZone(text.slice(tokens.starts[i], (tokens.starts[i] as number) + 12));
      const end = (tokens.starts[i] as number) + (zone?.length ?? 0);
      let last = i;
      while (last + 1 < to && (tokens.ends[last + 1] as number) <= end) last++;
      if (zone !== null) nodes.push(make("zone", { first: i, last }, { minutes: zone.minutes }));
    }
    const end = lexicon.ends.find(({ suffix }) => word.endsWith(suffix));
    if (end !== undefined && (word !== end.suffix || isSuffix(tokens, i)))
      nodes.push(make(end.category, { first: i + 1, last: i }, {}));
    if (isSuffix(tokens, i)) {
      // Figures with an ending behind an apostrophe: 2019'da, 3'üncü.
      const ordinal = lexicon.matcher.at(tokens, i).some(({ value }) => value.category === "ordinal-mark");
      const figures = nodes.filter((node) => node.last === i - 2 && node.first === i - 2);
      nodes.push(...figures.map((node) => withEnding(node, i, ordinal)));
      continue;
    }
    if (lexicon.roleOf(word) === Role.none) continue;
    const hits = lexicon.matcher.at(tokens, i, lexicon.variants);
    for (const { first, last, value } of hits) {
      if (last >= to) continue;
      if (value.category === "unit" && hits.some((hit) => hit.last === last && hit.value.category === "plural")) {
        nodes.push({ ...value, many: true, first, last } as AnyNode);
        continue;
      }
      if (value.category === "ordinal-mark" && !isAttached(tokens, i)) continue;
      // A shortened name takes no ending: Turkish "bir araya" (together) is no 1 Ara(lık).
      if (
        "doubt" in value &&
        value.doubt === Doubt.other &&
        !lexicon.matcher.at(tokens, i).some((hit) => hit.value === value)
      )
        continue;
      nodes.push({ ...value, first, last } as AnyNode);
      // "Sept." in the middle of a date.
      if (
        "doubt" in value &&
        value.doubt === Doubt.other &&
        tokens.folded[last + 1] === "." &&
        isTight(tokens, last + 1) &&
        last + 1 < to
      )
        nodes.push({ ...value, first, last: last + 1 } as AnyNode);
    }
  }
  return nodes;
};

/** True where token `i` follows the one before it without a space. */
const isTight = (tokens: Tokens, i: number): boolean => ((tokens.shapes[i] as number) & Shape.spaceBefore) === 0;

/** True where token `i` is written to the figures before it: the "th" of "7th". */
const isAttached = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.kinds[i - 1] === TokenKind.number && isTight(tokens, i);

const withEnding = (node: AnyNode, last: number, ordinal: boolean): AnyNode => {
  if (node.category === "number") return { ...node, last, suffixed: true, ordinal };
  return node.category === "clock" ? { ...node, last, sure: true } : { ...node, last };
};

/** True for the ending behind figures and an apostrophe. */
export const isSuffix = (tokens: Tokens, i: number): boolean =>
  i > 1 &&
  tokens.kinds[i] === TokenKind.word &&
  isTight(tokens, i) &&
  isApostrophe(tokens, i - 1) &&
  tokens.kinds[i - 2] === TokenKind.number;

const isApostrophe = (tokens: Tokens, i: number): boolean =>
  /^['’ʼ]$/.test(tokens.folded[i] as string) && isTight(tokens, i) && tokens.kinds[i - 1] === TokenKind.number;

/** True for a token that may stand inside an expression without being a word of time. */
export const isFiller = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kinds[i] as number;
  if (kind === TokenKind.number) return true;
  const word = tokens.folded[i] as string;
  if (kind === TokenKind.mark) return marks.has(word) || (i > 0 && isApostrophe(tokens, i));
  if (isSuffix(tokens, i)) return true;
  return numerals.has(word) || isZoneName(word) || isRoman(tokens, i) || word === "'s";
};
