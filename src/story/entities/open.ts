/**
 * Whom names mean that their own report does not tell: what one report names in passing ("Trumpa", "류철민", "Gouverneur Holt")
 * another names in full. Such a name means somebody only where the pile has one who is written or sounds so, and nobody else
 * nearly does; all else stays open. Single words, and single words behind initials, are family names.
 */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/language.ts";
import type { Office } from "../../languages/rules/names.ts";
import { foldName } from "../../read/characters.ts";
import { addTo } from "../../read/group.ts";
import { getLexicon } from "../../read/mentions/lexicon.ts";
import { familyOf } from "../../read/mentions/people.ts";
import type { Mention } from "../../read/mentions.ts";
import { type Heard, hear, hearPeople, indexHeard, isFull, resemblance } from "./alike.ts";
import { syllableKeys } from "./evidence.ts";
import type { LocalEntity, OpenName } from "./local.ts";
import type { Node } from "./nodes.ts";
import type { Join, Sets } from "./sets.ts";
import { otherSignatures, signatureOf } from "./signature.ts";

/** Likeness from which a name in full is somebody's, and a family name alone. */
const ALIKE = 0.83;
const FAMILY_ALIKE = 0.87;
/** By how much a partner must fit better than the next. */
const MARGIN = 0.05;
const MOST_COMPARED = 60;
/** What a name that is written so is worth, over one that only sounds so. */
const WRITTEN = 2;

/** Names of a pile by what another name may meet them under. Values are roots of sets. */
interface Pile {
  readonly byWords: ReadonlyMap<string, ReadonlySet<string>>;
  readonly bySyllables: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byKnown: ReadonlyMap<string, string>;
  readonly byFamily: ReadonlyMap<string, ReadonlySet<string>>;
  readonly bySound: ReadonlyMap<string, readonly Heard[]>;
  readonly familyBySound: ReadonlyMap<string, readonly Heard[]>;
  readonly nodesOf: (root: string) => readonly Node[];
}

type Roots = Map<string, Set<string>>;

const addRoot = (index: Roots, key: string, root: string): void => {
  const roots = index.get(key);
  if (roots === undefined) index.set(key, new Set([root]));
  else roots.add(root);
};

const officesOf = (nodes: readonly Node[]): Office[] =>
  nodes.flatMap(({ locals }) => locals.flatMap(({ offices }) => offices));
const countriesOf = (nodes: readonly Node[], directory: Directory): string[] =>
  nodes.flatMap(({ known, locals }) => [
    ...locals.flatMap(({ countries }) => countries),
    ...(known === null ? [] : (directory.byId.get(known)?.of ?? [])),
  ]);

/** A name without its initials. */
const withoutInitials = (name: string): string =>
  name
    .split(" ")
    .filter((word) => word.length > 1 || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word))
    .join(" ");

/** True for a person whom the pile names only by a family name. */
const isBare = ({ kind, known, names }: Node): boolean =>
  kind === "person" && known === null && [...names.values()].every(({ name }) => !isFull(withoutInitials(name)));

const gather = (nodes: ReadonlyMap<string, Node>, sets: Sets, directory: Directory): Pile => {
  const [byWords, bySyllables, byFamily]: [Roots, Roots, Roots] = [new Map(), new Map(), new Map()];
  const byKnown = new Map<string, string>();
  const families: Heard[] = [];
  const members = new Map<string, Node[]>();
  for (const node of nodes.values()) {
    const root = sets.rootOf(node.key);
    addTo(members, root, node);
    if (node.known !== null) byKnown.set(node.known, root);
    if (isBare(node)) continue;
    for (const { name, language } of node.names.values()) {
      addRoot(byWords, signatureOf(node.kind, name, language), root);
      for (const form of ["spelt", "bases"] as const)
        for (const signature of otherSignatures(node.kind, name, language, form, () => true))
          addRoot(byWords, signature, root);
      if (node.kind !== "person" || !isFull(name)) continue;
      for (const key of syllableKeys(name)) addRoot(bySyllables, key, root);
      const lexicon = getLexicon(language, directory);
      const family = familyOf(name, lexicon.familyFirst);
      for (const form of lexicon.nameForms(family)) addRoot(byFamily, form, root);
      const one = hear(root, family, language, officesOf([node]), countriesOf([node], directory));
      if (one !== null) families.push(one);
    }
    for (const { language, names } of node.known === null || node.kind !== "person" ? [] : node.locals)
      for (const name of names.filter(isFull)) {
        const lexicon = getLexicon(language, directory);
        for (const form of lexicon.nameForms(familyOf(name, lexicon.familyFirst))) addRoot(byFamily, form, root);
      }
  }
  return {
    byWords,
    bySyllables,
    byKnown,
    byFamily,
    bySound: indexHeard(
      hearPeople(
        [...nodes.values()].filter((node) => !isBare(node)),
        sets.rootOf,
        directory,
      ),
    ),
    familyBySound: indexHeard(families),
    nodesOf: (root) => members.get(root) ?? [],
  };
};

const only = (roots: Iterable<string>): string | null => {
  const found = new Set(roots);
  return found.size === 1 ? ([...found][0] as string) : null;
};

interface Found {
  readonly root: string;
  readonly score: number;
}

/** The one that sounds like a name; null where none does or a second nearly does. */
const soundsLike = (one: Heard, index: ReadonlyMap<string, readonly Heard[]>, least: number): Found | null => {
  const best = new Map<string, number>();
  for (const key of one.keys)
    for (const other of (index.get(key) ?? []).slice(0, MOST_COMPARED)) {
      const score = resemblance(one, other);
      if (score > (best.get(other.node) ?? 0)) best.set(other.node, score);
    }
  const [first, second] = [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined || first[1] < least) return null;
  return second !== undefined && second[1] > first[1] - MARGIN ? null : { root: first[0], score: first[1] };
};

