/** What one voice says in one go in one report: the quotes that share an utterance, with all that joining and choosing look at. */
import type { Directory } from "../../directory/load.ts";
import { getLanguage } from "../../languages/index.ts";
import type { EntityId, IsoPrefix, QuoteKind, Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { fold } from "../../read/characters.ts";
import { daysFrom } from "../../read/dates/calendar.ts";
import { Class, getLexicon, type Lexicon } from "../../read/quotes/lexicon.ts";
import type { QuoteMentions } from "../../read/quotes.ts";
import { firstEndingAfter, firstFrom } from "../../read/spans.ts";
import { findGenre } from "../claims/genre.ts";
import { findSides } from "../claims/sides.ts";
import type { StoryEntities } from "../entities.ts";
import { languageOfState } from "../state-languages.ts";
import { type ReportTime, rangeAt } from "../times.ts";
import { collectFullNames, speakerByName } from "./names.ts";
import type { Occasion } from "./occasions.ts";
import { soundsOf, soundsOfName, type Voice } from "./voices.ts";
import { reportedWords, type Word, wordsOf } from "./words.ts";

export interface Piece {
  readonly content: Span;
  readonly kind: QuoteKind;
  readonly speakerMention: Span | null;
  readonly cue: Span | null;
  /** Words in marks that are part of a longer, mixed quote of the utterance. */
  readonly within: boolean;
  readonly words: readonly Word[];
}

/** What a report is, as far as the choice of a rendering asks. */
export interface Copy {
  readonly machineTranslated: boolean;
  /** It bears the marks of a program that collects other sites' pages. */
  readonly scraped: boolean;
  /** Number of quality signals. */
  readonly flaws: number;
  /** Publication as milliseconds since the epoch, to compare by. */
  readonly published: number | null;
  /** Whom the report speaks for: its publisher, those it credits last, and its side; empty for the press. */
  readonly speaksFor: ReadonlySet<EntityId>;
}

export interface Utterance extends Voice, Occasion {
  /** Order of utterances: by report, then by place. */
  readonly order: number;
  readonly doc: ReadDoc;
  readonly lang: string;
  readonly pieces: readonly Piece[];
  readonly addressee: EntityId | null;
  /** Language of the country that the speaker speaks for, where known (CLDR likely subtags). */
  readonly spoken: string | null;
  readonly copy: Copy;
  /** Its report speaks for the speaker or his side. */
  readonly official: boolean;
  /** It stands in the headline. */
  readonly inHeadline: boolean;
}

/** What speakers speak for and in which language, of all entities of a pile. */
export interface Backgrounds {
  readonly standsFor: (speaker: EntityId) => ReadonlySet<EntityId>;
  readonly nameOf: (speaker: EntityId) => ReadonlySet<string>;
  readonly spoken: (speaker: EntityId) => string | null;
  readonly copyOf: (doc: ReadDoc) => Copy;
}

/** Countries in the words that name a person who speaks: "Uzbekistan's water minister"; not those he is sent to. */
const countriesNamed = (
  docs: readonly ReadDoc[],
  entities: StoryEntities,
): ReadonlyMap<EntityId, ReadonlySet<EntityId>> => {
  const named = new Map<EntityId, Set<EntityId>>();
  for (const doc of docs) {
    const { classesOf } = getLexicon(getLanguage(doc.language.code).quotes);
    const mentioned = entities.ofMention.get(doc.report.id) ?? [];
    for (const { speaker, speakerMention } of doc.quotes) {
      const id = speaker === null ? null : (mentioned[speaker] ?? null);
      if (id === null || speakerMention === null || entities.byId.get(id)?.kind !== "person") continue;
      for (let i = firstFrom(doc.mentions, speakerMention.start); i < doc.mentions.length; i++) {
        const mention = doc.mentions[i] as ReadDoc["mentions"][number];
        if (mention.start >= speakerMention.end) break;
        const country = mentioned[i] ?? null;
        const classes = classesOf(doc.tokens.folded[mention.first - 1] ?? "");
        const sentTo = (classes & Class.preposition) !== 0 && (classes & Class.linking) === 0;
        if (mention.kind !== "country" || country === null || sentTo || mention.start < speakerMention.start) continue;
        named.set(id, (named.get(id) ?? new Set()).add(country));
      }
    }
  }
  return named;
};

export const findBackgrounds = (
  docs: readonly ReadDoc[],
  entities: StoryEntities,
  times: ReadonlyMap<string, ReportTime>,
  directory: Directory,
): Backgrounds => {
  const sides = findSides(docs, entities, directory);
  const named = countriesNamed(docs, entities);
  const slugs = new Map([...entities.ofKnown].map(([slug, id]) => [id, slug]));
  const sideOf = (speaker: EntityId): readonly EntityId[] => {
    const found = sides.get(speaker);
    return found !== undefined || slugs.has(speaker) ? (found ?? []) : [...(named.get(speaker) ?? [])].sort();
  };
  const standsFor = (speaker: EntityId): Set<EntityId> => {
    const owners = directory.byId.get(slugs.get(speaker) ?? "")?.of ?? [];
    return new Set([...sideOf(speaker), ...owners.flatMap((owner) => entities.ofKnown.get(owner) ?? [])]);
  };
  const nameOf = (speaker: EntityId): Set<string> => {
    const entity = entities.byId.get(speaker);
    return new Set(entity?.kind === "person" ? fold(entity.label).match(/[\p{L}\p{M}]+/gu) : []);
  };
  const spoken = (speaker: EntityId): string | null => {
    const owners = directory.byId.get(slugs.get(speaker) ?? "")?.of ?? [];
    const known = owners.filter((owner) => owner.startsWith("country/"));
    const countries = known.length > 0 ? known : sideOf(speaker).map((side) => slugs.get(side));
    const languages = new Set(countries.map(languageOfState));
    return languages.size === 1 ? ([...languages][0] as string | null) : null;
  };
  const copyOf = (doc: ReadDoc): Copy => {
    const { id } = doc.report;
    const time = times.get(id);
    const published = Date.parse(time?.published?.value ?? time?.anchor ?? "");
    const { side } = findGenre(doc, entities, sides, { directory, slugs });
    const kinds = new Set(doc.signals.map(({ kind }) => kind));
    return {
      machineTranslated: kinds.has("machine-translated"),
      scraped: kinds.has("scraper-marker"),
      flaws: doc.signals.length,
      published: Number.isNaN(published) ? null : published,
      speaksFor: new Set(
        [
          entities.outletOf.get(id) ?? null,
          side,
          ...(entities.creditsOf.get(id) ?? []).flatMap((chain) => chain.slice(-1)),
        ].filter((entity) => entity !== null),
      ),
    };
  };
  return { standsFor, nameOf, spoken, copyOf };
};

/** True where a report speaks for a speaker, or for what he speaks for. */
export const isOfficial = (
  { speaksFor }: Copy,
  { speaker, standsFor }: Pick<Voice, "speaker" | "standsFor">,
): boolean => speaker !== null && (speaksFor.has(speaker) || [...standsFor].some((owner) => speaksFor.has(owner)));

/** Days before its report that a statement can have been made and still be told by a bare day in its sentence. */
const MAX_DAYS = 45;

/** Indices of the dates that lie in anybody's words. */
const datesQuoted = ({ quotes, dates }: ReadDoc): ReadonlySet<number> => {
  const contents = quotes.map(({ content }) => content).sort((a, b) => a.start - b.start);
  const quoted = new Set<number>();
  let [next, reach] = [0, 0];
  for (const [i, { start, end }] of dates.entries()) {
    for (; next < contents.length && (contents[next] as Span).start < end; next++)
      reach = Math.max(reach, (contents[next] as Span).end);
    if (reach > start) quoted.add(i);
  }
  return quoted;
};

/** Dates of one sentence that are looked at. */
const MAX_DATES = 32;

/** The day on which words were said: the day that their sentence names beside them; null where it names none. */
const daySaid = (
  doc: ReadDoc,
  quotes: QuoteMentions,
  quoted: ReadonlySet<number>,
  time: ReportTime | undefined,
): IsoPrefix | null => {
  const anchor = time?.anchor ?? null;
  const cue = quotes.find((quote) => quote.cue !== null)?.cue ?? null;
  if (time === undefined || anchor === null || cue === null) return null;
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, cue.start)];
  if (sentence === undefined) return null;
  let best: { day: string; distance: number } | null = null;
  const first = firstEndingAfter(doc.dates, sentence.start);
  for (let i = first; i < doc.dates.length && i < first + MAX_DATES; i++) {
    const expression = doc.dates[i] as ReadDoc["dates"][number];
    if (expression.start >= sentence.end) break;
    if (expression.start < sentence.start || quoted.has(i)) continue;
    const range = rangeAt(expression, time);
    if (range === null || range.start !== range.end || range.start.length !== 10 || range.start > anchor) continue;
    if (daysFrom(range.start, anchor) > MAX_DAYS) continue;
    const distance = Math.abs(expression.start - cue.start);
    if (best === null || distance < best.distance) best = { day: range.start, distance };
  }
  return best?.day ?? null;
};

