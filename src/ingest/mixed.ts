/**
 * Reports in several languages: a communiqué in two, a translation with its original below it. Reading is one language a report, so such a file
 * gives a report a language, each with the paragraphs of that language and with all that the file says of itself; the two meet again as
 * translations of each other. Language is told by paragraph; a short one takes its neighbours', unless its script says otherwise. What is
 * quoted in its own language, a footer, a name do not make a report mixed.
 */
import { unlistedLanguages } from "../languages/unlisted.ts";
import { type Block, noMetadata, type Span } from "../model/index.ts";
import { guessLanguage, languageOf, likelierOf } from "../read/language.ts";
import { type Unit, unitsOf } from "../read/layout/units.ts";
import { mainScript, type Script } from "../read/script.ts";

/** What of a report tells its languages. */
interface Wording {
  readonly text: string;
  readonly blocks: readonly Block[] | null;
}

interface Written {
  readonly code: string;
  readonly script: Script | null;
}

/** Weight from which a unit is a running paragraph, and code units of it by which its language is told. */
const RUNNING = 60;
const LOOKED_AT = 300;
/** Running paragraphs that a language must have, and its share of the letters of the one that has most. */
const FEWEST = 2;
const SHARE = 1 / 3;
/** Weight from which a short unit's words are asked for its language, where scripts say nothing. */
const FEW_WORDS = 15;
/** Running paragraphs that are asked whether the report is mixed at all, and code units of each. */
const ASKED = 10;
const ASKED_UNITS = 120;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** A stretch in another language behind a colon is quoted, unless it has so many paragraphs. */
const DOCUMENT = 3;

