/** Which script a text is written in, and the language where a script has only one. */

/** Ranges of code units by script, first and last. */
const scripts = {
  hangul: ["\u1100\u11ff", "\u3131\u318f", "\uac00\ud7af"],
  kana: ["\u3041\u3096", "\u30a1\u30fa"],
  han: ["\u3400\u4dbf", "\u4e00\u9fff"],
  latin: ["AZ", "az", "\u00c0\u024f", "\u1e00\u1eff"],
  cyrillic: ["\u0400\u052f"],
  arabic: ["\u0620\u064a", "\u0671\u06d3"],
  greek: ["\u0370\u03ff"],
  hebrew: ["\u05d0\u05ea"],
  thai: ["\u0e01\u0e3a"],
  georgian: ["\u10d0\u10ff"],
  armenian: ["\u0531\u0587"],
  devanagari: ["\u0904\u0939"],
  bengali: ["\u0985\u09b9"],
} as const;

/** An ideograph or Hangul syllable says as much as two or three letters. */
const weights: Partial<Record<Script, number>> = { hangul: 2, kana: 2, han: 3 };

export type Script = keyof typeof scripts;

const names = Object.keys(scripts) as Script[];
/** The script of every code unit, counted from 1; 0 where it is a letter of none of them. */
const scriptOfUnit = new Uint8Array(65536);
for (const [at, name] of names.entries())
  for (const range of scripts[name]) scriptOfUnit.fill(at + 1, range.charCodeAt(0), range.charCodeAt(1) + 1);

/** Kana among Chinese characters makes a text Japanese from this share on. */
const JAPANESE_SHARE = 0.05;

export interface ScriptShare {
  /** The script that most of the text is in; null for a text without letters. */
  readonly script: Script | null;
  /** Share of the letters (weighted) that are in it, 0 to 1. */
  readonly share: number;
}

/** @example mainScript("김정은 위원장 (Kim Jong Un)").script // "hangul" */
export const mainScript = (text: string): ScriptShare => {
  const units = new Array<number>(names.length + 1).fill(0);
  for (let i = 0; i < text.length; i++) units[scriptOfUnit[text.charCodeAt(i)]!]!++;
  const counts = new Map(names.map((name, at) => [name, units[at + 1]! * (weights[name] ?? 1)]));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [han, kana] = [counts.get("han") ?? 0, counts.get("kana") ?? 0];
  if (kana >= JAPANESE_SHARE * (han + kana)) {
    counts.set("kana", kana + (kana > 0 ? han : 0));
    if (kana > 0) counts.set("han", 0);
  }
  let script: Script | null = null;
  let most = 0;
  for (const [name, count] of counts)
    if (count > most) {
      script = name;
      most = count;
    }
  return { script, share: all === 0 ? 0 : most / all };
};

/** The language of a script that has one. */
export const languageOfScript: Partial<Record<Script, string>> = {
  hangul: "ko",
  kana: "ja",
  han: "zh",
  greek: "el",
  thai: "th",
  georgian: "ka",
  armenian: "hy",
};

/** Languages that are not written in Latin letters, by script; every other one is. */
const otherScripts: Readonly<Record<string, Script>> = {
  ru: "cyrillic",
  uk: "cyrillic",
  be: "cyrillic",
  bg: "cyrillic",
  sr: "cyrillic",
  mk: "cyrillic",
  kk: "cyrillic",
  ar: "arabic",
  fa: "arabic",
  ur: "arabic",
  ku: "arabic",
  he: "hebrew",
  hi: "devanagari",
  mr: "devanagari",
  bn: "bengali",
  el: "greek",
  th: "thai",
  ka: "georgian",
  hy: "armenian",
  ko: "hangul",
  ja: "kana",
  zh: "han",
};

/** Languages that the scripts above are not known of. */
const ownScripts: ReadonlySet<string> = new Set("am gu kn ml or pa ta te lo my yo".split(" "));

/** True where a language is written in a script; one that is not known here counts as Latin. */
export const isWrittenIn = (language: string, script: Script): boolean =>
  (otherScripts[language] ?? (ownScripts.has(language) ? script : "latin")) === script;
