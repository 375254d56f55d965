/**
 * Finds words in a dossier: who is called so, what is called so, and the lines of the reports that say it. A word is found where another begins
 * like it ("sankcje" finds "sankcji"), the very word before others; in scripts whose words are not set apart, or take prefixes, it is found
 * anywhere. The name of somebody known finds them in every spelling and script that the reports use.
 */
import type { Entity, Event, Quote, Report, Span, Statement } from "../../../src/model/index.ts";
import type { DossierIndex } from "./dossier-index.ts";
import { type Folded, foldText, unfold } from "./fold.ts";
import { linesOf } from "./segments.ts";

export interface Hit {
  readonly report: Report;
  readonly line: Span;
  /** Where the words stand, in order, without overlaps. */
  readonly marks: readonly Span[];
}

export interface Found {
  readonly names: readonly Entity[];
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly hits: readonly Hit[];
  /** True where no line holds all the words: those of `hits` then hold most of them. */
  readonly partly: boolean;
}

const nothing: Found = { names: [], events: [], statements: [], hits: [], partly: false };

interface Term {
  readonly word: string;
  /** Who is called so; their mentions count as the word. */
  readonly mentions: ReadonlyMap<string, readonly Span[]>;
}

/** Longest query that is read, in code units. */
const longest = 300;

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const anywhere = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}]/u;
const inWord = /[\p{L}\p{N}]/u;

const tidy = (text: string): string => foldText(text).text.replace(/\s+/g, " ").trim();

/** Words of a script that does not set them apart, as far as the browser can tell. */
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

