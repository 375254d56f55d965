/**
 * The concepts of the field that every language has words for: what sentences are compared by across languages, and what
 * events, claims and commitments are read from. A concept is an id; its words are data of each language.
 */
import type { EventType } from "../model/index.ts";

export interface Concept {
  readonly gloss: string;
  /** act: something done; thing: what it is done with; degree, time, quality: what qualifies it. */
  readonly group: "act" | "thing" | "degree" | "time" | "quality" | "role";
  /** The event type that the act makes, where it makes one. */
  readonly event?: EventType;
  /** PLOVER event type (Halterman et al. 2023), where one fits. */
  readonly plover?: string;
}

export const concepts = {
  meet: { gloss: "come together to talk", group: "act", event: "meeting", plover: "CONSULT" },
} as const satisfies Record<string, Concept>;

export type ConceptId = keyof typeof concepts;

/**
 * The words of each concept in one language: patterns of `read/matcher.ts`, separated by commas; `*` ends a stem.
 *
 * @example
 * { meet: "meet, meets, met, meeting*" }
 */
export type ConceptForms = Readonly<Partial<Record<ConceptId, string>>>;
