/**
 * Bodies, facilities and documents whose names are translated: "Norwegian Ministry of Petroleum", "норвежское министерство нефти".
 * A name is taken apart into what its words mean (`languages/bodies.ts`), the places in it and words that mean nothing known,
 * which are compared by their sound. Two names are one where their heads are of one group and enough of the rest agrees.
 */

import type { Directory } from "../../directory/load.ts";
import { generalWords, headWords } from "../../languages/bodies.ts";
import type { Language } from "../../languages/language.ts";
import { addTo } from "../../read/group.ts";
import { isInnerHyphen } from "../../read/matcher.ts";
import { type BodyWords, bodyWordsOf } from "../../read/mentions/body-words.ts";
import { getLexicon } from "../../read/mentions/lexicon.ts";
import { TokenKind, tokenise } from "../../read/tokens.ts";
import { koreanReadings } from "./han.ts";
import type { Node } from "./nodes.ts";
import type { Join } from "./sets.ts";
import { classesOf, likeness, type Sounding, soundingsOf } from "./sounds.ts";

/** One part of a name: what it means, the places it names, or how it sounds. */
interface Part {
  readonly ids: readonly string[];
  readonly places: readonly string[];
  readonly soundings: readonly Sounding[];
  readonly classes: readonly string[];
}

interface Content {
  readonly groups: ReadonlySet<string>;
  readonly parts: readonly Part[];
}

/** A name of a node, taken apart. */
interface Told {
  readonly node: Node;
  readonly language: Language;
  readonly content: Content;
  /** Countries that the sentences with it name. */
  readonly countries: ReadonlySet<string>;
}

/** What agreeing parts weigh: a place or a name of its own, a word, a general word; and a part that the other name lacks. */
const PLACE = 1.3;
const WORD = 1;
const GENERAL = 0.4;
const UNKNOWN = 0.6;
/** Share of the parts that must agree, and what agrees must weigh at least. */
const ALIKE = 0.56;
const LEAST = 1.2;
const MARGIN = 0.06;
const MOST_COMPARED = 60;
const SOUNDS_ALIKE = 0.8;
const FEWEST_CONSONANTS = 3;
/** Words of the longest phrase of the lexicon, and letters of a piece of a compound that is more than an ending. */
const MOST_PHRASE = 3;
const SHORTEST_PIECE = 5;

const none: readonly string[] = [];

const partOfIds = (ids: readonly string[]): Part => ({ ids, places: none, soundings: [], classes: none });

const unknownPart = (text: string, language: Language): Part | null => {
  const soundings = [
    ...soundingsOf(text, language),
    ...(/^\p{Script=Han}{2,4}$/u.test(text)
      ? koreanReadings(text).flatMap((reading) => soundingsOf(reading, language))
      : []),
  ];
  const classes = [...new Set(soundings.map(({ slots }) => classesOf(slots.map(([sounds = ""]) => sounds).join(""))))];
  return classes.every((one) => one.length < 2) ? null : { ids: none, places: none, soundings, classes };
};

const piecesToParts = (text: string, words: BodyWords, language: Language): Part[] =>
  words.piecesOf(text).flatMap(({ text: piece, ids }) => {
    if (ids.length > 0) return [partOfIds(ids)];
    const least = language.compounds === true ? SHORTEST_PIECE : 2;
    const part = piece.length >= least ? unknownPart(piece, language) : null;
    return part === null ? [] : [part];
  });

