/**
 * Finds the noun phrase that names a speaker beside a cue, without a tagger: by the closed word classes of the language, capitals
 * where it has them, mentions, and punctuation. A phrase is a range of units, both ends included.
 */
import type { QuoteRules } from "../../languages/rules/quotes.ts";
import { is, isPhraseWord, type Unit } from "./frames.ts";
import { Class } from "./lexicon.ts";

export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Words between commas stand between it and its verb. */
  readonly apposed?: boolean;
  /** Code units at its end that are a mark of the subject: "은" in "장관은". */
  readonly trim?: number;
}

/** Longest phrase taken for a speaker, in units. */
const MAX_PHRASE = 18;
/** Longest apposition or relative clause between commas that is passed over. */
const MAX_APPOSITION = 30;

const isComma = (unit: Unit | undefined): boolean => unit?.kind === "comma";

/** Index after any auxiliaries, adverbs and days, going left from `i`; what is there ends the speaker. */
const skipLeft = (units: readonly Unit[], i: number, floor: number): number => {
  let at = i;
  for (;;) {
    const unit = units[at];
    if (at < floor || unit === undefined) return at;
    if (unit.kind === "aside" || (is(unit, Class.between) && !is(unit, Class.pronoun | Class.determiner))) at--;
    else if (is(unit, Class.time) && !is(unit, Class.determiner) && at > floor) {
      at--;
      if (is(units[at], Class.preposition) || is(units[at], Class.determiner)) at--;
    } else return at;
  }
};

/** True where the phrase's own words could be a noun phrase: it opens with a determiner, a name or a noun, not a preposition. */
const opensPhrase = (unit: Unit | undefined): boolean =>
  isPhraseWord(unit) && !is(unit, Class.preposition) && !is(unit, Class.conjunction);

/** Trims a clause's beginning down to the phrase at its end: "On Friday in Riga the minister" to "the minister". */
const trimAdverbial = (units: readonly Unit[], first: number, last: number): number => {
  const lastMention = units[last]?.mention ?? -1;
  if (lastMention >= 0) {
    let at = last;
    while (at > first && (units[at - 1] as Unit).mention === lastMention) at--;
    while (
      at > first &&
      !is(units[at], Class.determiner) &&
      opensPhrase(units[at - 1]) &&
      !is(units[at - 1], Class.time) &&
      (units[at - 1] as Unit).mention < 0
    )
      at--;
    // "Under the agreement Russia promised": the words before belong to the adverbial.
    if (!is(units[at - 1], Class.preposition)) return at;
    while ((units[at] as Unit).mention !== lastMention) at++;
    // "W oświadczeniu ambasador Etxeta napisał": the role is the person's.
    const { person } = units[at] as Unit;
    while (person >= 0 && at > first && (units[at - 1] as Unit).start >= person) at--;
    return at;
  }
  for (let at = last; at > first; at--)
    if (is(units[at], Class.determiner) && !is(units[at - 1], Class.preposition | Class.linking)) return at;
  let at = last;
  while (at > first && opensPhrase(units[at - 1]) && !is(units[at - 1], Class.time)) at--;
  return at;
};

/** What a language does with subjects. */
type SubjectRules = Pick<QuoteRules, "dropsSubjects" | "adverbialsBeforeVerb">;
const noSubjectRules: SubjectRules = { dropsSubjects: false, adverbialsBeforeVerb: false };

/** Last unit of a subject before the adverbials that a range ends in: "部长" of "部长周三在记者会上". */
const subjectEnd = (units: readonly Unit[], first: number, last: number): number => {
  for (let at = first + 1; at <= last; at++)
    if ((units[at] as Unit).mention < 0 && is(units[at], Class.preposition | Class.time)) return at - 1;
  return last;
};

/** Units of a phrase that says where something was said: "na Twitteru", "v rozhovoru pro deník". */
const MAX_OCCASION = 4;

/** Last unit of a subject before words that say where it spoke ("Trump na Twitteru napsal"); `last` where none do. */
const beforeOccasion = (units: readonly Unit[], first: number, last: number): number => {
  for (let at = first + 1; at <= last; at++) {
    if (!is(units[at], Class.preposition) || is(units[at], Class.linking) || (units[at] as Unit).mention >= 0) continue;
    if (
      units.slice(at + 1, Math.min(last, at + MAX_OCCASION) + 1).some((unit) => is(unit, Class.occasion | Class.time))
    )
      return at - 1;
  }
  return last;
};

/** True for an article that is a relative pronoun, as one is between a comma and a verb: "ein Sprecher, der hinzufügte, dass". */
export const isRelativeArticle = (units: readonly Unit[], at: number): boolean =>
  is(units[at], Class.determiner) &&
  is(units[at], Class.linking | Class.relative) &&
  isComma(units[at - 1]) &&
  units[at + 1]?.capital === false;

