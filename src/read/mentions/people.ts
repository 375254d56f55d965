/**
 * Who a bare family name means in one report: the person the report names in full. Of several who share the name it is
 * the one the report is about (named in full more often than the others, or in a role that fits); where that is open,
 * nobody. A name in full that differs from a known one only in vowels, in the same role, is that person, garbled.
 */
import type { Directory } from "../../directory/load.ts";
import { fold, foldName } from "../characters.ts";
import { addTo } from "../group.ts";
import type { Draft } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";
import { isGlued } from "./runs.ts";

/** A person of one report. */
export interface Person {
  /** `known:` and the directory id, or `new:` and the folded name. */
  readonly chain: string;
  readonly known: string | null;
  /** How often and where it is named in full. */
  count: number;
  readonly sentences: number[];
  /** Folded family name, with its base forms. */
  readonly families: Set<string>;
  readonly offices: Set<string>;
  readonly countries: Set<string>;
}

export interface People {
  readonly byChain: ReadonlyMap<string, Person>;
  readonly byFamily: ReadonlyMap<string, readonly Person[]>;
  /** Persons with an office, for a country or body where one is given. */
  readonly inOffice: (office: string, country: string | null) => readonly Person[];
}

/** Bearers of one family name in one report beyond which a bare name stays open unread. */
const MOST_BEARERS = 20;

const wordsOf = (name: string): string[] =>
  foldName(name)
    .split(" ")
    .filter((word) => word.length > 0);

/** Folded family name of a full name: the first word or syllable where such names put it first, else the last word. */
export const familyOf = (name: string, familyFirst: ReadonlySet<string>): string => {
  const words = wordsOf(name);
  const first = words[0] ?? "";
  if (words.length === 1 && isGlued(first)) {
    const two = first.slice(0, 2);
    return familyFirst.has(two) ? two : familyFirst.has(first[0] as string) ? (first[0] as string) : first;
  }
  if (words.length > 1 && familyFirst.has(first) && (words.at(-1) as string).length <= 8 && words.length <= 3)
    return first;
  return words.at(-1) ?? "";
};

/** What a person may be called alone: the family name and, where the language does so, the given name at the end. */
export const bareNamesOf = (name: string, { familyFirst, givenAlone }: Lexicon): string[] => {
  const words = wordsOf(name);
  const family = familyOf(name, familyFirst);
  const given = words.at(-1) ?? "";
  return givenAlone && words.length > 1 && familyFirst.has(fold(name).split(" ")[0] as string) && given !== family
    ? [family, given]
    : [family];
};

export const isFullName = (draft: Draft): boolean => draft.kind === "person" && draft.form === "name" && !draft.bare;

/** Collects the persons named in full, with what their roles say of them. */
export const collectPeople = (
  drafts: readonly Draft[],
  chainOf: (draft: Draft) => string,
  lexicon: Lexicon,
  directory: Directory,
): People => {
  const byChain = new Map<string, Person>();
  for (const draft of drafts) {
    if (!isFullName(draft)) continue;
    const chain = chainOf(draft);
    const known = chain.startsWith("known:") ? chain.slice("known:".length) : null;
    const person = byChain.get(chain) ?? {
      chain,
      known,
      families: new Set<string>(),
      count: 0,
      sentences: [],
      offices: new Set<string>(),
      countries: new Set<string>((known === null ? [] : directory.byId.get(known)?.of) ?? []),
    };
    for (const form of bareNamesOf(draft.name, lexicon).flatMap(lexicon.nameForms)) person.families.add(form);
    person.count++;
    person.sentences.push(draft.sentence);
    if (draft.role !== null) {
      person.offices.add(draft.role.office);
      for (const id of draft.role.of)
        for (const of of [id, ...(directory.byId.get(id)?.of ?? [])]) person.countries.add(of);
    }
    byChain.set(chain, person);
  }
  const byFamily = new Map<string, Person[]>();
  for (const person of byChain.values()) for (const family of person.families) addTo(byFamily, family, person);
  const byOffice = new Map<string, Person[]>();
  for (const person of byChain.values())
    for (const office of person.offices)
      for (const country of [null, ...person.countries]) addTo(byOffice, `${office} ${country}`, person);
  return { byChain, byFamily, inOffice: (office, country) => byOffice.get(`${office} ${country}`) ?? [] };
};

/**
 * Which of several persons a bare name means.
 *
 * @returns null where it is open.
 */
export const choosePerson = (candidates: readonly Person[], draft: Draft, directory: Directory): Person | null => {
  if (candidates.length <= 1) return candidates[0] ?? null;
  if (candidates.length > MOST_BEARERS) return null;
  const { role } = draft;
  if (role !== null) {
    const countries = role.of.flatMap((id) => [id, ...(directory.byId.get(id)?.of ?? [])]);
    const fitting = candidates.filter(
      (person) =>
        (countries.length === 0 || countries.some((id) => person.countries.has(id))) &&
        (role.office === "courtesy" || person.offices.has(role.office)),
    );
    if (fitting.length === 1) return fitting[0] as Person;
  }
  // Who is named in full only later cannot be meant by a bare name before that.
  const introduced = candidates.filter((person) => (person.sentences[0] as number) <= draft.sentence);
  if (introduced.length === 1) return introduced[0] as Person;
  const sorted = [...(introduced.length === 0 ? candidates : introduced)].sort(
    (a, b) => b.count - a.count || (a.chain < b.chain ? -1 : 1),
  );
  const [first, second] = sorted as [Person, Person];
  if (first.count === second.count) return null;
  // Right after another bearer of the name was introduced, the bare name may mean either.
  const nearby = sorted.some(
    (person) => person !== first && person.sentences.some((at) => at === draft.sentence - 1 || at === draft.sentence),
  );
  return nearby && first.count < 3 * second.count ? null : first;
};
