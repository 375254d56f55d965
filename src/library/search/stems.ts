/** What a word of a language is found by: its stem by Snowball, where Snowball knows the language, else without a few endings, else itself. */
import { createStemmer, Languages } from "multilingual-stemmer";

const snowball = new Map<string, (typeof Languages)[keyof typeof Languages]>(
  Object.entries({
    ar: Languages.Arabic,
    cs: Languages.Czech,
    de: Languages.German,
    en: Languages.English,
    es: Languages.Spanish,
    fr: Languages.French,
    it: Languages.Italian,
    pl: Languages.Polish,
    pt: Languages.Portuguese,
    ru: Languages.Russian,
    tr: Languages.Turkish,
  }),
);

/** Endings of a language that Snowball has no stemmer for, the longest first. Vietnamese, Chinese, Japanese and Korean need none. */
const endings = new Map<string, RegExp>([
  [
    "uk",
    /(?:ього|ьому|іями|ією|іях|іям|ями|ами|ими|іми|ого|ому|єю|ею|ою|ів|їв|ах|ях|ам|ям|их|іх|им|ім|ій|ия|ії|ія|ію|[аеєиіїоуюяьй])$/,
  ],
]);
/** Letters that stay of a word whose ending is taken off. */
const LEAST_STEM = 3;

const made = new Map<string, (word: string) => string>();

const makeStem = (lang: string): ((word: string) => string) => {
  const known = snowball.get(lang);
  if (known !== undefined) return createStemmer(known);
  const ending = endings.get(lang);
  return (word) => {
    const stem = ending === undefined ? word : word.replace(ending, "");
    return stem.length >= LEAST_STEM ? stem : word;
  };
};

/** Stems that are kept of each language: texts use the same words again and again, and stemming is slow. */
const MOST_KEPT = 50_000;
/** Longer words may be views into their texts, which would be kept with them. */
const LONGEST_KEPT = 12;

const remembering = (stem: (word: string) => string): ((word: string) => string) => {
  const kept = new Map<string, string>();
  return (word) => {
    if (word.length > LONGEST_KEPT) return stem(word);
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = stem(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, found);
    return found;
  };
};

/** The stem of a folded word. */
export const stemOf = (word: string, lang: string): string => {
  // Whoever asks names languages as he likes: nothing is kept of those that have no stems.
  if (!snowball.has(lang) && !endings.has(lang)) return word;
  const stem = made.get(lang) ?? remembering(makeStem(lang));
  made.set(lang, stem);
  return stem(word);
};