/** Takes a name apart; null where it has no head. */
const contentOf = (name: string, language: Language, directory: Directory): Content | null => {
  const words = bodyWordsOf(language);
  if (words.isEmpty) return null;
  const lexicon = getLexicon(language, directory);
  const tokens = tokenise(name, language);
  const parts: Part[] = [];
  let run = "";
  const flush = (): void => {
    if (run !== "") parts.push(...piecesToParts(run, words, language));
    run = "";
  };
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.folded[i] as string;
    const place = (lexicon.matcherAt(word)?.at(tokens, i, lexicon.basesOf) ?? [])
      .filter(({ value }) => value.type === "known" && (value.entry.kind === "country" || value.entry.kind === "place"))
      .sort((a, b) => b.last - a.last)[0];
    if (place?.value.type === "known" && !(tokens.kinds[i] === TokenKind.ideograph && place.last === i)) {
      flush();
      const { entry } = place.value;
      parts.push({ ids: none, places: [entry.id, ...entry.of], soundings: [], classes: none });
      i = place.last;
      continue;
    }
    if (!lexicon.spaced) {
      if (tokens.kinds[i] === TokenKind.mark) flush();
      else run += word;
      continue;
    }
    if (tokens.kinds[i] !== TokenKind.word || isInnerHyphen(tokens, i)) continue;
    if (words.links.has(word) || lexicon.connectors.has(word) || lexicon.articles.has(word)) continue;
    let phrase: readonly string[] = [];
    for (let size = MOST_PHRASE; size > 1 && phrase.length === 0; size--) {
      const some = [...Array(size).keys()].map((k) => tokens.folded[i + k] ?? "");
      phrase = words.idsOfPhrase(some.join(" "));
      if (phrase.length > 0) i += size - 1;
    }
    if (phrase.length > 0) {
      parts.push(partOfIds(phrase));
      continue;
    }
    if (language.compounds === true || /\p{Script=Hangul}/u.test(word)) {
      const pieces = piecesToParts(word, words, language);
      if (pieces.some(({ ids }) => ids.length > 0)) {
        parts.push(...pieces.filter(({ ids, soundings }) => ids.length > 0 || soundings.length > 0));
        continue;
      }
    }
    const ids = [word, ...(language.cased ? [] : lexicon.basesOf(word))]
      .map(words.idsOf)
      .find((some) => some.length > 0);
    if (ids !== undefined) parts.push(partOfIds(ids));
    else if (!lexicon.commonWords.has(word) && word.length > 2) {
      const part = unknownPart(word, language);
      if (part !== null) parts.push(part);
    }
  }
  flush();
  const groups = new Set(parts.flatMap(({ ids }) => ids.flatMap((id) => headWords.get(id)?.group ?? [])));
  return groups.size === 0 || parts.length < 2 ? null : { groups, parts };
};

const isHead = ({ ids }: Part): boolean => ids.some((id) => headWords.has(id));
const weightOf = (part: Part): number => {
  if (part.places.length > 0) return PLACE;
  if (part.ids.length === 0) return UNKNOWN;
  if (isHead(part)) return GENERAL;
  return part.ids.every((id) => generalWords.has(id)) ? GENERAL : WORD;
};

/** True where one word's sound begins as the other's: "Rostock" and "Rostocki". */
const soundsAlike = (a: Part, b: Part): boolean => {
  const begins = a.classes.some((x) =>
    b.classes.some((y) => Math.min(x.length, y.length) >= FEWEST_CONSONANTS && (x.startsWith(y) || y.startsWith(x))),
  );
  return begins || a.soundings.some((x) => b.soundings.some((y) => likeness(x, y) >= SOUNDS_ALIKE));
};

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));

/** What two parts that agree weigh; 0 where they do not. */
const agreementOf = (a: Part, b: Part): number => {
  if (a.places.length > 0 || b.places.length > 0)
    return a.places[0] !== undefined && a.places[0] === b.places[0] ? PLACE : 0;
  if (a.ids.length > 0 && b.ids.length > 0) return shares(a.ids, b.ids) ? Math.min(weightOf(a), weightOf(b)) : 0;
  if (a.ids.length === 0 && b.ids.length === 0) return soundsAlike(a, b) ? PLACE : 0;
  return 0;
};

/** How far two names say the same, 0..1. */
const sameness = (a: Told, b: Told): number => {
  if (![...a.content.groups].some((group) => b.content.groups.has(group))) return 0;
  const free = new Set(b.content.parts);
  let shared = 0;
  let telling = 0;
  const left: Part[] = [];
  for (const part of a.content.parts) {
    let best: Part | undefined;
    let weight = 0;
    for (const other of free) {
      const agreed = agreementOf(part, other);
      if (agreed > weight) [best, weight] = [other, agreed];
    }
    if (best === undefined) {
      left.push(part);
      continue;
    }
    free.delete(best);
    shared += weight;
    if (!isHead(part)) telling += weight;
  }
  const lack = (parts: Iterable<Part>, other: Told): number => {
    let sum = 0;
    // "Turkey's directorate": the country that one name has inside, the sentence of the other may have beside it.
    for (const part of parts)
      sum += part.places.some((place) => other.countries.has(place)) ? -GENERAL : weightOf(part);
    return sum;
  };
  const lost = Math.max(0, (lack(left, b) + lack(free, a)) / 2);
  if (telling < LEAST) return 0;
  return shared / (shared + lost);
};

