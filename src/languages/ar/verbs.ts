/** The forms of an Arabic verb in the third person, so that the lists of verbs stay short: past, present, and future with "س". */

/** Without a last weak letter, where the verb has one: "التقى", "دعا". */
const weak = (stem: string, letters: RegExp): string | null => (letters.test(stem) ? stem.slice(0, -1) : null);

const pastOf = (past: string): readonly string[] => {
  const short = weak(past, /[ىا]$/);
  if (short === null) return [past, `${past}ت`, `${past}ا`, `${past}تا`, `${past}وا`];
  return [past, `${short}ت`, `${short}تا`, `${short}وا`, `${short}${past.endsWith("ى") ? "يا" : "وا"}`];
};

const presentOf = (present: string): readonly string[] => {
  const stem = weak(present, /[يىو]$/) ?? present;
  const dual = present.endsWith("ى") ? `${stem}ي` : present;
  return [`ي${present}`, `ت${present}`, `ي${stem}ون`, `ي${stem}وا`, `ي${dual}ان`].concat(
    `سي${present}`,
    `ست${present}`,
    `سي${stem}ون`,
    `سي${dual}ان`,
  );
};

/**
 * Patterns of one verb.
 *
 * @param past     Third person masculine singular: "التقى".
 * @param present  The present without its prefix: "لتقي". Default: as the past.
 * @param object   Words that must follow, so that the verb means this: "عن".
 * @example
 * verb("وقع") // "وقع, وقعت, …, يوقع, توقع, …, سيوقع, …"
 */
export const verb = (past: string, present = past, object = ""): string =>
  [...pastOf(past), ...presentOf(present)].map((form) => (object === "" ? form : `${form} ${object}`)).join(", ");
