/** One pass of the lexicon over a sentence: what the directory knows there, and the titles and head nouns beside it. */
import type { EntityKind } from "../../model/index.ts";
import { fold } from "../characters.ts";
import { addTo } from "../group.ts";
import type { Hit } from "../matcher.ts";
import { Shape, TokenKind } from "../tokens.ts";
import type { Draft, RolePhrase, Stretch } from "./draft.ts";
import { isCapital } from "./draft.ts";
import type { KnownForm } from "./known-forms.ts";
import type { LexiconValue, Pronoun } from "./lexicon.ts";

type TitleValue = Extract<LexiconValue, { type: "title" }>;

export interface Head {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
}

/** What the lexicon found in one sentence, each list in the order of the text and without overlap in itself. */
export interface Scan {
  readonly known: readonly Draft[];
  readonly demonyms: readonly {
    readonly first: number;
    readonly last: number;
    readonly id: string;
    readonly form: KnownForm;
  }[];
  readonly titles: readonly RolePhrase[];
  readonly headsLast: readonly Head[];
  readonly headsFirst: readonly Head[];
  readonly pronouns: readonly { readonly at: number; readonly pronoun: Pronoun }[];
  readonly agentVerbs: ReadonlySet<number>;
  readonly agentNouns: ReadonlySet<number>;
  /** Last tokens of the agent markers. */
  readonly agentMarkers: ReadonlySet<number>;
}

