/** Reads the lexicons that the user names: files as they were downloaded, packed or not. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Notice, ReadoutError } from "../model/index.ts";
import { type ParsedLexicon, parseCedict, parseDictd, parseEdict, parseTei } from "./parse.ts";
import { type Lexicon, makeTerms, type UserTerms } from "./terms.ts";

/** ISO 639-3 and its bibliographic codes, as FreeDict names its files, to BCP 47. */
const shortCodes: Readonly<Record<string, string>> = {
  eng: "en",
  pol: "pl",
  rus: "ru",
  kor: "ko",
  zho: "zh",
  chi: "zh",
  jpn: "ja",
  deu: "de",
  ger: "de",
  fra: "fr",
  fre: "fr",
  spa: "es",
  ara: "ar",
  vie: "vi",
  ukr: "uk",
  ita: "it",
  por: "pt",
  tur: "tr",
  ces: "cs",
  cze: "cs",
};
const codeOf = (code: string): string => shortCodes[code] ?? code;

const read = (file: string): Uint8Array => {
  try {
    const bytes = readFileSync(file);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch (cause) {
    throw new ReadoutError("lexicon-invalid", `cannot read the lexicon "${file}"`, { cause });
  }
};

/** UTF-8, else EUC-JP, as EDICT is also given away. */
const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("euc-jp").decode(bytes);
  }
};

const form = { cedict: parseCedict, edict: parseEdict, tei: parseTei } as const;

/** What a file is, by its beginning. */
const tellForm = (text: string): keyof typeof form | null => {
  const lines = text.split("\n", 200).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const share = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length / (lines.length || 1);
  if (/<TEI|<entry\b/.test(text.slice(0, 100_000))) return "tei";
  if (share(/^\S+ \S+ \[[^\]]*\] \/.+\//) >= 0.5) return "cedict";
  return share(/^\S+(?: \[[^\]]*\])? \/.+\//) >= 0.5 ? "edict" : null;
};

const formLanguages = { cedict: ["zh", "en"], edict: ["ja", "en"], tei: null } as const;

const parse = (file: string): { readonly parsed: ParsedLexicon; readonly pair: readonly [string, string] | null } => {
  const dictd = /^(.*)\.(?:index|dict|dict\.dz)$/.exec(file)?.[1];
  if (dictd !== undefined) {
    const packed = /\.dict$/.test(file) ? `${dictd}.dict` : `${dictd}.dict.dz`;
    return { parsed: parseDictd(decode(read(`${dictd}.index`)), read(packed)), pair: null };
  }
  const text = decode(read(file));
  const told = tellForm(text);
  if (told === null)
    throw new ReadoutError(
      "lexicon-invalid",
      `the lexicon "${file}" is none of FreeDict (TEI, dictd), EDICT2 and CC-CEDICT`,
    );
  return { parsed: form[told](text), pair: formLanguages[told] };
};

const readLexicon = (named: string): { readonly lexicon: Lexicon; readonly notices: readonly Notice[] } => {
  const [, from, to, file = named] = /^([a-z]{2,3})-([a-z]{2,3})=(.+)$/s.exec(named) ?? [];
  const { parsed, pair } = parse(file);
  const inName = /(?:^|[^a-z])([a-z]{3})-([a-z]{3})(?![a-z])/.exec(basename(file));
  const languages = from !== undefined && to !== undefined ? [from, to] : (pair ?? inName?.slice(1));
  if (languages === undefined)
    throw new ReadoutError(
      "lexicon-invalid",
      `the lexicon "${file}" does not say its languages; write them before it: de-en=${file}`,
    );
  const { entries, bad } = parsed;
  const message = `${file}: ${bad.length} lines are not of the form and were left out, the first is line ${bad[0]}`;
  return {
    lexicon: { from: codeOf(languages[0]!), to: codeOf(languages[1]!), entries },
    notices:
      bad.length === 0 ? [] : [{ code: "lexicon-line", severity: "warning", source: file, report: null, message }],
  };
};

/**
 * The general words that lexicons add.
 *
 * @param named Files, each with its languages before it where it does not say them: `de-en=words.tei`.
 * @throws {ReadoutError} `lexicon-invalid` for a file that cannot be read or is of no known form.
 */
export const loadLexicons = (
  named: readonly string[],
): { readonly terms: UserTerms; readonly notices: readonly Notice[] } => {
  const all = named.map(readLexicon);
  return { terms: makeTerms(all.map(({ lexicon }) => lexicon)), notices: all.flatMap(({ notices }) => notices) };
};
