/**
 * What the events stage asks of a language. Patterns are those of `read/matcher.ts`, separated by commas.
 */
export interface EventRules {
  /** Words that make the event after (or, `plannedAfter`, before) them one to come: "will", "plans to", "upcoming". */
  readonly planned: string;
  /** Words that negate or deny: "not", "denied that", "no". */
  readonly denied: string;
  /** Words that open a clause with its own time and place: "after", "before", "when", "which". */
  readonly clauses: string;
  /** Words that open a clause which says what the verb before it is about: "that", "dass". Empty where no comma or word parts the two. */
  readonly that: string;
  /** Words that open a clause of which the day stands right before it: "on 3 March, when". */
  readonly when: string;
  /** Pronouns that say whose something is: "his", "their". Whose trip it is takes part in it; whose aide it is does not. */
  readonly possessives: string;
  /** Words before a country's name that make it a place: "in", "to", "from". */
  readonly placeBefore: string;
  /** The mark between the items of a list where that is no comma: Chinese "、". */
  readonly listMark?: string;
  /** Endings behind which alone a comma closes a clause, where commas also set off topics and days: Japanese "し、". */
  readonly clauseEndings?: readonly string[];
  /** Endings of a country's name that make it a place, where particles follow: "에서". */
  readonly placeEndings: readonly string[];
  /** The verb ends the clause, and what makes it a plan or a denial stands at its end with it. */
  readonly verbFinal: boolean;
  /** Which one of a row of like events: "first", "second", "another", "latest". */
  readonly ordinals: { readonly first: string; readonly second: string; readonly third: string; readonly next: string };
}
