/** What every mention of one report means: names, then roles that stand alone, then pronouns. */
import type { Directory } from "../../directory/load.ts";
import type { Gender } from "../../languages/rules/names.ts";
import { foldName } from "../characters.ts";
import { TokenKind } from "../tokens.ts";
import type { Draft, ReadSentence, Stretch } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";
import type { People } from "./people.ts";
import { isSubject, type Mentioned, resolvePronoun } from "./pronouns.ts";
import { knownOfChain, type Settled, settleNames } from "./settle-names.ts";

/** The chain of a role that stands alone: the one person of the report with that office for that country. */
const chainOfRole = ({ role }: Draft, people: People, directory: Directory): string | null => {
  if (role === null) return null;
  const countries = role.of.flatMap((id) => [id, ...(directory.byId.get(id)?.of ?? [])]);
  const places = countries.length === 0 ? [null] : countries;
  const fitting = new Set(places.flatMap((country) => people.inOffice(role.office, country)));
  return fitting.size === 1 ? ([...fitting][0]?.chain ?? null) : null;
};

/** Genders by chain: what titles say, else what the given name of the person or of the directory's label does. */
const gendersOf = (settled: Iterable<Settled>, lexicon: Lexicon, directory: Directory): Map<string, Gender> => {
  const genders = new Map<string, Gender>();
  const told = new Set<string>();
  for (const { draft, chain } of settled) {
    if (chain === null || genders.has(chain)) continue;
    if (draft.gender !== null) genders.set(chain, draft.gender);
    if (told.has(chain)) continue;
    told.add(chain);
    const entry = directory.byId.get(knownOfChain(chain) ?? "");
    if (entry?.kind !== "person") continue;
    const given = foldName(entry.label).split(" ")[0] as string;
    const gender = lexicon.familyFirst.has(given) ? undefined : lexicon.givenName(given);
    if (gender !== undefined && !genders.has(chain)) genders.set(chain, gender);
  }
  return genders;
};

/** Follows the quotation marks of a report: true at tokens inside them. They close with the paragraph. */
const followQuotes = (): ((stretch: Stretch) => (token: number) => boolean) => {
  let paragraph = -1;
  let open = false;
  return ({ tokens, from, to, paragraph: current }) => {
    if (current !== paragraph) open = false;
    paragraph = current;
    const inside = new Uint8Array(Math.max(0, to - from));
    for (let i = from; i < to; i++) {
      if (tokens.kinds[i] === TokenKind.mark) {
        const mark = tokens.folded[i] as string;
        if (mark === '"') open = !open;
        else if ("“„«".includes(mark)) open = true;
        else if ("”»".includes(mark)) open = false;
      }
      inside[i - from] = open ? 1 : 0;
    }
    return (token) => inside[token - from] === 1;
  };
};

const isCovered = (other: Draft | undefined, draft: Draft): boolean =>
  other !== undefined && other.sentence === draft.sentence && draft.first <= other.last && other.first <= draft.last;

/** Settles the mentions of a whole report, in the order of the text. */
export const settle = (sentences: readonly ReadSentence[], lexicon: Lexicon, directory: Directory): Settled[] => {
  const { settled, people, refused } = settleNames(sentences, lexicon, directory);
  const genders = gendersOf(settled.values(), lexicon, directory);
  const quotesOf = followQuotes();
  const all: Settled[] = [];
  let previous: readonly Mentioned[] = [];
  for (const sentence of sentences) {
    const quoted = quotesOf(sentence.stretch);
    const earlier: Mentioned[] = [];
    for (const draft of sentence.drafts) {
      const chainOf = (): string | null => {
        if (draft.form === "role") return chainOfRole(draft, people, directory);
        return quoted(draft.first) ? null : resolvePronoun(sentence, draft, earlier, previous, genders);
      };
      const asFound = (chain: string | null): Settled => {
        const known = knownOfChain(chain);
        return { draft, chain, known: known === null ? [] : [known] };
      };
      if (draft.form === "open") {
        all.push({ draft, chain: null, known: [] });
        continue;
      }
      const one = draft.form === "name" ? settled.get(draft) : asFound(chainOf());
      if (one === undefined) {
        // A name that nothing here backs stays open; of a pair of readings the first.
        if (!refused.has(draft) && !isCovered(all.at(-1)?.draft, draft))
          all.push({ draft: { ...draft, form: "open" }, chain: null, known: [] });
        continue;
      }
      all.push(one);
      if (draft.form === "pronoun" && one.chain === null) continue;
      const kind = directory.byId.get(one.known[0] ?? "")?.kind ?? draft.kind;
      earlier.push({ draft, kind, chain: one.chain, quoted: quoted(draft.first), subject: isSubject(sentence, draft) });
    }
    previous = earlier;
  }
  return all;
};
