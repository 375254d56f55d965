/**
 * Names spelled as another language spells them: "Vladimir Poutine" in an English text is how French writes him, and so
 * shows through which language the text came. Only whole names, and only of people whom the directory knows.
 */
import type { Directory } from "../../directory/load.ts";
import type { Language } from "../../languages/index.ts";
import { languageName } from "../../languages/name.ts";
import { foldName } from "../characters.ts";
import { buildMatcher, type Matcher } from "../matcher.ts";
import { Shape, type Tokens } from "../tokens.ts";
import type { Finding } from "./find.ts";

interface Spelling {
  readonly form: string;
  readonly usual: string;
  readonly language: string;
}

const isLatin = (text: string): boolean => !/[^\p{Script=Latin}\p{M}\p{P}\p{Z}]/u.test(text);

const compile = ({ code }: Language, directory: Directory): Matcher<Spelling> => {
  const entries: { pattern: string; value: Spelling }[] = [];
  // a form that is some person's own, in this language or in English, says nothing
  const own = new Set<string>();
  for (const { kind, forms } of directory.entries)
    for (const { text, lang } of kind === "person" ? forms : [])
      if (lang === code || lang === "en") own.add(foldName(text));
  for (const { kind, forms, label } of directory.entries) {
    if (kind !== "person") continue;
    const usual = forms.find(({ lang, use }) => lang === code && use === "name")?.text ?? label;
    for (const { text, lang, use } of forms)
      if (use === "name" && text.includes(" ") && isLatin(text) && lang !== code && !own.has(foldName(text)))
        entries.push({ pattern: text.replace(/[*_]/g, ""), value: { form: text, usual, language: lang } });
  }
  return buildMatcher(entries);
};

const compiled = new WeakMap<Directory, Map<string, Matcher<Spelling>>>();

const matcherOf = (language: Language, directory: Directory): Matcher<Spelling> => {
  const byCode = compiled.get(directory) ?? new Map<string, Matcher<Spelling>>();
  compiled.set(directory, byCode);
  const matcher = byCode.get(language.code) ?? compile(language, directory);
  byCode.set(language.code, matcher);
  return matcher;
};

export const findForeignSpellings = (tokens: Tokens, language: Language, directory: Directory): Finding[] => {
  if (!language.cased || language.code === "und") return [];
  const seen = new Set<string>();
  const found: Finding[] = [];
  for (const { first, last, value } of matcherOf(language, directory).all(tokens)) {
    if (seen.has(value.form) || ((tokens.shapes[first] as number) & Shape.capital) === 0) continue;
    seen.add(value.form);
    found.push({
      kind: "garbled",
      span: { start: tokens.starts[first] as number, end: tokens.ends[last] as number },
      note: `“${value.form}” is how ${languageName(value.language)} spells ${value.usual}.`,
      weight: 0.5,
    });
  }
  return found;
};
