/**
 * Which names of one report mean the same: directory entries first, then names found here in full, then bare family
 * names and ambiguous forms by what backs them. A name that nothing backs is left out.
 */
import type { Directory } from "../../directory/load.ts";
import { backedForm, backedPerson, isAmbiguous, sureIds } from "./backing.ts";
import { type Draft, isCapital, type ReadSentence } from "./draft.ts";
import { formsOfName } from "./inflection.ts";
import type { KnownForm } from "./known-forms.ts";
import type { Lexicon } from "./lexicon.ts";
import { countryOf } from "./metonyms.ts";
import { choosePerson, collectPeople, isFullName, type People, type Person } from "./people.ts";
import { recognise } from "./recognise.ts";

/** A mention whose chain is settled, or open (null). Mentions of one thing have one chain. */
export interface Settled {
  readonly draft: Draft;
  readonly chain: string | null;
  /** Directory ids, best first. */
  readonly known: readonly string[];
}

const knownPrefix = "known:";
const chainOfKnown = (id: string): string => `${knownPrefix}${id}`;
/** The directory id of a chain; null for one that was found here. */
export const knownOfChain = (chain: string | null): string | null =>
  chain?.startsWith(knownPrefix) ? chain.slice(knownPrefix.length) : null;

/** A name without its initials, where two words are left. */
const withoutInitials = (name: string): string => {
  const words = name.split(" ").filter((word) => word.length > 1);
  return words.length > 1 ? words.join(" ") : name;
};

/** The base form of each discovered name, without initials and, where the report has that form too, without inflection. */
const baseNames = (names: readonly Draft[], lexicon: Lexicon): ((draft: Draft) => string) => {
  const plainOf = ({ kind, name }: Draft): string => (kind === "person" ? withoutInitials(name) : name);
  const keyOf = (draft: Draft, name: string): string => `${draft.kind} ${name}`;
  const there = new Set(names.filter(({ forms }) => forms.length === 0).map((draft) => keyOf(draft, plainOf(draft))));
  const bases = new Map<string, string>();
  return (draft) => {
    const plain = plainOf(draft);
    const key = keyOf(draft, plain);
    const earlier = bases.get(key);
    if (earlier !== undefined) return earlier;
    const forms = formsOfName(plain, lexicon.basesOf);
    const base = forms.find((form) => form !== plain && there.has(keyOf(draft, form))) ?? plain;
    bases.set(key, base);
    return base;
  };
};

/** Chains of names that stand for themselves: the directory's, and discovered ones in full. */
const makeChains = (names: readonly Draft[], lexicon: Lexicon, directory: Directory): ((draft: Draft) => string) => {
  const baseOf = baseNames(names, lexicon);
  const recognised = new Map<string, string>();
  for (const draft of names) {
    if (draft.forms.length > 0 || !isFullName(draft) || recognised.has(draft.name)) continue;
    const entry = recognise(draft, lexicon, directory);
    if (entry !== null) recognised.set(draft.name, entry.id);
  }
  return (draft) => {
    const id = draft.forms[0]?.entry.id ?? (draft.kind === "person" ? recognised.get(draft.name) : undefined);
    return id === undefined ? `new:${draft.kind}:${baseOf(draft)}` : chainOfKnown(id);
  };
};

/** How many items claim each token of a sentence. */
const claimsOf = ({ stretch: { from, to }, found, drafts }: ReadSentence): Uint8Array => {
  const claims = new Uint8Array(to - from);
  const settled = drafts.filter(({ form }) => form !== "open");
  for (const { first, last } of [...settled, ...found.demonyms, ...found.titles, ...found.headsLast])
    for (let i = first; i <= last; i++) claims[i - from] = 1;
  return claims;
};

