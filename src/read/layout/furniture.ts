/**
 * What a unit is, judged by its own words alone: the language's phrases, and forms that every site shares (breadcrumbs,
 * credits in brackets, tag rows). Where it stands and what repeats is judged later, in `arrange.ts`.
 */
import type { Language } from "../../languages/language.ts";
import { fold } from "../characters.ts";
import { isDebris, scraperMark } from "./debris.ts";
import { isPhrase, opensWith } from "./phrases.ts";
import type { Unit } from "./units.ts";

export type Furniture = "caption" | "navigation" | "link" | "share" | "tags" | "debris" | "other";

const MOST_BREADCRUMB_LETTERS = 160;

/** "Asia Pacific> Asia News> Content", "Home » World » Article": short names between arrows, no sentence. */
const isBreadcrumb = (words: string): boolean => {
  if (words.length > MOST_BREADCRUMB_LETTERS) return false;
  const parts = words.split(/\s*[>›»→]\s*|\s+[/|]\s+/).filter((part) => part !== "");
  return (
    /[>›»→]|\s[/|]\s/.test(words) &&
    !/[«“"]/.test(words) &&
    parts.length >= (/[>›→]/.test(words) ? 2 : 3) &&
    parts.every((part) => part.length <= 40 && !/[.!?]$/.test(part))
  );
};

/** Longest credit in closing brackets or after the last slash, in code units. */
const LONGEST_CREDIT = 120;

/** "… in Pyongyang, Oct 7, 2018. (KCNA VIA AP)": a bracket at the end with a word of pictures in it. */
const creditsPicture = (words: string, photoWords: readonly string[]): boolean => {
  const match = /[([［【]([^()[\]［］【】]{2,120})[)\]］】]\s*$/u.exec(words.slice(-LONGEST_CREDIT - 4));
  if (match === null) return false;
  const before = words.slice(0, words.length - match[0].length).trimEnd();
  // in a sentence of the article the bracket stands before its point: "(via video link)."
  if (/[.!?。]\s/u.test(before) && !/[.!?。…"”»]$/u.test(before)) return false;
  const folded = fold(match[1] as string);
  return photoWords.some((word) => {
    const at = folded.indexOf(word);
    if (at < 0) return false;
    const [before, after] = [folded[at - 1], folded[at + word.length]];
    return (
      !(before !== undefined && /\p{L}/u.test(before)) && !(after !== undefined && /\p{Script=Latin}/u.test(after))
    );
  });
};

/** "REUTERS/Jane Doe", "AP Photo/John Doe" alone or behind a caption's last sentence. */
const slashCredit =
  /(?:^|[.!?…"”»)]\s+)\p{Lu}\p{L}{1,20}(?: (?:Photo|Images|Pool))?\/\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,3}(?<!\.)$/u;

/** Longest line that can be furniture by its opening words alone. */
const LONGEST_FURNITURE = 240;

export const furnitureOf = (unit: Unit, language: Language): Furniture | undefined => {
  const { words, folded } = unit;
  const rules = language.layout;
  if (isDebris(words)) return "debris";
  if (words.includes("[") || opensWith(folded, rules.furniture)) {
    const unmarked = fold(words.replace(scraperMark, "")).trim();
    if (unmarked.length < words.length && opensWith(unmarked, rules.furniture)) return "debris";
  }
  if (creditsPicture(words, rules.photoWords) || slashCredit.test(words.slice(-80))) return "caption";
  if (opensWith(folded, rules.captions)) return "caption";
  if (words.length > LONGEST_FURNITURE) return undefined;
  if (isBreadcrumb(words)) return "navigation";
  if (opensWith(folded, rules.tags)) return "tags";
  if (/^#\S+(?:[\s,]+#\S+)*$/u.test(words)) return "tags";
  if (opensWith(folded, rules.shares)) return "share";
  if (opensWith(folded, rules.links)) return "link";
  if (opensWith(folded, rules.furniture)) return "debris";
  if (isPhrase(folded, rules.sections)) return "navigation";
  if (/^(?:©|\(c\)|copyright\b)/iu.test(words) || /^\S+@\S+\.\S+$/.test(words)) return "other";
  return undefined;
};