/**
 * The subject whose last word stands just before unit `end` (auxiliaries and adverbs passed over).
 * Null where a clause bound stands there, so that the cue's subject is elsewhere.
 */
export const subjectBefore = (
  units: readonly Unit[],
  end: number,
  floor: number,
  { dropsSubjects, adverbialsBeforeVerb }: SubjectRules = noSubjectRules,
): Phrase | null => {
  let last = skipLeft(units, end - 1, floor);
  if (last < floor) return null;
  const bound = units[last] as Unit;
  const spanEnd = last;
  if (isComma(bound) || bound.kind === "dash") {
    // An apposition or relative clause between commas: the subject is before it.
    let open = last - 1;
    while (open > floor && last - open < MAX_APPOSITION && !isComma(units[open]) && units[open]?.kind !== "dash") {
      if (units[open]?.kind === "marked" || units[open]?.kind === "colon") return null;
      open--;
    }
    if (open <= floor || units[open]?.kind !== bound.kind || last - open < 2) return null;
    if (is(units[open + 1], Class.conjunction)) return null;
    last = open - 1;
    if (!isPhraseWord(units[last])) return null;
  }
  if (is(units[last], Class.relative) && !is(units[last], Class.determiner)) return { first: last, last };
  if (isRelativeArticle(units, last)) return { first: last, last };
  if (!isPhraseWord(units[last]) || is(units[last], Class.conjunction | Class.preposition)) return null;
  if (is(units[last], Class.opener) && !is(units[last], Class.pronoun | Class.determiner)) return null;
  const oblique = adverbialsBeforeVerb && is(units[last - 1], Class.preposition);
  if (is(units[last], Class.pronoun) && !is(units[last], Class.determiner) && !oblique) return { first: last, last };
  let first = last;
  while (
    first > floor &&
    last - first < MAX_PHRASE &&
    isPhraseWord(units[first - 1]) &&
    !(is(units[first - 1], Class.opener) && !is(units[first - 1], Class.determiner)) &&
    !is(units[first - 1], Class.negation)
  )
    first--;
  // A clause opener that is a determiner too ("that the minister said").
  if (first > floor || first < last) {
    while (first < last && is(units[first], Class.conjunction | Class.between) && !is(units[first], Class.determiner))
      first++;
    if (is(units[first], Class.preposition)) {
      // "W programie radia powiedział": all of it is the adverbial.
      if (dropsSubjects && last - first < 2) return null;
      first = trimAdverbial(units, first, last);
      if (is(units[first], Class.preposition)) return null;
    } else first = splitCoordination(units, first, last);
  }
  if (adverbialsBeforeVerb) {
    while (first < last && is(units[first], Class.time) && (units[first] as Unit).mention < 0) first++;
    const end = subjectEnd(units, first, last);
    if (end < last) return { first, last: end };
  }
  const occasion = beforeOccasion(units, first, last);
  if (occasion < last && spanEnd === last) return { first, last: occasion };
  if (units.slice(first, last + 1).every((unit) => is(unit, Class.determiner) && !is(unit, Class.pronoun))) return null;
  return spanEnd === last ? { first, last } : { first, last: Math.max(last, spanEnd - 1), apposed: true };
};

/** Of "X and Y", all where both sides are names or nouns, else what stands after the conjunction. */
const splitCoordination = (units: readonly Unit[], first: number, last: number): number => {
  for (let at = last - 1; at > first; at--) {
    if (!is(units[at], Class.conjunction)) continue;
    const left = units.slice(first, at);
    const nominal =
      left.every((unit) => unit.capital || unit.kind !== "word" || is(unit, Class.determiner | Class.linking)) ||
      left.length <= 2;
    if (!nominal) return at + 1;
  }
  return first;
};

/** Where all nouns have capitals: true for what can go on with a noun phrase after a noun. */
const opensNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind !== "word" ||
    unit.capital ||
    is(unit, Class.determiner | Class.preposition | Class.linking | Class.conjunction));

/** True for an article and the like, which after a noun begins another phrase. */
const startsPhrase = (unit: Unit | undefined): boolean =>
  is(unit, Class.determiner) && !is(unit, Class.opener | Class.linking);

/** True where a unit is part of a name of several words: "Марта Хольм" is no month. */
const joinsName = (units: readonly Unit[], at: number): boolean => {
  const { mention, capital } = units[at] as Unit;
  if (!capital) return false;
  if (mention >= 0 && (units[at + 1]?.mention === mention || units[at - 1]?.mention === mention)) return true;
  return units[at + 1]?.capital === true && units[at - 1]?.capital === false;
};

