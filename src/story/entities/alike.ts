/**
 * Persons whose names sound alike in two languages. Names meet under the consonants their words begin with; a pair is judged by how
 * much of their sound agrees and by what the reports say of both (office, country), and counts only where neither has another
 * partner that fits nearly as well.
 */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/language.ts";
import type { Office } from "../../languages/rules/names.ts";
import { addTo } from "../../read/group.ts";
import { isGlued } from "../../read/mentions/runs.ts";
import { foldHan } from "./han.ts";
import type { Node } from "./nodes.ts";
import type { Join } from "./sets.ts";
import { spokenForms } from "./signature.ts";
import { classesOf, likeness, type Sounding, soundingsOf, soundingWords } from "./sounds.ts";

/** Likeness from which two names may be one; what the reports say of both may add to it or take from it. */
const ALIKE = 0.84;
const SAME_OFFICE = 0.05;
const OTHER_OFFICE = -0.05;
const SAME_COUNTRY = 0.05;
const OTHER_COUNTRY = -0.04;
/** Likeness from which a word of one name is a word of another. */
const PART_ALIKE = 0.85;
/** By how much a partner must fit better than the next. */
const MARGIN = 0.04;
/** Likeness of two forms of one name in one language, at least. */
const FORMS_ALIKE = 0.78;
/** Consonants below which a name's sound tells nobody apart. */
const FEWEST_CONSONANTS = 3;
/** Names under one key that are compared with each other. */
const MOST_COMPARED = 60;

/** A name as it is compared: of a node, in a language. */
export interface Heard {
  readonly node: string;
  readonly name: string;
  readonly language: Language;
  readonly soundings: readonly Sounding[];
  readonly keys: readonly string[];
  readonly offices: ReadonlySet<Office>;
  readonly countries: ReadonlySet<string>;
}

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** Whether a name is of more than one word, so that it names one person more or less. */
export const isFull = (name: string): boolean =>
  soundingWords(name).length > 1 || isGlued(name) || /^[\p{Script=Han}]{4,5}$/u.test(name);

/** Keys under which a name meets others: the first consonants of each of its words. */
const keysOf = (soundings: readonly Sounding[]): string[] => {
  const keys = new Set<string>();
  for (const { slots } of soundings) {
    const glued = slots.every((slot) => slot.every((sounds) => classesOf(sounds).length < 2));
    for (const slot of glued ? [] : slots)
      for (const sounds of slot) {
        const classes = classesOf(sounds);
        if (classes.length >= 2) keys.add(classes.slice(0, 2));
      }
    // Names of one syllable a word: what their first words begin with together.
    for (let i = 0; i + 1 < slots.length; i++)
      for (const a of (slots[i] as readonly string[]).slice(0, 3))
        for (const b of (slots[i + 1] as readonly string[]).slice(0, 3)) {
          const classes = classesOf(a + b);
          if (classes.length >= 2 && (glued || slots.length > 2)) keys.add(classes.slice(0, 2));
        }
  }
  return [...keys];
};

export const hear = (
  node: string,
  name: string,
  language: Language,
  offices: Iterable<Office>,
  countries: Iterable<string>,
): Heard | null => {
  const words = name.split(" ");
  // Behind a title a name may begin with what the title is of: "префект Кампобассо Руджеро …".
  const behind = words.length > 2 && language.names.titleLinks === "" ? [words.slice(1), words.slice(2)] : [];
  const soundings = [
    name,
    ...spokenForms(name, language).slice(0, 4),
    ...behind.filter((rest) => rest.length > 1).map((rest) => rest.join(" ")),
  ]
    .filter((form, i, all) => all.indexOf(form) === i)
    .flatMap((form) => soundingsOf(form, language));
  const consonants = Math.max(
    0,
    ...soundings.map(({ slots }) => classesOf(slots.map(([sounds]) => sounds ?? "").join("")).length),
  );
  if (consonants < FEWEST_CONSONANTS) return null;
  return {
    node,
    name,
    language,
    soundings,
    keys: keysOf(soundings),
    offices: new Set(offices),
    countries: new Set(countries),
  };
};

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

/** Words of one name that are all in another, in its order, and of which the ends agree. */
const isPart = (a: Sounding, b: Sounding): boolean => {
  const [less, more] = a.slots.length < b.slots.length ? [a.slots, b.slots] : [b.slots, a.slots];
  if (less.length < 2 || less.length === more.length) return false;
  let at = 0;
  for (const slot of more) {
    const own = less[at];
    if (own === undefined) break;
    if (likeness({ slots: [own], trust: 1 }, { slots: [slot], trust: 1 }) >= PART_ALIKE) at++;
  }
  const [first, last] = [less[0] as readonly string[], less.at(-1) as readonly string[]];
  const ends = [more[0], more.at(-1)].some((slot) =>
    [first, last].some(
      (own) => likeness({ slots: [own], trust: 1 }, { slots: [slot as readonly string[]], trust: 1 }) >= PART_ALIKE,
    ),
  );
  return at === less.length && ends;
};

