/**
 * Reads the day or instant that a value in a page's metadata, an address or a short line names: ISO 8601 in all its dress, RFC 2822, seconds
 * since 1970, days in digits and with months in words. Month names are CLDR's (Intl), of the page's language first. Where a value fits two days
 * ("05/07/2022") the order of the page's language decides.
 */
const two = (value: number): string => String(value).padStart(2, "0");

/** No report on the web is older; what is later than the capture is dropped by whoever knows the capture. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export const isoDay = (year: number, month: number, day: number): string | null => {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${two(month)}-${two(day)}` : null;
};

/** Locales whose month names are known, besides the page's own. */
const locales =
  "en de de-AT fr es it pt nl pl cs sk sl hr sr ru uk bg sv da nb fi et lv lt hu ro tr el ar ar-LB ar-DZ ar-MA fa he id ms vi ca az ka".split(
    " ",
  );

const namesOf = (locale: string): Map<string, number> => {
  const names = new Map<string, number>();
  for (const month of ["long", "short"] as const)
    for (const withDay of [true, false]) {
      let format: Intl.DateTimeFormat;
      try {
        format = new Intl.DateTimeFormat(locale, {
          month,
          ...(withDay ? { day: "numeric", year: "numeric" } : {}),
          timeZone: "UTC",
          calendar: "gregory",
        });
      } catch {
        return names;
      }
      for (let i = 0; i < 12; i++) {
        const part = format.formatToParts(new Date(Date.UTC(2021, i, 15))).find(({ type }) => type === "month");
        const name = (part?.value ?? "").toLowerCase().replace(/\.$/, "").normalize("NFC");
        if (name.length > 1 && !/\d/.test(name) && !names.has(name)) names.set(name, i + 1);
      }
    }
  if (locale === "en") names.set("sept", 9);
  return names;
};

/** Month names that mean one month in all the languages that have them. */
let shared: Map<string, number> | null = null;
const sharedNames = (): Map<string, number> => {
  if (shared !== null) return shared;
  shared = new Map();
  for (const locale of locales)
    for (const [name, month] of namesOf(locale)) {
      const other = shared.get(name);
      shared.set(name, other === undefined || other === month ? month : 0);
    }
  for (const [name, month] of namesOf("en")) shared.set(name, month);
  return shared;
};
const ownNames = new Map<string, Map<string, number>>();
const monthOf = (word: string, lang: string): number | null => {
  const name = word.toLowerCase().replace(/\.$/, "").normalize("NFC");
  let own = ownNames.get(lang);
  if (own === undefined) {
    own = namesOf(lang);
    if (ownNames.size < 200) ownNames.set(lang, own);
  }
  return own.get(name) || sharedNames().get(name) || null;
};