const wordsSaid = (
  { tokens }: ReadDoc,
  { content, kind }: QuoteMentions[number],
  lexicon: Lexicon,
): readonly Word[] => {
  const words = wordsOf(tokens, content, lexicon);
  return kind === "direct" ? words : reportedWords(words, lexicon);
};

/** Every utterance of every report, in order. */
export const gatherUtterances = (
  docs: readonly ReadDoc[],
  entities: StoryEntities,
  times: ReadonlyMap<string, ReportTime>,
  { standsFor, nameOf, spoken, copyOf }: Backgrounds,
): Utterance[] => {
  const utterances: Utterance[] = [];
  const names = collectFullNames(entities.entities);
  for (const doc of docs) {
    const language = getLanguage(doc.language.code);
    const lexicon = getLexicon(language.quotes);
    const mentioned = entities.ofMention.get(doc.report.id) ?? [];
    const entityOf = (mention: number | null): EntityId | null =>
      mention === null ? null : (mentioned[mention] ?? null);
    const time = times.get(doc.report.id);
    const copy = copyOf(doc);
    const quoted = datesQuoted(doc);
    for (const quotes of Map.groupBy(doc.quotes, ({ utterance }) => utterance).values()) {
      const mention = quotes.find((quote) => quote.speakerMention !== null)?.speakerMention ?? null;
      const speaker =
        quotes.map((quote) => entityOf(quote.speaker)).find((id) => id !== null) ??
        (mention === null ? null : speakerByName(doc, mention, names));
      const name = speaker === null ? new Set<string>() : nameOf(speaker);
      const voice: Voice = {
        speaker,
        name,
        standsFor: speaker === null ? new Set() : standsFor(speaker),
        sounds: new Set([...soundsOf(doc, mention, language.cased), ...soundsOfName(name)]),
        channel: quotes.find(({ channel }) => channel !== null)?.channel ?? null,
      };
      const [first] = quotes;
      const sentence = doc.sentences[firstEndingAfter(doc.sentences, first?.content.start ?? 0)];
      utterances.push({
        ...voice,
        order: utterances.length,
        doc,
        lang: doc.language.code,
        pieces: quotes.map((quote) => ({
          content: quote.content,
          kind: quote.kind,
          speakerMention: quote.speakerMention,
          cue: quote.cue,
          within: quote.within !== null,
          words: wordsSaid(doc, quote, lexicon),
        })),
        addressee: quotes.map((quote) => entityOf(quote.addressee)).find((id) => id !== null && id !== speaker) ?? null,
        said: daySaid(doc, quotes, quoted, time),
        told: time?.anchor ?? null,
        spoken: speaker === null ? null : spoken(speaker),
        copy,
        official: isOfficial(copy, voice),
        inHeadline: sentence?.role === "headline",
      });
    }
  }
  return utterances;
};
