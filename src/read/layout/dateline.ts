/**
 * The dateline at the beginning of a paragraph: "BEIJING –", "WASHINGTON (AP) —", "МОСКВА, 5 июля. /ТАСС/.",
 * "(서울=연합뉴스) 김철수 기자 =". Script decides, not language: a place (in capitals, or known), perhaps a day, perhaps
 * who sends it in brackets, and the mark that closes it.
 */
import type { Span } from "../../model/index.ts";

export interface Dateline extends Span {
  readonly place: Span | null;
  /** Who sends the report, as printed between brackets or slashes. */
  readonly sender: Span | null;
  /** Words between the sender and the closing mark: in Korean the reporter. */
  readonly reporter: Span | null;
}

/** Longest dateline, in code units. */
const LONGEST = 120;
const MOST_PLACE_WORDS = 5;

const bracketed = /[([/［【〔][^()[\]/［］【】〔〕\n]{1,48}[)\]/］】〕]/u;
/** "(서울=연합뉴스)", "【北京＝新華社】": place and sender in one bracket, then perhaps a reporter up to the next "=". */
const paired =
  /^[([［【〔]\s*([^=＝·()[\]【】]{1,24}?)\s*[=＝]\s*([^=＝()[\]【】]{1,24}?)\s*[)\]］】〕](?:\s*([^=＝\n]{2,40}?)\s*[=＝])?\s*/u;
const dash = /^\s*(?:[–—―‒]|--?(?=\s)|---?)\s*/;

const isUpper = (word: string): boolean => /\p{Lu}/u.test(word) && word === word.toUpperCase();