/** What a name asks for. */
interface Asked {
  readonly name: string;
  readonly language: Language;
  readonly offices: readonly Office[];
  readonly countries: readonly string[];
  readonly maybe: readonly string[];
}

const shares = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((item) => b.includes(item));

/** True where what the reports say of both does not speak against it: "Ambassador Holt" is hardly Minister Holt. */
const agree = (asked: Asked, pile: Pile, root: string, directory: Directory): boolean => {
  const nodes = pile.nodesOf(root);
  const offices = officesOf(nodes);
  if (asked.offices.length === 0 || offices.length === 0 || shares(asked.offices, offices)) return true;
  return shares(asked.countries, countriesOf(nodes, directory));
};

const settleOne = (asked: Asked, pile: Pile, directory: Directory): Found | null => {
  const { language, maybe, offices, countries } = asked;
  const written = (root: string | null): Found | null =>
    root === null || !agree(asked, pile, root, directory) ? null : { root, score: WRITTEN };
  const named = only(maybe.flatMap((id) => pile.byKnown.get(id) ?? []));
  if (named !== null) return written(named);
  const name = withoutInitials(asked.name);
  const words = [
    signatureOf("person", name, language),
    ...otherSignatures("person", name, language, "bases", () => true),
  ];
  const same = only(words.flatMap((signature) => [...(pile.byWords.get(signature) ?? [])]));
  if (same !== null) return written(same);
  const one = hear("open", name, language, offices, countries);
  if (isFull(name)) {
    const syllables = only(syllableKeys(name).flatMap((key) => [...(pile.bySyllables.get(key) ?? [])]));
    if (syllables !== null) return written(syllables);
    return one === null ? null : soundsLike(one, pile.bySound, ALIKE);
  }
  const forms = getLexicon(language, directory).nameForms(foldName(name));
  const family = only(forms.flatMap((form) => [...(pile.byFamily.get(form) ?? [])]));
  if (family !== null) return written(family);
  const alike = one === null ? null : soundsLike(one, pile.familyBySound, FAMILY_ALIKE);
  return alike !== null && agree(asked, pile, alike.root, directory) ? alike : null;
};

/** Persons whom the pile names only by a family name, each with the one whose family name that is. */
export const proposeFamilyNames = (nodes: ReadonlyMap<string, Node>, sets: Sets, directory: Directory): Join[] => {
  const bare = [...nodes.values()].filter(isBare);
  if (bare.length === 0) return [];
  const pile = gather(nodes, sets, directory);
  return bare.flatMap((node) => {
    const maybe = [
      ...new Set(
        node.locals.flatMap(({ doc, mentions }) =>
          mentions.flatMap((index) => (doc.mentions[index] as Mention).maybe ?? []),
        ),
      ),
    ];
    const found = [...node.names.values()].flatMap(({ name, language }) => {
      const asked = { name, language, offices: officesOf([node]), countries: countriesOf([node], directory), maybe };
      return settleOne(asked, pile, directory) ?? [];
    });
    const root = only(found.map((one) => one.root));
    return root === null ? [] : [{ a: root, b: node.key, reason: "family-name" as const }];
  });
};

/** What open names add to the sets of the pile, by the root of the set. */
export const settleOpen = (
  names: readonly OpenName[],
  nodes: ReadonlyMap<string, Node>,
  sets: Sets,
  directory: Directory,
): Map<string, LocalEntity[]> => {
  const settled = new Map<string, LocalEntity[]>();
  if (names.length === 0) return settled;
  const pile = gather(nodes, sets, directory);
  const answers = new Map<string, Found | null>();
  const answer = ({ name, language, office, countries, maybe }: OpenName): Found | null => {
    const offices = office === null || office === "courtesy" ? [] : [office];
    const key = JSON.stringify([language.code, name, offices, countries, maybe]);
    let found = answers.get(key);
    if (found === undefined) {
      found = settleOne({ name, language, offices, countries, maybe }, pile, directory);
      answers.set(key, found);
    }
    return found;
  };
  const byReport = new Map<OpenName["doc"], { readonly open: OpenName; readonly found: Found }[]>();
  for (const open of names) {
    if (open.body) continue;
    const found = answer(open);
    // A report that names somebody in full has told already whom its names mean.
    if (found === null || pile.nodesOf(found.root).some(({ reports }) => reports.has(open.doc.report.id))) continue;
    addTo(byReport, open.doc, { open, found });
  }
  for (const [doc, candidates] of byReport) {
    const mentionOf = ({ open }: { readonly open: OpenName }): Mention => doc.mentions[open.mention] as Mention;
    const size = (candidate: { readonly open: OpenName }): number =>
      mentionOf(candidate).end - mentionOf(candidate).start;
    // Of readings that overlap the one that fits best, then the longest.
    const best = [...candidates].sort(
      (a, b) => b.found.score - a.found.score || size(b) - size(a) || a.open.mention - b.open.mention,
    );
    const taken = new Set<number>();
    for (const candidate of best) {
      const { first, last } = mentionOf(candidate);
      if (taken.has(first) || taken.has(last)) continue;
      for (let token = first; token <= last; token++) taken.add(token);
      const { root } = candidate.found;
      const { kind, known } = pile.nodesOf(root)[0] as Node;
      const { open } = candidate;
      addTo(settled, root, {
        doc,
        language: open.language,
        known,
        kind,
        names: [open.name],
        offices: [],
        countries: [],
        mentions: [open.mention],
      });
    }
  }
  return settled;
};
