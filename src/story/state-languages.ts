/** In which language a country's own affairs are told first: its language of state, by CLDR's likely subtags. */

/** Regions with several languages of state, so that a speaker's passport does not tell which one he spoke. */
const manyLanguages = new Set(["BE", "BO", "CA", "CH", "IN", "KE", "LU", "NG", "PH", "PK", "SG", "ZA"]);

/** The language of a country by its id; null where it has several, or the id names no country with a region code. */
export const languageOfState = (id: string | undefined): string | null => {
  const region = id?.startsWith("country/") ? id.slice("country/".length).toUpperCase() : "";
  return /^[A-Z]{2}$/.test(region) && !manyLanguages.has(region)
    ? new Intl.Locale(`und-${region}`).maximize().language
    : null;
};