/** Length; an ideograph, a kana or a syllable of Hangul says as much as three letters. */
const weigh = (words: string): number =>
  words.length + 2 * (words.match(/[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

/** What of a unit tells its language. */
type Paragraph = Pick<Unit, "words" | "block">;

const isQuoted = ({ words, block }: Paragraph): boolean => block?.role === "quotation" || /^[«»„“”"‹「『]/.test(words);

const tell = (words: string, units = LOOKED_AT): string => languageOf(words.slice(0, units));

/** Units that may be of one language only: the article and headings; without a known article, all. */
const ownUnits = (units: readonly Unit[]): readonly Unit[] =>
  units.some(({ block }) => block?.article === true)
    ? units.filter(({ block }) => block?.article === true || block?.role === "heading")
    : units;

const isRunning = (paragraph: Paragraph): boolean =>
  weigh(paragraph.words) >= RUNNING && !isQuoted(paragraph) && paragraph.block?.role !== "heading";

/**
 * Whether some of the paragraphs are in two languages. They are chosen by steps of the golden section through the letters, so that a stretch of a
 * sixth of the text is met, and both of two languages that take turns.
 */
const mayBeMixed = (running: readonly Paragraph[]): boolean => {
  const ends: number[] = [];
  for (const { words } of running) ends.push((ends.at(-1) ?? 0) + words.length);
  const asked = new Set<Paragraph>();
  for (let k = 0, at = 0; k < Math.min(ASKED, 2 * running.length); k++, at = (at + GOLDEN) % 1) {
    const place = at * (ends.at(-1) as number);
    asked.add(running[ends.findIndex((end) => end > place)] as Paragraph);
  }
  return new Set([...asked].map(({ words }) => tell(words, ASKED_UNITS))).size > 1;
};

/** The languages of running paragraphs; null for those of a short stretch in another language that a colon introduces. */
const tellRunning = (units: readonly Unit[]): Map<Unit, string | null> => {
  const told = new Map<Unit, string | null>();
  let stretch: Unit[] = [];
  let code: string | null = null;
  let introduced = false;
  const close = (): void => {
    for (const unit of stretch) told.set(unit, introduced && stretch.length < DOCUMENT ? null : code);
  };
  for (const [i, unit] of units.entries()) {
    if (!isRunning(unit)) continue;
    const next = tell(unit.words);
    if (next !== code) {
      close();
      introduced = /[:：]$/.test(units[i - 1]?.words ?? "");
      stretch = [];
      code = next;
    }
    stretch.push(unit);
  }
  close();
  return told;
};

/** Two languages that only a few small words tell apart; no two parts of a report are in such. */
const areAlike = (a: string, b: string): boolean =>
  unlistedLanguages.some(
    ({ code, takenFor }) => (code === a && takenFor?.includes(b)) || (code === b && takenFor?.includes(a)),
  );

/** The languages that have enough of the text, sorted; fewer than two where it is not mixed. */
const shares = (told: ReadonlyMap<Unit, string | null>): Written[] => {
  const groups = [...Map.groupBy(told, ([, code]) => code)].flatMap(([code, members]) => {
    const words = members.map(([unit]) => unit.words);
    return code === null || code === "und"
      ? []
      : [{ code, words, weight: words.reduce((sum, one) => sum + weigh(one), 0) }];
  });
  const most = Math.max(0, ...groups.map(({ weight }) => weight));
  return groups
    .filter(({ code, words, weight }) => {
      if (words.length < FEWEST || weight < SHARE * most) return false;
      if (groups.some((other) => other.weight > weight && areAlike(code, other.code))) return false;
      const together = guessLanguage({ text: words.join("\n"), metadata: noMetadata });
      return together.code === code && together.certain;
    })
    .map(({ code, words }) => ({ code, script: mainScript(words.join("\n")).script }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
};

const hasLetters = (words: string): boolean => /\p{L}/u.test(words.replace(/\S*[/@]\S*/g, ""));

/** Which of a report's languages a short unit is in, by its script, else by its words; null where neither says so. */
const tellShort = (words: string, languages: readonly Written[]): string | null => {
  const { script } = mainScript(words);
  const written = languages.filter((language) => language.script === script).map(({ code }) => code);
  return written.length < 2
    ? (written[0] ?? null)
    : weigh(words) < FEW_WORDS
      ? null
      : likelierOf(words.slice(0, LOOKED_AT), written);
};

/** The language of every unit; those that have none are in all parts. Null for a report in one language. */
const unitLanguages = (units: readonly Unit[]): ReadonlyMap<Unit, string> | null => {
  const own = ownUnits(units);
  if (!mayBeMixed(own.filter(isRunning))) return null;
  const told = tellRunning(own);
  const languages = shares(told);
  if (languages.length < 2) return null;
  const found = new Map<Unit, string>();
  for (const [unit, code] of told)
    if (languages.some((language) => language.code === code)) found.set(unit, code as string);
  const anchored = own.map((unit) => found.get(unit) ?? null);
  const after: (string | null)[] = [];
  for (let i = own.length - 1, next: string | null = null; i >= 0; i--) {
    next = anchored[i] ?? next;
    after[i] = next;
  }
  let before: string | null = null;
  for (const [i, unit] of own.entries()) {
    if (anchored[i] != null) before = anchored[i];
    else {
      const next = after[i] ?? null;
      const code =
        tellShort(unit.words, languages) ?? (before === next || hasLetters(unit.words) ? (next ?? before) : null);
      if (code !== null) found.set(unit, code);
    }
  }
  return found;
};

/** The languages that a report falls into, sorted; none where it is in one. */
export const languagesIn = (report: Wording): readonly string[] => {
  const { text, blocks } = report;
  // Most pages are in one language, and cutting all of a page into units costs more than a look at its article.
  const article = blocks?.filter((block) => block.article) ?? [];
  const paragraphs = article.map((block) => ({ words: text.slice(block.start, block.end).trim(), block }));
  if (paragraphs.length > 0 && !mayBeMixed(paragraphs.filter(isRunning))) return [];
  return [...new Set(unitLanguages(unitsOf(report))?.values())].sort();
};

/** What of a report is in one of its languages or in none, letter for letter. */
export const cutTo = ({ text, blocks }: Wording, lang: string): Wording => {
  const units = unitsOf({ text, blocks });
  const languages = unitLanguages(units);
  if (languages === null) return { text, blocks };
  const kept: (Span & { readonly shift: number })[] = [];
  let length = 0;
  for (const [i, unit] of units.entries()) {
    if ((languages.get(unit) ?? lang) !== lang) continue;
    const start = i === 0 ? 0 : unit.start;
    const end = units[i + 1]?.start ?? text.length;
    kept.push({ start, end, shift: length - start });
    length += end - start;
  }
  let at = 0;
  const moved = [...(blocks ?? [])]
    .sort((a, b) => a.start - b.start)
    .flatMap((block) => {
      while ((kept[at]?.end ?? Number.POSITIVE_INFINITY) <= block.start) at++;
      const piece = kept[at];
      if (piece === undefined || block.start < piece.start) return [];
      return [{ ...block, start: block.start + piece.shift, end: Math.min(block.end, piece.end) + piece.shift }];
    });
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(""),
    blocks: blocks === null ? null : moved,
  };
};
