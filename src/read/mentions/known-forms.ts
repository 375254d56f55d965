/**
 * Which forms of the directory a text of one language may hold: the language's own; the English ones where it writes
 * Latin letters too or has none of its own; and, apart, those of every language in another script, since 김정은 in an
 * English text can only be one thing.
 */
import type { Directory, DirectoryEntry, FormUse } from "../../directory/load.ts";
import type { EntityKind } from "../../model/index.ts";
import { fold } from "../characters.ts";

export interface KnownForm {
  readonly type: "known";
  readonly entry: DirectoryEntry;
  readonly use: FormUse;
  /** The form as the directory has it, and folded. */
  readonly text: string;
  readonly name: string;
  /** How it must be written to count: "us" is no "US", "the north" no "the North". */
  readonly letters: "acronym" | "capital" | "last-capital" | "any";
  /** A form of the report's own language rather than a borrowed one. */
  readonly own: boolean;
}

const scripts = ["Latin", "Cyrillic", "Hangul", "Han", "Arabic", "Hiragana", "Katakana", "Greek", "Hebrew", "Thai"];
const scriptTests = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, "u"));

/** The first of the scripts known here, in their order, that the text has a letter of. */
export const scriptOf = (text: string): string => scripts[scriptTests.findIndex((test) => test.test(text))] ?? "other";

const lettersOf = (text: string): KnownForm["letters"] => {
  const bare = text.replace(/\./g, "");
  if (/^\p{Lu}{2,}$/u.test(bare)) return "acronym";
  if (/^\p{Lu}/u.test(text)) return "capital";
  return /\s\p{Lu}\S*$/u.test(text) ? "last-capital" : "any";
};

/** What every language asks of a form, made once. */
interface PreparedForm {
  readonly text: string;
  readonly lang: string;
  readonly script: string;
  readonly own: KnownForm;
  readonly borrowed: KnownForm;
}

const prepared = new WeakMap<Directory, readonly (readonly PreparedForm[])[]>();

const prepare = (directory: Directory): readonly (readonly PreparedForm[])[] => {
  const earlier = prepared.get(directory);
  if (earlier !== undefined) return earlier;
  const forms = directory.entries.map((entry) =>
    entry.forms.map(({ text, lang, use }): PreparedForm => {
      const own: KnownForm = {
        type: "known",
        entry,
        use,
        text,
        name: fold(text),
        letters: lettersOf(text),
        own: true,
      };
      return { text, lang, script: scriptOf(text), own, borrowed: { ...own, own: false } };
    }),
  );
  prepared.set(directory, forms);
  return forms;
};

/** Scripts in which at least a fifth of a language's own forms are written. */
export const scriptsOf = (directory: Directory, code: string): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  let total = 0;
  for (const forms of prepare(directory))
    for (const { lang, script } of forms) {
      if (lang !== code) continue;
      counts.set(script, (counts.get(script) ?? 0) + 1);
      total++;
    }
  const own = new Set([...counts].filter(([, count]) => count * 5 > total).map(([script]) => script));
  if (own.has("Katakana")) for (const script of ["Hiragana", "Han"]) own.add(script);
  return own;
};

/** English names that other languages in Latin script print as they are. */
const isBorrowed = (kind: EntityKind, text: string): boolean =>
  (kind !== "country" && kind !== "place") || /\s/.test(text);

/** Of each entry the forms that `pick` takes, each text once, in their order. */
const pickForms = (directory: Directory, pick: (forms: readonly PreparedForm[]) => readonly KnownForm[]): KnownForm[] =>
  prepare(directory).flatMap((forms) => {
    const seen = new Set<string>();
    return pick(forms).filter(({ text }) => !seen.has(text) && seen.add(text));
  });

/** Forms that a text of this language may hold in scripts that it writes, or in Latin. */
export const knownForms = (directory: Directory, code: string): KnownForm[] => {
  const scripts = scriptsOf(directory, code);
  const latin = scripts.size === 0 || scripts.has("Latin");
  return pickForms(directory, (forms) => {
    const own = forms.filter(({ lang }) => lang === code);
    const hasOwn = own.length > 0;
    const english = forms.filter(
      ({ lang, text, own: { entry } }) =>
        lang === "en" && code !== "en" && (!latin || !hasOwn || isBorrowed(entry.kind, text)),
    );
    return [...own.map((form) => form.own), ...english.map((form) => (!hasOwn && latin ? form.own : form.borrowed))];
  });
};

/** Forms in scripts other than Latin and these. */
export const foreignForms = (directory: Directory, scripts: ReadonlySet<string>): KnownForm[] =>
  pickForms(directory, (forms) =>
    forms.filter(({ script }) => script !== "Latin" && !scripts.has(script)).map(({ borrowed }) => borrowed),
  );
