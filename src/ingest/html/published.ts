/**
 * When a page says it was published: every candidate with where it stands, best kind first. The order of kinds is by how often each was the
 * right day on pages whose day is known (docs/quality.md).
 */
import { dayOfAddress, dayOfValue, findDay } from "./days.ts";
import type { Json } from "./json-ld.ts";
import { isArticleNode, stringOf } from "./json-ld.ts";
import type { Page, PageBlock } from "./page.ts";

export const dateKinds = [
  "json-ld",
  "meta",
  "microdata",
  "time-published",
  "time-near-title",
  "address",
  "line-near-title",
  "json-ld-other",
  "json-ld-created",
  "labelled",
  "time",
  "modified",
  "text",
] as const;
export type DateKind = (typeof dateKinds)[number];
export interface DateCandidate {
  readonly kind: DateKind;
  readonly value: string;
}

const publishedKeys =
  /^(?:(?:og:)?article:(?:published(?:_time|_date)?|publish_date)|og:(?:published_time|pubdate|publish_date|article:published_time)|article[_.-]?(?:date[_.-]?original|published?|publication[_.-]date|publish[_.-]?date)|date[_.-]?published|publi(?:cation|shed?)[_.-]?(?:date|time)|publi(?:sh|cation)[_-]?date|pub[_-]?date|published|parsely-pub-date|sailthru\.date|dc(?:terms)?[.:](?:date[.:])?(?:issued|created|available|published)|dc(?:terms)?[.:]date|citation_(?:publication_|online_)?date|cxenseparse:(?:recs:)?publishtime|rnews:datepublished|originalpublicationdate|bt:pubdate|date|date[._]?created|created|display-?date|release_?date|issue_?date|last-published|content_create_date|timestamp|vr:published_time|shareaholic:article_published_time|eomportal-?(?:last)?updated?|hdl|prism\.publicationdate)$/;
const modifiedKeys =
  /^(?:(?:og:)?(?:article:)?(?:modified(?:_time|_date)?|updated_time)|date[_.-]?modified|dc(?:terms)?[.:](?:date[.:])?modified|lastmod(?:ified)?|last-modified|revised|bt:moddate|updated?|article-last-modified|rnews:datemodified)$/;

const dateHints =
  /\bdate|\btime\b|timestamp|publish|posted|datum|fecha|byline|dateline|\bmeta\b|created|article-?info|post-?info|entry-?info|infos?\b|author/;
const badHints =
  /modif|updat|comment|relat|footer|sidebar|teaser|recommend|popul|widget|latest|copyright|current|today|weather/;

const hintsAbove = (block: PageBlock, levels: number): string => {
  let hints = "";
  let up: PageBlock["element"] | null = block.element;
  for (let i = 0; i < levels && up !== null; i++) {
    hints += ` ${up.name} ${up.hints}`;
    up = up.parent;
  }
  return hints;
};

const hasClock = ({ value }: DateCandidate): boolean => value.length > 10;

/** Blocks before the headline and behind the article's first and last in which a date line may stand. */
const BEFORE = 6;
const AFTER_HEADLINE = 12;
const AFTER_FIRST = 3;
const AFTER_LAST = 4;
/** Code units of a block that may be a line with a date. */
const LONGEST_LINE = 400;
const headlineDay = /^\s?\d{1,2}[./-]\d{1,2}[./-]\d{4}/;
const openingDay = /^\s?[([][^()[\]]{6,24}[)\]]/;

/**
 * Every candidate of a page, in the order of `dateKinds`.
 *
 * @param near Index of the blocks with the headline, the article's first and last words; -1 where not known.
 * @param url Where the page was published, if that is known.
 */