/** True where a capitalised word that nothing else claims stands right beside: "Chelsea Holt", "Holt Lertembe". */
const isInsideName = ({ stretch }: ReadSentence, draft: Draft, claims: Uint8Array): boolean => {
  const { tokens, lexicon, from, to, titleCase } = stretch;
  const stranger = (i: number): boolean =>
    i > from &&
    i < to &&
    claims[i - from] === 0 &&
    isCapital(tokens, i) &&
    !lexicon.commonWords.has(tokens.folded[i] as string);
  return !titleCase && draft.bare && (stranger(draft.first - 1) || stranger(draft.last + 1));
};

/** Persons named in full whose family name a bare name may be. */
const bearersOf = (draft: Draft, people: People, lexicon: Lexicon): Person[] => {
  const names = new Set([draft.name, ...draft.forms.map((form) => form.name)]);
  const forms = new Set([...names].flatMap(lexicon.nameForms));
  return [...new Set([...forms].flatMap((name) => people.byFamily.get(name) ?? []))];
};

export const settleNames = (
  sentences: readonly ReadSentence[],
  lexicon: Lexicon,
  directory: Directory,
): {
  readonly settled: ReadonlyMap<Draft, Settled>;
  readonly people: People;
  /** Names that are certainly not what the directory or the report has under them. */
  readonly refused: ReadonlySet<Draft>;
} => {
  const names = sentences.flatMap(({ drafts }) => drafts.filter((draft) => draft.form === "name"));
  const chainOf = makeChains(names, lexicon, directory);
  const full = names.filter((draft) => !isAmbiguous(draft));
  const people = collectPeople(full, chainOf, lexicon, directory);
  const sure = sureIds(full, directory);
  for (const { known, sentences: at } of people.byChain.values())
    if (known !== null && !sure.named.has(known)) sure.named.set(known, at[0] as number);

  const refused = new Set<Draft>();
  /** null: nothing backs it. */
  const settleOne = (sentence: ReadSentence, draft: Draft, claims: Uint8Array): Settled | null => {
    const as = (chain: string | null, known: readonly string[]): Settled => ({ draft, chain, known });
    const asKnown = (id: string): Settled => as(chainOfKnown(id), [id]);
    if (draft.metonym) return asKnown(countryOf((draft.forms[0] as KnownForm).entry) as string);
    const ambiguous = isAmbiguous(draft);
    if (ambiguous && isInsideName(sentence, draft, claims)) {
      refused.add(draft);
      return null;
    }
    if (ambiguous || (draft.kind === "person" && !isFullName(draft))) {
      const isPerson = draft.kind === "person" || draft.forms.some((form) => form.entry.kind === "person");
      const bearers = isPerson ? bearersOf(draft, people, lexicon) : [];
      if (bearers.length > 0) {
        const person = choosePerson(bearers, draft, directory);
        if (person === null) return as(null, [...new Set(bearers.flatMap(({ known }) => known ?? []))].sort());
        return as(person.chain, person.known === null ? [] : [person.known]);
      }
      // One syllable alone names nobody whom the report does not name in full.
      if (draft.forms.length === 0 && draft.name.length === 1) return null;
      if (ambiguous) {
        const form = backedPerson(sentence, draft, directory, sure, lexicon) ?? backedForm(sentence, draft, sure);
        if (form !== null) return asKnown(form.entry.id);
        const titled = isPerson && draft.role !== null;
        if (!titled) return null;
        return { draft: { ...draft, kind: "person" }, chain: `new:person:${draft.name}`, known: [] };
      }
    }
    const chain = chainOf(draft);
    const known = knownOfChain(chain);
    return as(chain, known === null ? [] : [...new Set([known, ...draft.forms.map((form) => form.entry.id)])]);
  };
  const settled = new Map<Draft, Settled>();
  for (const sentence of sentences) {
    const claims = claimsOf(sentence);
    for (const draft of sentence.drafts) {
      const one = draft.form === "name" ? settleOne(sentence, draft, claims) : null;
      if (one !== null) settled.set(draft, one);
    }
  }
  return { settled, people, refused };
};
