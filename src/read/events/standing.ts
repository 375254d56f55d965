/**
 * Whether what a trigger names is told as a fact at all, or only denied, feared, threatened, asked for or thought of by the verb that
 * governs it: "threatened to attack", "called for an end", "denied that they had met". What is merely possible or a condition is no event;
 * a meeting or signature that was refused did not take place.
 */
import { type Concept, type ConceptId, concepts } from "../../languages/concepts.ts";
import type { Language } from "../../languages/language.ts";
import type { Span } from "../../model/index.ts";
import type { Doc } from "../../pipeline/stage.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { inTokens } from "../endings.ts";
import { type Clause, within } from "./clauses.ts";
import { isOpen } from "./status.ts";

export type Standing = "told" | "planned" | "denied" | "refused" | "unreal";

/** How far, in tokens, a governing verb may stand from its object. */
const REACH = 8;
/** How near one stands that makes it a plan: "announced their intention to travel". */
const CLOSE = 3;
/** Tokens at the beginning of a clause within which a word ties it to the verb before. */
const OPENING = 3;

const thatOf = perLanguage((language: Language) => buildCues({ that: language.events.that }));
const conditionsOf = perLanguage((language: Language) => buildCues({ condition: language.frames.conditionOpens }));

/** Acts that speak of another act as something to fear, want or refuse. */
const governs = (id: ConceptId): Standing | null => {
  if (id === "deny") return "denied";
  const { claim }: Concept = concepts[id];
  if (claim === "refusal") return "refused";
  if (id === "stop" || id === "end" || id === "insist" || id === "strive") return "unreal";
  if (id === "intend" || id === "prepare" || id === "ready" || id === "hope") return "planned";
  return id === "threaten" || id === "warn" || id === "invite" || claim === "demand" || claim === "offer"
    ? "unreal"
    : null;
};

/**
 * The clauses in which a verb that governs the one at `at` may stand: its own and, where that says what another verb is about, the one
 * before, over those that only name somebody.
 */
const governing = (
  { tokens }: Doc<"tokens">,
  clauses: readonly Clause[],
  at: number,
  trigger: number,
  language: Language,
): { readonly own: Clause; readonly before: Clause | null } => {
  const own = clauses[at] as Clause;
  // "…, am Montag anzugreifen": an infinitive hangs on the verb of the clause before.
  const hangs = language.frames.dependent.inside?.test(tokens.folded[trigger] as string) === true;
  if (hangs && at > 0) return { own, before: clauses[at - 1] as Clause };
  for (let i = at; i > 0 && at - i < 4; i--) {
    const { from } = clauses[i] as Clause;
    if (thatOf(language).all(tokens, from, Math.min(tokens.count, from + OPENING)).length > 0)
      return { own, before: clauses[i - 1] as Clause };
  }
  return { own, before: null };
};

/** What the words that attribute a quote make of it: "denied that they had met", "threatened to attack". */
const standingBy = ({ concepts: hits }: Doc<"concepts">, cue: Span | null): Standing | null => {
  for (const { concept, start, end } of cue === null ? [] : hits)
    if (start < (cue as Span).end && end > (cue as Span).start && concept !== "insist") {
      const how = governs(concept);
      if (how !== null && how !== "planned") return how;
    }
  return null;
};

/** How a trigger stands in its sentence, by the clauses of it; `at` is the clause that holds it. */
export const standingOf = (
  doc: Doc<"tokens" | "concepts" | "quotes">,
  language: Language,
  clauses: readonly Clause[],
  at: number,
  trigger: number,
  region: (token: number) => number,
): Standing => {
  const quote = doc.quotes[region(trigger)];
  const said = quote === undefined || quote.kind === "direct" ? null : standingBy(doc, quote.cue);
  if (said !== null) return said;
  const { own, before } = governing(doc, clauses, at, trigger, language);
  const reach = inTokens(REACH, language);
  const last = (clauses.at(-1) as Clause).to;
  const first = (clauses[0] as Clause).from;
  for (const hit of doc.concepts) {
    if (hit.first < first || hit.first >= last || hit.first === trigger || region(hit.first) !== region(trigger))
      continue;
    const how = governs(hit.concept);
    if (how === null) continue;
    const inOwn =
      how !== "planned" &&
      within(own, hit.first) &&
      hit.first < trigger &&
      (trigger - hit.first <= reach || thatOf(language).all(doc.tokens, hit.last + 1, trigger).length > 0);
    const inBefore = before !== null && within(before, hit.first) && !hit.noun;
    const behind = language.events.verbFinal && within(own, hit.first) && hit.first > trigger;
    const after = behind && hit.first - trigger <= reach && !hit.noun;
    const close = how === "planned" && hit.first < trigger && trigger - hit.last <= inTokens(CLOSE, language);
    if (inOwn || (inBefore && how !== "planned") || (after && how !== "planned") || (close && within(own, hit.first)))
      return how;
  }
  const conditional = conditionsOf(language)
    .all(doc.tokens, own.from, trigger)
    .some(({ first: token }) => token - own.from < OPENING);
  return conditional || isOpen(doc.tokens, trigger, own, language) ? "unreal" : "told";
};
