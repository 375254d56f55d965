/**
 * How well two voices agree. Where both speakers are known entities, they are the same, one stands for the other (a minister for his
 * country), or they differ. Where a report's speaker is nobody known, the words that name him are compared as they sound,
 * whatever the script: names of people whom no directory lists.
 */
import type { EntityId, Span } from "../../model/index.ts";
import type { ReadDoc } from "../../pipeline/stage.ts";
import { weightOf } from "../../read/fingerprint/background.ts";
import { wordFeatures } from "../../read/fingerprint/features.ts";
import type { Mention } from "../../read/mentions.ts";
import { firstFrom } from "../../read/spans.ts";
import { Shape, TokenKind, tokenAt } from "../../read/tokens.ts";

export interface Voice {
  readonly speaker: EntityId | null;
  /** Entities that the speaker speaks for: his country, his ministry. */
  readonly standsFor: ReadonlySet<EntityId>;
  /** The folded words of the name of a speaker who is a person; empty where it is not known. */
  readonly name: ReadonlySet<string>;
  /** Sounds of the words that name the speaker, countries aside. */
  readonly sounds: ReadonlySet<string>;
  readonly channel: string | null;
}

/** Words after the speaker's words in which his name may stand: "the minister, Anna Keller". */
const MAX_AFTER = 3;

/** Sounds of the names in a speaker's words, and of the name that follows them at once. */
export const soundsOf = ({ tokens, mentions }: ReadDoc, mention: Span | null, cased: boolean): Set<string> => {
  const sounds = new Set<string>();
  if (mention === null) return sounds;
  const countries: Mention[] = [];
  for (let i = firstFrom(mentions, mention.start); i < mentions.length; i++) {
    const found = mentions[i] as Mention;
    if (found.start >= mention.end) break;
    if (found.kind === "country") countries.push(found);
  }
  const isName = (i: number): boolean =>
    tokens.kinds[i] === TokenKind.word &&
    (!cased || ((tokens.shapes[i] as number) & Shape.capital) !== 0) &&
    !countries.some(({ first, last }) => first <= i && i <= last);
  const first = tokenAt(tokens, mention.start);
  let end = tokenAt(tokens, mention.end);
  if (cased) {
    const most = end + MAX_AFTER + 1;
    if (tokens.folded[end] === "," && isName(end + 1)) end++;
    while (end < most && end < tokens.count && isName(end)) end++;
  }
  for (let i = first; i < end; i++)
    if (isName(i)) for (const feature of wordFeatures(tokens.folded[i] as string)) sounds.add(feature);
  return sounds;
};

/** Sounds of a name by itself. */
export const soundsOfName = (name: ReadonlySet<string>): string[] => [...name].flatMap(wordFeatures);

/** Shared sounds, by how much they tell, from which on two names are taken for one. */
const SAME_NAME = 0.9;

const soundAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  let shared = 0;
  for (const sound of a) if (b.has(sound)) shared += weightOf(sound);
  return shared >= SAME_NAME;
};

/** True where one name is a part of the other: "Keller" and "Anna Keller", which nothing told to be one. */
const isPartOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.size !== b.size && (a.isSubsetOf(b) || b.isSubsetOf(a));

/**
 * How well two voices agree: 1 the same, 0.75 where one stands for the other or bears a part of his name, 0.5 where one is unknown, 0 where
 * they differ.
 */
export const voicesFit = (a: Voice, b: Voice): number => {
  if (a.speaker !== null && b.speaker !== null) {
    if (a.speaker === b.speaker) return 1;
    const stands = a.standsFor.has(b.speaker) || b.standsFor.has(a.speaker);
    return stands || isPartOf(a.name, b.name) ? 0.75 : 0;
  }
  if (soundAlike(a.sounds, b.sounds)) return 1;
  return a.channel !== null && a.channel === b.channel ? 0.75 : 0.5;
};