/** How well two names fit, sound and what is said of both; 0 where they may not be compared. */
export const resemblance = (a: Heard, b: Heard): number => {
  // In one language a name is written one way; two ways to write it are two names, unless one is a part of the other.
  if (a.language === b.language) {
    const said = shares(a.offices, b.offices) && a.name !== b.name;
    return said && a.soundings.some((x) => b.soundings.some((y) => isPart(x, y))) ? ALIKE : 0;
  }
  if (isHan(a.name) && isHan(b.name)) return foldHan(a.name) === foldHan(b.name) ? 1 : 0;
  let best = 0;
  for (const x of a.soundings) for (const y of b.soundings) best = Math.max(best, likeness(x, y));
  // "Yolanda Quispe" of "Yolanda Quispe Huanca": what the reports say of both must agree.
  if (
    best < ALIKE &&
    (shares(a.offices, b.offices) || shares(a.countries, b.countries)) &&
    a.soundings.some((x) => b.soundings.some((y) => isPart(x, y)))
  )
    best = ALIKE;
  if (best < ALIKE - SAME_OFFICE - SAME_COUNTRY) return 0;
  if (a.offices.size > 0 && b.offices.size > 0) best += shares(a.offices, b.offices) ? SAME_OFFICE : OTHER_OFFICE;
  if (a.countries.size > 0 && b.countries.size > 0)
    best += shares(a.countries, b.countries) ? SAME_COUNTRY : OTHER_COUNTRY;
  return best;
};

/** Names by their keys; a key that leads to too many is parted by the next consonants. */
export const indexHeard = (heard: readonly Heard[]): Map<string, Heard[]> => {
  const byKey = new Map<string, Heard[]>();
  for (const one of heard) for (const key of one.keys) addTo(byKey, key, one);
  return byKey;
};

/** Names of persons of a pile as they sound. */
export const hearPeople = (nodes: Iterable<Node>, rootOf: (key: string) => string, directory: Directory): Heard[] => {
  const heard: Heard[] = [];
  for (const { key, kind, known, names, locals } of nodes) {
    if (kind !== "person") continue;
    const offices = locals.flatMap((local) => local.offices);
    const countries = [
      ...locals.flatMap((local) => local.countries),
      ...(known === null ? [] : (directory.byId.get(known)?.of ?? [])),
    ];
    for (const { name, language } of names.values()) {
      if (!isFull(name)) continue;
      const one = hear(rootOf(key), name, language, offices, countries);
      if (one !== null) heard.push(one);
    }
  }
  return heard;
};

/** @param rootOf The set that a node is in by now: two nodes of one set are one partner. */
export const proposeAlike = (
  nodes: ReadonlyMap<string, Node>,
  directory: Directory,
  rootOf: (key: string) => string,
): Join[] => {
  const scores = new Map<string, { readonly a: string; readonly b: string; score: number }>();
  for (const group of indexHeard(hearPeople(nodes.values(), rootOf, directory)).values()) {
    const some = group.slice(0, MOST_COMPARED);
    for (const [i, one] of some.entries())
      for (const other of some.slice(i + 1)) {
        if (one.node === other.node) continue;
        const score = resemblance(one, other);
        if (score < ALIKE - MARGIN) continue;
        const [a, b] = [one.node, other.node].sort() as [string, string];
        const key = JSON.stringify([a, b]);
        const pair = scores.get(key) ?? { a, b, score };
        pair.score = Math.max(pair.score, score);
        scores.set(key, pair);
      }
  }
  const pairs = [...scores.values()].filter(({ score }) => score >= ALIKE);
  const partners = new Map<string, (typeof pairs)[number][]>();
  for (const pair of pairs) for (const node of [pair.a, pair.b]) addTo(partners, node, pair);
  const areAlike = (x: string, y: string): boolean => scores.has(JSON.stringify([x, y].sort()));
  // Who fits nearly as well and is somebody else leaves it open which of the two it is.
  const isRivalled = (node: string, partner: string, score: number): boolean =>
    (partners.get(node) ?? []).some((pair) => {
      const rival = pair.a === node ? pair.b : pair.a;
      return rival !== partner && pair.score > score - MARGIN && !areAlike(rival, partner);
    });
  return pairs
    .filter(({ a, b, score }) => !isRivalled(a, b, score) && !isRivalled(b, a, score))
    .sort((x, y) => y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
    .map(({ a, b }) => ({ a, b, reason: "sound" as const }));
};

/** True where two sets hold full names of one language that are no two forms of one name, so that they are two persons. */
export const areApart = (one: readonly Heard[], other: readonly Heard[]): boolean =>
  one.some((a) =>
    other.some(
      (b) =>
        a.language === b.language &&
        a.name !== b.name &&
        !a.soundings.some((x) => b.soundings.some((y) => likeness(x, y) >= FORMS_ALIKE || isPart(x, y))),
    ),
  );
