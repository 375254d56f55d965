/**
 * What the mentions stage asks of a language: how names are inflected, which words stand beside them and what these say
 * of the bearer, which capitalised words are no names, and the pronouns.
 *
 * Lists are words separated by commas; where a field says *patterns* they follow `read/matcher.ts` (`*` ends a stem).
 * Everything is written folded, as `read/characters.ts` folds.
 */
import type { EntityKind } from "../../model/index.ts";

/** What an office is, so that "the US president" and "the American leader" can be one person. */
export type Office =
  | "head"
  | "premier"
  | "foreign-minister"
  | "defence-minister"
  | "minister"
  | "spokesperson"
  | "envoy"
  | "official"
  | "officer"
  | "legislator"
  | "adviser"
  | "expert"
  | "journalist"
  | "other"
  | "courtesy";

export type Gender = "male" | "female";

export interface NameExample {
  readonly text: string;
  /** Every name to be found, as `kind: words`, in order. */
  readonly names: readonly string[];
}

export interface NameRules {
  /**
   * Endings of a name in text and what stands in their place in the base form, "text>base": "owi>", "iem>", "ą>a".
   * Tried on words of at least four letters; a wrong base form matches nothing.
   */
  readonly endings: readonly string[];
  /** What is written onto the end of a name without a space and is no part of it: Korean particles, glued titles. */
  readonly particles: readonly string[];
  /** Patterns of the titles and role words of one person, singular, by office. */
  readonly titles: Readonly<Partial<Record<Office, string>>>;
  /** Those of them that tell a gender; patterns. */
  readonly titleGender: Readonly<Record<Gender, string>>;
  /** A title may follow its name directly: "김정은 위원장". */
  readonly titleAfter: boolean;
  /** A country's adjective may follow a title: "presidente russo". */
  readonly demonymAfter?: boolean;
  /** Words that may stand between a country and a title: "top", "former", "deputy". */
  readonly titleModifiers: string;
  /** Words between a title and the body it belongs to: "of, of the"; empty where that is said by case alone. */
  readonly titleLinks: string;
  /** Endings of a word behind a title that may be what the title is of, not its bearer: Russian "мэр Брисбена". */
  readonly complementEndings: readonly string[];
  /** Endings of words that look like such complements and are verbs: Russian "посетила". */
  readonly verbEndings?: readonly string[];
  /** Articles, which belong to no name and no role. */
  readonly articles: string;
  /** Patterns of nouns that end a name of their kind: "Metropole Hotel", "Pyongyang Declaration". */
  readonly headsLast: Readonly<Partial<Record<EntityKind, string>>>;
  /** Those of them that, without a capital, stand beside the name of a place: "the Odesa port". */
  readonly headsOfPlaces: string;
  /** Patterns of nouns that begin one: "University of …", "Hotel …". */
  readonly headsFirst: Readonly<Partial<Record<EntityKind, string>>>;
  /** "and": it joins two names as often as two halves of one. */
  readonly coordinators: string;
  /** Lower-case words inside a longer name: "of, for, and, de, van". */
  readonly connectors: string;
  /** Words that begin a sentence or stand in a heading with a capital and name nobody: "following, monday, joint". */
  readonly commonWords: string;
  /** Words before a place that make it a place, not a government: "in, to, from". */
  readonly locatives: string;
  /** Patterns of verbs of which a capital is the subject only where it stands for its government. */
  readonly agentVerbs: string;
  /** Patterns of nouns that only somebody has: "Pyongyang's commitment". */
  readonly agentNouns: string;
  /** Words before a capital that make it a government: "between, with, urge*"; patterns. */
  readonly agentMarkers: string;
  /** Third person, folded. */
  readonly pronouns: Readonly<Record<"he" | "she" | "they" | "it", string>>;
  /** Those of them that never mean the subject of their clause: "him", Polish "jego". */
  readonly objectPronouns: string;
  /** Given names in the base form, which tell a person and a gender; every language reads those of all others too. */
  readonly givenNames: Readonly<Record<Gender, string>>;
  /** How names are spelt here for sounds that English writes otherwise, "sz>sh, w>v". */
  readonly spelling: string;
  /** Forms of given names and the form they stand for, "mike>michael", "oleksandr>aleksandr". */
  readonly nicknames: string;
  /** Family names that come first, before a given name of one or two syllables: "kim, ri, xi". */
  readonly familyFirst: string;
  /** Who has such a name may be called by the given name alone, the last word: Vietnamese. */
  readonly givenAlone?: boolean;
  /** The ideographs that foreign names are written with, where these are written so: "阿埃艾安". */
  readonly transliterated?: string;
  /** Words behind which a country's name of one ideograph counts, as it does beside another: "访" in "访美". */
  readonly shortAfter?: string;
  readonly examples: readonly NameExample[];
}

/** Rules that find nothing beyond the directory; a language starts from these. */
export const noNameRules: NameRules = {
  endings: [],
  particles: [],
  titles: {},
  titleGender: { male: "", female: "" },
  titleAfter: false,
  titleModifiers: "",
  titleLinks: "",
  complementEndings: [],
  articles: "",
  headsLast: {},
  headsOfPlaces: "",
  headsFirst: {},
  coordinators: "",
  connectors: "",
  commonWords: "",
  locatives: "",
  agentVerbs: "",
  agentNouns: "",
  agentMarkers: "",
  pronouns: { he: "", she: "", they: "", it: "" },
  objectPronouns: "",
  givenNames: { male: "", female: "" },
  spelling: "",
  nicknames: "",
  familyFirst: "",
  examples: [],
};
