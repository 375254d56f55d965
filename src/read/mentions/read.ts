/** Reads the names, roles and pronouns of one report, step by step, and settles what each means. */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/language.ts";
import { foldName } from "../characters.ts";
import type { Sentence } from "../sentences.ts";
import type { Tokens } from "../tokens.ts";
import { findAdjectives } from "./adjectives.ts";
import { discover } from "./discover.ts";
import { type Draft, type ReadSentence, type Stretch, stretchesOf } from "./draft.ts";
import { getLexicon, type Lexicon } from "./lexicon.ts";
import { markMetonyms } from "./metonyms.ts";
import { findOpen } from "./open.ts";
import { bareNamesOf } from "./people.ts";
import { findRepeats } from "./repeats.ts";
import { findRoles } from "./roles.ts";
import { type Scan, scan } from "./scan.ts";
import { settle } from "./settle.ts";
import type { Settled } from "./settle-names.ts";
import { discoverUncased } from "./uncased.ts";

/** Known and discovered names in the order of the text; a longer discovered one replaces what lies inside it. */
const mergeNames = (known: readonly Draft[], discovered: readonly Draft[]): Draft[] => {
  const inside = (draft: Draft): boolean =>
    discovered.some((other) => other.first <= draft.last && draft.first <= other.last);
  const inPerson = (draft: Draft): boolean =>
    discovered.some(({ kind, first, last }) => kind === "person" && first <= draft.first && draft.last <= last);
  const kept = known.filter((draft) => !inside(draft) || (draft.kind === "country" && !inPerson(draft)));
  return [...kept, ...discovered].sort((a, b) => a.first - b.first || b.last - a.last);
};

/** @param names What is named in the sentence: "ông" before a name is a title, not "he". */
const pronounDrafts = (stretch: Stretch, { pronouns, titles }: Scan, names: readonly Draft[]): Draft[] =>
  pronouns
    .filter(
      ({ at }) =>
        !(names.some(({ first }) => first === at + 1) && titles.some(({ first, last }) => first <= at && at <= last)),
    )
    .map(({ at, pronoun }) => ({
      first: at,
      last: at,
      start: stretch.tokens.starts[at] as number,
      end: stretch.tokens.ends[at] as number,
      kind: pronoun === "he" || pronoun === "she" ? ("person" as const) : null,
      form: "pronoun" as const,
      name: pronoun,
      forms: [],
      sentence: stretch.sentence,
      role: null,
      bare: false,
      gender: pronoun === "he" ? ("male" as const) : pronoun === "she" ? ("female" as const) : null,
      metonym: false,
    }));

/** Full names of the report's persons by family name and, in scripts without spaces, by the whole name. */
const namesToRepeat = (drafts: readonly Draft[], lexicon: Lexicon): Map<string, Draft> => {
  const names = new Map<string, Draft>();
  const seen = new Set<string>();
  for (const draft of drafts) {
    if (draft.kind !== "person" || seen.has(draft.name) || draft.forms.some((form) => form.use === "ambiguous"))
      continue;
    seen.add(draft.name);
    const bare = bareNamesOf(draft.name, lexicon);
    for (const key of [foldName(draft.name), ...bare, ...bare.flatMap(lexicon.nameForms)])
      if (key.length > 1 && !key.includes(" ") && !names.has(key)) names.set(key, draft);
  }
  return names;
};

export const readMentions = (
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  language: Language,
  directory: Directory,
  isParty: (token: number) => boolean,
  isNoun: (token: number) => boolean,
): Settled[] => {
  const lexicon = getLexicon(language, directory);
  const stretches = sentences.flatMap((sentence, index) => stretchesOf(tokens, text, lexicon, sentence, index, isNoun));
  const first = stretches.map((stretch) => {
    const found = scan(stretch);
    const discovered = language.cased ? discover(stretch, found) : discoverUncased(stretch, found);
    return { stretch, found, names: mergeNames(found.known, discovered) };
  });
  const repeatable = namesToRepeat(
    first.flatMap(({ names }) => names),
    lexicon,
  );
  const read: ReadSentence[] = first.map(({ stretch, found, names }) => {
    const all = [...names, ...findRepeats(stretch, names, found, repeatable, language.cased)].sort(
      (a, b) => a.first - b.first || b.last - a.last,
    );
    const roles = findRoles(stretch, all, found);
    markMetonyms(stretch, all, found);
    const adjectives = findAdjectives(stretch, found, [...all, ...roles], isParty);
    const named = [...all, ...roles, ...adjectives];
    const open = findOpen(stretch, found, named, language, isNoun);
    const drafts = [...named, ...open, ...pronounDrafts(stretch, found, all)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    return { stretch, found, drafts };
  });
  return settle(read, lexicon, directory);
};
