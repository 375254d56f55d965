/** Whether a line begins with one of a language's phrases, and with how much certainty that tells what the line is. */

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Phrases by their first character, so that a line is held against few of them. */
interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

const compilePhrases = (phrases: readonly string[]): Phrases => {
  const byFirst = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = phrase[0] as string;
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [phrase]);
    else list.push(phrase);
  }
  return { byFirst };
};

const compiled = new WeakMap<readonly string[], Phrases>();

const phrasesOf = (list: readonly string[]): Phrases => {
  let phrases = compiled.get(list);
  if (phrases === undefined) {
    phrases = compilePhrases(list);
    compiled.set(list, phrases);
  }
  return phrases;
};

/** The longest phrase that the folded line begins with, ending where a word ends; undefined where none does. */
export const openingPhrase = (folded: string, list: readonly string[]): string | undefined =>
  phrasesOf(list)
    .byFirst.get(folded[0] as string)
    ?.find((phrase) => folded.startsWith(phrase) && !(isLetter(phrase.at(-1)) && isLetter(folded[phrase.length])));

/**
 * True where the line is such furniture: the phrase stands alone, or a colon or the like follows it, or it has several
 * words. One common word at the beginning of a sentence ("More than …") tells nothing.
 */
export const opensWith = (folded: string, list: readonly string[]): boolean => {
  const phrase = openingPhrase(folded, list);
  if (phrase === undefined) return false;
  const rest = folded.slice(phrase.length).trimStart();
  return (
    rest === "" || /^[:：=/|»>\]!]/.test(rest) || / /.test(phrase) || !isLetter(phrase.at(-1)) || !isLetter(phrase[0])
  );
};

/** True where the line is one of the phrases and nothing else but marks. */
export const isPhrase = (folded: string, list: readonly string[]): boolean => {
  const bare = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return (
    phrasesOf(list)
      .byFirst.get(bare[0] as string)
      ?.includes(bare) ?? false
  );
};