/** The noun phrase that begins at unit `from` ("said" + "the envoy of the council"), or null. */
export const phraseAfter = (units: readonly Unit[], from: number, all = false, capitalNouns = false): Phrase | null => {
  let first = from;
  // "dit-il", "a-t-elle": a hyphen joins the verb to its subject.
  while (
    (is(units[first], Class.between) &&
      // "al posto suo la sua vice": of two determiners the first ends the adverbial.
      (!is(units[first], Class.determiner | Class.pronoun) || (first > from && startsPhrase(units[first + 1])))) ||
    (units[first]?.kind === "mark" && units[first + 1] !== undefined)
  )
    first++;
  if (is(units[first], Class.opener)) return null;
  // "наголосила не той склад": what is denied is no subject.
  if (is(units[first], Class.negation) && !is(units[first], Class.determiner | Class.pronoun)) return null;
  if (!opensPhrase(units[first]) || units[first]?.kind === "aside") return null;
  if (is(units[first], Class.pronoun) && !is(units[first], Class.determiner)) return { first, last: first };
  let last = first;
  while (last - first < MAX_PHRASE) {
    const next = units[last + 1];
    if (!isPhraseWord(next)) break;
    if (capitalNouns && units[last]?.capital && !opensNoun(next)) break;
    if (is(next, Class.opener) && !is(next, Class.determiner)) break;
    if (is(next, Class.preposition) && !all && !is(next, Class.linking)) break;
    if (
      startsPhrase(next) &&
      !startsPhrase(units[last]) &&
      !is(units[last], Class.preposition | Class.linking | Class.conjunction)
    )
      break;
    if (is(next, Class.time | Class.between) && !next?.capital && !all) break;
    if (is(next, Class.time) && !is(next, Class.determiner) && !joinsName(units, last + 1)) break;
    if (is(next, Class.pronoun) && !is(next, Class.determiner)) break;
    if (is(next, Class.conjunction) && !(units[last + 2]?.capital || is(units[last + 2], Class.determiner))) break;
    last++;
  }
  while (last > first && is(units[last], Class.preposition | Class.conjunction | Class.determiner)) last--;
  return { first, last };
};

/** The subject of the clause that begins at `floor`: its first noun phrase outside opening adverbials. */
export const subjectOfClause = (units: readonly Unit[], floor: number, end: number): Phrase | null => {
  let at = floor;
  while (at < end && !opensPhrase(units[at])) {
    if (is(units[at], Class.conjunction)) at++;
    else if (is(units[at], Class.preposition | Class.subordinator)) {
      // "In Riga on Friday, the minister": to the comma, or past the phrase.
      let comma = at;
      while (comma < end && !isComma(units[comma])) comma++;
      if (comma + 1 < end) {
        at = comma + 1;
        continue;
      }
      // "While the minister called for patience, saying …": no clause follows the comma.
      if (comma < end && is(units[at], Class.subordinator)) {
        at++;
        continue;
      }
      const phrase = phraseAfter(units, at + 1);
      at = phrase === null ? at + 1 : phrase.last + 1;
    } else at++;
  }
  if (at >= end) return null;
  if (is(units[at], Class.pronoun) && !is(units[at], Class.determiner)) return { first: at, last: at };
  const { mention } = units[at] as Unit;
  let last = at;
  if (mention >= 0) while (last + 1 < end && (units[last + 1] as Unit).mention === mention) last++;
  else
    while (last + 1 < end && opensPhrase(units[last + 1]) && !is(units[last + 1], Class.between) && last - at < 6) {
      if (units[last]?.capital && !is(units[last], Class.determiner) && !units[last + 1]?.capital) break;
      last++;
    }
  return { first: at, last };
};

/**
 * The subject after a verb, past days and places: "řekl včera v Praze ministr Novák". Where adverbials come first, the subject is the last
 * name before the clause ends, with the words right before it.
 */
export const subjectAfter = (units: readonly Unit[], from: number, capitalNouns: boolean): Phrase | null => {
  if (pastAdverbial(units, from) === from) return phraseAfter(units, from, false, capitalNouns);
  let end = from;
  while (end < units.length && end - from < 2 * MAX_PHRASE && isPhraseWord(units[end]) && !is(units[end], Class.opener))
    end++;
  for (let at = end - 1; at > from; at--) {
    const { mention } = units[at] as Unit;
    if (mention < 0) continue;
    let first = at;
    while (first > from && (units[first - 1] as Unit).mention === mention) first--;
    const oblique = is(units[first - 1], Class.preposition | Class.linking);
    if (!oblique) {
      while (first - 1 > from && opensRole(units[first - 1]) && !is(units[first - 2], Class.preposition)) {
        // "na platformie X wysłanniczka Lena Thorvik": a capital before a small word is another name.
        if (!capitalNouns && units[first - 1]?.capital && !units[first]?.capital) break;
        first--;
      }
      return { first, last: at };
    }
    at = first;
  }
  const capitals = capitalNouns ? from : capitalsBefore(units, end, from);
  if (capitals > from && capitals < end && !is(units[capitals - 1], Class.preposition | Class.linking))
    return { first: capitals, last: end - 1 };
  // No name: what follows the adverbials.
  let at = from;
  for (let next = pastAdverbial(units, at); next > at && next < end; next = pastAdverbial(units, at)) at = next;
  return at < end && at > from ? phraseAfter(units, at, false, capitalNouns) : null;
};

