/**
 * Everything that reports say of one person, body or thing, dated: each act of which it is subject or object, by the day that its sentence
 * or the scene gives it. Mentions that tell one act are put together as those of events are. Wider and less sure than the timeline.
 */
import { getLanguage } from "../../languages/index.ts";
import type { EntityId, IsoPrefix, ReportId, Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { fold, foldName } from "../../read/characters.ts";
import type { TimeRange } from "../../read/dates.ts";
import { actsOf } from "../../read/events/acts.ts";
import { dayOf, scenesOf, type ToldDay } from "../../read/events/day.ts";
import { sentenceAt } from "../../read/sentences.ts";
import { tokenAt } from "../../read/tokens.ts";
import type { StoryEntities } from "../entities.ts";
import { mostToldRange, settleDay } from "./days.ts";
import { linkMentions, SURE } from "./link.ts";
import { profileMentions } from "./profile.ts";

/** One act, with every place that tells of it. */
export interface ChronicleEntry {
  /** Its days; null where nothing tells them. */
  readonly when: TimeRange | null;
  /** True where a sentence says the day; else it follows from the scene or the report's own day. */
  readonly said: boolean;
  /** In the order of reports and texts. */
  readonly mentions: readonly (Span & { readonly report: ReportId })[];
}

/** One place that tells of an act. */
interface Told extends Span {
  readonly report: ReportId;
  readonly day: ToldDay | null;
}

/** Tokens within which the last two words of a name may stand: "iTunes Music Store". */
const SPREAD = 3;

/** Where a name's words stand though no mention was read there: the last two of them near each other, or the only one. */
const placesOf = (doc: ReadDoc, words: readonly string[]): { first: number; last: number }[] => {
  const [one, two] = words.slice(-2) as [string, string | undefined];
  const { folded, count } = doc.tokens;
  const is = (token: number, word: string): boolean => folded[token] === word || folded[token] === `${word}s`;
  const found: { first: number; last: number }[] = [];
  for (let i = 0; i < count; i++) {
    if (two === undefined) {
      if (is(i, one)) found.push({ first: i, last: i });
      continue;
    }
    if (!is(i, one) && !is(i, two)) continue;
    for (let j = i + 1; j < count && j <= i + SPREAD - 1; j++)
      if (is(j, is(i, one) ? two : one)) {
        found.push({ first: i, last: j });
        break;
      }
  }
  return found;
};

/** The entities that are called so in any report. */
const entitiesNamed = (name: string, entities: StoryEntities): ReadonlySet<EntityId> => {
  const wanted = foldName(name);
  return new Set(
    entities.entities
      .filter(({ label, forms }) => [label, ...forms.map(({ text }) => text)].some((form) => foldName(form) === wanted))
      .map(({ id }) => id),
  );
};

/** The acts that one report tells of the entities, or of what is called by the words where none of them is read in it. */
const actsIn = (
  doc: ReadDoc,
  ids: ReadonlySet<EntityId>,
  words: readonly string[],
  ofMention: readonly (EntityId | null)[],
  anchor: IsoPrefix | null,
): Told[] => {
  const language = getLanguage(doc.language.code);
  const scenes = anchor === null ? [] : scenesOf(doc, anchor);
  const resolved = doc.mentions.flatMap(({ first, last }, i) => (ids.has(ofMention[i] ?? "") ? [{ first, last }] : []));
  const found = new Map<number, Told>();
  for (const { first, last } of resolved.length > 0 ? resolved : placesOf(doc, words)) {
    const sentence = doc.sentences[sentenceAt(doc.sentences, doc.tokens.starts[first] as number)];
    if (sentence === undefined || sentence.role === "headline") continue;
    const [from, to] = [tokenAt(doc.tokens, sentence.start), tokenAt(doc.tokens, sentence.end)];
    for (const { token, start, end } of actsOf(doc, language, { first, last, from, to })) {
      const day = dayOf(doc, language, { start, end }, anchor, scenes);
      found.set(token, { report: doc.report.id, start, end, day });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, told]) => told);
};

const keyOf = ({ report, start }: Pick<Told, "report" | "start">): string => `${report} ${start}`;

/** What the reports say of `name`, by day; what has no day stands last. */
export const chronicle = (
  name: string,
  docs: readonly ReadDoc[],
  entities: StoryEntities,
  anchorOf: (report: ReportId) => IsoPrefix | null,
): ChronicleEntry[] => {
  const ids = entitiesNamed(name, entities);
  const words = name.split(/\s+/).map(fold);
  const told = new Map<string, Told>();
  const reports = docs.map((doc) => {
    const ofMention = entities.ofMention.get(doc.report.id) ?? [];
    const acts = actsIn(doc, ids, words, ofMention, anchorOf(doc.report.id));
    for (const act of acts) told.set(keyOf(act), act);
    const profiles = profileMentions(doc, acts, ofMention, (i) => acts[i]?.day?.range ?? null);
    return { id: doc.report.id, fingerprint: doc.fingerprint, profiles };
  });
  const entries = linkMentions(reports, SURE).map((group): ChronicleEntry => {
    const members = group.map((profile) => told.get(keyOf(profile)) as Told);
    const days = members.map(({ day }) => day);
    const when = mostToldRange(days.flatMap((day) => settleDay(day, days) ?? []));
    return {
      when,
      said: days.some((day) => day?.basis === "said"),
      mentions: members.map(({ report, start, end }) => ({ report, start, end })),
    };
  });
  const order = ({ when, mentions: [first] }: ChronicleEntry): string =>
    `${when?.start ?? "~"} ${when?.end ?? "~"} ${first?.report} ${`${first?.start}`.padStart(9, "0")}`;
  return entries.sort((a, b) => (order(a) < order(b) ? -1 : 1));
};
