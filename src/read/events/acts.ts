/**
 * What a sentence says that somebody or something did, or had done to it: the verb that follows its mention as the subject, verbs joined to
 * that by "and", the verb before it of which it is the object, and the noun that it owns ("her resignation"). Every word that a list or its
 * ending makes an act counts, whatever its kind: this is wider than the events of `read/events.ts`, which are typed.
 */
import { conceptOf } from "../../languages/concepts.ts";
import type { Language } from "../../languages/language.ts";
import type { Happening } from "../../languages/rules/happenings.ts";
import type { Span } from "../../model/index.ts";
import type { Doc } from "../../pipeline/stage.ts";
import { buildCues, perLanguage } from "../cues.ts";
import { findTenses } from "../dates/tense.ts";
import { TokenKind, tokenAt } from "../tokens.ts";
import { eventWordOf } from "./words.ts";

type ActDoc = Doc<"tokens" | "sentences" | "concepts" | "mentions" | "quotes">;

export interface Act extends Span {
  readonly token: number;
}

/** Words that say how things are, not what happens. */
const states: ReadonlySet<Happening> = new Set(["own", "exist", "know", "think"]);
/** Shortest word that its ending alone makes an act. */
const LEAST = 5;

interface Cues {
  readonly is: (token: number, doc: ActDoc, what: Cue) => boolean;
}
type Cue = "and" | "oblique" | "agent" | "determiner";

const cuesOf = perLanguage((language: Language): Cues => {
  const matcher = buildCues<Cue>({
    and: language.frames.and,
    oblique: language.frames.oblique,
    agent: language.frames.passiveAgent,
    determiner: language.frames.nounBefore,
  });
  return {
    is: (token, doc, what) => token >= 0 && matcher.at(doc.tokens, token).some(({ value }) => value === what),
  };
});

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The acts of a sentence, by their tokens in order. */
const actsIn = (doc: ActDoc, language: Language, from: number, to: number): Act[] => {
  const { tokens } = doc;
  const past = new Set(
    findTenses(tokens, language, from, to).flatMap(({ at, tense }) => (tense === "past" ? [at] : [])),
  );
  const acts = new Set(
    doc.concepts.flatMap(({ first, concept }) =>
      first >= from && first < to && conceptOf(concept).group === "act" ? [first] : [],
    ),
  );
  // The State of a "Secretary of State" does nothing.
  const named = doc.mentions.filter(
    ({ first, last, form }) => first < to && last >= from && form !== "pronoun" && form !== "open",
  );
  const inName = (span: Span): boolean =>
    named.some((mention) => holds(mention, span) || (mention.role !== null && holds(mention.role, span)));
  const found: Act[] = [];
  for (let token = from; token < to; token++) {
    if (tokens.kinds[token] !== TokenKind.word) continue;
    const span = { start: tokens.starts[token] as number, end: tokens.ends[token] as number };
    if (inName(span)) continue;
    const { kind } = eventWordOf(tokens, language, span);
    const word = tokens.folded[token] as string;
    if (kind === null ? acts.has(token) || (past.has(token) && word.length >= LEAST) : !states.has(kind))
      found.push({ ...span, token });
  }
  return found;
};

/** Tokens from a subject to its verb, from an object back to its, and from an owner to the noun. */
const REACH = { subject: 14, object: 7, owner: 3 };

/** True where a comma or other mark stands between two tokens: what comes after is no object. */
const hasMark = ({ tokens }: ActDoc, from: number, to: number): boolean => {
  for (let token = from + 1; token < to; token++) if (tokens.kinds[token] === TokenKind.mark) return true;
  return false;
};

/** What the sentence `[from, to)` of tokens says of the mention `[first, last]`. */
export const actsOf = (
  doc: ActDoc,
  language: Language,
  {
    first,
    last,
    from,
    to,
  }: { readonly first: number; readonly last: number; readonly from: number; readonly to: number },
): Act[] => {
  const acts = actsIn(doc, language, from, to).filter(({ token }) => token < first || token > last);
  const cues = cuesOf(language);
  const { tokens } = doc;
  const named = doc.mentions.filter(
    (mention) =>
      mention.form !== "open" &&
      mention.first >= from &&
      mention.last < to &&
      (mention.last < first || mention.first > last),
  );
  const regionOf = (token: number): number => {
    const at = tokens.starts[token] as number;
    return doc.quotes.findIndex(({ content, kind }) => kind === "direct" && content.start <= at && at < content.end);
  };
  const here = regionOf(first);
  const near = acts.filter(({ token }) => regionOf(token) === here);
  const found: Act[] = [];
  if (tokens.folded[last + 1] === "'s" || tokens.folded[last + 1] === "'" || tokens.folded[last + 1] === "’") {
    const owned = near.find(({ token }) => token > last && token <= last + 1 + REACH.owner);
    return owned === undefined ? [] : [owned];
  }
  const [agent, oblique] = [cues.is(first - 1, doc, "agent"), cues.is(first - 1, doc, "oblique")];
  if (!oblique) {
    const verb = near.find(({ token }) => token > last && token - last <= REACH.subject);
    // Another name between them is nearer to the verb, unless it only says who the first is.
    const rival = named.some(
      (mention) =>
        verb !== undefined &&
        mention.first > last &&
        mention.last < verb.token &&
        verb.token - mention.last <= 2 &&
        !cues.is(mention.first - 1, doc, "oblique"),
    );
    if (verb !== undefined && !rival && !cues.is(verb.token - 1, doc, "determiner")) {
      found.push(verb);
      for (const other of near)
        if (other.token > verb.token && [1, 2].some((back) => cues.is(other.token - back, doc, "and")))
          found.push(other);
    }
  }
  if (!oblique || agent) {
    const verb = near.findLast(({ token }) => token < first && first - token <= REACH.object);
    const rival = named.some(
      (mention) => verb !== undefined && mention.first > verb.token && mention.last < first && mention.form === "name",
    );
    if (verb !== undefined && !rival && !cues.is(verb.token - 1, doc, "determiner") && !hasMark(doc, verb.token, first))
      found.push(verb);
  }
  return found.sort((a, b) => a.token - b.token);
};

/** Token ranges of the sentences that hold a mention. */
export const sentenceTokens = (doc: ActDoc, { start, end }: Span): { readonly from: number; readonly to: number } => ({
  from: tokenAt(doc.tokens, start),
  to: tokenAt(doc.tokens, end),
});
