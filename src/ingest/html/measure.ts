/**
 * What is measured of every block of a page before it is judged to be the article's or not: the block itself, its
 * neighbours, the elements around it, what else on the page is built alike, and what the metadata says the article is.
 * All counts; no word of any language, no site. One row of numbers a block, in the order of `measureNames`.
 */
import { type Grams, gramsOf, type Letters, LONGEST_SMALL, putLetters, shareIn } from "./grams.ts";
import { FAR, makeSurroundings, surroundingNames } from "./hints.ts";
import type { Page, PageBlock, PageElement } from "./page.ts";

export interface PageWords {
  /** Text of the article and its summary as the metadata give them; empty where they do not. */
  readonly articleBody: string;
  readonly description: string;
  readonly title: string;
}

/** What an element holds in all. */
interface Held {
  /** Units of running text, of all text, of links; number of blocks; score of its paragraphs as Readability counts it. */
  prose: number;
  all: number;
  links: number;
  blocks: number;
  score: number;
}

/** What all elements that are built alike hold. */
interface Kind {
  prose: number;
  all: number;
}

interface Look {
  readonly units: number;
  /** Logarithm of its units. */
  readonly size: number;
  readonly prose: boolean;
  readonly linkShare: number;
  readonly words: number;
  readonly marks: number;
  readonly ended: boolean;
  readonly key: string;
}

const log = (value: number): number => Math.log2(1 + value);

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
/** One ideograph or syllable says as much as so many letters. */
const WIDE_UNITS = 3;
const ENDED = /[.!?…。．！？।؟۔][\s"'”’»“)\]］】〕」』›]*$/;
/** Units from which a block with a sentence's end, or without one, is running text. */
const PROSE_ENDED = 60;
const PROSE = 140;
const PROSE_LINKS = 0.5;

/** What a code unit counts as in a block, a bit each: a wide letter, white space, a mark. */
const [IS_WIDE, IS_SPACE, IS_MARK] = [1, 2, 4];
/** Of every code unit, found when first met; 255 is not known yet. */
const unitKinds = new Uint8Array(0x10000).fill(255);
const kindOfUnit = (code: number): number => {
  const unit = String.fromCharCode(code);
  const kind =
    (WIDE.test(unit) ? IS_WIDE : 0) | (/\s/.test(unit) ? IS_SPACE : 0) | (/[,;:，、；،]/.test(unit) ? IS_MARK : 0);
  unitKinds[code] = kind;
  return kind;
};

const look = (text: string, block: PageBlock): Look => {
  const words = text.slice(block.start, block.end);
  let [wide, gaps, marks] = [0, 0, 0];
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    let kind = unitKinds[code] as number;
    if (kind === 255) kind = kindOfUnit(code);
    if (kind !== 0) {
      if ((kind & IS_WIDE) !== 0) wide++;
      if ((kind & IS_MARK) !== 0) marks++;
      if ((kind & ~before & IS_SPACE) !== 0) gaps++;
    }
    before = kind;
  }
  const units = words.length + (WIDE_UNITS - 1) * wide;
  const linkShare = block.linkUnits / words.length;
  const ended = ENDED.test(words.slice(-12));
  return {
    units,
    size: log(units),
    linkShare,
    ended,
    words: wide > words.length / 4 ? wide / 2 : gaps + 1,
    marks,
    prose: linkShare < PROSE_LINKS && units >= (ended ? PROSE_ENDED : PROSE),
    key: words.length > 400 ? words.slice(0, 400) : words,
  };
};

