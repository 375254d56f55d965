/**
 * Who, where and when of one trigger: first from its clause; the subject from before it in the sentence; a place or time of
 * another clause only where the sentence has that one alone.
 */
import { type Concept, type ConceptId, concepts } from "../../languages/concepts.ts";
import type { Language } from "../../languages/language.ts";
import { contains, type EventType, type Span } from "../../model/index.ts";
import type { Doc } from "../../pipeline/stage.ts";
import { buildCues, perLanguage } from "../cues.ts";
import type { TimeExpression } from "../dates.ts";
import { endsOrGoesOn, inTokens } from "../endings.ts";
import type { Mention } from "../mentions.ts";
import { Shape, TokenKind, tokenAt } from "../tokens.ts";
import { type Clause, within } from "./clauses.ts";

/** What is looked at for one trigger. */
export interface Scene {
  readonly doc: Doc<"tokens" | "dates" | "concepts" | "mentions">;
  readonly language: Language;
  /** The sentence's tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
  readonly region: (token: number) => number;
  readonly trigger: number;
  readonly concept: ConceptId;
  /** The other clauses of the sentence that tell of no event of their own. */
  readonly idleClauses: readonly Clause[];
  /** Those of them in which something else is done or said: their days and places are not the event's. */
  readonly busyClauses: readonly Clause[];
  /** A word for talks at large: only who stands in its own clause takes part. */
  readonly atLarge: boolean;
  /** The trigger is a noun. */
  readonly nominal: boolean;
}

export interface EventArguments {
  readonly participants: readonly number[];
  readonly place: number | null;
  readonly time: number | null;
}

interface Candidate {
  readonly mention: Mention;
  readonly index: number;
}

const placeWordsOf = perLanguage((language: Language) => buildCues({ place: language.events.placeBefore }));
const possessivesOf = perLanguage((language: Language) => buildCues({ possessive: language.events.possessives }));
/** Words between whose trip it is and the trip: "his three-day official visit". */
const OWNER_REACH = 4;
/** What one does, perhaps to another; the rest is done together. */
const oneSided: ReadonlySet<EventType> = new Set([
  "publication",
  "request",
  "sanction",
  "test",
  "inspection",
  "cancellation",
  "other",
]);
/** At most so many take part as far as one sentence tells. */
const MOST_PARTICIPANTS = 6;

const isParty = (mention: Mention): boolean =>
  mention.kind === "person" ||
  mention.kind === "country" ||
  mention.kind === "organisation" ||
  (mention.kind === "place" && mention.metonym);

/** True where a word before a name, or its ending, says that it is where something is. */
const isSaidPlace = (mention: Mention, { doc, language }: Scene): boolean => {
  if (endsOrGoesOn(doc.tokens, mention.last, language.events.placeEndings, language)) return true;
  // "in Japan", "to the Republic of Korea"
  return [1, 2].some((back) => {
    const first = mention.first - back;
    return first >= 0 && placeWordsOf(language).at(doc.tokens, first).length > 0;
  });
};

/** True where a country's name stands as the place of what is told, not as one who acts. */
const standsAsPlace = (mention: Mention, scene: Scene): boolean => {
  if (mention.metonym) return false;
  if (mention.kind === "place" || mention.kind === "facility") return true;
  return (mention.kind === "country" || mention.kind === "organisation") && isSaidPlace(mention, scene);
};

/** True for a pronoun that says whose aide or plan it is; "his trip" is not meant: he takes part in it. */
const isOwner = ({ doc, language, trigger }: Scene, token: number): boolean =>
  possessivesOf(language).at(doc.tokens, token).length > 0 &&
  (token > trigger || trigger - token > inTokens(OWNER_REACH, language));

/** True where so many of something stand before a verb: "as 130 people arrived". */
const isCounted = ({ tokens, dates }: Scene["doc"], from: number, to: number): boolean => {
  for (let token = from; token + 1 < to; token++) {
    if (tokens.kinds[token] !== TokenKind.number || tokens.kinds[token + 1] !== TokenKind.word) continue;
    const at = tokens.starts[token] as number;
    if (!dates.some(({ start, end }) => start <= at && at < end)) return true;
  }
  return false;
};

