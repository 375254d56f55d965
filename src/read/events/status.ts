/** Whether an event happened, is to come, or is denied, from the cue words of its clause. */
import type { Language } from "../../languages/language.ts";
import type { EventStatus } from "../../model/index.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { inTokens } from "../endings.ts";
import type { Tokens } from "../tokens.ts";
import type { Clause } from "./clauses.ts";

type Ordinal = "first" | "second" | "third" | "next";

const cuesOf = perLanguage((language: Language) =>
  buildCues({ planned: language.events.planned, denied: language.events.denied }),
);
const ordinalsOf = perLanguage((language: Language) => buildCues<Ordinal>(language.events.ordinals));

/** How far from the trigger, in tokens, an ordinal may stand to be the event's own: "the first Trump-Kim summit". */
const ORDINAL_REACH = 4;

/** How far, in tokens, a cue may stand before its trigger, and after it where the verb does not end the clause. */
const BEFORE = 10;
const AFTER = 3;

const possibleOf = perLanguage((language: Language) => buildCues({ possible: language.frames.possible }));
/** Tokens before a trigger within which a word leaves it open: "might be called off". */
const OPEN_REACH = 4;

/** True where the words beside a trigger leave open whether it is. */
export const isOpen = (tokens: Tokens, trigger: number, clause: Clause, language: Language): boolean =>
  possibleOf(language).all(tokens, Math.max(clause.from, trigger - OPEN_REACH), trigger).length > 0;

/** Status of what a trigger tells, from the cues near it in its clause; cancellation is an event type of its own. */
export const statusOf = (tokens: Tokens, trigger: number, clause: Clause, language: Language): EventStatus => {
  const cues = cuesOf(language)
    .all(tokens, clause.from, clause.to)
    .filter(({ first, last }) =>
      first <= trigger
        ? trigger - last <= inTokens(BEFORE, language)
        : language.events.verbFinal || first - trigger <= inTokens(AFTER, language),
    );
  if (cues.some((cue) => cue.value === "planned")) return "planned";
  if (cues.some((cue) => cue.value === "denied")) return "denied";
  return "happened";
};

/** Which of a row of like events the words before the trigger make it; null where they do not tell. */
export const ordinalOf = (tokens: Tokens, trigger: number, clause: Clause, language: Language): Ordinal | null =>
  ordinalsOf(language)
    .all(tokens, Math.max(clause.from, trigger - inTokens(ORDINAL_REACH, language)), trigger)
    .at(-1)?.value ?? null;