/** Code units of a block that are compared with the metadata. */
const COMPARED = 2000;
/** Letters of all blocks one behind the other, as far as they are compared; block `i` has those from `starts[i]` to `starts[i + 1]`. */
interface PageLetters {
  readonly letters: Letters;
  readonly starts: Uint32Array;
}
const knownLetters = new WeakMap<Page, PageLetters>();
const lettersOfBlocks = (page: Page): PageLetters => {
  const told = knownLetters.get(page);
  if (told !== undefined) return told;
  const { text, blocks } = page;
  const starts = new Uint32Array(blocks.length + 1);
  let most = 0;
  for (const { start, end } of blocks) most += Math.min(end - start, COMPARED);
  const letters = new Uint16Array(LONGEST_SMALL * most);
  for (const [i, { start, end }] of blocks.entries())
    starts[i + 1] = putLetters(text.slice(start, Math.min(end, start + COMPARED)), letters, starts[i] as number);
  const found = { letters, starts };
  knownLetters.set(page, found);
  return found;
};
/** How much of every block stands in a text; -1 for those that are longer than asked, or where the text has nothing. */
const sharesIn = (page: Page, grams: Grams, longest = Number.POSITIVE_INFINITY): Float64Array => {
  const shares = new Float64Array(page.blocks.length).fill(-1);
  if (grams.count === 0) return shares;
  const { letters, starts } = lettersOfBlocks(page);
  for (const [i, { start, end }] of page.blocks.entries())
    if (end - start < longest) shares[i] = shareIn(letters, starts[i] as number, starts[i + 1] as number, grams);
  return shares;
};

const ownNames = [
  "units",
  "words",
  "word size",
  "link share",
  "links",
  "strong share",
  "ended",
  "marks",
  "sentences",
  "digits",
  "capitals",
  "sign",
  "colon",
  "dots",
  "newlines",
  "first sign",
  "clock",
  "year",
  "repeats",
  "heading",
  "tag",
] as const;
const nearNames = ["units", "links", "ended", "tag alike", "prose"] as const;
const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const heldNames = ["prose of page", "prose of all", "links", "blocks", "alone"] as const;
const LEVELS = 4;
const restNames = [
  "place",
  "prose before",
  "prose after",
  "to prose before",
  "to prose after",
  "window 3",
  "window 8",
  "built alike",
  "built alike share",
  "own kind",
  "own kind share",
  "after heading",
  "from title",
  "has title",
  "in best",
  "best share",
  "best above",
  "in half",
  "half above",
  "in most",
  "most above",
  "depth",
  "in body",
  "in summary",
  "in title",
  "has body",
  "page blocks",
  "page prose",
  "units of most",
  "heading size before",
  "prose since heading",
  "to end of best",
] as const;

export const measureNames: readonly string[] = [
  ...ownNames.map((name) => `own ${name}`),
  ...OFFSETS.flatMap((offset) => nearNames.map((name) => `near ${offset} ${name}`)),
  ...Array.from({ length: LEVELS }, (_, i) => heldNames.map((name) => `up ${i} ${name}`)).flat(),
  ...restNames,
  ...surroundingNames,
];

const tags = [
  "p",
  "div",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "td",
  "blockquote",
  "span",
  "figcaption",
  "dd",
  "dt",
  "section",
  "article",
  "header",
  "footer",
  "button",
  "label",
  "pre",
  "th",
  "a",
  "time",
  "address",
  "center",
  "body",
];
const tagNumber = new Map(tags.map((name, i) => [name, i + 1]));

/** Longest block that may be a headline. */
const LONGEST_TITLE = 300;
/** How much of each block the title is, somewhat more for an `<h1>`; -1 for one that is too long for a headline. */
const titleSharesOf = (page: Page, title: string): Float64Array =>
  sharesIn(page, gramsOf(title), LONGEST_TITLE).map((share, i) =>
    share >= 0 && page.blocks[i]?.element.name === "h1" ? share + 0.2 : share,
  );
/** Which block is the title: the fullest, an `<h1>` before others, the first of equals; -1 where none is. */
const fullest = (shares: Float64Array): number => {
  let found = -1;
  for (const [i, share] of shares.entries())
    if (share > 0.8 && (found < 0 || share > (shares[found] as number) + 0.15)) found = i;
  return found;
};
/** Index of the block with the headline; -1 where none reads as the title does. */
export const headlineBlock = (page: Page, title: string): number => {
  const titleAt = fullest(titleSharesOf(page, title));
  return titleAt >= 0 ? titleAt : page.blocks.findIndex(({ element }) => element.name === "h1");
};

