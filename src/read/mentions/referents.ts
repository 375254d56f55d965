/**
 * Which mentions of one report name the same: each gets the key of its chain. Names first (directory entries, then names
 * found here, then bare family names and ambiguous forms by what backs them), then roles, then pronouns.
 */
import type { Directory } from "../../directory/load.ts";
import type { Gender } from "../../languages/rules/names.ts";
import { foldName } from "../characters.ts";
import { TokenKind } from "../tokens.ts";
import type { Draft, Stretch } from "./draft.ts";
import { formsOfName } from "./inflection.ts";
import type { KnownForm } from "./known-forms.ts";
import type { Lexicon } from "./lexicon.ts";
import { countryOf } from "./metonyms.ts";
import { choosePerson, collectPeople, isFullName, type People, ungarble } from "./people.ts";
import { maySubject, resolvePronoun } from "./pronouns.ts";
import type { Scan } from "./scan.ts";

/** A sentence with what was found in it. */
export interface ReadSentence {
  readonly stretch: Stretch;
  readonly found: Scan;
  readonly drafts: readonly Draft[];
}

/** A mention whose chain is settled, or open (null). */
export interface Settled {
  readonly draft: Draft;
  readonly chain: string | null;
  readonly known: readonly string[];
}

const isAmbiguous = (draft: Draft): boolean =>
  draft.forms.length > 0 && draft.forms.every((form) => form.use === "ambiguous");

const chainOfKnown = (id: string): string => `known:${id}`;

/** Everything named beyond doubt, and the countries these belong to. */
const sureIds = (drafts: readonly Draft[], directory: Directory): { named: Set<string>; countries: Set<string> } => {
  const named = new Set<string>();
  const countries = new Set<string>();
  for (const draft of drafts) {
    const form = draft.forms[0];
    if (form === undefined || form.use !== "name") continue;
    named.add(form.entry.id);
    for (const id of [form.entry.id, ...form.entry.of])
      if (directory.byId.get(id)?.kind === "country") countries.add(id);
  }
  return { named, countries };
};

/** The entry that an ambiguous form other than a person's means here, where the report backs one. */
const backedForm = (
  { stretch, found }: ReadSentence,
  draft: Draft,
  sure: { named: ReadonlySet<string>; countries: ReadonlySet<string> },
): KnownForm | null => {
  const { tokens } = stretch;
  const only = (forms: readonly KnownForm[]): KnownForm | null => (forms.length === 1 ? (forms[0] as KnownForm) : null);
  const candidates = draft.forms.filter((form) => form.entry.kind !== "person");
  const named = only(candidates.filter((form) => sure.named.has(form.entry.id)));
  if (named !== null) return named;
  const beside = found.demonyms.find((demonym) => demonym.last === draft.first - 1)?.id;
  const ofBeside = beside === undefined ? null : only(candidates.filter((form) => form.entry.of.includes(beside)));
  if (ofBeside !== null) return ofBeside;
  const press = only(candidates.filter((form) => form.entry.kind === "agency" || form.entry.kind === "outlet"));
  if (press !== null) {
    const marked = /^[()[\]]$/;
    const previous = (tokens.folded[draft.first - 1] as string | undefined) ?? "";
    const next = (tokens.folded[draft.last + 1] as string | undefined) ?? "";
    if (marked.test(previous) || (marked.test(next) && press.letters === "acronym")) return press;
    if (
      press.letters === "acronym" &&
      (found.agentVerbs.has(draft.last + 1) || found.agentMarkers.has(draft.first - 1))
    )
      return press;
  }
  return only(
    candidates.filter(
      (form) => form.entry.kind === "organisation" && form.entry.of.some((id) => sure.countries.has(id)),
    ),
  );
};