/** What follows a place in small letters: a comma, dash or bracket, or a day and a bracket ("جنيف 2 أبريل (رويترز)"). */
const afterPlace =
  /^\.?(?:,|\s*[([/–—―]|\s+--?\s|\s\d{1,2}\s\p{L}{2,12}(?:\s\p{L}{2,12})?(?:\s\d{4})?\s\([^()\n]{2,40}\)\s*[-–—])/u;

/** Length of the place's words at the beginning of `head`; 0 where no place stands there. */
const placeLength = (head: string, isPlace: (name: string) => boolean): number => {
  const capitals = /^(?:\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[ /][\p{Lu}\p{M}'’.-]+)*)/u.exec(head)?.[0];
  if (capitals !== undefined && isUpper(capitals) && capitals.split(/[ /]/).length <= MOST_PLACE_WORDS) {
    // "U.S. " alone or one letter is no place; a word that goes on in small letters was not all capitals
    if (capitals.replace(/[^\p{L}]/gu, "").length >= 3 && !/^\p{Ll}/u.test(head.slice(capitals.length)))
      return capitals.replace(/[ .]+$/, "").length;
  }
  const words = /^\p{L}[\p{L}\p{M}'’.-]*(?:[ ]\p{L}[\p{L}\p{M}'’.-]*){0,3}/u.exec(head)?.[0].split(" ") ?? [];
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ").replace(/\.$/, "");
    // a look-up costs; only what a comma, dash or bracket follows can be a dateline's place
    if (afterPlace.test(head.slice(name.length)) && isPlace(name)) return name.length;
  }
  return 0;
};

/** "Sochi, 22 July 2022 (AFP)": before a day and a known sender in brackets stands a place, known or not. */
const unknownPlaceLength = (head: string, isSender: (name: string) => boolean): number => {
  const match =
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),? [^()[\]/]{0,40}\d[^()[\]/]{0,16}[([/]([^()[\]/]{2,40})[)\]/]/u.exec(
      head,
    );
  return match !== null && isSender((match[2] as string).trim()) ? (match[1] as string).length : 0;
};

/** A dash, bracket or slash within the first sentence, or capitals at the beginning: all others are spared the look. */
const mayHaveDateline = /^(?:\p{Lu}{3}|[([/［【〔]|[^!?\n]{2,90}?(?:\s?[–—―]|\s--?\s|[([/［【〔]))/u;

/** "（ワシントン共同）", "【北京共同】" and "新华社北京10月8日电": place and sender without a space between them. */
const unspacedDateline = (head: string, isSender: (name: string) => boolean): Dateline | undefined => {
  const bracket = /^[【（(［[]([^【】（）()［］[\]=＝]{3,24})[】）)］\]]\s*/u.exec(head);
  const inner = bracket?.[1] ?? "";
  for (let at = 2; at < inner.length - 1; at++)
    if (isSender(inner.slice(at)) && /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(inner.charAt(0)))
      return {
        start: 0,
        end: bracket?.[0].trimEnd().length ?? 0,
        place: { start: 1, end: 1 + at },
        sender: { start: 1 + at, end: 1 + inner.length },
        reporter: null,
      };
  for (let at = 2; at <= 8; at++) {
    if (!isSender(head.slice(0, at))) continue;
    const wire = /^(\p{L}{2,10}?)\s?(?:\d{1,2}月)?\d{1,2}日?\s?[电電讯訊]\s*/u.exec(head.slice(at));
    if (wire !== null)
      return {
        start: 0,
        end: at + wire[0].trimEnd().length,
        place: { start: at, end: at + (wire[1] as string).length },
        sender: { start: 0, end: at },
        reporter: null,
      };
  }
  return undefined;
};

/**
 * What may follow the place: a state or country after a comma, then a day: "July 5, 2022", "5. Juli 2022", "5 de julio de 2022",
 * "ngày 5 tháng 7 năm 2022", "5 يوليو تموز 2022".
 */
const tail =
  /^(?:,\s*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)?(?:[,.]?\s+(?:\p{L}{2,12}\.?,?\s+)?\p{L}{0,10}\.?\s?\d{1,2}(?:\s?[月日])?\.?(?:\s+(?:de\s+)?\p{L}{2,12}\.?(?:\s\p{L}{2,12}|\s\d{1,2}(?!\d))?)?(?:,?\s+(?:\p{Ll}{2,3}\s+)?\d{4})?(?:\s+(?:\p{Ll}\.|\p{Ll}{2,5}\.?))?)?[,.]?\s*/u;

/**
 * Finds the dateline that opens a text.
 *
 * @param isPlace Whether a name is a place that the directory knows: only those open a dateline without capitals.
 * @param isSender Whether a name is an agency or outlet that the directory knows.
 * @returns undefined where the text opens with its first sentence. Spans count from the beginning of `text`.
 */
export const findDateline = (
  text: string,
  isPlace: (name: string) => boolean,
  isSender: (name: string) => boolean,
): Dateline | undefined => {
  const head = text.slice(0, LONGEST);
  const pair = paired.exec(head);
  if (pair !== null) {
    const [whole, place, sender, reporter] = pair as unknown as [string, string, string, string | undefined];
    const placeAt = whole.indexOf(place);
    const senderAt = whole.indexOf(sender, placeAt + place.length);
    const reporterAt = reporter === undefined ? -1 : whole.indexOf(reporter, senderAt + sender.length);
    return {
      start: 0,
      end: whole.trimEnd().length,
      place: { start: placeAt, end: placeAt + place.length },
      sender: { start: senderAt, end: senderAt + sender.length },
      reporter: reporter === undefined ? null : { start: reporterAt, end: reporterAt + reporter.length },
    };
  }
  if (/^[【（(［[]?\p{Script=Han}|^[【（［]/u.test(head)) {
    const unspaced = unspacedDateline(head, isSender);
    if (unspaced !== undefined) return unspaced;
  }
  if (!mayHaveDateline.test(head)) return undefined;
  const placeEnd = placeLength(head, isPlace) || unknownPlaceLength(head, isSender);
  const place = placeEnd === 0 ? null : { start: 0, end: placeEnd };
  const upper = place !== null && isUpper(head.slice(0, placeEnd));
  let at = placeEnd;
  if (place !== null) at += tail.exec(head.slice(at))?.[0].length ?? 0;
  let sender: Span | null = null;
  const bracket = bracketed.exec(head.slice(at));
  if (bracket !== null && bracket.index === 0) {
    const inner = bracket[0].slice(1, -1);
    const name = inner.trim();
    const start = at + 1 + inner.indexOf(name);
    const dated = /\d/.test(head.slice(placeEnd, at));
    if (isSender(name) || ((upper || dated) && /^\p{Lu}/u.test(name))) sender = { start, end: start + name.length };
    else return undefined;
    at += bracket[0].length;
  }
  if (place === null && sender === null) return undefined;
  const rest = head.slice(at);
  // "СОЧИ. Президент": a known place in capitals, and a full stop
  const stop = upper && isPlace(head.slice(0, placeEnd)) ? /^\.\s+(?=\p{Lu})/u.exec(head.slice(placeEnd)) : null;
  if (stop !== null && sender === null) return { start: 0, end: placeEnd + 1, place, sender: null, reporter: null };
  const close = dash.exec(rest) ?? (sender === null ? null : /^\s*[.:=＝]\s*/.exec(rest));
  // after a mere place and dash a sentence must begin: "NATO – the alliance" is none
  if (sender === null && close !== null && /^\p{Ll}/u.test(rest.slice(close[0].length))) return undefined;
  if (close !== null) at += close[0].trimEnd().length;
  else if (sender === null) {
    // "МОСКВА, 5 июл — РИА Новости." names the sender after the dash; any other opening without a dash is a sentence
    return undefined;
  } else if (place === null) return undefined;
  if (sender === null) {
    const named = /^\s*(\p{L}[^.\n–—]{1,30}?)\s*[.–—]\s/u.exec(head.slice(at));
    if (named !== null && isSender(named[1] as string)) {
      const start = at + named[0].indexOf(named[1] as string);
      sender = { start, end: start + (named[1] as string).length };
      at += named[0].trimEnd().length;
    }
  }
  return { start: 0, end: at, place, sender, reporter: null };
};
