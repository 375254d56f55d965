/** Which script a text is written in, and the language where a script has only one. */

const scripts = {
  hangul: /[\u1100-\u11ff\u3131-\u318f\uac00-\ud7af]/g,
  kana: /[\u3041-\u3096\u30a1-\u30fa]/g,
  han: /[\u3400-\u4dbf\u4e00-\u9fff]/g,
  latin: /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g,
  cyrillic: /[\u0400-\u052f]/g,
  arabic: /[\u0620-\u064a\u0671-\u06d3]/g,
  greek: /[\u0370-\u03ff]/g,
  hebrew: /[\u05d0-\u05ea]/g,
  thai: /[\u0e01-\u0e3a]/g,
  georgian: /[\u10d0-\u10ff]/g,
  armenian: /[\u0531-\u0587]/g,
  devanagari: /[\u0904-\u0939]/g,
  bengali: /[\u0985-\u09b9]/g,
} as const;

export type Script = keyof typeof scripts;

/** An ideograph or Hangul syllable says as much as two or three letters. */
const weights: Partial<Record<Script, number>> = { hangul: 2, kana: 2, han: 3 };

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
  const counts = new Map<Script, number>();
  let all = 0;
  for (const [script, pattern] of Object.entries(scripts) as [Script, RegExp][]) {
    const count = (text.match(pattern)?.length ?? 0) * (weights[script] ?? 1);
    counts.set(script, count);
    all += count;
  }
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

/** True where a language is written in a script; one that is not known here counts as Latin. */
export const isWrittenIn = (language: string, script: Script): boolean =>
  (otherScripts[language] ??
    (["am", "gu", "kn", "ml", "or", "pa", "ta", "te", "lo", "my", "yo"].includes(language) ? script : "latin")) ===
  script;
