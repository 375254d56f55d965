/**
 * A possessive of the wrong gender: "Kim reiterated her commitment", where Kim is known to be a man. Told only where the
 * possessive can mean nobody else: nobody of that gender, and nobody of an unknown one, is named nearby.
 */
import { genderOfKnown } from "../../directory/genders.ts";
import type { Language } from "../../languages/index.ts";
import { perLanguage } from "../cues.ts";
import type { Mention, Mentions } from "../mentions.ts";
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { Finding } from "./find.ts";

type Gender = "male" | "female";

/** Tokens between the name and the possessive, the verb among them. */
const REACH = 3;
/** Tokens before the name and after the possessive in which nobody else may be whom it means. */
const BEFORE = 150;
const AFTER = 30;

const wordsOf = perLanguage(({ signals }: Language) => ({
  possessive: { male: new Set(signals.possessives.male), female: new Set(signals.possessives.female) },
  sex: { male: new Set(signals.sexWords.male), female: new Set(signals.sexWords.female) },
}));

const other: Readonly<Record<Gender, Gender>> = { male: "female", female: "male" };

/** Gender of whom a mention names; a bare family name is the person of its first mention. */
const genderOf = (mention: Mention, mentions: Mentions): Gender | undefined => {
  const person = mention.referent === null ? mention : (mentions[mention.referent] as Mention);
  const found = new Set([...person.known, ...mention.known].map(genderOfKnown));
  return found.size === 1 ? [...found][0] : undefined;
};

/** The index of the token of the wrong possessive right behind a subject and its verb; -1 without one. */
const possessiveAfter = (tokens: Tokens, subject: Mention, words: ReadonlySet<string>): number => {
  for (let i = subject.last + 1; i + 1 < tokens.count && i - subject.last <= REACH; i++) {
    const word = tokens.folded[i] as string;
    const isPlain = tokens.kinds[i] === TokenKind.word && ((tokens.shapes[i] as number) & Shape.capital) === 0;
    if (!isPlain || word === "'s") return -1;
    if (words.has(word)) return i - subject.last > 1 && tokens.kinds[i + 1] === TokenKind.word ? i : -1;
  }
  return -1;
};

export const findGenderSlips = (tokens: Tokens, mentions: Mentions, language: Language): Finding[] => {
  const { possessive, sex } = wordsOf(language);
  if (possessive.male.size === 0 && possessive.female.size === 0) return [];
  const found: Finding[] = [];
  for (const [index, subject] of mentions.entries()) {
    if (subject.form !== "name" || subject.kind !== "person") continue;
    const gender = genderOf(subject, mentions);
    if (gender === undefined) continue;
    const wrong = other[gender];
    const at = possessiveAfter(tokens, subject, possessive[wrong]);
    if (at < 0) continue;
    const [from, to] = [Math.max(0, subject.first - BEFORE), Math.min(tokens.count, at + AFTER)];
    const isOpen = (mention: Mention): boolean =>
      mention.form === "name" &&
      (mention.kind === "person" || mention.kind === null) &&
      genderOf(mention, mentions) !== gender;
    let clear = true;
    for (let i = index - 1; clear && i >= 0 && (mentions[i] as Mention).last >= from; i--)
      clear = !isOpen(mentions[i] as Mention);
    for (let i = index + 1; clear && i < mentions.length && (mentions[i] as Mention).first < to; i++)
      clear = !isOpen(mentions[i] as Mention);
    for (let i = from; clear && i < to; i++) {
      const word = tokens.folded[i] as string;
      clear = i === at || !(sex[wrong].has(word) || possessive[wrong].has(word));
    }
    if (!clear) continue;
    found.push({
      kind: "garbled",
      span: { start: tokens.starts[subject.first] as number, end: tokens.ends[at + 1] as number },
      note: `“${tokens.folded[at]}” does not fit the person named before it, who is ${gender}.`,
      weight: 1,
    });
  }
  return found;
};
