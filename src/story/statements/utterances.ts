/** What one voice says in one go in one report: the quotes that share an utterance, with all that joining and choosing look at. */
import type { Directory } from "../../directory/load.ts";
import { getLanguage } from "../../languages/index.ts";
import { type EntityId, type IsoPrefix, overlap, type QuoteKind, type Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { getLexicon } from "../../read/quotes/lexicon.ts";
import type { QuoteMentions } from "../../read/quotes.ts";
import type { StoryEntities } from "../entities.ts";
import { type ReportTime, rangeAt } from "../times.ts";
import { type Word, wordsOf } from "./words.ts";

export interface Piece {
  readonly content: Span;
  readonly kind: QuoteKind;
  readonly speakerMention: Span | null;
  readonly cue: Span | null;
  /** Words in marks that are part of a longer, mixed quote of the utterance. */
  readonly within: boolean;
  readonly words: readonly Word[];
}

export interface Utterance {
  /** Order of utterances: by report, then by place. */
  readonly order: number;
  readonly doc: ReadDoc;
  readonly lang: string;
  readonly pieces: readonly Piece[];
  readonly speaker: EntityId | null;
  readonly addressee: EntityId | null;
  readonly channel: string | null;
  readonly day: IsoPrefix | null;
  /** The day on which it was said, where the words beside the cue tell. */
  readonly said: IsoPrefix | null;
  /** Language of the country that the speaker speaks for, where known (CLDR likely subtags). */
  readonly spoken: string | null;
  readonly machineTranslated: boolean;
  /** Its report speaks for the speaker or his side, or its publisher is the speaker. */
  readonly official: boolean;
  /** Number of quality signals of its report. */
  readonly flaws: number;
  /** Publication as milliseconds since the epoch, to compare by. */
  readonly published: number | null;
}

/** The language of an entity's country, by the directory's `of` and CLDR's likely subtags. */
export const spokenLanguages = (entities: StoryEntities, directory: Directory): ReadonlyMap<EntityId, string> => {
  const spoken = new Map<EntityId, string>();
  for (const [known, id] of entities.ofKnown) {
    const country = known.startsWith("country/")
      ? known
      : (directory.byId.get(known)?.of ?? []).find((of) => of.startsWith("country/"));
    const region = country?.slice("country/".length).toUpperCase();
    if (region === undefined || !/^[A-Z]{2}$/.test(region)) continue;
    spoken.set(id, new Intl.Locale(`und-${region}`).maximize().language);
  }
  return spoken;
};

/** Index of the first of sorted spans that ends after `offset`. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Days before its report that a statement can have been made and still be told by a bare day in its sentence. */
const MAX_DAYS = 45;

/** The day on which words were said: the day that their sentence names beside them; null where it names none. */
const daySaid = (doc: ReadDoc, quotes: QuoteMentions, time: ReportTime | undefined): IsoPrefix | null => {
  const anchor = time?.anchor ?? null;
  const cue = quotes.find((quote) => quote.cue !== null)?.cue ?? null;
  if (time === undefined || anchor === null || cue === null) return null;
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, cue.start)];
  if (sentence === undefined) return null;
  let best: { day: string; distance: number } | null = null;
  for (let i = firstEndingAfter(doc.dates, sentence.start); i < doc.dates.length; i++) {
    const expression = doc.dates[i] as ReadDoc["dates"][number];
    if (expression.start >= sentence.end) break;
    if (expression.start < sentence.start) continue;
    if (quotes.some(({ content }) => overlap(content, expression) > 0)) continue;
    const range = rangeAt(expression, time);
    if (range === null || range.start !== range.end || range.start.length !== 10 || range.start > anchor) continue;
    if ((Date.parse(anchor) - Date.parse(range.start)) / 86_400_000 > MAX_DAYS) continue;
    const distance = Math.abs(expression.start - cue.start);
    if (best === null || distance < best.distance) best = { day: range.start, distance };
  }
  return best?.day ?? null;
};

/** Every utterance of every report, in order. */
export const gatherUtterances = (
  docs: readonly ReadDoc[],
  entities: StoryEntities,
  times: ReadonlyMap<string, ReportTime>,
  directory: Directory,
): Utterance[] => {
  const spoken = spokenLanguages(entities, directory);
  const utterances: Utterance[] = [];
  for (const doc of docs) {
    const lexicon = getLexicon(getLanguage(doc.language.code).quotes);
    const mentioned = entities.ofMention.get(doc.report.id) ?? [];
    const entityOf = (mention: number | null): EntityId | null =>
      mention === null ? null : (mentioned[mention] ?? null);
    const groups = Map.groupBy(doc.quotes, ({ utterance }) => utterance);
    const machineTranslated = doc.signals.some(({ kind }) => kind === "machine-translated");
    const time = times.get(doc.report.id);
    const published = Date.parse(time?.published?.value ?? time?.anchor ?? "");
    const sources = new Set([
      entities.outletOf.get(doc.report.id) ?? null,
      ...(entities.creditsOf.get(doc.report.id) ?? []).flatMap((chain) => chain.slice(-1)),
    ]);
    for (const quotes of groups.values()) {
      const speaker = quotes.map((quote) => entityOf(quote.speaker)).find((id) => id !== null) ?? null;
      const said = daySaid(doc, quotes, times.get(doc.report.id));
      utterances.push({
        order: utterances.length,
        doc,
        lang: doc.language.code,
        pieces: quotes.map((quote) => ({
          content: quote.content,
          kind: quote.kind,
          speakerMention: quote.speakerMention,
          cue: quote.cue,
          within: quote.within !== null,
          words: wordsOf(doc.tokens, quote.content, lexicon),
        })),
        speaker,
        addressee: quotes.map((quote) => entityOf(quote.addressee)).find((id) => id !== null && id !== speaker) ?? null,
        channel: quotes.find(({ channel }) => channel !== null)?.channel ?? null,
        day: said ?? times.get(doc.report.id)?.anchor ?? null,
        said,
        spoken: speaker === null ? null : (spoken.get(speaker) ?? null),
        machineTranslated,
        official: speaker !== null && sources.has(speaker),
        flaws: doc.signals.length,
        published: Number.isNaN(published) ? null : published,
      });
    }
  }
  return utterances;
};