const wordsIn = (query: string): string[] => {
  const phrases = [...query.matchAll(/["“”„«»「」]([^"“”„«»「」]+)["“”„«»「」]/g)].map((match) => match[1]!);
  const rest = query.replace(/["“”„«»「」][^"“”„«»「」]+["“”„«»「」]/g, " ");
  const words = rest.split(/[\s"“”„«»「」]+/).flatMap((word) => {
    if (!unspaced.test(word) || word.length < 4) return [word];
    return [...segmenter.segment(word)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
  });
  return [...phrases, ...words].map(tidy).filter((word) => inWord.test(word));
};

/** What somebody is looked for by: all forms; of a person the last word of each too, which is mostly the family name. */
const keysOf = (entity: Entity): Set<string> => {
  const forms = [entity.label, ...entity.forms.map(({ text }) => text)].map(tidy);
  return new Set(
    entity.kind === "person" ? forms.flatMap((form) => [form, form.slice(form.lastIndexOf(" ") + 1)]) : forms,
  );
};

/** The dossier's people, bodies and places by what they are looked for. Made once. */
const formsOf = ({ dossier }: DossierIndex): ReadonlyMap<string, readonly Entity[]> => {
  const forms = new Map<string, Entity[]>();
  for (const entity of dossier.entities) {
    for (const key of keysOf(entity)) {
      const list = forms.get(key);
      if (list === undefined) forms.set(key, [entity]);
      else list.push(entity);
    }
  }
  return forms;
};

interface Folder {
  readonly forms: ReadonlyMap<string, readonly Entity[]>;
  readonly reports: Map<string, Folded>;
  readonly quotes: Map<Quote, string>;
}

const folders = new WeakMap<DossierIndex, Folder>();

const folderOf = (index: DossierIndex): Folder => {
  const folder = folders.get(index) ?? { forms: formsOf(index), reports: new Map(), quotes: new Map() };
  folders.set(index, folder);
  return folder;
};

const foldedReport = ({ reports }: Folder, report: Report): Folded => {
  const folded = reports.get(report.id) ?? foldText(report.text);
  reports.set(report.id, folded);
  return folded;
};

const foldedQuote = ({ quotes }: Folder, quote: Quote): string => {
  const folded = quotes.get(quote) ?? tidy(quote.content.exact);
  quotes.set(quote, folded);
  return folded;
};

/**
 * Folds names and texts ahead of a search.
 *
 * @param goOn Asked before each text, and each statement, whether there is time for it.
 * @returns True once all is folded.
 */
export const prepareSearch = (index: DossierIndex, goOn: () => boolean): boolean => {
  const folder = folderOf(index);
  const foldAll = <Thing>(
    things: readonly Thing[],
    done: (thing: Thing) => boolean,
    fold: (thing: Thing) => unknown,
  ): boolean =>
    things.every((thing) => {
      if (done(thing)) return true;
      const time = goOn();
      if (time) fold(thing);
      return time;
    });
  return (
    foldAll(
      index.reports,
      ({ id }) => folder.reports.has(id),
      (report) => foldedReport(folder, report),
    ) &&
    foldAll(
      index.dossier.statements,
      ({ quotes }) => quotes.every((quote) => folder.quotes.has(quote)),
      ({ quotes }) => quotes.map((quote) => foldedQuote(folder, quote)),
    )
  );
};

const mentionsOf = (entities: readonly Entity[]): Map<string, Span[]> =>
  Map.groupBy(
    entities.flatMap((entity) => entity.mentions),
    (mention) => mention.report,
  );

/** Words of the query that together, or one by one, are a name; the longest name first. */
const termsOf = (query: string, { forms }: Folder): Term[] => {
  const words = wordsIn(query.slice(0, longest));
  const terms: Term[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 1;
    for (let count = Math.min(6, words.length - i); count > 1; count -= 1) {
      if (forms.has(words.slice(i, i + count).join(" "))) {
        taken = count;
        break;
      }
    }
    const word = words.slice(i, i + taken).join(" ");
    terms.push({ word, mentions: mentionsOf(forms.get(word) ?? []) });
    i += taken;
  }
  return terms;
};

/** What a word is found by: without its last letter or two, where it is long enough, for the sake of its other endings. */
const rootOf = (word: string): string => {
  if (word.includes(" ") || word.length < 6) return word;
  return word.slice(0, word.length < 8 ? -1 : -2);
};

/** Where a word stands in a folded text: whole words where words are set apart. */
const placesOf = (folded: string, word: string): Span[] => {
  const places: Span[] = [];
  const free = anywhere.test(word);
  const root = free ? word : rootOf(word);
  for (let start = folded.indexOf(root); start >= 0; start = folded.indexOf(root, start + root.length)) {
    if (!free && start > 0 && inWord.test(folded.charAt(start - 1))) continue;
    let end = start + root.length;
    if (!free) while (end < folded.length && inWord.test(folded.charAt(end))) end += 1;
    places.push({ start, end });
  }
  return places;
};

/** @param folded A text, tidied. */
const holds = (folded: string, terms: readonly Term[]): boolean =>
  terms.every(({ word }) => placesOf(folded, word).length > 0);

/** Marks in order; those that overlap become one. */
const merge = (marks: readonly Span[]): Span[] => {
  const merged: Span[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
};

interface Candidate extends Hit {
  readonly matched: number;
  readonly weight: number;
}

/** The lines of a report that hold any of the words, with how many of them. */
const linesIn = (report: Report, folded: Folded, terms: readonly Term[]): Candidate[] => {
  const places = terms.map(({ word, mentions }) => [
    ...placesOf(folded.text, word).map(({ start, end }) => unfold(folded, start, end)),
    ...(mentions.get(report.id) ?? []),
  ]);
  if (places.every((ofTerm) => ofTerm.length === 0)) return [];
  return linesOf(report.text).flatMap((line) => {
    const inLine = places.map((ofTerm) => ofTerm.filter(({ start, end }) => start >= line.start && end <= line.end));
    const matched = inLine.filter((ofTerm) => ofTerm.length > 0).length;
    if (matched === 0) return [];
    const headline = report.headline?.start === line.start;
    const marks = merge(inLine.flat());
    const folding = foldText(report.text.slice(line.start, line.end)).text;
    const exact = terms.filter(({ word }) => folding.includes(word)).length;
    return [{ report, line, marks, matched, weight: 4 * exact + (headline ? 3 : 0) + Math.min(marks.length, 6) }];
  });
};

/** @param lang Only reports in this language. Default: all. */
export const search = (index: DossierIndex, query: string, lang?: string): Found => {
  const folder = folderOf(index);
  const terms = termsOf(query, folder);
  if (terms.length === 0) return nothing;
  const { dossier } = index;
  const named = new Set(
    [...folder.forms].flatMap(([form, entities]) =>
      holds(form, terms) || terms.some(({ word }) => word === form) ? entities : [],
    ),
  );
  const candidates = index.reports
    .filter((report) => lang === undefined || report.lang === lang)
    .flatMap((report) => linesIn(report, foldedReport(folder, report), terms));
  const most = candidates.reduce((best, { matched }) => Math.max(best, matched), 0);
  const ofTerm = (statement: Statement): boolean =>
    statement.quotes.some(
      (quote) => (lang === undefined || quote.lang === lang) && holds(foldedQuote(folder, quote), terms),
    );
  return {
    names: [...named].toSorted((a, b) => b.mentions.length - a.mentions.length || (a.label < b.label ? -1 : 1)),
    events: dossier.events.filter((event) => holds(tidy(event.label), terms)),
    statements: dossier.statements.filter(ofTerm),
    hits: candidates.filter(({ matched }) => matched === most).toSorted((a, b) => b.weight - a.weight),
    partly: most < terms.length,
  };
};
