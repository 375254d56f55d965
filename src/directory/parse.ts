/**
 * The form of the known-entities directory: one file of tab-separated values to entries. Touches no file itself.
 *
 * `#` opens a comment line; the first other line names the columns: `id`, `kind`, optionally `of`, `seat`, `wikidata` and
 * `notes`, and a language code for every other one. A cell holds forms separated by `|`, the usual one first. `?` before a form
 * says that it names the entity only where context backs it, `~` that it is a demonym or adjective of a country.
 * Names of countries are completed from CLDR (`Intl.DisplayNames`) in every language that the file has a column for.
 */
import { type EntityKind, entityKinds } from "../model/entity.ts";
import { ReadoutError } from "../model/error.ts";

/** What a form may stand for: the entity whenever it occurs, the entity where context backs it, or its people and things. */
export type FormUse = "name" | "ambiguous" | "demonym";

export interface DirectoryForm {
  /** NFC, nominative, as printed; apostrophes are U+2019. */
  readonly text: string;
  /** A language code. A form under `en` holds for every language in Latin script that has no form of its own. */
  readonly lang: string;
  readonly use: FormUse;
}

export interface DirectoryEntry {
  /** Kind and slug, such as `agency/tass`; for a country `country/` and its ISO 3166-1 alpha-2 code. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Ids of what it belongs to: a capital's country, a ministry's state, a person's country. */
  readonly of: readonly string[];
  /** For a city: the country whose government its name may stand for, as "Seoul said"; else null. */
  readonly seat: string | null;
  readonly wikidata: string | null;
  /** The usual English name; where there is none, the first form. */
  readonly label: string;
  /** At least one; none twice. */
  readonly forms: readonly DirectoryForm[];
}

const usesByMark: Readonly<Record<string, FormUse>> = { "?": "ambiguous", "~": "demonym" };
const idPattern = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const wikidataPattern = /^Q[1-9][0-9]*$/;
const languagePattern = /^[a-z]{2,3}$/;
const fixedColumns: readonly string[] = ["id", "kind", "of", "seat", "wikidata", "notes"];

/**
 * Reads one directory file.
 *
 * @param file  Its name, for error messages only.
 * @throws {ReadoutError} `directory-invalid`, with file and line, where a line does not have the form above.
 */
export function parseDirectory(text: string, file: string): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  let columns: readonly string[] | undefined;
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const fail = (problem: string): never => {
      throw new ReadoutError("directory-invalid", `${file}, line ${index + 1}: ${problem}`);
    };
    const cells = line.split("\t").map((cell) => cell.trim());
    if (columns === undefined) {
      columns = checkColumns(cells, fail);
    } else {
      if (cells.length > columns.length) fail(`${cells.length} cells under ${columns.length} columns`);
      entries.push(readEntry(columns, cells, fail));
    }
  }
  return entries;
}

type Fail = (problem: string) => never;

function checkColumns(columns: readonly string[], fail: Fail): readonly string[] {
  for (const required of ["id", "kind"]) {
    if (!columns.includes(required)) fail(`no column "${required}" in the header "${columns.join(" ")}"`);
  }
  for (const [index, column] of columns.entries()) {
    if (columns.indexOf(column) !== index) fail(`column "${column}" stands twice`);
    if (!isLanguage(column) && !fixedColumns.includes(column)) {
      fail(`column "${column}" is no language code; known besides: ${fixedColumns.join(", ")}`);
    }
  }
  return columns;
}

const isLanguage = (column: string): boolean => languagePattern.test(column) && !fixedColumns.includes(column);

function readEntry(columns: readonly string[], cells: readonly string[], fail: Fail): DirectoryEntry {
  const cell = (column: string): string => cells[columns.indexOf(column)] ?? "";
  const id = cell("id");
  const kind = entityKinds.find((known) => known === cell("kind"));
  if (kind === undefined) return fail(`unknown kind "${cell("kind")}"; known: ${entityKinds.join(", ")}`);
  if (!idPattern.test(id)) fail(`id "${id}" is not of the form kind/slug, in a-z, 0-9 and single hyphens`);
  if (!id.startsWith(`${kind}/`)) fail(`id "${id}" of an entry of kind "${kind}" must start with "${kind}/"`);
  const wikidata = cell("wikidata");
  if (wikidata !== "" && !wikidataPattern.test(wikidata)) fail(`"${wikidata}" is no Wikidata item, such as Q42`);

  const forms: DirectoryForm[] = [];
  const seen = new Set<string>();
  const add = (form: DirectoryForm): void => {
    if (seen.has(`${form.lang} ${form.text}`)) return;
    seen.add(`${form.lang} ${form.text}`);
    forms.push(form);
  };
  for (const lang of columns.filter(isLanguage)) {
    for (const text of splitCell(cell(lang))) add(readForm(text, lang, fail));
    const name = kind === "country" ? countryName(id.slice("country/".length), lang) : undefined;
    if (name !== undefined) add({ text: name, lang, use: "name" });
  }
  const label = labelOf(forms);
  if (label === undefined) return fail(`"${id}" has no form at all`);
  const of = splitCell(cell("of"));
  const orNull = (text: string): string | null => (text === "" ? null : text);
  return { id, kind, of, seat: orNull(cell("seat")), wikidata: orNull(wikidata), label, forms };
}

const splitCell = (cell: string): string[] => (cell === "" ? [] : cell.split("|").map((part) => part.trim()));

function readForm(marked: string, lang: string, fail: Fail): DirectoryForm {
  const use = usesByMark[marked.charAt(0)];
  const text = (use === undefined ? marked : marked.slice(1)).trim().normalize("NFC").replaceAll("'", "’");
  if (text === "") fail(`an empty form in column "${lang}"`);
  return { text, lang, use: use ?? "name" };
}

/** The usual English name: the first that is one, else the first ambiguous one; a demonym is nobody's label. */
export function labelOf(forms: readonly DirectoryForm[]): string | undefined {
  const names = forms.filter((form) => form.use !== "demonym");
  const english = names.filter((form) => form.lang === "en");
  const label = english.find((form) => form.use === "name") ?? english[0] ?? names[0];
  return label?.text;
}

/** CLDR's name of an ISO 3166 region; none for a code that CLDR reads as another, such as `su` (today `ru`). */
function countryName(code: string, lang: string): string | undefined {
  const region = code.toUpperCase();
  if (!/^[A-Z]{2}$/.test(region) || new Intl.Locale(`und-${region}`).region !== region) return undefined;
  return regionNames(lang)?.of(region)?.normalize("NFC").replaceAll("'", "’");
}

const regionNamesByLanguage = new Map<string, Intl.DisplayNames | undefined>();

function regionNames(lang: string): Intl.DisplayNames | undefined {
  if (!regionNamesByLanguage.has(lang)) {
    const known = Intl.DisplayNames.supportedLocalesOf([lang]).length > 0;
    const names = known ? new Intl.DisplayNames([lang], { type: "region", fallback: "none" }) : undefined;
    regionNamesByLanguage.set(lang, names);
  }
  return regionNamesByLanguage.get(lang);
}