const clockOf = (rest: string): string => {
  const match =
    /^[T\s,–|-]{0,3}(\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?/.exec(
      rest,
    );
  if (match === null || Number(match[1]) > 23 || Number(match[2]) > 59) return "";
  const [, hour, minute, second, zone] = match;
  const offset =
    zone === undefined
      ? ""
      : /[A-Z]/.test(zone)
        ? "Z"
        : zone.length === 3
          ? `${zone}:00`
          : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `T${hour}:${minute}${second === undefined ? "" : `:${second}`}${offset}`;
};

export interface FoundDay {
  /** ISO 8601 day or instant. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const yearFirst = /(?<!\d)((?:19|20)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)(?:\s?[日일])?/;
const yearLast = /(?<![\d.,])(\d{1,2})(\.\s?|[/-])(\d{1,2})(?:\.\s?|[/-])((?:19|20)\d\d|\d\d)(?!\d)/;
/** The month may be named twice: "24 نيسان / أبريل 2020". */
const worded =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s\u00a0-]*(?:de\s|of\s|del\s|d['’])?\s?(\p{L}[\p{L}\p{M}]{1,14})\.?(?:\s?[/(]\s?\p{L}[\p{L}\p{M}]{1,14}\)?)?,?[\s\u00a0-]*(?:de\s|del\s)?((?:19|20)\d\d)(?!\d)/gu;
/** "2023 Jan 7", "2020. április 7." */
const yearThenWord = /(?<!\d)((?:19|20)\d\d)\.?[\s\u00a0-]+(\p{L}[\p{L}\p{M}]{2,14})\.?[\s\u00a0-]+(\d{1,2})(?!\d)/gu;
/** The month may be glued to a name before it: "Anna NowakOct 17, 2023". */
const wordFirst =
  /(?:(?<!\p{L})|(?<=\p{Ll})(?=\p{Lu}))(\p{Lu}{2,15}|\p{L}[\p{Ll}\p{Lo}\p{M}]{1,14})\.?[\s\u00a0]+(\d{1,2})(?:st|nd|rd|th)?,?[\s\u00a0]+((?:19|20)\d\d)(?!\d)/gu;

/** What every day has, however it is written; most lines with numbers have none. */
const dayLike = /(?:19|20)\d\d|\d[./-]\s?\d{1,2}[./-]/;

/** The first whole day of a short text; null where it names none. @param lang The page's language, as BCP 47. */
export const findDay = (text: string, lang: string): FoundDay | null => {
  if (!dayLike.test(text)) return null;
  const found: FoundDay[] = [];
  const add = (day: string | null, at: number, length: number): boolean => {
    if (day === null) return false;
    const end = at + length;
    found.push({ value: `${day}${clockOf(text.slice(end, end + 40))}`, start: at, end });
    return true;
  };
  const first = yearFirst.exec(text);
  if (first !== null) add(isoDay(Number(first[1]), Number(first[2]), Number(first[3])), first.index, first[0].length);
  for (const match of text.matchAll(worded)) {
    const month = monthOf(match[2] as string, lang);
    if (month !== null && add(isoDay(Number(match[3]), month, Number(match[1])), match.index, match[0].length)) break;
  }
  for (const match of text.matchAll(wordFirst)) {
    const month = monthOf(match[1] as string, lang);
    if (month !== null && add(isoDay(Number(match[3]), month, Number(match[2])), match.index, match[0].length)) break;
  }
  for (const match of text.matchAll(yearThenWord)) {
    const month = monthOf(match[2] as string, lang);
    if (month !== null && add(isoDay(Number(match[1]), month, Number(match[3])), match.index, match[0].length)) break;
  }
  const last = yearLast.exec(text);
  if (last !== null) {
    const [a, b] = [Number(last[1]), Number(last[3])];
    const year = (last[4] as string).length === 2 ? 2000 + Number(last[4]) : Number(last[4]);
    const monthFirst = last[2] === "/" && /^en(?:-us)?$/i.test(lang);
    const [one, other] = monthFirst
      ? [isoDay(year, a, b), isoDay(year, b, a)]
      : [isoDay(year, b, a), isoDay(year, a, b)];
    add(one ?? other, last.index, last[0].length);
  }
  return found.sort((x, y) => x.start - y.start)[0] ?? null;
};

/** The instant or day that a value of the metadata is; null for anything else. */
export const dayOfValue = (value: string, lang: string): string | null => {
  const bare = value.trim().slice(0, 100);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2})(?::?\d{2})?)?/.exec(bare);
  if (compact !== null && !/^\d{9,10}$|^\d{13}$/.test(bare)) {
    const day = isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    if (day !== null) return day;
  }
  if (/^\d{10}$|^\d{13}$/.test(bare)) {
    const iso = new Date(Number(bare) * (bare.length === 10 ? 1000 : 1)).toISOString();
    return Number(iso.slice(0, 4)) >= FIRST_YEAR && Number(iso.slice(0, 4)) <= LAST_YEAR
      ? `${iso.slice(0, 19)}Z`
      : null;
  }
  return findDay(bare, lang)?.value ?? null;
};

/** The day in an address: "/2018/10/09/", "-2018-10-09", "20181009". */
export const dayOfAddress = (address: string): string | null => {
  const match =
    /[/_.-]((?:19|20)\d\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?!\d)/.exec(address) ??
    /(?<!\d)((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)/.exec(address);
  return match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
};