/** The person that an ambiguous form of the directory means where the report names nobody in full by that name. */
const backedPerson = (
  draft: Draft,
  directory: Directory,
  countries: ReadonlySet<string>,
  lexicon: Lexicon,
): KnownForm | null => {
  const people = draft.forms.filter((form) => form.entry.kind === "person");
  const ofRole = new Set((draft.role?.of ?? []).flatMap((id) => [id, ...(directory.byId.get(id)?.of ?? [])]));
  const backed = people.filter((form) =>
    form.entry.of.some((id) => (ofRole.size > 0 ? ofRole.has(id) : countries.has(id))),
  );
  if (backed.length !== 1) return null;
  if (draft.role === null && lexicon.commonWords.has(draft.name)) return null;
  return backed[0] as KnownForm;
};

interface Names {
  readonly settled: ReadonlyMap<Draft, Settled>;
  readonly people: People;
}

const settleNames = (sentences: readonly ReadSentence[], lexicon: Lexicon, directory: Directory): Names => {
  const names = sentences.flatMap(({ drafts }) => drafts.filter((draft) => draft.form === "name"));
  const sure = sureIds(names, directory);
  const settled = new Map<Draft, Settled>();
  const garbled = new Map<string, string>();
  for (const draft of names) {
    if (draft.forms.length > 0 || !isFullName(draft)) continue;
    const entry = ungarble(draft, directory);
    if (entry !== null) garbled.set(draft.name, entry.id);
  }
  const baseOf = baseNames(names, lexicon);
  const chainOf = (draft: Draft): string => {
    const form = draft.forms[0];
    if (form !== undefined) return chainOfKnown(form.entry.id);
    const id = draft.kind === "person" ? garbled.get(draft.name) : undefined;
    return id === undefined ? `new:${draft.kind}:${baseOf(draft)}` : chainOfKnown(id);
  };
  const full = names.filter((draft) => !isAmbiguous(draft));
  const people = collectPeople(full, chainOf, lexicon, directory);
  for (const sentence of sentences)
    for (const draft of sentence.drafts) {
      if (draft.form !== "name") continue;
      const settle = (chain: string | null, known: readonly string[]): void => {
        settled.set(draft, { draft, chain, known });
      };
      if (draft.metonym) {
        const country = countryOf((draft.forms[0] as KnownForm).entry);
        if (country !== null) settle(chainOfKnown(country), [country]);
        continue;
      }
      if (isAmbiguous(draft) || (draft.kind === "person" && !isFullName(draft))) {
        const bases = [draft.name, ...draft.forms.map((form) => form.name), ...lexicon.basesOf(draft.name)];
        const candidates = [...new Set(bases.map(foldName))]
          .flatMap((base) => people.byFamily.get(base) ?? [])
          .filter((person, i, all) => all.indexOf(person) === i);
        const isPerson = draft.kind === "person" || draft.forms.some((form) => form.entry.kind === "person");
        if (isPerson && candidates.length > 0) {
          const person = choosePerson(candidates, draft, directory);
          if (person === null)
            settle(
              null,
              candidates.flatMap((candidate) => candidate.known ?? []),
            );
          else settle(person.chain, person.known === null ? [] : [person.known]);
          continue;
        }
        // One syllable alone names nobody whom the report does not name in full.
        if (draft.forms.length === 0 && draft.name.length === 1) continue;
        if (isAmbiguous(draft)) {
          const form =
            (isPerson ? backedPerson(draft, directory, sure.countries, lexicon) : null) ??
            backedForm(sentence, draft, sure);
          if (form !== null) settle(chainOfKnown(form.entry.id), [form.entry.id]);
          else if (isPerson && draft.role !== null)
            settle(
              `new:person:${draft.name}`,
              draft.forms.map((form) => form.entry.id),
            );
          continue;
        }
      }
      const chain = chainOf(draft);
      settle(
        chain,
        chain.startsWith("known:")
          ? [...new Set([chain.slice("known:".length), ...draft.forms.map((form) => form.entry.id)])]
          : [],
      );
    }
  return { settled, people };
};

