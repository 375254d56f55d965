/** One sentence with everything found in it, cut from the report's layers; what the readers of frames look at. */
import { conceptOf } from "../../languages/concepts.ts";
import type { Language } from "../../languages/language.ts";
import type { Span } from "../../model/index.ts";
import type { Doc } from "../../pipeline/stage.ts";
import type { ConceptHit } from "../concepts.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { type Hit, isInnerHyphen } from "../matcher.ts";
import type { Mention } from "../mentions.ts";
import type { QuoteMention } from "../quotes.ts";
import { firstFrom } from "../spans.ts";
import { tokenAt } from "../tokens.ts";

export type ClaimNeeds =
  | "language"
  | "tokens"
  | "layout"
  | "sentences"
  | "dates"
  | "quantities"
  | "concepts"
  | "mentions"
  | "quotes"
  | "events";

const listsOf = ({ frames }: Language) => ({
  none: frames.none,
  negation: frames.negation,
  future: frames.future,
  possible: frames.possible,
  and: frames.and,
  opinion: frames.opinion,
  complement: frames.complements ?? "",
  passive: frames.passive,
  earlier: frames.earlier,
  passiveAgent: frames.passiveAgent,
  oblique: frames.oblique,
  dependent: frames.dependent.before,
  conditionOpens: frames.conditionOpens,
  conditionCloses: frames.conditionCloses,
  deadline: frames.deadline,
  deadlineAfter: frames.deadlineAfter ?? "",
  possessive: frames.possessive ?? "",
  purpose: frames.purpose,
  under: frames.under,
  firstPerson: frames.firstPerson,
  parties: frames.parties,
  recipientBefore: frames.recipientBefore,
  ownerAfter: frames.ownerAfter,
  auxiliary: frames.auxiliaries ?? "",
});
export type Cue = keyof ReturnType<typeof listsOf>;
const cuesOf = perLanguage((language: Language) => buildCues<Cue>(listsOf(language)));

export interface Placed<T> {
  readonly item: T;
  /** Index into the layer it is from. */
  readonly index: number;
}

export interface Scene {
  readonly doc: Doc<ClaimNeeds>;
  readonly language: Language;
  /** Index into the sentences layer. */
  readonly sentence: number;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly hits: readonly ConceptHit[];
  /** Mentions that are not part of another mention's role. */
  readonly mentions: readonly Placed<Mention>[];
  readonly quotes: readonly Placed<QuoteMention>[];
  readonly cues: readonly Hit<Cue>[];
}

/** Items of a layer that begin within `[span.start, span.end)`, with their indices. */
export const itemsIn = <T extends Span>(items: readonly T[], span: Span): Placed<T>[] => {
  const found: Placed<T>[] = [];
  for (let index = firstFrom(items, span.start); index < items.length; index++) {
    const item = items[index] as T;
    if (item.start >= span.end) break;
    found.push({ item, index });
  }
  return found;
};

/** Quotes whose content shares words with a sentence; `quotes` are those of the report, in the order of their contents. */
export const sceneOf = (
  doc: Doc<ClaimNeeds>,
  sentence: number,
  quotes: readonly Placed<QuoteMention>[],
  language: Language,
): Scene => {
  const span = doc.sentences[sentence] as Span;
  const { dateline } = doc.layout;
  const opens = dateline !== null && dateline.start >= span.start && dateline.end < span.end;
  const from = tokenAt(doc.tokens, opens ? dateline.end : span.start);
  const to = tokenAt(doc.tokens, span.end);
  const mentions = itemsIn(doc.mentions, span).filter(({ item }) => item.form !== "open");
  const roles = mentions.flatMap(({ item, index }) => (item.role === null ? [] : [{ role: item.role, index }]));
  const names = mentions.map(({ item }) => item);
  const hits = itemsIn(doc.concepts, span).map(({ item }) => item);
  const found = cuesOf(language).all(doc.tokens, from, to);
  /** "Until June" and "haziran ayına kadar" say by when, no condition. */
  const saysWhen = ({ first, last, value }: Hit<Cue>): boolean => {
    const by = value === "conditionOpens" ? "deadline" : value === "conditionCloses" ? "deadlineAfter" : null;
    return (
      by !== null &&
      found.some((cue) => cue.value === by && cue.first === first && cue.last === last) &&
      [1, 2].some((step) => {
        const token = by === "deadline" ? last + step : first - step;
        return token >= from && token < to && isInDate({ doc }, token);
      })
    );
  };
  return {
    doc,
    language,
    sentence,
    from,
    to,
    hits,
    mentions: mentions.filter(
      ({ item, index }) =>
        !roles.some(({ role, index: of }) => of !== index && role.start <= item.start && item.end <= role.end) &&
        !names.some((other) => other !== item && other.first <= item.first && item.last <= other.last),
    ),
    quotes,
    // "reuniu-se": a pronoun written onto its verb is no word of its own; "as soon as possible" opens no condition
    cues: found.filter(
      (cue) =>
        !isInnerHyphen(doc.tokens, cue.first - 1) &&
        !(cue.value === "conditionOpens" && hits.some((hit) => hit.first <= cue.first && hit.last > cue.last)) &&
        !saysWhen(cue),
    ),
  };
};

/** Longest time expression, in code units. */
export const LONGEST_DATE = 60;

/** True where a token is part of a day or a time of day; numbers of days or months are numbers. */
export const isInDate = ({ doc }: Pick<Scene, "doc">, token: number): boolean => {
  const start = doc.tokens.starts[token] as number;
  return itemsIn(doc.dates, { start: start - LONGEST_DATE, end: start + 1 }).some(
    ({ item }) => (item.type === "DATE" || item.type === "TIME") && start < item.end,
  );
};

export const cuesIn = (scene: Scene, kind: Cue, from: number, to: number): Hit<Cue>[] =>
  scene.cues.filter((cue) => cue.value === kind && cue.first >= from && cue.last < to);

export const hasCue = (scene: Scene, kind: Cue, from: number, to: number): boolean =>
  scene.cues.some((cue) => cue.value === kind && cue.first >= from && cue.last < to);

/** True where a cue of a kind ends right before `token`, or with one plain word between ("to further discuss"). */
export const cueBefore = (scene: Scene, kind: Cue, token: number, gap = 0): boolean =>
  scene.cues.some((cue) => cue.value === kind && cue.last < token && token - cue.last - 1 <= gap);

export const isVerb = (hit: ConceptHit): boolean => !hit.noun && conceptOf(hit.concept).group === "act";

export const wordAt = (scene: Scene, token: number): string => scene.doc.tokens.folded[token] ?? "";

/**
 * True where the words of a quote are what an act is about: what follows "pledged" is the pledge, whether the quotes stage
 * took that for its cue or began the quote behind it.
 */
export const isContentOf = (scene: Scene, { cue, content }: QuoteMention): boolean =>
  scene.hits.some(
    (hit) =>
      isVerb(hit) &&
      conceptOf(hit.concept).claim !== undefined &&
      ((cue !== null && hit.start < cue.end && cue.start < hit.end) ||
        (hit.end <= content.start && scene.doc.report.text.slice(hit.end, content.start).trim() === "")),
  );

/** True for the possessive 's, which is a token of its own in every language (`read/tokens.ts`), and for a word like it. */
export const isPossessive = (scene: Scene, token: number): boolean =>
  wordAt(scene, token) === "'s" || scene.cues.some((cue) => cue.value === "possessive" && cue.first === token);