/** Words before a person's name, at the beginning of a clause, that may say who bears it. */
const MAX_ROLE = 5;

/** The first person that `[from, to)` names outside prepositional phrases, with the role before the name. */
export const personIn = (units: readonly Unit[], from: number, to: number): Phrase | null => {
  for (let at = from; at < to; at++) {
    const { person, mention, capital } = units[at] as Unit;
    if (person < 0) continue;
    let first = at;
    while (first > from && (units[first - 1] as Unit).start >= person) first--;
    let last = at;
    while (last + 1 < to && units[last + 1]?.mention === mention) last++;
    // What leads a clause up to the name belongs to it: "El embajador Ordaz leyó …".
    let lead = first;
    while (lead > from && opensRole(units[lead - 1]) && !(capital && units[lead - 1]?.capital && lead - 1 > from))
      lead--;
    // A name that ends the clause has the verb before it: "Dopis podepsal vicepremiér Ota Hradil."
    const closes = units[last + 1]?.kind !== "word";
    const leads = (lead === from && !closes) || ["comma", "stop", "dash"].includes(units[lead - 1]?.kind ?? "");
    if (leads && first - lead <= MAX_ROLE) first = lead;
    if (!is(units[first - 1], Class.preposition | Class.linking)) return { first, last };
    at = last;
  }
  return null;
};

/** The first name of several capitals in `[from, to)` that is inside the clause and outside prepositional phrases, with one word for the role. */
export const nameIn = (units: readonly Unit[], from: number, to: number): Phrase | null => {
  for (let at = from + 1; at + 1 < to; at++) {
    if (!units[at]?.capital || !units[at + 1]?.capital || (units[at - 1]?.capital && at - 1 > from)) continue;
    let last = at + 1;
    while (last + 1 < to && units[last + 1]?.capital) last++;
    const plain = (i: number): boolean => units[i]?.kind === "word" && units[i]?.classes === 0 && !units[i]?.capital;
    // "Dopis podepsal vicepremiér Ota Hradil.": of two small words the first is the verb.
    let role = plain(at - 1) && (units[last + 1]?.kind === "word" || plain(at - 2)) ? at - 1 : at;
    // All of what leads the clause up to the name: "Đại sứ Olof Bergdahl đọc …".
    let lead = at;
    while (lead > from && (plain(lead - 1) || (lead - 1 === from && units[from]?.classes === 0))) lead--;
    if (
      units[last + 1]?.kind === "word" &&
      at - lead <= MAX_ROLE &&
      (lead === from || units[lead - 1]?.kind === "comma")
    )
      role = lead;
    if (!is(units[role - 1], Class.preposition | Class.linking | Class.determiner)) return { first: role, last };
    at = last;
  }
  return null;
};

/** Index of the first of the words with capitals that end at unit `end`; `end` where none does. */
const capitalsBefore = (units: readonly Unit[], end: number, floor: number): number => {
  let first = end;
  while (first > floor && units[first - 1]?.capital) first--;
  return first;
};

/** Words right before a name that say who bears it. */
const opensRole = (unit: Unit | undefined): boolean => opensPhrase(unit) && !is(unit, Class.time | Class.between);

/** Index after one adverbial that begins at `at` (a day, a prepositional phrase, an adverb), or `at`. */
const pastAdverbial = (units: readonly Unit[], at: number): number => {
  const unit = units[at];
  if (is(unit, Class.determiner) && is(units[at + 1], Class.time)) return at + 2;
  if (is(unit, Class.time) || (is(unit, Class.between) && !is(unit, Class.pronoun | Class.determiner))) return at + 1;
  if (!is(unit, Class.preposition)) return at;
  const phrase = phraseAfter(units, at + 1);
  return phrase === null ? at + 2 : phrase.last + 1;
};

/** The noun phrase whose last word stands just before unit `end`, back to a clause bound ("dem Bericht" + "zufolge"). */
export const phraseBefore = (units: readonly Unit[], end: number, floor: number): Phrase | null => {
  const last = end - 1;
  if (last < floor || !isPhraseWord(units[last])) return null;
  let first = last;
  while (first > floor && last - first < MAX_PHRASE && isPhraseWord(units[first - 1])) first--;
  while (
    first < last &&
    is(units[first], Class.conjunction | Class.between | Class.time) &&
    !is(units[first], Class.determiner)
  )
    first++;
  return { first, last };
};