/**
 * The base form of each discovered name under inflection, where the report has that form too. Two names of which each
 * may be a form of the other stay apart.
 */
const baseNames = (names: readonly Draft[], lexicon: Lexicon): ((draft: Draft) => string) => {
  const keyOf = (draft: Draft, name: string): string => `${draft.kind} ${name}`;
  const there = new Set(names.filter(({ forms }) => forms.length === 0).map((draft) => keyOf(draft, draft.name)));
  const bases = new Map<string, string>();
  return (draft) => {
    const key = keyOf(draft, draft.name);
    const earlier = bases.get(key);
    if (earlier !== undefined) return earlier;
    const base = formsOfName(draft.name, lexicon.basesOf).find(
      (form) => form !== draft.name && there.has(keyOf(draft, form)),
    );
    bases.set(key, base ?? draft.name);
    return base ?? draft.name;
  };
};

/** The chain of a role that stands alone: the one person of the report with that office for that country. */
const settleRole = (draft: Draft, people: People, directory: Directory): string | null => {
  const role = draft.role;
  if (role === null) return null;
  const countries = role.of.flatMap((id) => [id, ...(directory.byId.get(id)?.of ?? [])]);
  const fitting = new Set(
    (countries.length === 0 ? [null] : countries).flatMap((country) => people.inOffice(role.office, country)),
  );
  return fitting.size === 1 ? ([...fitting][0]?.chain ?? null) : null;
};

/** Ranges of the sentence inside quotation marks, as a test on offsets. */
const quotedIn = ({ tokens, from, to }: Stretch): ((at: number) => boolean) => {
  const inside = new Uint8Array(Math.max(0, to - from));
  let open = false;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] === TokenKind.mark) {
      const mark = tokens.folded[i] as string;
      if (mark === '"') open = !open;
      else if ("“„«".includes(mark)) open = true;
      else if ("”»".includes(mark)) open = false;
    }
    inside[i - from] = open ? 1 : 0;
  }
  return (i) => inside[i - from] === 1;
};

/** Settles the mentions of a whole report. Names that nothing backs are left out. */
export const settle = (sentences: readonly ReadSentence[], lexicon: Lexicon, directory: Directory): Settled[] => {
  const { settled, people } = settleNames(sentences, lexicon, directory);
  const genders = new Map<string, Gender>();
  for (const { draft, chain } of settled.values())
    if (chain !== null && draft.gender !== null && !genders.has(chain)) genders.set(chain, draft.gender);
  const all: Settled[] = [];
  let previous: { draft: Draft; chain: string | null; quoted: boolean }[] = [];
  for (const { stretch, found, drafts } of sentences) {
    const quoted = quotedIn(stretch);
    const subjects: typeof previous = [];
    for (const draft of drafts) {
      let one: Settled | undefined;
      if (draft.form === "name") one = settled.get(draft);
      else if (draft.form === "role") one = { draft, chain: settleRole(draft, people, directory), known: [] };
      else
        one = {
          draft,
          chain: quoted(draft.first) ? null : resolvePronoun(draft, subjects, previous, genders),
          known: [],
        };
      if (one === undefined) continue;
      all.push(
        one.chain?.startsWith("known:") && one.known.length === 0
          ? { ...one, known: [one.chain.slice("known:".length)] }
          : one,
      );
      if (draft.form !== "pronoun" || one.chain !== null)
        if (maySubject(stretch, draft, found))
          subjects.push({ draft: kindOf(draft, one, directory), chain: one.chain, quoted: quoted(draft.first) });
    }
    previous = subjects;
  }
  return all;
};

/** The draft with the kind of what it was found to mean. */
const kindOf = (draft: Draft, { known }: Settled, directory: Directory): Draft => {
  const kind = known[0] === undefined ? draft.kind : (directory.byId.get(known[0])?.kind ?? draft.kind);
  return kind === draft.kind ? draft : { ...draft, kind };
};
