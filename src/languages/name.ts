/** What a language is called in English, from CLDR. */
const names = new Intl.DisplayNames(["en"], { type: "language" });

/** "Korean" for "ko"; the code itself where it is none. */
export const languageName = (code: string): string => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};