const headingLevels = new Map(["h1", "h2", "h3", "h4", "h5", "h6"].map((name, i) => [name, i + 1]));

/** Writes that five measures have no value. */
const skip = (row: Float64Array, at: number): number => {
  row.fill(-1, at, at + 5);
  return at + 5;
};

/** What a character counts as: the end of a sentence, a digit, a capital, a sign of what is no sentence, a new line. */
const [END, DIGIT, CAPITAL, SIGN, NEWLINE] = [1, 2, 3, 4, 5];
const classOf = (character: string): number => {
  if (/[.!?…。！？؟]/.test(character)) return END;
  if (/\d/.test(character)) return DIGIT;
  if (/[©|›»→@•]/.test(character)) return SIGN;
  if (character === "\n") return NEWLINE;
  return /\p{Lu}/u.test(character) ? CAPITAL : 0;
};
const asciiClasses = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));
/** Beyond ASCII, found when first met; 255 is not known yet. */
const otherClasses = new Uint8Array(0x10000).fill(255);

/** How often each class stands in a text, by its number. */
const countSigns = (words: string, counts: Uint32Array): void => {
  counts.fill(0);
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    let found = 0;
    if (code < 128) found = asciiClasses[code] as number;
    else if (code >= 0xd800 && code <= 0xdbff) found = classOf(String.fromCodePoint(words.codePointAt(i) as number));
    else {
      found = otherClasses[code] as number;
      if (found === 255) found = otherClasses[code] = classOf(String.fromCharCode(code));
    }
    counts[found] = (counts[found] as number) + 1;
  }
};

