/** The languages readout knows, a line each. */
import { english } from "./en/index.ts";
import { korean } from "./ko/index.ts";
import type { Language } from "./language.ts";
import { polish } from "./pl/index.ts";
import { russian } from "./ru/index.ts";
import { undetermined } from "./und/index.ts";

export const languages: readonly Language[] = [english, polish, russian, korean];

const byCode = new Map(languages.map((language) => [language.code, language]));

/** The language of a BCP 47 tag; for one that readout does not know, `undetermined`, which has no data. */
export const getLanguage = (tag: string): Language => byCode.get(tag.split("-")[0] as string) ?? undetermined;
export type { Language } from "./language.ts";
export { undetermined };