/** Cuts a name into words, with what is elided as one: "chef de l'état". */
const lastWordOf = /[\s-]+|(?<=')/;

/** Where the words of a form end inside its last token, which may go on with a particle. */
const endOf = ({ tokens, text }: Stretch, last: number, name: string): number => {
  const start = tokens.starts[last] as number;
  const end = tokens.ends[last] as number;
  const word = name.split(lastWordOf).at(-1) as string;
  const folded = tokens.folded[last] as string;
  const suffix = folded.startsWith(word) ? text.slice(start + word.length, end) : "";
  return suffix !== "" && !/[\p{Lu}\p{Ll}\p{M}]/u.test(suffix) ? start + word.length : end;
};

/** True where the letters of the text are those of a name and not of a word that looks like it. */
const isWrittenAs = (stretch: Stretch, hit: Hit<LexiconValue>, form: KnownForm): boolean => {
  const { tokens, text, lexicon } = stretch;
  if (form.letters === "any") {
    // An adjective without a capital is none with one: Polish "polski" and "Polski", of Poland.
    return form.use !== "demonym" || hit.first === stretch.from || !isCapital(tokens, hit.first);
  }
  if (form.letters === "last-capital") return isCapital(tokens, hit.last);
  if (!isCapital(tokens, hit.first)) return false;
  if (form.letters === "acronym") {
    if (((tokens.shapes[hit.first] as number) & Shape.allCapitals) === 0) return false;
    return tokens.folded[hit.first] === form.name;
  }
  if (hit.first !== hit.last) return true;
  const word = tokens.folded[hit.first] as string;
  if (word === form.name) return !(stretch.from === hit.first && lexicon.commonWords.has(word) && form.use !== "name");
  // An inflected form of a single word: long enough to be sure, and no everyday word.
  return (
    form.name.length >= 3 &&
    !lexicon.commonWords.has(word) &&
    !/^\p{Lu}+$/u.test(text.slice(tokens.starts[hit.first], tokens.ends[hit.first]))
  );
};

/** Best first: sure names before ambiguous ones, the language's own forms before borrowed ones, then by id. */
const compareForms = (a: KnownForm, b: KnownForm): number =>
  Number(a.use === "ambiguous") - Number(b.use === "ambiguous") ||
  Number(b.own) - Number(a.own) ||
  (a.entry.id < b.entry.id ? -1 : 1);

const draftKnown = (stretch: Stretch, first: number, last: number, found: readonly KnownForm[]): Draft => {
  const forms = [...found]
    .sort(compareForms)
    .filter((form, i, all) => all.findIndex((other) => other.entry === form.entry) === i);
  const best = forms[0] as KnownForm;
  return {
    first,
    last,
    start: stretch.tokens.starts[first] as number,
    end: endOf(stretch, last, best.name),
    kind: best.entry.kind,
    form: "name",
    name: best.name,
    forms,
    sentence: stretch.sentence,
    role: null,
    gender: null,
    metonym: false,
    bare: best.entry.kind === "person" && best.use === "ambiguous",
  };
};

/** Keeps of overlapping items the longest, then the first. */
const longestFirst = <T extends { readonly first: number; readonly last: number }>(items: readonly T[]): T[] => {
  const kept: T[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    if (last === undefined || item.first > last.last) kept.push(item);
    else if (item.last - item.first > last.last - last.first) kept[kept.length - 1] = item;
  }
  return kept;
};

/** True where a title's last word stands in the text as listed, or with no more than a particle written onto it. */
const isListed = (stretch: Stretch, last: number, name: string): boolean => {
  const word = name.split(lastWordOf).at(-1) as string;
  return (
    word === "_" ||
    stretch.tokens.kinds[last] === TokenKind.ideograph ||
    stretch.tokens.folded[last] === word ||
    endOf(stretch, last, name) < (stretch.tokens.ends[last] as number)
  );
};

/** True where an ambiguous form only begins a longer name: "the North" of "the North Korean side". */
const isCutShort = (
  { tokens, lexicon }: Stretch,
  first: number,
  { last, forms }: { readonly last: number; readonly forms: readonly KnownForm[] },
): boolean => {
  if (forms.some((form) => form.use === "name")) return false;
  for (let i = first + 1; i <= last; i++)
    if (
      lexicon
        .matcherAt(tokens.folded[i] as string)
        ?.at(tokens, i, lexicon.basesOf)
        .some((hit) => hit.value.type === "known" && hit.last > last)
    )
      return true;
  return false;
};

/** Where words are not spaced, true where a title begins in a form and goes on behind it: "外交部" of "外交部长". */
const isInTitle = ({ tokens, lexicon }: Stretch, first: number, last: number): boolean => {
  if (lexicon.spaced) return false;
  for (let i = first; i <= last; i++)
    if (
      lexicon
        .matcherAt(tokens.folded[i] as string)
        ?.at(tokens, i, lexicon.basesOf)
        .some((hit) => hit.value.type === "title" && hit.last > last)
    )
      return true;
  return false;
};

/** True where a form begins inside a title whose country follows it: "الخارجية النرويجية" of "وزيرة الخارجية النرويجية". */
const isOfTitle = ({ lexicon }: Stretch, first: number, last: number, title: RolePhrase | undefined): boolean =>
  lexicon.demonymAfter && title !== undefined && title.first < first && first <= title.last && title.last < last;

/** The longest of the forms that begin at one token, by their last tokens. */
const longestOf = (
  stretch: Stretch,
  first: number,
  named: ReadonlyMap<number, KnownForm[]>,
): { last: number; forms: KnownForm[] } | undefined => {
  for (const [last, forms] of [...named].sort((a, b) => b[0] - a[0]))
    if (!isInTitle(stretch, first, last)) return { last, forms };
  return undefined;
};

/** A country in one ideograph, which is a word of its own as often: "日" is a day. */
const isShort = ({ tokens }: Stretch, draft: Draft): boolean =>
  draft.first === draft.last && tokens.kinds[draft.first] === TokenKind.ideograph;

/** Without the names of one ideograph that stand neither beside another such country ("中美") nor behind "to visit" and the like. */
const withoutStrayShorts = (stretch: Stretch, known: readonly Draft[]): Draft[] => {
  const { tokens, lexicon } = stretch;
  const at = new Set(known.filter((draft) => isShort(stretch, draft)).map(({ first }) => first));
  const beside = (first: number, step: 1 | -1): boolean =>
    at.has(first + step) || (/^[、・]$/.test(tokens.folded[first + step] ?? "") && at.has(first + 2 * step));
  return known.flatMap((draft) => {
    const { first } = draft;
    if (!at.has(first)) return [draft];
    if (tokens.kinds[first - 1] === TokenKind.number) return [];
    if (lexicon.shortAfter.has((tokens.folded[first - 1] as string | undefined) ?? "")) return [draft];
    if (!beside(first, 1) && !beside(first, -1)) return [];
    // Two such countries side by side mean nothing else.
    const countries = draft.forms.filter(({ entry }) => entry.kind === "country");
    return [{ ...draft, forms: countries.map((form) => ({ ...form, use: "name" as const })) }];
  });
};

/** A form that holds a title ("President Holt") without it, where what is left is a form too. */
const withoutTitle = (stretch: Stretch, draft: Draft, titles: readonly RolePhrase[]): Draft => {
  if (draft.kind !== "person") return draft;
  const title = titles.find((other) => other.first === draft.first && other.last < draft.last);
  if (title === undefined) return draft;
  const start = stretch.tokens.starts[title.last + 1] as number;
  const rest = fold(stretch.text.slice(start, draft.end));
  const isForm = draft.forms.some(({ entry }) => entry.forms.some(({ text }) => fold(text) === rest));
  return isForm ? { ...draft, first: title.last + 1, start, name: rest } : draft;
};

export const scan = (stretch: Stretch): Scan => {
  const { tokens, lexicon, from, to } = stretch;
  const known: Draft[] = [];
  const demonyms: { first: number; last: number; id: string; form: KnownForm }[] = [];
  const titles: RolePhrase[] = [];
  const heads: Record<"headLast" | "headFirst", Head[]> = { headLast: [], headFirst: [] };
  const pronouns: { at: number; pronoun: Pronoun }[] = [];
  const agentVerbs = new Set<number>();
  const agentNouns = new Set<number>();
  const agentMarkers = new Set<number>();
  let knownUntil = from;
  for (let i = from; i < to; i++) {
    const pronoun = lexicon.pronouns.get(tokens.folded[i] as string);
    if (pronoun !== undefined) pronouns.push({ at: i, pronoun });
    const matcher = lexicon.matcherAt(tokens.folded[i] as string);
    if (matcher === null) continue;
    const hits = matcher.at(tokens, i, lexicon.basesOf);
    let named: Map<number, KnownForm[]> | undefined;
    let title: { last: number; value: TitleValue } | undefined;
    let adjective: { first: number; last: number; id: string; form: KnownForm } | undefined;
    for (const hit of hits) {
      const { last, value } = hit;
      if (last >= to) continue;
      if (value.type === "title") {
        // Titles are listed with their inflected forms; one made up by an ending would be another word.
        if (!isListed(stretch, last, value.name)) continue;
        if (title === undefined || last > title.last) title = { last, value };
      } else if (value.type === "headLast" || value.type === "headFirst")
        heads[value.type].push({ first: i, last, kind: value.kind });
      else if (value.type === "agentVerb") agentVerbs.add(i);
      else if (value.type === "agentNoun") agentNouns.add(i);
      else if (value.type === "agentMarker") agentMarkers.add(last);
      else if (value.type === "known" && i >= knownUntil && isWrittenAs(stretch, hit, value)) {
        if (value.use === "demonym") adjective ??= { first: i, last, id: value.entry.id, form: value };
        else {
          named ??= new Map();
          addTo(named, last, value);
        }
      }
    }
    const names = named === undefined ? undefined : longestOf(stretch, i, named);
    // "Noruega" is the country where it stands as listed, though "noruego" has such a feminine.
    const isCountry =
      names?.forms.some(({ name }) => name === tokens.folded[i]) && adjective?.form.name !== tokens.folded[i];
    if (adjective !== undefined && !isCountry && (demonyms.at(-1)?.last ?? -1) < i) demonyms.push(adjective);
    if (
      names !== undefined &&
      (demonyms.at(-1)?.last ?? -1) < names.last &&
      !isCutShort(stretch, i, names) &&
      !isOfTitle(stretch, i, names.last, titles.at(-1))
    ) {
      known.push(draftKnown(stretch, i, names.last, names.forms));
      knownUntil = names.last + 1;
    }
    if (title !== undefined)
      titles.push({
        first: i,
        last: title.last,
        end: endOf(stretch, title.last, title.value.name),
        office: title.value.office,
        gender: title.value.gender,
        of: [],
      });
  }
  return {
    known: (lexicon.spaced ? known : withoutStrayShorts(stretch, known)).map((draft) =>
      withoutTitle(stretch, draft, titles),
    ),
    demonyms,
    titles: longestFirst(titles),
    headsLast: longestFirst(heads.headLast),
    headsFirst: longestFirst(heads.headFirst),
    pronouns,
    agentVerbs,
    agentNouns,
    agentMarkers,
  };
};