/** What a block begins with: a capital, a letter, a digit, a quotation mark, a dash. */
const firstSign = (words: string): number => {
  if (/^\p{Lu}/u.test(words)) return 1;
  if (/^\p{L}/u.test(words)) return 2;
  if (/^\d/.test(words)) return 3;
  if (/^["'“„«「『‘]/.test(words)) return 4;
  return /^[-–—•*]/.test(words) ? 5 : 0;
};

/** Rows of measures, a block a row. */
export const measurePage = (page: Page, known: PageWords): Float64Array[] => {
  const { text, blocks } = page;
  const looks = blocks.map((block) => look(text, block));
  const held = new Map<PageElement, Held>();
  const order: PageElement[] = [];
  const heldBy = (element: PageElement): Held => {
    let own = held.get(element);
    if (own === undefined) {
      if (element.parent !== null) heldBy(element.parent);
      own = { prose: 0, all: 0, links: 0, blocks: 0, score: 0 };
      held.set(element, own);
      order.push(element);
    }
    return own;
  };
  const signature = (element: PageElement): string =>
    `${element.name}<${element.parent?.name ?? ""}.${element.parent?.hints ?? ""}`;
  const ownKind = (element: PageElement): string => `${element.name}.${element.hints}`;
  const alike = new Map<string, Kind>();
  const count = (key: string, { units, prose }: Look): Kind => {
    let kind = alike.get(key);
    if (kind === undefined) {
      kind = { prose: 0, all: 0 };
      alike.set(key, kind);
    }
    kind.all += units;
    if (prose) kind.prose += units;
    return kind;
  };
  const kinds: Kind[] = [];
  const ownKinds: Kind[] = [];
  const repeats = new Map<string, number>();
  let pageProse = 0;
  let most = 1;
  for (const [i, block] of blocks.entries()) {
    const seen = looks[i] as Look;
    const { units, prose, linkShare, marks, key } = seen;
    const own = heldBy(block.element);
    own.all += units;
    own.links += units * linkShare;
    own.blocks++;
    if (prose) {
      own.prose += units;
      pageProse += units;
      most = Math.max(most, units);
      const score = (1 + marks + Math.min(3, units / 100)) * (1 - linkShare);
      const parent = block.element.parent;
      if (parent !== null) {
        heldBy(parent).score += score;
        if (parent.parent !== null) heldBy(parent.parent).score += score / 2;
        if (parent.parent?.parent) heldBy(parent.parent.parent).score += score / 6;
      } else own.score += score;
    }
    kinds.push(count(signature(block.element), seen));
    ownKinds.push(count(ownKind(block.element), seen));
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  // Inner elements stand behind outer ones: what they hold is added to these.
  for (let i = order.length - 1; i >= 0; i--) {
    const element = order[i] as PageElement;
    if (element.parent === null) continue;
    const own = held.get(element) as Held;
    const outer = held.get(element.parent) as Held;
    outer.prose += own.prose;
    outer.all += own.all;
    outer.links += own.links;
    outer.blocks += own.blocks;
  }
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const element of order) {
    const { score, links, all } = held.get(element) as Held;
    const final = score * (1 - links / Math.max(1, all));
    if (final > bestScore) {
      bestScore = final;
      best = element;
    }
  }
  // The innermost elements with half and with most of the page's running text.
  const innermost = (share: number): PageElement | null => {
    let found: PageElement | null = null;
    for (const element of order)
      if ((held.get(element) as Held).prose >= share * pageProse && (found === null || element.depth > found.depth))
        found = element;
    return pageProse > 0 ? found : null;
  };
  const half = innermost(0.5);
  const mostOf = innermost(0.8);
  const inside = new Map<PageElement, readonly number[]>();
  const insideOf = (element: PageElement): readonly number[] => {
    let known = inside.get(element);
    if (known === undefined) {
      const above = element.parent === null ? [FAR * 2, FAR * 2, FAR * 2] : insideOf(element.parent);
      known = [best, half, mostOf].map((target, i) =>
        element === target ? 0 : Math.min(FAR * 2, (above[i] as number) + 1),
      );
      inside.set(element, known);
    }
    return known;
  };

  const bodyGrams = gramsOf(known.articleBody);
  const summaryGrams = gramsOf(known.description);
  const bodyShares = sharesIn(page, bodyGrams);
  const summaryShares = sharesIn(page, summaryGrams);
  const titleShares = titleSharesOf(page, known.title);
  const titleAt = fullest(titleShares);

  let lastOfBest = -1;
  for (const [i, { element }] of blocks.entries()) if ((insideOf(element)[0] as number) < FAR * 2) lastOfBest = i;
  const surroundings = makeSurroundings();
  const proseSums: number[] = [0];
  for (const seen of looks) proseSums.push((proseSums[proseSums.length - 1] as number) + (seen.prose ? seen.units : 0));
  const proseIn = (from: number, to: number): number =>
    (proseSums[Math.min(blocks.length, Math.max(0, to))] as number) -
    (proseSums[Math.min(blocks.length, Math.max(0, from))] as number);
  const toProse = (step: 1 | -1): number[] => {
    const distances: number[] = new Array(blocks.length).fill(99);
    let away = 99;
    for (let i = step > 0 ? 0 : blocks.length - 1; i >= 0 && i < blocks.length; i += step) {
      distances[i] = away;
      away = (looks[i] as Look).prose ? 1 : Math.min(99, away + 1);
    }
    return distances;
  };
  const before = toProse(1);
  const after = toProse(-1);
  let heading = -1;

  const width = measureNames.length;
  const all = new Float64Array(blocks.length * width);
  const signs = new Uint32Array(6);
  return blocks.map((block, i) => {
    const seen = looks[i] as Look;
    const { element } = block;
    const words = text.slice(block.start, Math.min(block.end, block.start + 2000));
    countSigns(words, signs);
    const digits = signs[DIGIT] as number;
    const heads = headingLevels.get(element.name) ?? 0;
    const row = all.subarray(i * width, (i + 1) * width);
    let at = 0;
    row[at++] = seen.size;
    row[at++] = log(seen.words);
    row[at++] = words.length / seen.words;
    row[at++] = seen.linkShare;
    row[at++] = block.links;
    row[at++] = block.strongUnits / (block.end - block.start);
    row[at++] = Number(seen.ended);
    row[at++] = seen.marks / seen.words;
    row[at++] = log(signs[END] as number);
    row[at++] = digits / words.length;
    row[at++] = (signs[CAPITAL] as number) / seen.words;
    row[at++] = Number((signs[SIGN] as number) > 0 || (words.includes("http") && /https?:/.test(words)));
    row[at++] = Number(/[:：]\s*$/.test(words.slice(-4)));
    row[at++] = Number(/(?:…|\.\.\.)\s*$/.test(words.slice(-6)));
    row[at++] = log(signs[NEWLINE] as number);
    row[at++] = firstSign(words);
    row[at++] = Number(digits >= 3 && /\b\d{1,2}[:.]\d{2}\b/.test(words));
    row[at++] = Number(digits >= 4 && /\b(?:19|20)\d{2}\b/.test(words));
    row[at++] = repeats.get(seen.key) ?? 1;
    row[at++] = heads;
    row[at++] = tagNumber.get(element.name) ?? 0;
    for (const offset of OFFSETS) {
      const other = looks[i + offset];
      if (other === undefined) at = skip(row, at);
      else {
        row[at++] = other.size;
        row[at++] = other.linkShare;
        row[at++] = Number(other.ended);
        row[at++] =
          Number((blocks[i + offset] as PageBlock).element.parent === element.parent) +
          Number((blocks[i + offset] as PageBlock).element.name === element.name);
        row[at++] = Number(other.prose);
      }
    }
    let up: PageElement | null = element;
    for (let level = 0; level < LEVELS; level++) {
      const own: Held | undefined = up === null ? undefined : held.get(up);
      if (own === undefined) at = skip(row, at);
      else {
        row[at++] = own.prose / Math.max(1, pageProse);
        row[at++] = own.prose / Math.max(1, own.all);
        row[at++] = own.links / Math.max(1, own.all);
        row[at++] = log(own.blocks);
        row[at++] = seen.units / Math.max(1, own.all);
      }
      up = up?.parent ?? null;
    }
    const kind = kinds[i] as Kind;
    const own = ownKinds[i] as Kind;
    const [toBest = 0, toHalf = 0, toMost = 0] = insideOf(element);
    row[at++] = i / blocks.length;
    row[at++] = proseIn(0, i) / Math.max(1, pageProse);
    row[at++] = proseIn(i + 1, blocks.length) / Math.max(1, pageProse);
    row[at++] = before[i] as number;
    row[at++] = after[i] as number;
    row[at++] = proseIn(i - 3, i + 4) / Math.max(1, pageProse);
    row[at++] = proseIn(i - 8, i + 9) / Math.max(1, pageProse);
    row[at++] = kind.prose / Math.max(1, pageProse);
    row[at++] = kind.prose / Math.max(1, kind.all);
    row[at++] = own.prose / Math.max(1, pageProse);
    row[at++] = own.prose / Math.max(1, own.all);
    row[at++] = heading < 0 ? -1 : Math.min(99, i - heading);
    row[at++] = titleAt < 0 ? 0 : Math.max(-99, Math.min(99, i - titleAt));
    row[at++] = Number(titleAt >= 0);
    row[at++] = Number(toBest < FAR * 2);
    row[at++] = best === null ? 0 : (held.get(best) as Held).prose / Math.max(1, pageProse);
    row[at++] = toBest;
    row[at++] = Number(toHalf < FAR * 2);
    row[at++] = toHalf;
    row[at++] = Number(toMost < FAR * 2);
    row[at++] = toMost;
    row[at++] = element.depth;
    row[at++] = bodyShares[i] as number;
    row[at++] = summaryShares[i] as number;
    row[at++] = titleShares[i] as number;
    row[at++] = Number(bodyGrams.count > 0);
    row[at++] = log(blocks.length);
    row[at++] = log(pageProse);
    row[at++] = seen.units / most;
    row[at++] = heading < 0 ? -1 : Number((blocks[heading] as PageBlock).element.name[1]);
    row[at++] = heading < 0 ? -1 : proseIn(heading, i) / Math.max(1, pageProse);
    row[at++] = Math.max(-99, Math.min(99, lastOfBest - i));
    row.set(surroundings(element), at);
    if (heads > 0) heading = i;
    return row;
  });
};