/** True where the clause has a subject that is no mention: "the two leaders agreed to meet". */
const hasUnnamedSubject = ({ doc, clause, trigger, nominal }: Scene): boolean =>
  (!nominal && isCounted(doc, clause.from, trigger)) ||
  doc.concepts.some(
    ({ concept, first }) =>
      within(clause, first) &&
      first < trigger &&
      concepts[concept].group === "role" &&
      !doc.mentions.some((mention) => mention.form !== "open" && mention.first <= first + 1 && mention.last >= first) &&
      !doc.mentions.some(
        ({ role }) =>
          role !== null &&
          role.start <= (doc.tokens.starts[first] as number) &&
          (doc.tokens.starts[first] as number) < role.end,
      ),
  );

const ownersOf = perLanguage((language: Language) => buildCues({ owner: language.frames.possessive ?? "" }));
/** Tokens between an owner and the aide who acts for him: "Mr Berg's special envoys". */
const AIDE_REACH = 4;

/** True for somebody whose aide or body is meant, not he himself: "Ada's envoys met Bo". */
const ownsAide = ({ doc, language, clause, nominal, trigger }: Scene, { last, kind }: Mention): boolean => {
  const next = doc.tokens.folded[last + 1] ?? "";
  const owner = /^['’]s?$/.test(next) || ownersOf(language).at(doc.tokens, last + 1).length > 0;
  // Who owns something is not the subject of a verb: "Ada's lawyer met Bo".
  if (owner && !nominal && kind === "person" && last < trigger) return true;
  return (
    owner &&
    doc.concepts.some(
      ({ concept, first }) =>
        first > last + 1 &&
        first <= last + 1 + inTokens(AIDE_REACH, language) &&
        within(clause, first) &&
        ((concepts[concept] as Concept).party === true || concepts[concept].group === "role"),
    )
  );
};

const attachedOf = perLanguage((language: Language) =>
  buildCues({ tie: language.frames.oblique, and: language.frames.and }),
);
/** Words between a tie and a name: a title, a role. */
const TITLE_REACH = 4;

/** True where a word ties a name behind a noun to it: "a meeting with Ada Berg and Bo", not "a meeting at which they asked Cy". */
const isTied = ({ doc, language }: Scene, mention: Mention): boolean => {
  const first =
    mention.role === null ? mention.first : Math.min(mention.first, tokenAt(doc.tokens, mention.role.start));
  for (let back = 1; back <= TITLE_REACH; back++) {
    const token = first - back;
    if (token < 0) return false;
    if (doc.tokens.folded[token] === "," || attachedOf(language).at(doc.tokens, token).length > 0) return true;
    const capital = ((doc.tokens.shapes[token] as number) & Shape.capital) !== 0;
    if (!capital && !language.frames.nounBefore.split(/,\s*/).includes(doc.tokens.folded[token] as string))
      return false;
  }
  return false;
};

/** True for an act that only speaks of the meeting that its object names: "criticised the talks", "acknowledged the visit". */
const speaksOf = (id: ConceptId): boolean => {
  const { says, polarity, kin, group }: Concept = concepts[id];
  return group === "act" && (says === true || polarity === -1 || kin === "discuss" || id === "prepare");
};

/**
 * Of the parties beside a noun ("the talks") those who take part: not who only speaks of it, and behind it only whom a word ties to it; where
 * that names both sides, nobody else.
 */
const partiesOfNoun = (scene: Scene, here: readonly Candidate[]): Candidate[] => {
  const { doc, language, trigger, clause } = scene;
  // "Said that his visit": it is his own.
  const own = Array.from({ length: inTokens(OWNER_REACH, language) }, (_, k) => trigger - 1 - k).some(
    (token) => token >= clause.from && possessivesOf(language).at(doc.tokens, token).length > 0,
  );
  const speaker = own
    ? undefined
    : doc.concepts.findLast(
        ({ concept, first, noun }) => within(clause, first) && first < trigger && !noun && speaksOf(concept),
      );
  const before = here.filter(
    ({ mention }) => mention.first < trigger && (speaker === undefined || mention.first > speaker.first),
  );
  const { frames } = language;
  const free = frames.verbFinal || frames.genitiveAfter || frames.oblique === "" || !language.spaced;
  const after = here.filter(({ mention }) => mention.first > trigger && (free || isTied(scene, mention)));
  const both = after.filter(({ mention }) => mention.form === "name").length > 1;
  return both && !own && !free ? after : [...before, ...after];
};

const ownsInClause = (scene: Scene): boolean => {
  for (let token = scene.clause.from; token < scene.trigger; token++) if (isOwner(scene, token)) return true;
  return false;
};

/**
 * Where those who are to do it begin: "Ada and Bo agreed to have their teams meet" tells of the teams. Null where the verb's doers are
 * not such: no possessive stands before it, or no other act between it and the parties.
 */
const sentFrom = (scene: Scene, parties: readonly Candidate[]): number | null => {
  const { doc, language, clause, trigger, nominal } = scene;
  if (nominal) return null;
  let owner = trigger - 1;
  while (owner >= clause.from && possessivesOf(language).at(doc.tokens, owner).length === 0) owner--;
  if (owner < clause.from) return null;
  const party = parties.findLast(({ mention }) => mention.last < owner && mention.first >= clause.from);
  const acts = doc.concepts.some(
    ({ first, concept }) =>
      party !== undefined && first > party.mention.last && first < owner && concepts[concept].group === "act",
  );
  const sent = doc.concepts.some(
    ({ first, concept }) =>
      first > owner && first < trigger && (concepts[concept].party === true || concepts[concept].group === "role"),
  );
  return acts && sent ? owner : null;
};

/** Tokens `[from, to)` around the trigger between semicolons: what one list says of another's item is nobody's. */
const partOf = ({ doc, from, to, trigger }: Scene): Clause => {
  const isStop = (token: number): boolean => /^[;；؛]$/.test(doc.tokens.folded[token] as string);
  let [first, last] = [trigger, trigger];
  while (first > from && !isStop(first - 1)) first--;
  while (last < to && !isStop(last)) last++;
  return { from: first, to: last };
};

/** The mentions of the sentence in the trigger's own region, by index, with those that are part of another's role left out. */
const candidatesOf = (scene: Scene): Candidate[] => {
  const { doc, region, trigger } = scene;
  const { from, to } = partOf(scene);
  const start = doc.tokens.starts[from] as number;
  const end = doc.tokens.ends[to - 1] as number;
  const here = doc.mentions.flatMap((mention, index) =>
    mention.form !== "open" && mention.start >= start && mention.end <= end ? [{ mention, index }] : [],
  );
  // The Singapore of "the Singapore Joint Statement" is no place of the event.
  const inName = (mention: Mention): boolean =>
    here.some(({ mention: name }) => name !== mention && name.form === "name" && contains(name, mention));
  const roles = here.flatMap(({ mention }) => (mention.role === null ? [] : [{ role: mention.role, of: mention }]));
  return here.filter(
    ({ mention }) =>
      region(mention.first) === region(trigger) &&
      !inName(mention) &&
      !roles.some(({ role, of }) => of !== mention && role.start <= mention.start && mention.end <= role.end) &&
      (mention.form !== "pronoun" || (mention.referent !== null && !isOwner(scene, mention.first))),
  );
};

const nearest = <T extends { readonly at: number }>(items: readonly T[], to: number): T | null =>
  items.reduce<T | null>(
    (best, item) => (best === null || Math.abs(item.at - to) < Math.abs(best.at - to) ? item : best),
    null,
  );

/** The one in the clause that is nearest the trigger; else the sentence's only one, unless it is of another act ("KCNA said on Friday"). */
const pick = (scene: Scene, items: readonly { readonly at: number; readonly index: number }[]): number | null => {
  const inClause = nearest(
    items.filter(({ at }) => within(scene.clause, at)),
    scene.trigger,
  );
  if (inClause !== null) return inClause.index;
  const [only, second] = items;
  if (only === undefined || second !== undefined || scene.busyClauses.some((clause) => within(clause, only.at)))
    return null;
  return scene.idleClauses.some((clause) => within(clause, only.at)) ? only.index : null;
};

const whenOf = perLanguage((language: Language) => buildCues({ when: language.events.when }));

/** The date that stands right before a clause which says what happened then: "on 3 March, when". */
const dateBefore = (
  { doc, language, clause }: Scene,
  dates: readonly { at: number; index: number }[],
): number | null => {
  const isComma = (token: number): boolean => doc.tokens.folded[token] === ",";
  const opener = isComma(clause.from) ? clause.from + 1 : clause.from;
  if (whenOf(language).at(doc.tokens, opener).length === 0) return null;
  const end = doc.tokens.ends[isComma(clause.from - 1) ? clause.from - 2 : clause.from - 1] ?? -1;
  return dates.find(({ index }) => doc.dates[index]?.end === end)?.index ?? null;
};

/** How far from a noun, in tokens, its day may stand: "the June 12 summit", "the summit held in Singapore on June 12". */
const NOUN_REACH = { before: 5, after: 16 };

const datesOf = (scene: Scene): { at: number; index: number }[] => {
  const { doc, language, from, to, region, trigger } = scene;
  const span: Span = { start: doc.tokens.starts[from] as number, end: doc.tokens.ends[to - 1] as number };
  return doc.dates.flatMap((date: TimeExpression, index) => {
    if (date.start < span.start || date.end > span.end || (date.type !== "DATE" && date.type !== "TIME")) return [];
    if (/_REF$/.test(date.value ?? "")) return [];
    const at = tokenAt(doc.tokens, date.start);
    const [before, after] = [inTokens(NOUN_REACH.before, language), inTokens(NOUN_REACH.after, language)];
    if (scene.nominal && (trigger - at > before || at - trigger > after)) return [];
    return region(at) === region(trigger) ? [{ at, index }] : [];
  });
};

/** The name that explains an unnamed role: "with the second official of the regime, Kim Yong Chol". */
const explains = (role: Candidate, parties: readonly Candidate[], { clause }: Scene): Candidate | undefined =>
  role.mention.form === "role" && role.mention.referent === null
    ? parties.find(
        ({ mention }) =>
          mention.form === "name" &&
          mention.kind === "person" &&
          mention.first > clause.to - 1 &&
          mention.first <= clause.to + 1,
      )
    : undefined;

/** Tokens between the noun of an act and who did it: "the Russian attack", "an attack by Russia". */
const BESIDE = 2;

/** True for a body or country right beside the noun of an act. */
const isBeside = ({ trigger }: Scene, { mention }: Candidate): boolean =>
  mention.kind !== "person" &&
  (mention.first < trigger ? trigger - mention.last <= BESIDE : mention.first - trigger <= BESIDE + 1);

/** True where a party has a verb of its own before the trigger and another party stands between: "Oslo welcomed that Bern asked …". */
const hasVerbBetween = ({ doc, trigger }: Scene, { mention }: Candidate): boolean => {
  const verb = doc.concepts.find(
    ({ concept, first, noun }) => first > mention.last && first < trigger && !noun && concepts[concept].group === "act",
  );
  return (
    verb !== undefined &&
    doc.mentions.some((other) => isParty(other) && other.first > verb.last && other.last < trigger)
  );
};

/** Who sends another to meet somebody does not meet him: "Ada dispatched Bo to Oslo to meet with Cy". */
const withoutSender = ({ doc, clause, trigger }: Scene, here: readonly Candidate[]): readonly Candidate[] => {
  const sent = doc.concepts.find(
    ({ concept, first }) => within(clause, first) && first < trigger && (concept === "send" || concept === "instruct"),
  );
  if (sent === undefined) return here;
  const goes = here.some(({ mention }) => mention.first > sent.first && mention.first < trigger);
  return goes ? here.filter(({ mention }) => mention.first > sent.first) : here;
};

/**
 * Who takes part. Of what two do together: the parties of the clause and, if only one stands there, the subject before it, or else
 * who stands in clauses that tell nothing else. Of what one does: the first party of the clause or else of the sentence, and whom it
 * is done to where that takes part as well.
 */
const partiesOf = (scene: Scene, parties: readonly Candidate[], type: EventType): Candidate[] => {
  const whoIs = ({ mention, index }: Candidate): number => mention.referent ?? index;
  const chosen: Candidate[] = [];
  const add = (party: Candidate | undefined): void => {
    if (party !== undefined && !chosen.some((other) => whoIs(other) === whoIs(party))) chosen.push(party);
  };
  const from = sentFrom(scene, parties);
  const inClause = parties.filter(({ mention }) => within(scene.clause, mention.first) && mention.first > (from ?? -1));
  if (from !== null) return inClause;
  if (oneSided.has(type)) {
    const here = inClause;
    const before = ({ mention }: Candidate): boolean => mention.first < scene.trigger;
    const doing = here.filter((party) => !before(party) || !hasVerbBetween(scene, party));
    const subject = scene.nominal ? undefined : (doing.find(before) ?? here.find(before) ?? parties.find(before));
    add(subject);
    const acting = scene.nominal ? here.filter((party) => isBeside(scene, party)) : doing;
    if (subject === undefined || type !== "publication") for (const party of acting) add(party);
    return chosen;
  }
  const owned = inClause.filter(({ mention }) => !ownsAide(scene, mention));
  const here = scene.nominal ? partiesOfNoun(scene, owned) : withoutSender(scene, owned);
  for (const party of here) add(explains(party, parties, scene) ?? party);
  // "his senior diplomat … at a meeting with Kim": the other party is there, unnamed.
  const left = here.length < inClause.length;
  if (scene.atLarge || left || ownsInClause(scene) || hasUnnamedSubject(scene)) return chosen;
  if (chosen.length < 2) add(parties.find(({ mention }) => mention.first < scene.trigger));
  if (chosen.length < 2)
    for (const party of parties)
      if (scene.idleClauses.some((clause) => within(clause, party.mention.first))) add(party);
  return chosen;
};

/** Tokens between a hall and its city within which they are one place: "at the Metropole Hotel in Hanoi". */
const HALL_REACH = 4;

/** Tokens within which a capital beside its verb is the subject. */
const CAPITAL_REACH = 10;

/** A city that stands where the subject does, without a word or ending of place: "Warszawa wydaliła …" is its government. */
const capitalOf = (scene: Scene, places: readonly Candidate[], type: EventType): Candidate | undefined => {
  const { doc, language, trigger, concept, nominal } = scene;
  const { plover }: { readonly plover?: string } = concepts[concept];
  if (nominal || !oneSided.has(type) || plover === undefined || plover === "ASSAULT" || plover === "MOBILIZE")
    return undefined;
  const clauses = [scene.clause, ...scene.idleClauses];
  const before = places.find(
    ({ mention }) => mention.first < trigger && clauses.some((clause) => within(clause, mention.first)),
  );
  const after =
    language.frames.subjectAfter === undefined
      ? undefined
      : places.find(({ mention }) => mention.first === trigger + 1 && within(scene.clause, mention.first));
  const city = before ?? after;
  if (city === undefined || city.mention.kind !== "place") return undefined;
  const { first, last } = city.mention;
  if (before !== undefined && trigger - last > inTokens(CAPITAL_REACH, language)) return undefined;
  if (endsOrGoesOn(doc.tokens, last, language.events.placeEndings, language)) return undefined;
  return placeWordsOf(language).at(doc.tokens, first - 1).length > 0 ? undefined : city;
};

/** Finds who took part, where and when. */
export const findArguments = (scene: Scene, type: EventType): EventArguments => {
  const candidates = candidatesOf(scene);
  const places = candidates.filter(({ mention }) => standsAsPlace(mention, scene));
  const parties = candidates.filter(
    ({ mention }) =>
      isParty(mention) && !standsAsPlace(mention, scene) && !(type === "test" && mention.kind === "person"),
  );
  // A role that nobody is known for ("his senior diplomat") takes part, but cannot be named.
  const isNamed = ({ mention }: Candidate): boolean => mention.form === "name" || mention.referent !== null;
  const parts = partiesOf(scene, parties, type);
  const capital = parts.some(isNamed) ? undefined : capitalOf(scene, places, type);
  const chosen = capital === undefined ? parts : [capital];
  const dates = datesOf(scene);
  // People meet; their countries are what they stand for.
  const people = chosen.filter(({ mention }) => mention.kind === "person");
  const kept = !oneSided.has(type) && people.length > 1 ? people : chosen;
  // Of a hall and the city it stands in, the city.
  const inCity = ({ mention }: Candidate): boolean =>
    mention.kind === "facility" &&
    places.some(
      ({ mention: city }) =>
        city.kind === "place" && city.first > mention.last && city.first - mention.last <= HALL_REACH,
    );
  // "in Vietnam's capital Hanoi": the city says more than its country.
  const isActor = ({ index }: Candidate): boolean => index === capital?.index;
  const isCity = ({ mention }: Candidate): boolean => mention.kind !== "country" && within(scene.clause, mention.first);
  const closer = places.some(isCity) ? places.filter(({ mention }) => mention.kind !== "country") : places;
  // "Talks about an Oslo flat" were not held in Oslo: of talks at large a word must say that they were.
  const told = ({ mention }: Candidate): boolean => !scene.atLarge || isSaidPlace(mention, scene);
  const placed = closer
    .filter(told)
    .filter((place) => !inCity(place) && !isActor(place))
    .map(({ mention, index }) => ({ at: mention.first, index }));
  return {
    participants: kept
      .filter(isNamed)
      .map(({ index }) => index)
      .slice(0, MOST_PARTICIPANTS),
    place: pick(scene, placed),
    time: dateBefore(scene, dates) ?? pick(scene, dates),
  };
};
