/** The languages readout knows, a line each. */

import { arabic } from "./ar/index.ts";
import { czech } from "./cs/index.ts";
import { german } from "./de/index.ts";
import { english } from "./en/index.ts";
import { spanish } from "./es/index.ts";
import { french } from "./fr/index.ts";
import { italian } from "./it/index.ts";
import { japanese } from "./ja/index.ts";
import { korean } from "./ko/index.ts";
import type { Language } from "./language.ts";
import { polish } from "./pl/index.ts";
import { portuguese } from "./pt/index.ts";
import { russian } from "./ru/index.ts";
import { turkish } from "./tr/index.ts";
import { ukrainian } from "./uk/index.ts";
import { undetermined } from "./und/index.ts";
import { vietnamese } from "./vi/index.ts";
import { chinese } from "./zh/index.ts";

export const languages: readonly Language[] = [
  english,
  polish,
  russian,
  korean,
  chinese,
  japanese,
  german,
  french,
  spanish,
  arabic,
  vietnamese,
  ukrainian,
  italian,
  portuguese,
  turkish,
  czech,
];

const byCode = new Map(languages.map((language) => [language.code, language]));

/** The language of a BCP 47 tag; for one that readout does not know, `undetermined`, which has no data. */
export const getLanguage = (tag: string): Language => byCode.get(tag.split("-")[0] as string) ?? undetermined;
export type { Language } from "./language.ts";
export { undetermined };