export const findDates = (
  page: Page,
  nodes: readonly Json[],
  near: { readonly headline: number; readonly first: number; readonly last: number },
  url: string | null,
  lang: string,
): DateCandidate[] => {
  const found: DateCandidate[] = [];
  const add = (kind: DateKind, value: string | null | undefined): void => {
    if (value === null || value === undefined) return;
    const day = dayOfValue(value, lang);
    if (day !== null) found.push({ kind, value: day });
  };
  for (const node of nodes) {
    const main = isArticleNode(node);
    add(main ? "json-ld" : "json-ld-other", stringOf(node.datePublished));
    if (main) add("json-ld-created", stringOf(node.dateCreated));
    if (main) add("modified", stringOf(node.dateModified));
  }
  const named = page.finds.meta.filter(({ key }) => publishedKeys.test(key));
  // A bare "date" may be the template's.
  for (const { key, value } of named) if (/pub|issued/.test(key)) add("meta", value);
  for (const { key, value } of named) if (!/pub|issued/.test(key)) add("meta", value);
  for (const { key, value } of page.finds.meta)
    if (!publishedKeys.test(key) && modifiedKeys.test(key)) add("modified", value);
  for (const { key, value, at } of page.finds.properties)
    if (/(?:^|[:/\s])(?:datepublished|dc:date|dcterms:(?:issued|created))$/.test(key))
      add("microdata", value ?? page.text.slice(at, at + 60));
    else if (/(?:^|[:/\s])datemodified$/.test(key)) add("modified", value);
  if (url !== null) {
    const day = dayOfAddress(url);
    if (day !== null) found.push({ kind: "address", value: day });
  }
  const top = near.headline >= 0 ? near.headline : near.first;
  const from = top - BEFORE;
  const to = Math.max(
    near.headline < 0 ? -1 : near.headline + AFTER_HEADLINE,
    near.first < 0 ? -1 : near.first + AFTER_FIRST,
  );
  const isNear = (i: number): boolean => top >= 0 && i >= from && i <= to;
  const starts = page.blocks.map(({ start }) => start);
  const blockAt = (at: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  for (const { value, hints, at } of page.finds.times)
    if (/pub|entry-date|posted|created/.test(hints) && !badHints.test(hints)) add("time-published", value);
    else if (badHints.test(hints)) add("modified", value);
    else add(isNear(blockAt(at)) ? "time-near-title" : "time", value);
  for (const [i, block] of page.blocks.entries()) {
    const whole = page.text.slice(block.start, block.end);
    // A paragraph may open with its day, "(18.01.2018) Farmers fear …", and so may a headline.
    const opening = i === near.headline ? headlineDay : whole.length > LONGEST_LINE ? openingDay : null;
    const words = opening === null ? whole : (opening.exec(whole)?.[0] ?? "");
    if (!/\d{2}/.test(words)) continue;
    const day = findDay(words, lang);
    if (day === null) continue;
    const hints = hintsAbove(block, 3);
    const bad = badHints.test(hints);
    const line = !bad && words.length < 160;
    const inArticle = near.first >= 0 && i >= near.first && i <= near.last + AFTER_LAST;
    const kind: DateKind =
      line && isNear(i)
        ? "line-near-title"
        : line && (inArticle || near.first < 0) && dateHints.test(hints)
          ? "labelled"
          : "text";
    found.push({ kind, value: day.value });
  }
  return dateKinds.flatMap((kind) => {
    const own = found.filter((candidate) => candidate.kind === kind);
    // Of lines, one with the hour is a date line more surely than one without.
    return kind === "line-near-title" ? [...own.filter(hasClock), ...own.filter((one) => !hasClock(one))] : own;
  });
};

/** An instant told in UTC, and the day and clock of one told in local time. */
const utc = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(?:Z|\+00:00)$/;
/** Widest offset from UTC that is in use, in minutes. */
const WIDEST = 14 * 60;
const local: ReadonlySet<DateKind> = new Set([
  "meta",
  "microdata",
  "time-published",
  "time-near-title",
  "address",
  "line-near-title",
]);
/** Witnesses that must agree to outweigh a better one that stands alone. */
const ENOUGH_WITNESSES = 2;
/** What the page shows beside its headline is one witness, whichever way it is told. */
const shownKinds: ReadonlySet<DateKind> = new Set(["time-published", "time-near-title", "line-near-title"]);
const witnessOf = (kind: DateKind): string => (shownKinds.has(kind) ? "shown" : kind);
/** An instant that tells the outlet's own clock. */
const ownClock = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2})?[+-](?!00:00)/;
/** A page whose text names more days than this says nothing of its own. */
const MOST_DAYS = 2;

const dayOf = ({ value }: DateCandidate): string => value.slice(0, 10);

/** True where the local day could hold an instant that UTC puts on the day before or after. */
const mayHold = (day: string, at: number): boolean => {
  const minutes = (Date.parse(`${day}T00:00Z`) - at) / 60_000;
  return minutes <= WIDEST && minutes + 24 * 60 > -12 * 60;
};

/** True where `day` is the one after a day: that of the paper in which a report is printed that stood on the web the evening before. */
const isDayAfter = (day: string, before: string): boolean => Date.parse(day) - Date.parse(before) === 24 * 60 * 60_000;

/**
 * The best candidate, with two exceptions. An instant in UTC gives way to the day that the page itself shows where that is the day before
 * or after and the difference could be the outlet's time zone: readers there know the report by that day. And a day that nothing else
 * on the page bears out gives way to one that two other witnesses agree on, unless theirs is only the day after the instant on the outlet's own clock.
 */
export const choosePublished = (candidates: readonly DateCandidate[]): string | null => {
  const best = candidates.find(({ kind }) => kind !== "modified" && kind !== "text" && kind !== "time");
  if (best === undefined) {
    const days = candidates.filter(({ kind }) => kind === "text");
    return new Set(days.map(dayOf)).size <= MOST_DAYS ? (days[0]?.value ?? null) : null;
  }
  const others = candidates.filter(({ kind, value }) => kind !== best.kind && local.has(kind) && !utc.test(value));
  if (others.some((other) => dayOf(other) === dayOf(best))) return best.value;
  const instant = utc.exec(best.value);
  if (instant !== null) {
    const at = Date.parse(`${instant[1]}T${instant[2]}Z`);
    const shown = others.find((other) => mayHold(dayOf(other), at));
    if (shown !== undefined) return shown.value;
  }
  const evening = ownClock.exec(best.value)?.[1];
  const witnesses = new Map<string, Set<string>>();
  for (const other of others)
    witnesses.set(dayOf(other), (witnesses.get(dayOf(other)) ?? new Set()).add(witnessOf(other.kind)));
  const agreed = others.find(
    (other) =>
      (witnesses.get(dayOf(other))?.size ?? 0) >= ENOUGH_WITNESSES &&
      (evening === undefined || !isDayAfter(dayOf(other), evening)),
  );
  return agreed?.value ?? best.value;
};