/** Keys under which names meet: each telling part with each group of heads. */
const keysOf = ({ groups, parts }: Content): string[] =>
  [...groups].flatMap((group) =>
    parts.flatMap((part) => {
      if (part.places[0] !== undefined) return [`${group} ${part.places[0]}`];
      if (part.ids.length > 0)
        return isHead(part) || part.ids.every((id) => generalWords.has(id))
          ? []
          : part.ids.map((id) => `${group} ${id}`);
      return part.classes
        .filter((one) => one.length >= FEWEST_CONSONANTS)
        .map((one) => `${group} ~${one.slice(0, FEWEST_CONSONANTS)}`);
    }),
  );

const kinds: ReadonlySet<string> = new Set(["organisation", "agency", "facility", "document", "outlet"]);

/** Bodies whose names say the same in two languages, best first. */
export const proposeTranslations = (nodes: ReadonlyMap<string, Node>, directory: Directory): Join[] => {
  const byKey = new Map<string, Told[]>();
  for (const node of nodes.values()) {
    if (!kinds.has(node.kind)) continue;
    const countries = new Set(node.locals.flatMap((local) => local.countries));
    const forms =
      node.known === null
        ? [...node.names.values()]
        : node.locals.flatMap(({ names, language }) => names.slice(0, 1).map((name) => ({ name, language })));
    for (const { name, language } of forms) {
      const content = contentOf(name, language, directory);
      if (content === null) continue;
      const told = { node, language, content, countries };
      for (const key of new Set(keysOf(content))) addTo(byKey, key, told);
    }
  }
  const scores = new Map<string, { readonly a: Node; readonly b: Node; score: number }>();
  for (const group of byKey.values()) {
    const some = group.slice(0, MOST_COMPARED);
    for (const [i, one] of some.entries())
      for (const other of some.slice(i + 1)) {
        if (one.node === other.node || one.language === other.language) continue;
        if (one.node.known !== null && other.node.known !== null) continue;
        const score = sameness(one, other);
        if (score < ALIKE) continue;
        const [a, b] = one.node.key < other.node.key ? [one.node, other.node] : [other.node, one.node];
        const key = JSON.stringify([a.key, b.key]);
        const pair = scores.get(key) ?? { a, b, score };
        pair.score = Math.max(pair.score, score);
        scores.set(key, pair);
      }
  }
  const pairs = [...scores.values()];
  const partners = new Map<Node, (typeof pairs)[number][]>();
  for (const pair of pairs) for (const node of [pair.a, pair.b]) addTo(partners, node, pair);
  const languagesOf = ({ names, locals }: Node): Set<Language> =>
    new Set([...[...names.values()].map(({ language }) => language), ...locals.map(({ language }) => language)]);
  // Another body of the same language that fits as well leaves it open which of them it is.
  const isRivalled = (node: Node, partner: Node, score: number): boolean =>
    (partners.get(node) ?? []).some(({ a, b, score: other }) => {
      const rival = a === node ? b : a;
      if (rival === partner || other <= score - MARGIN || rival.open !== partner.open) return false;
      const own = languagesOf(partner);
      return [...languagesOf(rival)].some((language) => own.has(language)) && other > score + MARGIN;
    });
  return pairs
    .filter(({ a, b, score }) => !isRivalled(a, b, score) && !isRivalled(b, a, score))
    .sort((x, y) => y.score - x.score || (x.a.key < y.a.key ? -1 : x.a.key > y.a.key ? 1 : x.b.key < y.b.key ? -1 : 1))
    .map(({ a, b }) => ({ a: a.key, b: b.key, reason: "translation" as const }));
};

/** The kind of body that a name's head makes it; null where it has none. */
export const kindOfBody = (name: string, language: Language, directory: Directory): Node["kind"] | null => {
  const content = contentOf(name, language, directory);
  const head = content?.parts.flatMap(({ ids }) => ids.flatMap((id) => headWords.get(id) ?? []))[0];
  return head?.kind ?? null;
};
